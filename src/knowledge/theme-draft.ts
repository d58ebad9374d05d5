import type { SomeArray } from '../language/container.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { type TokeniserTags, tokenise } from '../language/tokens.ts';
import { buildTrie } from '../language/tries.ts';
import { WordRun } from '../language/word-runs.ts';
import { ProblemError } from '../model/problem.ts';
import { storedTrie } from './stored-arrays.ts';
import type { TermSource, ThemeFactName, ThemeSource } from './theme-files.ts';
import { TERM_SORTS } from './theme-terms.ts';

/** What is kept of the themes besides arrays. */
export interface ThemeHeader {
  readonly themes: readonly ThemeEntry[];
}

export interface ThemeEntry {
  readonly id: string;
  readonly label: string;
  readonly because: string;
  readonly facts: Readonly<Partial<Record<ThemeFactName, number>>>;
}

interface TermDraft extends TermSource {
  readonly theme: number;
  readonly stems: readonly number[];
}

/** Terms as a trie over stems, so that "contracts" and "contracting" count as "contract". */
export function compileThemes(
  themes: readonly ThemeSource[],
  lexicon: Lexicon,
  known: TokeniserTags,
): {
  header: ThemeHeader;
  /** All terms as they are written, a line each. */
  terms: string;
  arrays: Record<string, SomeArray>;
} {
  const run = new WordRun(lexicon);
  const paths = new Map<string, TermDraft[]>();
  themes.forEach(({ terms }, theme) => {
    for (const source of terms) {
      const stems = stemsOf(source, run, lexicon, known);
      const key = stems.join(' ');
      paths.set(key, [...(paths.get(key) ?? []), { ...source, theme, stems }]);
    }
  });
  const entries = [...paths.values()];
  for (const drafts of entries) refuseRepeated(drafts);
  const trie = buildTrie(entries.map(([first], entry) => ({ words: first!.stems, entry })));
  const all = entries.flat();
  const firstTerm = new Uint16Array(entries.length + 1);
  entries.forEach((drafts, entry) => {
    firstTerm[entry + 1] = firstTerm[entry]! + drafts.length;
  });
  return {
    header: {
      themes: themes.map(({ id, label, because, facts }) => ({ id, label, because, facts })),
    },
    terms: all.map(({ term }) => term).join('\n'),
    arrays: {
      ...storedTrie(trie, 'theme'),
      themeFirstTerm: firstTerm,
      themeOfTerm: Uint8Array.from(all, ({ theme }) => theme),
      themeTermWeight: Uint8Array.from(all, ({ weight }) => weight),
      themeTermSort: Uint8Array.from(all, ({ sort }) => TERM_SORTS.indexOf(sort)),
    },
  };
}

// The article's own tokeniser cuts the terms, so that both are cut alike.
function stemsOf({ term, place }: TermSource, run: WordRun, lexicon: Lexicon, known: TokeniserTags): number[] {
  const tokens = tokenise(term, lexicon, known);
  run.read(tokens, 0, tokens.count);
  const stems = [...run.stem.subarray(0, run.count)];
  if (stems.length > 0 && stems.every((stem) => stem > 0)) return stems;
  throw new ProblemError([
    {
      place,
      found: `"${term}" cannot be matched`,
      expected: 'words in Latin letters without punctuation between them',
    },
  ]);
}

// Two terms of one stem would be one piece of evidence that counts twice.
function refuseRepeated(drafts: readonly TermDraft[]): void {
  const seen = new Map<number, string>();
  for (const { term, theme, sort, place } of drafts) {
    if (sort !== 'says') continue;
    const other = seen.get(theme);
    if (other !== undefined)
      throw new ProblemError([
        { place, found: `"${term}" is the same term as "${other}"`, expected: 'one of the two' },
      ]);
    seen.set(theme, term);
  }
}
