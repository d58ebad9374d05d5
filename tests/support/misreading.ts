import type { Brief } from '../../src/model/brief.ts';
import type { GoldRecord } from '../../src/model/gold.ts';

/** A brief that says what the gold record says, with mistakes that follow from the seed; none for seed 0. */
export function misread(gold: GoldRecord, id: string, seed: number): Brief {
  const chance = seed === 0 ? () => 1 : chances(`${seed} ${id}`);
  const rule = 'scores/none';
  const at: [number, number] = [0, 0];
  const bent = (text: string): string => (chance() < 0.3 ? bend(text, chance()) : text);
  const bentOrNull = (text: string | null): string | null => (text === null || chance() < 0.1 ? null : bent(text));
  const swapped = <Value>(value: Value, other: Value): Value => (chance() < 0.2 ? other : value);
  const some = <Item>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => (chance() < 0.15 ? [] : chance() < 0.1 ? [item, item] : [item]));
  const required =
    seed === 0
      ? <Item extends { optional?: boolean }>(items: readonly Item[]): Item[] =>
          items.filter(({ optional }) => !optional)
      : some;
  const named = ({ name, aliases }: GoldRecord['people'][number]) =>
    ({ name: swapped(bent(name), aliases?.[0] ?? name), aliases: [], mentions: 1, at: [at], rule }) as const;
  return {
    schema: 'precis/1',
    file: id,
    id,
    sha256: '',
    words: 0,
    language: 'en',
    title: bentOrNull(gold.title),
    kind: swapped(gold.kind, 'other'),
    sponsored: swapped(gold.sponsored, !gold.sponsored),
    disclosure: null,
    authors: some(gold.authors),
    publisher: null,
    published: swapped(gold.published, null),
    summary: [],
    people: [
      ...required(gold.people).map(named),
      ...swapped(
        [],
        gold.outside.people.map((name) => named({ name })),
      ),
    ],
    organisations: [
      ...required(gold.organisations).map((one) => ({ ...named(one), type: null })),
      ...swapped(
        [],
        gold.outside.organisations.map((name) => ({ ...named({ name }), type: null })),
      ),
    ],
    affiliations: required(gold.affiliations).map((one) => ({
      person: swapped(
        bent(one.person),
        gold.people.find(({ name }) => name === one.person)?.aliases?.[0] ?? one.person,
      ),
      role: bentOrNull(one.role),
      organisation: swapped(bentOrNull(one.organisation), one.accept?.[0] ?? null),
      status: swapped(one.status, 'former'),
      text: '',
      at,
      rule,
    })),
    unheld_roles: some(gold.unheld_roles).map((role) => ({ role: bent(role), at, rule })),
    quotes: required(gold.quotes).map(({ speaker, text }) => ({
      speaker: bentOrNull(speaker),
      text: bent(text),
      cue: null,
      speaker_by: 'none',
      at: [at],
      rule,
    })),
    statements: required(gold.statements).map(({ speaker, text }) => ({
      speaker: bentOrNull(speaker),
      text: bent(text),
      cue: '',
      at: [at],
      rule,
    })),
    claims: required(gold.claims).map((claim) => ({
      ...claim,
      value: swapped(claim.value, (claim.value ?? 0) * (chance() < 0.5 ? 1.0005 : 10)),
      unit: bentOrNull(swapped(claim.unit, { percent: '%', GBP: '£' }[claim.unit ?? ''] ?? claim.of)),
      of: bentOrNull(claim.of),
      change: swapped(claim.change, 'increase'),
      bound: swapped(claim.bound, 'about'),
      hedges: [],
      when: bentOrNull(claim.when),
      by: bentOrNull(claim.by),
      assertion: 'author',
      at,
      rule,
    })),
    themes: some([...gold.themes.main, ...(seed === 0 ? [] : [...some(gold.themes.present), 'no-such-theme'])]).map(
      (theme) => ({ id: theme, label: '', score: 1, terms: [], at: [] }),
    ),
    key_phrases: [],
    outside: { people: [], organisations: [] },
    zones: [],
    warnings: [],
    precis: { version: '', knowledge: '' },
  };
}

/** Numbers between 0 and 1, always the same for one seed. */
function chances(seed: string): () => number {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ character.charCodeAt(0), 16777619);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const BENDS: readonly ((text: string) => string)[] = [
  (text) => `the ${text}`,
  (text) => `Dr ${text}’s`,
  (text) => `${text} Ltd.`,
  (text) => `${text}s`,
  (text) => text.toUpperCase(),
  (text) => text.replaceAll('é', 'e').replaceAll('’', "'").replaceAll('–', '-'),
  (text) => text.split(' ').slice(1).join(' '),
  (text) => text.split(' ').slice(0, -1).join(' '),
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replaceAll('and', '&').replaceAll('y', 'ies'),
  () => 'something else',
];

const bend = (text: string, chance: number): string => BENDS[Math.floor(chance * BENDS.length)]!(text);
