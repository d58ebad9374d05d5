import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReader } from '../../src/index.ts';
import { inMemory, type Ran, type World } from './in-memory.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-packs-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const precis = (args: readonly string[], world: World = {}): Promise<Ran> => inMemory(args, { cwd: folder, ...world });

const BANKING = 'fixtures/packs/retail-banking';

describe('the pack of retail banking', { timeout: 120_000 }, () => {
  it('holds its own examples and articles', async () => {
    const { outcome, out, err } = await inMemory(['check', '--pack', BANKING]);
    expect([outcome, out, err]).toEqual([0, '1 article as expected, 4 examples as written\n', '']);
  });

  it('says what nothing else says', async () => {
    const text = 'News\n\nThe payments desk at Tallowgate handles 40 payments per second, said Marcus.\n';
    const [plain, packed] = [await createReader(), await createReader({ packs: [BANKING] })];
    const claimOf = (reader: typeof plain) => reader.read(text).claims.find(({ value }) => value === 40);
    expect(claimOf(plain)?.unit).not.toBe('payment-per-second');
    expect(claimOf(packed)?.unit).toBe('payment-per-second');
    expect(plain.read(text).organisations.map(({ name }) => name)).not.toContain('Tallowgate');
    expect(packed.read(text).organisations).toMatchObject([{ name: 'Tallowgate', type: 'company' }]);
    expect(packed.read(text).precis.knowledge).not.toBe(plain.read(text).precis.knowledge);
  });
});

describe('a new pack', { timeout: 120_000 }, () => {
  const written = async (): Promise<void> => {
    const { files } = await precis(['init', '--pack', 'mine']);
    for (const [path, text] of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  };

  it('has examples that hold, and is not written over', async () => {
    await written();
    const { outcome, out } = await precis(['check', '--pack', 'mine']);
    expect([outcome, out]).toEqual([0, '4 examples as written\n']);
    expect((await precis(['init', '--pack', 'mine'])).outcome).toBe(2);
  });

  it('is compiled once where there is a cache', async () => {
    await written();
    const env = { XDG_CACHE_HOME: join(folder, 'cache') };
    const run = () =>
      precis(['-', '-f', 'json', '--pack', 'mine', '--only', 'organisations'], {
        env,
        stdin: 'A\n\nThey bought the pottery Ellery.\n',
      });
    const first = await run();
    expect(readdirSync(join(folder, 'cache/precis')).filter((name) => name.endsWith('.bin'))).toHaveLength(1);
    expect((await run()).out).toBe(first.out);
    expect(first.out).toContain('"name": "Ellery"');
    put('mine/lists/more.yaml', 'list: organisations\nbecause: one more\nentries: [Quillfeather]\n');
    await run();
    expect(readdirSync(join(folder, 'cache/precis')).filter((name) => name.endsWith('.bin'))).toHaveLength(2);
  });
});

describe('rules of our own', { timeout: 120_000 }, () => {
  const people = async (): Promise<string[]> => {
    const { out, err } = await precis(['-', '-f', 'json', '--only', 'people,claims', '--pack', 'mine'], {
      stdin: 'A\n\nThen Dr Amara Okafor saw 5 buses.\n',
    });
    expect(err).toBe('');
    const { people, claims } = JSON.parse(out);
    return [...people, ...claims].map((one: { name?: string; text: string }) => one.name ?? one.text);
  };

  it('are switched off by their id, whether pattern or code', async () => {
    put('mine/pack.yaml', 'pack: mine\n');
    expect(await people()).toEqual(['Amara Okafor', 'Then Dr Amara Okafor saw 5 buses']);
    put(
      'mine/pack.yaml',
      'switch off: [quantities/count, name-contexts/honorific-and-name, people/first-and-family-name]\n',
    );
    expect(await people()).toEqual([]);
  });

  it('are replaced by rules with their id', async () => {
    const rule = (gives: string): string =>
      `finds: name-context\nover: units\nrules:\n  honorific-and-name:\n    because: Ours.\n    match: "#Honorific+ [<name>#Name]"\n    gives: { ${gives} }\n    examples: [{ text: "Then Dr Amara Okafor left.", finds: { words: Amara } }]\n`;
    put('mine/rules/name-contexts.yaml', rule('other: 30'));
    expect(await people()).toEqual(['Then Dr Amara Okafor saw 5 buses']);
    const { out } = await precis(['rules', 'name-contexts/honorific-and-name', '--pack', 'mine']);
    expect(out).toContain('mine/rules/name-contexts.yaml:4');
    const { outcome, out: said } = await precis(['check', '--pack', 'mine']);
    expect(outcome).toBe(1);
    expect(said).toContain('expected words “Amara”, found words “Amara Okafor”');
  });
});

const RULE = 'because: x\n    match: "bank [<name>#Name]"\n    examples: [{ text: x, finds: nothing }]\n';

describe('mistakes in a pack are told with their place and the nearest right word', { timeout: 120_000 }, () => {
  it.each([
    [
      'themes/x.yaml',
      'theme: x\nlabell: X\n',
      'mine/themes/x.yaml:2:1  "labell" is no key here',
      'Did you mean "label"?',
    ],
    [
      'rules/x.yaml',
      `finds: name-contxt\nrules:\n  a:\n    ${RULE}`,
      'mine/rules/x.yaml:3:3  "name-contxt" is nothing that rules find',
      'Did you mean "name-context"?',
    ],
    [
      'rules/x.yaml',
      `finds: name-context\nover: units\nrules:\n  a:\n    ${RULE.replace('<name>', '<nmae>')}`,
      'mine/rules/x.yaml:4:3  nothing is done with "<nmae>"',
      'Did you mean "name"?',
    ],
    [
      'rules/x.yaml',
      `finds: name-context\nover: units\nrules:\n  a:\n    ${RULE.replace('#Name', '#Nmae')}`,
      'mine/rules/x.yaml:4:3  #Nmae is no tag',
      'Did you mean #Name?',
    ],
    [
      'rules/x.yaml',
      `finds: name-context\nrules:\n  a:\n    ${RULE}---\nfinds: attribution\nrules:\n  a:\n    ${RULE}`,
      'mine/rules/x.yaml:10:3  "a" is in line 3 too',
      'another name',
    ],
    [
      'pack.yaml',
      'switch off: [people/single-given-nam]\n',
      'mine/pack.yaml:1:14  "people/single-given-nam" is neither rule nor theme',
      'Did you mean "people/single-given-name"?',
    ],
    [
      'lists/x.yaml',
      'list: organisations\nbecause: x\nentries: { Acme: { type: compny } }\n',
      'mine/lists/x.yaml:3:26  "compny" is no type',
      'Did you mean "company"?',
    ],
    ['themse/x.yaml', 'theme: x\n', 'mine/themse  "themse" is no part of a pack', 'Did you mean "themes"?'],
  ])('%s: %s', async (path, text, found, hint) => {
    put(`mine/${path}`, text);
    const { outcome, out, err } = await precis(['-', '--pack', 'mine'], { stdin: 'A\n\nB.\n' });
    expect([outcome, out]).toEqual([2, '']);
    expect(err).toContain(`precis: ${found}`);
    expect(err).toContain(hint);
  });

  it('that is not there', async () => {
    const { outcome, err } = await precis(['-', '--pack', 'none'], { stdin: 'A\n\nB.\n' });
    expect([outcome, err.split(';')[0]]).toEqual([2, 'precis: none  there is no such folder']);
  });
});
