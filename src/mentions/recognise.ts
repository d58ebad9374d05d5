import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ReadArticle } from '../model/article.ts';
import type { RecognisedArticle } from '../model/link.ts';
import type { Mention } from '../model/mention.ts';
import { findQuantities } from './quantities.ts';

/** Finds people, organisations, places, roles, quantities and quotes. */
export function recognise(article: ReadArticle, knowledge: Knowledge): RecognisedArticle {
  const mentions: Mention[] = [];
  for (const quantity of findQuantities(article, knowledge)) mentions.push(quantity);
  return { ...article, mentions };
}
