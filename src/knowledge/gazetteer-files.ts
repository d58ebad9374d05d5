import type { WrittenGazetteer } from '../model/written.ts';
import { CASES, type Case } from './cases.ts';
import { type SourceFile, YamlFile, type YamlRecord } from './yaml-source.ts';

/** Values of an entry that the code understands: `{ kind: duration, unit: hour }`. */
export type Attributes = Readonly<Record<string, unknown>>;

export interface GazetteerEntry {
  readonly spelling: string;
  readonly attributes?: Attributes;
}

/** A class of words and phrases that share a tag. */
export interface Gazetteer {
  readonly name: string;
  readonly because: string;
  readonly tags: readonly string[];
  readonly written: Case;
  readonly entries: readonly GazetteerEntry[];
}

const KEYS: readonly (keyof WrittenGazetteer)[] = ['gazetteer', 'because', 'tag', 'case', 'entries'];

/** Reads a file of gazetteers, one a YAML document. Throws `ProblemError`. */
export function readGazetteers(source: SourceFile): Gazetteer[] {
  return new YamlFile(source).records().map((record) => {
    record.allowOnly(KEYS);
    const tags = record.texts('tag');
    if (tags.length === 0) record.fail(record.place, '"tag" is missing', 'the tag that entries carry');
    for (const tag of tags) {
      if (!/^[A-Z][A-Za-z]*$/.test(tag))
        record.fail(record.placeOfValue('tag'), `"${tag}" is no tag`, 'a word such as "Honorific"');
    }
    return {
      name: record.text('gazetteer'),
      because: record.text('because'),
      tags,
      written: caseOf(record),
      entries: entriesOf(record),
    };
  });
}

function caseOf(record: YamlRecord): Case {
  const written = record.value('case') === undefined ? 'any' : record.text('case');
  const known = CASES.find((one) => one === written);
  return (
    known ?? record.fail(record.placeOfValue('case'), `"${written}" is no way of writing`, `one of ${CASES.join(', ')}`)
  );
}

function entriesOf(record: YamlRecord): GazetteerEntry[] {
  const value = record.value('entries');
  if (Array.isArray(value)) return value.map((item) => ({ spelling: String(item) }));
  if (typeof value !== 'object' || value === null) {
    return record.fail(record.placeOfValue('entries'), '"entries" is missing', 'a list of words, or words with values');
  }
  return Object.entries(value).flatMap(([spelling, given]) => {
    const { forms, ...attributes } = (given ?? {}) as { forms?: unknown[] };
    const spellings = [spelling, ...(forms ?? []).map(String)];
    return spellings.map((form) => ({ spelling: form, attributes: { main: spelling, ...attributes } }));
  });
}
