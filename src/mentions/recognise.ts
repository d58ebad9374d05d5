import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ReadArticle } from '../model/article.ts';
import type { RecognisedArticle } from '../model/link.ts';
import type { Mention } from '../model/mention.ts';
import { findNames } from './names.ts';

/** Finds people, organisations, places, roles, quantities and quotes. */
export function recognise(article: ReadArticle, knowledge: Knowledge): RecognisedArticle {
  const { names, evidence } = findNames(article, knowledge);
  const mentions: Mention[] = [...names];
  return { ...article, mentions, evidence };
}
