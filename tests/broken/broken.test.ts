import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Brief } from '../../src/model/brief.ts';
import { inMemory, wordsOf } from '../commands/in-memory.ts';

const folder = fileURLToPath(new URL('../../fixtures/broken/', import.meta.url));

interface Case {
  readonly run: string;
  readonly outcome: number;
  /** Lines of standard error, all of them. */
  readonly err: readonly string[];
  /** Files with a brief, in order. */
  readonly read: readonly string[];
  /** Messages of the warnings of every brief. */
  readonly warnings?: readonly string[];
  /** What every brief's article says, decoded. */
  readonly text?: string;
}

const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('what cannot be read is named, and costs no other article', () => {
  it.each(slugs.map(({ name }) => name))('%s', async (slug) => {
    const cwd = `${folder}${slug}`;
    const wanted: Case = parse(readFileSync(`${cwd}/case.yaml`, 'utf8'));
    const args = wordsOf(wanted.run);
    const format = args.includes('-o') || args.includes('-f') ? [] : ['-f', 'ndjson'];
    const { outcome, out, err } = await inMemory([...args, ...format], { cwd });
    const briefs: Brief[] = out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(err.split('\n').filter(Boolean)).toEqual(wanted.err);
    expect(briefs.map(({ file }) => file)).toEqual(wanted.read);
    expect(outcome).toBe(wanted.outcome);
    for (const brief of briefs) {
      if (wanted.warnings) expect(brief.warnings.map(({ message }) => message)).toEqual(wanted.warnings);
      if (wanted.text) expect(brief.sha256).toBe(createHash('sha256').update(wanted.text).digest('hex'));
    }
  });
});
