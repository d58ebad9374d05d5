import { foldOf, isSkipped } from '../language/characters.ts';
import { addToHash, HASH_START } from '../language/lexicon.ts';
import { hasOneOf } from '../language/tag-sets.ts';
import { bitOf, TAGS, type Tokens } from '../model/tokens.ts';
import type { WeighedBlock } from './page.ts';
import type { ReadingTags } from './reading-tags.ts';

const MOST_TOKENS = 8000;
/** Enough of a stem to join "appoints" and "appointed". */
const LETTERS = 6;
const NOTHING = 0;
const WORD = bitOf(TAGS.Word);

/** The content words of the page's prose, as hashes of their beginnings; a title speaks of what the article speaks of. */
export class ProseWords {
  readonly table: Int32Array;
  readonly bits: number;
  readonly tokens: Tokens;
  readonly known: ReadingTags;

  /** How many different words it knows. */
  count = 0;
  left: number = MOST_TOKENS;

  constructor(tokens: Tokens, known: ReadingTags) {
    this.tokens = tokens;
    this.known = known;
    // At most half of the places are ever taken.
    this.bits = 33 - Math.clz32(Math.min(MOST_TOKENS, tokens.count + 1));
    this.table = new Int32Array(1 << this.bits);
  }

  /** Adds the words of a block, if it is prose. */
  addProse(block: WeighedBlock): void {
    if (this.left === 0 || !isProse(block)) return;
    const last = Math.min(block.last, block.first + this.left);
    for (let at = block.first; at < last; at++) this.add(stemOf(this.tokens, at, this.known));
    this.left -= last - block.first;
  }

  /** The share of the block's content words that the prose says too. */
  shareOf({ first, last, marks }: WeighedBlock): number {
    let content = 0;
    let repeated = 0;
    for (let at = first + marks; at < last; at++) {
      const stem = stemOf(this.tokens, at, this.known);
      if (stem === NOTHING) continue;
      content++;
      if (this.table[this.slotOf(stem)] === stem) repeated++;
    }
    // Of one or two words chance decides.
    return content === 0 ? 0 : repeated / Math.max(content, 3);
  }

  add(stem: number): void {
    if (stem === NOTHING) return;
    const slot = this.slotOf(stem);
    if (this.table[slot] === stem) return;
    this.table[slot] = stem;
    this.count++;
  }

  slotOf(stem: number): number {
    const { table } = this;
    let slot = Math.imul(stem, 0x9e3779b1) >>> (32 - this.bits);
    while (table[slot] !== stem && table[slot] !== NOTHING) slot = (slot + 1) & (table.length - 1);
    return slot;
  }
}

/** Whether an author may have written the block, as far as it tells by itself. */
export const isProse = ({ prose, furniture }: WeighedBlock): boolean => prose >= 2 && furniture < 1.5;

function stemOf(tokens: Tokens, at: number, known: ReadingTags): number {
  const start = tokens.start[at]!;
  const end = tokens.end[at]!;
  if ((tokens.tags[at * tokens.width]! & WORD) === 0 || end - start < 3) return NOTHING;
  if (hasOneOf(tokens, at, known.functionWords)) return NOTHING;
  let hash = HASH_START;
  let letters = 0;
  for (let place = start; place < end && letters < LETTERS; place++) {
    const code = foldOf(tokens.text.charCodeAt(place));
    if (isSkipped(code)) continue;
    hash = addToHash(hash, code);
    letters++;
  }
  return hash === NOTHING ? 1 : hash;
}
