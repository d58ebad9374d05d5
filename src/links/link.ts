import type { Knowledge } from '../knowledge/knowledge.ts';
import { extended } from '../model/article.ts';
import type { LinkedArticle, RecognisedArticle } from '../model/link.ts';
import { affiliate } from './affiliations.ts';
import { attribute } from './attributions.ts';
import { resolveCoreference } from './coreference.ts';

/** Says which mentions are the same person or organisation, who holds which role, and who says what. */
export function link(article: RecognisedArticle, knowledge: Knowledge): LinkedArticle {
  const entities = resolveCoreference(article, knowledge);
  const affiliations = affiliate(article, entities, knowledge);
  const { quotes, speech, unmarked } = attribute(article, entities, knowledge);
  return extended(article, { entities, affiliations, quotes, speech, unmarked });
}
