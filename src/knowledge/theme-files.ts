import type { Place } from '../model/problem.ts';
import type { Example } from '../model/rule.ts';
import { type SourceFile, YamlFile, type YamlRecord } from './yaml-source.ts';

/** A theme as it is written: weighted terms, and phrases that take a term back. */
export interface ThemeSource {
  readonly id: string;
  readonly label: string;
  readonly because: string;
  readonly writtenAt: Place;
  readonly says: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
  readonly unless: readonly string[];
  readonly examples: readonly Example[];
}

const KEYS = ['theme', 'label', 'because', 'says', 'names', 'unless', 'examples'];

/** Reads one theme. Throws `ProblemError`. */
export function readTheme(source: SourceFile): ThemeSource {
  const [record] = new YamlFile(source).records();
  if (record === undefined) throw new Error(`${source.file} is empty`);
  record.allowOnly(KEYS);
  return {
    id: record.text('theme'),
    label: record.text('label'),
    because: record.text('because'),
    writtenAt: record.place,
    says: weightsOf(record, 'says'),
    names: weightsOf(record, 'names'),
    unless: record.texts('unless'),
    examples: record.records('examples').map((example) => readExample(example)),
  };
}

function weightsOf(record: YamlRecord, key: string): Map<string, number> {
  const value = record.value(key);
  if (value === undefined) return new Map();
  return new Map(
    Object.entries(value as Record<string, unknown>).map(([term, weight]) => {
      if (typeof weight === 'number' && weight > 0 && weight <= 5) return [term, weight];
      return record.fail(record.placeOfValue(key), `"${term}" weighs ${String(weight)}`, 'a weight from 1 to 5');
    }),
  );
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
