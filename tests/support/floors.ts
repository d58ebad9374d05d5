import { readFileSync, writeFileSync } from 'node:fs';
import type { Scores } from '../../src/corpus/scores.ts';
import { figuresOf } from '../../src/corpus/tallies.ts';

/** Figures by name ("people: recall"), as shares of 1. */
export type Shares = Readonly<Record<string, number>>;

/** The least that the fixtures must score; measured on that many articles. */
export interface Floors {
  readonly articles: number;
  readonly shares: Shares;
}

export const FLOORS_FILE = 'tests/score-floors.json';

export const readFloors = (): Floors => JSON.parse(readFileSync(FLOORS_FILE, 'utf8')) as Floors;

export const writeFloors = (floors: Floors): void => writeFileSync(FLOORS_FILE, `${JSON.stringify(floors, null, 2)}\n`);

/** Precision and recall of each facet, and the share of right values of each rate, where there is anything to find. */
export function sharesOf({ facets, rates }: Scores): Shares {
  const found = Object.entries(facets).flatMap(([name, tally]): [string, number][] => {
    const { precision, recall, gold } = figuresOf(tally);
    if (gold === 0) return [];
    return [
      [`${name}: precision`, precision],
      [`${name}: recall`, recall],
    ];
  });
  const right = Object.entries(rates).flatMap(([name, rate]): [string, number][] =>
    rate.of === 0 ? [] : [[name, rate.right / rate.of]],
  );
  return Object.fromEntries([...found, ...right]);
}

/** The figures, cut to hundredths, where they are above the floors; a floor never falls while the articles are the same. */
export function raised(floors: Floors, shares: Shares, articles: number): Floors {
  const cut = Object.entries(shares).map(([name, share]): [string, number] => [
    name,
    Math.floor(share * 100 + 1e-9) / 100,
  ]);
  const old = floors.articles === articles ? floors.shares : {};
  return { articles, shares: Object.fromEntries(cut.map(([name, share]) => [name, Math.max(share, old[name] ?? 0)])) };
}
