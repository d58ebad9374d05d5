import type { Brief } from '../model/brief.ts';

/** A brief or a part of it; what it is and where it comes from is always there. */
export type Shown = Partial<Brief> &
  Pick<Brief, 'schema' | 'file' | 'id'> & {
    /** The text that every `at` points into, where it was asked for. */
    readonly text?: string;
  };

// A record rather than a list, so that the compiler misses none.
const all: Record<keyof Brief, true> = {
  schema: true,
  file: true,
  id: true,
  sha256: true,
  words: true,
  language: true,
  title: true,
  kind: true,
  sponsored: true,
  disclosure: true,
  authors: true,
  publisher: true,
  published: true,
  summary: true,
  people: true,
  organisations: true,
  affiliations: true,
  unheld_roles: true,
  quotes: true,
  statements: true,
  claims: true,
  themes: true,
  key_phrases: true,
  outside: true,
  zones: true,
  warnings: true,
  precis: true,
};

/** The fields of a brief, in their order. */
export const FIELDS: readonly (keyof Brief)[] = Object.keys(all) as (keyof Brief)[];

/** The brief with these fields only, in the contract's order whatever the order they were asked for in. */
export function withOnly(brief: Brief, only: ReadonlySet<keyof Brief>): Shown {
  const { schema, file, id } = brief;
  const chosen = FIELDS.filter((field) => only.has(field)).map((field) => [field, brief[field]]);
  return { schema, file, id, ...Object.fromEntries(chosen) };
}
