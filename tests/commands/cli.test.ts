import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { Environment } from '../../src/commands/streams.ts';
import { VERSION } from '../../src/model/version.ts';
import { inMemory } from './in-memory.ts';

const cwd = mkdtempSync(join(tmpdir(), 'precis-cli-'));
const STDIN = 'Depot opens\n\nThe depot cost £3m, said Joan Abelard, its manager.\n';

const TEXTS: Readonly<Record<string, string>> = {
  'news/b.txt': 'Second\n\nA ferry sailed.\n',
  'news/a.TXT': 'First\n\nA ferry did not sail.\n',
  'news/a-b/z.txt': 'Before it, since a hyphen comes before a full stop\n\nNobody saw it.\n',
  'news/\u{1f6a2}.txt': 'A ship\n\nIts code point comes after the tilde’s.\n',
  'news/\uff5e.txt': 'A full-width tilde\n\nIts code unit comes after the ship’s.\n',
  'news/list.csv': 'a,b\n',
  'news/.hidden.txt': 'Hidden\n',
  'other [1].txt': 'With brackets\n\nThis is no glob.\n',
};

beforeAll(() => {
  for (const [path, text] of Object.entries(TEXTS)) {
    mkdirSync(join(cwd, path, '..'), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
});

afterAll(() => rmSync(cwd, { recursive: true }));

const IN_ORDER = ['news/a-b/z.txt', 'news/a.TXT', 'news/b.txt', 'news/\uff5e.txt', 'news/\u{1f6a2}.txt'];

const filesOf = (ndjson: string): string[] =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).file);

const ndjson = async (...args: string[]): Promise<string[]> =>
  filesOf((await inMemory(['-f', 'ndjson', ...args], { cwd })).out);

describe('paths', () => {
  it('reads the articles of a folder in the order of their code points', async () => {
    expect(await ndjson('news')).toEqual(IN_ORDER);
  });

  it('prints the same whatever the order of the paths, and each article once', async () => {
    const one = await inMemory(['news', 'news/b.txt', './news/', 'other [1].txt', '-f', 'yaml'], { cwd });
    const two = await inMemory(['other [1].txt', 'news/b.txt', '-f', 'yaml', 'news'], { cwd });
    expect(one.out).toBe(two.out);
    expect(one.outcome).toBe(0);
  });

  it('takes a glob as the shell would', async () => {
    expect(await ndjson('news/*.{txt,TXT}')).toEqual(IN_ORDER.slice(1));
    expect(await ndjson('n*')).toEqual(IN_ORDER);
    expect(await ndjson('**/*.txt')).toEqual([...IN_ORDER.filter((path) => path !== 'news/a.TXT'), 'other [1].txt']);
  });

  it('takes a path with brackets at its word where there is such a file', async () => {
    expect(await ndjson('other [1].txt')).toEqual(['other [1].txt']);
  });

  it('names files of the current folder without it', async () => {
    expect(await ndjson('.')).toEqual([...IN_ORDER, 'other [1].txt']);
  });

  it('reads a path that starts with a hyphen after two of them', async () => {
    expect((await inMemory(['--', '-x.txt'], { cwd })).err).toBe('precis: -x.txt: no such file or folder\n');
  });

  it('does not read the current folder for an empty path', async () => {
    expect(await inMemory([''], { cwd })).toMatchObject({
      outcome: 3,
      out: '',
      err: 'precis: "": the path is empty\n',
    });
  });

  it('reads standard input for a hyphen, and where nothing is named', async () => {
    for (const args of [['-'], []]) {
      const { out, outcome } = await inMemory([...args, '-f', 'json', '--only', 'title'], { cwd, stdin: STDIN });
      expect(JSON.parse(out)).toMatchObject({ file: '-', id: 'stdin' });
      expect(outcome).toBe(0);
    }
  });

  it('prints help where nothing is named and standard input is a terminal', async () => {
    const { out, err, outcome } = await inMemory([], { terminals: { in: true } });
    expect([out.split('\n')[0], err, outcome]).toEqual(['Usage: precis [summarise] [PATH…] [options]', '', 0]);
  });

  it('does the same by its name', async () => {
    const [by, without] = await Promise.all([inMemory(['summarise', 'news'], { cwd }), inMemory(['news'], { cwd })]);
    expect(by).toEqual(without);
  });
});

