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
  for (let number = 0; number < blocks.length; number++) {
    if (blocks[number]!.marks > 0 || !isBody(kinds[number]!.kind)) continue;
    const label = labelOf(tokens, blocks[number]!);
    if (label !== null) labels.set(number, label);
  }
  return labels.size < 2 ? NO_LABELS : takingTurns(labels, tokens);
}

const NO_LABELS: ReadonlyMap<number, Span> = new Map();

function takingTurns(labels: ReadonlyMap<number, Span>, { text }: Tokens): ReadonlyMap<number, Span> {
  const counts = new Map<string, number>();
  for (const { start, end } of labels.values()) {
    const words = text.slice(start, end);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  if (counts.size < 2 || !(hasQuestionLabel(counts) || hasRepeated(counts))) return NO_LABELS;
  const turns = new Map<number, Span>();
  for (const [number, label] of labels) {
    const words = text.slice(label.start, label.end);
    if (counts.get(words)! >= 2 || isShort(words)) turns.set(number, label);
  }
  return turns;
}

function hasRepeated(counts: ReadonlyMap<string, number>): boolean {
  for (const count of counts.values()) if (count >= 2) return true;
  return false;
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
