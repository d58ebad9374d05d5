import type { Listed, ListedExample } from '../model/listing.ts';
import type { Look } from './formats.ts';
import { onOneLine } from './measure.ts';
import { pageFor } from './page.ts';
import { beside, type Page, padded, piece, wrap } from './wrap.ts';

/** Rules or themes under what they find, a line or two each; or each with all that it says. */
export async function listingText(
  all: readonly Listed[],
  { isFull }: { readonly isFull: boolean },
  look: Look,
): Promise<string> {
  const page = await pageFor(all, look);
  if (isFull) return `${all.map((one) => fullLines(one, page).join('\n')).join('\n\n')}\n`;
  const groups = [...new Set(all.map(({ group }) => group))];
  return `${groups.map((group) => groupLines(group, all, page).join('\n')).join('\n\n')}\n`;
}

const INDENT = 2;

function groupLines(group: string, all: readonly Listed[], page: Page): string[] {
  const own = all.filter((one) => one.group === group);
  const lines = own.flatMap(({ id, because }) => [
    `  ${page.paint('name', id)}`,
    ...wrap([piece(onOneLine(because))], page.width - 6, page).map((line) => `      ${line}`),
  ]);
  return [page.paint('heading', `${group} (${own.length})`), ...lines];
}

const LABEL = 12;

function fullLines({ id, group, because, place, values, examples }: Listed, page: Page): string[] {
  const width = page.width - INDENT - LABEL;
  const labelled = (label: string, text: string): string[] =>
    text === ''
      ? []
      : beside(
          page.paint('quiet', label) + padded('', LABEL - label.length, page.measure),
          LABEL,
          wrap([piece(text)], width, page),
        );
  return [
    page.paint('heading', id),
    ...[
      ...labelled('finds', group),
      ...labelled('written at', `${place.file}:${place.line ?? 1}`),
      ...labelled('because', onOneLine(because)),
      ...Object.entries(values).flatMap(([name, value]) =>
        labelled(name, typeof value === 'string' ? value : value.join(', ')),
      ),
      ...examples.flatMap((example) => exampleLines(example, page)),
    ].map((line) => ' '.repeat(INDENT) + line),
  ];
}

function exampleLines({ text, finds, not_yet: notYet }: ListedExample, page: Page): string[] {
  const found = finds.length === 0 ? 'nothing' : finds.map(valuesOf).join('; ');
  const width = page.width - INDENT - 2;
  return [
    ...beside(page.paint('quiet', '• '), 2, wrap([piece(onOneLine(text))], width, page)),
    ...wrap([piece('finds '), piece(found, finds.length === 0 ? 'quiet' : 'figure')], width, page).map(
      (line) => `  ${line}`,
    ),
    ...(notYet === null
      ? []
      : wrap([piece(`not yet: ${onOneLine(notYet)}`, 'notice')], width, page).map((line) => `  ${line}`)),
  ];
}

const valuesOf = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([key, value]) => (key === 'words' ? `“${onOneLine(String(value))}”` : `${key}: ${String(value)}`))
    .join(', ');
