import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../src/explanations/findings.ts';
import { analyse } from '../../src/pipeline.ts';
import { goldArticles, textOf } from '../support/gold-folder.ts';
import { knowledge, writtenKnowledge } from '../support/knowledge.ts';

const { rules } = writtenKnowledge();
const ids: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

const stages = ['reading', 'mentions', 'links', 'facts', 'summaries'];

test.each(stages)('every rule that %s names exists', (stage) => {
  const files = readdirSync(`src/${stage}`, { recursive: true, encoding: 'utf8' });
  const named = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const code = readFileSync(`src/${stage}/${file}`, 'utf8').replace(/^(import|export) .* from .*$/gm, '');
      return [...code.matchAll(/'([a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*)'/g)].map((match) => match[1]!);
    });
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

describe('every rule', () => {
  test('is written once', () => {
    expect(ids.size).toBe(rules.length);
  });

  test('has an example in which it finds something', () => {
    const idle = rules.filter(
      ({ examples }) => !examples.some(({ finds, notYet }) => finds.length > 0 && notYet === undefined),
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});

test.each(goldArticles('fixtures/articles'))('every fact of $id names a rule that exists', ({ path }) => {
  const article = analyse({ path, text: textOf(path) }, knowledge);
  const named = [...findingsOf(article), ...article.entities].map(({ rule }) => rule);
  expect(named.filter((rule) => !ids.has(rule))).toEqual([]);
});
