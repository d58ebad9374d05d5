import { describe, expect, test } from 'vitest';
import { readText, zonesIn } from './knowledge.ts';

const FARES = 'Our fares have not gone up since 2012, and that was a mistake we now have to put right.';
const RISE =
  'We will therefore raise them by 4% in April, which is less than our rivals have asked of their passengers.';

describe('lines and paragraphs', () => {
  test.each([
    ['a blank line', '\n\n'],
    ['one line feed', '\n'],
    ['CRLF', '\r\n'],
    ['CRLF twice', '\r\n\r\n'],
    ['carriage return', '\r'],
    ['next line', '\u0085'],
    ['paragraph separator', '\u2029'],
  ])('%s parts paragraphs', (_, gap) => {
    expect(zonesIn(`${FARES}${gap}${RISE}`)).toEqual([
      ['paragraph', FARES],
      ['paragraph', RISE],
    ]);
  });

  test('the lines of a hard-wrapped paragraph are one block', () => {
    const text = [
      'The harbour board met on Tuesday evening to decide whether the old',
      'crane should be sold, moved to the museum on the other side of the',
      'river, or left where it has stood since 1911.',
      '',
      'Nobody wanted to sell it. The museum has no room for a crane that is',
      'as tall as a church, and its director said so before anybody could',
      'ask her.',
    ].join('\n');
    expect(readText(text).blocks).toHaveLength(2);
  });

  test('single lines of full sentences stay paragraphs of their own', () => {
    const lines = [FARES, 'Nobody likes it.', RISE, 'What will change', FARES.replace('2012', '2013'), RISE];
    expect(readText(lines.join('\n')).blocks).toHaveLength(lines.length);
  });

  test('a bullet alone on its line belongs to the next', () => {
    expect(
      zonesIn(
        `${FARES}\n\n•\nbuses that come when the timetable says they will\n•\ndrivers who wait for those who run\n\n${RISE}`,
      ),
    ).toEqual([
      ['paragraph', FARES],
      ['bullet', '•\nbuses that come when the timetable says they will'],
      ['bullet', '•\ndrivers who wait for those who run'],
      ['paragraph', RISE],
    ]);
  });

  test.each(['•', '‣', '▪', '-', '–', '*', '1.', '2)', '(3)', 'a)', 'iv.', '✓'])(
    '%s marks an item and belongs to no sentence',
    (mark) => {
      const item = `${mark} buses that come when the timetable says they will come`;
      const text = `We asked passengers what they want most of all, and they said:\n\n${item}\n${item}\n\n${RISE}`;
      const { blocks, sentences } = readText(text);
      expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'bullet', 'bullet', 'paragraph']);
      const sentence = sentences[blocks[1]!.firstSentence]!;
      expect(text.slice(sentence.start, sentence.end)).toBe('buses that come when the timetable says they will come');
    },
  );

  test('a year, a telephone number and a negative figure are no items', () => {
    for (const line of [
      '2015. It was a good year for buses and a bad one for trams.',
      '+44 20 7946 0018 is the number to call for lost umbrellas.',
      '-4 degrees was the lowest figure of the winter in Harlow.',
    ]) {
      expect(readText(`${FARES}\n\n${line}\n\n${RISE}`).blocks[1]!.marks).toBe(0);
    }
  });
});

describe('labels of speakers', () => {
  test('questions and answers', () => {
    const text =
      'Buses after dark\n\nQ: Why do you drive at night?\n\nA: Because the roads are empty.\n\nQ: Do you sleep?\n\nA: I sleep when the trams run.';
    const labels = readText(text).blocks.map(
      ({ speakerLabel }) => speakerLabel && text.slice(speakerLabel.start, speakerLabel.end),
    );
    expect(labels).toEqual([null, 'Q', 'A', 'Q', 'A']);
  });

  test('names that take turns', () => {
    const text =
      'Buses after dark\n\nInes Okafor: Why do you drive at night?\n\nJoan Abelard: Because the roads are empty.\n\nInes Okafor: Do you sleep?\n\nJoan Abelard: I sleep when the trams run.';
    const labels = readText(text).blocks.map(
      ({ speakerLabel }) => speakerLabel && text.slice(speakerLabel.start, speakerLabel.end),
    );
    expect(labels).toEqual([null, 'Ines Okafor', 'Joan Abelard', 'Ines Okafor', 'Joan Abelard']);
  });

  test('a note is nobody', () => {
    const text = `${FARES}\n\nNote: The new fares begin in April, and children travel free.\n\n${RISE}`;
    expect(readText(text).blocks.every(({ speakerLabel }) => speakerLabel === null)).toBe(true);
  });
});

describe('headline capitals', () => {
  test.each([
    ['Harbour Board Votes To Keep The Crane', true],
    ['HARBOUR BOARD KEEPS CRANE', true],
    ['Harbour board votes to keep the crane', false],
  ])('%s', (title, expected) => {
    const { blocks } = readText(
      `${title}\n\nBy Ines Okafor\n\nThe harbour board has voted to keep the crane. It will stay where it is for another ten years at least.`,
    );
    expect(blocks[0]).toMatchObject({ kind: 'title', isTitleCase: expected });
  });
});
