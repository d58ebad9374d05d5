import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/model/explanation.ts';
import { inMemory } from './in-memory.ts';

const TEXT = `O2 cuts waiting times

By Ines Okafor

The operator O2 has cut waiting times by up to 12%, said Joan Abelard, its director. In the last 12 months the Windows 10
pages had been called "enough", she said. “We will open the next one in May,” Abelard added.
`;

const explain = async (...selectors: string[]): Promise<Explanation> => {
  const { out, err } = await inMemory(['explain', '-', ...selectors, '-f', 'json'], { stdin: TEXT });
  expect(err).toBe('');
  return JSON.parse(out);
};

describe('why a fact is there', { timeout: 60_000 }, () => {
  it('is told by the chain from its rule, with reason and place', async () => {
    const { facts } = await explain('claims[0]');
    expect(facts.map(({ selector }) => selector)).toEqual(['claims[0]']);
    const steps = new Map(facts[0]!.steps.map((step) => [step.what, step]));
    expect([...steps.keys()]).toEqual(expect.arrayContaining(['claim', 'quantity', 'change', 'speaker']));
    expect(steps.get('quantity')).toMatchObject({
      where: { words: 'up to 12%', line: 5 },
      reason: { rule: 'quantities/percent' },
    });
    for (const { reason } of facts[0]!.steps)
      if (reason !== null)
        expect(reason.place).toMatchObject({
          file: expect.stringMatching(/^src\/knowledge\/rules\/.*\.yaml$/),
          line: expect.any(Number),
        });
    expect(steps.get('speaker')!.note).toBe('Joan Abelard: found by name');
  });

  it('weighs what spoke for a name', async () => {
    const { facts } = await explain('people:Abelard');
    expect(facts.map(({ says }) => says)).toEqual(['Joan Abelard']);
    const [form] = facts[0]!.steps;
    expect(form!.weighing!.strengths[0]).toMatchObject({ kind: 'person' });
    expect(form!.weighing!.strengths[0]!.strength).toBeGreaterThan(form!.weighing!.enough);
    expect(form!.weighing!.evidence.map(({ rule }) => rule)).toContain('people/first-and-family-name');
  });

  it('tells how a speaker was found', async () => {
    const { facts } = await explain('quotes[0]');
    expect(facts[0]!.steps.find(({ what }) => what === 'speaker')!.note).toBe('Joan Abelard: found by family name');
  });
});

describe('why there is no fact', { timeout: 60_000 }, () => {
  it('is told for words and lines', async () => {
    const { rejected } = await explain('@line:5');
    const said = rejected.map(({ where, verdict, reason }) => [where.words, verdict, reason?.rule ?? null]);
    expect(said).toContainEqual(['O2', 'not a quantity', null]);
    expect(said).toContainEqual(['12 months', 'a quantity, but no claim', 'claims/time-window']);
    expect(said).toContainEqual(['10', 'not a quantity', 'quantities/name-and-number']);
  });

  it('names a model or a brand', async () => {
    const { rejected } = await explain('O2');
    expect(rejected[0]!.why).toContain('a model, a brand or a code');
  });

  it('finds words whatever their marks and spaces', async () => {
    expect((await explain('"enough"')).rejected.map(({ verdict }) => verdict)).toContain('not a quote');
  });
});

describe('what cannot be asked', { timeout: 60_000 }, () => {
  it.each([
    ['claims[99]', 'there is no claims[99] in this article'],
    ['clams[0]', 'Did you mean "claims"?'],
    ['@word:3', 'expected a line as in @line:40'],
  ])('%s', async (selector, message) => {
    const { outcome, out, err } = await inMemory(['explain', '-', selector], { stdin: TEXT });
    expect([outcome, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
