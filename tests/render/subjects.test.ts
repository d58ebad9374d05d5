import { expect, it } from 'vitest';
import type { BriefClaim } from '../../src/model/brief.ts';
import { subjectOf } from '../../src/render/subjects.ts';

const subject = (text: string, parts: Partial<BriefClaim> = {}): string =>
  subjectOf({ of: null, text, hedges: [], unit: null, ...parts } as BriefClaim);

it.each([
  ['£1.8bn', {}, ''],
  ['about £1.8bn', { hedges: ['about'] }, ''],
  ['two thirds', {}, ''],
  ['for 40 minutes', { unit: 'minute' }, ''],
  ['only 18 per cent with a competitor', {}, '“only 18 per cent with a competitor”'],
  ['We have tested it for six weeks at the gate and have not seen it fall over', {}, ''],
  ['£1.8bn', { of: 'the cost of\nthe depot' }, 'the cost of the depot'],
] as const)('%s %j: %s', (text, parts, shown) => {
  expect(subject(text, parts as Partial<BriefClaim>)).toBe(shown);
});
