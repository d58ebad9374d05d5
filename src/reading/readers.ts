import { decode } from './decode.ts';
import type { Extracted } from './extracted.ts';
import { type InputFormat, otherContent } from './formats.ts';
import { withTextWarnings } from './text-warnings.ts';
import { Unreadable } from './unpack.ts';

/** A line of a file of records that holds no article. */
export interface BadLine {
  readonly line: number;
  readonly fault: string;
}

type Found = Extracted | BadLine;
type Reader = (bytes: Buffer, limit: number) => Iterable<Found> | AsyncIterable<Found>;

/** The articles in a file's bytes; throws `Unreadable` where the file as a whole cannot be read. */
export async function* articlesOf(format: InputFormat, bytes: Buffer, limit: number): AsyncGenerator<Found> {
  for await (const found of READERS[format](bytes, limit)) {
    if ('text' in found && !/\S/.test(found.text))
      throw new Unreadable(format === 'text' ? 'the file holds nothing but white space' : NO_TEXT[format]);
    yield 'text' in found ? withTextWarnings(found) : found;
  }
}

const NO_TEXT: Readonly<Record<InputFormat, string>> = {
  text: 'the file holds nothing but white space',
  markdown: 'the file holds no text',
  html: 'the page holds no text',
  docx: 'the Word file holds no text',
  pdf: 'the PDF file holds no text; its pages may be pictures of text',
  jsonl: 'the file holds no text',
};

// Each reader of something other than plain text is loaded when the first such file comes: a start costs nothing for it.
const READERS: Readonly<Record<InputFormat, Reader>> = {
  text: (bytes) => [decode(textOnly(bytes))],
  async *markdown(bytes) {
    const { readMarkdown } = await import('./markdown/read-markdown.ts');
    const { text, warnings } = decode(textOnly(bytes));
    yield readMarkdown(text, warnings);
  },
  async *html(bytes) {
    const { readHtml } = await import('./html/read-html.ts');
    const { decodeHtml } = await import('./html/charset.ts');
    const { text, warnings } = decodeHtml(textOnly(bytes));
    yield readHtml(text, warnings);
  },
  async *docx(bytes, limit) {
    const { readDocx } = await import('./docx/read-docx.ts');
    yield await readDocx(bytes, limit);
  },
  async *pdf(bytes) {
    const { readPdf } = await import('./pdf/read-pdf.ts');
    yield await readPdf(bytes);
  },
  async *jsonl(bytes) {
    const { readRecords } = await import('./records.ts');
    const { text, warnings } = decode(textOnly(bytes));
    yield* readRecords(text, warnings);
  },
};

function textOnly(bytes: Buffer): Buffer {
  const other = otherContent(bytes);
  if (other !== undefined) throw new Unreadable(other);
  return bytes;
}
