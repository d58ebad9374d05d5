import { compileKnowledge } from '../../src/knowledge/compile.ts';
import { type Knowledge, openKnowledge } from '../../src/knowledge/knowledge.ts';
import { readSources, type Sources } from '../../src/knowledge/sources.ts';
import type { ReadArticle } from '../../src/model/article.ts';
import { read } from '../../src/reading/segment.ts';

export const sources: Sources = readSources(new URL('../../src/knowledge/', import.meta.url), 'src/knowledge');
const knowledge: Knowledge = openKnowledge(compileKnowledge(sources));

/** Reads a text as an article. */
export const readText = (text: string): ReadArticle => read({ path: 'article.txt', text }, knowledge);

/** The blocks of a text as pairs of kind and words. */
export function zonesIn(text: string): [string, string][] {
  return readText(text).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}
