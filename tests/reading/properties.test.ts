import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from './knowledge.ts';

const PIECES = [
  'Harbour board votes to keep the crane',
  'By Ines Okafor',
  'Published 13 July 2015',
  'Home',
  'Share this',
  'Comments (3)',
  'Related stories',
  '“',
  '”',
  '"',
  'Q:',
  'A:',
  '•',
  '1.',
  '###',
  'The board has voted to keep the crane, its chair said on Monday.',
  'We use cookies.',
  '13/07/2015How',
  '...',
  'more >',
  '\u200b',
  '\ufeff',
  '🚢',
  '\u0085',
  '\r\n',
  '\n',
  '\n\n',
  '\t',
  ' ',
  '—',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 40 })
    .map((parts) => parts.join('')),
);

test('zones cover every character of the text as it is typed, in order', () => {
  fc.assert(
    fc.property(texts, (written) => {
      const { zones, text } = readText(written);
      let at = 0;
      for (const { start, end } of zones) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(text.length);
    }),
    { numRuns: 300 },
  );
});

test('no line of a page is lost between zones', () => {
  const lines = fc.array(fc.constantFrom(...PIECES.filter((piece) => /\w/.test(piece))), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\u0085'), (some, lineEnd) => {
      const text = some.map((line, at) => `${line} ${at}`).join(lineEnd);
      const zones = readText(text).zones.map(({ start, end }) => text.slice(start, end));
      some.forEach((line, at) => {
        const holding = zones.filter((zone) => zone.split(lineEnd).includes(`${line} ${at}`));
        expect(holding).toHaveLength(1);
      });
    }),
    { numRuns: 200 },
  );
});

test('sentences are in order, within their block, and leave no word out', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { blocks, sentences, tokens } = readText(text);
      blocks.forEach((block, number) => {
        let at = block.first + block.marks;
        for (let one = block.firstSentence; one < block.lastSentence; one++) {
          const sentence = sentences[one]!;
          expect(sentence.block).toBe(number);
          expect(sentence.first).toBe(at);
          at = sentence.last;
        }
        expect(at).toBe(block.last);
      });
      expect(blocks.at(-1)?.last ?? 0).toBe(tokens.count);
    }),
    { numRuns: 300 },
  );
});

test('CRLF and LF read alike', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES.filter((piece) => !/[\r\n]/.test(piece)), '\n', '\n\n'), { maxLength: 40 }),
      (parts) => {
        const text = parts.join('');
        const kinds = (one: string): string[] => readText(one).blocks.map(({ kind }) => kind);
        expect(kinds(text.replaceAll('\n', '\r\n'))).toEqual(kinds(text));
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  [
    'one long line',
    'Joan Abelard, the head of depots, said that the company had opened “a second depot” in Harlow. '.repeat(2000),
  ],
  ['many short lines', Array.from({ length: 20_000 }, (_, at) => `Line ${at} of the menu`).join('\n')],
  ['unclosed quotes', '“word '.repeat(20_000)],
  ['dates', '13 July 2015\n'.repeat(20_000)],
  ['bylines', 'By Joan Abelard and Ines Okafor\n'.repeat(20_000)],
])('%s take no more than seconds', (_, text) => {
  const started = performance.now();
  readText(text);
  expect(performance.now() - started).toBeLessThan(6000);
});
