import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ThemeTerms } from '../knowledge/theme-terms.ts';
import { ascendingAt } from '../language/ascending.ts';
import { childOf, entryAt, type Trie, wordAt } from '../language/tries.ts';
import { WordRun } from '../language/word-runs.ts';
import { type Block, isBody, type ReadArticle } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { TAGS, type Tokens } from '../model/tokens.ts';
import { perKnowledge } from './per-knowledge.ts';

/** A term with what it was found to weigh: its places count more in a title, a heading or the lead. */
export interface TermEvidence {
  readonly term: number;
  count: number;
  readonly places: Span[];
}

/** What speaks for one theme. */
export interface ThemeEvidence {
  readonly terms: Map<number, TermEvidence>;
  /** Blocks of a sentence's length in which a term stands. */
  blocks: number;
}

export interface Evidence {
  /** By the theme's number; a theme without a term is left out. */
  readonly themes: ReadonlyMap<number, ThemeEvidence>;
  readonly words: number;
  /** Paragraphs of a sentence's length. */
  readonly paragraphs: number;
}

const WEIGHTS: Readonly<Record<string, number>> = { title: 3, heading: 2, standfirst: 1.5, paragraph: 1, bullet: 1 };
const LEAD_WEIGHT = 1.5;
const OTHER_WEIGHT = 0.5;

/** Blocks that open the article, of at least so many words; shorter ones are datelines and captions. */
const LEAD_BLOCKS = 2;
const LEAD_WORDS = 8;
const SENTENCE_WORDS = 5;

/** More places of one term say nothing new. */
const MOST_PLACES = 10;

/** Finds the terms of all themes in the article's body. */
export function themeEvidence(article: ReadArticle, knowledge: Knowledge): Evidence {
  const { tokens } = article;
  const scan = scanOf(knowledge);
  const themes = new Map<number, ThemeEvidence>();
  scan.begin(tokens, themes);
  let words = 0;
  let paragraphs = 0;
  let leads = 0;
  for (const block of article.blocks) {
    if (!isBody(block.kind)) continue;
    const length = wordsOf(tokens, block);
    words += length;
    const isText = block.kind === 'paragraph' || block.kind === 'bullet';
    if (isText && length >= SENTENCE_WORDS) paragraphs++;
    const isLead = block.kind === 'paragraph' && length >= LEAD_WORDS && leads < LEAD_BLOCKS;
    if (isLead) leads++;
    const weight = isLead ? LEAD_WEIGHT : (WEIGHTS[block.kind] ?? OTHER_WEIGHT);
    scan.readBlock(block, weight, length >= SENTENCE_WORDS);
  }
  scan.end();
  return { themes, words, paragraphs };
}

// The scan's tables are lent to one article after the other.
const scanOf = perKnowledge((knowledge) => new ThemeScan(knowledge));

const COUNTED = (1 << TAGS.Word) | (1 << TAGS.Number);

function wordsOf({ tags, width }: Tokens, { first, last }: Block): number {
  let count = 0;
  for (let at = first; at < last; at++) if (tags[at * width]! & COUNTED) count++;
  return count;
}

const STARTS = 2 ** 14 - 1;

/**
 * The stems that terms begin with, by their last bits: most words begin none, and it is told from a small table, since
 * looking each up in one of all stems costs more than all the rest.
 */
function startsOf(trie: Trie): Uint8Array {
  const starts = new Uint8Array(STARTS + 1);
  const last = ascendingAt(trie.firstChild, 1);
  for (let node = ascendingAt(trie.firstChild, 0); node < last; node++) starts[wordAt(trie, node) & STARTS] = 1;
  return starts;
}

/**
 * Walks the trie of terms from each word. For every theme the longest term counts, from the left and none overlapping;
 * one that lies in a phrase of `unless` is taken back.
 */
class ThemeScan {
  #themes = new Map<number, ThemeEvidence>();
  #tokens: Tokens | null = null;
  readonly #terms: ThemeTerms;
  readonly #starts: Uint8Array;
  readonly #run: WordRun;
  /** By theme: where its last term ended, how far its `unless` reaches, the longest term of this place and its end. */
  readonly #busy: Int32Array;
  readonly #taken: Int32Array;
  readonly #best: Int32Array;
  readonly #bestEnd: Int32Array;
  readonly #lastBlock: Int32Array;
  #touched: number[] = [];
  #blocks = 0;

