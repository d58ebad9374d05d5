import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Block, isBody } from '../model/article.ts';
import type { LinkedArticle } from '../model/link.ts';
import { PhraseCounts } from './phrase-counts.ts';
import { NAME, OUT, PhraseWords } from './phrase-words.ts';

const MOST_WORDS = 4;

const BLOCK_WEIGHTS: Readonly<Record<string, number>> = {
  title: 3,
  standfirst: 2,
  heading: 2,
  paragraph: 1,
  bullet: 1,
};
const LEAD_WEIGHT = 2;
const LEAD_BLOCKS = 2;
const LEAD_TOKENS = 12;

/** Counts the noun phrases of the body: one to four words, names and figures left out. */
export function countPhrases(article: LinkedArticle, knowledge: Knowledge): PhraseCounts {
  const counts = new PhraseCounts(article.tokens, knowledge.lexicon);
  const walk = new PhraseWalk(new PhraseWords(article, knowledge), counts);
  let leads = 0;
  for (let number = 0; number < article.blocks.length; number++) {
    const block = article.blocks[number]!;
    const weight = BLOCK_WEIGHTS[block.kind];
    if (!isBody(block.kind) || weight === undefined) continue;
    const isLead = block.kind === 'paragraph' && leads < LEAD_BLOCKS && block.last - block.first >= LEAD_TOKENS;
    if (isLead) leads++;
    walk.readBlock(block, number, isLead ? LEAD_WEIGHT : weight);
  }
  return counts;
}

class PhraseWalk {
  readonly #words: PhraseWords;
  readonly #counts: PhraseCounts;
  readonly #clear: boolean[] = [];

  constructor(words: PhraseWords, counts: PhraseCounts) {
    this.#words = words;
    this.#counts = counts;
  }

  /** Cuts the block into runs of nouns, their modifiers and "of"; small words and names do not share a run. */
  readBlock(block: Block, number: number, weight: number): void {
    let first = -1;
    let sort = OUT;
    for (let at = block.first; at < block.last; at++) {
      const here = this.#words.sortOf(at, block);
      if (first >= 0 && here === sort) continue;
      if (first >= 0 && this.#words.isOf(at) && at + 1 < block.last && this.#words.sortOf(at + 1, block) === sort)
        continue;
      if (first >= 0) this.#readRun(first, at, sort === NAME, number, weight, block);
      first = here === OUT ? -1 : at;
      sort = here;
    }
    if (first >= 0) this.#readRun(first, block.last, sort === NAME, number, weight, block);
  }

  #readRun(from: number, to: number, isName: boolean, number: number, weight: number, block: Block): void {
    this.#words.judgeRun(from, to, block, this.#clear);
    for (let first = from; first < to; first++) {
      this.#counts.addWord(first, weight);
      if (!this.#words.begins(first)) continue;
      let node = 0;
      let hasOf = false;
      // "sector right" is no phrase where it is only ever a part of "public sector rights".
      let isClear = first === from || this.#words.isLeftOff(first - 1);
      const most = Math.min(to, first + MOST_WORDS);
      for (let at = first; at < most; at++) {
        node = this.#counts.step(node, at);
        hasOf ||= this.#words.isOf(at);
        isClear &&= this.#clear[at - from] === true;
        if (!this.#words.ends(at, first)) continue;
        const isWhole = at === to - 1 || this.#words.isOf(at + 1);
        this.#counts.add(node, {
          first,
          last: at + 1,
          block: number,
          weight,
          isClear: isClear && isWhole,
          hasOf,
          isName,
        });
      }
    }
  }
}
