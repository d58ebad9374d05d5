import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Brief } from '../model/brief.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import type { Reader } from '../reader.ts';
import { type ReadingOptions, readArticleFile } from '../reading/article-file.ts';
import type { Extracted } from '../reading/extracted.ts';
import { withoutEnding } from '../reading/formats.ts';
import { type Input, isInput } from '../reading/input.ts';
import type { Streams } from './streams.ts';

/** An article as it comes out of its file; of a file of records each has an input of its own. */
export interface FoundArticle {
  readonly input: Input;
  readonly extracted: Extracted;
}

/** The articles of the inputs one at a time. What cannot be read costs no other. */
export async function* findArticles(
  entries: readonly (Input | Problem)[],
  options: ReadingOptions,
  streams: Streams,
): AsyncGenerator<FoundArticle | Problem> {
  for (const entry of entries) {
    if (!isInput(entry)) {
      yield entry;
      continue;
    }
    const taken = new Set<string>();
    for await (const extracted of readArticleFile(entry, streams.in.chunks, options)) {
      if ('place' in extracted) yield extracted;
      else yield { input: extracted.id === undefined ? entry : recordOf(entry, extracted.id, taken), extracted };
    }
  }
}

// A record's brief is a file in a folder called as the file of records is; its name must be one on every system.
function recordOf(input: Input, id: string, taken: Set<string>): Input {
  const name =
    id
      .normalize()
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^\.+/, '')
      .slice(0, 100) || 'record';
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${name}-${count}`;
  taken.add(free.toLowerCase());
  return { ...input, below: `${withoutEnding(input.below)}/${free}.json` };
}

/** What became of each article. */
export type ReadArticles = AsyncGenerator<(FoundArticle & { readonly brief: Brief }) | Problem>;

/** Briefs one at a time, so that memory does not grow with the folder. */
export async function* readArticles(
  entries: readonly (Input | Problem)[],
  options: ReadingOptions,
  streams: Streams,
  open: () => Promise<Knowledge>,
): ReadArticles {
  let reader: Reader | undefined;
  for await (const found of findArticles(entries, options, streams)) {
    if ('place' in found) {
      yield found;
      continue;
    }
    // The knowledge is the dearest part of a start: a run that reads nothing goes without.
    reader ??= (await import('../reader.ts')).readerWith(await open());
    yield briefOrProblem(found, reader);
  }
}

function briefOrProblem(
  { input, extracted }: FoundArticle,
  reader: Reader,
): (FoundArticle & { brief: Brief }) | Problem {
  const { text, warnings, id, metadata, outline, structure } = extracted;
  try {
    const read = reader.read(text, {
      file: input.path,
      ...(metadata !== undefined && { metadata }),
      ...(outline !== undefined && { outline }),
      ...(structure !== undefined && { structure }),
    });
    const named = input.location === null ? { ...read, id: 'stdin' } : read;
    const brief = id === undefined ? named : { ...named, id };
    return {
      input,
      extracted,
      brief: warnings.length === 0 ? brief : { ...brief, warnings: [...warnings, ...brief.warnings] },
    };
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    return {
      place: { file: input.path },
      found: `precis failed on it, which is a fault of precis: ${(error as Error).message}`,
    };
  }
}
