import type { Difference } from './difference.ts';
import type { Place } from './problem.ts';

/** A difference, and where the expectation is written. */
export interface PlacedDifference extends Difference {
  readonly place: Place;
}

/**
 * What became of an article and its expectation: `unexpected`, nothing says what is expected; `obsolete`, the article
 * is gone; `written` and `updated`, what was read is the expectation from now on.
 */
export type CheckStatus = 'same' | 'different' | 'unexpected' | 'obsolete' | 'unread' | 'written' | 'updated';

export interface CheckedArticle {
  readonly id: string;
  /** The article, or of an obsolete expectation its file. */
  readonly file: string;
  /** Where the expectation is, or would be looked for first. */
  readonly expected: string;
  readonly status: CheckStatus;
  readonly differences: readonly PlacedDifference[];
  /** Why it could not be read. */
  readonly reason: string | null;
}

/** How well one sort of fact was read, and the least that was asked for. */
export interface FacetScore {
  readonly facet: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly least: number | null;
}

/** An example of a pack and what was found in it instead. */
export interface CheckedExample {
  readonly name: string;
  readonly place: Place;
  /** Null where it holds. */
  readonly fault: string | null;
}

export interface CheckReport {
  readonly articles: readonly CheckedArticle[];
  readonly scores: readonly FacetScore[];
  readonly examples: readonly CheckedExample[];
}
