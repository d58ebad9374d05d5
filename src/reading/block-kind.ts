import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ZoneKind } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { Tokens } from '../model/tokens.ts';
import type { WeighedBlock } from './page.ts';
import type { Part } from './part-gains.ts';
import { type Sign, strongest } from './zone-evidence.ts';

/** What a block is, and the rule that says so. */
export interface BlockKind {
  readonly kind: ZoneKind;
  readonly rule: RuleId;
}

export const of = (kind: ZoneKind, rule: RuleId): BlockKind => ({ kind, rule });

/** What is known of the page around a block; one is carried along from block to block. */
export interface Surroundings {
  number: number;
  readonly title: number;
  /** The last block that is the author's. */
  readonly lastOfBody: number;
  /** The last byline or date of the masthead. */
  readonly lastOfMasthead: number;
  /** Whether a paragraph "About us" is the site's. */
  readonly isNewsPage: boolean;
  readonly knowledge: Knowledge;
  readonly tokens: Tokens;
  readonly blocks: readonly WeighedBlock[];
  readonly parts: readonly Part[];
  /** Blocks that are items of lists. */
  readonly items: ReadonlySet<number>;
  /** What the blocks above are. */
  readonly kinds: readonly BlockKind[];
  /** The heading of comments or related articles above. */
  above: BlockKind | null;
  /** Under a heading "About Acme" of a news page. */
  aboutCompany: boolean;
}

const isMasthead = ({ kind }: Sign): boolean => kind === 'byline' || kind === 'date' || kind === 'disclosure';

/** The byline, date or disclosure that the block's signs speak for. */
export function mastheadSign({ signs }: WeighedBlock, least: number = 1): BlockKind | null {
  const sign = strongest(signs, isMasthead);
  return sign === undefined || sign.weight < least ? null : { kind: sign.kind, rule: sign.rule };
}

/** Whether the block repeats the headline, as pages do above the text. */
export function isTitleAgain(block: WeighedBlock, { title, blocks, tokens }: Surroundings): boolean {
  const first = blocks[title];
  return (
    first !== undefined &&
    block.copies > 1 &&
    tokens.text.slice(first.start, first.end) === tokens.text.slice(block.start, block.end)
  );
}

/** "Reporting by …" and "Posted by …" stand under the last paragraph. */
export function bylineBehind(block: WeighedBlock, { number, parts }: Surroundings): BlockKind | null {
  if (number === 0 || (parts[number - 1] !== 'body' && (number === 1 || parts[number - 2] !== 'body'))) return null;
  const sign = mastheadSign(block);
  // A name alone under a release is whom to call.
  return sign?.rule === 'zones/name-alone' && block.date === null ? null : sign;
}
