import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/model/brief.ts';
import { measureFor } from '../../src/render/measure.ts';
import { text } from '../../src/render/text.ts';
import { bare, depot } from './briefs.ts';

const print = async (brief: Brief, width = 88, colour = false): Promise<string> => text.brief(brief, { width, colour });

const withoutColour = (printed: string): string =>
  printed
    .split('\u001b')
    .map((part, at) => (at === 0 ? part : part.replace(/^\[\d+m/, '')))
    .join('');

describe('text', () => {
  it.each([60, 88, 100])('reads well at %i columns', async (width) => {
    await expect(`${await print(depot, width)}\n`).toMatchFileSnapshot(`snapshots/depot-${width}.txt`);
  });

  it('is the same in colour but for the colour', async () => {
    const coloured = await print(depot, 88, true);
    expect(coloured).toContain('\u001b[1m');
    expect(withoutColour(coloured)).toBe(await print(depot));
    await expect(`${coloured.replaceAll('\u001b', '␛')}\n`).toMatchFileSnapshot('snapshots/depot-colour.txt');
  });

  it('says nothing of what was not found', async () => {
    expect(await print(bare)).toBe('article · 1 word\nnote.txt');
  });

  it('shows people by their roles where people themselves are not asked for', async () => {
    const { schema, file, id, affiliations } = depot;
    const printed = await text.brief({ schema, file, id, affiliations }, { width: 88, colour: false });
    expect(printed).toContain('Joan Abelard  managing director, Northfold Buses');
  });

  it('gives an article no power over the terminal', async () => {
    const evil = 'Red\u001b[31m\u009b2J\u0007 \u202egnp.exe\r\nnext';
    const printed = await print({ ...bare, title: evil, file: evil, publisher: evil, key_phrases: [evil] }, 88, false);
    expect(printed).not.toMatch(/[^\P{C}\n]/u);
  });

  it('loses no words and keeps to its width, whatever the words', async () => {
    const word = fc.oneof(
      fc.lorem({ maxCount: 1 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.constant('x'.repeat(150)),
    );
    const words = fc.array(word, { minLength: 1, maxLength: 30 }).map((list) => list.join(' '));
    await fc.assert(
      fc.asyncProperty(words, words, fc.integer({ min: 40, max: 100 }), async (one, two, width) => {
        const printed = await print(filledWith(one, two), width);
        const measure = await measureFor(printed);
        for (const line of printed.split('\n')) expect(measure(line)).toBeLessThanOrEqual(width);
        expect(lettersOf(printed)).toContain(lettersOf(one));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

function filledWith(one: string, two: string): Brief {
  const [claim] = depot.claims;
  const [quote] = depot.quotes;
  return {
    ...bare,
    title: one,
    disclosure: two,
    summary: [{ text: two, at: [0, 1] }],
    people: [{ ...depot.people[0]!, name: two, aliases: [one] }],
    organisations: [{ ...depot.organisations[0]!, name: one, aliases: [two] }],
    quotes: [{ ...quote!, speaker: two, text: one }],
    claims: [{ ...claim!, of: one, by: two, when: one }],
    key_phrases: [one, two],
    themes: [{ ...depot.themes[0]!, label: one, terms: [one] }],
  };
}

const lettersOf = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
