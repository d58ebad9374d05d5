import type { Problem } from '../model/problem.ts';

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

export const STANDARD_INPUT = '-';

export const isInput = (entry: Input | Problem): entry is Input => 'path' in entry;

/** Why there is no article at a path. */
export function problemOf(shown: string, reason: string): Problem {
  // Node gives names that are not valid Unicode with this sign, and then cannot find them.
  const found = shown.includes('\ufffd') ? `${reason} (its name is not valid UTF-8)` : reason;
  return { place: { file: shown === '' ? '""' : shown }, found };
}