describe('formats', () => {
  it('is text on a terminal and YAML elsewhere', async () => {
    const terminal = await inMemory(['news/b.txt', '--no-color'], { cwd, terminals: { out: true } });
    const pipe = await inMemory(['news/b.txt'], { cwd });
    expect(terminal.out).not.toMatch(/^---/);
    expect(pipe.out).toMatch(/^---\nschema: precis\/1\nfile: news\/b.txt\n/);
  });

  it('is one JSON object for one file, and a list for all else', async () => {
    const json = async (...args: string[]): Promise<unknown> =>
      JSON.parse((await inMemory(['-f', 'json', ...args], { cwd })).out);
    expect(await json('news/b.txt')).toMatchObject({ file: 'news/b.txt' });
    expect(await json('news/b.tx?')).toMatchObject([{ file: 'news/b.txt' }]);
    expect(await json('news/a-b')).toMatchObject([{ file: 'news/a-b/z.txt' }]);
    expect(await json('news')).toMatchObject(IN_ORDER.map((file) => ({ file })));
    expect(await json('news', 'gone.txt')).toHaveLength(IN_ORDER.length);
    expect(await json('gone.txt', 'gone too.txt')).toEqual([]);
  });

  it('says the same in YAML, JSON and NDJSON', async () => {
    const print = async (name: string): Promise<string> => (await inMemory(['news', '-f', name], { cwd })).out;
    const list = JSON.parse(await print('json'));
    expect(
      (await print('ndjson'))
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ).toEqual(list);
    expect(parseAllDocuments(await print('yaml')).map((document) => document.toJS())).toEqual(list);
  });

  it('ends the line of each brief before the next is read', async () => {
    for (const name of ['text', 'yaml', 'ndjson']) {
      const { out } = await inMemory(['news', '-f', name], { cwd, closesAfter: 2 });
      expect(out.endsWith('\n')).toBe(true);
    }
  });

  it('keeps the fields that are asked for, in the order of the brief', async () => {
    const { out } = await inMemory(['news/b.txt', '-f', 'ndjson', '--only', 'zones,unheld-roles, Title'], { cwd });
    expect(Object.keys(JSON.parse(out))).toEqual(['schema', 'file', 'id', 'title', 'unheld_roles', 'zones']);
  });

  it.each(['text', 'yaml', 'json', 'ndjson'])('prints each brief before the next is read: %s', async (name) => {
    const late = join(cwd, 'news/c.txt');
    writeFileSync(late, 'Third\n\nA ferry sank.\n');
    const { err } = await inMemory(['news', '-f', name], { cwd, onWrite: () => rmSync(late, { force: true }) });
    expect(err).toBe('precis: news/c.txt: vanished before it was read\n');
  });
});

describe('--output', () => {
  it('takes the format from the ending', async () => {
    const { out, files } = await inMemory(['news', '-o', 'all.json'], { cwd, terminals: { out: true } });
    expect(out).toBe('');
    expect(JSON.parse(files.get(join(cwd, 'all.json'))!)).toHaveLength(IN_ORDER.length);
  });

  it('writes a file for each article into a folder, in the folders they were found in', async () => {
    const { files } = await inMemory(['news', 'other [1].txt', '-o', 'briefs/', '-f', 'json'], { cwd });
    const names = ['a-b/z.json', 'a.json', 'b.json', '\uff5e.json', '\u{1f6a2}.json', 'other [1].json'];
    expect([...files.keys()]).toEqual(names.map((name) => join(cwd, 'briefs', name)));
    expect(JSON.parse(files.get(join(cwd, 'briefs/b.json'))!)).toMatchObject({ file: 'news/b.txt' });
  });

  it('leaves the output of last time out of what is read', async () => {
    writeFileSync(join(cwd, 'news/old.txt'), 'Old\n\nMade before.\n');
    const { files, outcome } = await inMemory(['news', '-o', 'news/old.txt', '-f', 'ndjson'], { cwd });
    rmSync(join(cwd, 'news/old.txt'));
    expect(filesOf(files.get(join(cwd, 'news/old.txt'))!)).toEqual(IN_ORDER);
    expect(outcome).toBe(0);
  });

  it('leaves the file alone where nothing could be read', async () => {
    expect((await inMemory(['gone.txt', '-o', 'all.yaml'], { cwd })).files.size).toBe(0);
  });

  it('has no colour, wherever it goes', async () => {
    const { files } = await inMemory(['news', '-o', 'all.txt'], { cwd, terminals: { out: true } });
    expect(files.get(join(cwd, 'all.txt'))).not.toContain('\u001b');
  });
});

const LONG_SENTENCES =
  'The ferry company said on Monday that it would run twelve crossings a day from the first week of May, four more than in the summer before, and that a second ship would follow in July. '.repeat(
    3,
  );

