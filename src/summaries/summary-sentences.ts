import { entryHasTag } from '../knowledge/chunks.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Block, PhraseHit, Sentence } from '../model/article.ts';
import type { ConcludedArticle } from '../model/fact.ts';
import { bitOf, hasTag, TAGS, type Tag, type Tokens } from '../model/tokens.ts';

/** A sentence that a summary may hold. */
export interface Candidate {
  readonly sentence: Sentence;
  /** Its number among the article's sentences, and whether it needs the one before to be understood. */
  readonly number: number;
  readonly leans: boolean;
  readonly words: number;
  readonly opensBlock: boolean;
}

const FEWEST_WORDS = 8;
const MOST_WORDS = 45;

const FEW_LABEL_TOKENS = 6;

/** The sentences of the body that stand for themselves: no questions, labels, fragments of quotes or notes about the page. */
export function candidatesOf(article: ConcludedArticle, knowledge: Knowledge): Candidate[] {
  const reader = new SentenceReader(article, knowledge);
  let areNotes = false;
  const candidates: Candidate[] = [];
  for (const block of article.blocks) {
    if (block.kind === 'heading') areNotes = reader.opensWith(block.first, block.last, 'NotesHeading');
    const isText = block.kind === 'paragraph' || block.kind === 'standfirst';
    if (!isText || areNotes || reader.isNote(block)) continue;
    for (let number = block.firstSentence; number < block.lastSentence; number++) {
      const candidate = reader.read(number, block);
      if (candidate !== null) candidates.push(candidate);
    }
  }
  return candidates;
}

class SentenceReader {
  readonly #article: ConcludedArticle;
  readonly #tokens: Tokens;
  readonly #knowledge: Knowledge;
  readonly #subject: Tag;
  readonly #pronoun: Tag;
  #phrase = 0;
  #mention = 0;

  constructor(article: ConcludedArticle, knowledge: Knowledge) {
    this.#article = article;
    this.#tokens = article.tokens;
    this.#knowledge = knowledge;
    this.#subject = knowledge.tag('SubjectPronoun');
    this.#pronoun = knowledge.tag('Pronoun');
  }

