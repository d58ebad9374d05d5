import { mkdirSync, writeFileSync } from 'node:fs';
import { ProblemError } from '../model/problem.ts';
import { compileKnowledge } from './compile.ts';
import { readSources } from './sources.ts';

/** Compiles `src/knowledge` into `dist/knowledge/knowledge.bin`; run by `npm run build`. */
const target = new URL('../../dist/knowledge/knowledge.bin', import.meta.url);

try {
  const bytes = compileKnowledge(readSources(new URL('../../src/knowledge/', import.meta.url), 'src/knowledge'));
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, bytes);
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
