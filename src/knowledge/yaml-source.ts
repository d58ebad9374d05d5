import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments, type YAMLMap } from 'yaml';
import { nearest } from '../language/spelling.ts';
import type { Place, Problem } from '../model/problem.ts';
import { ProblemError } from '../model/problem.ts';

/** A file of knowledge: its name as problems should show it, and its text. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** A YAML mapping that knows where its parts are written, so that each mistake is reported at its place. */
export class YamlRecord {
  readonly #map: YAMLMap;
  readonly #yaml: YamlFile;
  readonly #document: Document;

  constructor(map: YAMLMap, yaml: YamlFile, document: Document) {
    this.#map = map;
    this.#yaml = yaml;
    this.#document = document;
  }

  get place(): Place {
    return this.#yaml.placeOf(this.#map);
  }

  keys(): string[] {
    return this.#map.items.map((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key));
  }

  placeOf(key: string): Place {
    const pair = this.#map.items.find(({ key: node }) => isScalar(node) && String(node.value) === key);
    return pair === undefined ? this.place : this.#yaml.placeOf(pair.key as Node);
  }

  placeOfValue(key: string): Place {
    const node = this.#map.get(key, true) as Node | undefined;
    return node === undefined ? this.place : this.#yaml.placeOf(node);
  }

  value(key: string): unknown {
    const node = this.#map.get(key, true) as Node | undefined;
    return node === undefined || node === null ? undefined : node.toJS(this.#document);
  }

  /** The value as text; a problem if it is missing or something else. */
  text(key: string): string {
    const value = this.value(key);
    if (typeof value === 'string') return value;
    return this.#yaml.fail(
      this.placeOfValue(key),
      value === undefined ? `"${key}" is missing` : `"${key}" is no text`,
      `text under "${key}"`,
    );
  }

  /** One text or a list of them; `[]` where the key is missing. */
  texts(key: string): string[] {
    const value = this.value(key);
    if (value === undefined) return [];
    const list = Array.isArray(value) ? value : [value];
    if (list.every((item) => typeof item === 'string' || typeof item === 'number')) return list.map(String);
    return this.#yaml.fail(
      this.placeOfValue(key),
      `"${key}" holds something that is no text`,
      'text or a list of texts',
    );
  }

  record(key: string): YamlRecord {
    const node = this.#map.get(key, true);
    if (isMap(node)) return new YamlRecord(node, this.#yaml, this.#document);
    return this.#yaml.fail(
      this.placeOfValue(key),
      node === undefined ? `"${key}" is missing` : `"${key}" is no mapping`,
      `a mapping under "${key}"`,
    );
  }

  records(key: string): YamlRecord[] {
    const node = this.#map.get(key, true) as { items?: Node[] } | undefined;
    const items = node?.items ?? [];
    return items.map((item) => {
      if (isMap(item)) return new YamlRecord(item, this.#yaml, this.#document);
      return this.#yaml.fail(this.#yaml.placeOf(item), `an item of "${key}" is no mapping`, 'a mapping');
    });
  }

  /** The things of a list, each with its place; a problem if it is no list. */
  items(key: string): { readonly value: unknown; readonly place: Place }[] {
    return this.#listOf(key).map((item) => ({ value: item.toJS(this.#document), place: this.#yaml.placeOf(item) }));
  }

  /** Those of them that are mappings. */
  recordsOf(key: string): YamlRecord[] {
    return this.#listOf(key)
      .filter((item) => isMap(item))
      .map((item) => new YamlRecord(item, this.#yaml, this.#document));
  }

  #listOf(key: string): Node[] {
    const node = this.#map.get(key, true);
    if (isSeq(node)) return node.items as Node[];
    return this.#yaml.fail(this.placeOfValue(key), `"${key}" is no list`, `a list under "${key}"`);
  }

  /** Reports every key that is not among the expected ones. */
  allowOnly(expected: readonly string[]): void {
    for (const key of this.keys()) {
      if (expected.includes(key)) continue;
      const meant = nearest(key, expected);
      const hint = meant === undefined ? '' : `. Did you mean "${meant}"?`;
      this.#yaml.fail(this.placeOf(key), `"${key}" is no key here`, `one of ${expected.join(', ')}${hint}`);
    }
  }

  fail(place: Place, found: string, expected?: string): never {
    return this.#yaml.fail(place, found, expected);
  }

  /** Fails with the names that are expected, and the one that may be meant. */
  failNear(place: Place, written: string, found: string, names: readonly string[], expected?: string): never {
    const meant = nearest(written, names);
    const hint = meant === undefined ? '' : `. Did you mean "${meant}"?`;
    return this.#yaml.fail(place, found, `${expected ?? `one of ${names.join(', ')}`}${hint}`);
  }
}

/** A YAML file with one or more documents. */
export class YamlFile {
  readonly file: string;
  readonly #lines = new LineCounter();
  readonly #documents: readonly Document[];

  constructor(source: SourceFile) {
    this.file = source.file;
    this.#documents = parseAllDocuments(source.text, { lineCounter: this.#lines, uniqueKeys: true }) as Document[];
    for (const document of this.#documents) {
      const [error] = document.errors;
      if (error !== undefined)
        this.fail(this.#placeAt(error.pos[0]), error.message.split('\n')[0]!.replace(/ at line.*$/, ''), 'valid YAML');
    }
  }

  /** The mapping at the top of each document. */
  records(): YamlRecord[] {
    return this.#documents
      .filter(({ contents }) => contents !== null)
      .map((document) => {
        if (isMap(document.contents)) return new YamlRecord(document.contents, this, document);
        return this.fail({ file: this.file, line: 1 }, 'no mapping at the top', 'keys and values');
      });
  }

  values(): unknown[] {
    return this.#documents.filter(({ contents }) => contents !== null).map((document) => document.toJS() as unknown);
  }

  placeOf(node: Node): Place {
    return node.range ? this.#placeAt(node.range[0]) : { file: this.file };
  }

  #placeAt(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.file, line, column: col };
  }

  fail(place: Place, found: string, expected?: string): never {
    const problem: Problem = expected === undefined ? { place, found } : { place, found, expected };
    throw new ProblemError([problem]);
  }
}

/** The values of a stream of YAML documents. Throws `ProblemError`. */
export const parseYaml = (source: SourceFile): unknown[] => new YamlFile(source).values();
