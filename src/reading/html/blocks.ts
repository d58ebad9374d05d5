import { isElement, isText, type PageElement, type PageNode } from './dom.ts';

/** An element that holds blocks, and what its names say. */
export interface Box {
  readonly parent: Box | null;
  readonly tag: string;
  readonly depth: number;
  /** Its class, identifier and role in small letters, its words parted by blanks. */
  readonly names: string;
}

export type BlockTag = 'heading' | 'paragraph' | 'bullet' | 'caption' | 'row';

/** A stretch of text that a browser would set as a block of its own. */
export interface PageBlock {
  readonly tag: BlockTag;
  /** 1 to 6 for a heading. */
  readonly level: number;
  readonly text: string;
  /** Characters of it that are links. */
  readonly linked: number;
  readonly box: Box;
}

const SKIPPED = new Set(
  'head script style noscript template svg iframe object embed video audio canvas map select option datalist textarea input button progress meter dialog'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);

// Nested deeper than any page is by intent, and short of what the stack bears.
const DEEPEST = 400;

interface Walk {
  readonly blocks: PageBlock[];
  readonly seesHidden: boolean;
  text: string;
  linked: number;
  bold: number;
}

/** The blocks under an element in order, without scripts, controls and what is hidden. */
export function blocksOf(root: PageElement, { seesHidden = false }: { seesHidden?: boolean } = {}): PageBlock[] {
  const walk: Walk = { blocks: [], seesHidden, text: '', linked: 0, bold: 0 };
  walkElement(walk, root, { parent: null, tag: root.localName, depth: 0, names: namesOf(root) }, 'paragraph', 0, 0);
  return walk.blocks;
}

function walkElement(walk: Walk, element: PageElement, box: Box, tag: BlockTag, level: number, depth: number): void {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (isText(node)) addWords(walk, node.nodeValue ?? '', element.localName === 'pre');
    else if (isElement(node)) walkChild(walk, node, box, tag, level, depth);
  }
  flush(walk, box, tag, level);
}

function walkChild(walk: Walk, node: PageElement, box: Box, tag: BlockTag, level: number, depth: number): void {
  const name = node.localName;
  if (SKIPPED.has(name) || (!walk.seesHidden && isHidden(node))) return;
  if (depth > DEEPEST) addWords(walk, node.textContent ?? '', false);
  else if (name === 'br') addBreak(walk, box, tag, level);
  else if (name === 'hr') flush(walk, box, tag, level);
  else if (BLOCKS.has(name) || holdsBlock(node)) walkBlock(walk, node, box, tag, level, depth);
  else walkInline(walk, node, box, tag, level, depth + 1);
}

function walkBlock(walk: Walk, node: PageElement, box: Box, tag: BlockTag, level: number, depth: number): void {
  const name = node.localName;
  const inner: Box = { parent: box, tag: name, depth: depth + 1, names: namesOf(node) };
  flush(walk, box, tag, level);
  if (name === 'tr' && isDataRow(node)) {
    addRow(walk, node, inner);
    return;
  }
  const heading = /^h([1-6])$/.exec(name);
  const kind = heading ? 'heading' : (TAGS[name] ?? tag);
  walkElement(walk, node, inner, kind, heading ? Number(heading[1]) : kind === 'heading' ? level : 0, depth + 1);
}

const TAGS: Readonly<Record<string, BlockTag>> = {
  li: 'bullet',
  dd: 'paragraph',
  p: 'paragraph',
  figcaption: 'caption',
  caption: 'caption',
};

function walkInline(walk: Walk, element: PageElement, box: Box, tag: BlockTag, level: number, depth: number): void {
  const before = walk.text.length;
  const { linked, bold } = walk;
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (isText(node)) addWords(walk, node.nodeValue ?? '', false);
    else if (isElement(node)) walkChild(walk, node, box, tag, level, depth);
  }
  if (element.localName === 'a' && walk.text.length > before) walk.linked = linked + walk.text.length - before;
  if (/^(?:b|strong)$/.test(element.localName)) walk.bold = bold + Math.max(0, walk.text.length - before);
}

// A link around a whole teaser, a `span` around paragraphs: the blocks inside are blocks all the same.
function holdsBlock(element: PageElement): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (isElement(node) && BLOCKS.has(node.localName)) return true;
  return false;
}

function addWords(walk: Walk, text: string, keepsLines: boolean): void {
  const words = keepsLines ? text.replace(/[ \t\r\f]+/g, ' ') : text.replace(/[ \t\r\n\f]+/g, ' ');
  walk.text += /[ \n]$/.test(walk.text) && words.startsWith(' ') ? words.slice(1) : words;
}

// One break ends a line, two end a paragraph.
function addBreak(walk: Walk, box: Box, tag: BlockTag, level: number): void {
  if (/\n\s*$/.test(walk.text)) flush(walk, box, tag, level);
  else walk.text += '\n';
}

function flush(walk: Walk, box: Box, tag: BlockTag, level: number): void {
  const text = walk.text.replace(/[ \t]*\n\s*/g, '\n').trim();
  const { linked, bold } = walk;
  walk.text = '';
  walk.linked = 0;
  walk.bold = 0;
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  const isHeading =
    tag === 'paragraph' && bold >= text.length && text.length <= LONGEST_HEADING && !/[.!?…,;:”"]$/.test(text);
  walk.blocks.push({ tag: isHeading ? 'heading' : tag, level, text, linked: Math.min(linked, text.length), box });
}

// Many who write in a browser set their headings as a line in bold.
const LONGEST_HEADING = 120;

// Cells of words are a line of a table; cells of paragraphs are how old pages are laid out.
function isDataRow(row: PageElement): boolean {
  let cells = 0;
  for (let cell = row.firstChild; cell !== null; cell = cell.nextSibling) {
    if (!isElement(cell)) continue;
    if (holdsBlocks(cell) || (cell.textContent ?? '').length > LONGEST_CELL) return false;
    cells++;
  }
  return cells > 1;
}

const LONGEST_CELL = 160;

// Word puts a paragraph into every cell.
function holdsBlocks(cell: PageElement): boolean {
  let paragraphs = 0;
  for (let node = cell.firstChild; node !== null; node = node.nextSibling) {
    if (!isElement(node)) continue;
    if (node.localName === 'p' && !holdsBlock(node)) paragraphs++;
    else if (BLOCKS.has(node.localName) || holdsBlock(node)) return true;
  }
  return paragraphs > 1;
}

function addRow(walk: Walk, row: PageElement, box: Box): void {
  const cells: string[] = [];
  let linked = 0;
  for (let cell: PageNode | null = row.firstChild; cell !== null; cell = cell.nextSibling) {
    if (!isElement(cell)) continue;
    const [block] = blocksOf(cell, { seesHidden: walk.seesHidden });
    if (block === undefined) continue;
    cells.push(block.text.replaceAll('\n', ' '));
    linked += block.linked;
  }
  if (cells.length > 0) walk.blocks.push({ tag: 'row', level: 0, text: cells.join('\t'), linked, box });
}

function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  const style = element.getAttribute('style');
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  const classes = element.getAttribute('class');
  return (
    classes !== null &&
    /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|noprint|element-invisible)(?:\s|$)/i.test(classes)
  );
}

function namesOf(element: PageElement): string {
  const names = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  // "relatedStories", "related_stories" and "related-stories" are the same words.
  return names
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
