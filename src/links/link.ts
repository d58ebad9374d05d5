import type { Knowledge } from '../knowledge/knowledge.ts';
import type { LinkedArticle, RecognisedArticle } from '../model/link.ts';
import { affiliate } from './affiliations.ts';
import { attribute } from './attributions.ts';
import { resolveCoreference } from './coreference.ts';

/** Says which mentions are the same person or organisation, who holds which role, and who says what. */
export function link(article: RecognisedArticle, knowledge: Knowledge): LinkedArticle {
  const entities = resolveCoreference(article, knowledge);
  const affiliations = affiliate(article, entities, knowledge);
  const { quotes, speech, unmarked } = attribute(article, entities, knowledge);
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
  };
}
