import { type Rational, toNumber } from '../language/rationals.ts';
import type { ReadArticle } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { Bound, MentionOf, QuantityKind } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { BoundReading } from './quantities-bounds.ts';
import type { Rejection } from './quantities-rejected.ts';

/** The numbers of an article's body with their units; and those that are none, with the rule that says why. */
export interface QuantitiesRead {
  readonly quantities: MentionOf<'quantity'>[];
  readonly rejections: Rejection[];
}

/** What was read of one number: where it goes on, and the mention if it is one. */
export interface Found {
  readonly kind: QuantityKind;
  readonly rule: RuleId;
  readonly first: number;
  readonly last: number;
  readonly numberLast: number;
  readonly value: Rational | null;
  readonly max: Rational | null;
  readonly unit: string | null;
  readonly counted: Span | null;
  readonly bound: Bound | null;
}

/** Things that happen one after the other. */
const OCCASION =
  /^(meeting|session|weekend|round|season|visit|stage|phase|episode|chapter|instalment|installment|evening|afternoon|shift|match|game|leg|heat|term|semester|election|parliament|generation)$/;

const FEW = 12;

/** "five years", "two meetings": what other things can happen over; "over 200 meetings" counts them. */
export const takesTime = ({ kind, unit, value }: Found): boolean =>
  kind === 'duration' ||
  (kind === 'count' && value !== null && toNumber(value) <= FEW && unit !== null && OCCASION.test(unit));

/** The mention of what was read, over its hedges, number and unit. */
export function mentionOf({ tokens, text }: ReadArticle, found: Found, around: BoundReading): MentionOf<'quantity'> {
  const hedges: string[] = [];
  for (const { first, last } of around.hedges) hedges.push(text.slice(tokens.start[first]!, tokens.end[last - 1]!));
  return {
    kind: 'quantity',
    rule: found.rule,
    first: around.first,
    last: around.last,
    start: tokens.start[around.first]!,
    end: tokens.end[around.last - 1]!,
    value: {
      kind: found.kind,
      value: found.value === null ? null : toNumber(found.value),
      valueMax: found.max === null ? null : toNumber(found.max),
      unit: found.unit,
      bound: around.bound === 'exact' ? (found.bound ?? 'exact') : around.bound,
      hedges,
      counted: found.counted,
    },
  };
}
