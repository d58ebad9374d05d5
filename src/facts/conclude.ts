import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ConcludedArticle } from '../model/fact.ts';
import type { LinkedArticle } from '../model/link.ts';
import { findClaims } from './claims.ts';
import { findKeyPhrases } from './key-phrases.ts';
import { findThemes } from './themes.ts';
import { findUnheldRoles } from './unheld-roles.ts';

/** Draws the facts of a brief from what was linked. */
export function conclude(article: LinkedArticle, knowledge: Knowledge): ConcludedArticle {
  // Written out: a spread would give each article a hidden class of its own, and slow whatever reads it.
  const {
    path,
    text,
    written,
    language,
    tokens,
    phrases,
    blocks,
    sentences,
    zones,
    masthead,
    warnings,
    mentions,
    evidence,
    entities,
    affiliations,
    quotes,
    speech,
    unmarked,
  } = article;
  return {
    path,
    text,
    written,
    language,
    tokens,
    phrases,
    blocks,
    sentences,
    zones,
    masthead,
    warnings,
    mentions,
    evidence,
    entities,
    affiliations,
    quotes,
    speech,
    unmarked,
    claims: findClaims(article, knowledge),
    unheldRoles: findUnheldRoles(article, knowledge),
    themes: findThemes(article, knowledge),
    keyPhrases: findKeyPhrases(article, knowledge),
  };
}
