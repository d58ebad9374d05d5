import { pluralOf } from '../language/plurals.ts';
import type { LexiconDraft } from './lexicon-draft.ts';
import type { PhraseDraft } from './phrase-draft.ts';

type Row = Readonly<Record<string, string>>;
type ListClass = (rows: readonly Row[], words: LexiconDraft, phrases: PhraseDraft) => void;

/** Letters of `words.tsv` and the part of speech each stands for. */
const PARTS_OF_SPEECH: Readonly<Record<string, string>> = {
  N: 'Noun',
  P: 'PluralNoun',
  V: 'Verb',
  Z: 'PresentVerb',
  D: 'PastVerb',
  E: 'Participle',
  G: 'Gerund',
  J: 'Adjective',
  C: 'Comparative',
  S: 'Superlative',
  R: 'Adverb',
};

const PLACES: Readonly<Record<string, string>> = {
  country: 'Country',
  region: 'Region',
  city: 'City',
  continent: 'Continent',
  nationality: 'Nationality',
  language: 'Language',
};

const ROLES: Readonly<Record<string, string>> = {
  head: 'RoleHead',
  title: 'RoleTitle',
  political: 'PoliticalRole',
  occupation: 'Occupation',
  rank: 'Rank',
  group: 'GroupNoun',
};

/** What each list means. A list that is not named here is a mistake. */
const LIST_CLASSES: Readonly<Record<string, ListClass>> = {
  words: (rows, words) => {
    for (const row of rows) {
      const draft = words.need(row['word']!);
      draft.frequency = Number(row['frequency']);
      for (const letter of row['pos'] ?? '') draft.any.add(words.numberOf(PARTS_OF_SPEECH[letter]!));
    }
  },
  'given-names': (rows, words) => {
    for (const row of rows) {
      const draft = words.need(row['name']!);
      draft.given = Math.max(draft.given, Number(row['weight']));
      draft.capitalised.add(words.numberOf('GivenName'));
      if (row['sex'] === 'F') draft.capitalised.add(words.numberOf('FemaleName'));
      if (row['sex'] === 'M') draft.capitalised.add(words.numberOf('MaleName'));
    }
  },
  'family-names': (rows, words) => {
    for (const row of rows) {
      const draft = words.need(row['name']!);
      draft.family = Math.max(draft.family, Number(row['weight']));
      draft.capitalised.add(words.numberOf('FamilyName'));
    }
  },
  places: (rows, _words, phrases) => {
    for (const row of rows) {
      phrases.add(row['name']!, {
        tag: PLACES[row['kind']!]!,
        written: 'capitalised',
        weight: Number(row['weight']),
        type: `place/${row['kind']}`,
      });
    }
  },
  organisations: (rows, _words, phrases) => {
    for (const row of rows) {
      const saying = { tag: 'KnownOrganisation', weight: Number(row['weight']), type: row['type']! };
      phrases.add(row['name']!, { ...saying, written: writtenLike(row['name']!) });
      for (const alias of (row['aliases'] ?? '').split(';').filter((name) => name !== '')) {
        phrases.add(alias, { ...saying, written: writtenLike(alias), main: row['name']! });
      }
    }
  },
  products: (rows, _words, phrases) => {
    for (const row of rows) {
      phrases.add(row['name']!, {
        tag: 'KnownProduct',
        written: writtenLike(row['name']!),
        weight: Number(row['weight']),
        type: `product/${row['kind']}`,
      });
    }
  },
  roles: (rows, words, phrases) => {
    for (const row of rows) addRole(row['title']!, ROLES[row['kind']!]!, words, phrases);
  },
  'person-nouns': (rows, words, phrases) => {
    for (const row of rows) addWords(row['noun']!, 'PersonNoun', words, phrases);
  },
};

// Acronyms and names in camel case are read only as they are written: "IT" is no "it", "npm" no "NPM", "Maps" no "MaPS".
function writtenLike(name: string): 'capitalised' | 'exact' {
  return /^([\p{Lu}\p{N}&.]+|\p{Lu}\p{Ll}\p{Lu}{2})$/u.test(name) || /^\p{Ll}/u.test(name) ? 'exact' : 'capitalised';
}

function addWords(spelling: string, tag: string, words: LexiconDraft, phrases: PhraseDraft): void {
  if (/^[\p{L}\p{N}-]+$/u.test(spelling)) words.tag(spelling, tag, 'any');
  else phrases.add(spelling, { tag, written: 'any' });
}

function addRole(title: string, tag: string, words: LexiconDraft, phrases: PhraseDraft): void {
  addWords(title, tag, words, phrases);
  if (tag !== 'GroupNoun' && /^[a-z-]+$/.test(title)) addWords(pluralOf(title), 'RolePlural', words, phrases);
}

/** Tags that lists give. */
export const LIST_TAGS: readonly string[] = [
  ...Object.values(PLACES),
  ...Object.values(ROLES),
  'KnownOrganisation',
  'KnownProduct',
  'RolePlural',
  'PersonNoun',
  'GivenName',
  'FamilyName',
  'FemaleName',
  'MaleName',
];

/** Puts every list into the drafts. */
export function addLists(lists: ReadonlyMap<string, readonly Row[]>, words: LexiconDraft, phrases: PhraseDraft): void {
  for (const [name, rows] of lists) {
    const add = LIST_CLASSES[name];
    if (add === undefined)
      throw new Error(`lists/${name}.tsv is no list that is known; expected ${Object.keys(LIST_CLASSES).join(', ')}`);
    add(rows, words, phrases);
  }
}
