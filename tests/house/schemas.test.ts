import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { manPage } from '../../src/commands/man-page.ts';
import { SETTINGS } from '../../src/commands/settings.ts';
import { SCHEMA_NAMES } from '../../src/knowledge/schemas.ts';
import { briefOf } from '../../src/pipeline.ts';
import { inMemory } from '../commands/in-memory.ts';
import { goldArticles, textOf } from '../support/gold-folder.ts';
import { knowledge } from '../support/knowledge.ts';
import { MAN_PAGE } from '../support/readme.ts';
import { freshSchemas, SCHEMA_FOLDER } from '../support/schemas.ts';

const schemaOf = (name: string): object => JSON.parse(readFileSync(`${SCHEMA_FOLDER}/${name}.schema.json`, 'utf8'));
const validatorOf = (name: string) =>
  new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schemaOf(name));

test('schemas and manual page are those of the types and commands; npm run docs writes them', async () => {
  const fresh = freshSchemas();
  expect(readdirSync(SCHEMA_FOLDER).sort()).toEqual([...fresh.keys()].sort());
  expect([...fresh.keys()].sort()).toEqual(SCHEMA_NAMES.map((name) => `${name}.schema.json`).sort());
  for (const [name, text] of fresh) expect(readFileSync(`${SCHEMA_FOLDER}/${name}`, 'utf8'), name).toBe(text);
  expect(readFileSync(MAN_PAGE, 'utf8')).toBe(await manPage());
});

describe('a brief', () => {
  const validate = validatorOf('brief');

  test.each(goldArticles('fixtures/articles'))('of $id is valid', ({ path }) => {
    expect(
      validate(JSON.parse(JSON.stringify(briefOf({ path, text: textOf(path) }, knowledge)))) || validate.errors,
    ).toBe(true);
  });

  test('with a wrong value is not', () => {
    const brief = JSON.parse(JSON.stringify(briefOf({ path: 'x.txt', text: 'It cost £3m.' }, knowledge)));
    for (const wrong of [{ kind: 'poem' }, { words: '3' }, { people: [{ name: 'X' }] }, { outside: null }])
      expect(validate({ ...brief, ...wrong })).toBe(false);
  });
});

const documentsIn = (folder: string): [string, unknown][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) =>
      parseAllDocuments(readFileSync(join(folder, name), 'utf8')).map((document): [string, unknown] => [
        `${folder}/${name}`,
        document.toJS(),
      ]),
    )
    .filter(([, value]) => value !== null);

describe.each(['rules', 'themes', 'gazetteers'])('files of %s', (kind) => {
  const validate = validatorOf(kind);
  test.each([...documentsIn(`src/knowledge/${kind}`), ...documentsIn(`fixtures/packs/retail-banking/${kind}`)])(
    '%s',
    (_file, value) => {
      expect(validate(value) || validate.errors).toBe(true);
    },
  );
});

test('the files of the pack, of expectations and settings are valid, and with a slip are not', () => {
  const cases: [string, [string, unknown][]][] = [
    ['lists', documentsIn('fixtures/packs/retail-banking/lists')],
    ['pack', documentsIn('fixtures/packs/retail-banking')],
    ['expected', documentsIn('fixtures/checks/changed/tram-director')],
    ['config', [['precis.yaml', { format: 'yaml', min: { people: 0.9 } }]]],
  ];
  for (const [name, documents] of cases) {
    const validate = validatorOf(name);
    expect(documents.length).toBeGreaterThan(0);
    for (const [file, value] of documents) {
      expect(validate(value) || validate.errors, file).toBe(true);
      expect(validate({ ...(value as object), slip: 1 }), file).toBe(false);
    }
  }
});

test('the schema of settings has every setting', () => {
  const { properties } = schemaOf('config') as { properties: object };
  expect(Object.keys(properties).sort()).toEqual(SETTINGS.map(({ key }) => key).sort());
});

test.each(SCHEMA_NAMES)('precis schema %s prints it', async (name) => {
  expect((await inMemory(['schema', name])).out).toBe(readFileSync(`${SCHEMA_FOLDER}/${name}.schema.json`, 'utf8'));
});
