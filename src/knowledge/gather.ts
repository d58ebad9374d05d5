// Makes the bulk lists of `lists/` from a folder of open raw lists: `npm run gather -- FOLDER`.
// The raw lists are not part of the project; NOTICE says where each came from. Two runs give the same bytes.
import { fileURLToPath } from 'node:url';
import { withoutClashes } from './gather/clashes.ts';
import { familyNames } from './gather/family-names.ts';
import { givenNames } from './gather/given-names.ts';
import { organisations } from './gather/organisations.ts';
import { personNouns } from './gather/person-nouns.ts';
import { places } from './gather/places.ts';
import { products } from './gather/products.ts';
import { roles } from './gather/roles.ts';
import { writeList } from './gather/tables.ts';
import { words } from './gather/words.ts';

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: npm run gather -- FOLDER   (the folder that holds the raw lists)\n');
  process.exit(2);
}

const listed = (name: string): string => fileURLToPath(new URL(`lists/${name}.tsv`, import.meta.url));

writeList(listed('words'), ['word', 'frequency', 'pos'], words(folder));
writeList(listed('given-names'), ['name', 'weight', 'sex'], givenNames(folder));
writeList(listed('family-names'), ['name', 'weight'], familyNames(folder));
const named = withoutClashes({
  places: places(folder),
  organisations: organisations(folder),
  products: products(folder),
});
writeList(listed('places'), ['name', 'kind', 'weight'], named.places);
writeList(listed('organisations'), ['name', 'type', 'aliases', 'weight'], named.organisations);
writeList(listed('products'), ['name', 'kind', 'weight'], named.products);
writeList(listed('roles'), ['title', 'kind'], roles(folder));
writeList(listed('person-nouns'), ['noun', 'kind'], personNouns());
