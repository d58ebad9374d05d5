import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Gazetteer, readGazetteers } from './gazetteer-files.ts';
import { readList } from './list-files.ts';
import { type RuleSource, readRules } from './rule-files.ts';
import { readTheme, type ThemeSource } from './theme-files.ts';
import type { SourceFile } from './yaml-source.ts';

/** All knowledge as it is written. */
export interface Sources {
  readonly rules: readonly RuleSource[];
  readonly themes: readonly ThemeSource[];
  readonly gazetteers: readonly Gazetteer[];
  readonly lists: ReadonlyMap<string, readonly Record<string, string>[]>;
}

/** Reads a folder with `rules/`, `themes/`, `gazetteers/` and `lists/`; files are found, not listed. Throws `ProblemError`. */
export function readSources(folder: URL, shownAs: string): Sources {
  const files = (name: string, ending: string): SourceFile[] => {
    const path = new URL(`${name}/`, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((file) => file.endsWith(ending))
      .sort()
      .map((file) => ({ file: join(shownAs, name, file), text: readFileSync(new URL(file, path), 'utf8') }));
  };
  return {
    rules: files('rules', '.yaml').flatMap((source) => readRules(source, basename(source.file, '.yaml'))),
    themes: files('themes', '.yaml').map(readTheme),
    gazetteers: files('gazetteers', '.yaml').flatMap(readGazetteers),
    lists: new Map(files('lists', '.tsv').map((source) => [basename(source.file, '.tsv'), readList(source)])),
  };
}
