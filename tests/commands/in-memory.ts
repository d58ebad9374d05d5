import { run } from '../../src/cli.ts';
import { ClosedPipe, type Environment, type Streams } from '../../src/commands/streams.ts';
import type { Outcome } from '../../src/model/outcome.ts';

export interface World {
  readonly cwd?: string;
  readonly env?: Environment;
  readonly stdin?: string | readonly Uint8Array[];
  readonly terminals?: { readonly in?: boolean; readonly out?: boolean; readonly err?: boolean };
  readonly width?: number;
  /** Called after each write to standard output. */
  readonly onWrite?: () => void;
  /** Writes to standard output after which its reader goes away. */
  readonly closesAfter?: number;
}

export interface Ran {
  readonly outcome: Outcome;
  readonly out: string;
  readonly err: string;
  /** Written files by their place. */
  readonly files: ReadonlyMap<string, string>;
  readonly writes: number;
}

/** Runs the whole tool without a process. */
export async function inMemory(args: readonly string[], world: World = {}): Promise<Ran> {
  const { terminals = {}, stdin } = world;
  const files = new Map<string, string>();
  let out = '';
  let err = '';
  let writes = 0;
  const streams: Streams = {
    in: { chunks: chunksOf(stdin), isTerminal: terminals.in ?? false },
    out: {
      isTerminal: terminals.out ?? false,
      width: world.width,
      write: async (text) => {
        if (writes++ === world.closesAfter) throw new ClosedPipe();
        out += text;
        world.onWrite?.();
      },
    },
    err: {
      isTerminal: terminals.err ?? false,
      width: undefined,
      write: async (text) => {
        err += text;
      },
    },
    cwd: world.cwd ?? process.cwd(),
    env: world.env ?? {},
    create: (location) => {
      files.set(location, '');
      return {
        write: async (text) => void files.set(location, files.get(location)! + text),
        close: () => {},
      };
    },
    createFolder: () => {},
  };
  const outcome = await run(args, streams);
  return { outcome, out, err, files, writes };
}

async function* chunksOf(stdin: World['stdin'] = []): AsyncGenerator<Uint8Array> {
  yield* typeof stdin === 'string' ? [Buffer.from(stdin)] : stdin;
}

/** Takes a line apart as a shell does: quotation marks keep words together. */
export const wordsOf = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2]!);
