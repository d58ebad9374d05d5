import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openOwnKnowledge } from '../../src/knowledge/knowledge.ts';
import { briefOf } from '../../src/pipeline.ts';

const knowledge = openOwnKnowledge();
const summaryOf = (text: string): string[] =>
  briefOf({ path: 'article.txt', text }, knowledge).summary.map((one) => one.text);

const LEAD =
  'Northfold Buses will close its depot in Ellery in May and move 140 drivers to Port Ellery, the company said on Monday.';
const SECOND = 'The depot opened in 1931 and holds 62 buses, most of which run on diesel.';
const THIRD =
  'Joan Abelard, managing director of Northfold Buses, said the drivers would keep their pay and their routes.';
const article = (...paragraphs: string[]): string =>
  ['Northfold to close its Ellery depot', ...paragraphs, ''].join('\n\n');

describe('the summary', () => {
  it('is three sentences of the body in their order', () => {
    const filler = 'The weather in Ellery was mild for the time of the year, and there were few clouds.';
    expect(summaryOf(article(LEAD, SECOND, THIRD, filler))).toEqual([LEAD, SECOND, THIRD]);
  });

  it('is shorter where the article is', () => {
    expect(summaryOf(article(LEAD))).toEqual([LEAD]);
    expect(summaryOf('')).toEqual([]);
  });

  it('asks nothing', () => {
    const question = 'Will the drivers of Northfold Buses at the Ellery depot keep their pay and their routes?';
    expect(summaryOf(article(LEAD, question, SECOND))).not.toContain(question);
  });

  it('leans on a sentence only behind it', () => {
    const leaning = 'She hopes that a buyer will turn the empty halls beside the canal into workshops.';
    expect(summaryOf(article(LEAD, `What follows is short. ${leaning}`, SECOND))).not.toContain(leaning);
    expect(summaryOf(article(LEAD, `${THIRD} ${leaning}`))).toEqual([LEAD, THIRD, leaning]);
  });

  it('holds no piece of a longer quote', () => {
    const [first, second] = [
      '“The depot in Ellery is too old for electric buses.',
      'Northfold Buses needs more room for its drivers in Port Ellery,” she said.',
    ];
    const chosen = summaryOf(article(LEAD, THIRD, `${first} ${second}`));
    expect(chosen).not.toContain(first);
    expect(chosen).not.toContain(second);
  });

  it('leaves out what a company says of itself below the news', () => {
    const about =
      'Northfold Buses runs 900 buses in the north and employs 2,300 drivers at its Ellery depot and elsewhere.';
    expect(summaryOf(article(LEAD, SECOND, 'About Northfold Buses', about))).not.toContain(about);
    const note =
      'For more information on the Ellery depot and Northfold Buses, write to the press office in Port Ellery.';
    expect(summaryOf(article(LEAD, SECOND, note))).not.toContain(note);
  });

  it('does not say one thing twice', () => {
    const again =
      'Northfold Buses will close its depot in Ellery and move 140 drivers to Port Ellery in May, it was said.';
    expect(summaryOf(article(LEAD, SECOND, again))).not.toContain(again);
  });

  it('slices out of the text, in order, three at most', () => {
    const sentences = fc.constantFrom(
      LEAD,
      SECOND,
      THIRD,
      '🚌 A bus! It ran.',
      'Who? “Nobody,” she said.',
      'A',
      '\n\n',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(sentences, { maxLength: 30 }), (list) => {
        const text = list.join(' ');
        const { summary } = briefOf({ path: 'article.txt', text }, knowledge);
        expect(summary.length).toBeLessThanOrEqual(3);
        const points = [...text];
        for (const one of summary) expect(points.slice(...one.at).join('')).toBe(one.text);
        const starts = summary.map(({ at }) => at[0]);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });
});
