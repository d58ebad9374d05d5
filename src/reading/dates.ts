import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/characters.ts';
import { findWord } from '../language/lexicon.ts';
import { hasTag, TAGS, type Tokens, wordsAt } from '../model/tokens.ts';
import { readingTags } from './reading-tags.ts';

/** A day as it is written over the tokens `[first, last)`. */
export interface WrittenDate {
  readonly first: number;
  readonly last: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Written in figures so that day and month could be the other way round. */
  readonly isAmbiguous: boolean;
}

/** The date that starts at token `at`, if one does; weekdays before it are part of it. */
export function readDate(knowledge: Knowledge, tokens: Tokens, at: number, last: number): WrittenDate | null {
  const known = readingTags(knowledge);
  let from = at;
  if (hasTag(tokens, at, known.weekday)) {
    from = at + 1;
    if (hasTag(tokens, from, TAGS.Comma) || isMark(tokens, from, '.')) from++;
  }
  if (from >= last) return null;
  const date =
    hasTag(tokens, from, known.month) || isGluedMonth(tokens, from)
      ? monthFirst(knowledge, tokens, from, last)
      : (inFigures(tokens, from, last) ?? dayFirst(knowledge, tokens, from, last));
  if (date === null) return null;
  const { last: end, year, month, day, isAmbiguous } = date;
  return { first: at, last: end, year, month, day, isAmbiguous };
}