  constructor({ themes, lexicon }: Knowledge) {
    const count = themes.themes.length;
    this.#terms = themes;
    this.#starts = startsOf(themes.trie);
    this.#run = new WordRun(lexicon);
    this.#busy = new Int32Array(count);
    this.#taken = new Int32Array(count);
    this.#best = new Int32Array(count);
    this.#bestEnd = new Int32Array(count);
    this.#lastBlock = new Int32Array(count);
  }

  /** Takes up an article, whose evidence is put into the map. */
  begin(tokens: Tokens, themes: Map<number, ThemeEvidence>): void {
    this.#tokens = tokens;
    this.#themes = themes;
    this.#best.fill(-1);
    this.#touched = [];
  }

  /** Lets go of the article. */
  end(): void {
    this.#tokens = null;
    this.#themes = new Map();
  }

  readBlock(block: Block, weight: number, isSentence: boolean): void {
    this.#run.read(this.#tokens!, block.first, block.last);
    this.#busy.fill(0);
    this.#taken.fill(0);
    this.#blocks++;
    const { roots } = this.#terms;
    const { stem, count } = this.#run;
    for (let at = 0; at < count; at++) {
      if (this.#starts[stem[at]! & STARTS] === 0) continue;
      const node = roots[stem[at]!];
      if (node === undefined || node === 0) continue;
      this.#walk(node, at, count);
      if (this.#touched.length > 0) this.#settle(at, weight, isSentence);
    }
  }

  #walk(root: number, first: number, count: number): void {
    const { trie, firstTerm } = this.#terms;
    let node = root;
    for (let end = first + 1; ; end++) {
      const entry = entryAt(trie, node);
      if (entry >= 0) {
        for (let term = firstTerm[entry]!; term < firstTerm[entry + 1]!; term++) this.#meet(term, first, end);
      }
      if (end >= count) return;
      node = childOf(trie, node, this.#run.stem[end]!);
      if (node < 0) return;
    }
  }

  #meet(term: number, first: number, end: number): void {
    const { theme: themes, weight } = this.#terms;
    if (!this.#terms.isWritten(term, this.#run, this.#tokens!.text, first, end)) return;
    const theme = themes[term]!;
    if (weight[term] === 0) {
      if (end > this.#taken[theme]!) this.#taken[theme] = end;
      return;
    }
    const best = this.#best[theme]!;
    if (best < 0) this.#touched.push(theme);
    else if (end === this.#bestEnd[theme] && weight[term]! <= weight[best]!) return;
    this.#best[theme] = term;
    this.#bestEnd[theme] = end;
  }

  #settle(first: number, weight: number, isSentence: boolean): void {
    for (const theme of this.#touched) {
      const end = this.#bestEnd[theme]!;
      const term = this.#best[theme]!;
      this.#best[theme] = -1;
      if (first < this.#busy[theme]! || end <= this.#taken[theme]!) continue;
      this.#busy[theme] = end;
      let evidence = this.#themes.get(theme);
      if (evidence === undefined) {
        evidence = { terms: new Map(), blocks: 0 };
        this.#themes.set(theme, evidence);
      }
      this.#count(evidence.terms, term, weight, first, end);
      if (!isSentence || this.#lastBlock[theme] === this.#blocks) continue;
      this.#lastBlock[theme] = this.#blocks;
      evidence.blocks++;
    }
    this.#touched = [];
  }

  #count(terms: Map<number, TermEvidence>, term: number, weight: number, first: number, last: number): void {
    const { start, end } = this.#run;
    const known = terms.get(term);
    if (known === undefined) {
      terms.set(term, { term, count: weight, places: [{ start: start[first]!, end: end[last - 1]! }] });
      return;
    }
    known.count += weight;
    if (known.places.length < MOST_PLACES) known.places.push({ start: start[first]!, end: end[last - 1]! });
  }
}
