import type { PhraseHit } from '../model/article.ts';
import type { Tokens } from '../model/tokens.ts';
import { TAGS } from '../model/tokens.ts';

/**
 * Phrases as a trie over word numbers. The children of node `n` are the nodes `[firstChild[n], firstChild[n + 1])`,
 * sorted by `word`; nodes stand in breadth-first order, so a child's number is its place. `entry[n]` is the phrase
 * that ends there, -1 for none.
 */
export interface Trie {
  readonly firstChild: Uint32Array;
  readonly word: Uint32Array;
  readonly entry: Int32Array;
}

/** Node that `word` leads to from `node`, or -1. */
export function childOf(trie: Trie, node: number, word: number): number {
  let low = trie.firstChild[node]!;
  let high = trie.firstChild[node + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = trie.word[middle]!;
    if (there === word) return middle;
    if (there < word) low = middle + 1;
    else high = middle;
  }
  return -1;
}

const NONE = -1;
const firsts = new WeakMap<Trie, Int32Array>();

/** The node below the root for each word, -1 for none: the root has so many children that to search them costs most. */
function firstNodes(trie: Trie): Int32Array {
  let nodes = firsts.get(trie);
  if (nodes === undefined) {
    const from = trie.firstChild[0]!;
    const to = trie.firstChild[1]!;
    nodes = new Int32Array(to > from ? trie.word[to - 1]! + 1 : 0).fill(NONE);
    for (let node = from; node < to; node++) nodes[trie.word[node]!] = node;
    firsts.set(trie, nodes);
  }
  return nodes;
}

/**
 * The longest phrase that starts at each token of `[from, to)` and is written as its entry demands; phrases may overlap.
 * Only words tagged `PhraseStart` are looked up.
 */
export function findPhrases(
  trie: Trie,
  tokens: Tokens,
  from: number,
  to: number,
  isWritten: (entry: number, first: number, last: number) => boolean,
  hits: PhraseHit[],
): void {
  const { tags, width, word } = tokens;
  const starts = TAGS.PhraseStart >> 5;
  const bit = 1 << (TAGS.PhraseStart & 31);
  const roots = firstNodes(trie);
  for (let first = from; first < to; first++) {
    if ((tags[first * width + starts]! & bit) === 0) continue;
    const opener = word[first]!;
    let node = opener >= 0 && opener < roots.length ? roots[opener]! : NONE;
    let best = NONE;
    let end = first;
    for (let at = first; node >= 0; ) {
      const entry = trie.entry[node]!;
      if (entry >= 0 && isWritten(entry, first, at + 1)) {
        best = entry;
        end = at + 1;
      }
      at++;
      node = at < to && word[at]! >= 0 ? childOf(trie, node, word[at]!) : NONE;
    }
    if (best >= 0) hits.push({ first, last: end, entry: best });
  }
}

/** All phrases that start at the token `first` and are written as their entries demand, the longest first. */
export function phrasesFrom(
  trie: Trie,
  tokens: Tokens,
  first: number,
  to: number,
  isWritten: (entry: number, first: number, last: number) => boolean,
): PhraseHit[] {
  const hits: PhraseHit[] = [];
  let node = 0;
  for (let at = first; at < to; at++) {
    const number = tokens.word[at]!;
    if (number < 0) break;
    node = childOf(trie, node, number);
    if (node < 0) break;
    const entry = trie.entry[node]!;
    if (entry >= 0 && isWritten(entry, first, at + 1)) hits.unshift({ first, last: at + 1, entry });
  }
  return hits;
}

/** Builds a trie from phrases given as word numbers; each phrase must be there once. */
export function buildTrie(phrases: readonly { readonly words: readonly number[]; readonly entry: number }[]): Trie {
  interface Draft {
    entry: number;
    readonly children: Map<number, Draft>;
  }
  const root: Draft = { entry: -1, children: new Map() };
  for (const { words, entry } of phrases) {
    let draft = root;
    for (const word of words) {
      let child = draft.children.get(word);
      if (child === undefined) {
        child = { entry: -1, children: new Map() };
        draft.children.set(word, child);
      }
      draft = child;
    }
    draft.entry = entry;
  }
  const drafts: Draft[] = [root];
  const words: number[] = [0];
  const firstChild: number[] = [];
  for (let at = 0; at < drafts.length; at++) {
    firstChild.push(drafts.length);
    const children = [...drafts[at]!.children].sort(([a], [b]) => a - b);
    for (const [word, child] of children) {
      drafts.push(child);
      words.push(word);
    }
  }
  firstChild.push(drafts.length);
  return {
    firstChild: Uint32Array.from(firstChild),
    word: Uint32Array.from(words),
    entry: Int32Array.from(drafts, (draft) => draft.entry),
  };
}
