import type { Style } from './paint.ts';
import { type Page, padded, piece, wrap } from './wrap.ts';

export interface Column<Row> {
  readonly head: string;
  /** It takes at most this share of the width; the others what they need. */
  readonly share: number;
  readonly cell: (row: Row) => string;
  readonly style?: (row: Row) => Style;
}

const GAP = 2;

/** Rows under their heads; cells wrap inside their columns, and a column with nothing in it is left out. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[], width: number, page: Page): string[] {
  const used = columns.filter(({ cell }) => rows.some((row) => cell(row) !== ''));
  const widths = widthsOf(rows, used, width, page);
  const line = (cells: readonly Cell[]): string[] => joined(cells, widths, page);
  const heads = used.map(({ head }) => ({ text: head, style: 'quiet' as const }));
  const body = rows.map((row) =>
    line(used.map(({ cell, style }) => ({ text: cell(row), style: style?.(row) ?? 'body' }))),
  );
  return [...line(heads), ...body.flat()];
}

interface Cell {
  readonly text: string;
  readonly style: Style;
}

/** A column this wide breaks no word of a usual length. */
const WORD = 12;
const NARROWEST = 4;

/** Every column gets its share at most, or a word; what is left over goes to those that need more. */
function widthsOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[], width: number, page: Page): number[] {
  const free = width - GAP * (columns.length - 1);
  const texts = columns.map(({ head, cell }) => [head, ...rows.map(cell)]);
  const wanted = texts.map((cells) => Math.max(...cells.map(page.measure)));
  const words = texts.map((cells) => Math.max(...cells.flatMap((cell) => cell.split(' ')).map(page.measure)));
  const widths = columns.map(({ share }, at) =>
    Math.min(wanted[at]!, Math.max(NARROWEST, Math.floor(free * share), Math.min(WORD, words[at]!))),
  );
  let left = free - widths.reduce((sum, one) => sum + one, 0);
  for (let at = 0; at < widths.length && left > 0; at++) {
    const more = Math.min(left, wanted[at]! - widths[at]!);
    widths[at]! += more;
    left -= more;
  }
  for (; left < 0; left++) widths[widths.indexOf(Math.max(...widths))]! -= 1;
  return widths;
}

function joined(cells: readonly Cell[], widths: readonly number[], page: Page): string[] {
  const plain: Page = { ...page, paint: (_style, text) => text };
  const wrapped = cells.map(({ text }, at) => wrap([piece(text)], widths[at]!, plain));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) => {
    const parts = cells.map(({ style }, at) => {
      const text = wrapped[at]![row] ?? '';
      const isLast = cells.slice(at + 1).every((_cell, after) => (wrapped[at + 1 + after]![row] ?? '') === '');
      const space = isLast ? '' : padded('', widths[at]! - page.measure(text) + GAP, page.measure);
      return page.paint(style, text) + space;
    });
    return parts.join('').trimEnd();
  });
}
