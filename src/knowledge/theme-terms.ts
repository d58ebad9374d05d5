import { ascendingAt } from '../language/ascending.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { type TokeniserTags, tokenise } from '../language/tokens.ts';
import { type Trie, wordAt } from '../language/tries.ts';
import { WordRun } from '../language/word-runs.ts';
import { type NamedArrays, openTrie } from './stored-arrays.ts';
import type { ThemeEntry, ThemeHeader } from './theme-draft.ts';

/** How a term is matched: by the stems of its words, with its capitals, or exactly and to take back what lies inside. */
export const TERM_SORTS = ['says', 'names', 'unless'] as const;
export type TermSort = (typeof TERM_SORTS)[number];

/**
 * The terms of all themes. An entry of the trie is a path of stems; the terms `[firstTerm[entry], firstTerm[entry + 1])`
 * share it. `roots[stem]` is the node a term's first stem leads to, 0 for none.
 */
export interface ThemeTerms {
  readonly themes: readonly ThemeEntry[];
  readonly trie: Trie;
  readonly roots: Uint32Array;
  readonly firstTerm: Uint16Array;
  readonly theme: Uint8Array;
  readonly weight: Uint8Array;
  readonly sort: Uint8Array;
  /** The term as it is written in the theme's file. */
  spelling(term: number): string;
  /** Whether the words at `[first, last)` of the run, whose stems are the term's, are also written as it demands. */
  isWritten(term: number, run: WordRun, text: string, first: number, last: number): boolean;
}

const NAME = TERM_SORTS.indexOf('names');
const UNLESS = TERM_SORTS.indexOf('unless');

interface Exact {
  readonly words: readonly number[];
  readonly spellings: readonly string[];
}

/** Opens the terms from the arrays of the compiled file. */
export function openThemeTerms(
  header: ThemeHeader,
  terms: () => string,
  arrays: NamedArrays,
  lexicon: Lexicon,
  known: TokeniserTags,
): ThemeTerms {
  const named = arrays as unknown as {
    themeFirstTerm: Uint16Array;
    themeOfTerm: Uint8Array;
    themeTermWeight: Uint8Array;
    themeTermSort: Uint8Array;
  };
  const trie = openTrie(arrays, 'theme');
  const sort = named.themeTermSort;
  let spellings: readonly string[] | undefined;
  const spelling = (term: number): string => {
    spellings ??= terms().split('\n');
    return spellings[term]!;
  };
  const exacts = new Map<number, Exact>();
  const exactOf = (term: number): Exact => {
    let exact = exacts.get(term);
    if (exact === undefined) {
      exact = readExact(spelling(term), lexicon, known);
      exacts.set(term, exact);
    }
    return exact;
  };
  return {
    themes: header.themes,
    trie,
    roots: rootsOf(trie),
    firstTerm: named.themeFirstTerm,
    theme: named.themeOfTerm,
    weight: named.themeTermWeight,
    sort,
    spelling,
    isWritten: (term, run, text, first, last) => {
      if (sort[term] === UNLESS) return hasWords(exactOf(term), run, first, last);
      return sort[term] !== NAME || isSpelled(exactOf(term), run, text, first, last);
    },
  };
}

function rootsOf(trie: Trie): Uint32Array {
  const [from, to] = [ascendingAt(trie.firstChild, 0), ascendingAt(trie.firstChild, 1)];
  const roots = new Uint32Array(to > from ? wordAt(trie, to - 1) + 1 : 1);
  for (let node = from; node < to; node++) roots[wordAt(trie, node)] = node;
  return roots;
}

function readExact(term: string, lexicon: Lexicon, known: TokeniserTags): Exact {
  const tokens = tokenise(term, lexicon, known);
  const run = new WordRun(lexicon);
  run.read(tokens, 0, tokens.count);
  const places = Array.from({ length: run.count }, (_, at) => at);
  return {
    words: places.map((at) => run.word[at]!),
    spellings: places.map((at) => term.slice(run.start[at], run.end[at])),
  };
}

function hasWords({ words }: Exact, run: WordRun, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (run.word[at] !== words[at - first]) return false;
  return true;
}

function isSpelled({ spellings }: Exact, run: WordRun, text: string, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const word = spellings[at - first]!;
    const start = run.start[at]!;
    if (run.end[at]! - start !== word.length || !text.startsWith(word, start)) return false;
  }
  return true;
}
