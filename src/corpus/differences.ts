import type { At, Brief } from '../model/brief.ts';
import type { Difference, ShownValue } from '../model/difference.ts';
import type { Expected } from '../model/expected.ts';
import {
  COMPARISONS,
  type Comparison,
  type Item,
  isListField,
  KEYED_FIELDS,
  sameName,
  sameWords,
  WORD_LISTS,
} from './comparisons.ts';

/** What the brief says otherwise than expected, in the order of its fields. What is not written is not compared. */
export function differencesOf(expected: Expected, brief: Brief): Difference[] {
  return (Object.keys(brief) as (keyof Brief)[])
    .filter((field) => expected[field] !== undefined)
    .flatMap((field) => inField(field, expected[field], brief[field]));
}

function inField(field: keyof Brief, expected: unknown, found: unknown): Difference[] {
  if (isListField(field)) return inList(field, COMPARISONS[field], expected as unknown[], found as Item[]);
  if (WORD_LISTS.has(field)) return inWords(field, null, expected, found);
  if (field === 'outside' || field === 'precis') return inKeys(field, expected as Item, found as Item);
  const isSame =
    typeof found === 'string' && typeof expected === 'string' ? sameWords(expected, found) : expected === found;
  return isSame ? [] : [changed(field, null, null, expected, found, null, null)];
}

function inKeys(field: 'outside' | 'precis', expected: Item, found: Item): Difference[] {
  return KEYED_FIELDS[field]
    .filter((key) => expected[key] !== undefined)
    .flatMap((key) => {
      if (Array.isArray(found[key])) return inWords(field, key, expected[key], found[key]);
      return expected[key] === found[key] ? [] : [changed(field, null, key, expected[key], found[key], null, null)];
    });
}

/** Words in any order, each once. */
function inWords(field: keyof Brief, key: string | null, expected: unknown, found: unknown): Difference[] {
  const wanted = (expected as unknown[]).map(String);
  const free = [...(found as string[])];
  const missing = wanted.flatMap((word, item): Difference[] => {
    const at = free.findIndex((one) => sameName(word, one) || sameWords(word, one));
    if (at < 0)
      return [{ field, sort: 'missing', subject: word, value: key, expected: word, found: null, at: null, item }];
    free.splice(at, 1);
    return [];
  });
  const added = free.map(
    (word): Difference => ({
      field,
      sort: 'new',
      subject: word,
      value: key,
      expected: null,
      found: word,
      at: null,
      item: null,
    }),
  );
  return [...missing, ...added];
}

function inList(
  field: keyof Brief,
  comparison: Comparison,
  expected: readonly unknown[],
  found: readonly Item[],
): Difference[] {
  const wanted = expected.map((one): Item => (isItem(one) ? one : { [comparison.shorthand]: one }));
  const partners = paired(wanted, found, comparison);
  const whole = comparison.whole ?? comparison.subject;
  const differences = wanted.flatMap((one, item): Difference[] => {
    const partner = partners.get(item);
    if (partner !== undefined) return inItem(field, comparison, one, found[partner]!, item);
    if (one['optional'] === true) return [];
    const subject = whole(one);
    return [{ field, sort: 'missing', subject, value: null, expected: subject, found: null, at: null, item }];
  });
  const taken = new Set(partners.values());
  const added = found
    .filter((_, at) => !taken.has(at))
    .map((one): Difference => {
      const subject = whole(one);
      return { field, sort: 'new', subject, value: null, expected: null, found: subject, at: placeOf(one), item: null };
    });
  return [...differences, ...added];
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;

/** One to one: everything that is surely the same first, then what is only likely to be. */
function paired(wanted: readonly Item[], found: readonly Item[], { alike }: Comparison): Map<number, number> {
  const partners = new Map<number, number>();
  const free = new Set(found.keys());
  for (const isAlike of alike) {
    for (const [item, one] of wanted.entries()) {
      if (partners.has(item)) continue;
      for (const at of free) {
        if (!isAlike(one, found[at]!)) continue;
        partners.set(item, at);
        free.delete(at);
        break;
      }
    }
  }
  return partners;
}

function inItem(
  field: keyof Brief,
  { values, subject }: Comparison,
  wanted: Item,
  found: Item,
  item: number,
): Difference[] {
  return Object.entries(values)
    .filter(([key, isSame]) => wanted[key] !== undefined && !isSame(wanted[key], found[key]))
    .map(([key]) =>
      changed(field, subject({ ...found, ...wanted }), key, wanted[key], found[key], placeOf(found), item),
    );
}

function changed(
  field: keyof Brief,
  subject: string | null,
  value: string | null,
  expected: unknown,
  found: unknown,
  at: At | null,
  item: number | null,
): Difference {
  return { field, sort: 'changed', subject, value, expected: shown(expected), found: shown(found), at, item };
}

function shown(value: unknown): ShownValue {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value))
    return value.length === 0
      ? null
      : value.map((one) => (Array.isArray(one) ? one.join('–') : String(one))).join(', ');
  return String(value);
}

/** Of something in several places the first. */
function placeOf({ at }: Item): At | null {
  if (!Array.isArray(at)) return null;
  return (Array.isArray(at[0]) ? at[0] : at) as unknown as At;
}
