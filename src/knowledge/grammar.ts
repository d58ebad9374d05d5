import { findWord } from '../language/lexicon.ts';
import type { GrammarTags } from '../language/parts-of-speech.ts';
import type { Knowledge } from './knowledge.ts';

const grammars = new WeakMap<Knowledge, GrammarTags>();

/** The closed classes of words that the readers of sentences look at. */
export function grammarOf(knowledge: Knowledge): GrammarTags {
  let grammar = grammars.get(knowledge);
  if (grammar === undefined) {
    const tag = (name: string): number => knowledge.tag(name);
    grammar = {
      determiner: tag('Determiner'),
      possessive: tag('PossessivePronoun'),
      pronoun: tag('Pronoun'),
      pluralPronoun: tag('PluralPronoun'),
      subjectPronoun: tag('SubjectPronoun'),
      modal: tag('Modal'),
      be: tag('Be'),
      auxiliary: tag('Auxiliary'),
      preposition: tag('Preposition'),
      conjunction: tag('Conjunction'),
      subordinator: tag('Subordinator'),
      to: findWord(knowledge.lexicon, 'to'),
    };
    grammars.set(knowledge, grammar);
  }
  return grammar;
}
