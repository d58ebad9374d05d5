import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, describe, expect, test } from 'vitest';
import corridor from './corridor.mjs';

const { forbidden, options } = corridor;

/** Names of the rules that imports under the folder break, each with the import. */
async function broken(baseDir: string): Promise<string[]> {
  const { output } = await cruise(['src'], {
    ...options,
    validate: true,
    ruleSet: { forbidden: forbidden ?? [] },
    baseDir,
  });
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

test('every import keeps to the corridor and every package to its door', async () => {
  expect(await broken(process.cwd())).toEqual([]);
});

describe('the corridor notices', () => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-corridor-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['model looks ahead', 'model/span.ts', '../links/link.ts'],
    ['mentions looks ahead', 'mentions/names.ts', '../facts/claims.ts'],
    ['facts looks ahead', 'facts/claims.ts', '../mentions/names.ts'],
    ['pipeline looks ahead', 'pipeline.ts', './cli.ts'],
    ['render needs model only', 'render/yaml.ts', '../pipeline.ts'],
    ['corpus needs model and language only', 'corpus/scores.ts', '../knowledge/themes.ts'],
    ['lives in no room', 'utilities.ts', './model/span.ts'],
    ['files have their door', 'facts/claims.ts', 'node:fs'],
    ['keeps to itself', 'cli.ts', 'node:https'],
    ['unknown import', 'cli.ts', './nowhere.ts'],
    ['chalk has its door', 'facts/claims.ts', 'chalk'],
    ['package without a door', 'facts/claims.ts', 'left-pad'],
  ])('%s', async (rule, from, to) => {
    const files = [
      'links/link.ts',
      'facts/claims.ts',
      'mentions/names.ts',
      'cli.ts',
      'pipeline.ts',
      'knowledge/themes.ts',
      'model/span.ts',
    ];
    for (const file of files) write(file, '');
    write(from, `import '${to}';`);
    for (const name of ['chalk', 'left-pad']) writePackage(name);
    expect(await broken(folder)).toContainEqual(expect.stringMatching(`^${rule}: src/${from}`));
    rmSync(join(folder, 'src'), { recursive: true });
  });

  test('goes in circles', async () => {
    write('facts/claims.ts', "import { two } from './themes.ts';\nexport const one = (): number => two;");
    write('facts/themes.ts', "import { one } from './claims.ts';\nexport const two = one();");
    expect(await broken(folder)).toContainEqual(expect.stringMatching('^goes in circles: '));
  });

  function write(file: string, text: string): void {
    const path = join(folder, 'src', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${text}\nexport {};\n`);
    writeFileSync(join(folder, 'tsconfig.json'), '{}');
  }

  function writePackage(name: string): void {
    const path = join(folder, 'node_modules', name);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'package.json'), JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    writeFileSync(join(path, 'index.js'), '');
  }
});
