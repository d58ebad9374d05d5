import { posix, relative, resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { entryAt, namesIn } from './files.ts';
import { isArticleName } from './formats.ts';
import { type Input, problemOf } from './input.ts';
import { reasonOf } from './reasons.ts';

interface Folder {
  readonly shown: string;
  readonly location: string;
  readonly real: string;
  /** The folders it was reached through. */
  readonly above: readonly string[];
}

type Found = Generator<Input | Problem>;

/** The articles in a folder and below, and what stands in the way of others. */
export function articlesIn(shown: string, location: string, real: string): Found {
  return walk({ shown, location, real, above: [] }, location, new Set());
}

// Links are followed, so a folder may be reached again: from inside itself, which is a mistake worth telling, or by
// a second way, when its articles are read already.
function* walk(folder: Folder, top: string, visited: Set<string>): Found {
  visited.add(folder.real);
  const above = [...folder.above, folder.real];
  let names: readonly string[] = [];
  try {
    names = namesIn(folder.location);
  } catch (error) {
    yield problemOf(folder.shown, reasonOf(error));
  }
  for (const name of names) {
    // Hidden names are the system's: `._x.txt` beside `x.txt` is a Mac's notes about it.
    if (name.startsWith('.')) continue;
    const shown = folder.shown === '.' ? name : posix.join(folder.shown, name);
    const location = resolve(folder.location, name);
    const entry = entryAt(location);
    if (entry.kind === 'folder') {
      if (above.includes(entry.real)) yield problemOf(shown, 'a link back to a folder that it lies in');
      else if (!visited.has(entry.real)) yield* walk({ shown, location, real: entry.real, above }, top, visited);
    } else if (entry.kind === 'unreadable') {
      // What it is cannot be told; without an ending it may have been a folder of articles.
      if (isArticleName(name) || !name.includes('.')) yield problemOf(shown, entry.reason);
    } else if (isArticleName(name)) {
      if (entry.kind === 'other') yield problemOf(shown, 'not a regular file');
      else yield { path: shown, location, below: relative(top, location), isNamed: false };
    }
  }
}
