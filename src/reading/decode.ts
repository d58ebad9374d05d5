import { isUtf8 } from 'node:buffer';
import type { Warning } from '../model/article.ts';

/** The text of a file, without byte order mark, and what had to be guessed. */
export interface Decoded {
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/** UTF-8, UTF-16 with a byte order mark, or Windows-1252 where the bytes are not valid UTF-8. */
export function decode(bytes: Buffer): Decoded {
  if (startsWith(bytes, [0xff, 0xfe])) return sure(decodeUtf16(bytes));
  if (startsWith(bytes, [0xfe, 0xff])) return sure(decodeUtf16(swapped(bytes)));
  const content = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes;
  return isUtf8(content) ? sure(content.toString('utf8')) : guess(content);
}

export const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const sure = (text: string): Decoded => ({ text, warnings: [] });

const decodeUtf16 = (bytes: Buffer): string => new TextDecoder('utf-16le').decode(bytes);

// `swap16` refuses an odd length; a cut-off last byte stays in its place and decodes to a replacement character.
function swapped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.subarray(0, copy.length - (copy.length % 2)).swap16();
  return copy;
}

/**
 * Pages pasted together mix encodings: where most of the bytes beyond ASCII are sound UTF-8, only the others are
 * read as Windows-1252; else all of them are, since "É’" in that encoding happens to be a sound UTF-8 pair.
 */
function guess(bytes: Buffer): Decoded {
  const { sound, unsound } = countSequences(bytes);
  const isMixed = unsound < sound;
  const text = isMixed ? decodeMixed(bytes) : windows1252(bytes);
  const [some, were] = unsound === 1 ? ['1 byte is', 'was'] : [`${unsound} bytes are`, 'were'];
  const message = `${some} not valid UTF-8${isMixed ? ` and ${were}` : '; the file was'} read as Windows-1252`;
  return { text, warnings: [{ code: 'encoding-guessed', message }] };
}

function countSequences(bytes: Buffer): { sound: number; unsound: number } {
  let sound = 0;
  let unsound = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length > 1) sound++;
    if (length === 0) unsound++;
    at += Math.max(1, length);
  }
  return { sound, unsound };
}

function decodeMixed(bytes: Buffer): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    at += Math.max(1, length);
    if (length > 0) continue;
    parts.push(bytes.toString('utf8', from, at - 1), windows1252(bytes.subarray(at - 1, at)));
    from = at;
  }
  parts.push(bytes.toString('utf8', from));
  return parts.join('');
}

/** Length of the sound UTF-8 sequence that starts at `at`; 0 where none does. */
function sequenceAt(bytes: Buffer, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  const second = bytes[at + 1]!;
  // Overlong forms, surrogates and what lies beyond U+10FFFF are told by the second byte.
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let next = at + 2; next < at + length; next++) if ((bytes[next]! & 0xc0) !== 0x80) return 0;
  return length;
}

// Code points of the bytes 0x80–0x9f; the five that Windows-1252 leaves open stay control characters, as in the WHATWG
// table. `TextDecoder` is not used: some versions of Node take this encoding for ISO 8859-1.
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const windows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\x80-\x9f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80]!);
