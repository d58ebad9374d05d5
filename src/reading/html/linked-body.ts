import type { PageDocument } from './dom.ts';
import { articlesInLinkedData } from './json-ld.ts';

/** The article's text in the page's linked data, where a publisher puts it there. */
export function bodyInLinkedData(document: PageDocument): string | null {
  const bodies = articlesInLinkedData(document)
    .map(({ articleBody, reviewBody }) => articleBody ?? reviewBody)
    .filter((body) => typeof body === 'string')
    .map((body) => body.replace(/<[^>]{1,200}>/g, ' ').replace(/&nbsp;/g, ' '));
  return bodies.reduce<string | null>((one, other) => (one === null || other.length > one.length ? other : one), null);
}
