import type { CheckReport } from '../model/checked.ts';
import { inWords } from './difference-words.ts';

/** The whole report for programs, each difference with its sentence. */
export function jsonReport({ articles, examples, scores }: CheckReport): string {
  const told = articles.map((article) => ({
    ...article,
    differences: article.differences.map((difference) => ({ ...difference, says: inWords(difference) })),
  }));
  return `${JSON.stringify({ articles: told, examples, scores }, null, 2)}\n`;
}
