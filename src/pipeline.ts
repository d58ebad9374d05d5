import { conclude } from './facts/conclude.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { link } from './links/link.ts';
import { recognise } from './mentions/recognise.ts';
import type { Article } from './model/article.ts';
import type { Brief } from './model/brief.ts';
import type { ConcludedArticle } from './model/fact.ts';
import { read } from './reading/segment.ts';
import { summarise } from './summaries/summarise.ts';

/** The stages in order; each adds to what it is given and takes nothing away. */
export function analyse(article: Article, knowledge: Knowledge): ConcludedArticle {
  const readArticle = read(article, knowledge);
  const recognised = recognise(readArticle, knowledge);
  const linked = link(recognised, knowledge);
  return conclude(linked, knowledge);
}

/** One article's brief. */
export function briefOf(article: Article, knowledge: Knowledge): Brief {
  return summarise(analyse(article, knowledge), knowledge);
}
