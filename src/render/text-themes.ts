import type { Shown } from './fields.ts';
import { onOneLine } from './measure.ts';
import { unpainted } from './paint.ts';
import { inner } from './text-parts.ts';
import { type Page, padded, piece, wrap } from './wrap.ts';

const LONGEST_BAR = 16;
const SHORTEST_BAR = 4;
/** What is left for the words beside a bar, if the terminal is wide enough for any. */
const WORDS = 16;

/** Themes with bars as long as their share of the article, and the words that spoke for them. */
export function themeLines({ themes = [] }: Shown, page: Page): string[] {
  const widest = Math.floor(inner(page) * 0.4);
  const labels = themes.map(({ label }) => wrap([piece(onOneLine(label))], widest, { ...page, paint: unpainted }));
  const columns = Math.max(...labels.flat().map(page.measure));
  const length = Math.max(SHORTEST_BAR, Math.min(LONGEST_BAR, inner(page) - columns - 8 - WORDS));
  return themes.flatMap(({ score, terms }, at) => {
    const share = `${Math.round(score * 100)}%`.padStart(4);
    const before = columns + 2 + length + share.length + 2;
    const words = wrap([piece(terms.map(onOneLine).join(', '), 'quiet')], inner(page) - before, page);
    const label = labels[at]!;
    return Array.from({ length: Math.max(1, label.length, words.length) }, (_, row) => {
      const left = padded(label[row] ?? '', columns + 2, page.measure);
      const middle =
        row === 0 ? `${page.paint('bar', bar(score, length))}${share}  ` : ' '.repeat(before - columns - 2);
      return (left + middle + (words[row] ?? '')).trimEnd();
    });
  });
}

const PARTS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

/** A bar in eighths of a column, so that close scores differ to the eye. */
function bar(score: number, length: number): string {
  const eighths = Math.round(Math.min(1, Math.max(0, score)) * length * 8);
  return ('█'.repeat(eighths >> 3) + PARTS[eighths & 7]!).padEnd(length);
}
