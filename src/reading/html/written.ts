import type { WrittenBlock } from '../extracted.ts';
import type { BlockTag, PageBlock } from './blocks.ts';

const KINDS: Readonly<Record<BlockTag, WrittenBlock['kind']>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  bullet: 'bullet',
  caption: 'caption',
  row: 'row',
};

export const writtenBlock = ({ tag, text }: PageBlock): WrittenBlock => ({ kind: KINDS[tag], text });
