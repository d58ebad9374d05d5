import type { Look } from './formats.ts';
import { measureFor } from './measure.ts';
import { painted, unpainted } from './paint.ts';
import type { Page } from './wrap.ts';

// Lines longer than this tire the eye, however wide the terminal.
const WIDEST = 100;
const NARROWEST = 40;

/** A page for these words, as wide and as colourful as it will be looked at. */
export const pageFor = async (words: unknown, { width, colour }: Look): Promise<Page> => ({
  width: Math.max(NARROWEST, Math.min(WIDEST, width)),
  measure: await measureFor(wordsOf(words)),
  paint: colour ? await painted() : unpainted,
});

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s/g, ' ');
  return typeof value === 'object' && value !== null ? Object.values(value).map(wordsOf).join(' ') : '';
}
