import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asTyped, typedText } from '../../src/language/typed-text.ts';
import { briefOf } from '../../src/pipeline.ts';
import { knowledge } from '../support/knowledge.ts';
import { expectAtToSlice } from '../support/sanity.ts';

test.each([
  ['Gri\ufb03ths', 'Griffiths'],
  ['North\u00adfold', 'Northfold'],
  ['Joa\u0303o', 'João'],
  ['\ufeffDepot\u200b opens', 'Depot opens'],
  ['plain – “quite” plain é', 'plain – “quite” plain é'],
])('%j is typed %j', (written, typed) => {
  expect(asTyped(written)).toBe(typed);
});

test('what is as typed has no way back', () => {
  expect(typedText('Depot opens')).toBeNull();
  expect(typedText('\u00ad')).toBeNull();
});

const written = fc.string({
  unit: fc.constantFrom('a', 'e', ' ', '\n', '😀', '\u00ad', '\u200b', 'ﬁ', 'ﬄ', '\u0301', '\u0323', 'é'),
});

test('each letter leads back to what it was made of', () => {
  fc.assert(
    fc.property(written, (text) => {
      const typed = typedText(text);
      if (typed === null) return;
      for (let at = 0; at < typed.text.length; at++) {
        const { start, end } = typed.written.spanOf({ start: at, end: at + 1 });
        expect(asTyped(text.slice(start, end))).toContain(typed.text[at]);
        expect(typed.written.typedPlaceOf(typed.written.placeOf(at))).toBeLessThanOrEqual(at);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

const PLAIN =
  'Northfold opens depot\n\nJoan Griffiths, chief executive of Northfold Buses, said: “We will cut waiting times by 12%.” ' +
  'Ms Griffiths, a former director of Marrow Transport, said the depot cost £3m.\n';

test('an article set with ligatures and soft hyphens says what it says without', () => {
  const text = PLAIN.replaceAll('ffi', '\ufb03')
    .replaceAll('Northfold', 'North\u00adfold')
    .replaceAll('waiting', 'wait\u00ading');
  const plain = briefOf({ path: 'x.txt', text: PLAIN }, knowledge);
  const brief = briefOf({ path: 'x.txt', text }, knowledge);
  expectAtToSlice(brief, text);
  const names = ({ people, organisations, affiliations }: typeof brief): unknown => [
    people.map(({ name, aliases }) => [name, ...aliases]),
    organisations.map(({ name, aliases }) => [name, ...aliases]),
    affiliations.map(({ person, role, organisation }) => [person, role, organisation]),
  ];
  expect(names(brief)).toEqual(names(plain));
  expect(brief.people.map(({ name }) => name)).toEqual(['Joan Griffiths']);
  expect(brief.claims.map(({ of }) => of)).toEqual(plain.claims.map(({ of }) => of));
  expect(brief.quotes[0]!.text).toContain('wait\u00ading');
});
