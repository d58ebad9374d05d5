import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ConcludedArticle } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { candidatesOf } from './summary-sentences.ts';
import { type WeighedSentence, weigh, worthOfWords } from './summary-weights.ts';
import type { WordWorth } from './word-worth.ts';

const SENTENCES = 3;

/** Two sentences of one article share a fifth of their words' worth; with more than half they say the same. */
const USUALLY_SHARED = 0.2;
const MOST_SHARED = 0.5;
const SHARED_COST = 3;

interface Chosen {
  readonly sentence: WeighedSentence;
  readonly contents: ReadonlySet<number>;
}

/** Up to three sentences of the body, in order, that together say what the article says. */
export function chooseSummary(article: ConcludedArticle, knowledge: Knowledge): readonly Span[] {
  const worth = worthOfWords(article, knowledge);
  const sentences = weigh(candidatesOf(article, knowledge), article, knowledge, worth);
  const chosen: Chosen[] = [];
  while (chosen.length < SENTENCES) {
    const next = bestOf(sentences, chosen, worth);
    if (next === undefined) break;
    chosen.push(next);
  }
  chosen.sort(byNumber);
  const spans: Span[] = [];
  for (const { sentence } of chosen) spans.push({ start: sentence.sentence.start, end: sentence.sentence.end });
  return spans;
}

const byNumber = (a: Chosen, b: Chosen): number => a.sentence.number - b.sentence.number;

function holds(chosen: readonly Chosen[], number: number): boolean {
  for (const { sentence } of chosen) if (sentence.number === number) return true;
  return false;
}

function bestOf(
  sentences: readonly WeighedSentence[],
  chosen: readonly Chosen[],
  worth: WordWorth,
): Chosen | undefined {
  let best: Chosen | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of sentences) {
    if (one.weight <= most || holds(chosen, one.number)) continue;
    // What leans on the sentence before is understood only behind it.
    if (one.leans && !holds(chosen, one.number - 1)) continue;
    const contents = worth.contents(one.sentence.first, one.sentence.last);
    let shared = 0;
    for (const other of chosen) shared = Math.max(shared, worth.shared(contents, other.contents));
    const weight = one.weight - SHARED_COST * Math.max(0, shared - USUALLY_SHARED);
    if (shared > MOST_SHARED || weight <= most) continue;
    best = { sentence: one, contents };
    most = weight;
  }
  return best;
}
