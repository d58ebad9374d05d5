import { basename, posix, relative, resolve, sep } from 'node:path';
import { byCodePoint } from '../model/order.ts';
import type { Problem } from '../model/problem.ts';
import { entryAt, existsAt, namesIn } from './files.ts';
import { isArticleName } from './formats.ts';
import { reasonOf } from './reasons.ts';

/** A file to read. */
export interface Input {
  /** As the brief names it: the way the user wrote it, with `/` between folders. */
  readonly path: string;
  /** Where it lies; standard input lies nowhere. */
  readonly location: string | null;
  /** Its path from the folder that was named; of a file that was named, its own name. */
  readonly below: string;
  /** Named by the user, rather than found in a folder. */
  readonly isNamed: boolean;
}

/** What paths, folders and globs amount to, in the order of their paths. */
export interface Found {
  readonly entries: readonly (Input | Problem)[];
  /** Whether one file was asked for, so that one brief is printed and not a list of one. */
  readonly isSingle: boolean;
}

export const STANDARD_INPUT = '-';

export const isInput = (entry: Input | Problem): entry is Input => 'path' in entry;

/** Finds the articles under the paths: the same whatever their order, and each once. */
export async function findInputs(paths: readonly string[], cwd: string): Promise<Found> {
  const search = new Search(cwd);
  for (const path of paths) {
    if (!isGlob(path, cwd)) search.addPath(path);
    else await search.addGlob(path);
  }
  return { entries: search.sorted(), isSingle: paths.length === 1 && !search.isList };
}

// A path that exists is itself, brackets or not.
const isGlob = (path: string, cwd: string): boolean => /[*?[{]|[@!+]\(/.test(path) && !existsAt(resolve(cwd, path));

interface Folder {
  readonly shown: string;
  readonly location: string;
  readonly real: string;
  /** The folder named by the user that it lies in. */
  readonly top: string;
  readonly above: readonly string[];
}

class Search {
  isList = false;
  readonly #cwd: string;
  readonly #entries = new Map<string, Input | Problem>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  sorted(): readonly (Input | Problem)[] {
    return [...this.#entries].sort(([a], [b]) => byCodePoint(a, b)).map(([, entry]) => entry);
  }

  /** What a glob matches is read as if the shell had written it. */
  async addGlob(pattern: string): Promise<void> {
    this.isList = true;
    const { glob } = await import('tinyglobby');
    const options = { cwd: this.#cwd, onlyFiles: false, expandDirectories: false, followSymbolicLinks: false };
    const paths = await glob(shownPath(pattern), options);
    if (paths.length === 0) this.#problem(pattern, 'no file matches');
    for (const path of paths) this.addPath(path);
  }

  addPath(path: string): void {
    if (path === STANDARD_INPUT) {
      this.#entries.set(path, { path, location: null, below: 'stdin', isNamed: true });
      return;
    }
    const shown = shownPath(path);
    const location = resolve(this.#cwd, path);
    const entry = path === '' ? ({ kind: 'unreadable', reason: 'the path is empty' } as const) : entryAt(location);
    if (entry.kind === 'unreadable') this.#problem(shown, entry.reason);
    else if (entry.kind === 'folder') this.#addFolder(shown, location, entry.real);
    else this.#entries.set(shown, { path: shown, location, below: basename(location), isNamed: true });
  }

  #addFolder(shown: string, location: string, real: string): void {
    this.isList = true;
    const before = this.#entries.size;
    this.#walk({ shown, location, real, top: location, above: [] }, new Set());
    if (this.#entries.size === before) this.#problem(shown, 'the folder holds no .txt file');
  }

  // Links are followed, so a folder may be reached again: from inside itself, which is a mistake worth telling, or by
  // a second way, when its articles are read already.
  #walk(folder: Folder, visited: Set<string>): void {
    visited.add(folder.real);
    const above = [...folder.above, folder.real];
    for (const name of this.#namesIn(folder)) {
      const shown = folder.shown === '.' ? name : posix.join(folder.shown, name);
      const location = resolve(folder.location, name);
      const entry = entryAt(location);
      if (entry.kind === 'folder') {
        if (above.includes(entry.real)) this.#problem(shown, 'a link back to a folder that it lies in');
        else if (!visited.has(entry.real)) this.#walk({ ...folder, shown, location, real: entry.real, above }, visited);
      } else if (isArticleName(name)) {
        this.#addFound(shown, location, entry.kind === 'other' ? 'not a regular file' : reasonIn(entry), folder.top);
      } else if (entry.kind === 'unreadable' && !name.includes('.')) {
        this.#problem(shown, entry.reason);
      }
    }
  }

  // Hidden names are the system's: `._x.txt` beside `x.txt` is a Mac's notes about it.
  #namesIn(folder: Folder): readonly string[] {
    try {
      return namesIn(folder.location).filter((name) => !name.startsWith('.'));
    } catch (error) {
      this.#problem(folder.shown, reasonOf(error));
      return [];
    }
  }

  #addFound(shown: string, location: string, reason: string | undefined, top: string): void {
    if (reason !== undefined) this.#problem(shown, reason);
    else if (!this.#entries.has(shown)) {
      this.#entries.set(shown, { path: shown, location, below: relative(top, location), isNamed: false });
    }
  }

  #problem(shown: string, reason: string): void {
    // Node gives names that are not valid Unicode with this sign, and then cannot find them.
    const found = shown.includes('\ufffd') ? `${reason} (its name is not valid UTF-8)` : reason;
    this.#entries.set(shown, { place: { file: shown === '' ? '""' : shown }, found });
  }
}

const reasonIn = (entry: ReturnType<typeof entryAt>): string | undefined =>
  entry.kind === 'unreadable' ? entry.reason : undefined;

// "./x.txt" and "x.txt" are one file, and a brief made on Windows names it as one made elsewhere.
function shownPath(path: string): string {
  if (path === '') return path;
  const shown = posix.normalize(sep === '\\' ? path.replaceAll('\\', '/') : path);
  return shown.length > 1 && shown.endsWith('/') ? shown.slice(0, -1) : shown;
}
