import type { BriefClaim } from '../model/brief.ts';
import { onOneLine } from './measure.ts';

/** More than a phrase belongs in the article, not in a column. */
const LONGEST_PHRASE = 10;

const SMALL_WORDS = /^(?:an?|the|of|to|by|for|from|in|at|on|and|or|with|only|just|is|was|were|be|been|up|down)$/i;
const NUMBER_WORDS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|thirds?|quarters?|fifths?|m|bn|tn|k|per|cent|percent|percentage|points?|times|pence|cents?)$/i;

/** What a claim is of; where it does not say, its own words in quotation marks, unless they say no more than the figure. */
export function subjectOf({ of, text, hedges, unit }: BriefClaim): string {
  if (of !== null) return onOneLine(of);
  const words = onOneLine(text).split(' ');
  if (words.length > LONGEST_PHRASE) return '';
  const hedging = new Set(hedges.flatMap((hedge) => hedge.toLowerCase().split(/\s+/)));
  const isOfFigure = (word: string): boolean =>
    word === '' ||
    /\d/.test(word) ||
    SMALL_WORDS.test(word) ||
    NUMBER_WORDS.test(word) ||
    hedging.has(word) ||
    (unit !== null && `${unit}s`.startsWith(word));
  const bare = words.map((word) => word.toLowerCase().replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''));
  return bare.every(isOfFigure) ? '' : `“${words.join(' ')}”`;
}
