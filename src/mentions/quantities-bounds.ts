import type { Bound } from '../model/mention.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import { type BoundWord, lowerAt, phraseAt, type Reading } from './quantities-knowledge.ts';

/** How far a number is to be trusted, with the words that say so; `first` and `last` take them in. */
export interface BoundReading {
  readonly bound: Bound;
  readonly hedges: readonly Hedge[];
  readonly first: number;
  readonly last: number;
}

/** Words over the tokens `[first, last)` that bound a number. */
interface Hedge {
  readonly first: number;
  readonly last: number;
  readonly bound: Bound;
}

/** The hedges around the tokens `[first, last)` of a number and its unit; `numberLast` is the end of the number alone. */
export function boundAround(
  reading: Reading,
  first: number,
  numberLast: number,
  last: number,
  takesTime: boolean,
): BoundReading {
  const before = hedgesBefore(reading, first, takesTime && !LIVED.test(lowerAt(reading, last)));
  const after = hedgeStartingAt(reading, numberLast) ?? (last === numberLast ? null : hedgeStartingAt(reading, last));
  if (before.length === 0 && after === null) return { bound: 'exact', hedges: before, first, last };
  const start = Math.min(first, before[0]?.first ?? first);
  if (after !== null) before.push(after);
  return { bound: boundOf(before), hedges: before, first: start, last: Math.max(last, after?.last ?? last) };
}

// "nearly up to" and "at least about": the side counts for more than the guess.
function boundOf(hedges: readonly Hedge[]): Bound {
  for (const { bound } of hedges) if (bound !== 'about') return bound;
  return 'about';
}

function hedgesBefore(reading: Reading, first: number, takesTime: boolean): Hedge[] {
  const hedges: Hedge[] = [];
  let end = first;
  while (hedges.length < 3) {
    const hedge = hedgeEndingAt(reading, end) ?? hedgeEndingAt(reading, beforeArticle(reading, end));
    if (hedge === null || (takesTime && isDuring(reading, hedge))) break;
    hedges.unshift(hedge);
    end = hedge.first;
  }
  return hedges;
}

// "at least | a further £75m", "up to | an".
function beforeArticle(reading: Reading, end: number): number {
  const { article, from, known } = reading;
  const at = end - 1 > from && FURTHER.has(lowerAt(reading, end - 1)) ? end - 1 : end;
  // "lower than the 3.8% before" compares with it.
  return at - 1 > from && hasTag(article.tokens, at - 1, known.tags.article) && lowerAt(reading, at - 1) !== 'the'
    ? at - 1
    : at;
}

const FURTHER: ReadonlySet<string> = new Set([
  'further',
  'additional',
  'extra',
  'total',
  'combined',
  'whopping',
  'record',
]);

const LONGEST = 5;

function hedgeEndingAt(reading: Reading, end: number): Hedge | null {
  const { tokens } = reading.article;
  const { bounds, tags } = reading.known;
  for (let at = Math.max(reading.from, end - LONGEST); at < end - 1; at++) {
    const phrase = phraseAt<BoundWord>(reading, at, 'Bound');
    // "ramp up | to 100": the particle belongs to the verb.
    if (phrase !== null && phrase.last === end && at > reading.from && isParticleOf(reading, at)) continue;
    if (phrase !== null && phrase.last === end) return { first: at, last: end, bound: phrase.values.bound };
  }
  const at = end - 1;
  if (at < reading.from || !hasTag(tokens, at, tags.bound)) return null;
  const word = bounds.get(tokens.word[at]!);
  return word === undefined ? null : { first: at, last: end, bound: word.bound };
}

const particleVerbs =
  /^(ramp|ramps|ramped|ramping|scale|scales|scaled|scaling|step|stepped|speed|speeds|sped|went|go|goes|going|gone|shot|bump|bumped|top|topped|move|moved|climbs?|adds?|added|built?|building|edged?|edges|edging|creeps?|crept|creeping|inched|inching|ticked|ticks?|ticking|nudged|jumped|drifted|crawled|bumps|bumping|speeding)$/;

const isParticleOf = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at) === 'up' && (particleVerbs.test(lowerAt(reading, at - 1)) || isUpByShare(reading, at));

const SHARE = /^(%|percent|pc|cent)$/;
const BEFORE_SHARE = /^(is|are|was|were|be|been|,|–|—)$/;

// "Sales were 8 per cent | up to £5m", but "pays 80 per cent | up to £5m".
function isUpByShare(reading: Reading, up: number): boolean {
  if (up - 2 < reading.from || !SHARE.test(lowerAt(reading, up - 1))) return false;
  const number = lowerAt(reading, up - 1) === 'cent' ? up - 3 : up - 2;
  return number > reading.from && BEFORE_SHARE.test(lowerAt(reading, number - 1));
}

const measuredBefore =
  /^(brings?|bringing|brought|boasts?|worked|served|waited|amassed|gained|for|of|has|have|had|having|with|is|are|was|were|spent|spend|spending|took|take|takes|taking|after|lasted|lasting|lasts|last|spanning|spans|spanned|well|just|slightly|little|and|than|combined|total|totalling|a)$/;

// "brings over 20 years | of experience": what somebody has lived through is no stretch that a sum is spent in.
const LIVED = /^(of|['’]s?|experience|working|old|ago)$/;

// "£5m over five years" is spent during them; "for over five years" is more than five.
function isDuring(reading: Reading, hedge: Hedge): boolean {
  if (hedge.last - hedge.first !== 1 || lowerAt(reading, hedge.first) !== 'over') return false;
  const before = hedge.first - 1;
  if (before < reading.from) return false;
  return !measuredBefore.test(lowerAt(reading, before));
}

function hedgeStartingAt(reading: Reading, at: number): Hedge | null {
  const { tokens } = reading.article;
  if (at >= reading.to) return null;
  const phrase = phraseAt<BoundWord>(reading, at, 'BoundAfter');
  if (phrase !== null) return { first: at, last: phrase.last, bound: phrase.values.bound };
  // "1,000+ products".
  if (hasTag(tokens, at, TAGS.Glued) && tokens.text.charCodeAt(tokens.start[at]!) === 0x2b)
    return { first: at, last: at + 1, bound: 'at-least' };
  return lowerAt(reading, at) === 'odd' ? { first: at, last: at + 1, bound: 'about' } : null;
}

/** The bound that stands behind a hyphen: "1,000-plus", "20-odd". */
export function boundOfTail(tail: string): Bound | null {
  if (tail === 'plus') return 'at-least';
  return tail === 'odd' || tail === 'ish' || tail === 'something' ? 'about' : null;
}

/** Where the unit may begin behind a hedge that stands between the number and it: "10 or more years". */
export function behindHedge(reading: Reading, at: number): number {
  const phrase = at < reading.to ? phraseAt<BoundWord>(reading, at, 'BoundAfter') : null;
  return phrase === null ? at : phrase.last;
}
