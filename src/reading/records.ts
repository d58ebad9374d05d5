import type { Metadata, Warning } from '../model/article.ts';
import { dayOf } from './days.ts';
import type { Extracted } from './extracted.ts';
import type { BadLine } from './readers.ts';

/** Articles that are one JSON object a line; a line that is none costs no other. */
export function* readRecords(text: string, warnings: readonly Warning[]): Generator<Extracted | BadLine> {
  let line = 0;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const content = text.slice(at, end < 0 ? text.length : end).trim();
    at = end < 0 ? text.length : end + 1;
    line++;
    if (content !== '') yield recordOf(content, line, warnings);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function recordOf(content: string, line: number, warnings: readonly Warning[]): Extracted | BadLine {
  let record: unknown;
  try {
    record = JSON.parse(content);
  } catch {
    // What the engine says of the place changes with its version.
    return { line, fault: 'not valid JSON' };
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return { line, fault: 'not a JSON object; expected {"id", "text", "title"?, "url"?, "published"?, "authors"?}' };
  const fields = record as Fields;
  if (fields['schema'] === 'precis/1' && fields['text'] === undefined)
    return { line, fault: 'a brief, not an article; it has no "text"' };
  const { text, id } = fields;
  if (typeof text !== 'string') return { line, fault: `"text" is ${kindOf(text)}; expected the article in a string` };
  if (!/\S/.test(text)) return { line, fault: '"text" holds nothing but white space' };
  const isNamed = (typeof id === 'string' && id.trim() !== '') || typeof id === 'number';
  return { text, warnings, metadata: metadataIn(fields), id: isNamed ? String(id) : `line-${line}` };
}

const kindOf = (value: unknown): string =>
  value === undefined ? 'missing' : value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;

const line = (value: unknown): string | null =>
  typeof value === 'string' && /\S/.test(value) ? value.replace(/\s+/g, ' ').trim() : null;

/** What a record or a front matter says in fields, under the names that are usual for them. */
export function metadataIn(fields: Fields): Metadata {
  const first = (...names: readonly string[]): unknown =>
    names.map((name) => fields[name]).find((value) => value != null);
  const authors = first('authors', 'author', 'byline');
  const published = first('published', 'date', 'published_at', 'datePublished', 'pubDate');
  return {
    title: line(first('title', 'headline')),
    authors: namesIn(authors),
    published: published instanceof Date ? published.toISOString().slice(0, 10) : dayOf(String(published ?? '')),
    publisher: line(first('publisher', 'site', 'source')),
    language: line(first('language', 'lang'))?.toLowerCase().replaceAll('_', '-') ?? null,
  };
}

/** Names as a list, as objects with a name, or as one line. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value === 'object' && value !== null) return namesIn((value as Fields)['name']);
  const written = line(value)?.replace(/^by\s+/i, '');
  return written === undefined ? [] : written.split(/\s*(?:;|,|&|\band\b)\s*/).filter((name) => name !== '');
}
