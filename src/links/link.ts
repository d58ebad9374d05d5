import type { Knowledge } from '../knowledge/knowledge.ts';
import type { LinkedArticle, RecognisedArticle } from '../model/link.ts';

/** Says which mentions are the same person or organisation, who holds which role, and who says what. */
export function link(article: RecognisedArticle, _knowledge: Knowledge): LinkedArticle {
  return { ...article, entities: [], affiliations: [], quotes: [], speech: [] };
}
