import type { organisations } from './organisations.ts';
import type { places } from './places.ts';
import type { products } from './products.ts';
import { folded } from './tables.ts';

/** The three lists of names that are no people. */
export interface Named {
  readonly places: ReturnType<typeof places>;
  readonly organisations: ReturnType<typeof organisations>;
  readonly products: ReturnType<typeof products>;
}

interface Use {
  readonly list: keyof Named;
  readonly name: string;
  readonly weight: number;
}

const isAcronym = (name: string): boolean => /^[\p{Lu}\d&.]+$/u.test(name);

// What is surer wins. Between kinds, a place yields only to an organisation that is hardly ever anything else
// ("Santander"), and an acronym beats a word, which would otherwise be taken for it.
function winnerOf(uses: readonly Use[]): Use | undefined {
  const acronyms = uses.filter(({ name }) => isAcronym(name));
  if (acronyms.length > 0 && acronyms.length < uses.length) return surest(acronyms);
  const place = uses.find(({ list }) => list === 'places');
  const rival = surest(uses.filter(({ list }) => list !== 'places'));
  if (place && rival) return rival.weight >= 7 && rival.list === 'organisations' ? rival : place;
  return surest(uses);
}

function surest(uses: readonly Use[]): Use | undefined {
  return [...uses].sort((one, other) => other.weight - one.weight || (one.list > other.list ? -1 : 1))[0];
}

/** Leaves each name to one list, "NICE" and "Nice" being one to whoever looks them up: a name in two would be both a place and a company wherever it stands. */
export function withoutClashes(named: Named): Named {
  const uses = new Map<string, Use[]>();
  const note = (use: Use): void => {
    const key = folded(use.name);
    uses.set(key, [...(uses.get(key) ?? []), use]);
  };
  for (const [name, , weight] of named.places) note({ list: 'places', name, weight });
  for (const [name, , weight] of named.products) note({ list: 'products', name, weight });
  for (const [name, , aliases, weight] of named.organisations) {
    for (const form of [name, ...aliases.split(';').filter((alias) => alias !== '')])
      note({ list: 'organisations', name: form, weight });
  }
  const winners = new Map([...uses].map(([key, all]) => [key, winnerOf(all)]));
  const mayStay = (list: keyof Named, name: string): boolean => winners.get(folded(name))?.list === list;
  return {
    places: named.places.filter(([name]) => mayStay('places', name)),
    products: named.products.filter(([name]) => mayStay('products', name)),
    organisations: named.organisations
      .filter(([name]) => mayStay('organisations', name))
      .map(([name, type, aliases, weight]) => [
        name,
        type,
        aliases
          .split(';')
          .filter((alias) => mayStay('organisations', alias))
          .join(';'),
        weight,
      ]),
  };
}
