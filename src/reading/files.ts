import {
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { byCodePoint } from '../model/order.ts';
import { reasonOf } from './reasons.ts';

/** What lies at a place on disk. `real` is the same for every way to one folder. */
export type Entry =
  | { readonly kind: 'file' }
  | { readonly kind: 'folder'; readonly real: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Links are followed. */
export function entryAt(location: string): Entry {
  try {
    const stats = statSync(location);
    if (stats.isDirectory()) return { kind: 'folder', real: realpathSync(location) };
    return { kind: stats.isFile() ? 'file' : 'other' };
  } catch (error) {
    return { kind: 'unreadable', reason: brokenLink(location, error) ?? reasonOf(error) };
  }
}

export function existsAt(location: string): boolean {
  try {
    lstatSync(location);
    return true;
  } catch {
    return false;
  }
}

function brokenLink(location: string, error: unknown): string | undefined {
  try {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && lstatSync(location).isSymbolicLink()
      ? `broken link to ${readlinkSync(location)}`
      : undefined;
  } catch {
    return undefined;
  }
}

/** Names in a folder, in order; throws what the system says. */
export const namesIn = (location: string): readonly string[] => readdirSync(location).sort(byCodePoint);

/** The bytes of a file, or null where there are more than `limit`; throws what the system says. */
export function readBytes(location: string, limit: number): Buffer | null {
  const file = openSync(location, 'r');
  try {
    const stats = fstatSync(file);
    if (stats.size > limit) return null;
    // A pipe or a device does not say how much there is.
    return stats.isFile() && stats.size > 0 ? readFileSync(file) : readUpTo(file, limit);
  } finally {
    closeSync(file);
  }
}

function readUpTo(file: number, limit: number): Buffer | null {
  const chunks: Buffer[] = [];
  for (let length = 0; length <= limit; ) {
    const chunk = Buffer.allocUnsafe(65_536);
    const read = readSync(file, chunk);
    if (read === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, read));
    length += read;
  }
  return null;
}

/** The same for every path to one file; nothing where there is no file. */
export function identityAt(location: string): string | undefined {
  const stats = statSync(location, { bigint: true, throwIfNoEntry: false });
  return stats?.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
}

export const isFolderAt = (location: string): boolean =>
  statSync(location, { throwIfNoEntry: false })?.isDirectory() ?? false;
