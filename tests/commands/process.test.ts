import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const program = join(import.meta.dirname, '../../bin/precis.js');
const cwd = mkdtempSync(join(tmpdir(), 'precis-process-'));
// Enough to fill a pipe several times.
const MANY = 60;
const PIPE = 65_536;

beforeAll(() => {
  for (let at = 0; at < MANY; at++) {
    // Each paragraph is a zone, so that the briefs are long and yet soon made.
    const paragraphs = 'It sailed at dawn.\n\n'.repeat(200);
    writeFileSync(join(cwd, `${String(at).padStart(4, '0')}.txt`), `Ferry ${at} sails\n\n${paragraphs}`);
  }
});

afterAll(() => rmSync(cwd, { recursive: true }));

const precis = (args: readonly string[], options: { input?: string; env?: NodeJS.ProcessEnv } = {}) =>
  spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8', maxBuffer: 1e9, ...options });

describe('the process', { timeout: 60_000 }, () => {
  it('reads what is piped in and writes YAML', () => {
    const { stdout, stderr, status } = precis([], { input: 'Ferry sails\n\nIt sailed.\n' });
    expect(parse(stdout)).toMatchObject({ schema: 'precis/1', file: '-' });
    expect([stderr, status]).toEqual(['', 0]);
  });

  it('says with its status what became of the inputs', () => {
    expect(precis(['0000.txt']).status).toBe(0);
    expect(precis(['--nonsense']).status).toBe(2);
    expect(precis(['0000.txt', 'gone.txt']).status).toBe(3);
  });

  it('gives every brief of a folder, in order, through a pipe', () => {
    const { stdout } = precis(['.', '-f', 'ndjson']);
    expect(stdout.length).toBeGreaterThan(3 * PIPE);
    const lines = stdout.split('\n').filter(Boolean);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(
      [...Array(MANY).keys()].map((at) => String(at).padStart(4, '0')),
    );
  });

  it('ends quietly when its reader has gone', async () => {
    const child = spawn(process.execPath, [program, '.', '-f', 'json'], { cwd });
    let err = '';
    child.stderr.on('data', (chunk) => (err += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([err, status]).toEqual(['', 0]);
  });

  it('does not claim success when the output is full', () => {
    const { stderr, status } = spawnSync(
      'sh',
      ['-c', `exec "$0" "$1" . -f ndjson > /dev/full`, process.execPath, program],
      {
        cwd,
        encoding: 'utf8',
      },
    );
    expect([stderr, status]).toEqual(['precis: cannot write to standard output: no space is left\n', 2]);
  });

  it('says so when there is nowhere to write', () => {
    const { stderr, status } = precis(['0000.txt', '-o', 'nowhere/brief.yaml']);
    expect([stderr, status]).toEqual(['precis: cannot write nowhere/brief.yaml: no such file or folder\n', 2]);
  });

  it('writes into a folder it makes', () => {
    precis(['.', '-o', 'briefs/json/', '-f', 'json']);
    expect(execFileSync('ls', [join(cwd, 'briefs/json')], { encoding: 'utf8' }).split('\n')).toHaveLength(MANY + 1);
    rmSync(join(cwd, 'briefs'), { recursive: true });
  });

  it('gives the same bytes in another place, language and folder order', () => {
    const plain = precis(['.', '-f', 'yaml']).stdout;
    const env = { ...process.env, TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    expect(precis(['.', '-f', 'yaml', '-j', '3'], { env }).stdout).toBe(plain);
  });
});
