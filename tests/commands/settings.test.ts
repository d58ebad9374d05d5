import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inMemory, type Ran, type World } from './in-memory.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-settings-'));
  mkdirSync(join(folder, 'below/here'), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const precis = (args: readonly string[], world: World = {}): Promise<Ran> =>
  inMemory(args, { cwd: join(folder, 'below/here'), stdin: 'Depot opens\n\nIt opened.\n', ...world });

const settled = async (
  world: World = {},
  args: readonly string[] = [],
): Promise<Record<string, { value: unknown; from: string }>> =>
  JSON.parse((await precis(['config', '-f', 'json', ...args], world)).out);

it('flags count for more than the environment, that than the project, that than the user', async () => {
  const env = { XDG_CONFIG_HOME: join(folder, 'home') };
  put('home/precis/precis.yaml', 'format: ndjson\njobs: 3\n');
  expect((await settled({ env }))['format']).toEqual({
    value: 'ndjson',
    from: join('../../home/precis/precis.yaml:1'),
  });
  put('precis.yaml', '# ours\nformat: json\n');
  expect(await settled({ env })).toMatchObject({
    format: { value: 'json', from: '../../precis.yaml:2' },
    jobs: { value: '3' },
  });
  const loud = { ...env, PRECIS_FORMAT: 'yaml', PRECIS_ONLY: 'title, kind' };
  expect(await settled({ env: loud })).toMatchObject({
    format: { value: 'yaml', from: 'PRECIS_FORMAT' },
    only: { value: ['title', 'kind'] },
  });
  expect((await precis([], { env: loud })).out).toMatch(
    /^---\nschema: precis\/1\nfile: "-"\nid: stdin\ntitle: Depot opens\nkind: \w+\n$/,
  );
  expect((await precis(['-f', 'ndjson'], { env: loud })).out).toMatch(/^\{"schema"/);
});

it('paths are meant from the file that names them', async () => {
  put('precis.yaml', 'packs: [packs/mine]\n');
  expect((await settled())['packs']).toEqual({ value: ['../../packs/mine'], from: '../../precis.yaml:1' });
});

it('another file is read where it is named, and must be there', async () => {
  put('other.yaml', 'format: json\n');
  expect((await settled({}, ['--config', '../../other.yaml']))['format']!.value).toBe('json');
  expect((await precis(['--config', 'gone.yaml'])).err).toContain(
    '--config: cannot read gone.yaml: no such file or folder',
  );
});

it('mistakes are told with their place', async () => {
  put('precis.yaml', 'formt: json\n');
  expect(await precis([])).toMatchObject({ outcome: 2, out: '' });
  expect((await precis([])).err).toMatch(
    /^precis: \.\.\/\.\.\/precis\.yaml:1:1 {2}"formt" is no key here; .*Did you mean "format"\?/,
  );
  put('precis.yaml', 'format: yammel\n');
  expect((await precis([])).err).toMatch(/^precis: \.\.\/\.\.\/precis\.yaml:1 {2}"yammel" is no format/);
  put('precis.yaml', 'strict: maybe\n');
  expect((await precis([])).err).toContain('"strict" is "maybe"; expected true or false');
});

it('a commented file is written once, and is valid as it is', async () => {
  const { files } = await precis(['init']);
  const [[path, text]] = [...files] as [[string, string]];
  writeFileSync(path, text);
  expect(await settled()).toMatchObject({ format: { value: null, from: 'default' } });
  expect((await precis(['init'])).outcome).toBe(2);
  writeFileSync(path, text.replace(/^# (?=[a-z-]+: (?!default|none|all|text))/gm, ''));
  expect((await precis(['config'])).err).toBe('');
});
