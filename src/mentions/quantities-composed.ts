import { unitOfPrefixedWord, unitOfSymbol } from '../language/unit-symbols.ts';
import { hasTag, TAGS, wordsAt } from '../model/tokens.ts';
import { lowerAt, phraseAt, type Reading, type Unit } from './quantities-knowledge.ts';

/** A unit by its name, up to the token `last`. */
export interface ComposedUnit {
  readonly name: string;
  readonly last: number;
}

/** A unit that no list has and its parts make: "MJ", "gigajoules", "cubic fathoms", "sq. ft". */
export function composedUnitAt(reading: Reading, at: number): ComposedUnit | null {
  const { tokens } = reading.article;
  if (!hasTag(tokens, at, TAGS.Word)) return null;
  return powerAt(reading, at) ?? raisedAt(reading, at) ?? prefixedAt(reading, at);
}

function prefixedAt(reading: Reading, at: number): ComposedUnit | null {
  const words = wordsAt(reading.article.tokens, at);
  const name = unitOfSymbol(words) ?? unitOfPrefixedWord(words.toLowerCase()) ?? unitInPlural(reading, words);
  return name === null ? null : { name, last: at + 1 };
}

// "20 GBs", "5 MWs".
function unitInPlural({ known }: Reading, words: string): string | null {
  if (!/^[kMGT][A-Z]h?s$/.test(words)) return null;
  return known.units.get(known.word(words.slice(0, -1).toLowerCase()))?.unit ?? null;
}

const POWERS: ReadonlyMap<string, string> = new Map([
  ['square', 'square'],
  ['sq', 'square'],
  ['cubic', 'cubic'],
  ['cu', 'cubic'],
]);
const LENGTHS =
  /^(metre|kilometre|centimetre|millimetre|micrometre|foot|inch|yard|mile|fathom|rod|chain|furlong|decimetre|nanometre)$/;

function powerAt(reading: Reading, at: number): ComposedUnit | null {
  const power = POWERS.get(lowerAt(reading, at));
  if (power === undefined) return null;
  const next = behindPoint(reading, at + 1);
  if (next >= reading.to) return null;
  const unit = unitNamed(reading, next) ?? (lowerAt(reading, next) === 'in' ? 'inch' : null);
  return unit === null || !LENGTHS.test(unit)
    ? null
    : { name: `${power}-${unit}`, last: behindPoint(reading, next + 1) };
}

/** "square-foot" of "a 900-square-foot flat". */
export function powerInHyphens({ known }: Reading, head: string, next: string): string | null {
  const power = POWERS.get(head);
  const unit = power === undefined ? undefined : known.units.get(known.word(next))?.unit;
  return unit === undefined || !LENGTHS.test(unit) ? null : `${power}-${unit}`;
}

/** "20m³", "5 km²": the unit with its power behind it. */
function raisedAt(reading: Reading, at: number): ComposedUnit | null {
  const { tokens } = reading.article;
  if (at + 1 >= reading.to || !hasTag(tokens, at + 1, TAGS.Glued)) return null;
  const mark = wordsAt(tokens, at + 1);
  if (mark !== '²' && mark !== '³') return null;
  const unit = unitNamed(reading, at);
  return unit === null || !LENGTHS.test(unit)
    ? null
    : { name: `${mark === '²' ? 'square' : 'cubic'}-${unit}`, last: at + 2 };
}

// "sq. ft. of": the point of an abbreviation, not of a sentence.
function behindPoint({ article: { tokens }, to }: Reading, at: number): number {
  const isPoint = at < to && hasTag(tokens, at, TAGS.Glued) && tokens.text.charCodeAt(tokens.start[at]!) === 0x2e;
  return isPoint && at + 1 < to ? at + 1 : at;
}

function unitNamed(reading: Reading, at: number): string | null {
  const { tokens } = reading.article;
  if (!hasTag(tokens, at, reading.known.tags.unit)) return prefixedAt(reading, at)?.name ?? null;
  return reading.known.units.get(tokens.word[at]!)?.unit ?? null;
}

/** What a measure is reckoned per, behind it: "µg | per litre", "kg | / | m²", "litres | a minute". */
export function rateBehind(reading: Reading, at: number): ComposedUnit | null {
  const { tokens } = reading.article;
  if (at + 1 >= reading.to) return null;
  const word = lowerAt(reading, at);
  const isSlash = word === '/';
  if (!isSlash && word !== 'per' && word !== 'a' && word !== 'an') return null;
  const raised = powerAt(reading, at + 1) ?? raisedAt(reading, at + 1);
  if (raised !== null) return raised;
  const phrase = phraseAt<Unit>(reading, at + 1, 'Unit');
  const unit = phrase?.values ?? unitOfRate(reading, at + 1, isSlash);
  if (unit === null || unit.kind === 'percent') {
    const composed = unit === null && word !== 'a' && word !== 'an' ? composedUnitAt(reading, at + 1) : null;
    return composed;
  }
  // "50 miles a day" is a habit, "50 litres a minute" a rate.
  if ((word === 'a' || word === 'an') && unit.kind === 'duration' && !SHORT_TIMES.test(unit.unit)) return null;
  const name = unit.kind === 'duration' && unit.times !== undefined ? unit.main : unit.unit;
  return { name: tokens.word[at + 1]! < 0 ? name.toLowerCase() : name, last: phrase?.last ?? at + 2 };
}

const SHORT_TIMES = /^(second|minute|hour)$/;
const LETTERS: Readonly<Record<string, string>> = {
  h: 'hour',
  s: 'second',
  d: 'day',
  m: 'metre',
  l: 'litre',
  t: 'tonne',
};

function unitOfRate(reading: Reading, at: number, isSlash: boolean): Unit | null {
  const { tokens } = reading.article;
  if (!hasTag(tokens, at, TAGS.Word)) return null;
  const letter = isSlash ? LETTERS[lowerAt(reading, at)] : undefined;
  if (letter !== undefined) return { main: letter, kind: 'measure', unit: letter };
  if (!hasTag(tokens, at, reading.known.tags.unit)) return null;
  const unit = reading.known.units.get(tokens.word[at]!);
  return unit === undefined || unit.isNoun ? null : unit;
}
