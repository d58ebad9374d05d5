import type { Line } from './lines.ts';

// How many lines at the top and at the bottom may be the printer's.
const EDGE = 3;

/** The pages without the lines that stand at the edge of most of them, and without page numbers. */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRunning = (line: Line): boolean =>
    isPageNumber(line.text) || (pages.length > 1 && (counts.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length * 0.5));
  return pages.map((page) => {
    const edges = new Set(edgesOf(page).filter(isRunning));
    return page.filter((line) => !edges.has(line));
  });
}

/** The highest and lowest lines of a page, wherever they come in the order of setting. */
function edgesOf(page: readonly Line[]): Line[] {
  const byHeight = [...page].sort((one, other) => other.y - one.y);
  return page.length <= 2 * EDGE ? byHeight : [...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)];
}

// "Annual review · 3" and "Annual review · 4" are one running head.
const keyOf = ({ text }: Line): string => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');

const isPageNumber = (text: string): boolean =>
  /^[-–—\s]*(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–—\s]*$/i.test(text) ||
  /^(?:page\s+)?[ivxlc]{1,6}$/i.test(text);
