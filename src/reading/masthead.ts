import type { Author, Masthead, MastheadFinding } from '../model/article.ts';
import { articleKindOf } from './article-kind.ts';
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
  const authors = authorsOf(read);
  const { kind, findings } = articleKindOf(read, { authors, isSponsored: disclosure !== null });
  return {
    title: title?.value ?? null,
    kind,
    sponsored: disclosure !== null,
    disclosure: disclosure?.value ?? null,
    authors,
    publisher: publisher?.value ?? null,
    published: published?.value ?? null,
    findings: [title, disclosure, publisher, published, ...authors.map(findingOf), ...findings].filter(
      (finding) => finding !== null,
    ),
  };
}

const findingOf = ({ name, rule, start, end }: Author): MastheadFinding => ({
  kind: 'author',
  value: name,
  rule,
  start,
  end,
});
