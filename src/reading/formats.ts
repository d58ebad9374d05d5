import { startsWith } from './decode.ts';

/** What an article may be wrapped in. */
export type InputFormat = 'text' | 'markdown' | 'html' | 'docx' | 'pdf' | 'jsonl';

interface Wrapping {
  readonly about: string;
  /** Without the dot; the first is what files are said to end in. */
  readonly endings: readonly [string, ...string[]];
}

/** The formats that are read, by name. */
const INPUT_FORMATS: Readonly<Record<InputFormat, Wrapping>> = {
  text: { about: 'plain text', endings: ['txt', 'text'] },
  markdown: { about: 'a Markdown file', endings: ['md', 'markdown'] },
  html: { about: 'an HTML page', endings: ['html', 'htm', 'xhtml'] },
  docx: { about: 'a Word file', endings: ['docx'] },
  pdf: { about: 'a PDF file', endings: ['pdf'] },
  jsonl: { about: 'articles as lines of JSON', endings: ['jsonl', 'ndjson'] },
};

export const INPUT_FORMAT_NAMES: readonly InputFormat[] = Object.keys(INPUT_FORMATS) as InputFormat[];

const byEnding: ReadonlyMap<string, InputFormat> = new Map(
  INPUT_FORMAT_NAMES.flatMap((name) => INPUT_FORMATS[name].endings.map((ending) => [ending, name] as const)),
);

const endingOf = (path: string): string => /\.([a-z0-9]+)$/i.exec(path.replace(/\.gz$/i, ''))?.[1]?.toLowerCase() ?? '';

/** The format that the name says, whether or not it is gzipped; nothing where the ending is none that is read. */
export const formatOfName = (path: string): InputFormat | undefined => byEnding.get(endingOf(path));

// `--from` takes endings as well as names, since that is what people know.
export const formatCalled = (name: string): InputFormat | undefined =>
  INPUT_FORMAT_NAMES.find((known) => known === name) ?? byEnding.get(name);

/** Whether a file found in a folder is an article; one named by the user is tried whatever its ending. */
export const isArticleName = (name: string): boolean => formatOfName(name) !== undefined;

/** A name without what says only how the article is wrapped. */
export const withoutEnding = (name: string): string => name.replace(/\.gz$/i, '').replace(/\.[a-z0-9]+$/i, '');

// Files that hold no article, or one in a wrapping that is not read: their bytes may well be text, but not the article's.
const OTHER_ENDINGS: Readonly<Record<string, string>> = {
  json: 'a JSON file',
  yaml: 'a YAML file',
  yml: 'a YAML file',
  csv: 'a table',
  doc: 'an old Word file',
  odt: 'an OpenDocument file',
  rtf: 'an RTF file',
  xml: 'an XML file',
};

/** What the name says the file is, where that is nothing we read. */
export const otherEnding = (path: string): string | undefined => OTHER_ENDINGS[endingOf(path)];

export const GZIP: readonly number[] = [0x1f, 0x8b];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const SIGNATURES: readonly (readonly [what: string, bytes: readonly number[], format?: InputFormat])[] = [
  ['a PDF file', PDF, 'pdf'],
  ['a ZIP archive or an Office file', ZIP, 'docx'],
  ['an Office file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a gzip archive', GZIP],
  ['an RTF file', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
];

/** The format that the bytes themselves show, for what has no name that says it. */
export function formatOfContent(bytes: Buffer): InputFormat {
  const known = SIGNATURES.find(([, signature]) => startsWith(bytes, signature))?.[2];
  if (known !== undefined) return known;
  const start = bytes.toString('latin1', 0, 1000).replace(/^\xef\xbb\xbf/, '');
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)[\s>]/is.test(start)
    ? 'html'
    : 'text';
}

// As far as git looks; a stray control character further on is the text's own affair.
const LOOKED_AT = 8192;
const TOO_MANY_CONTROLS = 0.1;

/** What the bytes are, where they are not text in an encoding we read. */
export function otherContent(bytes: Uint8Array): string | undefined {
  const known = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (known !== undefined) return known[2] === undefined ? known[0] : `${known[0]}; --from ${known[2]} reads it as one`;
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
