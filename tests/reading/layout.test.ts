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

  test('a headline wrapped behind a comma is one block', () => {
    const text = [
      'The harbour board wants answers on the crane,',
      'Museum at a rare meeting in public',
      'The harbour board met on Tuesday evening to decide whether the old',
      'crane should be sold, moved to the museum on the other side of the',
      'river, or left where it has stood since 1911.',
    ].join('\n');
    expect(readText(text).masthead.title).toBe(
      'The harbour board wants answers on the crane, Museum at a rare meeting in public',
    );
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

describe('titles', () => {
  const BODY =
    'The harbour board has voted to keep the crane. It will stay where it is for another ten years at least.';

  test.each([
    ['Changes at the harbour: the crane departs...', 'Changes at the harbour: the crane departs...'],
    [
      'Ines Okafor – 2013 Speech at the Opening of Harlow Depot',
      'Ines Okafor – 2013 Speech at the Opening of Harlow Depot',
    ],
    ['This article is more than 3 years old\n\nThe crane stays where it is', 'The crane stays where it is'],
    ['The crane stays where it is\n\nThis article is more than 3 years old', 'The crane stays where it is'],
    ['("Harbour" or the "Board")\n\nThe crane stays where it is', 'The crane stays where it is'],
  ])('%s', (top, title) => {
    expect(readText(`${top}\n\n${BODY}`).masthead.title).toBe(title);
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

describe('what stands around and between the paragraphs', () => {
  const TITLE = 'Northfold Buses opens its second depot';
  const OPENED =
    'The bus operator has opened its second depot this week, and the first forty drivers have moved in. It is the largest building that the company has ever built.';
  const TRAMS =
    'Its managing director, Joan Abelard, said on Monday that the trams of Harlow would have to wait for the new line until the bridge is mended.';
  const BREAKS =
    'Drivers at the depot of Northfold Buses have asked for longer breaks since the winter, when two of them were taken ill on the night service to Ware.';
  const paragraphsOf = (text: string): string[] =>
    zonesIn(text)
      .filter(([kind]) => kind === 'paragraph')
      .map(([, words]) => words!);

  test('teasers with a day each are not the article', () => {
    const teasers = [
      'Harlow Trams buys forty trams\nThe operator of the trams has ordered forty new ones from a maker in Spain, which will come in two years.\n3 March 2021',
      "Swimmers brave the river\nTwo hundred swimmers went into the cold river on New Year's Day to raise money for the hospice.\n1 March 2021",
    ];
    const text = [TITLE, 'By Ines Okafor\n4 March 2021', OPENED, TRAMS, BREAKS, ...teasers].join('\n\n');
    expect(paragraphsOf(text)).toEqual([OPENED, TRAMS, BREAKS]);
  });

  test('readers who answer one another are not the article', () => {
    const comments = [
      'Peter\nMarch 5, 2021 at 9:12 am\nI have waited for the night bus for years, and I do not think that a second depot will bring it back to our road.\nReply',
      'Mary\nMarch 6, 2021 at 7:40 pm\nWell said. They should mend the stops first, and put a roof over the one at the mill before the winter comes.\nReply',
      'Peter\nMarch 6, 2021 at 9:03 pm\nThe roof was promised to us four years ago, and nobody has seen as much as a ladder at the mill since that day.\nReply',
    ];
    const text = [TITLE, 'By Ines Okafor', OPENED, TRAMS, BREAKS, ...comments].join('\n\n');
    expect(paragraphsOf(text)).toEqual([OPENED, TRAMS, BREAKS]);
  });

  test.each([
    'NBUS 312.40 ▼ 2.1%',
    'Advertisement - story continues below',
    'Article continues after this advertisement',
    'More: Fares to rise in April',
    'ALSO READ | Night buses come back',
    "Get the day's top stories straight to your inbox",
    'Photograph: Tom Brandt/Harlow Gazette',
  ])('%s between two paragraphs is none of the author', (line) => {
    const kinds = zonesIn([TITLE, OPENED, line, TRAMS, BREAKS].join('\n\n')).map(([kind]) => kind);
    expect(kinds.filter((kind) => kind === 'paragraph')).toHaveLength(3);
    expect(['navigation', 'related', 'promotion', 'legal']).toContain(kinds[2]);
  });

  test('a name and post that lead up to words are no byline', () => {
    const zones = zonesIn([TITLE, 'Tom Brandt, chairman of Northfold Buses, said:', `“${OPENED}”`, TRAMS].join('\n\n'));
    expect(zones[1]![0]).toBe('paragraph');
  });
});

describe('who signs', () => {
  const BODY =
    'The bus operator has opened its second depot this week, and the first forty drivers have moved in. It is the largest building that the company has ever built.\n\nIts managing director said on Monday that the trams of Harlow would have to wait.';

  test.each([
    ['By\nInes Okafor', ['Ines Okafor']],
    ['Posted on March 4, 2021 by Ines Okafor', ['Ines Okafor']],
    ['March 4, 2021 By Ines Okafor Leave a Comment', ['Ines Okafor']],
    ['4 Mar 2021, 09:30 | By Ines Okafor', ['Ines Okafor']],
    ['By Ines Okafor Published March 4, 2021', ['Ines Okafor']],
    ['By Staff Writer Ines Okafor', ['Ines Okafor']],
    ['By: Deputy Transport Secretary Ines Okafor', ['Ines Okafor']],
    ['Opinion by Ines Okafor', ['Ines Okafor']],
    ['Ines Okafor and Tom Brandt', ['Ines Okafor', 'Tom Brandt']],
    ['Ines Okafor, Contributor', ['Ines Okafor']],
    ['Ines Okafor in Harlow', ['Ines Okafor']],
    ['Ines Okafor | The Gazette', ['Ines Okafor']],
    ['Ines Okafor12 April 2021', ['Ines Okafor']],
    ['Ines Okafor (originally published July 2014)', ['Ines Okafor']],
    ['Text: Ines Okafor Photos: Tom Brandt', ['Ines Okafor']],
    ['By Press Association', []],
  ])('%s', (byline, authors) => {
    const { masthead } = readText(`Northfold Buses opens its second depot\n\n${byline}\n\n${BODY}`);
    expect(masthead.authors.map(({ name }) => name)).toEqual(authors);
  });
});

const ALONE =
  'The engineers of the harbour warned in 2017 that the eastern third of the hall stands on an old tidal flat. Their report was read and filed, the drivers say, but the work that it asked for was never paid for.';

describe('a paragraph between what the site has put into the article', () => {
  const around = (paragraph: string): (readonly string[])[] =>
    zonesIn([FARES, RISE, 'ADVERTISEMENT', paragraph, 'Read more: Trams', FARES, RISE].join('\n\n'));

  test.each([
    ['is the author’s', ALONE],
    ['is the author’s though it trails off', `${ALONE.slice(0, -1)}…`],
  ])('%s', (_, paragraph) => {
    expect(around(paragraph)).toContainEqual(['paragraph', paragraph]);
  });
  test('is the site’s where it is short', () => {
    expect(around('Harlow Trams buys forty trams')).not.toContainEqual(['paragraph', 'Harlow Trams buys forty trams']);
  });
});

test.each([
  ['The firm opened three depots last year.', 'paragraph'],
  ['On Monday, fares fell 12%.', 'paragraph'],
  ['Harlow trams tickets timetables.', 'footer'],
])('a last short line is the author’s where it tells what happened: %s', (line, kind) => {
  expect(zonesIn([FARES, RISE, line].join('\n\n')).at(-1)).toEqual([kind, line]);
});
