import type { Knowledge } from '../knowledge/knowledge.ts';
import type { AttributedQuote, Entity, IndirectSpeech, RecognisedArticle, UnmarkedSpeech } from '../model/link.ts';
import { ArticleSpeech } from './attributions-article.ts';

/** Who says what in the article: direct speech with its speakers, and indirect speech. */
export function attribute(
  article: RecognisedArticle,
  entities: readonly Entity[],
  knowledge: Knowledge,
): { quotes: AttributedQuote[]; speech: IndirectSpeech[]; unmarked: UnmarkedSpeech[] } {
  return new ArticleSpeech(article, entities, knowledge).read();
}
