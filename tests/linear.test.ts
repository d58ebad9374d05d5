import { describe, expect, test } from 'vitest';
import { analyse } from '../src/pipeline.ts';
import { summarise } from '../src/summaries/summarise.ts';
import { adversarial } from './support/adversarial.ts';
import { knowledge } from './support/knowledge.ts';
import { expectSaneArticle } from './support/sanity.ts';

// Long enough that quadratic work would take minutes and run into the timeout. How time grows is measured by `npm run bench`.
const LENGTH = 200_000;

describe('200,000 characters of', () => {
  test.each(Object.entries(adversarial))('%s', (_, textOf) => {
    const text = textOf(LENGTH);
    const article = analyse({ path: 'adversarial.txt', text }, knowledge);
    expectSaneArticle(article);
    const { words, zones } = summarise(article, knowledge);
    expect(words).toBeLessThanOrEqual(LENGTH);
    expect(zones.at(-1)?.at[1]).toBe([...text].length);
  });
});

test('20,000 unclosed quotes in one line', () => {
  const text = adversarial['unclosed curly quotes']!(20_000 * 4);
  expectSaneArticle(analyse({ path: 'adversarial.txt', text }, knowledge));
});
