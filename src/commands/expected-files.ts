import { COMPARISONS, isListField, KEYED_FIELDS, WORD_LISTS } from '../corpus/comparisons.ts';
import { YamlFile, type YamlRecord } from '../knowledge/yaml-source.ts';
import type { Brief } from '../model/brief.ts';
import type { Difference } from '../model/difference.ts';
import type { Expected } from '../model/expected.ts';
import type { Place } from '../model/problem.ts';
import { FIELDS } from '../render/fields.ts';

/** An expectation as it is written, and where each part of it is. */
export interface WrittenExpectation {
  readonly expected: Expected;
  readonly text: string;
  /** Line of each field's key, from 1, in the order of the file. */
  readonly lines: ReadonlyMap<string, number>;
  /** Where that which is otherwise is written. */
  placeOf(difference: Difference): Place;
}

/** Reads an expectation. Throws `ProblemError` for what no brief could ever say. */
export function readExpectation(file: string, text: string): WrittenExpectation {
  const yaml = new YamlFile({ file, text });
  const [record] = yaml.records();
  if (record === undefined) return { expected: {}, text, lines: new Map(), placeOf: () => ({ file, line: 1 }) };
  record.allowOnly(FIELDS);
  const fields = record.keys() as (keyof Brief)[];
  const items = new Map<string, readonly Place[]>();
  const values = fields.map((field) => {
    const read = readField(record, field);
    items.set(field, read.places);
    return [field, read.value] as const;
  });
  return {
    expected: Object.fromEntries(values) as Expected,
    text,
    lines: new Map(fields.map((field) => [field, record.placeOf(field).line ?? 1])),
    placeOf: ({ field, item }) => (item === null ? undefined : items.get(field)?.[item]) ?? record.placeOf(field),
  };
}

interface ReadField {
  readonly value: unknown;
  readonly places: readonly Place[];
}

function readField(record: YamlRecord, field: keyof Brief): ReadField {
  if (isListField(field)) {
    const items = record.items(field);
    const known = [...Object.keys(COMPARISONS[field].values), 'optional'];
    for (const { value, place } of items)
      if (typeof value !== 'string' && (typeof value !== 'object' || value === null || Array.isArray(value)))
        record.fail(
          place,
          `a thing of "${field}" is neither words nor values`,
          `words, or some of ${known.join(', ')}`,
        );
    for (const item of record.recordsOf(field)) item.allowOnly(known);
    return { value: items.map(({ value }) => value), places: items.map(({ place }) => place) };
  }
  if (WORD_LISTS.has(field)) return wordsOf(record, field);
  if (field === 'outside' || field === 'precis') {
    const inner = record.record(field);
    inner.allowOnly(KEYED_FIELDS[field]);
    if (field === 'outside') for (const key of inner.keys()) wordsOf(inner, key);
    return { value: record.value(field), places: [] };
  }
  const value = record.value(field) ?? null;
  if (typeof value === 'object' && value !== null)
    record.fail(record.placeOfValue(field), `"${field}" is one value`, 'a text, a number, true, false or null');
  return { value, places: [] };
}

function wordsOf(record: YamlRecord, key: string): ReadField {
  const items = record.items(key);
  return { value: items.map(({ value }) => String(value)), places: items.map(({ place }) => place) };
}
