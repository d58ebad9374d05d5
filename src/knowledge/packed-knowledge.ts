import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../model/version.ts';
import { compileKnowledge } from './compile.ts';
import { type Knowledge, openKnowledge, openOwnKnowledge } from './knowledge.ts';
import { type Pack, type PackFolder, readPack, withoutOff, withPacks } from './packs.ts';
import { readSources, type Sources } from './sources.ts';

/** Our own knowledge as it is written; it ships beside the program. */
export const readOwnSources = (): Sources =>
  readSources(new URL('../../src/knowledge/', import.meta.url), 'src/knowledge');

export interface WrittenKnowledge {
  readonly sources: Sources;
  readonly packs: readonly Pack[];
}

/** All knowledge as it is written, with that of packs. Throws `ProblemError`. */
export function readWithPacks(folders: readonly PackFolder[]): WrittenKnowledge {
  const own = readOwnSources();
  const packs = folders.map((folder) => readPack(folder, own));
  return { sources: withoutOff(withPacks(own, packs), offOf(packs)), packs };
}

const offOf = (packs: readonly Pack[]): Set<string> => new Set(packs.flatMap(({ off }) => off));

/** Compiles the knowledge with packs. Throws `ProblemError`. */
export function compileWithPacks({ sources, packs }: WrittenKnowledge): Knowledge {
  return openPacked(
    compileKnowledge(sources),
    packs.flatMap(({ off }) => off),
  );
}

const openPacked = (bytes: Uint8Array, off: readonly string[]): Knowledge => ({
  ...openKnowledge(bytes),
  switchedOff: new Set(off),
});

/**
 * Our knowledge with packs. What was compiled is kept in `cache`, under the hash of everything that it was made of;
 * where that cannot be read or written it is made anew.
 */
export function openWithPacks(folders: readonly PackFolder[], cache: string | null): Knowledge {
  if (folders.length === 0) return openOwnKnowledge();
  const key = cache === null ? null : keyOf(folders);
  const file = key === null ? null : join(cache!, `knowledge-${key}.bin`);
  const kept = file === null ? null : readKept(file);
  if (kept !== null) return kept;
  const written = readWithPacks(folders);
  const bytes = compileKnowledge(written.sources);
  const off = written.packs.flatMap(({ off }) => off);
  if (file !== null) keep(file, bytes, off);
  return openPacked(bytes, off);
}

function keyOf(folders: readonly PackFolder[]): string {
  const hash = createHash('sha256').update(`${VERSION} ${openOwnKnowledge().hash}`);
  for (const { path, location } of folders) {
    hash.update(`\0${path}`);
    for (const part of ['', 'rules', 'themes', 'gazetteers', 'lists']) addFiles(hash, join(location, part), part);
  }
  return hash.digest('hex').slice(0, 32);
}

function addFiles(hash: ReturnType<typeof createHash>, folder: string, part: string): void {
  let names: string[] = [];
  try {
    names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && /\.(yaml|tsv)$/.test(entry.name))
      .map(({ name }) => name)
      .sort();
  } catch {
    // What is missing is told when the pack is read.
  }
  for (const name of names) hash.update(`\0${part}/${name}\0`).update(readFileSync(join(folder, name)));
}

function readKept(file: string): Knowledge | null {
  try {
    return openPacked(readFileSync(file), JSON.parse(readFileSync(`${file}.off`, 'utf8')) as string[]);
  } catch {
    return null;
  }
}

// Whoever reads it meanwhile has all of it or none.
function keep(file: string, bytes: Uint8Array, off: readonly string[]): void {
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(`${unfinished}.off`, JSON.stringify(off));
    renameSync(`${unfinished}.off`, `${file}.off`);
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
    forgetOldest(join(file, '..'));
  } catch {
    // A cache that cannot be written is no reason not to read.
  }
}

const KEPT = 8;

function forgetOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => /^knowledge-[0-9a-f]+\.bin$/.test(name))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const file of files.slice(KEPT)) for (const one of [file, `${file}.off`]) rmSync(one, { force: true });
}
