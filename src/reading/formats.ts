import { startsWith } from './decode.ts';

/** Whether a file found in a folder is an article; one named by the user is tried whatever its ending. */
export const isArticleName = (name: string): boolean => /\.txt$/i.test(name);

// Files that hold an article in another wrapping: their bytes may well be text, but not the article's.
const OTHER_ENDINGS: Readonly<Record<string, string>> = {
  htm: 'an HTML page',
  html: 'an HTML page',
  md: 'a Markdown file',
  json: 'a JSON file',
  jsonl: 'a JSON file',
  ndjson: 'a JSON file',
  yaml: 'a YAML file',
  yml: 'a YAML file',
  csv: 'a table',
  rtf: 'an RTF file',
  xml: 'an XML file',
};

const SIGNATURES: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an Office file', [0x50, 0x4b, 0x03, 0x04]],
  ['an Office file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an RTF file', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
];

/** What the name says the file is, where that is not plain text. */
export const otherEnding = (path: string): string | undefined =>
  OTHER_ENDINGS[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''];

// As far as git looks; a stray control character further on is the text's own affair.
const LOOKED_AT = 8192;
const TOO_MANY_CONTROLS = 0.1;

/** What the bytes are, where they are not text in an encoding we read. */
export function otherContent(bytes: Uint8Array): string | undefined {
  const known = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (known !== undefined) return known[0];
  const isWide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return (isWide ? hasWideZero(bytes) : hasBinary(bytes)) ? 'a binary file' : undefined;
}

function hasBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, LOOKED_AT);
  let controls = 0;
  for (let at = 0; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === 0) return true;
    // Tab to carriage return are white space, and 0x1b starts the colours of a captured terminal.
    if (byte === 0x7f || (byte < 0x20 && byte !== 0x1b && (byte < 0x09 || byte > 0x0d))) controls++;
  }
  return controls > end * TOO_MANY_CONTROLS;
}

// UTF-32 starts like UTF-16, but every other unit of it is nought.
function hasWideZero(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length - 1, LOOKED_AT);
  for (let at = 2; at < end; at += 2) if (bytes[at] === 0 && bytes[at + 1] === 0) return true;
  return false;
}
