import mammoth from 'mammoth';
import { startsWith } from '../decode.ts';
import { type Extracted, textOfBlocks } from '../extracted.ts';
import { blocksOf } from '../html/blocks.ts';
import { parsePage } from '../html/parse.ts';
import { writtenBlock } from '../html/written.ts';
import { Unreadable } from '../unpack.ts';
import { checkArchive } from './archive.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
];

/** The text of a Word file. All of it is the author's, so that zones are told by the words alone. */
export async function readDocx(bytes: Buffer, limit: number): Promise<Extracted> {
  if (startsWith(bytes, OLE)) throw new Unreadable('an encrypted Word file, or one of an old version');
  checkArchive(bytes, limit);
  const html = await htmlOf(bytes);
  const { body } = parsePage(html);
  return { text: textOfBlocks(body === null ? [] : blocksOf(body).map(writtenBlock)).text, warnings: [] };
}

async function htmlOf(buffer: Buffer): Promise<string> {
  try {
    // Pictures would be written into the page byte by byte.
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer }, {
      styleMap: STYLES,
      convertImage,
      externalFileAccess: false,
    } as never);
    return value;
  } catch (error) {
    throw new Unreadable(`a broken Word file (${oneSentence(error)})`);
  }
}

const oneSentence = (error: unknown): string =>
  (error as Error).message
    .replace(/\s+/g, ' ')
    .replace(/(?<=\w)[.?!:]\s.*$/, '')
    .replace(/[.?!]$/, '')
    .trim();
