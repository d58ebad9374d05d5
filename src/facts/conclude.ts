import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ConcludedArticle } from '../model/fact.ts';
import type { LinkedArticle } from '../model/link.ts';
import { findClaims } from './claims.ts';
import { findKeyPhrases } from './key-phrases.ts';
import { findThemes } from './themes.ts';
import { findUnheldRoles } from './unheld-roles.ts';

/** Draws the facts of a brief from what was linked. */
export function conclude(article: LinkedArticle, knowledge: Knowledge): ConcludedArticle {
  return {
    path: article.path,
    text: article.text,
    written: article.written,
    language: article.language,
    tokens: article.tokens,
    phrases: article.phrases,
    blocks: article.blocks,
    sentences: article.sentences,
    zones: article.zones,
    masthead: article.masthead,
    warnings: article.warnings,
    mentions: article.mentions,
    evidence: article.evidence,
    entities: article.entities,
    affiliations: article.affiliations,
    quotes: article.quotes,
    speech: article.speech,
    unmarked: article.unmarked,
    claims: findClaims(article, knowledge),
    unheldRoles: findUnheldRoles(article, knowledge),
    themes: findThemes(article, knowledge),
    keyPhrases: findKeyPhrases(article, knowledge),
  };
}
