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
