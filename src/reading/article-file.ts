import type { Problem } from '../model/problem.ts';
import type { Extracted } from './extracted.ts';
import { readBytes } from './files.ts';
import { formatOfContent, formatOfName, type InputFormat, otherEnding } from './formats.ts';
import type { Input } from './input.ts';
import { articlesOf } from './readers.ts';
import { reasonOf } from './reasons.ts';
import { overLimit, Unreadable, unpacked } from './unpack.ts';

/** Bytes in chunks, as a stream gives them. */
export type Chunks = AsyncIterable<Uint8Array>;

export interface ReadingOptions {
  /** Bytes of a file, packed or not. */
  readonly limit: number;
  /** What the user says all inputs are, whatever they are called. */
  readonly from?: InputFormat | undefined;
}

/** The articles of an input, one after the other, and why there is none where one should be. */
export async function* readArticleFile(
  input: Input,
  standardInput: Chunks,
  { limit, from }: ReadingOptions,
): AsyncGenerator<Extracted | Problem> {
  const other = from === undefined ? otherEnding(input.path) : undefined;
  if (other !== undefined) return yield unread(input, `${other}; it is not among the formats that are read`);
  try {
    const packed = input.location === null ? await gather(standardInput, limit) : readBytes(input.location, limit);
    if (packed === null) return yield unread(input, overLimit(limit));
    const bytes = unpacked(packed, limit);
    if (bytes.length === 0) return yield unread(input, 'the file is empty');
    const format = from ?? formatOfName(input.path) ?? formatOfContent(bytes);
    for await (const found of articlesOf(format, bytes, limit))
      yield 'text' in found ? found : { place: { file: input.path, line: found.line }, found: found.fault };
  } catch (error) {
    // A missing file that was named is told of when files are looked for.
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    yield unread(input, isMissing ? 'vanished before it was read' : faultOf(error));
  }
}

const faultOf = (error: unknown): string => (error instanceof Unreadable ? error.message : reasonOf(error));

async function gather(chunks: Chunks, limit: number): Promise<Buffer | null> {
  const gathered: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    gathered.push(chunk);
    length += chunk.length;
    if (length > limit) return null;
  }
  return Buffer.concat(gathered);
}

const unread = (input: Input, found: string): Problem => ({ place: { file: input.path }, found });
