import { onOneLine } from './measure.ts';
import { beside, type Page, type Piece, padded, piece, wrap } from './wrap.ts';

/** What stands under a heading stands this far in. */
export const INDENT = 2;

export const inner = (page: Page): number => page.width - INDENT;

export function listItem(text: string, page: Page): string[] {
  return beside(page.paint('quiet', '• '), 2, wrap([piece(onOneLine(text))], inner(page) - 2, page));
}

/** Names one after the other, parted by commas as in a sentence. */
export const flowing = (names: readonly string[], page: Page): string[] =>
  wrap([piece(names.map(onOneLine).join(', '))], inner(page), page);

/** A label, and beside it paragraphs of their own. */
export interface Entry {
  readonly label: string;
  readonly paragraphs: readonly (readonly Piece[])[];
}

const GAP = 2;

/** Entries with their labels in a column; a label too long for it stands on a line of its own. */
export function labelled(entries: readonly Entry[], page: Page): string[] {
  const widest = Math.floor(inner(page) * 0.36);
  const fitting = entries.map(({ label }) => page.measure(label)).filter((columns) => columns <= widest);
  const columns = Math.max(8, ...fitting) + GAP;
  return entries.flatMap(({ label, paragraphs }) => {
    const lines = paragraphs.flatMap((paragraph) => wrapHanging(paragraph, inner(page) - columns, page));
    const space = padded('', columns - page.measure(label), page.measure);
    if (lines.length === 0) return wrap([piece(label, 'name')], inner(page), page);
    if (page.measure(label) <= columns - GAP) return beside(page.paint('name', label) + space, columns, lines);
    return [...wrap([piece(label, 'name')], inner(page), page), ...beside(' '.repeat(columns), columns, lines)];
  });
}

// A second line further in shows that it is not another entry.
function wrapHanging(pieces: readonly Piece[], width: number, page: Page): string[] {
  const lines = wrap(pieces, width - INDENT, page);
  return lines.map((line, at) => (at === 0 ? line : `${' '.repeat(INDENT)}${line}`));
}
