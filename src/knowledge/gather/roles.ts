import { knownOccupations, knownRoles, noTitles, occupationHeads } from './known-roles.ts';
import { entriesOf, keyedEntries, readTable, wordsOf } from './tables.ts';
import { wordCounts } from './word-counts.ts';

export type RoleKind = 'head' | 'title' | 'political' | 'occupation' | 'rank' | 'group';

// Rarer words make titles that only an employment register knows.
const leastTokens = 10_000_000;

/** Job titles of two words that are said outside job advertisements: both words are frequent, the last is a profession. */
function fromJobTitles(folder: string): readonly string[] {
  const counts = wordCounts(folder);
  const heads = new Set(wordsOf(occupationHeads));
  return readTable(folder, 'job_titles_onet')
    .filter((row) => row('sources').includes('onet-reported'))
    .map((row) => row('title').toLowerCase())
    .filter((title) => /^[a-z]+ [a-z]+$/.test(title) && heads.has(title.split(' ')[1] ?? ''))
    .map((title) => ({ title, tokens: Math.min(...title.split(' ').map((word) => counts.get(word) ?? 0)) }))
    .filter(({ tokens }) => tokens >= leastTokens)
    .map(({ title }) => title)
    .filter((title) => !noTitles.has(title));
}

// Letters and nouns for people are no modifiers to a reader of roles: "PhD student" and "staff writer" are known whole.
const wholeTitle = /-|^(ai|hgv|it|phd|staff|tv|ux) /;

/** "marine biologist" says nothing that "biologist" does not: the words before it are read as modifiers. */
function isPlainTrade(title: string, kinds: ReadonlyMap<string, RoleKind>): boolean {
  const last = title.slice(title.lastIndexOf(' ') + 1);
  const isTrade = last !== title && kinds.get(title) === 'occupation' && kinds.get(last) === 'occupation';
  return isTrade && !wholeTitle.test(title);
}

/** Rows of roles.tsv. */
export function roles(folder: string): readonly (readonly [title: string, kind: RoleKind])[] {
  const rows = new Map<string, RoleKind>();
  for (const [title, kind] of keyedEntries(knownRoles, entriesOf)) rows.set(title, kind as RoleKind);
  for (const title of entriesOf(knownOccupations)) if (!rows.has(title)) rows.set(title, 'occupation');
  for (const title of fromJobTitles(folder)) if (!rows.has(title)) rows.set(title, 'occupation');
  return [...rows].filter(([title]) => !isPlainTrade(title, rows));
}
