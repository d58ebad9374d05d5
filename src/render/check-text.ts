import type {
  CheckedArticle,
  CheckedExample,
  CheckReport,
  CheckStatus,
  FacetScore,
  PlacedDifference,
} from '../model/checked.ts';
import type { Difference } from '../model/difference.ts';
import { inPieces } from './difference-words.ts';
import type { Look } from './formats.ts';
import { counted, onOneLine } from './measure.ts';
import { pageFor } from './page.ts';
import { type Column, table } from './table.ts';
import { beside, type Page, padded, piece, wrap } from './wrap.ts';

const SIGNS = { missing: '-', new: '+', changed: '~' } as const;
const SIGN_STYLES = { missing: 'fall', new: 'rise', changed: 'notice' } as const;
const INDENT = 2;

/** Every article that is not as expected, difference by difference, in words. */
export async function checkText({ articles, scores, examples }: CheckReport, look: Look): Promise<string> {
  const page = await pageFor([articles, examples], look);
  const faults = examples.filter(({ fault }) => fault !== null);
  const blocks = [
    ...articles.filter(({ status }) => status !== 'same').map((article) => articleLines(article, page)),
    ...(faults.length === 0 ? [] : [exampleLines(faults, page)]),
    ...(scores.length === 0 ? [] : [scoreLines(scores, page)]),
    [sumOf(articles, examples)],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const SAYINGS: Readonly<Record<CheckStatus, string>> = {
  same: '',
  different: '',
  unexpected: 'nothing says what is expected of it; --update writes what is read now',
  obsolete: 'its article is gone; delete it',
  unread: '',
  written: 'what was read is the expectation now',
  updated: 'the expectation is what was read now',
};

function articleLines({ file, status, differences, reason }: CheckedArticle, page: Page): string[] {
  const head = page.paint('heading', onOneLine(file));
  const saying = reason ?? SAYINGS[status];
  const style = status === 'written' || status === 'updated' ? 'quiet' : 'notice';
  const said = saying === '' ? [] : indented(wrap([piece(onOneLine(saying), style)], page.width - INDENT, page));
  return [head, ...said, ...differenceLines(differences, page)];
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => ' '.repeat(INDENT) + line);

/** The field, a sign, and the sentence, in columns. */
export function differenceLines(differences: readonly (Difference | PlacedDifference)[], page: Page): string[] {
  const columns = Math.max(0, ...differences.map(({ field }) => field.length)) + 2;
  return differences.flatMap((difference, at) => {
    const { field, sort } = difference;
    // A field is named once above its differences.
    const label = differences[at - 1]?.field === field ? '' : field;
    const left = page.paint('quiet', label) + padded('', columns - label.length, page.measure);
    const sign = `${page.paint(SIGN_STYLES[sort], SIGNS[sort])} `;
    const lines = wrap(inPieces(difference), page.width - INDENT - columns - 2, page);
    return indented(beside(left + sign, columns + 2, lines));
  });
}

function exampleLines(faults: readonly CheckedExample[], page: Page): string[] {
  const lines = faults.flatMap(({ name, place, fault }) => [
    `  ${page.paint('notice', '~')} ${page.paint('name', onOneLine(name))} ${page.paint('quiet', `${place.file}:${place.line ?? 1}`)}`,
    ...wrap([piece(onOneLine(fault!))], page.width - 4, page).map((line) => `    ${line}`),
  ]);
  return [page.paint('heading', 'Examples'), ...lines];
}

const share = (value: number): string => value.toFixed(2);

const COLUMNS: readonly Column<FacetScore>[] = [
  { head: 'facet', share: 0.4, cell: ({ facet }) => facet },
  { head: 'expected', share: 0.1, cell: ({ gold }) => String(gold) },
  { head: 'precision', share: 0.1, cell: ({ precision }) => share(precision) },
  { head: 'recall', share: 0.1, cell: ({ recall }) => share(recall) },
  { head: 'F1', share: 0.1, cell: ({ f1 }) => share(f1), style: (score) => (isMissed(score) ? 'fall' : 'figure') },
  {
    head: 'least',
    share: 0.2,
    cell: (score) => (score.least === null ? '' : `${share(score.least)}${isMissed(score) ? ' missed' : ''}`),
    style: (score) => (isMissed(score) ? 'fall' : 'quiet'),
  },
];

/** Whether the facet was read worse than was asked for. */
export const isMissed = ({ f1, least }: FacetScore): boolean => least !== null && f1 < least;

const scoreLines = (scores: readonly FacetScore[], page: Page): string[] => [
  page.paint('heading', 'Scores'),
  ...indented(table(scores, COLUMNS, page.width - INDENT, page)),
];

function sumOf(articles: readonly CheckedArticle[], examples: readonly CheckedExample[]): string {
  const count = (status: CheckStatus): number => articles.filter((article) => article.status === status).length;
  const differences = articles
    .filter(({ status }) => status === 'different')
    .reduce((sum, article) => sum + article.differences.length, 0);
  const faults = examples.filter(({ fault }) => fault !== null).length;
  const parts = [
    [count('same'), `${counted(count('same'), 'article')} as expected`],
    [count('different'), `${count('different')} different (${counted(differences, 'difference')})`],
    [count('unexpected'), `${count('unexpected')} without an expectation`],
    [count('obsolete'), `${counted(count('obsolete'), 'expectation')} without an article`],
    [count('unread'), `${count('unread')} not read`],
    [count('written'), `${counted(count('written'), 'expectation')} written`],
    [count('updated'), `${counted(count('updated'), 'expectation')} updated`],
    [examples.length - faults, `${counted(examples.length - faults, 'example')} as written`],
    [faults, `${counted(faults, 'example')} not as written`],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([, words]) => words);
  return said.length === 0 ? 'nothing to check' : said.join(', ');
}
