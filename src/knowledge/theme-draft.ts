import { fold } from '../language/characters.ts';
import { findWord, type Lexicon } from '../language/lexicon.ts';
import { buildTrie } from '../language/tries.ts';
import type { PhraseSplitter } from './phrase-splitter.ts';
import type { ThemeSource } from './theme-files.ts';

/** One term of the themes: what it weighs for which theme. Weight 0 takes back the terms inside it. */
export interface ThemeTerm {
  readonly term: string;
  /** Written exactly so, with its capitals. */
  readonly isName: boolean;
  /** Pairs of a theme's number and the weight. */
  readonly weights: readonly (readonly [number, number])[];
}

export interface ThemeHeader {
  readonly themes: readonly { readonly id: string; readonly label: string; readonly because: string }[];
  readonly terms: readonly ThemeTerm[];
}

/** Terms as a trie over stems, so that "contracts" and "contracting" count as "contract". */
export function compileThemes(themes: readonly ThemeSource[], lexicon: Lexicon, split: PhraseSplitter): {
  header: ThemeHeader;
  arrays: Record<string, Uint32Array | Int32Array>;
} {
  const terms = new Map<string, { term: string; isName: boolean; stems: number[]; weights: [number, number][] }>();
  const add = (term: string, theme: number, weight: number, isName: boolean): void => {
    const stems = split(term).map((word) => stemNumber(lexicon, word));
    if (stems.some((stem) => stem === 0)) return;
    const key = stems.join(' ');
    const known = terms.get(key) ?? { term, isName, stems, weights: [] };
    if (!known.weights.some(([one]) => one === theme)) known.weights.push([theme, weight]);
    terms.set(key, known);
  };
  themes.forEach((theme, number) => {
    for (const [term, weight] of theme.says) add(term, number, weight, false);
    for (const [term, weight] of theme.names) add(term, number, weight, true);
    for (const term of theme.unless) add(term, number, 0, false);
  });
  const all = [...terms.values()];
  const trie = buildTrie(all.map(({ stems }, entry) => ({ words: stems, entry })));
  return {
    header: {
      themes: themes.map(({ id, label, because }) => ({ id, label, because })),
      terms: all.map(({ term, isName, weights }) => ({ term, isName, weights })),
    },
    arrays: { themeFirst: trie.firstChild, themeWord: trie.word, themeEntry: trie.entry },
  };
}

function stemNumber(lexicon: Lexicon, word: string): number {
  const number = findWord(lexicon, fold(word));
  return number < 0 ? 0 : lexicon.stem[number]!;
}
