import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { completeGold } from '../../src/corpus/gold-records.ts';
import type { Judged } from '../../src/corpus/scores.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { GoldRecord } from '../../src/model/gold.ts';
import { briefOf } from '../../src/pipeline.ts';

/** An article beside the record of what is right for it. */
export interface GoldArticle {
  readonly id: string;
  readonly path: string;
  readonly gold: GoldRecord;
}

/**
 * Gold articles of a folder, in order of their names: `<slug>/article.txt` beside `<slug>/gold.json`, or `<name>.json`
 * with its text in `texts/`.
 */
export function goldArticles(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => inOwnFolder(folder, name) ?? besideTexts(folder, name) ?? []);
}

function inOwnFolder(folder: string, slug: string): GoldArticle | undefined {
  const record = join(folder, slug, 'gold.json');
  if (!existsSync(record)) return undefined;
  return { id: slug, path: join(folder, slug, 'article.txt'), gold: recordOf(record) };
}

function besideTexts(folder: string, name: string): GoldArticle | undefined {
  if (!name.endsWith('.json') || name === 'manifest.json') return undefined;
  const gold = recordOf(join(folder, name));
  const file = basename(gold.file ?? name.replace(/\.json$/, '.txt'));
  return { id: file.replace(/\.(txt|md|html?|json)$/i, ''), path: join(folder, 'texts', file), gold };
}

const recordOf = (path: string): GoldRecord => completeGold(JSON.parse(readFileSync(path, 'utf8')));

/** Text of a file without a mark of byte order. */
export const textOf = (path: string): string => readFileSync(path, 'utf8').replace(/^\uFEFF/, '');

/** Reads every article and puts its brief beside its record. */
export const judged = (articles: readonly GoldArticle[], knowledge: Knowledge): Judged[] =>
  articles.map(({ id, path, gold }) => ({ id, gold, brief: briefOf({ path, text: textOf(path) }, knowledge) }));
