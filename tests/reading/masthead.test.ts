import { describe, expect, test } from 'vitest';
import { readText } from './knowledge.ts';

const TITLE = 'Northfold Buses opens its second depot';
const BODY =
  'The bus operator has opened its second depot this week, and the first forty drivers have moved in. It is the largest building that the company has ever built.';

const authorsOf = (line: string): string[] =>
  readText([TITLE, line, BODY].join('\n\n')).masthead.authors.map(({ name }) => name);

describe('bylines', () => {
  test.each([
    ['By Harlow Tidal Institute', []],
    ['By Harlow Digital Office', []],
    ['By Cllr Joan Abelard, leader of Harlow Council', ['Joan Abelard']],
    ['4 March 2021, Joan Abelard', ['Joan Abelard']],
    ['4 March 2021, Digital Skills', []],
    ['4 March 2021 by QXV Radio', []],
    ['By Harlow Gazette Staff', []],
    ['By Joan Mills', ['Joan Mills']],
  ])('%s', (line, names) => {
    expect(authorsOf(line)).toEqual(names);
  });
});

test('a title may begin with a topic of social media', () => {
  const titleOf = (...blocks: string[]): string | undefined =>
    readText(blocks.join('\n\n')).masthead.title ?? undefined;
  expect(titleOf('#OpenPorts: what comes next', '4 March 2021', BODY)).toBe('#OpenPorts: what comes next');
  expect(titleOf('#Ports #Buses', TITLE, '4 March 2021', BODY)).toBe(TITLE);
});

const kindOf = (...blocks: string[]): string => readText(blocks.join('\n\n')).masthead.kind;

test('two questions that are put to somebody are an interview where the text is short', () => {
  const first = ['What does a normal night look like for you?', 'I start at ten with a walk through the yard.'];
  const second = ['How did you come to the rota?', 'My colleague wrote it, and I have used it since.'];
  expect(kindOf('Buses after dark', ...first, ...second)).toBe('interview');
  expect(kindOf('Buses after dark', ...first, BODY)).not.toBe('interview');
});

test('the day of a dateline may stand in brackets', () => {
  const release =
    'HARLOW – (4 March 2021) – The bus operator has opened its second depot, the largest that it has built.';
  expect(kindOf(TITLE, release)).toBe('press-release');
  expect(kindOf(TITLE, release.replace('(4 March 2021) – ', ''))).toBe('news');
});

test('speech without marks counts less under the name of a reporter', () => {
  const speech = ['Tom Brandt, the chairman, said:', 'The depot was late, and the drivers have been patient with us.'];
  expect(kindOf(TITLE, BODY, ...speech)).toBe('press-release');
  expect(kindOf(TITLE, 'By Ines Okafor', BODY, ...speech)).toBe('news');
});

test('a paper behind the name makes a reporter, another house a guest', () => {
  expect(kindOf(TITLE, 'By Ines Okafor, USA Today', BODY)).toBe('news');
  expect(kindOf(TITLE, 'By Ines Okafor, director, Harlow Trams', BODY)).toBe('op-ed');
});

describe('questions that are put to somebody', () => {
  const answers = ['I start at ten with a walk through the yard.', 'My colleague wrote it, and I have used it since.'];
  test('may be requests', () => {
    expect(
      kindOf('Buses after dark', 'Tell us about your nights.', answers[0]!, 'Describe your rota.', answers[1]!),
    ).toBe('interview');
  });
  test('may have a mark and a number', () => {
    expect(
      kindOf('Buses after dark', 'Q1. What about the nights?', answers[0]!, 'Q2. And the rota?', answers[1]!),
    ).toBe('interview');
  });
  test('may share a paragraph with their answers', () => {
    const asked = [`What does your night look like? ${answers[0]}`, `How did you come to the rota? ${answers[1]}`];
    expect(kindOf('Buses after dark', ...asked)).toBe('interview');
  });
  test('are an interview, however few, where one is announced', () => {
    const many = Array.from({ length: 20 }, () => BODY);
    const asked = ['What does your night look like?', answers[0]!];
    expect(kindOf('Interview with a night driver', ...asked, ...many)).toBe('interview');
    expect(kindOf('A night driver and her depot', ...asked, ...many)).not.toBe('interview');
  });
});

