import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readArticleFile } from '../../src/reading/article-file.ts';
import { isInput } from '../../src/reading/input.ts';
import { findInputs } from '../../src/reading/inputs.ts';
import { inMemory } from '../commands/in-memory.ts';

const top = mkdtempSync(join(tmpdir(), 'precis-links-'));
const project = join(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;
let cwd = '';
let count = 0;

const SOUND = 'Ferry firm names a new chief\n\nOdile Brandt takes the helm.\n';

beforeEach(() => {
  cwd = join(top, String(count++));
  mkdirSync(join(cwd, 'articles'), { recursive: true });
  writeFileSync(join(cwd, 'articles/sound.txt'), SOUND);
});

afterAll(() => rmSync(top, { recursive: true }));

const files = async (...args: string[]): Promise<{ read: string[]; err: string; outcome: number }> => {
  const { out, err, outcome } = await inMemory(['-f', 'ndjson', ...args], { cwd });
  const read = out.split('\n').filter(Boolean);
  return { read: read.map((line) => JSON.parse(line).file), err, outcome };
};

describe('links', () => {
  it('tells of one that leads nowhere', async () => {
    symlinkSync('gone.txt', join(cwd, 'articles/broken.txt'));
    symlinkSync('gone', join(cwd, 'articles/archive'));
    expect(await files('articles')).toEqual({
      read: ['articles/sound.txt'],
      err: 'precis: articles/archive: broken link to gone\nprecis: articles/broken.txt: broken link to gone.txt\n',
      outcome: 3,
    });
  });

  it('tells of one that leads to itself', async () => {
    symlinkSync('self.txt', join(cwd, 'articles/self.txt'));
    expect((await files('articles')).err).toBe('precis: articles/self.txt: a link that leads back to itself\n');
  });

  it('tells of a folder that contains itself, and reads the rest once', async () => {
    mkdirSync(join(cwd, 'articles/deep'));
    symlinkSync('..', join(cwd, 'articles/deep/loop'));
    expect(await files('articles')).toEqual({
      read: ['articles/sound.txt'],
      err: 'precis: articles/deep/loop: a link back to a folder that it lies in\n',
      outcome: 3,
    });
  });

  it('reads a folder once that two links lead to', async () => {
    mkdirSync(join(cwd, 'elsewhere'));
    writeFileSync(join(cwd, 'elsewhere/far.txt'), SOUND);
    symlinkSync('../elsewhere', join(cwd, 'articles/one'));
    symlinkSync('../elsewhere', join(cwd, 'articles/two'));
    expect(await files('articles')).toEqual({
      read: ['articles/one/far.txt', 'articles/sound.txt'],
      err: '',
      outcome: 0,
    });
  });

  it('does not double the work at every level of folders that link to the next twice', async () => {
    for (let level = 0; level < 30; level++) {
      mkdirSync(join(cwd, `level${level}`));
      symlinkSync(`../level${level + 1}`, join(cwd, `level${level}/a`));
      symlinkSync(`../level${level + 1}`, join(cwd, `level${level}/b`));
    }
    mkdirSync(join(cwd, 'level30'));
    writeFileSync(join(cwd, 'level30/end.txt'), SOUND);
    expect((await files('level0')).read).toHaveLength(1);
  });
});

describe('files that cannot be read', { timeout: 60_000 }, () => {
  it('names one that vanishes between finding and reading', async () => {
    const { entries } = await findInputs(['articles'], cwd);
    rmSync(join(cwd, 'articles/sound.txt'));
    const input = entries.find(isInput)!;
    const found = [];
    for await (const one of readArticleFile(input, nothing(), { limit: 1000 })) found.push(one);
    expect(found).toEqual([{ place: { file: 'articles/sound.txt' }, found: 'vanished before it was read' }]);
  });

  it('does not wait for a pipe it finds in a folder', async () => {
    execFileSync('mkfifo', [join(cwd, 'articles/pipe.txt')]);
    expect((await files('articles')).err).toBe('precis: articles/pipe.txt: not a regular file\n');
  });

  it('reads no more of an endless file than the limit', async () => {
    expect((await files('/dev/zero', '--max-size', '1MB')).err).toBe(
      'precis: /dev/zero: larger than the limit of 1000000 bytes; --max-size sets another\n',
    );
  });

  it.skipIf(isRoot && !isOpenToOthers(project))('says so where permission is missing', async () => {
    writeFileSync(join(cwd, 'articles/locked.txt'), SOUND);
    mkdirSync(join(cwd, 'articles/shut'));
    chmodSync(join(cwd, 'articles/locked.txt'), 0);
    chmodSync(join(cwd, 'articles/shut'), 0);
    const { out, err, status } = await asNobody(['articles', '-f', 'ndjson'], cwd);
    expect(err).toBe('precis: articles/locked.txt: permission denied\nprecis: articles/shut: permission denied\n');
    expect(JSON.parse(out).file).toBe('articles/sound.txt');
    expect(status).toBe(3);
  });
});

// In a home folder of the superuser nobody else could start the tool.
function isOpenToOthers(folder: string): boolean {
  const isOpen = (statSync(folder).mode & 0o005) === 0o005;
  return isOpen && (folder === dirname(folder) || isOpenToOthers(dirname(folder)));
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

// The superuser may read everything, so the tool runs as somebody else.
function asNobody(args: readonly string[], cwd: string): Promise<{ out: string; err: string; status: number | null }> {
  chmodSync(top, 0o755);
  const user = isRoot ? { uid: 65_534, gid: 65_534 } : {};
  const child = spawn(process.execPath, [join(project, 'bin/precis.js'), ...args], { cwd, ...user });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  return new Promise((resolve) => child.on('close', (status) => resolve({ out, err, status })));
}
