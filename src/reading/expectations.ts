import { basename, dirname, join, posix, resolve } from 'node:path';
import { entryAt, existsAt, namesIn, readBytes } from './files.ts';
import type { Input } from './input.ts';

/** A file beside articles: as it is shown, and where it lies. */
export interface Beside {
  readonly path: string;
  readonly location: string;
}

/** Where an article's expectation is, or would be written, and what else says what is right. */
export interface Expectation {
  /** What people call the article. */
  readonly slug: string;
  readonly file: Beside;
  readonly exists: boolean;
  readonly gold: Beside | null;
}

// Of these names the folder's says more.
const GENERIC = /^(article|index|text|page)$/i;

const EXPECTED = /(^|\.)expected\.ya?ml$/i;
const GOLD = /(^|\.)gold\.json$/i;

/** Whether a file is said of an article and is none itself. */
export const isSaidOfArticle = (path: string): boolean => EXPECTED.test(path) || GOLD.test(path);

/** `x.expected.yaml` beside `x.txt`, or `expected.yaml` in the folder of `article.txt`. */
export function expectationOf(input: Input): Expectation {
  const name = posix.basename(input.path);
  const base = name.replace(/(\.[a-z0-9]+?)(\.gz)?$/i, '');
  const folder = posix.basename(posix.dirname(input.path));
  const isGeneric =
    GENERIC.test(base) || (!existsAt(besideOf(input, `${base}.expected.yaml`).location) && isAlone(input));
  const own = isGeneric ? ['expected.yaml', 'gold.json'] : [`${base}.expected.yaml`, `${base}.gold.json`];
  const [file, gold] = own.map((one) => besideOf(input, one)) as [Beside, Beside];
  return {
    slug: GENERIC.test(base) && folder !== '.' && folder !== '' ? folder : base,
    file,
    exists: existsAt(file.location),
    gold: existsAt(gold.location) ? gold : null,
  };
}

// `slug/interview.pdf` beside `slug/expected.yaml`, and no other article with it.
function isAlone({ location }: Input): boolean {
  const folder = dirname(location!);
  if (!existsAt(join(folder, 'expected.yaml'))) return false;
  return (
    namesIn(folder).filter((name) => !isSaidOfArticle(name) && entryAt(join(folder, name)).kind === 'file').length === 1
  );
}

const besideOf = ({ path, location }: Input, name: string): Beside => ({
  path: posix.join(posix.dirname(path), name),
  location: join(dirname(location!), name),
});

/** The expectations in a folder and below; a file is no folder and has none. */
export function expectationsIn(path: string, cwd: string): Beside[] {
  const location = resolve(cwd, path);
  const visited = new Set<string>();
  const walk = (shown: string, folder: string): Beside[] => {
    const entry = entryAt(folder);
    if (entry.kind !== 'folder' || visited.has(entry.real)) return [];
    visited.add(entry.real);
    return namesIn(folder).flatMap((name) => {
      if (name.startsWith('.')) return [];
      const one = { path: shown === '.' ? name : posix.join(shown, name), location: join(folder, name) };
      return EXPECTED.test(name) ? [one] : walk(one.path, one.location);
    });
  };
  const shown = posix.normalize(path.replaceAll('\\', '/')).replace(/(.)\/$/, '$1');
  return walk(shown, location);
}

/** What is written in such a file; throws what the system says. */
export const textBeside = ({ location }: Beside): string =>
  readBytes(location, LARGEST)
    ?.toString('utf8')
    .replace(/^\ufeff/, '') ?? '';

// What an editor still opens; an expectation is a page or two.
const LARGEST = 50e6;

/** The name of a file's folder, or of the file. */
export const nameOf = ({ path }: Beside): string => {
  const name = basename(path).replace(EXPECTED, '').replace(/\.$/, '');
  return name === '' ? posix.basename(posix.dirname(path)) : name;
};