/** The day as ISO writes it; null where no year is given or no such day exists. */
export function isoOf({ year, month, day }: Pick<WrittenDate, 'year' | 'month' | 'day'>): string | null {
  if (year === null || month < 1 || month > 12 || day < 1) return null;
  if (day > daysOf(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${inTwo(month)}-${inTwo(day)}`;
}

const DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 2;

const daysOf = (year: number, month: number): number =>
  month === FEBRUARY && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : DAYS[month - 1]!;

const inTwo = (figure: number): string => (figure < 10 ? `0${figure}` : String(figure));

const isMark = ({ text, start, end, count }: Tokens, at: number, mark: string): boolean =>
  at < count && end[at]! - start[at]! === mark.length && text.startsWith(mark, start[at]);

// March 9, 2018 · Sept. 4, 2015 · April, 12, 2016 · July 13th 2015 · March 18
function monthFirst(knowledge: Knowledge, tokens: Tokens, at: number, last: number): WrittenDate | null {
  const month = monthAt(knowledge, tokens, at);
  let next = at + 1;
  if (hasTag(tokens, next, TAGS.Comma) || isMark(tokens, next, '.')) next++;
  const day = next < last ? dayAt(tokens, next) : null;
  if (month === null || day === null) return null;
  return withYear(tokens, at, next + 1, last, month, day);
}

// 13 July 2015 · 13th of July, 2015 · 13-Jul-2015
function dayFirst(knowledge: Knowledge, tokens: Tokens, at: number, last: number): WrittenDate | null {
  if (!hasTag(tokens, at, TAGS.Number) && !hasTag(tokens, at, TAGS.Ordinal)) return null;
  const { month: monthTag } = readingTags(knowledge);
  // Most figures are no day of a month; what follows shows it at once.
  let next = at + 1;
  if (!hasTag(tokens, next, monthTag) && !isMark(tokens, next, '-') && !isMark(tokens, next, 'of')) return null;
  const day = dayAt(tokens, at);
  if (day === null) return null;
  if (isMark(tokens, next, '-')) return hyphenated(knowledge, tokens, at, next + 1, last, day);
  if (isMark(tokens, next, 'of')) next++;
  if (next >= last || !hasTag(tokens, next, monthTag)) return null;
  const month = monthAt(knowledge, tokens, next);
  return month === null ? null : withYear(tokens, at, next + 1, last, month, day);
}

function hyphenated(
  knowledge: Knowledge,
  tokens: Tokens,
  first: number,
  at: number,
  last: number,
  day: number,
): WrittenDate | null {
  const parts = at < last ? /^([A-Za-z]{3,9})-(\d{4})$/.exec(wordsAt(tokens, at)) : null;
  const month = parts === null ? null : monthOf(knowledge, parts[1]!);
  return parts === null || month === null
    ? null
    : { first, last: at + 1, year: Number(parts[2]), month, day, isAmbiguous: false };
}

function withYear(tokens: Tokens, first: number, at: number, last: number, month: number, day: number): WrittenDate {
  const next = hasTag(tokens, at, TAGS.Comma) || isMark(tokens, at, '.') ? at + 1 : at;
  const year = next < last ? yearAt(tokens, next) : null;
  return { first, last: year === null ? at : next + 1, year, month, day, isAmbiguous: false };
}

const monthAt = (knowledge: Knowledge, tokens: Tokens, at: number): number | null =>
  monthOf(knowledge, wordsAt(tokens, at).replace(/^read(?=[A-Z])|\./g, ''));

/** "9 min readDec 31, 2019": copied pages run the length of the reading and the day together. */
export const isGluedMonth = ({ text, start, end }: Tokens, at: number): boolean =>
  text.startsWith('read', start[at]) && end[at]! - start[at]! >= 7 && /[A-Z]/.test(text[start[at]! + 4]!);

const monthOf = (knowledge: Knowledge, word: string): number | null =>
  knowledge.wordAttributes<{ month: number }>('Month').get(findWord(knowledge.lexicon, fold(word)))?.month ?? null;

function dayAt(tokens: Tokens, at: number): number | null {
  if (!hasTag(tokens, at, TAGS.Number) && !hasTag(tokens, at, TAGS.Ordinal)) return null;
  const figures = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(wordsAt(tokens, at));
  const day = figures === null ? 0 : Number(figures[1]);
  return day >= 1 && day <= 31 ? day : null;
}

function yearAt(tokens: Tokens, at: number): number | null {
  if (!hasTag(tokens, at, TAGS.Number) || tokens.end[at]! - tokens.start[at]! !== 4) return null;
  const year = Number(wordsAt(tokens, at));
  return year >= 1900 && year < 2100 ? year : null;
}

const LONGEST_IN_FIGURES = 10;
const LEAST_IN_FIGURES = 6;

// 2015-07-13 · 2015-07-13T09:53 · 13/07/2015 · 07.13.2015 · 13/07/15. The tokeniser takes "13.07" for a decimal.
function inFigures(tokens: Tokens, at: number, last: number): WrittenDate | null {
  if (
    !hasTag(tokens, at, TAGS.HasDigit) ||
    !(hasTag(tokens, at + 1, TAGS.Glued) || tokens.end[at]! - tokens.start[at]! >= LEAST_IN_FIGURES)
  )
    return null;
  const start = tokens.start[at]!;
  const written = tokens.text.slice(start, start + LONGEST_IN_FIGURES);
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(written);
  const parts = iso ?? /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d(?!\d))/.exec(written);
  if (parts === null || (start > 0 && /[\d/.-]/.test(tokens.text[start - 1]!))) return null;
  let end = at + 1;
  while (end < last && tokens.start[end]! < start + parts[0].length) end++;
  if (iso !== null)
    return {
      first: at,
      last: end,
      year: Number(iso[1]),
      month: Number(iso[3]),
      day: Number(iso[4]),
      isAmbiguous: false,
    };
  const date = dayAndMonth(at, end, Number(parts[1]), Number(parts[3]), fullYear(parts[4]!));
  // With full stops the day comes first wherever they are used.
  return date === null || parts[2] !== '.' ? date : { ...date, isAmbiguous: false };
}

const fullYear = (figures: string): number =>
  Number(figures) + (figures.length === 4 ? 0 : Number(figures) > 69 ? 1900 : 2000);

function dayAndMonth(first: number, last: number, one: number, two: number, year: number): WrittenDate | null {
  if (one < 1 || two < 1 || one > 31 || two > 31 || (one > 12 && two > 12)) return null;
  const isMonthFirst = two > 12;
  const [month, day] = isMonthFirst ? [one, two] : [two, one];
  return { first, last, year, month, day, isAmbiguous: one <= 12 && two <= 12 && one !== two };
}
