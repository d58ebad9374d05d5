import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import { CHARACTER, classOf, foldOf, isSkipped } from './characters.ts';
import { addToHash, bucketBits, findHashed, HASH_START, type Lexicon, stemNumber } from './lexicon.ts';

/**
 * The words of a stretch of tokens as terms see them: hyphenated words in their parts, possessive endings left out,
 * and a 0 for whatever keeps words apart. Place `p` has the lexicon number `word[p]` (-1 unknown), the stem `stem[p]`
 * and stands at `[start[p], end[p])` of the text.
 */
export class WordRun {
  count = 0;
  word: Int32Array = new Int32Array(256);
  stem: Uint32Array = new Uint32Array(256);
  start: Uint32Array = new Uint32Array(256);
  end: Uint32Array = new Uint32Array(256);
  readonly #lexicon: Lexicon;
  readonly #bits: number;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#bits = bucketBits(lexicon);
  }

  /** Forgets what was there and reads the tokens `[first, last)`. */
  read(tokens: Tokens, first: number, last: number): void {
    this.count = 0;
    for (let at = first; at < last; at++) {
      const shape = tokens.tags[at * tokens.width]!;
      if (shape & JOINED) this.#addParts(tokens.text, tokens.start[at]!, tokens.end[at]!);
      else if (shape & WORDS) this.#add(tokens.word[at]!, tokens.start[at]!, tokens.end[at]!);
      else if (!isLink(tokens, at, shape)) this.#add(-1, tokens.start[at]!, tokens.end[at]!);
    }
  }

  #add(word: number, start: number, end: number): void {
    if (this.count === this.word.length) this.#grow();
    const at = this.count++;
    this.word[at] = word;
    this.stem[at] = word < 0 ? 0 : stemNumber(this.#lexicon, word);
    this.start[at] = start;
    this.end[at] = end;
  }

  #grow(): void {
    const { word, stem, start, end } = this;
    const capacity = word.length * 2;
    [this.word, this.stem, this.start, this.end] = [
      new Int32Array(capacity),
      new Uint32Array(capacity),
      new Uint32Array(capacity),
      new Uint32Array(capacity),
    ];
    this.word.set(word);
    this.stem.set(stem);
    this.start.set(start);
    this.end.set(end);
  }

  // "user-centred" is read as "user centred"; the tokeniser looks up neither a part nor a number.
  #addParts(text: string, start: number, end: number): void {
    let from = start;
    let hash = HASH_START;
    for (let at = start; at <= end; at++) {
      const code = text.charCodeAt(at);
      if (at === end || classOf(code) === CHARACTER.hyphen) {
        if (at > from) this.#add(findHashed(this.#lexicon, this.#bits, hash, text, from, at), from, at);
        from = at + 1;
        hash = HASH_START;
      } else {
        const folded = foldOf(code);
        if (!isSkipped(folded)) hash = addToHash(hash, folded);
      }
    }
  }
}

const bit = (tag: number): number => 1 << tag;
const JOINED = bit(TAGS.Hyphenated) | bit(TAGS.Number);
const WORDS = bit(TAGS.Word);
const LINKS = bit(TAGS.Dash) | bit(TAGS.FullStop);

/** Whether the token ties its neighbours together: "GOV.UK", "cost–benefit", "nurses’ pay", "Marks & Spencer". */
function isLink(tokens: Tokens, at: number, shape: number): boolean {
  if (shape & bit(TAGS.Possessive)) return true;
  const code = tokens.text.charCodeAt(tokens.start[at]!);
  if (code === AMPERSAND || classOf(code) === CHARACTER.apostrophe) return true;
  return (shape & LINKS) !== 0 && (shape & bit(TAGS.Glued)) !== 0 && hasTag(tokens, at + 1, TAGS.Glued);
}

const AMPERSAND = 0x26;
