import type { At, Brief } from '../model/brief.ts';
import { isSameText } from './likeness.ts';
import { contentOf, folded, nameKey, overlapOf } from './wording.ts';

/** A thing of a list as it may be written or found: values by their keys. */
export type Item = Readonly<Record<string, unknown>>;

type Same = (expected: unknown, found: unknown) => boolean;
type Alike = (expected: Item, found: Item) => boolean;

/** How the things of one field of a brief are told apart and compared. */
export interface Comparison {
  /** The key that a bare word stands for. */
  readonly shorthand: string;
  /** Ways of being the same thing, the surest first. */
  readonly alike: readonly Alike[];
  /** The values that may be written, with what it means for two of them to be the same. */
  readonly values: Readonly<Record<string, Same>>;
  /** The thing in few words. */
  readonly subject: (item: Item) => string;
  /** The thing with all that tells it from others of its kind. */
  readonly whole?: (item: Item) => string;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const same: Same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const sameWords: Same = (a, b) => isNothing(a, b) ?? folded(text(a)) === folded(text(b));
const sameName: Same = (a, b) => isNothing(a, b) ?? nameKey(text(a)) === nameKey(text(b));
const sameNumber: Same = (a, b) =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) : a === b;
// Scores are printed in hundredths.
const sameScore: Same = (a, b) => typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < 0.005;
const sameSet: Same = (a, b) => {
  const keys = (list: unknown): string =>
    Array.isArray(list)
      ? list
          .map((one) => folded(String(one)))
          .sort()
          .join('|')
      : '';
  return keys(a) === keys(b);
};

const isNothing = (a: unknown, b: unknown): boolean | null => (a === null || b === null ? a === b : null);

/** Whether all these values are the same, as far as they are written. */
const agree =
  (...keys: readonly (readonly [key: string, same: Same])[]): Alike =>
  (expected, found) =>
    keys.every(([key, isSame]) => expected[key] === undefined || isSame(expected[key], found[key])) &&
    keys.some(([key]) => expected[key] !== undefined);

const both =
  (...ways: readonly Alike[]): Alike =>
  (expected, found) =>
    ways.every((way) => way(expected, found));

const nearlySame =
  (key: string, share: number): Alike =>
  (expected, found) =>
    isSameText(text(expected[key]) ?? '', text(found[key]) ?? '', share);

const namesOf = ({ name, aliases }: Item): string[] =>
  [name, ...(Array.isArray(aliases) ? aliases : [])].map((one) => nameKey(String(one)));

const sharesName: Alike = (expected, found) => {
  const names = new Set(namesOf(found));
  return namesOf(expected).some((name) => names.has(name));
};

const looksLike: Alike = (expected, found) =>
  overlapOf(contentOf(text(expected['name'])), contentOf(text(found['name']))) >= 0.5;

const isStart = (a: unknown, b: unknown): boolean => Array.isArray(a) && Array.isArray(b) && a[0] === b[0];

const SHORT = 60;

/** The beginning of a text, on one line. */
function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= SHORT ? line : `${line.slice(0, line.lastIndexOf(' ', SHORT - 1)).replace(/[,;:.]$/, '')} …`;
}

const named = ({ name }: Item): string => String(name);
const quoted = ({ text: words }: Item): string => `“${shortened(String(words ?? ''))}”`;

const COMMON = { mentions: same, at: same, rule: same };

const entity: Comparison = {
  shorthand: 'name',
  alike: [agree(['name', sameName]), sharesName, looksLike],
  values: { name: sameName, aliases: sameSet, type: same, ...COMMON },
  subject: named,
};

const personIs = agree(['person', sameName]);
const roleIs = agree(['role', sameWords]);
const bodyIs = agree(['organisation', sameName]);

