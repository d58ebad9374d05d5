import { ORGANISATION_TYPES } from '../model/mention.ts';
import type { WrittenList } from '../model/written.ts';
import type { Gazetteer } from './gazetteer-files.ts';
import { type SourceFile, YamlFile, type YamlRecord } from './yaml-source.ts';

type Row = Record<string, string>;

/** Names of a pack as the lists of our own knowledge hold them, and what of them is said in gazetteers. */
export interface PackNames {
  readonly lists: ReadonlyMap<string, readonly Row[]>;
  readonly gazetteers: readonly Gazetteer[];
}

const KEYS: readonly (keyof WrittenList)[] = ['list', 'because', 'entries'];

/** Lists a pack may have. */
const PACK_LISTS: readonly PackList[] = ['organisations', 'people', 'roles', 'places', 'products', 'not-names'];
type PackList = WrittenList['list'];

const ROLE_KINDS = ['title', 'head', 'political', 'occupation', 'rank', 'group'];
const PLACE_KINDS = ['city', 'region', 'country', 'continent'];

/** The keys that an entry of each list may have. */
const ENTRY_KEYS: Readonly<Record<PackList, readonly string[]>> = {
  organisations: ['type', 'aliases', 'weight'],
  people: ['aliases'],
  roles: ['kind'],
  places: ['kind'],
  products: ['kind'],
  'not-names': [],
};

/** How sure a name is that somebody wrote down on purpose. */
const SURE = 9;

// More than anything that may speak for a name.
const NEVER = 30;

interface Entry {
  readonly name: string;
  readonly values: YamlRecord | null;
}

/** Reads lists of names, one a YAML document. Throws `ProblemError`. */
export function readPackLists(source: SourceFile): PackNames {
  const lists = new Map<string, Row[]>();
  const gazetteers: Gazetteer[] = [];
  for (const record of new YamlFile(source).records()) {
    record.allowOnly(KEYS);
    record.text('because');
    const list = oneOf(record, 'list', PACK_LISTS);
    const entries = entriesOf(record, ENTRY_KEYS[list]);
    const add = (name: string, rows: readonly Row[]): void =>
      void lists.set(name, [...(lists.get(name) ?? []), ...rows]);
    if (list === 'people') {
      for (const entry of entries) addPerson(entry, add, gazetteers);
    } else
      add(
        list === 'not-names' ? 'products' : list,
        entries.map((entry) => ROWS[list](entry)),
      );
  }
  return { lists, gazetteers };
}

const ROWS: Readonly<Record<Exclude<PackList, 'people'>, (entry: Entry) => Row>> = {
  organisations: ({ name, values }) => ({
    name,
    type: values === null || values.value('type') === undefined ? '' : oneOf(values, 'type', ORGANISATION_TYPES),
    aliases: (values?.texts('aliases') ?? []).join(';'),
    weight: String(weightOf(values)),
  }),
  roles: ({ name, values }) => ({ title: name, kind: kindOf(values, ROLE_KINDS) }),
  places: ({ name, values }) => ({ name, kind: kindOf(values, PLACE_KINDS), weight: String(SURE) }),
  products: ({ name, values }) => ({
    name,
    kind: values?.value('kind') === undefined ? 'product' : values.text('kind'),
    weight: String(SURE),
  }),
  'not-names': ({ name }) => ({ name, kind: 'not-name', weight: String(NEVER) }),
};

function weightOf(values: YamlRecord | null): number {
  const weight = values?.value('weight') ?? SURE;
  if (typeof weight === 'number' && weight >= 1 && weight <= 9) return weight;
  return values!.fail(
    values!.placeOfValue('weight'),
    `"weight" is ${String(weight)}`,
    'how sure the name alone is, from 1 to 9',
  );
}

const kindOf = (values: YamlRecord | null, kinds: readonly string[]): string =>
  values === null || values.value('kind') === undefined ? kinds[0]! : oneOf(values, 'kind', kinds);

/** A value of a few; a problem with the nearest one if it is none of them. */
function oneOf<Name extends string>(record: YamlRecord, key: string, names: readonly Name[]): Name {
  const text = record.text(key);
  const known = names.find((name) => name === text);
  return known ?? record.failNear(record.placeOfValue(key), text, `"${text}" is no ${key}`, names);
}

function entriesOf(record: YamlRecord, keys: readonly string[]): Entry[] {
  if (Array.isArray(record.value('entries'))) return record.texts('entries').map((name) => ({ name, values: null }));
  const entries = record.record('entries');
  return entries.keys().map((name) => {
    if (entries.value(name) === null || entries.value(name) === undefined) return { name, values: null };
    const values = entries.record(name);
    values.allowOnly(keys);
    return { name, values };
  });
}

/** First and last word prove a name; a single word and an alias stand for somebody who needs no introduction. */
function addPerson(
  { name, values }: Entry,
  add: (list: string, rows: readonly Row[]) => void,
  gazetteers: Gazetteer[],
): void {
  const aliases = values?.texts('aliases') ?? [];
  const [first] = name.split(/\s+/);
  for (const form of [name, ...aliases]) {
    const words = form.split(/\s+/);
    if (words.length === 1) {
      gazetteers.push(gazetteerOf('KnownPerson', 'capitalised', form));
      continue;
    }
    add('given-names', [{ name: words[0]!, weight: String(SURE), sex: '' }]);
    add('family-names', [{ name: words.at(-1)!, weight: String(SURE) }]);
    const isShort = words[0] !== first && words.at(-1) === name.split(/\s+/).at(-1);
    if (isShort)
      gazetteers.push(gazetteerOf('Nickname', 'any', words[0]!.toLowerCase(), { of: [first!.toLowerCase()] }));
  }
}

const gazetteerOf = (tag: string, written: Gazetteer['written'], spelling: string, attributes?: object): Gazetteer => ({
  name: `${tag} of a pack`,
  because: 'a pack names it',
  tags: [tag],
  written,
  entries: [{ spelling, ...(attributes && { attributes: { main: spelling, ...attributes } }) }],
});
