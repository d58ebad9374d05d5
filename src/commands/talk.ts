import { describeProblem, type Problem } from '../model/problem.ts';
import { onOneLine } from '../render/measure.ts';
import type { Streams } from './streams.ts';

export interface TalkOptions {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** What is said on standard error while a command runs. */
export interface Talk {
  problem(problem: Problem): Promise<void>;
  /** Said only with `--verbose`. */
  detail(text: string): Promise<void>;
  /** How far it has come: on a terminal, and only where briefs do not appear there themselves. */
  progress(done: number, of: number): Promise<void>;
  /** Takes the line of progress away. */
  clear(): Promise<void>;
}

const CLEAR_LINE = '\r\u001b[2K';
const OFTEN_ENOUGH = 100;

export function talkOn(streams: Streams, { quiet = false, verbose = false }: TalkOptions, hasProgress: boolean): Talk {
  const isShown = hasProgress && !quiet && streams.env.TERM !== 'dumb' && streams.err.isTerminal;
  let isDrawn = false;
  let drawnAt = 0;
  const clear = async (): Promise<void> => {
    if (isDrawn) await streams.err.write(CLEAR_LINE);
    isDrawn = false;
  };
  const say = async (text: string): Promise<void> => {
    await clear();
    await streams.err.write(`precis: ${text}\n`);
  };
  return {
    clear,
    problem: (problem) => say(onOneLine(describe(problem))),
    detail: async (text) => {
      if (verbose && !quiet) await say(onOneLine(text));
    },
    progress: async (done, of) => {
      if (!isShown || Date.now() - drawnAt < OFTEN_ENOUGH) return;
      drawnAt = Date.now();
      isDrawn = true;
      await streams.err.write(`${CLEAR_LINE}${done} of ${of} articles read`);
    },
  };
}

// The two spaces that part place and fault in a list of faults are a colon in a sentence.
function describe(problem: Problem): string {
  const { file, line, column } = problem.place;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return describeProblem(problem).replace(`${place}  `, () => `${place}: `);
}
