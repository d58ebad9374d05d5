import { conclude } from './facts/conclude.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { link } from './links/link.ts';
import { recognise } from './mentions/recognise.ts';
import type { Article } from './model/article.ts';
import type { Brief } from './model/brief.ts';
import type { ConcludedArticle } from './model/fact.ts';
import { withoutFacts, withoutLinks, withoutMentions } from './model/switched-off.ts';
import { read } from './reading/segment.ts';
import { summarise } from './summaries/summarise.ts';

/** The stages in order; each adds to what it is given and takes nothing away. */
export function analyse(article: Article, knowledge: Knowledge): ConcludedArticle {
  const readArticle = read(article, knowledge);
  const recognised = recognise(readArticle, knowledge);
  const { switchedOff } = knowledge;
  if (switchedOff.size === 0) return conclude(link(recognised, knowledge), knowledge);
  const linked = link(withoutMentions(recognised, switchedOff), knowledge);
  return withoutFacts(conclude(withoutLinks(linked, switchedOff), knowledge), switchedOff);
}

/** One article's brief. */
export function briefOf(article: Article, knowledge: Knowledge): Brief {
  return summarise(analyse(article, knowledge), knowledge);
}
