import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findThemes, themeWeight } from '../../src/facts/themes.ts';
import { openOwnKnowledge } from '../../src/knowledge/knowledge.ts';
import type { ConcludedArticle } from '../../src/model/fact.ts';
import { analyse } from '../../src/pipeline.ts';

const knowledge = openOwnKnowledge();
const read = (text: string): ConcludedArticle => analyse({ path: 'article.txt', text }, knowledge);
const inParagraph = (words: string): ConcludedArticle =>
  read(`Notes from a quiet week\n\nThey spoke of ${words} at some length, and nobody in the room disagreed with it.`);
const weightOf = (words: string, theme: string): number => themeWeight(inParagraph(words), knowledge, theme);

const PORT = `Tunnel opens to freight trains

The harbour railway opened a tunnel for freight trains on Monday, and lorries left the roads of Port Ellery at once.

Rail operators say that freight by rail costs less than by road. The port expects twelve trains a day.

Bus passengers gain too, because the roads and the bus lanes are free of lorries, said the transport authority.
`;

describe('terms', () => {
  it.each([
    ['contracts', 'contracting', 'procurement'],
    ['user centred design', 'user-centred design', 'customer-experience'],
    ['data centres', 'data centers', 'cloud-and-infrastructure'],
    ['digitised services', 'digitized services', 'digital-transformation'],
    ['data centre', 'data centres', 'cloud-and-infrastructure'],
    ['public services', 'Public Services', 'public-services'],
  ])('counts "%s" and "%s" alike', (one, other, theme) => {
    expect(weightOf(one, theme)).toBeGreaterThan(0);
    expect(weightOf(other, theme)).toBe(weightOf(one, theme));
  });

  it('does not reach over a comma or a full stop', () => {
    expect(weightOf('cloud computing', 'cloud-and-infrastructure')).toBeGreaterThan(
      weightOf('cloud, computing', 'cloud-and-infrastructure'),
    );
  });

  it('reads names only with their capitals', () => {
    expect(weightOf('Boots', 'retail-and-consumer')).toBeGreaterThan(0);
    expect(weightOf('boots', 'retail-and-consumer')).toBe(0);
  });

  it('reads a possessive, an ampersand and a plural possessive inside a term', () => {
    for (const words of ['Marks & Spencer', 'McDonald’s', "Macy's"])
      expect(weightOf(words, 'retail-and-consumer')).toBeGreaterThan(0);
  });

  it('takes back what lies in a phrase of "unless"', () => {
    expect(weightOf('a shop', 'retail-and-consumer')).toBeGreaterThan(0);
    expect(weightOf('a talking shop', 'retail-and-consumer')).toBe(0);
    expect(weightOf('a talking shop, and of a shop', 'retail-and-consumer')).toBe(
      weightOf('a shop', 'retail-and-consumer'),
    );
  });

  it('counts each term once for the weight', () => {
    expect(weightOf('a shopper, a shopper and a shopper', 'retail-and-consumer')).toBe(
      weightOf('a shopper', 'retail-and-consumer'),
    );
  });
});

describe('themes', () => {
  it('finds what an article is about, the strongest first', () => {
    const { themes } = read(PORT);
    expect(themes[0]?.id).toBe('transport-and-cities');
    expect(themes.map(({ score }) => score)).toEqual([...themes.map(({ score }) => score)].sort((a, b) => b - a));
  });

  it('shows terms as written in the list and places that hold them', () => {
    const { themes, text } = read(PORT);
    const [first] = themes;
    expect(first?.terms.length).toBeLessThanOrEqual(8);
    expect(first?.at.length).toBeLessThanOrEqual(10);
    expect(first?.terms).toContain('freight');
    expect(first?.at.map(({ start, end }) => text.slice(start, end).toLowerCase())).toContain('freight');
  });

  it('needs more than one word', () => {
    expect(
      read('A note\n\nThe pharmacy on the corner sells umbrellas and little else of use to anyone.').themes,
    ).toEqual([]);
  });

  it('hears of an appointment from who takes up a post', () => {
    const article = read(
      'Northfold names new chief\n\nNorthfold Ltd has appointed Dara Quill as its chief executive. She will succeed Ines Okafor, who retires in May.',
    );
    const [incoming] = article.affiliations.filter(({ status }) => status === 'incoming');
    expect(incoming?.person.name).toBe('Dara Quill');
    const share = (one: ConcludedArticle): number =>
      findThemes(one, knowledge).find(({ id }) => id === 'leadership-and-appointments')?.score ?? 0;
    const port = read(`${PORT}\nThe port has appointed a harbour master, and the chairman of its board stepped down.`);
    expect(share({ ...port, affiliations: [incoming!] })).toBeGreaterThan(share({ ...port, affiliations: [] }));
  });

  it('keeps out of menus and footers', () => {
    const { themes } = read(
      `${PORT}\n\nRelated articles\nHospital beds\nNHS waiting lists\nDoctors and nurses\n\n© 2021 Port News. All rights reserved.\n`,
    );
    expect(themes.map(({ id }) => id)).not.toContain('health-and-care');
  });

  it('gives shares between nothing and all, and places inside the text', () => {
    const words = fc.constantFrom(
      'freight',
      'hospital',
      'cloud',
      'the',
      'of',
      'council',
      ',',
      '.',
      '\n\n',
      'user-centred',
      'Marks',
      '&',
      '-',
      '’s',
      '5G',
      '§',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 120 }), (list) => {
        const article = read(list.join(' '));
        for (const { score, at } of article.themes) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          for (const { start, end } of at) expect(article.text.slice(start, end).trim()).toHaveLength(end - start);
        }
      }),
    );
  });
});
