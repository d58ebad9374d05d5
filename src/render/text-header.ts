import type { Shown } from './fields.ts';
import { grouped } from './figures.ts';
import { onOneLine } from './measure.ts';
import { type Page, type Piece, piece, wrap } from './wrap.ts';

/** Title, what sort of article by whom and when, and where it was read. */
export function headerOf(brief: Shown, page: Page): string[] {
  const title = onOneLine(brief.title ?? '');
  const lines = title === '' ? [] : wrap([piece(title, 'title')], page.width, page);
  const facts = factsOf(brief);
  const parts = facts.flatMap((fact, at) => (at === 0 ? [fact] : [piece(' · ', 'quiet'), fact]));
  const disclosure = onOneLine(brief.disclosure ?? '');
  return [
    ...lines,
    ...wrap(parts, page.width, page),
    ...(disclosure === '' ? [] : wrap([piece(disclosure, 'notice')], page.width, page)),
    page.paint('quiet', onOneLine(brief.file)),
  ];
}

function factsOf(brief: Shown): Piece[] {
  const { kind, sponsored, authors = [], publisher, published, words } = brief;
  const facts = [
    kind && piece(kind === 'other' ? 'article' : kind.replace('press-', 'press ')),
    sponsored && piece('SPONSORED', 'notice'),
    authors.length > 0 && piece(`by ${listed(authors.map(onOneLine))}`),
    publisher && piece(onOneLine(publisher)),
    published && piece(dateOf(published)),
    words !== undefined && piece(`${grouped(words)} ${words === 1 ? 'word' : 'words'}`, 'quiet'),
  ];
  return facts.filter((fact) => fact !== null && typeof fact === 'object');
}

/** "A", "A and B", "A, B and C". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function dateOf(published: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(published) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return onOneLine(published);
  return [day === undefined ? '' : String(Number(day)), name, year].join(' ').trim();
}