test('who speaks to a hall writes no blog, whatever the speaker says of "us" and "our work"', () => {
  const speech = [
    'Good evening, everybody,',
    'We are delighted to welcome you to our depot. Our team built it for us.',
  ];
  const read = readText(
    [...speech, 'I would like to thank our drivers, who have been with us for a year.'].join('\n\n'),
  );
  expect(read.masthead.kind).toBe('other');
  expect(read.masthead.title).toBeNull();
});

test('a text that names no source and says what should be is no news', () => {
  const argued = 'A town should not wait for its buses. Nobody waits for a tram, and no council should ask for it.';
  expect(kindOf('The last bus', argued)).toBe('op-ed');
  expect(kindOf('The last bus', `${BODY} The mayor said that a town should not wait.`)).toBe('news');
});

test('one man quoted at length is not several sources', () => {
  const quoted = ['“We need the night bus,” said Tom Brandt.', '“It has paid for itself.', '“And it is never late.”'];
  const signs = readText([TITLE, BODY, ...quoted].join('\n\n')).masthead.findings.map(({ rule }) => rule);
  expect(signs).not.toContain('masthead/quoted-sources');
});

describe('names under pictures sign nothing', () => {
  test.each([
    ['twice in a row', ['Joan Abelard', 'Joan Abelard']],
    ['over what the bearer says', ['Joan Abelard, head of depots', "Northfold's Joan Abelard says the hall is ready"]],
  ])('%s', (_, lines) => {
    expect(readText([TITLE, ...lines, BODY].join('\n\n')).masthead.authors).toEqual([]);
  });
});

test('the office before a name in the title is no part of it', () => {
  const authors = readText(['Statement from Attorney General Abelard on Fares', BODY].join('\n\n')).masthead.authors;
  expect(authors).toEqual([]);
});

test('a title loses section and site, one after the other', () => {
  const longer = 'Harlow votes on a second depot and on the fares of its night buses before the summer';
  const page = [`${longer} | News | www.harlow-gazette.example.org`, longer, longer, BODY].join('\n\n');
  expect(readText(page).masthead.title).toBe(longer);
});

describe('labels of a menu', () => {
  test('of one kind say what the article is', () => {
    expect(kindOf('Home / Opinion / Commentary', TITLE, '4 March 2021', BODY)).toBe('op-ed');
  });
  test('of several kinds say nothing', () => {
    expect(kindOf('Home', 'Opinion', 'Blog', 'Press releases', TITLE, '4 March 2021', BODY)).toBe('news');
  });
});

describe('the day on which it came out', () => {
  const publishedOn = (...blocks: string[]): string | null => readText(blocks.join('\n\n')).masthead.published;
  test('may end the line of the place under the title', () => {
    expect(publishedOn(TITLE, 'Harlow Town Hall, Harlow Thursday 4 March 2021', BODY)).toBe('2021-03-04');
  });
  test('is the day that the text calls today', () => {
    expect(publishedOn(TITLE, `Today (4 March 2021) the depot was opened. ${BODY}`)).toBe('2021-03-04');
    expect(publishedOn(TITLE, `On a cold day (4 March 2021) the depot was opened. ${BODY}`)).toBeNull();
  });
});

test('nobody in a list of contacts signs', () => {
  const contacts = ['Contacts:', 'Northfold Buses', 'Joan Abelard, chief executive', 'Tom Brandt'];
  expect(readText([TITLE, ...contacts, BODY].join('\n\n')).masthead.authors).toEqual([]);
});

test('a reporter whose editor says who writes argues for nothing', () => {
  const news =
    'Councillors have voted to close the depot, writes Joan Abelard. The mayor said that it was a bad day, and the drivers said so too.';
  expect(kindOf(TITLE, news, BODY)).toBe('news');
});

test('who says "I" in every sentence tells of himself, whatever days the text names', () => {
  const told = 'On Monday I went to the depot. I had my tea there, and I asked for a ticket. On Tuesday I went again.';
  expect(kindOf('A week at the depot', told)).toBe('blog');
});
