import { parseHTML } from 'linkedom';
import type { PageDocument } from './dom.ts';

/** Parses a page, or a piece of one, without running or fetching anything. */
export function parsePage(html: string): PageDocument {
  // A piece without a root would become a document of its first element alone.
  const whole = /<html[\s>]/i.test(html) ? html : `<!DOCTYPE html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as PageDocument;
}
