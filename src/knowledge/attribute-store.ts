import type { Attributes } from './gazetteer-files.ts';

/** The values of one tag as they are kept: words or entries `of` have the values `values[at]`; many share theirs. */
interface StoredValues {
  readonly of: readonly number[];
  readonly at: readonly number[];
  readonly values: readonly unknown[];
}

/** The values of one tag as text. */
export function storeAttributes(attributes: Iterable<readonly [number, Attributes]>): string {
  const [of, at, values]: [number[], number[], unknown[]] = [[], [], []];
  const places = new Map<string, number>();
  for (const [owner, value] of attributes) {
    const written = JSON.stringify(value);
    const place = places.get(written) ?? values.push(value) - 1;
    places.set(written, place);
    of.push(owner);
    at.push(place);
  }
  return JSON.stringify({ of, at, values } satisfies StoredValues);
}

/** The values of one tag by number of the word or entry. */
export function openAttributes(text: string | undefined): Map<number, unknown> {
  const opened = new Map<number, unknown>();
  if (text === undefined) return opened;
  const { of, at, values } = JSON.parse(text) as StoredValues;
  const alike = ofOneShape(values);
  for (let one = 0; one < of.length; one++) opened.set(of[one]!, alike[at[one]!]);
  return opened;
}

/** Objects with all the keys that any of them has, in one order: what reads them finds each key at the same place. */
function ofOneShape(values: readonly unknown[]): readonly unknown[] {
  if (!values.every((value) => typeof value === 'object' && value !== null && !Array.isArray(value))) return values;
  const objects = values as readonly Readonly<Record<string, unknown>>[];
  const keys = [...new Set(objects.flatMap((value) => Object.keys(value)))];
  return objects.map((value) => Object.fromEntries(keys.map((key) => [key, value[key]])));
}
