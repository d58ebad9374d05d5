import type { Chunks } from '../reading/article-file.ts';

/** Somewhere to write; resolves when it can take more. Throws `ClosedPipe` where nobody reads any longer. */
export interface Sink {
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** In columns, where it is known. */
  readonly width: number | undefined;
}

/** A file being written. */
export interface OutputFile {
  write(text: string): Promise<void>;
  close(): void;
}

/** The variables that are looked at. */
export interface Environment {
  readonly CI?: string | undefined;
  readonly HOME?: string | undefined;
  readonly USERPROFILE?: string | undefined;
  readonly XDG_CACHE_HOME?: string | undefined;
  readonly XDG_CONFIG_HOME?: string | undefined;
  readonly PRECIS_CONFIG?: string | undefined;
  readonly COLUMNS?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly NO_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

/** All that a command has of the world, so that the whole tool runs in memory. */
export interface Streams {
  readonly in: { readonly chunks: Chunks; readonly isTerminal: boolean };
  readonly out: Sink;
  readonly err: Sink;
  readonly cwd: string;
  readonly env: Environment;
  /** Opens a file to be written anew; throws what the system says. */
  create(location: string): OutputFile;
  /** Makes a folder and those above it where there are none yet. */
  createFolder(location: string): void;
}

/** The reader of our output has gone, as `head` does: no fault of anyone. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** Whether to colour what is printed for reading. */
export function usesColour({ out, env }: Streams, options: { readonly color?: boolean }): boolean {
  if (options.color === false || isSet(env.NO_COLOR)) return false;
  if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR !== '0';
  return out.isTerminal && env.TERM !== 'dumb';
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';

// Where nothing is known, as in a pipe; a page of typing is about as wide.
const UNKNOWN_WIDTH = 88;

/** Columns to print in: what the environment says, else the terminal. */
export function widthOf({ out, env }: Streams): number {
  const columns = Number(env.COLUMNS);
  return Number.isInteger(columns) && columns > 0 ? columns : (out.width ?? UNKNOWN_WIDTH);
}
