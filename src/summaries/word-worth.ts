import { type Lexicon, stemNumber } from '../language/lexicon.ts';
import { rarityOf } from '../language/rarity.ts';
import { bitOf, TAGS, type Tokens } from '../model/tokens.ts';

/** In the second word of a token's tags. */
const OPEN_CLASSES =
  bitOf(TAGS.Noun) |
  bitOf(TAGS.PluralNoun) |
  bitOf(TAGS.Verb) |
  bitOf(TAGS.PresentVerb) |
  bitOf(TAGS.PastVerb) |
  bitOf(TAGS.Participle) |
  bitOf(TAGS.Gerund) |
  bitOf(TAGS.Adjective);

const NONE = -1;

const MOST_LENT = 2 ** 15;
/** Numbers at the tokens of one article after the other. */
const lent = new Int32Array(MOST_LENT);

/** What words are worth in this article: rare in English, and said again and again here. Words of one stem are one. */
export class WordWorth {
  readonly #tokens: Tokens;
  readonly #lexicon: Lexicon;
  /** Number of the word at each token that was counted. */
  readonly #numbers: Int32Array;
  readonly #numberOfStem = new Map<number, number>();
  readonly #counts: number[] = [];
  readonly #rarities: number[] = [];
  readonly #inTitle: boolean[] = [];
  /** The last question in which the word was met, so that it counts once. */
  readonly #seen: number[] = [];
  #question = 0;
  #most = 1;
  #titleWorth = 0;

  constructor(tokens: Tokens, lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#numbers = tokens.count > MOST_LENT ? new Int32Array(tokens.count) : lent;
    this.#numbers.fill(NONE, 0, tokens.count);
  }

  count(first: number, last: number): void {
    const { word: words, tags, width } = this.#tokens;
    for (let at = first; at < last; at++) {
      const word = words[at]!;
      // Unknown words are names for the most part, and names are counted as such.
      if (word < 0 || (tags[at * width + 1]! & OPEN_CLASSES) === 0) continue;
      const number = this.#numberOf(stemNumber(this.#lexicon, word), word);
      this.#numbers[at] = number;
      const count = ++this.#counts[number]!;
      if (count > this.#most) this.#most = count;
    }
  }

  #numberOf(stem: number, word: number): number {
    let number = this.#numberOfStem.get(stem);
    if (number === undefined) {
      number = this.#counts.length;
      this.#numberOfStem.set(stem, number);
      this.#counts.push(0);
      this.#rarities.push(rarityOf(this.#lexicon, word));
      this.#inTitle.push(false);
      this.#seen.push(0);
    }
    return number;
  }

  markTitle(first: number, last: number): void {
    for (const number of this.contents(first, last)) {
      this.#inTitle[number] = true;
      this.#titleWorth += this.#rarities[number]!;
    }
  }

  /** Share of the title's worth that the words hold, and how much they are those of the whole article, 0 to about 1. */
  of(first: number, last: number): { ofTitle: number; ofArticle: number } {
    this.#question++;
    let title = 0;
    let article = 0;
    let size = 0;
    for (let at = first; at < last; at++) {
      const number = this.#numbers[at]!;
      if (number === NONE || this.#seen[number] === this.#question) continue;
      this.#seen[number] = this.#question;
      const rarity = this.#rarities[number]!;
      size++;
      // Of a word that is said once the logarithm is 0.
      if (this.#counts[number]! > 1) article += rarity * Math.log2(this.#counts[number]!);
      if (this.#inTitle[number]) title += rarity;
    }
    return {
      ofTitle: this.#titleWorth === 0 ? 0 : title / this.#titleWorth,
      ofArticle: article / (Math.log2(1 + this.#most) * Math.sqrt(4 + size)),
    };
  }

  /** The words by number, each once. */
  contents(first: number, last: number): number[] {
    this.#question++;
    const contents: number[] = [];
    for (let at = first; at < last; at++) {
      const number = this.#numbers[at]!;
      if (number === NONE || this.#seen[number] === this.#question) continue;
      this.#seen[number] = this.#question;
      contents.push(number);
    }
    return contents;
  }

  /** Worth of what both hold, as a share of the poorer one's. */
  shared(a: readonly number[], b: readonly number[]): number {
    this.#question++;
    let both = 0;
    let ofA = 0;
    let ofB = 0;
    for (const number of b) {
      this.#seen[number] = this.#question;
      ofB += this.#rarities[number]!;
    }
    for (const number of a) {
      const rarity = this.#rarities[number]!;
      ofA += rarity;
      if (this.#seen[number] === this.#question) both += rarity;
    }
    return both / Math.max(1, Math.min(ofA, ofB));
  }
}
