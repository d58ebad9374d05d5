import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

// The first step installs what is installed here.
const lines = Object.values((parse(readFileSync('fixtures/checks/workflow.yaml', 'utf8')) as Workflow).jobs)
  .flatMap(({ steps }) => steps)
  .flatMap(({ run }) => (run === undefined || run === 'npm ci' ? [] : [run]));

// Here npx would first build and install the project itself, which a user's has as a package.
test.each(lines)('the workflow’s line works as it is written: %s', (line) => {
  const { status, stderr } = spawnSync('sh', ['-ec', line.replace('npx precis', 'node bin/precis.js')], {
    encoding: 'utf8',
    env: { ...process.env, CI: 'true' },
  });
  expect([stderr, status]).toEqual(['', 0]);
  expect(readFileSync('precis.xml', 'utf8')).toContain(
    '<testsuites name="precis check" tests="2" failures="0" errors="0">',
  );
  rmSync('precis.xml');
});

test('the example of the library runs', () => {
  expect(execFileSync(process.execPath, ['fixtures/library/example.mjs'], { encoding: 'utf8' })).toBe(
    'Maren Quillon: Account holders still need a cash machine,\nMaren Quillon, branch network lead, Northmere Bank\n',
  );
});
