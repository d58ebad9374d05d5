import type { Knowledge } from '../knowledge/knowledge.ts';
import { extended } from '../model/article.ts';
import type { ConcludedArticle } from '../model/fact.ts';
import type { LinkedArticle } from '../model/link.ts';
import { findClaims } from './claims.ts';
import { findKeyPhrases } from './key-phrases.ts';
import { findThemes } from './themes.ts';
import { findUnheldRoles } from './unheld-roles.ts';

/** Draws the facts of a brief from what was linked. */
export function conclude(article: LinkedArticle, knowledge: Knowledge): ConcludedArticle {
  return extended(article, {
    claims: findClaims(article, knowledge),
    unheldRoles: findUnheldRoles(article, knowledge),
    themes: findThemes(article, knowledge),
    keyPhrases: findKeyPhrases(article, knowledge),
  });
}
