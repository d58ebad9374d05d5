import type { Author, Masthead, MastheadFinding } from '../model/article.ts';
import { articleKindOf } from './article-kind.ts';
import { labelsOf } from './article-labels.ts';
import { authorsOf } from './authors.ts';
import { disclosureOf, publishedOf, publisherOf } from './publication.ts';
import type { ReadPage } from './read-page.ts';
import { titleOf } from './title.ts';

/** What the top and the edges of the page say about the article. */
export function mastheadOf(read: ReadPage): Masthead {
  const title = titleOf(read);
  const disclosure = disclosureOf(read);
  const publisher = publisherOf(read);
  const published = publishedOf(read);
  const labels = labelsOf(read);
  const authors = authorsOf(read, labels);
  const { kind, findings } = articleKindOf(read, { labels, authors, isSponsored: disclosure !== null });
  return {
    title: title?.value ?? null,
    kind,
    sponsored: disclosure !== null,
    disclosure: disclosure?.value ?? null,
    authors,
    publisher: publisher?.value ?? null,
    published: published?.value ?? null,
    findings: allOf([title, disclosure, publisher, published], authors, findings),
  };
}

function allOf(
  fields: readonly (MastheadFinding | null)[],
  authors: readonly Author[],
  ofKind: readonly MastheadFinding[],
): MastheadFinding[] {
  const all: MastheadFinding[] = [];
  for (const finding of fields) if (finding !== null) all.push(finding);
  for (const author of authors) all.push(findingOf(author));
  for (const finding of ofKind) all.push(finding);
  return all;
}

const findingOf = ({ name, rule, start, end }: Author): MastheadFinding => ({
  kind: 'author',
  value: name,
  rule,
  start,
  end,
});