const affiliation: Comparison = {
  shorthand: 'person',
  alike: [
    both(personIs, roleIs, bodyIs),
    both(personIs, roleIs),
    both(personIs, nearlySame('role', 0.6)),
    both(personIs, bodyIs),
    both(roleIs, bodyIs),
    personIs,
  ],
  values: {
    person: sameName,
    role: sameWords,
    organisation: sameName,
    status: same,
    text: sameWords,
    at: same,
    rule: same,
  },
  subject: ({ person }) => String(person),
  whole: ({ person, role, organisation }) => {
    const post = role == null ? 'belonging' : String(role);
    return `${String(person)} as ${post}${organisation == null ? '' : ` at ${String(organisation)}`}`;
  },
};

const speech: Comparison = {
  shorthand: 'text',
  alike: [
    both(agree(['text', sameWords]), agree(['speaker', sameName])),
    agree(['text', sameWords]),
    nearlySame('text', 0.6),
    nearlySame('text', 0.4),
  ],
  values: { speaker: sameName, text: sameWords, cue: sameWords, speaker_by: same, at: same, rule: same },
  subject: quoted,
  whole: (item) => (text(item['speaker']) === null ? quoted(item) : `${quoted(item)} by ${String(item['speaker'])}`),
};

const amountIs = agree(['value', sameNumber], ['unit', same]);

const claim: Comparison = {
  shorthand: 'text',
  alike: [
    both(amountIs, agree(['text', sameWords])),
    both(amountIs, agree(['of', sameWords])),
    both(amountIs, nearlySame('text', 0.5)),
    agree(['text', sameWords]),
    amountIs,
    nearlySame('text', 0.6),
  ],
  values: {
    text: sameWords,
    kind: same,
    value: sameNumber,
    value_max: sameNumber,
    unit: same,
    of: sameWords,
    change: same,
    bound: same,
    hedges: sameSet,
    when: sameWords,
    by: sameName,
    assertion: same,
    at: same,
    rule: same,
  },
  subject: (item) =>
    text(item['text']) === null ? [item['value'], item['unit']].filter((one) => one != null).join(' ') : quoted(item),
};

type ListField =
  | 'summary'
  | 'people'
  | 'organisations'
  | 'affiliations'
  | 'unheld_roles'
  | 'quotes'
  | 'statements'
  | 'claims'
  | 'themes'
  | 'zones'
  | 'warnings';

/** The fields that are lists of things. */
export const COMPARISONS: Readonly<Record<ListField, Comparison>> = {
  summary: {
    shorthand: 'text',
    alike: [agree(['text', sameWords]), nearlySame('text', 0.7)],
    values: { text: sameWords, at: same },
    subject: quoted,
  },
  people: entity,
  organisations: entity,
  affiliations: affiliation,
  unheld_roles: {
    shorthand: 'role',
    alike: [agree(['role', sameWords]), nearlySame('role', 0.6)],
    values: { role: sameWords, at: same, rule: same },
    subject: ({ role }) => String(role),
  },
  quotes: speech,
  statements: speech,
  claims: claim,
  themes: {
    shorthand: 'id',
    alike: [agree(['id', same])],
    values: { id: same, label: same, score: sameScore, terms: sameSet, at: same },
    subject: ({ id }) => String(id),
  },
  zones: {
    shorthand: 'kind',
    alike: [agree(['kind', same], ['at', same]), (a, b) => isStart(a['at'], b['at']), agree(['kind', same])],
    values: { kind: same, at: same },
    subject: ({ kind, at }) =>
      Array.isArray(at) ? `${String(kind)} at ${(at as unknown as At).join('–')}` : String(kind),
  },
  warnings: {
    shorthand: 'code',
    alike: [agree(['code', same])],
    values: { code: same, message: same },
    subject: ({ code }) => String(code),
  },
};

export const isListField = (field: string): field is ListField => Object.hasOwn(COMPARISONS, field);

/** Fields that are lists of plain words. */
export const WORD_LISTS: ReadonlySet<keyof Brief> = new Set(['authors', 'key_phrases'] as const);

/** Fields that hold values by keys. */
export const KEYED_FIELDS = { outside: ['people', 'organisations'], precis: ['version', 'knowledge'] } as const;

export { sameName, sameWords };
