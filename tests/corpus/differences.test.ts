import { describe, expect, it, test } from 'vitest';
import { differencesOf } from '../../src/corpus/differences.ts';
import { expectationOf } from '../../src/corpus/expectation.ts';
import type { Brief } from '../../src/model/brief.ts';
import type { Expected } from '../../src/model/expected.ts';
import { briefOf } from '../../src/pipeline.ts';
import { inWords } from '../../src/render/difference-words.ts';
import { depot } from '../render/briefs.ts';
import { goldArticles, textOf } from '../support/gold-folder.ts';
import { knowledge } from '../support/knowledge.ts';

const briefs = goldArticles('fixtures/articles')
  .slice(0, 8)
  .map(({ path }) => briefOf({ path, text: textOf(path) }, knowledge));

describe('a brief is what it says', () => {
  test.each(briefs)('$id', (brief) => {
    expect(differencesOf(brief as Expected, brief)).toEqual([]);
    expect(differencesOf(expectationOf(brief), brief)).toEqual([]);
    const everything = new Set(Object.keys(brief));
    expect(differencesOf(expectationOf(brief, everything), brief)).toEqual([]);
  });
});

describe('the order of things says nothing', () => {
  test.each(briefs)('$id', (brief) => {
    const turned = Object.fromEntries(
      Object.entries(expectationOf(brief)).map(([field, value]) => [
        field,
        Array.isArray(value) ? value.toReversed() : value,
      ]),
    );
    expect(differencesOf(turned, brief)).toEqual([]);
  });
});

const says = (expected: Expected, found: Partial<Brief>): string[] =>
  differencesOf(expected, { ...depot, ...found } as Brief).map(inWords);

const [abelard] = depot.affiliations;

describe('differences in words', () => {
  const affiliations = (changes: object): string[] =>
    says({ affiliations: [{ ...abelard!, ...changes }] }, { affiliations: [abelard!] });

  it('tells which role has changed', () => {
    const { person, role } = abelard!;
    expect(affiliations({ role: `deputy ${role}` })).toEqual([
      `${person}’s role was “deputy ${role}” and is now “${role}”`,
    ]);
  });

  it('tells whose organisation is missing', () => {
    expect(says({ affiliations: [abelard!] }, { affiliations: [{ ...abelard!, organisation: null }] })).toEqual([
      `${abelard!.person}’s organisation was “${abelard!.organisation}” and is now nothing`,
    ]);
  });

  it('tells who is missing and who is new', () => {
    const [person] = depot.people;
    expect(says({ people: ['Priya Raman'] }, { people: [{ ...person!, name: 'Wren Tolliver', aliases: [] }] })).toEqual(
      ['person Priya Raman is missing', 'person Wren Tolliver is new'],
    );
  });

  it('takes names for the same that mean the same', () => {
    const [person] = depot.people;
    expect(says({ people: ['Dr Wren Tolliver’s'] }, { people: [{ ...person!, name: 'Wren Tolliver' }] })).toEqual([]);
  });

  it('does not miss what is optional', () => {
    expect(says({ people: [{ name: 'Priya Raman', optional: true }] }, { people: [] })).toEqual([]);
  });

  it('compares single values', () => {
    expect(says({ sponsored: true, published: '2021-03-09' }, { sponsored: false, published: null })).toEqual([
      'sponsored was “true” and is now “false”',
      'published was “2021-03-09” and is now nothing',
    ]);
  });

  it('compares places, rules, mentions and scores where they are written', () => {
    const [person] = depot.people;
    expect(says({ people: [{ name: person!.name, mentions: 77 }] }, { people: [person!] })).toHaveLength(1);
    expect(says({ people: [{ name: person!.name, rule: 'people/other' }] }, { people: [person!] })).toHaveLength(1);
    const [theme] = depot.themes;
    expect(says({ themes: [{ id: theme!.id, score: theme!.score + 0.004 }] }, { themes: [theme!] })).toEqual([]);
    expect(says({ themes: [{ id: theme!.id, score: theme!.score + 0.1 }] }, { themes: [theme!] })).toHaveLength(1);
  });

  it('pairs each thing with the likest, whatever stands first', () => {
    const quote = { cue: null, speaker_by: 'none', at: [[0, 1]], rule: 'quotes/double-marks' } as const;
    const found = [
      { ...quote, speaker: 'A', text: 'It will open in May next year' },
      { ...quote, speaker: 'B', text: 'It will open in May' },
    ];
    expect(says({ quotes: [{ speaker: 'B', text: 'It will open in May' }] }, { quotes: found })).toEqual([
      'quote “It will open in May next year” by A is new',
    ]);
  });
});
