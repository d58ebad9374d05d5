import type { Knowledge } from '../knowledge/knowledge.ts';
import { phrasesIn } from '../knowledge/phrases.ts';
import { fold } from '../language/characters.ts';
import { splitSentences } from '../language/sentences.ts';
import type { PhraseHit } from '../model/article.ts';
import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';
import { type BlockShape, proseWeight, shapeOf } from './block-shape.ts';
import { readDate, type WrittenDate } from './dates.ts';
import { type PageBlock, pageBlocksOf } from './page-blocks.ts';
import { type ReadingTags, readingTags } from './reading-tags.ts';
import { addSignsOfShape } from './shape-signs.ts';
import { evidenceReader, furnitureWeight, type Sign } from './zone-evidence.ts';

/** A block of the page with all that speaks for what it is. */
export interface WeighedBlock extends PageBlock {
  readonly shape: BlockShape;
  readonly signs: readonly Sign[];
  /** Token numbers where its sentences end. */
  readonly sentenceEnds: readonly number[];
  /** How strongly its shape says that it is prose. */
  readonly prose: number;
  /** How strongly its words say that it is none of the author's. */
  readonly furniture: number;
  /** How often the same words stand on the page as a block. */
  readonly copies: number;
  /** The first date of a short block. */
  readonly date: WrittenDate | null;
}

/** A page cut into weighed blocks, and the known phrases in them. */
export interface Page {
  readonly tokens: Tokens;
  readonly blocks: readonly WeighedBlock[];
  readonly phrases: readonly PhraseHit[];
}

/** Cuts a text into blocks and weighs each by itself. */
export function pageOf(tokens: Tokens, knowledge: Knowledge): Page {
  const known = readingTags(knowledge);
  const blocks = pageBlocksOf(tokens, known.runsOn);
  const keys = blocks.map((block) => keyOf(tokens, block));
  const copies = countCopies(keys);
  const phrases: PhraseHit[] = [];
  const evidence = evidenceReader(knowledge, tokens);
  const weighed = blocks.map((block, number): WeighedBlock => {
    const from = phrases.length;
    phrasesIn(knowledge, tokens, block.first, block.last, phrases);
    const sentenceEnds = splitSentences(tokens, block.first + block.marks, block.last, known.sentence);
    const shape = shapeOf(tokens, block, sentenceEnds.length, known);
    const date = shape.words <= MOST_WORDS_OF_DATE_LINE ? firstDate(knowledge, tokens, block) : null;
    const copy = keys[number] === '' ? 1 : (copies.get(keys[number]!) ?? 1);
    const signs = evidence.signsOf(block, shape.words, phrases, from, phrases.length);
    addSignsOfShape(signs, { knowledge, tokens, signOf: evidence.signOf, block, shape, date, copies: copy });
    const { start, end, first, last, marks, isAfterBlank } = block;
    return {
      start,
      end,
      first,
      last,
      marks,
      isAfterBlank,
      shape,
      signs,
      sentenceEnds,
      date,
      prose: proseWeight(shape, marks > 0),
      furniture: furnitureWeight(signs),
      copies: copy,
    };
  });
  return { tokens, blocks: weighed, phrases };
}

const MOST_WORDS_OF_DATE_LINE = 40;
const LONGEST_KEY = 200;

// Headlines come again in menus and teasers, so only lines of a headline's length are compared.
function keyOf({ text }: Tokens, { start, end }: PageBlock): string {
  return end - start > LONGEST_KEY ? '' : fold(text.slice(start, end));
}

function countCopies(keys: readonly string[]): ReadonlyMap<string, number> {
  const copies = new Map<string, number>();
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1);
  return copies;
}

function firstDate(knowledge: Knowledge, tokens: Tokens, block: PageBlock): WrittenDate | null {
  const known: ReadingTags = readingTags(knowledge);
  for (let at = block.first; at < block.last; at++) {
    if (!hasTag(tokens, at, TAGS.HasDigit) && !hasTag(tokens, at, known.month) && !hasTag(tokens, at, known.weekday))
      continue;
    const date = readDate(knowledge, tokens, at, block.last);
    if (date !== null) return date;
  }
  return null;
}
