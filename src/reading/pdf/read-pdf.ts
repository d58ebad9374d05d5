import { getDocumentProxy } from 'unpdf';
import { type Extracted, textOfBlocks } from '../extracted.ts';
import { Unreadable } from '../unpack.ts';
import { type Line, linesOf, type TextItem } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Properties, propertiesOf } from './properties.ts';
import { withoutRunningHeads } from './running-heads.ts';

/** The text of a PDF file, its lines joined into paragraphs. */
export async function readPdf(bytes: Buffer): Promise<Extracted> {
  const pages: Line[][] = [];
  let properties: Properties = {};
  try {
    // The parser takes the bytes over, so that it gets its own; it is told to say nothing on the console.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false } as never);
    properties = await propertiesIn(document);
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items as TextItem[]));
      page.cleanup();
    }
    await document.destroy();
  } catch (error) {
    throw new Unreadable(faultOf(error));
  }
  const { text } = textOfBlocks(
    paragraphsOf(withoutRunningHeads(pages)).map((one) => ({ kind: 'paragraph', text: one })),
  );
  const metadata = propertiesOf(properties);
  return metadata === undefined ? { text, warnings: [] } : { text, warnings: [], metadata };
}

// Damaged properties take nothing from the text.
async function propertiesIn(document: PDFDocumentProxy): Promise<Properties> {
  try {
    return (await document.getMetadata()).info as Properties;
  } catch {
    return {};
  }
}

type PDFDocumentProxy = Awaited<ReturnType<typeof getDocumentProxy>>;

function faultOf(error: unknown): string {
  const { name, message } = error as Error;
  if (name === 'PasswordException') return 'an encrypted PDF file, which opens only with a password';
  return `a broken PDF file (${message.replace(/\s+/g, ' ').replace(/[.\s]+$/, '')})`;
}
