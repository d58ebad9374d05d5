import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Judged, scoresOf } from '../src/corpus/scores.ts';
import { figuresOf } from '../src/corpus/tallies.ts';
import { FLOORS_FILE, type Floors, readFloors, sharesOf } from './support/floors.ts';
import { goldArticles, judged } from './support/gold-folder.ts';
import { knowledge } from './support/knowledge.ts';
import { misread } from './support/misreading.ts';
import { isAbsent, SHARED } from './support/shared.ts';

const articles = goldArticles('fixtures/articles');
const read = judged(articles, knowledge);
const floors = readFloors();

describe('scores of the fixtures', () => {
  const shares = sharesOf(scoresOf(read));

  test.each(Object.entries(shares))('%s', (name, share) => {
    expect(share).toBeGreaterThanOrEqual(floors.shares[name] ?? Number.NaN);
  });

  test('the floors are of these articles and of nothing else', () => {
    expect(floors.articles, 'run npm run floors').toBe(articles.length);
    expect(Object.keys(floors.shares)).toEqual(Object.keys(shares));
  });

  test('no floor is lower than it ever was for these articles', () => {
    for (const earlier of earlierFloors().filter((one) => one.articles === floors.articles)) {
      for (const [name, share] of Object.entries(earlier.shares))
        expect(floors.shares[name], name).toBeGreaterThanOrEqual(share);
    }
  });
});

function earlierFloors(): Floors[] {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const commits = git('log', '--format=%h', '--', FLOORS_FILE).trim().split('\n');
    return commits
      .filter((commit) => commit !== '')
      .map((commit) => JSON.parse(git('show', `${commit}:${FLOORS_FILE}`)) as Floors);
  } catch {
    process.stderr.write('floors are not compared with earlier ones: no history here\n');
    return [];
  }
}

describe('the scorer', () => {
  test('a perfect reading scores 1 throughout', () => {
    const perfect = articles.map(({ id, gold }): Judged => ({ id, gold, brief: misread(gold, id, 0) }));
    expect(sharesOf(scoresOf(perfect))).toEqual(
      Object.fromEntries(Object.keys(sharesOf(scoresOf(perfect))).map((name) => [name, 1])),
    );
  });

  test.skipIf(isAbsent('gold/score.mjs'))(
    'agrees with the reference scorer on readings with all sorts of mistakes',
    () => {
      for (const seed of [1, 2, 3, 4, 5, 6]) {
        const wrong = articles.map(({ id, gold }): Judged => ({ id, gold, brief: misread(gold, id, seed) }));
        const { facets, rates } = scoresOf(wrong);
        const reference = referenceScores(wrong);
        for (const [name, figures] of Object.entries(reference.facets))
          expect({ name, ...figuresOf(facets[name as keyof typeof facets]) }).toEqual({ name, ...figures });
        for (const [name, { accuracy, of }] of Object.entries(reference.rates)) {
          const rate = rates[name as keyof typeof rates];
          expect({ name, accuracy: rate.right / rate.of, of: rate.of }).toEqual({ name, accuracy, of });
        }
      }
    },
  );
});

interface Reference {
  readonly facets: Readonly<Record<string, object>>;
  readonly rates: Readonly<Record<string, { readonly accuracy: number; readonly of: number }>>;
}

function referenceScores(readings: readonly Judged[]): Reference {
  const folder = mkdtempSync(join(tmpdir(), 'precis-scores-'));
  mkdirSync(join(folder, 'gold'));
  for (const { id, gold } of readings)
    writeFileSync(join(folder, 'gold', `${id}.json`), JSON.stringify({ ...gold, file: `${id}.txt` }));
  writeFileSync(
    join(folder, 'read.ndjson'),
    readings.map(({ id, brief }) => JSON.stringify({ ...brief, file: `${id}.txt` })).join('\n'),
  );
  const args = [
    `${SHARED}/gold/score.mjs`,
    '--gold',
    join(folder, 'gold'),
    '--pred',
    join(folder, 'read.ndjson'),
    '--json',
  ];
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return JSON.parse(printed) as Reference;
}
