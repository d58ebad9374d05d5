import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ReadArticle } from '../model/article.ts';
import type { RecognisedArticle } from '../model/link.ts';
import type { Mention } from '../model/mention.ts';
import { findNames } from './names.ts';
import { findRoles } from './roles.ts';

/** Finds people, organisations, places, roles, quantities and quotes. */
export function recognise(article: ReadArticle, knowledge: Knowledge): RecognisedArticle {
  const { names, evidence } = findNames(article, knowledge);
  const mentions: Mention[] = [...names, ...findRoles(article, names, knowledge)].sort((a, b) => a.first - b.first || b.last - a.last);
  return { ...article, mentions, evidence };
}
