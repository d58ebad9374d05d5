import type { Nodes, RootContent, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Warning } from '../../model/article.ts';
import { type Extracted, structuredText, type WrittenBlock } from '../extracted.ts';
import { blocksOf } from '../html/blocks.ts';
import { parsePage } from '../html/parse.ts';
import { writtenBlock } from '../html/written.ts';
import { underMasthead } from '../masthead-blocks.ts';
import { frontMatterOf } from './front-matter.ts';

/** The text of a Markdown file without its marks, under what its front matter says. */
export function readMarkdown(source: string, warnings: readonly Warning[]): Extracted {
  const { metadata, content, warning } = frontMatterOf(source);
  const root = fromMarkdown(content, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const blocks: WrittenBlock[] = [];
  for (const node of root.children) addBlocks(node, 'paragraph', blocks);
  const all = warning === null ? warnings : [...warnings, warning];
  if (metadata === null) return { ...structuredText(withTitle(blocks, root.children)), warnings: all };
  return { ...structuredText(underMasthead(blocks, metadata)), warnings: all, metadata };
}

const isTop = (node: RootContent): boolean => node.type === 'heading' && node.depth === 1;

/** The one heading of the first order above everything else is the title. */
function withTitle(blocks: readonly WrittenBlock[], nodes: readonly RootContent[]): readonly WrittenBlock[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'heading' || nodes.filter(isTop).length !== 1 || !isTop(nodes[0]!)) return blocks;
  return [{ kind: 'title', text: first.text }, ...rest];
}

type Kind = WrittenBlock['kind'];

function addBlocks(node: RootContent, kind: Kind, blocks: WrittenBlock[]): void {
  switch (node.type) {
    case 'heading':
      add('heading', wordsOf(node), blocks);
      return;
    case 'paragraph':
      add(kind, wordsOf(node), blocks);
      return;
    case 'blockquote':
      for (const child of node.children) addBlocks(child, kind, blocks);
      return;
    case 'list':
      for (const item of node.children) for (const child of item.children) addBlocks(child, 'bullet', blocks);
      return;
    case 'table':
      for (const row of node.children) add('row', cellsOf(row), blocks);
      return;
    case 'code':
      add('paragraph', node.value, blocks);
      return;
    case 'html': {
      const { body } = parsePage(node.value);
      if (body !== null) blocks.push(...blocksOf(body).map(writtenBlock));
      return;
    }
    default:
  }
}

function add(kind: Kind, text: string, blocks: WrittenBlock[]): void {
  const words = text.replace(/[ \t]*\n[ \t]*/g, '\n').trim();
  if (words !== '') blocks.push({ kind, text: words });
}

const cellsOf = (row: TableRow): string => row.children.map((cell) => wordsOf(cell).replace(/\s+/g, ' ')).join('\t');

// A picture's words describe what is not there to be read.
function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replace(/\s*\n\s*/g, ' ');
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
