import type { Problem } from '../model/problem.ts';
import { type Decoded, decode } from './decode.ts';
import { readBytes } from './files.ts';
import { otherContent, otherEnding } from './formats.ts';
import type { Input } from './input.ts';
import { reasonOf } from './reasons.ts';

/** Bytes in chunks, as a stream gives them. */
export type Chunks = AsyncIterable<Uint8Array>;

/** The text of an input, or why there is none. */
export async function readText(input: Input, standardInput: Chunks, limit: number): Promise<Decoded | Problem> {
  const other = otherEnding(input.path);
  if (other !== undefined) return unread(input, `${other}; only plain text (.txt) is read`);
  try {
    const bytes = input.location === null ? await gather(standardInput, limit) : readBytes(input.location, limit);
    return bytes === null
      ? unread(input, `larger than the limit of ${limit} bytes; --max-size sets another`)
      : textOf(input, bytes);
  } catch (error) {
    // A missing file that was named is told of when files are looked for.
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return unread(input, isMissing ? 'vanished before it was read' : reasonOf(error));
  }
}

function textOf(input: Input, bytes: Buffer): Decoded | Problem {
  if (bytes.length === 0) return unread(input, 'the file is empty');
  const other = otherContent(bytes);
  if (other !== undefined) return unread(input, `${other}; only plain text is read`);
  const decoded = decode(bytes);
  return /\S/.test(decoded.text) ? decoded : unread(input, 'the file holds nothing but white space');
}

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
