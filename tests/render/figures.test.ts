import { expect, it } from 'vitest';
import type { BriefClaim } from '../../src/model/brief.ts';
import { figureOf, grouped } from '../../src/render/figures.ts';

type Parts = Partial<Pick<BriefClaim, 'kind' | 'value' | 'value_max' | 'unit' | 'bound' | 'hedges'>>;

const figure = (parts: Parts): string =>
  figureOf({ kind: 'count', value: null, value_max: null, unit: null, bound: 'exact', hedges: [], ...parts });

it.each<[string, Parts]>([
  ['£13bn', { kind: 'money', value: 13e9, unit: 'GBP' }],
  ['$1.13bn', { kind: 'money', value: 1.13e9, unit: 'USD' }],
  ['≤ £2–3m', { kind: 'money', value: 2e6, value_max: 3e6, unit: 'GBP', bound: 'at-most' }],
  ['£900,000–1.5m', { kind: 'money', value: 9e5, value_max: 1.5e6, unit: 'GBP' }],
  ['CAD 0.65', { kind: 'money', value: 0.65, unit: 'CAD' }],
  ['£1,234,567.5', { kind: 'money', value: 1234567.5, unit: 'GBP' }],
  ['€3tn', { kind: 'money', value: 3e12, unit: 'EUR' }],
  ['~12.5%', { kind: 'percent', value: 12.5, unit: 'percent', bound: 'about' }],
  ['10–15%', { kind: 'percent', value: 10, value_max: 15, unit: 'percent' }],
  ['1 point', { kind: 'percent', value: 1, unit: 'percentage-point' }],
  ['-0.3%', { kind: 'percent', value: -0.3, unit: 'percent' }],
  ['≥ 1,450', { value: 1450, unit: 'driver', bound: 'at-least' }],
  ['43', { value: 43, unit: 'police force' }],
  ['2.5m', { value: 2.5e6, unit: 'user' }],
  ['1 year', { kind: 'duration', value: 1, unit: 'year' }],
  ['3–5 years', { kind: 'duration', value: 3, value_max: 5, unit: 'year' }],
  ['20 megabits per second', { kind: 'measure', value: 20, unit: 'megabit-per-second' }],
  ['6 feet', { kind: 'measure', value: 6, unit: 'foot' }],
  ['12,000,000 tonnes', { kind: 'measure', value: 12e6, unit: 'tonne' }],
  ['3×', { kind: 'ratio', value: 3 }],
  ['2/3', { kind: 'ratio', value: 0.6667 }],
  ['1 in 5,000', { kind: 'ratio', value: 0.0002 }],
  ['0.37', { kind: 'ratio', value: 0.37 }],
  ['some', { hedges: ['some'] }],
  ['–', {}],
])('%s', (written, parts) => {
  expect(figure(parts)).toBe(written);
});

it('writes out a figure that its short form would change', () => {
  expect(figure({ kind: 'money', value: 12345678901, unit: 'GBP' })).toBe('£12,345,678,901');
});

it('groups digits by threes, and no fractions', () => {
  expect([0, 999, 1000, 1234567, 1234.5678, -4000, 0.1 + 0.2].map(grouped)).toEqual([
    '0',
    '999',
    '1,000',
    '1,234,567',
    '1,234.5678',
    '-4,000',
    '0.3',
  ]);
});
