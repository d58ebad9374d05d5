import { dirname, join, resolve } from 'node:path';
import { isFolderAt } from '../reading/files.ts';
import { withoutEnding } from '../reading/formats.ts';
import type { Input } from '../reading/input.ts';
import { reasonOf } from '../reading/reasons.ts';
import type { Shown } from '../render/fields.ts';
import type { Format, Frame, Look } from '../render/formats.ts';
import type { OutputFile, Streams } from './streams.ts';

/** Where briefs go, one at a time. */
export interface Destination {
  print(brief: Shown, input: Input): Promise<void>;
  /** Called once, after the last brief. */
  end(): Promise<void>;
}

/** The output cannot be written: what was printed is not all there is. */
export class OutputFailed extends Error {
  override readonly name = 'OutputFailed';
}

/** Briefs one after the other. */
export function oneAfterAnother(
  format: Format,
  frame: Frame,
  look: Look,
  write: (text: string) => Promise<void>,
): Destination {
  let count = 0;
  return {
    async print(brief) {
      const printed = await format.brief(brief, look);
      await write((count++ === 0 ? frame.open : frame.between) + printed + frame.after);
    },
    async end() {
      const last = count === 0 ? frame.none : frame.close;
      if (last !== '') await write(last);
    },
  };
}

/** Briefs one after the other in a file. It is opened for the first, so that a run that reads nothing leaves it alone. */
export function inFile(path: string, format: Format, frame: Frame, look: Look, streams: Streams): Destination {
  let file: OutputFile | undefined;
  const inside = oneAfterAnother(format, frame, look, (text) =>
    orFailed(path, async () => {
      file ??= streams.create(resolve(streams.cwd, path));
      await file.write(text);
    }),
  );
  return {
    print: inside.print,
    async end() {
      await inside.end();
      file?.close();
    },
  };
}

/** A file for each brief. */
export function inFolder(
  path: string,
  format: Format,
  look: Look,
  nameOf: (input: Input) => string,
  streams: Streams,
): Destination {
  return {
    async print(brief, input) {
      const target = join(path, nameOf(input));
      await orFailed(target, async () => streams.createFolder(dirname(resolve(streams.cwd, target))));
      const file = inFile(target, format, format.single, look, streams);
      await file.print(brief, input);
      await file.end();
    },
    end: async () => {},
  };
}

/** Whether an output is a folder, or is written as one. */
export const isFolderOutput = (path: string, cwd: string): boolean =>
  /[/\\]$/.test(path) || isFolderAt(resolve(cwd, path));

/** The name of a brief's file in an output folder: the article's, in the folders it was found in. */
export const nameWith =
  (ending: string) =>
  ({ below }: Input): string =>
    withoutEnding(below) + ending;

async function orFailed(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw new OutputFailed(`cannot write ${path}: ${reasonOf(error)}`);
  }
}
