import type { PhraseHit } from '../model/article.ts';
import type { Tokens } from '../model/tokens.ts';
import { TAGS } from '../model/tokens.ts';
import { type Ascending, ascending, ascendingAt } from './ascending.ts';

/**
 * Phrases as a trie over word numbers. The children of node `n` are the nodes `[firstChild[n], firstChild[n + 1])`,
 * sorted by word; nodes stand in breadth-first order, so a child's number is its place.
 */
export interface Trie {
  readonly firstChild: Ascending;
  /** The lower sixteen bits of each node's word, and those above. */
  readonly low: Uint16Array;
  readonly high: Uint8Array;
  /** One more than the phrase that ends at each node, 0 for none. */
  readonly ends: Uint16Array;
}

/** The phrase that ends at the node, -1 for none. */
export const entryAt = ({ ends }: Trie, node: number): number => ends[node]! - 1;

/** The word that leads to the node. */
export const wordAt = ({ low, high }: Trie, node: number): number => low[node]! | (high[node]! << 16);

/** Node that `word` leads to from `node`, or -1. */
export function childOf(trie: Trie, node: number, word: number): number {
  let low = ascendingAt(trie.firstChild, node);
  let high = ascendingAt(trie.firstChild, node + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = wordAt(trie, middle);
    if (there === word) return middle;
    if (there < word) low = middle + 1;
    else high = middle;
  }
  return -1;
}

const NONE = -1;
const UNKNOWN = 0;
const firsts = new WeakMap<Trie, Int32Array>();

/**
 * The node below the root for each word that was looked up, -1 for none: the root has so many children that to search
 * them costs most, and so many that to note them all would cost a start more than it saves.
 */
function firstNodes(trie: Trie): Int32Array {
  let nodes = firsts.get(trie);
  if (nodes === undefined) {
    const [from, to] = [ascendingAt(trie.firstChild, 0), ascendingAt(trie.firstChild, 1)];
    nodes = new Int32Array(to > from ? wordAt(trie, to - 1) + 1 : 0);
    firsts.set(trie, nodes);
  }
  return nodes;
}

function firstNode(trie: Trie, nodes: Int32Array, word: number): number {
  if (word < 0 || word >= nodes.length) return NONE;
  let node = nodes[word]!;
  if (node === UNKNOWN) {
    node = childOf(trie, 0, word);
    nodes[word] = node;
  }
  return node;
}

/** Whether the tokens `[first, last)` are written as the entry demands; `phrases` is what knows of the entries. */
export type IsWritten<Phrases> = (
  phrases: Phrases,
  tokens: Tokens,
  entry: number,
  first: number,
  last: number,
) => boolean;

/**
 * The longest phrase that starts at each token of `[from, to)` and is written as its entry demands; phrases may overlap.
 * Only words tagged `PhraseStart` are looked up.
 */
export function findPhrases<Phrases extends { readonly trie: Trie }>(
  phrases: Phrases,
  tokens: Tokens,
  from: number,
  to: number,
  isWritten: IsWritten<Phrases>,
  hits: PhraseHit[],
): void {
  const { trie } = phrases;
  const { tags, width, word } = tokens;
  const starts = TAGS.PhraseStart >> 5;
  const bit = 1 << (TAGS.PhraseStart & 31);
  const roots = firstNodes(trie);
  for (let first = from; first < to; first++) {
    if ((tags[first * width + starts]! & bit) === 0) continue;
    let node = firstNode(trie, roots, word[first]!);
    let best = NONE;
    let end = first;
    for (let at = first; node >= 0; ) {
      const entry = entryAt(trie, node);
      if (entry >= 0 && isWritten(phrases, tokens, entry, first, at + 1)) {
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
export function phrasesFrom<Phrases extends { readonly trie: Trie }>(
  phrases: Phrases,
  tokens: Tokens,
  first: number,
  to: number,
  isWritten: IsWritten<Phrases>,
): PhraseHit[] {
  const { trie } = phrases;
  const hits: PhraseHit[] = [];
  let node = 0;
  for (let at = first; at < to; at++) {
    const number = tokens.word[at]!;
    if (number < 0) break;
    node = at === first ? firstNode(trie, firstNodes(trie), number) : childOf(trie, node, number);
    if (node < 0) break;
    const entry = entryAt(trie, node);
    if (entry >= 0 && isWritten(phrases, tokens, entry, first, at + 1)) hits.push({ first, last: at + 1, entry });
  }
  return hits.reverse();
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
  if (phrases.length >= 0xffff) throw new Error(`${phrases.length} phrases are more than a trie holds`);
  return {
    firstChild: ascending(firstChild),
    low: Uint16Array.from(words, (word) => word & 0xffff),
    high: Uint8Array.from(words, (word) => word >> 16),
    ends: Uint16Array.from(drafts, (draft) => draft.entry + 1),
  };
}
