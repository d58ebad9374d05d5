import { basename, posix, resolve, sep } from 'node:path';
import { byCodePoint } from '../model/order.ts';
import type { Problem } from '../model/problem.ts';
import { entryAt, existsAt } from './files.ts';
import { articlesIn } from './folders.ts';
import { formatOfName, type InputFormat } from './formats.ts';
import { type Input, isInput, problemOf, STANDARD_INPUT } from './input.ts';

/** What paths, folders and globs amount to, in the order of their paths. */
export interface Found {
  readonly entries: readonly (Input | Problem)[];
  /** Whether one file was asked for, so that one brief is printed and not a list of one. */
  readonly isSingle: boolean;
}

type Entries = Map<string, Input | Problem>;

/** Finds the articles under the paths: the same whatever their order, and each once. */
export async function findInputs(paths: readonly string[], cwd: string, from?: InputFormat): Promise<Found> {
  const entries: Entries = new Map();
  // A file of records is a folder in one file.
  let isSingle = paths.length === 1 && (from ?? formatOfName(paths[0]!)) !== 'jsonl';
  for (const path of paths) {
    const isList = isGlob(path, cwd) ? await addGlob(path, cwd, entries) : addPath(path, cwd, entries);
    if (isList) isSingle = false;
  }
  return { entries: [...entries].sort(([a], [b]) => byCodePoint(a, b)).map(([, entry]) => entry), isSingle };
}

// A path that exists is itself, brackets or not.
const isGlob = (path: string, cwd: string): boolean => /[*?[{]|[@!+]\(/.test(path) && !existsAt(resolve(cwd, path));

/** What a glob matches is read as if the shell had written it. */
async function addGlob(pattern: string, cwd: string, entries: Entries): Promise<true> {
  const { glob } = await import('tinyglobby');
  const options = { cwd, onlyFiles: false, expandDirectories: false, followSymbolicLinks: false };
  const paths = await glob(shownPath(pattern), options);
  if (paths.length === 0) entries.set(pattern, problemOf(pattern, 'no file matches'));
  for (const path of paths) addPath(path, cwd, entries);
  return true;
}

/** Says whether the path may stand for several files. */
function addPath(path: string, cwd: string, entries: Entries): boolean {
  if (path === STANDARD_INPUT) {
    entries.set(path, { path, location: null, below: 'stdin', isNamed: true });
    return false;
  }
  const shown = shownPath(path);
  const location = resolve(cwd, path);
  const entry = path === '' ? ({ kind: 'unreadable', reason: 'the path is empty' } as const) : entryAt(location);
  if (entry.kind === 'folder') addFolder(shown, location, entry.real, entries);
  else if (entry.kind === 'unreadable') entries.set(shown, problemOf(shown, entry.reason));
  else entries.set(shown, { path: shown, location, below: basename(location), isNamed: true });
  return entry.kind === 'folder';
}

function addFolder(shown: string, location: string, real: string, entries: Entries): void {
  let isEmpty = true;
  for (const entry of articlesIn(shown, location, real)) {
    isEmpty = false;
    const path = isInput(entry) ? entry.path : entry.place.file;
    if (!entries.has(path)) entries.set(path, entry);
  }
  if (isEmpty)
    entries.set(
      shown,
      problemOf(shown, 'the folder holds no article (a .txt, .md, .html, .docx, .pdf or .jsonl file)'),
    );
}

// "./x.txt" and "x.txt" are one file, and a brief made on Windows names it as one made elsewhere.
function shownPath(path: string): string {
  if (path === '') return path;
  const shown = posix.normalize(sep === '\\' ? path.replaceAll('\\', '/') : path);
  return shown.length > 1 && shown.endsWith('/') ? shown.slice(0, -1) : shown;
}
