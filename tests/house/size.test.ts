import { statSync } from 'node:fs';
import { expect, test } from 'vitest';

// It is read from disk at every start.
test('the compiled knowledge is smaller than 3 MB', () => {
  const { size } = statSync('dist/knowledge/knowledge.bin');
  expect(size).toBeGreaterThan(500_000);
  expect(size).toBeLessThan(3_000_000);
});
