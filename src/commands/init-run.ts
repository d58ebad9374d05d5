import { basename, dirname, join, posix, resolve } from 'node:path';
import { readSchema, SCHEMA_NAMES } from '../knowledge/schemas.ts';
import { existsAt } from '../reading/files.ts';
import { reasonOf } from '../reading/reasons.ts';
import { WrongUsage } from './command.ts';
import { OutputFailed } from './destinations.ts';
import type { InitOptions } from './init.ts';
import { SETTINGS } from './settings.ts';
import type { Streams } from './streams.ts';

export async function runInit({ pack, force = false }: InitOptions, streams: Streams): Promise<void> {
  const files = pack === undefined ? { 'precis.yaml': configText() } : packFiles(pack.replace(/(.)\/+$/, '$1'));
  const there = Object.keys(files).filter((path) => existsAt(resolve(streams.cwd, path)));
  if (there.length > 0 && !force) throw new WrongUsage(`${there[0]} is there already; --force writes over it`);
  for (const [path, text] of Object.entries(files)) await write(path, text, streams);
  const next =
    pack === undefined ? 'precis config prints what is settled' : `precis check --pack ${pack} tries its examples`;
  await streams.err.write(
    `precis: wrote ${Object.keys(files)
      .filter((path) => !path.includes('/.'))
      .join(', ')}; ${next}\n`,
  );
}

async function write(path: string, text: string, streams: Streams): Promise<void> {
  const location = resolve(streams.cwd, path);
  try {
    streams.createFolder(dirname(location));
    const file = streams.create(location);
    await file.write(text);
    file.close();
  } catch (error) {
    throw new OutputFailed(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

const EXAMPLES: Readonly<Record<string, string>> = {
  format: 'yaml',
  only: '[people, quotes, claims]',
  packs: '[packs/my-trade]',
  'max-size': '50MB',
  jobs: '2',
  min: '{ people: 0.9, speakers: 0.85 }',
  'max-changes': '0',
  report: '[github, junit=report.xml]',
};

/** Every setting with what it is for, commented out. */
function configText(): string {
  const lines = SETTINGS.flatMap(({ key, about, fallback }) => [
    '',
    `# ${about} (${fallback})`,
    `# ${key}: ${EXAMPLES[key] ?? fallback}`,
  ]);
  return [
    '# What is settled for precis in this folder and below. Flags and variables such as PRECIS_FORMAT count for more.',
    ...lines,
    '',
  ].join('\n');
}

/** A pack in which each sort of file has one example, and every example holds. */
function packFiles(folder: string): Record<string, string> {
  const name = basename(folder);
  const id =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'my-trade';
  const texts: Record<string, string> = {
    'pack.yaml': `${modeline('pack', 0)}pack: ${JSON.stringify(name)}
because: What our articles take for known.
# Ids of rules and themes that do more harm than good in your trade; precis rules and precis themes list them.
# switch off:
#   - people/single-given-name
#   - themes/procurement
`,
    'lists/names.yaml': `${modeline('lists', 1)}# Organisations with their type and what else they are called. Type is one of company, public-body, charity, university,
# media, party, union, international, police, professional-body, think-tank, club, team, government, other.
list: organisations
because: Bodies that our articles name.
entries:
  Fernhollow Works: { type: company, aliases: [Fernhollow] }
---
# People who are named without introduction.
list: people
because: Whom our readers know.
entries: [Ottoline Vance]
---
# Posts; kind is title, head (a noun that takes others before it), political, occupation, rank or group.
list: roles
because: Posts of our trade.
entries: [chief kiln officer]
---
# What has capitals and is neither a person nor an organisation.
list: not-names
because: Products and schemes of our trade.
entries: [Kiln Ledger]
`,
    'gazetteers/units.yaml': `${modeline('gazetteers', 1)}# kind is measure, duration, percent or count; forms are other ways to write it.
gazetteer: Units of our trade
because: Kilns are measured in firings.
tag: Unit
entries:
  kiln load: { kind: measure, unit: kiln-load, forms: [kiln loads] }
`,
    [`themes/${id}.yaml`]: `${modeline('themes', 1)}# Terms weigh from 1 (a hint) to 5 (speaks of nothing else). What stands under "names" needs its capitals, and what
# stands under "unless" takes back a term that lies in it.
theme: ${id}
label: ${JSON.stringify(name)}
because: Say here what the theme is, and what it is not.
says: { kiln: 4, glaze: 3, pottery: 3, potter: 2 }
names: { Kiln Ledger: 4 }
unless: [potter about]
examples:
  - { text: "The kiln and the glaze were new.", finds: { weight: 7 } }
  - { text: "They potter about on Sundays.", finds: nothing }
`,
    'rules/name-contexts.yaml': `${modeline('rules', 1)}# A rule says where to look (match), why (because), and proves it (examples). Words stand for themselves, #Tag for any
# word with the tag, [<name>…] for what the rule is about; ? + * {1,3} say how often. A rule with the id of one of ours
# takes its place: the id is the name of this file and the key, as in name-contexts/honorific-and-name.
finds: name-context
over: units
because: What stands beside a name in our trade's own phrases.
rules:
  pottery-and-name:
    because: A noun for a maker stands directly before its name.
    match: "(pottery|kiln) [<name>#Name]"
    gives: { organisation: 4 }
    examples:
      - { text: "They bought it from the pottery Ellery in May.", finds: { words: Ellery } }
      - { text: "They bought it from Ellery in May.", finds: nothing }
`,
  };
  for (const schema of SCHEMA_NAMES)
    if (PACK_SCHEMAS.has(schema)) texts[`.schemas/${schema}.schema.json`] = readSchema(schema);
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [posix.join(folder, path), text]));
}

const PACK_SCHEMAS: ReadonlySet<string> = new Set(['pack', 'lists', 'gazetteers', 'themes', 'rules', 'expected']);

const modeline = (schema: string, depth: number): string =>
  `# yaml-language-server: $schema=${join(depth === 0 ? '.' : '..', '.schemas', `${schema}.schema.json`)}\n`;
