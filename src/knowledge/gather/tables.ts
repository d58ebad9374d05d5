import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A row answers with the text of one of its columns; asking for a column that is not there is an error, not an empty text. */
export type Row = (column: string) => string;

const tables = new Map<string, readonly Row[]>();

/** Reads one raw list, plain or gzipped; only once, since several lists are made of the same one. */
export function readTable(folder: string, name: string): readonly Row[] {
  const path = join(folder, name);
  const known = tables.get(path) ?? parseTable(folder, name);
  tables.set(path, known);
  return known;
}

function parseTable(folder: string, name: string): readonly Row[] {
  const plain = join(folder, `${name}.tsv`);
  const text = existsSync(plain)
    ? readFileSync(plain, 'utf8')
    : gunzipSync(readFileSync(`${plain}.gz`)).toString('utf8');
  const [header = '', ...lines] = text.split('\n').filter((line) => line !== '');
  const columns = new Map(header.split('\t').map((column, place) => [column, place]));
  return lines.map((line) => {
    const cells = line.split('\t');
    return (column) => {
      const place = columns.get(column);
      if (place === undefined)
        throw new Error(`${name} has no column "${column}"; it has ${[...columns.keys()].join(', ')}`);
      return (cells[place] ?? '').trim();
    };
  });
}

/** The number in a cell; an empty cell counts nothing. */
export function count(row: Row, column: string): number {
  return Number(row(column) || 0);
}

/** Writes one list, sorted by code point so that two runs on two machines give the same bytes. */
export function writeList(
  file: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const lines = rows.map((row) => row.join('\t')).sort(byCodePoint);
  writeFileSync(file, `${columns.join('\t')}\n${lines.join('\n')}\n`);
}

// The default sort goes by UTF-16 units, which puts a few letters outside the basic plane before others; strings of our
// alphabets agree in both, but the promise is code points.
function byCodePoint(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

/** Entries of a hand-written block: one a line or separated by semicolons, blank ones ignored. */
export function entriesOf(block: string): readonly string[] {
  return block
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Words of a hand-written block separated by white space. */
export function wordsOf(block: string): readonly string[] {
  return block.split(/\s+/).filter((word) => word !== '');
}

/** A hand-written block of lines "key: entries" as entry → key; the entries are split as `split` says. */
export function keyedEntries(block: string, split: (line: string) => readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    block
      .trim()
      .split('\n')
      .flatMap((line): [string, string][] => {
        const colon = line.indexOf(':');
        return split(line.slice(colon + 1)).map((entry) => [entry, line.slice(0, colon)]);
      }),
  );
}

/** The same with weights for keys. */
export function weightedEntries(
  block: string,
  split: (line: string) => readonly string[],
): ReadonlyMap<string, number> {
  return new Map([...keyedEntries(block, split)].map(([entry, weight]) => [entry, Number(weight)]));
}

/** Lower case without accents, as the compiled knowledge looks words up: "Çan" is found wherever "can" stands. */
export function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
}