  read(number: number, block: Block): Candidate | null {
    const sentence = this.#article.sentences[number]!;
    const words = this.#wordsOf(sentence);
    if (words < FEWEST_WORDS || words > MOST_WORDS || !this.#isWhole(sentence)) return null;
    const opensBlock = number === block.firstSentence;
    if (opensBlock && this.#hasLabel(sentence)) return null;
    if (this.opensWith(sentence.first, sentence.last, 'PageNote')) return null;
    return { sentence, number, words, opensBlock, leans: this.#leans(sentence) };
  }

  /** "About Northfold", "Notes to editors" and the like, where they are no heading of their own. */
  isNote({ first, last }: Block): boolean {
    if (last - first < FEW_LABEL_TOKENS && this.opensWith(first, last, 'NotesHeading')) return true;
    return this.opensWith(first, last, 'PageNote') || (this.#isAbout(first) && this.#isNamed(first + 1));
  }

  /** Whether the tokens begin with a word or phrase of the tag. */
  opensWith(from: number, to: number, tag: string): boolean {
    const number = this.#knowledge.tag(tag);
    let first = from;
    while (first < to && !hasTag(this.#tokens, first, TAGS.Word)) first++;
    if (first === to) return false;
    if (hasTag(this.#tokens, first, number)) return true;
    const hit = this.#phraseAt(first);
    return hit !== undefined && hit.last <= to && entryHasTag(this.#knowledge, hit.entry, number);
  }

  // Sentences are read in order, so that the phrases are walked once.
  #phraseAt(first: number): PhraseHit | undefined {
    const { phrases } = this.#article;
    while (this.#phrase > 0 && phrases[this.#phrase - 1]!.first >= first) this.#phrase--;
    while (this.#phrase < phrases.length && phrases[this.#phrase]!.first < first) this.#phrase++;
    const hit = phrases[this.#phrase];
    return hit?.first === first ? hit : undefined;
  }

  #isAbout(first: number): boolean {
    return (
      this.#tokens.end[first]! - this.#tokens.start[first]! === 5 &&
      /^about$/i.test(this.#tokens.text.slice(this.#tokens.start[first], this.#tokens.end[first]))
    );
  }

  #isNamed(at: number): boolean {
    return hasTag(this.#tokens, at, TAGS.Capitalised) || hasTag(this.#tokens, at, TAGS.Mixed);
  }

  #wordsOf({ first, last }: Sentence): number {
    const { tags, width } = this.#tokens;
    let words = 0;
    for (let at = first; at < last; at++) if (tags[at * width]! & COUNTED) words++;
    return words;
  }

  /** Ends with a full stop that is no question mark, and opens as many quotes and brackets as it closes. */
  #isWhole({ first, last }: Sentence): boolean {
    const { text, start, end } = this.#tokens;
    let quotes = 0;
    let straight = 0;
    let brackets = 0;
    let isStopped = false;
    for (let at = first; at < last; at++) {
      if (hasTag(this.#tokens, at, TAGS.Word)) {
        isStopped = false;
        continue;
      }
      const mark = end[at]! - start[at]! === 1 ? text.charCodeAt(start[at]!) : NO_MARK;
      if (mark === STRAIGHT) straight++;
      else if (mark === OPENING) quotes++;
      else if (mark === CLOSING) quotes--;
      else if (hasTag(this.#tokens, at, TAGS.OpeningBracket)) brackets++;
      else if (hasTag(this.#tokens, at, TAGS.ClosingBracket)) brackets--;
      else if (mark === QUESTION) return false;
      else if (mark === STOP || mark === EXCLAMATION) isStopped = true;
    }
    const isEnded = isStopped || hasTag(this.#tokens, last - 1, TAGS.Abbreviation);
    // A sentence that is all quote leaves open who says it.
    const isQuote = hasTag(this.#tokens, first, TAGS.OpeningQuote) && hasTag(this.#tokens, last - 1, TAGS.ClosingQuote);
    return isEnded && !isQuote && quotes === 0 && brackets === 0 && straight % 2 === 0;
  }

  // "Abelard: We began with …" speaks in the layout of an interview.
  #hasLabel({ first, last }: Sentence): boolean {
    for (let at = first; at < Math.min(last, first + FEW_LABEL_TOKENS); at++) {
      if (this.#tokens.text.charCodeAt(this.#tokens.start[at]!) === COLON) return true;
    }
    return false;
  }

  #leans(sentence: Sentence): boolean {
    return (
      this.opensWith(sentence.first, sentence.last, 'LeaningOpener') ||
      this.#leansOnName(sentence) ||
      this.#endsInPronoun(sentence)
    );
  }

  // "… looks set to join it."
  #endsInPronoun({ first, last }: Sentence): boolean {
    let at = last - 1;
    while (at > first && !hasTag(this.#tokens, at, TAGS.Word)) at--;
    return hasTag(this.#tokens, at, this.#pronoun) && !hasTag(this.#tokens, at, TAGS.Capitalised);
  }

  /** Whether a "he" or "she" comes before any person is named. */
  #leansOnName({ first, last }: Sentence): boolean {
    const { mentions } = this.#article;
    while (this.#mention > 0 && mentions[this.#mention - 1]!.first >= first) this.#mention--;
    while (this.#mention < mentions.length && mentions[this.#mention]!.first < first) this.#mention++;
    let named = last;
    for (let next = this.#mention; next < mentions.length && mentions[next]!.first < last; next++) {
      if (mentions[next]!.kind !== 'person') continue;
      named = mentions[next]!.first;
      break;
    }
    for (let at = first; at < named; at++) if (hasTag(this.#tokens, at, this.#subject)) return true;
    return false;
  }
}

const [STRAIGHT, OPENING, CLOSING, COLON] = [0x22, 0x201c, 0x201d, 0x3a];
const [STOP, EXCLAMATION, QUESTION, NO_MARK] = [0x2e, 0x21, 0x3f, 0];
const COUNTED = bitOf(TAGS.Word) | bitOf(TAGS.Number);
