import type { Outcome } from '../model/outcome.ts';
import type { Streams } from './streams.ts';

export interface Option {
  /** As in `-f, --format <name>`. */
  readonly flags: string;
  readonly about: string;
  /** Reads the value; throws `WrongUsage` for one that means nothing. */
  readonly parse?: (text: string) => unknown;
  /** Whether it may be given several times; its value is then a list. */
  readonly isRepeatable?: true;
}

/** Shown in the help, and run by the tests in the project's folder. */
interface Example {
  readonly run: string;
  readonly about: string;
  readonly outcome: Outcome;
  /** What is piped into it. */
  readonly stdin?: string;
}

/** One job of the tool. Its help, its section of the README and its tests all come from here. */
export interface Command<Options> {
  readonly name: string;
  /** One sentence. */
  readonly about: string;
  /** How its paths are written in the usage line. */
  readonly paths: string;
  /** Whether it has a job without any path, too, and reads nothing from standard input. */
  readonly standsAlone?: true;
  readonly details: readonly string[];
  readonly options: readonly Option[];
  readonly examples: readonly Example[];
  run(paths: readonly string[], options: Options, streams: Streams): Promise<Outcome>;
}

/** The user asked for something there is not; nothing was read. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
