import type { Finding } from './finding.ts';
import type { LinkedArticle, Speaker } from './link.ts';
import type { Bound, QuantityKind } from './mention.ts';
import type { Span } from './span.ts';

/** A stated magnitude about the world. Texts are as written. */
export interface Claim extends Finding {
  readonly kind: QuantityKind;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string | null;
  /** What is measured or counted. */
  readonly of: string | null;
  readonly change: 'increase' | 'decrease' | 'none';
  readonly bound: Bound;
  readonly hedges: readonly string[];
  readonly when: string | null;
  readonly by: Speaker | null;
  readonly assertion: 'quoted' | 'reported' | 'author';
}

/** A titled post that nobody in the article is said to hold. */
export interface UnheldRole extends Finding {
  readonly role: string;
}

export interface ThemeFact {
  readonly id: string;
  readonly label: string;
  /** Share of the article's theme weight, 0–1. */
  readonly score: number;
  readonly terms: readonly string[];
  readonly at: readonly Span[];
}

export interface ConcludedArticle extends LinkedArticle {
  readonly claims: readonly Claim[];
  readonly unheldRoles: readonly UnheldRole[];
  readonly themes: readonly ThemeFact[];
  readonly keyPhrases: readonly string[];
}
