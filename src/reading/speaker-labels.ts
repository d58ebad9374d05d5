import { isBody } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS, type Tokens, wordsAt } from '../model/tokens.ts';
import type { BlockKind } from './block-kind.ts';
import type { Page, WeighedBlock } from './page.ts';

const MOST_WORDS = 5;
const MOST_LETTERS_OF_INITIALS = 4;

/**
 * The speakers' labels of an interview by number of the block: "Q:" and "A:", initials, or names before a colon.
 * A colon alone makes no label ("Note: …"), so a layout counts only where at least two labels take turns.
 */
export function speakerLabels({ tokens, blocks }: Page, kinds: readonly BlockKind[]): ReadonlyMap<number, Span> {
  const labels = new Map<number, Span>();
  const counts = new Map<string, number>();
  blocks.forEach((block, number) => {
    if (block.marks > 0 || !isBody(kinds[number]!.kind)) return;
    const label = labelOf(tokens, block);
    if (label === null) return;
    labels.set(number, label);
    const words = tokens.text.slice(label.start, label.end);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  });
  const words = (label: Span): string => tokens.text.slice(label.start, label.end);
  const isLayout =
    counts.size >= 2 && (hasQuestionLabel(counts) || [...counts.values()].filter((count) => count >= 2).length >= 1);
  if (!isLayout) return new Map();
  return new Map([...labels].filter(([, label]) => counts.get(words(label))! >= 2 || isShort(words(label))));
}

const hasQuestionLabel = (counts: ReadonlyMap<string, number>): boolean => counts.has('Q') && counts.has('A');

const isShort = (words: string): boolean => /^\p{Lu}{1,4}$/u.test(words);

function labelOf(tokens: Tokens, { first, last }: WeighedBlock): Span | null {
  let at = first;
  while (at < last && at - first < MOST_WORDS && isLabelWord(tokens, at)) at++;
  if (at === first || at >= last - 1) return null;
  const mark = wordsAt(tokens, at);
  const isLone = at === first + 1 && tokens.end[first]! - tokens.start[first]! <= MOST_LETTERS_OF_INITIALS;
  // "Q. What …" and "Q) What …" are seen beside "Q:", but "A. Jones" is somebody's initial; the tokeniser keeps its stop.
  if (mark !== ':' && !(mark === ')' && isLone)) return null;
  if (!hasTag(tokens, at, TAGS.Glued)) return null;
  return { start: tokens.start[first]!, end: tokens.end[at - 1]! };
}

const isLabelWord = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, TAGS.Word) && hasTag(tokens, at, TAGS.Capitalised);
