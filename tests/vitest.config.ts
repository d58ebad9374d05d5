import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/support/build.ts',
    // A long adversarial text on a slow and busy machine is still no reason to call the tool hung.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
    reporters: ['default', 'json'],
    outputFile: { json: 'coverage/tests.json' },
  },
});
