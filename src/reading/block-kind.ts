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

/** A kind by the rule of zones that has this name. */
export const of = (kind: ZoneKind, name: string): BlockKind => ({ kind, rule: `zones/${name}` });

/** What is known of the page around a block. */
export interface Surroundings {
  readonly number: number;
  readonly title: number;
  /** The last byline or date of the masthead. */
  readonly lastOfMasthead: number;
  /** Whether a paragraph "About us" is the site's. */
  readonly isNewsPage: boolean;
  readonly tokens: Tokens;
  readonly blocks: readonly WeighedBlock[];
  readonly parts: readonly Part[];
  /** The heading of comments or related articles above. */
  readonly above: BlockKind | null;
  /** Under a heading "About Acme" of a news page. */
  readonly aboutCompany: boolean;
}

const isMasthead = ({ kind }: Sign): boolean => kind === 'byline' || kind === 'date' || kind === 'disclosure';

/** The byline, date or disclosure that the block's signs speak for. */
export function mastheadSign({ signs }: WeighedBlock, least: number = 1): BlockKind | null {
  const sign = strongest(signs, (one) => isMasthead(one) && one.weight >= least);
  return sign === undefined ? null : { kind: sign.kind, rule: sign.rule };
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
  if (!parts.slice(Math.max(0, number - 2), number).includes('body')) return null;
  const sign = mastheadSign(block);
  // A name alone under a release is whom to call.
  return sign?.rule === 'zones/name-alone' && block.date === null ? null : sign;
}
