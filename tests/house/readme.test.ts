import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { freshReadme, README } from '../support/readme.ts';

test('the README says what is true now', async () => {
  expect(readFileSync(README, 'utf8'), 'run npm run docs').toBe(await freshReadme());
});
