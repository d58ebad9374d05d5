import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../src/explanations/findings.ts';
import type { Brief } from '../src/model/brief.ts';
import { analyse, briefOf } from '../src/pipeline.ts';
import { knowledge, writtenKnowledge } from './support/knowledge.ts';
import { expectAtToSlice, expectSaneArticle } from './support/sanity.ts';
import { anyText } from './support/texts.ts';

// The same texts on every run, so that a failure is of this change; widen by hand with another seed and more runs.
const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 300), seed: Number(process.env['PROPERTY_SEED'] ?? 1) };

// Texts that chance hardly makes.
const BARE = ['', ' ', '\n', '\r\n\r\n', '\ufeff', '\u200b', '\u00a0', '.', '“', 'a', '😀', '\ud83d', '\u0301'];
const EXAMPLES = { ...RUNS, examples: BARE.map((text): [string] => [text]) };

const ruleIds: ReadonlySet<string> = new Set(writtenKnowledge().rules.map(({ id }) => id));

const briefFor = (text: string): Brief => briefOf({ path: 'any.txt', text }, knowledge);

describe('for any text', () => {
  test('spans are tight, zones cover it, sentences leave no word out', () => {
    fc.assert(
      fc.property(anyText, (text) => expectSaneArticle(analyse({ path: 'any.txt', text }, knowledge))),
      EXAMPLES,
    );
  });

  test('places slice to the words shown', () => {
    fc.assert(
      fc.property(anyText, (text) => expectAtToSlice(briefFor(text), text)),
      EXAMPLES,
    );
  });

  test('every finding names a rule that exists', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rules = findingsOf(analyse({ path: 'any.txt', text }, knowledge)).map(({ rule }) => rule);
        expect(rules.filter((rule) => !ruleIds.has(rule))).toEqual([]);
      }),
      EXAMPLES,
    );
  });

  test('a brief survives JSON', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const brief = briefFor(text);
        expect(JSON.parse(JSON.stringify(brief))).toStrictEqual(brief);
      }),
      EXAMPLES,
    );
  });

  test('line ends do not change what is read', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.replace(/\r\n?/g, '\n');
        expect(valuesOf(briefFor(lines.replaceAll('\n', '\r\n')))).toEqual(valuesOf(briefFor(lines)));
      }),
      EXAMPLES,
    );
  });

  test('an article is read the same whatever was read before it', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2, maxLength: 4 }), (texts) => {
        const inOrder = texts.map(briefFor);
        const reversed = texts.toReversed().map(briefFor).toReversed();
        expect(reversed).toEqual(inOrder);
      }),
      { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 3) },
    );
  });
});

const NOT_VALUES: ReadonlySet<string> = new Set(['at', 'sha256', 'zones']);

/** What a brief says, apart from where, with line ends alike; zones by their kinds. */
function valuesOf(brief: Brief): unknown {
  const values = JSON.stringify(brief, (key, value: unknown) => {
    if (NOT_VALUES.has(key)) return undefined;
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
  });
  return { values: JSON.parse(values) as unknown, zones: brief.zones.map(({ kind }) => kind) };
}
