import { describe, expect, test } from 'vitest';
import { openOwnKnowledge } from '../../src/knowledge/knowledge.ts';
import { findQuotes } from '../../src/mentions/quotes.ts';
import { read } from '../../src/reading/segment.ts';

const knowledge = openOwnKnowledge();

/** The parts of each quote found in a body of paragraphs. */
function quotesIn(body: string): string[][] {
  const article = read({ path: 'quotes.txt', text: `What we read this week\n\n${body}\n` }, knowledge);
  const text = (start: number, end: number): string => article.text.slice(start, end);
  return findQuotes(article, knowledge).map(({ value }) => value.parts.map(({ start, end }) => text(start, end)));
}

describe('marks', () => {
  test.each([
    ['curly', '“The bridge opens on Monday,” she said.'],
    ['straight', '"The bridge opens on Monday," she said.'],
    ['single', '‘The bridge opens on Monday,’ she said.'],
    ['straight single', "'The bridge opens on Monday,' she said."],
    ['both opening', '“The bridge opens on Monday,“ she said.'],
    ['both closing', '”The bridge opens on Monday,” she said.'],
    ['guillemets', '«The bridge opens on Monday,» she said.'],
  ])('%s', (_, body) => {
    expect(quotesIn(body)).toEqual([['The bridge opens on Monday,']]);
  });

  test('a nested quote belongs to the one around it', () => {
    expect(quotesIn('“He told me ‘never again in my life’ and left,” she said.')).toEqual([
      ['He told me ‘never again in my life’ and left,'],
    ]);
    expect(quotesIn('\'He told me "never again in my life" and left,\' she said.')).toEqual([
      ['He told me "never again in my life" and left,'],
    ]);
  });

  test('apostrophes and possessives are no marks', () => {
    expect(quotesIn("The firms' offer to the drivers' union didn't hold, and it's the '90s again.")).toEqual([]);
    expect(quotesIn("She said: 'The firms' offer to the drivers isn't good,' and left.")).toEqual([
      ["The firms' offer to the drivers isn't good,"],
    ]);
  });

  test('brackets and inches stand inside or are none', () => {
    expect(quotesIn('“It [the bridge] opens on Monday,” she said.')).toEqual([['It [the bridge] opens on Monday,']]);
    expect(quotesIn('The pipes are 12" wide and the drains 15" deep.')).toEqual([]);
  });
});

describe('over paragraphs', () => {
  test('each paragraph opens the quote again', () => {
    expect(quotesIn('“One bridge is enough.\n\n“Two bridges are a luxury.\n\n“Three are a folly,” she said.')).toEqual([
      ['One bridge is enough.', 'Two bridges are a luxury.', 'Three are a folly,'],
    ]);
  });

  test('none of the paragraphs opens it again', () => {
    expect(quotesIn('“One bridge is enough.\n\nTwo bridges are a luxury.\n\nThree are a folly,” she said.')).toEqual([
      ['One bridge is enough.', 'Two bridges are a luxury.', 'Three are a folly,'],
    ]);
  });

  test('a closed quote does not go on', () => {
    expect(quotesIn('“One bridge is enough.”\n\n“Two bridges are a luxury,” she said.')).toEqual([
      ['One bridge is enough.'],
      ['Two bridges are a luxury,'],
    ]);
  });
});

describe('a lost mark', () => {
  test('the closing one: up to the cue', () => {
    expect(quotesIn('“One bridge is quite enough for us, said Joan Abelard.')).toEqual([
      ['One bridge is quite enough for us,'],
    ]);
  });

  test('the opening one: from the head of the paragraph', () => {
    expect(quotesIn('One bridge is quite enough for us,” said Joan Abelard.')).toEqual([
      ['One bridge is quite enough for us,'],
    ]);
  });
});

describe('what is not said', () => {
  test.each([
    ['a title', 'Her book “The Bridge at Port Alder” sold well.'],
    ['a name', 'A scheme called “every child a swimmer” has begun.'],
    ['a scare quote', 'The “temporary” bridge is forty years old.'],
    ['an argument of a program', 'Type print("bridge is open to all"); and press return.'],
  ])('%s', (_, body) => {
    expect(quotesIn(body)).toEqual([]);
  });

  test('what somebody called something is said', () => {
    expect(quotesIn('He called “the whole thing a bad joke”.')).toEqual([['the whole thing a bad joke']]);
  });
});

test.each([
  ['unclosed quotes in one line', '"a b '.repeat(20_000)],
  ['a quote of 200 KB', `“${'one more bridge '.repeat(13_000)}”`],
  ['opening single marks', "'a b ".repeat(20_000)],
  ['paragraphs that never close', '“One bridge is enough.\n\n'.repeat(5_000)],
])('%s take time in proportion to their length', (_, body) => {
  const started = performance.now();
  quotesIn(body);
  expect(performance.now() - started).toBeLessThan(5_000);
});
