import type { Brief } from '../model/brief.ts';
import type { Expected } from '../model/expected.ts';

type Written = { readonly [Field in keyof Expected]?: (brief: Brief) => unknown };

/**
 * What is written of each field when a brief becomes the expectation: what a reader can judge, without places and rules.
 * Of fields that are not here nothing is written unless it is asked for.
 */
const WRITTEN: Written = {
  title: ({ title }) => title,
  kind: ({ kind }) => kind,
  sponsored: ({ sponsored }) => sponsored,
  disclosure: ({ disclosure }) => disclosure,
  authors: ({ authors }) => authors,
  publisher: ({ publisher }) => publisher,
  published: ({ published }) => published,
  summary: ({ summary }) => summary.map(({ text }) => text),
  people: ({ people }) => people.map(({ name, aliases }) => ({ name, aliases })),
  organisations: ({ organisations }) => organisations.map(({ name, aliases, type }) => ({ name, aliases, type })),
  affiliations: ({ affiliations }) =>
    affiliations.map(({ person, role, organisation, status }) => ({ person, role, organisation, status })),
  unheld_roles: ({ unheld_roles }) => unheld_roles.map(({ role }) => role),
  quotes: ({ quotes }) => quotes.map(({ speaker, text }) => ({ speaker, text })),
  statements: ({ statements }) => statements.map(({ speaker, cue, text }) => ({ speaker, cue, text })),
  claims: ({ claims }) => claims.map(claimOf),
  themes: ({ themes }) => themes.map(({ id }) => id),
  key_phrases: ({ key_phrases }) => key_phrases,
  outside: ({ outside }) => outside,
  warnings: ({ warnings }) => warnings.map(({ code }) => code),
};

function claimOf({ text, value, value_max, unit, of, change, bound, when, by }: Brief['claims'][number]): object {
  return { value, ...(value_max !== null && { value_max }), unit, of, change, bound, when, by, text };
}

const BY_THEMSELVES: Written = {
  zones: ({ zones }) => zones.map(({ kind, at }) => ({ kind, at })),
  words: ({ words }) => words,
  language: ({ language }) => language,
};

/** The brief as an expectation that a reader can review; of all fields that are worth it, or of the given ones. */
export function expectationOf(brief: Brief, only?: ReadonlySet<string>): Expected {
  const writers = Object.entries(only === undefined ? WRITTEN : { ...WRITTEN, ...BY_THEMSELVES });
  const fields = writers
    .filter(([field]) => only === undefined || only.has(field))
    .map(([field, write]) => [field, write(brief)]);
  return Object.fromEntries(fields) as Expected;
}
