import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import type { Brief } from '../../src/model/brief.ts';
import { FIELDS, withOnly } from '../../src/render/fields.ts';
import { FORMAT_NAMES, FORMATS, formatOfEnding } from '../../src/render/formats.ts';
import { json } from '../../src/render/json.ts';
import { ndjson } from '../../src/render/ndjson.ts';
import { yaml } from '../../src/render/yaml.ts';
import { scalar } from '../../src/render/yaml-scalars.ts';
import { bare, depot } from './briefs.ts';

const look = { width: 88, colour: false };
const print = (format: typeof yaml, brief: object): string => format.brief(brief as Brief, look) as string;

/** Strings that a writer of YAML gets wrong. */
const awkward = fc.constantFrom(
  ...[
    'no',
    'Yes',
    'on',
    'y',
    'null',
    '~',
    '0123',
    '0x1f',
    '0o7',
    '1e3',
    '1_000',
    '12:30:45',
    '2015-07-13',
    '.inf',
    '.5',
    '+1',
  ],
  ...[
    '',
    ' ',
    ' a',
    'a ',
    '-',
    '- a',
    'a: b',
    'a:',
    'a #b',
    '#',
    '? a',
    '!tag',
    '&anchor',
    '*alias',
    '@',
    '`',
    '%',
    '|',
    '>',
  ],
  ...[
    '---',
    '...',
    '[a]',
    '{a}',
    'a, b',
    "it's",
    '"',
    '\\',
    'a\nb',
    'a\r\nb',
    '\t',
    'a\u0085b',
    'a\u2028b',
    '\ufeff',
    '\ud800',
    '\u0000',
  ],
  ...[
    'é’s',
    '“quoted”',
    '\u00a0',
    '🚢',
    'a\u007fb',
    '<<',
    '=',
    'Mr. A/B (C) & D’s 12%',
    'true',
    'False',
    '-0',
    'NaN',
    '1.',
    '0b1',
  ],
);
const words = fc.oneof(
  awkward,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.lorem(),
);
const numbers = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(1e21, 5e-7, 1e300),
);
const scalars = fc.oneof(words, numbers, fc.boolean(), fc.constant(null));
const at = fc.tuple(fc.nat(), fc.nat());
const records = fc.array(
  fc.record({ text: words, speaker: fc.option(words), value: scalars, aliases: fc.array(words), at: fc.array(at) }),
);
const briefs = fc.record({
  title: scalars,
  authors: fc.array(words),
  people: records,
  outside: fc.record({ people: fc.array(words) }),
  precis: fc.record({ version: words }),
});

// JSON knows no -0, and the briefs have none.
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('YAML', () => {
  it('is read back as the same object by readers of YAML 1.2 and 1.1', () => {
    fc.assert(
      fc.property(briefs, (brief) => {
        const printed = print(yaml, brief);
        expect(parse(printed)).toEqual(asJson(brief));
        expect(parse(printed, { version: '1.1' })).toEqual(asJson(brief));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('is read back string by string, where others would see something else', () => {
    fc.assert(
      fc.property(words, (word) => {
        for (const version of ['1.1', '1.2'] as const)
          expect(parse(`a: ${scalar(word)}`, { version })).toEqual({ a: word });
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  it('leaves plain words plain', () => {
    for (const word of [
      'Joan Abelard',
      'managing director',
      'people/title-and-name',
      'O’Neill & Sons',
      'cut by 12%',
      'a £3m depot',
    ]) {
      expect(scalar(word)).toBe(word);
    }
  });

  it('is a stream of documents', () => {
    const { open, between, after, close } = yaml.list;
    const printed = open + [depot, bare].map((brief) => print(yaml, brief) + after).join(between) + close;
    expect(parseAllDocuments(printed).map((document) => document.toJS())).toEqual([depot, bare]);
  });

  it('reads well', async () => {
    await expect(`${print(yaml, depot)}\n`).toMatchFileSnapshot('snapshots/depot.yaml');
    await expect(`${print(yaml, bare)}\n`).toMatchFileSnapshot('snapshots/bare.yaml');
  });
});

describe('JSON', () => {
  it('is read back as the same object', () => {
    fc.assert(
      fc.property(briefs, (brief) => {
        expect(JSON.parse(print(json, brief))).toEqual(asJson(brief));
      }),
    );
  });

  it('reads well', async () => {
    await expect(`${print(json, depot)}\n`).toMatchFileSnapshot('snapshots/depot.json');
  });
});

describe('NDJSON', () => {
  it('is one line for every reader of lines, and the same object', () => {
    fc.assert(
      fc.property(briefs, (brief) => {
        const printed = print(ndjson, brief);
        expect(printed).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
        expect(JSON.parse(printed)).toEqual(asJson(brief));
      }),
    );
  });
});

describe('fields', () => {
  it('are those of a brief in its order', () => {
    expect(FIELDS).toEqual(Object.keys(depot));
  });

  it('keep the order of the brief when some are asked for', () => {
    expect(Object.keys(withOnly(depot, new Set(['quotes', 'id', 'title'])))).toEqual([
      'schema',
      'file',
      'id',
      'title',
      'quotes',
    ]);
  });
});

it('knows a format by the ending of its files', () => {
  for (const name of FORMAT_NAMES)
    for (const ending of FORMATS[name].endings) expect(formatOfEnding(`a.b${ending}`)).toBe(name);
  expect(formatOfEnding('A.JSON')).toBe('json');
  expect(formatOfEnding('briefs')).toBeUndefined();
});
