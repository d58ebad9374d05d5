import { resolve } from 'node:path';
import { differencesOf } from '../corpus/differences.ts';
import { expectationOf } from '../corpus/expectation.ts';
import { parseYaml } from '../knowledge/yaml-source.ts';
import type { Brief } from '../model/brief.ts';
import type { Difference } from '../model/difference.ts';
import type { Expected } from '../model/expected.ts';
import { byCodePoint } from '../model/order.ts';
import { OUTCOMES, type Outcome } from '../model/outcome.ts';
import { ProblemError } from '../model/problem.ts';
import { entryAt, namesIn, readBytes } from '../reading/files.ts';
import { reasonOf } from '../reading/reasons.ts';
import { type ComparedBriefs, diffText } from '../render/diff-text.ts';
import { inWords } from '../render/difference-words.ts';
import { withOnly } from '../render/fields.ts';
import { WrongUsage } from './command.ts';
import type { DiffOptions } from './diff.ts';
import { type Streams, usesColour, widthOf } from './streams.ts';

export async function runDiff(paths: readonly string[], options: DiffOptions, streams: Streams): Promise<Outcome> {
  const [before, after, ...more] = paths;
  if (before === undefined || after === undefined || more.length > 0)
    throw new WrongUsage('two sets of briefs are compared: precis diff BEFORE AFTER');
  const compared = compare(briefsIn(before, streams.cwd), briefsIn(after, streams.cwd), options.only);
  if (options.format === 'json') {
    const told = compared.map((one) => ({
      ...one,
      differences: one.differences.map((difference) => ({ ...difference, says: inWords(difference) })),
    }));
    await streams.out.write(`${JSON.stringify(told, null, 2)}\n`);
  } else
    await streams.out.write(
      await diffText(compared, { width: widthOf(streams), colour: usesColour(streams, options) }),
    );
  return compared.every(({ status }) => status === 'same') ? OUTCOMES.allRead : OUTCOMES.different;
}

function compare(before: readonly Brief[], after: readonly Brief[], only: DiffOptions['only']): ComparedBriefs[] {
  const files = new Set(before.map(({ file }) => file));
  const keyOf = after.some(({ file }) => files.has(file)) ? ({ file }: Brief) => file : ({ id }: Brief) => id;
  const [left, right] = [before, after].map((briefs) => new Map(briefs.map((brief) => [keyOf(brief), brief]))) as [
    Map<string, Brief>,
    Map<string, Brief>,
  ];
  const keys = [...new Set([...left.keys(), ...right.keys()])].sort(byCodePoint);
  return keys.map((key) => {
    const [old, now] = [left.get(key), right.get(key)];
    if (old === undefined) return { key, status: 'new', differences: [] };
    if (now === undefined) return { key, status: 'missing', differences: [] };
    const differences = differencesBetween(old, now, only);
    return { key, status: differences.length === 0 ? 'same' : 'different', differences };
  });
}

function differencesBetween(old: Brief, now: Brief, only: DiffOptions['only']): Difference[] {
  // A part of a brief, printed with --only, is compared as far as it goes.
  const whole = old.claims === undefined || old.people === undefined ? old : expectationOf(old);
  const {
    schema: _schema,
    file: _file,
    id: _id,
    ...expected
  } = (only === undefined ? whole : withOnly(old, only)) as Partial<Brief>;
  return differencesOf(expected as Expected, now);
}

// As for articles.
const LARGEST = 500e6;

function briefsIn(path: string, cwd: string): Brief[] {
  const location = resolve(cwd, path);
  const entry = entryAt(location);
  if (entry.kind === 'folder') {
    const names = namesIn(location).filter((name) => !name.startsWith('.'));
    const inside = names.filter(
      (name) => /\.(ya?ml|json|ndjson|jsonl)$/i.test(name) || entryAt(resolve(location, name)).kind === 'folder',
    );
    return inside.flatMap((name) => briefsIn(`${path.replace(/\/+$/, '')}/${name}`, cwd));
  }
  if (entry.kind === 'unreadable')
    throw new ProblemError([{ place: { file: path }, found: entry.reason, expected: 'a file or folder of briefs' }]);
  return briefsOf(path, textOf(path, location));
}

function textOf(path: string, location: string): string {
  try {
    return readBytes(location, LARGEST)?.toString('utf8') ?? '';
  } catch (error) {
    throw new ProblemError([{ place: { file: path }, found: reasonOf(error) }]);
  }
}

function briefsOf(path: string, text: string): Brief[] {
  const values = valuesOf(path, text).flat();
  const strange = values.findIndex(
    (value) => typeof value !== 'object' || value === null || !('schema' in value) || value.schema !== 'precis/1',
  );
  if (strange >= 0)
    throw new ProblemError([
      {
        place: { file: path },
        found: `record ${strange + 1} is no brief`,
        expected: 'records with "schema: precis/1"',
      },
    ]);
  return values as Brief[];
}

function valuesOf(path: string, text: string): unknown[] {
  try {
    if (/\.(ndjson|jsonl)$/i.test(path))
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as unknown);
    if (/\.json$/i.test(path)) return [JSON.parse(text)];
  } catch (error) {
    throw new ProblemError([{ place: { file: path }, found: `no JSON: ${(error as Error).message}` }]);
  }
  return parseYaml({ file: path, text });
}
