import type { Metadata } from '../../model/article.ts';
import { dayOf } from '../days.ts';
import { personsIn } from './author-names.ts';
import { lineOf, oneLine, type PageDocument } from './dom.ts';
import { articlesInLinkedData, isObject, type JsonObject, listOf } from './json-ld.ts';
import { titleOfPage } from './page-title.ts';

/** What the page says of its article in fields of their own. */
export function metadataOf(document: PageDocument): Metadata {
  const linked = articlesInLinkedData(document);
  const meta = metaOf(document);
  const publisher = publisherOf(linked, meta);
  return {
    title: titleOfPage(
      document,
      [
        ...linked.map(({ headline }) => textOf(headline)),
        ...meta.all('og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'headline'),
      ],
      publisher,
    ),
    authors: authorsOf(document, linked, meta, publisher),
    published: publishedOf(document, linked, meta),
    publisher,
    language: languageOf(document, meta),
  };
}

interface Meta {
  first(...names: readonly string[]): string | null;
  all(...names: readonly string[]): string[];
}

function metaOf(document: PageDocument): Meta {
  const fields = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const content = oneLine(element.getAttribute('content') ?? '');
    const names = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    if (content === '' || names === null) continue;
    for (const name of names.toLowerCase().split(/\s+/)) fields.set(name, [...(fields.get(name) ?? []), content]);
  }
  const all = (...names: readonly string[]): string[] => names.flatMap((name) => fields.get(name) ?? []);
  return { all, first: (...names) => all(...names)[0] ?? null };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? oneLine(decodeEntities(value)) : '');

// Linked data is JSON inside HTML; many templates escape it for both.
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };
const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const nameOf = (value: unknown): string => textOf(isObject(value) ? listOf(value['name'])[0] : value);

function publisherOf(linked: readonly JsonObject[], meta: Meta): string | null {
  const named = linked.map(({ publisher }) => nameOf(listOf(publisher)[0])).find((name) => name !== '');
  return meta.first('og:site_name') ?? named ?? meta.first('publisher', 'dc.publisher', 'application-name') ?? null;
}

const AUTHOR_FIELDS = [
  'author',
  'article:author_name',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dcsext.author',
  'byl',
  'byline',
  'authors',
  'cxenseparse:author',
  'bt:author',
];

// Elements that sites set names in, from the surest to the least sure.
const AUTHOR_PLACES = [
  '[itemprop~="author"] [itemprop="name"]',
  '[itemprop~="author"]',
  'a[rel~="author"]',
  '[data-testid*="byline" i], [data-component*="byline" i]',
  '.byline-name, .author-name, .authorname, .byline__name, .byline__author, .byline-author, .author__name, .contributor-name, .entry-author, .post-author, .article-author, .article__author, .author.vcard, .vcard .fn',
  '.byline, .by-line, .article-byline, .story-byline, .post-byline, .entry-byline, .c-byline, #byline, .byline_wrap, .bylines',
  '.author, .authors, #author, .writer, .contributor, .posted-by, .post-meta, .entry-meta, .article-meta, .article-info',
  '[class*="byline" i], [class*="author" i]',
];

const MOST_NODES = 4;

function authorsOf(
  document: PageDocument,
  linked: readonly JsonObject[],
  meta: Meta,
  publisher: string | null,
): readonly string[] {
  const isSite = (name: string): boolean => fold(name) === fold(publisher ?? '');
  const persons = (texts: readonly string[], isField: boolean): string[] => {
    const names = texts.flatMap((text) => personsIn(text, { isField })).filter((name) => !isSite(name));
    return names.filter((name, at) => names.findIndex((other) => fold(other) === fold(name)) === at);
  };
  for (const { author, creator } of linked) {
    const people = [...listOf(author), ...listOf(creator)].filter(
      (one) => !isObject(one) || !/Organization|Corporation/i.test(String(one['@type'] ?? '')),
    );
    const found = persons(people.map(nameOf), true);
    if (found.length > 0) return found;
  }
  const written = AUTHOR_PLACES.slice(0, 3);
  const placed = (places: readonly string[]): string[] => {
    for (const place of places) {
      const elements = [...document.querySelectorAll(place)].filter((element) => !isFarBelow(element));
      for (const element of elements.slice(0, MOST_NODES)) {
        const found = persons([textBesideBreaks(element)], place.startsWith('a[') || place.endsWith('"name"]'));
        if (found.length > 0) {
          // Several links to authors in a row are several authors.
          if (!place.startsWith('a[')) return found;
          return persons(elements.slice(0, MOST_NODES).map(lineOf), true);
        }
      }
    }
    return [];
  };
  const inFields = AUTHOR_FIELDS.map((field) => persons(meta.all(field), true)).find((names) => names.length > 0);
  if (inFields !== undefined) return inFields;
  const marked = placed(written);
  return marked.length > 0 ? marked : placed([...AUTHOR_PLACES.slice(3), AUTHOR_PAGES]);
}

