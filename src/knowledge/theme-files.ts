import type { Place } from '../model/problem.ts';
import type { Example } from '../model/rule.ts';
import type { WrittenTheme } from '../model/written.ts';
import type { TermSort } from './theme-terms.ts';
import { type SourceFile, YamlFile, type YamlRecord } from './yaml-source.ts';

/** A word or phrase that speaks for a theme, or (`unless`, weight 0) takes such a word back. */
export interface TermSource {
  readonly term: string;
  readonly sort: TermSort;
  readonly weight: number;
  readonly place: Place;
}

/** What else an article can speak for a theme with, besides its words. */
export const THEME_FACTS = ['incoming'] as const;
export type ThemeFactName = (typeof THEME_FACTS)[number];

/** A theme as it is written. */
export interface ThemeSource {
  readonly id: string;
  readonly label: string;
  readonly because: string;
  readonly writtenAt: Place;
  readonly terms: readonly TermSource[];
  /** Score that each of these facts adds once: `incoming`, somebody takes up a post. */
  readonly facts: Readonly<Partial<Record<ThemeFactName, number>>>;
  readonly examples: readonly Example[];
}

const KEYS: readonly (keyof WrittenTheme)[] = [
  'theme',
  'label',
  'because',
  'says',
  'names',
  'unless',
  'facts',
  'examples',
];

/** Reads one theme. Throws `ProblemError`. */
export function readTheme(source: SourceFile): ThemeSource {
  const file = new YamlFile(source);
  const [record] = file.records();
  if (record === undefined) return file.fail({ file: source.file }, 'the file is empty', 'a theme');
  record.allowOnly(KEYS);
  return {
    id: record.text('theme'),
    label: record.text('label'),
    because: record.text('because'),
    writtenAt: record.place,
    terms: [...weighted(record, 'says'), ...weighted(record, 'names'), ...takenBack(record)],
    facts: factsOf(record),
    examples: record.records('examples').map((example) => readExample(example)),
  };
}

function weighted(record: YamlRecord, sort: 'says' | 'names'): TermSource[] {
  return weightsOf(record, sort, 5).map(([term, weight, place]) => ({ term, sort, weight, place }));
}

function takenBack(record: YamlRecord): TermSource[] {
  const place = record.placeOfValue('unless');
  return record.texts('unless').map((term) => ({ term, sort: 'unless', weight: 0, place }));
}

function factsOf(record: YamlRecord): ThemeSource['facts'] {
  if (record.value('facts') !== undefined) record.record('facts').allowOnly(THEME_FACTS);
  return Object.fromEntries(weightsOf(record, 'facts', 10));
}

function weightsOf(record: YamlRecord, key: string, most: number): [string, number, Place][] {
  if (record.value(key) === undefined) return [];
  const weights = record.record(key);
  return weights.keys().map((term) => {
    const weight = weights.value(term);
    const place = weights.placeOf(term);
    if (typeof weight === 'number' && weight > 0 && weight <= most) return [term, weight, place];
    return record.fail(place, `"${term}" weighs ${String(weight)}`, `a weight from 1 to ${most}`);
  });
}

function readExample(example: YamlRecord): Example {
  example.allowOnly(['text', 'finds', 'not yet']);
  const finds = example.value('finds');
  const notYet = example.value('not yet');
  const read = {
    text: example.text('text'),
    finds: finds === 'nothing' ? [] : ([finds] as Example['finds']),
    place: example.place,
  };
  return typeof notYet === 'string' ? { ...read, notYet } : read;
}
