import { entryHasTag } from '../knowledge/chunks.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { findWord } from '../language/lexicon.ts';
import { hasOneOf, type TagSet, tagSet } from '../language/tag-sets.ts';
import type { ReadArticle } from '../model/article.ts';
import { hasTag, TAGS, type Tag, type Tokens } from '../model/tokens.ts';
import type { Stretch } from './quote-pairs.ts';

const SMALL_WORDS = ['Determiner', 'Preposition', 'Conjunction', 'Pronoun', 'Auxiliary'] as const;

/** Tags and words around quotation marks, looked up once a knowledge. */
interface QuoteTags {
  readonly namer: Tag;
  readonly cue: Tag;
  readonly pronoun: Tag;
  readonly be: Tag;
  readonly article: Tag;
  readonly called: number;
  readonly small: TagSet;
}

const known = new WeakMap<Knowledge, QuoteTags>();

function quoteTags(knowledge: Knowledge): QuoteTags {
  let tags = known.get(knowledge);
  if (tags === undefined) {
    tags = {
      namer: knowledge.tag('QuoteNamer'),
      cue: knowledge.tag('SpeechVerb'),
      pronoun: knowledge.tag('SubjectPronoun'),
      be: knowledge.tag('Be'),
      article: knowledge.tag('Article'),
      called: findWord(knowledge.lexicon, 'called'),
      small: tagSet(SMALL_WORDS.map((name) => knowledge.tag(name))),
    };
    known.set(knowledge, tags);
  }
  return tags;
}

/** What the words around and inside a stretch between quotation marks say against or for its being speech. */
export class NotSpeech {
  readonly #article: ReadArticle;
  readonly #tokens: Tokens;
  readonly #knowledge: Knowledge;
  readonly #tags: QuoteTags;
  #namerEnds: ReadonlySet<number> | null = null;

  constructor(article: ReadArticle, knowledge: Knowledge) {
    this.#article = article;
    this.#tokens = article.tokens;
    this.#knowledge = knowledge;
    this.#tags = quoteTags(knowledge);
  }

  /** A title, name or slogan: by the words before it ("titled"), or because its words are capitalised. */
  isName({ opening, closing, first, last }: Stretch): boolean {
    if (isArgument(this.#tokens, opening, closing) || this.#isAttribute(opening, closing)) return true;
    if (opening > 0 && (this.#has(opening - 1, this.#tags.namer) || this.#endsNamer(opening))) {
      // "The report “leaves us cold,” said Okafor": no name begins small and ends with a comma.
      return this.#has(first, TAGS.Capitalised) || !this.#has(last - 1, TAGS.Comma) || !this.isCueBehind(closing);
    }
    if (opening > 0 && this.#tokens.word[opening - 1] === this.#tags.called && this.#isCalled(opening - 2)) return true;
    return isTitle(this.#tokens, first, last, this.#tags.small);
  }

  // "a “one size fits all” approach": what stands between an article and its noun tells which one.
  #isAttribute(opening: number, closing: number): boolean {
    const next = closing + 1;
    if (opening <= 0 || closing < 0 || next >= this.#tokens.count || !this.#has(opening - 1, this.#tags.article))
      return false;
    if (this.#has(closing - 1, TAGS.Comma) || this.#has(closing - 1, TAGS.FullStop)) return false;
    return (
      (this.#has(next, TAGS.Noun) || this.#has(next, TAGS.PluralNoun)) &&
      !this.#has(next, TAGS.PastVerb) &&
      !this.#has(next, TAGS.PresentVerb)
    );
  }

  // "a scheme called “…”" and "is called “…”" name it; "he called “…”" tells what he said.
  #isCalled(subject: number): boolean {
    return (
      this.#has(subject, this.#tags.be) ||
      !(this.#has(subject, this.#tags.pronoun) || this.#has(subject, TAGS.Capitalised))
    );
  }

  /** Whether the stretch begins its line or has a verb of speech close before it. */
  isIntroduced({ opening }: Stretch): boolean {
    if (opening <= 0 || this.#has(opening, TAGS.LineStart)) return true;
    for (let at = opening - 1; at >= 0 && at >= opening - 6; at--) if (this.#isCue(at)) return true;
    return false;
  }

  /** Whether a verb of speech stands close behind the token. */
  isCueBehind(token: number): boolean {
    for (let at = token + 1; at <= token + 5 && at < this.#tokens.count; at++) if (this.#isCue(at)) return true;
    return false;
  }

  /** Where an unclosed stretch gives way to its cue (", said Okafor"), as a token; -1 if nowhere. */
  cueIn({ first, last }: Stretch): number {
    for (let at = first + 1; at + 1 < last; at++) {
      if (!this.#has(at - 1, TAGS.Comma)) continue;
      if (this.#isVerbOfSubject(at)) return at;
      if ((this.#has(at, this.#tags.pronoun) || this.#has(at, TAGS.Capitalised)) && this.#isCue(at + 1)) return at;
    }
    return -1;
  }

  #isVerbOfSubject(at: number): boolean {
    return (
      this.#isCue(at) && (this.#has(at + 1, TAGS.Capitalised) || this.#isCue(at - 1) || this.#has(at - 1, TAGS.Comma))
    );
  }

  #isCue(at: number): boolean {
    return this.#has(at, this.#tags.cue);
  }

  #has(at: number, tag: Tag): boolean {
    return hasTag(this.#tokens, at, tag);
  }

  #endsNamer(token: number): boolean {
    this.#namerEnds ??= this.#endsOfNamers();
    return this.#namerEnds.has(token);
  }

  #endsOfNamers(): Set<number> {
    const ends = new Set<number>();
    for (const { entry, last } of this.#article.phrases)
      if (entryHasTag(this.#knowledge, entry, this.#tags.namer)) ends.add(last);
    return ends;
  }
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
