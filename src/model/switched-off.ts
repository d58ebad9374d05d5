import type { ConcludedArticle } from './fact.ts';
import type { LinkedArticle, RecognisedArticle } from './link.ts';

type Rules = ReadonlySet<string>;

/** The article without mentions by these rules. */
export const withoutMentions = (article: RecognisedArticle, off: Rules): RecognisedArticle => ({
  ...article,
  mentions: article.mentions.filter(({ rule }) => !off.has(rule)),
});

/** The article without links by these rules; a quote stays, and has no speaker. */
export const withoutLinks = (article: LinkedArticle, off: Rules): LinkedArticle => ({
  ...article,
  affiliations: article.affiliations.filter(({ rule }) => !off.has(rule)),
  quotes: article.quotes.map((quote) => (off.has(quote.rule) ? { ...quote, speaker: null, cue: null } : quote)),
  speech: article.speech.filter(({ rule }) => !off.has(rule)),
  unmarked: article.unmarked.filter(({ rule }) => !off.has(rule)),
});

/** The article without facts by these rules. */
export const withoutFacts = (article: ConcludedArticle, off: Rules): ConcludedArticle => ({
  ...article,
  claims: article.claims.filter(({ rule }) => !off.has(rule)),
  unheldRoles: article.unheldRoles.filter(({ rule }) => !off.has(rule)),
});
