import type { Finding } from './finding.ts';
import type { Span } from './span.ts';

export const ORGANISATION_TYPES = [
  'company',
  'public-body',
  'charity',
  'university',
  'media',
  'party',
  'union',
  'international',
  'police',
  'professional-body',
  'think-tank',
  'club',
  'team',
  'government',
  'other',
] as const;
export type OrganisationType = (typeof ORGANISATION_TYPES)[number];

export type QuantityKind = 'money' | 'percent' | 'duration' | 'count' | 'measure' | 'ratio';
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most';

/** A number as it is written, with its unit. */
export interface QuantityValue {
  readonly kind: QuantityKind;
  /** Absolute: "£13bn" is 13000000000. Null for a vague amount ("hundreds of"). */
  readonly value: number | null;
  readonly valueMax: number | null;
  /** ISO code, `percent`, `percentage-point`, unit of time or measure in the singular, counted noun in the singular; null for a ratio. */
  readonly unit: string | null;
  readonly bound: Bound;
  /** The words that make it inexact, as written ("up to", "nearly"). */
  readonly hedges: readonly string[];
  /** For a count, the noun phrase counted; for "21% of turnover" and the like nothing. */
  readonly counted: Span | null;
}

/** Direct speech; `parts` are the stretches between the marks, in order. */
export interface QuoteValue {
  readonly parts: readonly Span[];
}

/**
 * One line per kind. A new kind starts here, and the compiler lists what is missing.
 * A name is as written, without honorific, post-nominals and possessive.
 */
export interface MentionValues {
  person: { readonly name: string; readonly honorific: string | null };
  organisation: { readonly name: string; readonly type: OrganisationType | null };
  place: { readonly name: string };
  role: RoleValue;
  quantity: QuantityValue;
  quote: QuoteValue;
}

/** A post: "digital and learning development manager", "General Manager for London". */
export interface RoleValue {
  readonly title: string;
  /** `post`: held by somebody at a time; `occupation`: what somebody is ("economist"); `group`: plural. */
  readonly sort: 'post' | 'occupation' | 'plural';
  /** Said of the past or the future by a word of the phrase itself ("former", "incoming"). */
  readonly status: 'current' | 'former' | 'incoming';
}

export type MentionKind = keyof MentionValues;

/** Something named in the article, over the tokens `[first, last)`. */
export type MentionOf<Kind extends MentionKind> = Finding & {
  readonly kind: Kind;
  readonly first: number;
  readonly last: number;
  readonly value: MentionValues[Kind];
};

export type Mention = { [Kind in MentionKind]: MentionOf<Kind> }[MentionKind];
