import type { GoldClaim, GoldRecord } from '../model/gold.ts';

/** A gold record as people write it: fields may be left out, and a name may stand alone or with values. */
export type WrittenGold = { readonly [Field in keyof GoldRecord]?: unknown };

/** The record with every field there; what was left out is nothing found. */
export function completeGold(written: WrittenGold): GoldRecord {
  const record = written as Partial<GoldRecord>;
  const nothing = { people: [], organisations: [] };
  return {
    title: null,
    kind: 'other',
    sponsored: false,
    published: null,
    ...record,
    authors: namesOf(written.authors, 'name'),
    people: record.people ?? [],
    organisations: record.organisations ?? [],
    affiliations: (record.affiliations ?? []).map((one) => ({ ...one, organisation: one.organisation ?? null })),
    unheld_roles: namesOf(written.unheld_roles, 'role'),
    quotes: record.quotes ?? [],
    statements: record.statements ?? [],
    claims: (record.claims ?? []).map((claim) => ({ ...NO_CLAIM_VALUES, ...claim })),
    themes: { main: record.themes?.main ?? [], present: record.themes?.present ?? [] },
    outside: { ...nothing, ...record.outside },
  };
}

const NO_CLAIM_VALUES: Pick<GoldClaim, 'value' | 'value_max' | 'unit' | 'of' | 'when' | 'by'> = {
  value: null,
  value_max: null,
  unit: null,
  of: null,
  when: null,
  by: null,
};

function namesOf(list: unknown, key: string): string[] {
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown) =>
    typeof item === 'string' ? item : String((item as Record<string, unknown>)[key]),
  );
}
