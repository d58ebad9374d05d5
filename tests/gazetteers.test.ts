import { expect, test } from 'vitest';
import { entryHasTag } from '../src/knowledge/chunks.ts';
import { tokeniserTags } from '../src/knowledge/knowledge.ts';
import { phrasesIn } from '../src/knowledge/phrases.ts';
import { tokenise } from '../src/language/tokens.ts';
import type { PhraseHit } from '../src/model/article.ts';
import { hasTag, type Tag } from '../src/model/tokens.ts';
import { knowledge, writtenKnowledge } from './support/knowledge.ts';

for (const { name, tags, entries } of writtenKnowledge().gazetteers) {
  test(`${name}: every entry is found and carries ${tags.join(' and ')}`, () => {
    const lost = entries.filter(({ spelling }) => !tags.every((tag) => carries(spelling, knowledge.tag(tag))));
    expect(lost.map(({ spelling }) => spelling)).toEqual([]);
  });
}

/** Whether the words, standing alone as the gazetteer writes them, are one token or one phrase with the tag. */
function carries(spelling: string, tag: Tag): boolean {
  const tokens = tokenise(spelling, knowledge.lexicon, tokeniserTags(knowledge));
  if (tokens.count === 1 && hasTag(tokens, 0, tag)) return true;
  const hits: PhraseHit[] = [];
  phrasesIn(knowledge, tokens, 0, tokens.count, hits);
  return hits.some(
    ({ first, last, entry }) => first === 0 && last === tokens.count && entryHasTag(knowledge, entry, tag),
  );
}
