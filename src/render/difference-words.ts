import type { Difference, ShownValue } from '../model/difference.ts';
import { onOneLine } from './measure.ts';
import { type Piece, piece } from './wrap.ts';

const THINGS: Readonly<Partial<Record<Difference['field'], string>>> = {
  people: 'person',
  organisations: 'organisation',
  unheld_roles: 'role without a holder',
  quotes: 'quote',
  statements: 'statement',
  claims: 'claim',
  summary: 'sentence of the summary',
  themes: 'theme',
  key_phrases: 'key phrase',
  authors: 'author',
  zones: 'zone',
  warnings: 'warning',
};

// What reads badly in a sentence.
const PLAIN: Readonly<Record<string, string>> = { of: 'what is measured', when: 'time', by: 'source', at: 'place' };

// A person has a role; what somebody said has a speaker.
const OWNERS: ReadonlySet<string> = new Set(['people', 'organisations', 'affiliations']);

/** A difference as a sentence without its full stop, in pieces of their own looks. */
export function inPieces(difference: Difference): Piece[] {
  const { sort, field, subject } = difference;
  if (sort === 'changed') return [...aboutOf(difference), ...fromTo(difference)];
  const thing = thingOf(difference);
  const verb = sort === 'missing' ? 'is missing' : 'is new';
  const lead = field === 'affiliations' ? [] : [piece(`${thing} `)];
  return [...lead, piece(onOneLine(subject ?? ''), 'name'), piece(` ${verb}`, sort === 'missing' ? 'fall' : 'rise')];
}

/** The same in one string: "Joan Abelard’s role was “director” and is now “chair”". */
export const inWords = (difference: Difference): string =>
  inPieces(difference)
    .map(({ text }) => text)
    .join('');

function thingOf({ field, value }: Difference): string {
  if (field === 'outside')
    return value === 'people' ? 'person outside the article' : 'organisation outside the article';
  return THINGS[field] ?? field;
}

function aboutOf({ field, subject, value }: Difference): Piece[] {
  const name = onOneLine(PLAIN[value ?? ''] ?? (value ?? field).replaceAll('_', ' '));
  if (subject === null) return [piece(name, 'name'), piece(' ')];
  const owner = onOneLine(subject);
  if (OWNERS.has(field)) return [piece(`${owner}${owner.endsWith('s') ? '’' : '’s'}`, 'name'), piece(` ${name} `)];
  return [piece(`${name} of `), piece(owner, 'name'), piece(' ')];
}

function fromTo({ expected, found, value }: Difference): Piece[] {
  const be =
    value === 'aliases' || value === 'terms' || value === 'hedges' || value === 'mentions'
      ? ['were', 'are']
      : ['was', 'is'];
  return [piece(`${be[0]} `), piece(shown(expected), 'fall'), piece(` and ${be[1]} now `), piece(shown(found), 'rise')];
}

const shown = (value: ShownValue): string =>
  value === null ? 'nothing' : /^-?[\d.]+$/.test(value) ? value : `“${onOneLine(value)}”`;
