import type { Author, Masthead, MastheadFinding, Metadata } from '../model/article.ts';

/**
 * The masthead with what the format says in fields of its own. A field is the publisher's word where the page's lines
 * are our reading of it; a value has a place where its words stand in the text, and none where they do not.
 */
export function withMetadata(masthead: Masthead, given: Metadata | undefined, text: string): Masthead {
  if (given === undefined) return masthead;
  const metadata = given.fillsGaps === true ? gapsOf(masthead, given) : given;
  const { title, authors, published, publisher } = metadata;
  const named = authors.length === 0 ? masthead.authors : authors.map((name) => authorOf(name, masthead.authors, text));
  return {
    ...masthead,
    title: title ?? masthead.title,
    authors: named,
    published: published ?? masthead.published,
    publisher: publisher ?? masthead.publisher,
    findings: [
      ...masthead.findings.filter((finding) => agrees(finding, metadata)),
      ...(authors.length === 0 ? [] : named.filter(({ end }) => end > 0).map(findingOf)),
    ],
  };
}

/** What the metadata says and the masthead does not. */
const gapsOf = (masthead: Masthead, { title, authors, published, publisher, language }: Metadata): Metadata => ({
  title: masthead.title === null ? title : null,
  authors: masthead.authors.length === 0 ? authors : [],
  published: masthead.published === null ? published : null,
  publisher: masthead.publisher === null ? publisher : null,
  language,
});

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function authorOf(name: string, read: readonly Author[], text: string): Author {
  const known = read.find((author) => fold(author.name) === fold(name));
  if (known !== undefined) return { ...known, name };
  const start = text.indexOf(name);
  const span = start < 0 ? { start: 0, end: 0 } : { start, end: start + name.length };
  return { name, rest: null, rule: 'masthead/name-alone', ...span };
}

// What was read from the lines and turned out to be another is no evidence of anything.
function agrees({ kind, value }: MastheadFinding, { title, authors, published, publisher }: Metadata): boolean {
  const said = { title, published, publisher }[kind as string];
  return kind === 'author' ? authors.length === 0 : said === undefined || said === null || fold(said) === fold(value);
}

const findingOf = ({ name, rule, start, end }: Author): MastheadFinding => ({
  kind: 'author',
  value: name,
  rule,
  start,
  end,
});