describe('streams', () => {
  const ESCAPE = '\u001b[';
  const shown = async (env: Environment, args: string[] = [], isTerminal = true): Promise<boolean> => {
    const world = { cwd, env, terminals: { out: isTerminal } };
    return (await inMemory(['news/b.txt', '-f', 'text', ...args], world)).out.includes(ESCAPE);
  };

  it('has colour on a terminal that wants it', async () => {
    expect(await shown({ TERM: 'xterm' })).toBe(true);
    expect(await shown({})).toBe(true);
    expect(await shown({ NO_COLOR: '' })).toBe(true);
    expect(await shown({ NO_COLOR: '1' })).toBe(false);
    expect(await shown({ TERM: 'dumb' })).toBe(false);
    expect(await shown({}, ['--no-color'])).toBe(false);
    expect(await shown({}, [], false)).toBe(false);
    expect(await shown({ FORCE_COLOR: '1' }, [], false)).toBe(true);
    expect(await shown({ FORCE_COLOR: '0' })).toBe(false);
    expect(await shown({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });

  it('is as wide as the terminal, or as COLUMNS says', async () => {
    const longest = async (env: Environment, width?: number): Promise<number> => {
      const world = { env, stdin: LONG_SENTENCES, ...(width && { width }) };
      const { out } = await inMemory(['-f', 'text'], world);
      return Math.max(...out.split('\n').map((line) => line.length));
    };
    expect(await longest({}, 60)).toBeLessThanOrEqual(60);
    expect(await longest({}, 60)).toBeGreaterThan(50);
    expect(await longest({ COLUMNS: '72' }, 60)).toBeGreaterThan(62);
    expect(await longest({ COLUMNS: 'wide' }, 60)).toBeLessThanOrEqual(60);
    expect(await longest({})).toBeGreaterThan(80);
    expect(await longest({}, 400)).toBeLessThanOrEqual(100);
  });

  it('ends quietly when nobody reads any longer', async () => {
    const ran = await inMemory(['news', '-f', 'ndjson'], { cwd, closesAfter: 1 });
    expect(ran).toMatchObject({ outcome: 0, err: '', writes: 2 });
  });

  const CLEAR = '\r\u001b[2K';

  it('shows progress on a terminal only, and takes it away', async () => {
    const talk = async (args: string[], terminals: object, env = {}): Promise<string> =>
      (await inMemory(['news', ...args], { cwd, env, terminals })).err;
    const line = await talk([], { err: true });
    expect(line.startsWith(`${CLEAR}1 of 5 articles read${CLEAR}`)).toBe(true);
    expect(line.endsWith(CLEAR)).toBe(true);
    expect(await talk(['-o', 'x.yaml'], { err: true, out: true })).toContain('articles read');
    expect(await talk([], {})).toBe('');
    expect(await talk([], { err: true, out: true })).toBe('');
    expect(await talk(['-q'], { err: true })).toBe('');
    expect(await talk([], { err: true }, { TERM: 'dumb' })).toBe('');
  });

  it('says what it does when asked to', async () => {
    const { out, err } = await inMemory(['news/b.txt', 'gone.txt', '-v', '-f', 'ndjson'], { cwd });
    const { words } = JSON.parse(out);
    expect(err).toBe(
      `precis: gone.txt: no such file or folder\nprecis: news/b.txt: ${words} words\nprecis: 1 of 2 read\n`,
    );
    expect((await inMemory(['news/b.txt', '-v', '-q'], { cwd })).err).toBe('');
  });

  it('prints no control characters of a name on standard error', async () => {
    expect((await inMemory(['a\u001b7\nb'], { cwd })).err).toBe('precis: a 7 b: no such file or folder\n');
  });
});

describe('wrong usage', () => {
  it('reads nothing and prints nothing on standard output', async () => {
    for (const args of [
      ['--nonsense'],
      ['-f'],
      ['-f', 'html'],
      ['--only', ','],
      ['--jobs', 'x'],
      ['--max-size', '0'],
    ]) {
      const { out, err, outcome } = await inMemory([...args, 'news'], { cwd });
      expect([out, outcome]).toEqual(['', 2]);
      expect(err).toMatch(/^precis: .+\nprecis --help says what there is\.\n$/);
    }
  });

  it('accepts what later versions act on', async () => {
    expect((await inMemory(['-j', '4', '--no-cache', 'news/b.txt'], { cwd })).outcome).toBe(0);
  });
});

it('prints its version', async () => {
  expect(await inMemory(['--version'])).toMatchObject({ out: `${VERSION}\n`, err: '', outcome: 0 });
});
