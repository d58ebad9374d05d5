import { describe, expect, test } from 'vitest';
import { openOwnKnowledge } from '../../src/knowledge/knowledge.ts';
import { analyse } from '../../src/pipeline.ts';

const knowledge = openOwnKnowledge();

/** `person / role / organisation / status` of each affiliation. */
const affiliationsOf = (body: string): string[] =>
  analyse({ path: 'posts.txt', text: `${body}\n` }, knowledge).affiliations.map(
    ({ person, role, organisation, status }) =>
      `${person.name} / ${role ?? ''} / ${organisation?.name ?? ''} / ${status}`,
  );

describe('those who come and those who go', () => {
  test.each([
    [
      'Halden Foods Ltd has named Priya Raman as its next finance director, replacing Tom Ashdown, who retires in June.',
      [
        'Priya Raman / finance director / Halden Foods Ltd / incoming',
        'Tom Ashdown / finance director / Halden Foods Ltd / former',
      ],
    ],
    [
      'Tom Ashdown is stepping down as chief executive of Halden Foods Ltd and will be replaced by Priya Raman.',
      [
        'Tom Ashdown / chief executive / Halden Foods Ltd / former',
        'Priya Raman / chief executive / Halden Foods Ltd / incoming',
      ],
    ],
    [
      'Priya Raman and Tom Ashdown, co-chairs of the Harbour Commission, signed the letter.',
      [
        'Priya Raman / co-chairs / Harbour Commission / current',
        'Tom Ashdown / co-chairs / Harbour Commission / current',
      ],
    ],
    [
      'Priya Raman was elected to the board of directors of Halden Foods Ltd.',
      ['Priya Raman /  / Halden Foods Ltd / incoming'],
    ],
  ])('%s', (body, expected) => {
    expect(affiliationsOf(body).sort()).toEqual([...expected].sort());
  });
});

describe('offices of the past', () => {
  const dated = (date: string): string[] =>
    affiliationsOf(
      `A tale of two bridges\n\n${date}\n\nThe bridge was opened by President Barack Obama, the town says.`,
    );

  test('the year of the article decides', () => {
    expect(dated('4 May 2014')).toEqual(['Barack Obama / President /  / current']);
    expect(dated('4 May 2021')).toEqual(['Barack Obama / President /  / former']);
  });
});

test('a list of the elected makes its names incoming', () => {
  const body =
    'New board for the club\n\nThe members of Halden Foods Ltd have elected a new board. It has these members:\n\n* Priya Raman, chair\n* Tom Ashdown, treasurer\n';
  expect(affiliationsOf(body).map((one) => one.split(' / ').at(-1))).toEqual(['incoming', 'incoming']);
});
