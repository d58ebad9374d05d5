import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, Block, Masthead } from '../model/article.ts';
import type { Page } from './page.ts';
export interface ReadPage { article: Article; page: Page; blocks: readonly Block[]; knowledge: Knowledge }
export function mastheadOf({ article, blocks }: ReadPage): Masthead {
  const t = blocks.find((b) => b.kind === 'title');
  return { title: t ? article.text.slice(t.start, t.end) : null, kind: 'news', sponsored: false, disclosure: null, authors: [], publisher: null, published: null, findings: [] };
}
