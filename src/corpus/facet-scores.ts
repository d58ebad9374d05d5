import type { Brief } from '../model/brief.ts';
import type { FacetScore } from '../model/checked.ts';
import type { Expected } from '../model/expected.ts';
import type { GoldRecord } from '../model/gold.ts';
import { COMPARISONS, isListField } from './comparisons.ts';
import { completeGold } from './gold-records.ts';
import { type FACETS, type Judged, scoresOf } from './scores.ts';
import { figuresOf } from './tallies.ts';

type Facet = (typeof FACETS)[number];

/** Facets by the names that a command line has room for. */
export const FACET_LIST = [
  'people',
  'organisations',
  'roles',
  'affiliations',
  'unheld-roles',
  'quotes',
  'speakers',
  'statements',
  'claims',
  'themes',
] as const;
export type FacetName = (typeof FACET_LIST)[number];

/** The scorer's name of each, and the field of a brief that it is about. */
const FACET_NAMES: Readonly<Record<FacetName, readonly [Facet, keyof Brief]>> = {
  people: ['people', 'people'],
  organisations: ['organisations', 'organisations'],
  roles: ['roles (person+role)', 'affiliations'],
  affiliations: ['affiliations (person+role+organisation)', 'affiliations'],
  'unheld-roles': ['unheld roles', 'unheld_roles'],
  quotes: ['quotes (text)', 'quotes'],
  speakers: ['quotes (text+speaker)', 'quotes'],
  statements: ['statements (text+speaker)', 'statements'],
  claims: ['claims (value+unit)', 'claims'],
  themes: ['themes', 'themes'],
};

/** A brief beside what is right, and the fields that this is said of. */
export interface Scored extends Judged {
  readonly fields: ReadonlySet<string>;
}

/** The facets that the records speak of, and how well the briefs say the same. */
export function facetScores(articles: readonly Scored[], least: ReadonlyMap<FacetName, number>): FacetScore[] {
  return FACET_LIST.flatMap((name): FacetScore[] => {
    const [facet, field] = FACET_NAMES[name];
    const judged = articles.filter(({ fields }) => fields.has(field));
    const { precision, recall, f1, gold, predicted } = figuresOf(scoresOf(judged).facets[facet]);
    if (gold === 0 && predicted === 0 && !least.has(name)) return [];
    return [{ facet: name, precision, recall, f1, gold, least: least.get(name) ?? null }];
  });
}

/** An expectation as a record of what is right. */
export function goldOf(expected: Expected): GoldRecord {
  const fields = Object.entries(expected).map(([field, value]) => [
    field,
    field === 'themes' ? value : complete(field, value),
  ]);
  const record = Object.fromEntries(fields) as Record<string, unknown>;
  const themes = (record['themes'] as readonly (string | { readonly id: string })[] | undefined) ?? [];
  const main = themes.map((theme) => (typeof theme === 'string' ? theme : theme.id));
  return completeGold({ ...record, themes: { main, present: [] } });
}

// The scorer looks at these of every thing.
const UNWRITTEN: Readonly<Record<string, object>> = {
  affiliations: { role: null, organisation: null, status: 'current' },
  quotes: { speaker: null, text: '' },
  statements: { speaker: null, text: '' },
  claims: { text: '', kind: 'count', change: 'none', bound: 'exact' },
};

function complete(field: string, value: unknown): unknown {
  if (!isListField(field) || field === 'unheld_roles' || !Array.isArray(value)) return value;
  const { shorthand } = COMPARISONS[field];
  return value.map((item: unknown) => ({
    ...UNWRITTEN[field],
    ...(typeof item === 'string' ? { [shorthand]: item } : (item as object)),
  }));
}
