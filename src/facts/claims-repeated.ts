import type { Claim } from '../model/fact.ts';
import { wordSet } from './claims-figures.ts';

/** Its words are looked up when a second claim has its figure, which few have. */
interface Kept {
  readonly claim: Claim;
  words: ReadonlySet<string> | null;
}

// More things than these with the same figure are a table, and its rows are not compared with one another.
const MOST_COMPARED = 16;

/**
 * Each figure once: a claim with the value and unit of an earlier one about the same thing is left out. The figures of
 * the headline, up to `headlineEnd`, are the body's, which says more of them.
 */
export function withoutRepeats(claims: readonly Claim[], headlineEnd = 0): Claim[] {
  const seen = new Map<number | null, Kept[]>();
  const once: Claim[] = [];
  const ofHeadline = new Set<Claim>();
  for (const claim of claims) {
    const own: Kept = { claim, words: null };
    const earlier = seen.get(claim.value);
    if (earlier === undefined) seen.set(claim.value, [own]);
    else {
      const repeated = repeatedBy(own, earlier, headlineEnd);
      if (repeated !== null && repeated.claim.start >= headlineEnd) continue;
      if (repeated !== null) {
        ofHeadline.add(repeated.claim);
        earlier[earlier.indexOf(repeated)] = own;
      }
    }
    once.push(claim);
  }
  if (ofHeadline.size === 0) return once;
  const others: Claim[] = [];
  for (const claim of once) if (!ofHeadline.has(claim)) others.push(claim);
  return others;
}

/** The claim with the same figure that is about the same; where there is none, notes the new one. */
function repeatedBy(own: Kept, earlier: Kept[], headlineEnd: number): Kept | null {
  let compared = 0;
  for (const kept of earlier) {
    if (!hasSameFigure(kept.claim, own.claim)) continue;
    const isHeadline = kept.claim.start < headlineEnd && own.claim.start >= headlineEnd && kept.claim.kind !== 'count';
    if (isHeadline || isAboutSame(kept, own)) return kept;
    compared++;
  }
  if (compared < MOST_COMPARED) earlier.push(own);
  return null;
}

const hasSameFigure = (one: Claim, other: Claim): boolean =>
  one.kind === other.kind && one.valueMax === other.valueMax && (one.kind === 'count' || one.unit === other.unit);

// A large sum is hardly met twice by chance.
const isTelling = ({ kind, value }: Claim): boolean => kind === 'money' && value !== null && value >= 1_000_000;

function isAboutSame(first: Kept, second: Kept): boolean {
  const { claim: one } = first;
  const { claim: other } = second;
  if (isTelling(one)) return true;
  if (one.kind === 'count' && one.unit !== null && one.unit === other.unit) return true;
  first.words ??= contentOf(one);
  second.words ??= contentOf(other);
  const { words: a } = first;
  const { words: b } = second;
  if (a.size === 0 || b.size === 0) return one.kind !== 'count' && a.size === b.size;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const least = Math.min(a.size, b.size);
  // "revenue" and "average revenue per broadband user" share a word, and the rates of two things are soon the same.
  if (isRate(one) && least === 1 && Math.max(a.size, b.size) >= MANY_WORDS) return false;
  return shared * 2 >= least;
}

const MANY_WORDS = 4;
const isRate = ({ kind }: Claim): boolean => kind === 'percent' || kind === 'ratio';

const empty = wordSet('the a an of for and in on at to its their our his her all that with by from is are was were');

/** The words that say what a claim is about, without plural endings. */
function contentOf({ of, unit, kind }: Claim): Set<string> {
  const said = `${of ?? ''} ${kind === 'count' ? (unit ?? '') : ''}`.toLowerCase();
  const words = new Set<string>();
  for (const word of said.match(/[\p{L}\p{N}]+/gu) ?? [])
    if (!empty.has(word)) words.add(word.replace(/(?<=[^s])s$/, ''));
  return words;
}
