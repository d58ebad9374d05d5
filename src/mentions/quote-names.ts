import { entryHasTag } from '../knowledge/chunks.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { findWord } from '../language/lexicon.ts';
import { hasOneOf, type TagSet, tagSet } from '../language/tag-sets.ts';
import type { ReadArticle } from '../model/article.ts';
import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import type { Stretch } from './quote-pairs.ts';

/** What the words around and inside a stretch say against or for its being speech. */
export interface NotSpeech {
  /** A title, name or slogan: by the words before it ("titled"), or because its words are capitalised. */
  isName(stretch: Stretch): boolean;
  /** Whether the stretch begins its line or has a verb of speech close before it. */
  isIntroduced(stretch: Stretch): boolean;
  /** Whether a verb of speech stands close behind the token. */
  isCueBehind(token: number): boolean;
  /** Where an unclosed stretch gives way to its cue (", said Okafor"), as a token; -1 if nowhere. */
  cueIn(stretch: Stretch): number;
}

/** Looks up what the article says around quotation marks. */
export function notSpeech(article: ReadArticle, knowledge: Knowledge): NotSpeech {
  const { tokens } = article;
  const namer = knowledge.tag('QuoteNamer');
  const cue = knowledge.tag('SpeechVerb');
  const pronoun = knowledge.tag('SubjectPronoun');
  const be = knowledge.tag('Be');
  const called = findWord(knowledge.lexicon, 'called');
  const namerEnds = new Set(
    article.phrases.filter(({ entry }) => entryHasTag(knowledge, entry, namer)).map(({ last }) => last),
  );
  const small = tagSet(SMALL_WORDS.map((name) => knowledge.tag(name)));
  const isCue = (at: number): boolean => hasTag(tokens, at, cue);
  const isVerbOfSubject = (at: number): boolean =>
    isCue(at) && (hasTag(tokens, at + 1, TAGS.Capitalised) || isCue(at - 1) || hasTag(tokens, at - 1, TAGS.Comma));
  return {
    isName({ opening, closing, first, last }) {
      if (isArgument(tokens, opening, closing)) return true;
      const before = opening - 1;
      if (opening > 0 && (namerEnds.has(opening) || hasTag(tokens, before, namer))) return true;
      // "a scheme called “…”" and "is called “…”" name it; "he called “…”" tells what he said.
      if (opening > 0 && tokens.word[before] === called) {
        const subject = before - 1;
        if (
          hasTag(tokens, subject, be) ||
          !(hasTag(tokens, subject, pronoun) || hasTag(tokens, subject, TAGS.Capitalised))
        )
          return true;
      }
      return isTitle(tokens, first, last, small);
    },
    isIntroduced({ opening }) {
      if (opening <= 0 || hasTag(tokens, opening, TAGS.LineStart)) return true;
      for (let at = opening - 1; at >= 0 && at >= opening - 6; at--) if (isCue(at)) return true;
      return false;
    },
    isCueBehind(token) {
      for (let at = token + 1; at <= token + 5 && at < tokens.count; at++) if (isCue(at)) return true;
      return false;
    },
    cueIn({ first, last }) {
      for (let at = first + 1; at + 1 < last; at++) {
        if (!hasTag(tokens, at - 1, TAGS.Comma)) continue;
        if (isVerbOfSubject(at)) return at;
        if ((hasTag(tokens, at, pronoun) || hasTag(tokens, at, TAGS.Capitalised)) && isCue(at + 1)) return at;
      }
      return -1;
    },
  };
}

// `print("…")`: a bracket glued to the word before it opens the arguments of a program.
function isArgument(tokens: Tokens, opening: number, closing: number): boolean {
  if (opening < 2 || closing < 0 || closing + 1 >= tokens.count) return false;
  const isCall =
    hasTag(tokens, opening - 1, TAGS.OpeningBracket) &&
    hasTag(tokens, opening - 1, TAGS.Glued) &&
    hasTag(tokens, opening, TAGS.Glued);
  return isCall && /[),;]/.test(tokens.text[tokens.start[closing + 1]!]!);
}

const SMALL_WORDS = ['Determiner', 'Preposition', 'Conjunction', 'Pronoun', 'Auxiliary'] as const;

/** Most of its content words are capitalised: a title of a work or law. A shout is all capitals and no title. */
function isTitle(tokens: Tokens, first: number, last: number, small: TagSet): boolean {
  let words = 0;
  let written = 0;
  let content = 0;
  let capitals = 0;
  let uppers = 0;
  for (let at = first; at < last; at++) {
    if (!hasTag(tokens, at, TAGS.Word)) continue;
    const isCapitalised = hasTag(tokens, at, TAGS.Capitalised);
    words++;
    if (isCapitalised) written++;
    if (hasOneOf(tokens, at, small)) continue;
    content++;
    if (isCapitalised) capitals++;
    if (hasTag(tokens, at, TAGS.Upper)) uppers++;
  }
  if (uppers > 0 && uppers >= 0.75 * content) return false;
  return (words >= 3 && written === words) || (content >= 2 && capitals >= 0.9 * content);
}