// A link to the page of an author, with the author's name, where nothing else names anybody.
const AUTHOR_PAGES = [
  'author',
  'authors',
  'writer',
  'writers',
  'contributor',
  'contributors',
  'by',
  'columnist',
  'columnists',
  'journalist',
  'journalists',
  'reporter',
  'staff',
  'people',
  'profile',
  'profiles',
]
  .map((folder) => `a[href*="/${folder}/"]`)
  .join(', ');

/** Whether the element is of a comment or a teaser, whose authors are others. */
function isFarBelow(element: { getAttribute(name: string): string | null }): boolean {
  for (
    let node = element as unknown as Ancestor | null, up = 0;
    node !== null && up < 8;
    node = node.parentElement, up++
  ) {
    const names = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`;
    if (up > 0 && node.localName === 'body') return false;
    if (
      /comment|related|recirc|recommend|sidebar|footer|popular|trending|promo|more-(?:from|stories)|disqus|\bnav/i.test(
        names,
      ) &&
      !/has-|with-|no-/.test(names)
    )
      return true;
    if (node.localName === 'aside' || (node.localName === 'footer' && up > 1)) return true;
  }
  return false;
}

interface Ancestor {
  readonly localName: string;
  readonly parentElement: Ancestor | null;
  getAttribute(name: string): string | null;
}

// Name, post and date are often set in elements of their own without a blank between them.
function textBesideBreaks(element: { readonly textContent: string | null }): string {
  const parts: string[] = [];
  const visit = (node: {
    readonly nodeType: number;
    readonly nodeValue: string | null;
    readonly childNodes?: Iterable<never>;
  }): void => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    else
      for (const child of node.childNodes ?? []) {
        visit(child);
      }
    if (/^(?:div|p|li|br|span|time|h\d)$/.test((node as { localName?: string }).localName ?? '')) parts.push('\n');
  };
  visit(element as never);
  return parts.join('');
}

const PUBLISHED_FIELDS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article:published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'article.published',
  'ptime',
  'pdate',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'date',
];

// Elements that sites and blogs set the day of an article in.
const DATE_PLACES =
  '.date-header, .datestamp, .dateline, .entry-date, .post-date, .published, .pubdate, .publish-date, .article-date';

/** More than a line with a day in it is no line of the day. */
const LONGEST_DAY = 80;

function publishedOf(document: PageDocument, linked: readonly JsonObject[], meta: Meta): string | null {
  const candidates = [
    ...linked.map(({ datePublished, dateCreated }) => textOf(datePublished) || textOf(dateCreated)),
    ...meta.all(...PUBLISHED_FIELDS),
    ...[...document.querySelectorAll('[itemprop="datePublished"], time[pubdate]')].map(
      (element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? lineOf(element),
    ),
    ...[...document.querySelectorAll('article time[datetime], header time[datetime], time[datetime]')]
      .slice(0, 1)
      .map((element) => element.getAttribute('datetime') ?? ''),
    ...[...document.querySelectorAll(DATE_PLACES)]
      .filter((element) => !isFarBelow(element))
      .slice(0, MOST_NODES)
      .map(lineOf)
      .filter((line) => line.length <= LONGEST_DAY),
  ];
  for (const candidate of candidates) {
    const date = dayOf(candidate);
    if (date !== null) return date;
  }
  return null;
}

function languageOf(document: PageDocument, meta: Meta): string | null {
  const tag =
    document.documentElement?.getAttribute('lang') || meta.first('og:locale', 'content-language', 'inlanguage');
  return /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.test(tag ?? '') ? tag!.toLowerCase().replaceAll('_', '-') : null;
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
