import type { Knowledge } from '../knowledge/knowledge.ts';
import { phrasesIn } from '../knowledge/phrases.ts';
import { splitSentences } from '../language/sentences.ts';
import { hasOneOf } from '../language/tag-sets.ts';
import type { PhraseHit } from '../model/article.ts';
import type { Tokens } from '../model/tokens.ts';
import { type BlockShape, proseWeight, shapeOf } from './block-shape.ts';
import { copiesOf } from './copies.ts';
import { isGluedMonth, readDate, type WrittenDate } from './dates.ts';
import { type PageBlock, pageBlocksOf } from './page-blocks.ts';
import { withoutCredits } from './picture-credits.ts';
import { readingTags } from './reading-tags.ts';
import { addSignsOfShape } from './shape-signs.ts';
import { isNoByline, peopleToldOf } from './told-people.ts';
import { EvidenceReader, furnitureWeight, type Sign } from './zone-evidence.ts';

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
  readonly knowledge: Knowledge;
  readonly tokens: Tokens;
  readonly blocks: readonly WeighedBlock[];
  readonly phrases: readonly PhraseHit[];
}

/** Cuts a text into blocks and weighs each by itself. */
export function pageOf(tokens: Tokens, knowledge: Knowledge): Page {
  const known = readingTags(knowledge);
  const blocks = withoutCredits(tokens, pageBlocksOf(tokens, known.runsOn), known);
  const copies = copiesOf(tokens.text, blocks);
  const phrases: PhraseHit[] = [];
  const evidence = new EvidenceReader(knowledge, tokens);
  const weighed: WeighedBlock[] = [];
  for (let number = 0; number < blocks.length; number++) {
    const block = blocks[number]!;
    const from = phrases.length;
    phrasesIn(knowledge, tokens, block.first, block.last, phrases);
    const sentenceEnds = splitSentences(tokens, block.first + block.marks, block.last, known.sentence);
    const shape = shapeOf(tokens, block, sentenceEnds.length, known);
    const date = shape.words <= MOST_WORDS_OF_DATE_LINE ? firstDate(knowledge, tokens, block) : null;
    const copy = copies[number]!;
    const signs = evidence.signsOf(block, shape, phrases, from, phrases.length);
    const above = number > 0 ? weighed[number - 1]!.signs : NO_SIGNS;
    addSignsOfShape(signs, { knowledge, tokens, evidence, block, shape, date, copies: copy, above });
    weighed.push({
      start: block.start,
      end: block.end,
      first: block.first,
      last: block.last,
      marks: block.marks,
      isAfterBlank: block.isAfterBlank,
      part: block.part,
      shape,
      signs,
      sentenceEnds,
      date,
      prose: proseWeight(shape, block.marks > 0),
      furniture: furnitureWeight(signs),
      copies: copy,
    });
  }
  for (const number of peopleToldOf(weighed, tokens, knowledge)) {
    const block = weighed[number]!;
    weighed[number] = {
      ...block,
      signs: block.signs.filter(isNoByline),
      prose: Math.max(block.prose, LEAST_OF_HEADING),
    };
  }
  return { knowledge, tokens, blocks: weighed, phrases };
}

// A heading is the author's, though it is no sentence.
const LEAST_OF_HEADING = 0.5;

const NO_SIGNS: readonly Sign[] = [];
const MOST_WORDS_OF_DATE_LINE = 40;
function firstDate(knowledge: Knowledge, tokens: Tokens, block: PageBlock): WrittenDate | null {
  const { ofDate } = readingTags(knowledge);
  for (let at = block.first; at < block.last; at++) {
    if (!hasOneOf(tokens, at, ofDate) && !isGluedMonth(tokens, at)) continue;
    const date = readDate(knowledge, tokens, at, block.last);
    if (date !== null) return date;
  }
  return null;
}
