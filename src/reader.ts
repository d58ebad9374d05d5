import { resolve } from 'node:path';
import { type Knowledge, openOwnKnowledge } from './knowledge/knowledge.ts';
import type { PackFolder } from './knowledge/packs.ts';
import type { Metadata, OutlineBlock } from './model/article.ts';
import type { Brief } from './model/brief.ts';
import { briefOf } from './pipeline.ts';

export interface ReaderOptions {
  /** Folders of rules, themes, names and gazetteers of the user's own. */
  readonly packs?: readonly string[];
}

export interface ArticleOptions {
  /** The name that the brief gives as its `file`, and from which its `id` is made. */
  readonly file?: string;
  /** What is known of it beside its text; it goes before what the text says. */
  readonly metadata?: Metadata;
  /** What markup told of the text's blocks, in order; what lies in none of them is not the article's. */
  readonly outline?: readonly OutlineBlock[];
  /** What markup told of blocks of a text that may hold more than the article. */
  readonly structure?: readonly OutlineBlock[];
}

/** Reads articles. */
export interface Reader {
  /** Throws nothing for any string, and looks at nothing else. */
  read(text: string, options?: ArticleOptions): Brief;
}

/** Loads and checks the knowledge once. Throws where a pack has mistakes, with the place of each. */
export async function createReader({ packs = [] }: ReaderOptions = {}): Promise<Reader> {
  const folders = packs.map((path) => ({ path, location: resolve(path) }));
  return readerWith(await knowledgeWith(folders, null));
}

/** Our knowledge, with that of packs. Only packs need what compiles them, and `cache` to keep it in. */
export async function knowledgeWith(packs: readonly PackFolder[], cache: string | null): Promise<Knowledge> {
  if (packs.length === 0) return openOwnKnowledge();
  return (await import('./knowledge/packed-knowledge.ts')).openWithPacks(packs, cache);
}

export const readerWith = (knowledge: Knowledge): Reader => ({
  read: (text, { file = 'article', ...known } = {}) => briefOf({ path: file, text, ...known }, knowledge),
});
