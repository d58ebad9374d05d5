import { describe, expect, it } from 'vitest';
import { type Line, linesOf } from '../../src/reading/pdf/lines.ts';
import { paragraphsOf } from '../../src/reading/pdf/paragraphs.ts';
import { propertiesOf } from '../../src/reading/pdf/properties.ts';
import { withoutRunningHeads } from '../../src/reading/pdf/running-heads.ts';

const RIGHT = 300;

/** Lines as they are set: `\n` ends one, an empty one leaves white space; those before the last of a paragraph are full. */
function set(text: string, top = 400): Line[] {
  const rows = text.split('\n');
  return rows.flatMap((row, at): Line[] => {
    const words = row.trim();
    const isLast = rows[at + 1] === undefined || rows[at + 1] === '' || /^\s/.test(rows[at + 1]!);
    const left = /^\s/.test(row) ? 52 : 40;
    return words === '' ? [] : [{ text: words, left, right: isLast ? left + 90 : RIGHT, y: top - 12 * at, height: 10 }];
  });
}

describe('paragraphs', () => {
  it('are joined from their lines, and parted by white space', () => {
    expect(paragraphsOf([set('The board has ordered\nsix ferries.\n\nThey sail in\nMay.')])).toEqual([
      'The board has ordered six ferries.',
      'They sail in May.',
    ]);
  });

  it('are parted by a first line set in', () => {
    expect(paragraphsOf([set('The board has ordered\nsix ferries.\n   They sail in\nMay.')])).toEqual([
      'The board has ordered six ferries.',
      'They sail in May.',
    ]);
  });

  it('run on over the end of a page, unless they have ended', () => {
    const pages = [set('The board has ordered'), set('six ferries.'), set('They sail in May.')];
    expect(paragraphsOf(pages)).toEqual(['The board has ordered six ferries.', 'They sail in May.']);
  });

  it('do not take in headings in larger letters', () => {
    const heading = { text: 'A long wait', left: 40, right: 120, y: 412, height: 14 };
    expect(paragraphsOf([[heading, ...set('The yard won the\norder.')]])).toEqual([
      'A long wait',
      'The yard won the order.',
    ]);
  });

  it.each([
    ['its chief execu-\ntive said so.', 'its chief executive said so.'],
    ['a well-\nknown yard.', 'a well-known yard.'],
    ['the govern\u00ad\nment said so.', 'the government said so.'],
    ['the Anglo-\nDutch yard.', 'the Anglo-Dutch yard.'],
    ['a pier side berth, a pier-\nside berth.', 'a pier side berth, a pier-side berth.'],
    ['a pierside berth, a pier-\nside berth.', 'a pierside berth, a pierside berth.'],
  ])('mend %j', (lines, paragraph) => {
    expect(paragraphsOf([set(lines)])).toEqual([paragraph]);
  });
});

describe('lines', () => {
  const item = (
    str: string,
    left: number,
    y: number,
    width = str.length * 5,
    height = 10,
  ): Parameters<typeof linesOf>[0][number] => ({
    str,
    transform: [1, 0, 0, 1, left, y],
    width,
    height,
  });

  it('join what stands side by side, with a blank only where there is one', () => {
    const items = [item('elec', 40, 100), item('tric', 60, 100), item('boats', 84, 100), item('3', 110, 103, 3, 6)];
    expect(linesOf(items).map(({ text }) => text)).toEqual(['electric boats3']);
  });

  it('part columns', () => {
    expect(linesOf([item('left', 40, 100), item('right', 240, 100)]).map(({ text }) => text)).toEqual([
      'left',
      'right',
    ]);
  });
});

describe('running heads', () => {
  const pageOf = (head: string, foot: string, body: string): Line[] => [
    { text: head, left: 40, right: 100, y: 480, height: 8 },
    ...set(body),
    { text: foot, left: 40, right: 100, y: 20, height: 8 },
  ];

  it('are left out with the page numbers in and under them', () => {
    const pages = [1, 2, 3].map((number) =>
      pageOf(`Quarterly · ${number}`, `Page ${number} of 3`, `Text ${['one', 'two', 'three'][number - 1]}.`),
    );
    expect(withoutRunningHeads(pages).map((page) => page.map(({ text }) => text))).toEqual([
      ['Text one.'],
      ['Text two.'],
      ['Text three.'],
    ]);
  });

  it('are not what stands on one page only', () => {
    expect(withoutRunningHeads([pageOf('Our title', 'A last word', 'Text.')])[0]).toHaveLength(3);
  });
});

describe('properties', () => {
  it.each([
    [{ Title: 'Microsoft Word - draft2.docx', Author: 'jsmith' }, undefined],
    [
      { Title: 'Board orders six ferries', Author: 'Press Office' },
      { title: 'Board orders six ferries', authors: [] },
    ],
    [{ Author: 'Ines Okafor and Tom van der Berg' }, { authors: ['Ines Okafor', 'Tom van der Berg'] }],
    [{ CreationDate: "D:20210309094500+01'00'" }, { published: '2021-03-09' }],
    [{ CreationDate: 'D:20210309', Producer: 'Skia/PDF m120' }, undefined],
  ])('%j say %j', (properties, said) => {
    const metadata = propertiesOf(properties);
    if (said === undefined) expect(metadata).toBeUndefined();
    else expect(metadata).toMatchObject({ ...said, fillsGaps: true });
  });
});
