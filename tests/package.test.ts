import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'precis-package-'));
const empty = join(folder, 'empty');
const npm = (args: readonly string[], cwd?: string): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

let installed = false;

beforeAll(() => {
  mkdirSync(empty);
  const tarball = npm(['pack', '--ignore-scripts', '--pack-destination', folder]).trim().split('\n').at(-1)!;
  writeFileSync(join(empty, 'package.json'), '{ "private": true }');
  try {
    npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', join(folder, tarball)], empty);
    installed = true;
  } catch (error) {
    // Without a registry there is nothing to install from.
    if (!/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT/.test(String(error))) throw error;
    process.stderr.write('the package is not installed: no registry can be reached\n');
  }
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package in an empty folder', { timeout: 120_000 }, () => {
  it('reads, as a program', ({ skip }) => {
    if (!installed) skip();
    const { stdout, stderr, status } = spawnSync(
      join(empty, 'node_modules/.bin/precis'),
      ['-', '-f', 'json', '--only', 'people'],
      {
        cwd: empty,
        encoding: 'utf8',
        input: 'Depot opens\n\nThe depot cost £3m, said Joan Abelard, its manager.\n',
      },
    );
    expect([stderr, status]).toEqual(['', 0]);
    expect(JSON.parse(stdout).people[0].name).toBe('Joan Abelard');
  });

  it('reads with a pack, as a library', ({ skip }) => {
    if (!installed) skip();
    const pack = join(process.cwd(), 'fixtures/packs/retail-banking');
    const script = `import { createReader } from 'precis';
      const reader = await createReader({ packs: [${JSON.stringify(pack)}] });
      console.log(reader.read('News\\n\\nTallowgate closed.').organisations[0].type);`;
    writeFileSync(join(empty, 'try.mjs'), script);
    expect(execFileSync(process.execPath, ['try.mjs'], { cwd: empty, encoding: 'utf8' })).toBe('company\n');
  });

  it('brings its manual page and no databases', ({ skip }) => {
    if (!installed) skip();
    expect(existsSync(join(empty, 'node_modules/precis/bin/precis.1'))).toBe(true);
    const packages = readdirSync(join(empty, 'node_modules'));
    expect(packages.filter((name) => /^(natural|mongo|pg|redis|memjs|wordnet|@redis|@mongodb)/.test(name))).toEqual([]);
  });
});
