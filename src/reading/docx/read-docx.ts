import mammoth from 'mammoth';
import { startsWith } from '../decode.ts';
import { type Extracted, structuredText, type WrittenBlock } from '../extracted.ts';
import { blocksOf, type PageBlock } from '../html/blocks.ts';
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

/** The text of a Word file. Pages are pasted into such files too, so that the words tell what the author wrote. */
export async function readDocx(bytes: Buffer, limit: number): Promise<Extracted> {
  if (startsWith(bytes, OLE)) throw new Unreadable('an encrypted Word file, or one of an old version');
  checkArchive(bytes, limit);
  const html = await htmlOf(bytes);
  const { body } = parsePage(html);
  return { ...structuredText(body === null ? [] : wordBlocks(blocksOf(body))), warnings: [] };
}

// A template without a style for titles sets the title as the one heading of the first order.
function wordBlocks(blocks: readonly PageBlock[]): WrittenBlock[] {
  const styled = blocks.findIndex(({ tag, box }) => tag === 'heading' && box.names.includes('title'));
  const top = blocks.filter(({ tag, level }) => tag === 'heading' && level === 1);
  const title = styled >= 0 ? styled : top.length === 1 && blocks[0] === top[0] ? 0 : -1;
  return blocks.map((block, at) => (at === title ? { kind: 'title', text: block.text } : writtenBlock(block)));
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
