import type { Knowledge } from '../knowledge/knowledge.ts';
import { extended, type ReadArticle } from '../model/article.ts';
import type { RecognisedArticle } from '../model/link.ts';
import type { Mention } from '../model/mention.ts';
import { findNames } from './names.ts';
import { findQuantities, namesOutside, quantitiesOutside } from './quantities.ts';
import { findQuotes } from './quotes.ts';
import { findRoles } from './roles.ts';

/** Finds people, organisations, places, roles, quantities and quotes. */
export function recognise(article: ReadArticle, knowledge: Knowledge): RecognisedArticle {
  const { names: found, evidence } = findNames(article, knowledge);
  const read = findQuantities(article, knowledge);
  const names = namesOutside(read, found);
  const roles = findRoles(article, names, knowledge);
  const quantities = quantitiesOutside(names, read);
  const mentions: Mention[] = [];
  for (const name of names) mentions.push(name);
  for (const role of roles) mentions.push(role);
  for (const quantity of quantities) mentions.push(quantity);
  for (const quote of findQuotes(article, knowledge)) mentions.push(quote);
  mentions.sort(byPlace);
  return extended(article, { mentions, evidence });
}

const byPlace = (a: Mention, b: Mention): number => a.first - b.first || b.last - a.last;
