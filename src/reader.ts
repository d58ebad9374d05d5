import { type Knowledge, openOwnKnowledge } from './knowledge/knowledge.ts';
import type { Brief } from './model/brief.ts';
import { briefOf } from './pipeline.ts';

export interface ReaderOptions {
  /** Folders of rules, themes and gazetteers of the user's own. */
  readonly packs?: readonly string[];
}

export interface ArticleOptions {
  /** The name that the brief gives as its `file`, and from which its `id` is made. */
  readonly file?: string;
}

/** Reads articles. */
export interface Reader {
  /** Throws nothing for any string, and looks at nothing else. */
  read(text: string, options?: ArticleOptions): Brief;
}

/** Loads and checks the knowledge once. */
export async function createReader({ packs = [] }: ReaderOptions = {}): Promise<Reader> {
  if (packs.length > 0) throw new TypeError(`packs are not read by this version: ${packs.join(', ')}`);
  const knowledge: Knowledge = openOwnKnowledge();
  return { read: (text, { file = 'article' } = {}) => briefOf({ path: file, text }, knowledge) };
}
