import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { goldArticles } from '../support/gold-folder.ts';

const filename = resolve('dist/bundle/cli.cjs');
const bytecode = `${filename}.${process.versions.v8}-${process.arch}`;
const article = resolve(goldArticles('fixtures/articles')[0]!.path);
const copy = mkdtempSync(join(tmpdir(), 'precis-bundle-'));
afterAll(() => rmSync(copy, { recursive: true }));

test('the bytecode that was built is the one this V8 takes', () => {
  expect(existsSync(bytecode)).toBe(true);
  // In a process of its own, as the flags of V8 are all threads' and bytecode is taken under the same flags only.
  const code = `
    require('node:v8').setFlagsFromString(require(${JSON.stringify(resolve('bin/flags.js'))}));
    const [script, cachedData] = process.argv.slice(1).map((file) => require('node:fs').readFileSync(file));
    const options = { filename: process.argv[1], cachedData };
    console.log(new (require('node:vm').Script)(script.toString('latin1'), options).cachedDataRejected);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', code, filename, bytecode], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toBe('false\n');
});

test('the script is plain ASCII', () => {
  expect(readFileSync(filename, 'utf8')).not.toMatch(/[^\0-\x7f]/);
});

test('without bytecode, and with bytes that are none, the program prints the same', () => {
  const expected = printed(process.cwd());
  cpSync('bin', join(copy, 'bin'), { recursive: true });
  cpSync('dist/bundle', join(copy, 'dist/bundle'), { recursive: true });
  cpSync('dist/knowledge/knowledge.bin', join(copy, 'dist/knowledge/knowledge.bin'));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const kept = readdirSync(join(copy, 'dist/bundle')).filter((name) => name.startsWith('cli.cjs.'));
  for (const name of kept) writeFileSync(join(copy, 'dist/bundle', name), 'no bytecode');
  expect(printed(copy)).toEqual(expected);
  for (const name of kept) rmSync(join(copy, 'dist/bundle', name));
  expect(printed(copy)).toEqual(expected);
});

function printed(folder: string): { stdout: string; stderr: string } {
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin/precis.js'), article], {
    encoding: 'utf8',
  });
  expect(stdout).toContain('schema: precis/1');
  return { stdout, stderr };
}
