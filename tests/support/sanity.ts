import { expect } from 'vitest';
import { asTyped } from '../../src/language/typed-text.ts';
import { type Block, isBody, type ReadArticle } from '../../src/model/article.ts';
import type { At, Brief } from '../../src/model/brief.ts';
import type { ConcludedArticle } from '../../src/model/fact.ts';
import { contains, type Span } from '../../src/model/span.ts';
import { hasTag, TAGS } from '../../src/model/tokens.ts';

/** What must be true of every article, whatever its text. Compares with plain `if`s, since texts may be long. */
export function expectSaneArticle(article: ConcludedArticle): void {
  expect(faultyZones(article)).toEqual([]);
  expect(faultySpans(article)).toEqual([]);
  expect(wordsLeftOut(article)).toEqual([]);
}

/** Zones follow one another from the first character to the last. */
function faultyZones({ text, zones }: ReadArticle): Span[] {
  const faulty = zones.filter(({ start, end }, at) => start !== (zones[at - 1]?.end ?? 0) || end <= start);
  const end = zones.at(-1)?.end ?? 0;
  return end === text.length ? faulty : [...faulty, { start: end, end: text.length }];
}

// Zones hold the white space between blocks; tokens are checked by the words that sentences must not leave out.
const WITHOUT_SPANS: ReadonlySet<string> = new Set(['tokens', 'zones', 'phrases', 'text', 'path', 'warnings']);

interface Fault {
  readonly in: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Every span lies in the text, is not empty, and neither begins nor ends with white space. */
function faultySpans(article: ConcludedArticle): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<object>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isSpan(value) && !isTight(value, article.text)) {
      faults.push({ in: path, start: value.start, end: value.end, words: article.text.slice(value.start, value.end) });
    }
    if (Array.isArray(value)) for (const item of value) visit(item, path);
    else for (const [key, item] of Object.entries(value)) visit(item, `${path}.${key}`);
  };
  for (const [key, value] of Object.entries(article)) if (!WITHOUT_SPANS.has(key)) visit(value, key);
  return faults;
}

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';

const isSpace = (character: string): boolean => /\s/.test(character);

const isTight = ({ start, end }: Span, text: string): boolean =>
  start >= 0 && start < end && end <= text.length && !isSpace(text[start]!) && !isSpace(text[end - 1]!);

/** Every word of a body block lies in one of its sentences; sentences are in order and apart. */
function wordsLeftOut({ tokens, blocks, sentences, text }: ReadArticle): string[] {
  const faults: string[] = [];
  sentences.forEach((sentence, at) => {
    const before = sentences[at - 1];
    if (before !== undefined && (before.last > sentence.first || before.end > sentence.start))
      faults.push(`sentence ${at} begins before its predecessor ends`);
    if (!contains(blocks[sentence.block] as Block, sentence)) faults.push(`sentence ${at} leaves its block`);
  });
  for (const block of blocks.filter(({ kind }) => isBody(kind))) {
    let next = block.first;
    for (let at = block.firstSentence; at < block.lastSentence; at++) {
      const { first, last } = sentences[at]!;
      for (; next < first; next++)
        if (hasTag(tokens, next, TAGS.Word)) faults.push(text.slice(tokens.start[next], tokens.end[next]));
      next = Math.max(next, last);
    }
    for (; next < block.last; next++)
      if (hasTag(tokens, next, TAGS.Word)) faults.push(text.slice(tokens.start[next], tokens.end[next]));
  }
  return faults;
}

interface Shown {
  readonly in: string;
  readonly at: At;
  readonly shown: string;
}

// A name that runs over the end of a line is still one name, and one with a ligature is spelt as without.
const oneLine = (name: string): string => asTyped(name).replace(/\s+/g, ' ');

/** Slicing the text at every `at`, in code points, gives the words shown. */
export function expectAtToSlice(brief: Brief, text: string): void {
  const points = [...text];
  const slice = ([start, end]: At): string => points.slice(start, end).join('');
  const wrong: Shown[] = [];
  const same = (where: string, at: At, shown: string): void => {
    if (slice(at) !== shown) wrong.push({ in: where, at, shown });
  };
  for (const { text: shown, at } of brief.summary) same('summary', at, shown);
  for (const { text: shown, at } of brief.affiliations) same('affiliations', at, shown);
  for (const { role, at } of brief.unheld_roles)
    if (oneLine(slice(at)) !== role) wrong.push({ in: 'unheld_roles', at, shown: role });
  for (const { text: shown, at } of brief.claims) same('claims', at, shown);
  for (const { text: shown, at } of brief.quotes)
    if (at.map(slice).join(' ') !== shown) wrong.push({ in: 'quotes', at: at[0]!, shown });
  for (const { text: shown, at } of brief.statements)
    if (at.map(slice).join(' ') !== shown) wrong.push({ in: 'statements', at: at[0]!, shown });
  for (const list of ['people', 'organisations'] as const) {
    for (const { name, aliases, at } of brief[list]) {
      const names = new Set([name, ...aliases]);
      for (const place of at) if (!names.has(oneLine(slice(place)))) wrong.push({ in: list, at: place, shown: name });
    }
  }
  expect(wrong.map((one) => ({ ...one, sliced: slice(one.at) }))).toEqual([]);
  expect(brief.zones.map(({ at }) => slice(at)).join('')).toBe(text);
}
