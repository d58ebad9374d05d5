import { gunzipSync } from 'node:zlib';
import { startsWith } from './decode.ts';
import { GZIP } from './formats.ts';

/** A file that is not what it says it is; the message says in what way. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

export const overLimit = (limit: number): string => `larger than the limit of ${limit} bytes; --max-size sets another`;

/** The bytes without the gzip around them; of an archive within the archive, those of the inner one. */
export function unpacked(bytes: Buffer, limit: number): Buffer {
  if (!startsWith(bytes, GZIP)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw new Unreadable(`a gzip archive that unpacks to something ${overLimit(limit)}`);
    throw new Unreadable(
      code === 'Z_BUF_ERROR' ? 'a gzip archive that is cut short' : `a broken gzip archive (${message})`,
    );
  }
}
