import type { Shown } from './fields.ts';
import { type Format, LINES, type Look } from './formats.ts';
import { measureFor } from './measure.ts';
import { painted, unpainted } from './paint.ts';
import { headerOf } from './text-header.ts';
import { sectionsOf } from './text-sections.ts';
import type { Page } from './wrap.ts';

/** For reading on a terminal: a header, then a section for each sort of fact that the article has. */
export const text: Format = {
  single: LINES,
  list: { ...LINES, between: '\n\n' },
  brief: async (brief, look) => {
    const page = await pageFor(brief, look);
    return [...headerOf(brief, page), ...sectionsOf(brief, page)].join('\n');
  },
};

// Lines longer than this tire the eye, however wide the terminal.
const WIDEST = 100;
const NARROWEST = 40;

const pageFor = async (brief: Shown, { width, colour }: Look): Promise<Page> => ({
  width: Math.max(NARROWEST, Math.min(WIDEST, width)),
  measure: await measureFor(wordsOf(brief)),
  paint: colour ? await painted() : unpainted,
});

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s/g, ' ');
  return typeof value === 'object' && value !== null ? Object.values(value).map(wordsOf).join(' ') : '';
}
