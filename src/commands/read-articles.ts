import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Brief } from '../model/brief.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import type { Reader } from '../reader.ts';
import { readText } from '../reading/article-file.ts';
import type { Decoded } from '../reading/decode.ts';
import { type Input, isInput } from '../reading/input.ts';
import type { Streams } from './streams.ts';

/** What became of each input. */
export type ReadArticles = AsyncGenerator<{ readonly input: Input; readonly brief: Brief } | Problem>;

/** Briefs one at a time, so that memory does not grow with the folder. What cannot be read costs no other. */
export async function* readArticles(
  entries: readonly (Input | Problem)[],
  limit: number,
  streams: Streams,
  open: () => Promise<Knowledge>,
): ReadArticles {
  let reader: Reader | undefined;
  for (const entry of entries) {
    const text = isInput(entry) ? await readText(entry, streams.in.chunks, limit) : entry;
    if (!isInput(entry) || 'place' in text) {
      yield text as Problem;
      continue;
    }
    // The knowledge is the dearest part of a start: a run that reads nothing goes without.
    reader ??= (await import('../reader.ts')).readerWith(await open());
    yield briefOrProblem(entry, text, reader);
  }
}

function briefOrProblem(
  input: Input,
  { text, warnings }: Decoded,
  reader: Reader,
): { input: Input; brief: Brief } | Problem {
  try {
    const read = reader.read(text, { file: input.path });
    const brief = input.location === null ? { ...read, id: 'stdin' } : read;
    return { input, brief: warnings.length === 0 ? brief : { ...brief, warnings: [...warnings, ...brief.warnings] } };
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    return {
      place: { file: input.path },
      found: `precis failed on it, which is a fault of precis: ${(error as Error).message}`,
    };
  }
}
