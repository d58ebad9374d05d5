import { knownProducts, productFamilies, productWeights } from './known-products.ts';
import { usesOfNames } from './name-evidence.ts';
import { organisations } from './organisations.ts';
import { entriesOf, keyedEntries, readTable } from './tables.ts';
import { words } from './words.ts';

export type ProductKind = 'product' | 'software' | 'language' | 'platform' | 'protocol' | 'event' | 'award' | 'law';

// Names whose form is that of software, whoever makes it.
const softwareForm = /(?:\.js|[a-z]DB|[a-z]SQL| Linux|[a-z]OS| CMS| IDE)$/;
// Companies and descriptions that share those forms.
const noSoftware = new Set([
  'EnterpriseDB',
  'Intel Processors',
  'Nokia Mobile',
  'Samsung Mobile',
  'Microsoft Build of OpenJDK',
  'Facebook Gaming',
  'API Platform',
  'NVIDIA GPUs',
  'Google News',
  'SteamDB',
]);

/** Rows of products.tsv. */
export function products(folder: string): readonly (readonly [name: string, kind: ProductKind, weight: number])[] {
  const uses = usesOfNames(folder);
  const ordinary = new Set(words(folder).map(([word]) => word));
  const organised = new Set(organisations(folder).map(([name]) => name));
  const rows = new Map<string, readonly [string, ProductKind, number]>();

  const weightOf = (name: string, surety: number): number => {
    const known = productWeights.get(name);
    if (known !== undefined) return known;
    if (name.includes(' ')) return surety;
    if (ordinary.has(name.toLowerCase()) && /^\p{Lu}\p{Ll}+$/u.test(name)) return 2;
    const { given, family, place } = uses(name);
    return given + family + place > 2000 ? 2 : surety;
  };
  const put = (name: string, kind: ProductKind, surety: number): void => {
    if (!rows.has(name) && name.length > 1) rows.set(name, [name, kind, weightOf(name, surety)]);
  };

  for (const [name, kind] of keyedEntries(knownProducts, entriesOf)) put(name, kind as ProductKind, 9);
  for (const row of readTable(folder, 'products_languages_models')) {
    const name = row('name').replace(/ \(.*\)$/, '');
    if (row('kind') === 'product' && !organised.has(name) && !noSoftware.has(name)) put(name, 'software', 7);
  }
  for (const row of readTable(folder, 'brands_tech_simpleicons')) {
    const name = row('name');
    const isSoftware = productFamilies.test(name) || softwareForm.test(name);
    if (isSoftware && !organised.has(name) && !noSoftware.has(name)) put(name, 'software', 7);
  }
  return [...rows.values()];
}
