import { fold } from '../language/characters.ts';
import { tokenise } from '../language/tokens.ts';
import { hasTag, TAGS, wordsAt } from '../model/tokens.ts';
import { buildLexicon, LexiconDraft } from './lexicon-draft.ts';
import type { Sources } from './sources.ts';

/** Splits a phrase into the words that the tokeniser will make of it in running text, folded. */
export type PhraseSplitter = (phrase: string) => string[];

/** A splitter that knows the abbreviations and glued units of the sources, on which splitting depends. */
export function phraseSplitter(sources: Sources, tags: ReadonlyMap<string, number>): PhraseSplitter {
  const draft = new LexiconDraft(tags);
  for (const { entries, tags: given } of sources.gazetteers) {
    for (const tag of given) {
      if (tag !== 'Abbreviated' && tag !== 'GlueUnit') continue;
      for (const { spelling } of entries) draft.tag(spelling.replace(/\.$/, ''), tag, 'any');
    }
  }
  const { lexicon } = buildLexicon(draft);
  const known = { abbreviation: draft.numberOf('Abbreviated'), glueUnit: draft.numberOf('GlueUnit') };
  return (phrase) => {
    const tokens = tokenise(phrase, lexicon, known);
    return Array.from({ length: tokens.count }, (_, at) => {
      const word = fold(wordsAt(tokens, at));
      const isShort = hasTag(tokens, at, TAGS.Abbreviation) && !word.slice(0, -1).includes('.');
      return isShort ? word.replace(/\.$/, '') : word;
    });
  };
}
