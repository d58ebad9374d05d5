import type { Shown } from './fields.ts';
import { onOneLine } from './measure.ts';
import { inner } from './text-parts.ts';
import { beside, type Page, padded, piece, wrap } from './wrap.ts';

const BAR = 16;

/** Themes with bars as long as their share of the article, and the words that spoke for them. */
export function themeLines({ themes = [] }: Shown, page: Page): string[] {
  const labels = themes.map(({ label }) => onOneLine(label));
  const columns = Math.max(...labels.map(page.measure));
  return themes.flatMap(({ score, terms }, at) => {
    const share = `${Math.round(score * 100)}%`.padStart(4);
    const before = columns + 2 + BAR + share.length + 2;
    const left = `${padded(labels[at]!, columns + 2, page.measure)}${page.paint('bar', bar(score))}${share}  `;
    const words = wrap([piece(terms.map(onOneLine).join(', '), 'quiet')], Math.max(12, inner(page) - before), page);
    return beside(left, before, words);
  });
}

const PARTS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

/** A bar in eighths of a column, so that close scores differ to the eye. */
function bar(score: number): string {
  const eighths = Math.round(Math.min(1, Math.max(0, score)) * BAR * 8);
  return ('█'.repeat(eighths >> 3) + PARTS[eighths & 7]!).padEnd(BAR);
}
