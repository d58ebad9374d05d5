import type { PageDocument } from './dom.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of the page's linked data that is an article, the fullest first. */
export function articlesInLinkedData(document: PageDocument): JsonObject[] {
  const found: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data = parseLoosely(script.textContent ?? '');
    if (data !== undefined) collect(data, found, 0);
  }
  return found.sort((one, other) => fullness(other) - fullness(one));
}

// Templates put line ends into strings and comments around the whole.
function parseLoosely(text: string): unknown {
  const plain = text.replace(/^\s*(?:\/\*)?<!\[CDATA\[(?:\*\/)?|(?:\/\*)?\]\]>(?:\*\/)?\s*$|^\s*<!--|-->\s*$/g, '');
  for (const candidate of [plain, plain.replace(/[\n\r\t]+/g, ' ')]) {
    try {
      return JSON.parse(candidate);
    } catch {}
  }
  return undefined;
}

const DEEPEST = 8;

function collect(data: unknown, found: JsonObject[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(data)) for (const one of data) collect(one, found, depth + 1);
  if (!isObject(data)) return;
  if (isArticle(data)) found.push(data);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement'])
    collect(data[key], found, depth + 1);
}

const ARTICLE = /(?:Article|BlogPosting|Report|Posting|Review|LiveBlog)$/;

const isArticle = ({ '@type': type }: JsonObject): boolean => listOf(type).some((one) => ARTICLE.test(String(one)));

const fullness = (article: JsonObject): number =>
  ['headline', 'datePublished', 'author', 'articleBody', 'publisher'].filter((key) => article[key] !== undefined)
    .length;

export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
