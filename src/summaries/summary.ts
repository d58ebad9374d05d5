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

/** Up to three sentences of the body, in order, that together say what the article says. */
export function chooseSummary(article: ConcludedArticle, knowledge: Knowledge): readonly Span[] {
  const worth = worthOfWords(article, knowledge);
  const choice = new Choice(weigh(candidatesOf(article, knowledge), article, knowledge, worth), worth);
  while (choice.chosen.length < SENTENCES && choice.addBest());
  const spans: Span[] = [];
  for (const { sentence } of choice.chosen.sort(byNumber)) spans.push({ start: sentence.start, end: sentence.end });
  return spans;
}

const byNumber = (a: WeighedSentence, b: WeighedSentence): number => a.number - b.number;

/** The sentences chosen so far. */
class Choice {
  readonly chosen: WeighedSentence[] = [];
  readonly #sentences: readonly WeighedSentence[];
  readonly #worth: WordWorth;
  readonly #contentsOfChosen: (readonly number[])[] = [];

  constructor(sentences: readonly WeighedSentence[], worth: WordWorth) {
    this.#sentences = sentences;
    this.#worth = worth;
  }

  /** Whether one could be added. */
  addBest(): boolean {
    let best: WeighedSentence | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const one of this.#sentences) {
      if (one.weight <= most || this.#holds(one.number)) continue;
      // What leans on the sentence before is understood only behind it.
      if (one.leans && !this.#holds(one.number - 1)) continue;
      const shared = this.#sharedBy(one);
      const weight = one.weight - SHARED_COST * Math.max(0, shared - USUALLY_SHARED);
      if (shared > MOST_SHARED || weight <= most) continue;
      best = one;
      most = weight;
    }
    if (best === undefined) return false;
    this.chosen.push(best);
    this.#contentsOfChosen.push(this.#contentsOf(best));
    return true;
  }

  #holds(number: number): boolean {
    for (const one of this.chosen) if (one.number === number) return true;
    return false;
  }

  /** How much the sentence says again of what one of the chosen says. */
  #sharedBy(one: WeighedSentence): number {
    if (this.chosen.length === 0) return 0;
    const contents = this.#contentsOf(one);
    let shared = 0;
    for (const other of this.#contentsOfChosen) shared = Math.max(shared, this.#worth.shared(contents, other));
    return shared;
  }

  #contentsOf({ sentence }: WeighedSentence): number[] {
    return this.#worth.contents(sentence.first, sentence.last);
  }
}
