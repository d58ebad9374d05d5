import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Block, isBody, type ReadArticle } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { MentionOf } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import { type NotSpeech, notSpeech } from './quote-names.ts';
import { type Stretch, stretchesIn } from './quote-pairs.ts';

/** A quote runs on over at most this many paragraphs that show no mark of their own. */
const MOST_UNMARKED = 6;

const RULES: Readonly<Record<Stretch['kind'], RuleId>> = {
  double: 'quotes/double-marks',
  single: 'quotes/single-marks',
  guillemet: 'quotes/guillemets',
};

/** Direct speech of an article, in order: what stands between quotation marks and is no name, title or slogan. */
export function findQuotes(article: ReadArticle, knowledge: Knowledge): MentionOf<'quote'>[] {
  const finder = new QuoteFinder(article, notSpeech(article, knowledge));
  for (const block of article.blocks) if (isBody(block.kind)) finder.read(block);
  return finder.finish();
}

/** A quote of which the end has not been seen; `unmarked` are the paragraphs since its last mark. */
interface Running {
  readonly kind: Stretch['kind'];
  readonly parts: Stretch[];
  readonly unmarked: Block[];
}

class QuoteFinder {
  readonly #article: ReadArticle;
  readonly #isNoSpeech: NotSpeech;
  readonly #quotes: MentionOf<'quote'>[] = [];
  #running: Running | null = null;

  constructor(article: ReadArticle, isNoSpeech: NotSpeech) {
    this.#article = article;
    this.#isNoSpeech = isNoSpeech;
  }

  read(block: Block): void {
    const stretches = stretchesIn(this.#article.tokens, block.first, block.last);
    const rest = this.#continue(block, stretches);
    for (const stretch of rest) {
      if (stretch.opening < 0) this.#addUnopened(stretch);
      else if (stretch.closing < 0 && stretch.last === block.last && runsOn(block)) {
        this.#running = { kind: stretch.kind, parts: [stretch], unmarked: [] };
      } else this.#add([stretch], stretch.closing < 0 ? 'quotes/missing-mark' : RULES[stretch.kind]);
    }
  }

  finish(): MentionOf<'quote'>[] {
    this.#close();
    return this.#quotes;
  }

  /** Lets a running quote go on or end; returns the stretches that are none of its. */
  #continue(block: Block, stretches: readonly Stretch[]): readonly Stretch[] {
    const running = this.#running;
    if (running === null) return stretches;
    const [first, ...rest] = stretches;
    if (!runsOn(block) || (first === undefined && running.unmarked.length === MOST_UNMARKED)) {
      this.#close();
      return stretches;
    }
    if (first === undefined) {
      running.unmarked.push(block);
      return stretches;
    }
    const reopens = first.opening === block.first && running.unmarked.length === 0;
    if (first.kind !== running.kind || !(reopens || first.opening < 0)) {
      this.#close();
      return stretches;
    }
    for (const { first: from, last: to } of running.unmarked) {
      running.parts.push({ kind: running.kind, opening: -1, closing: -1, first: from, last: to });
    }
    running.unmarked.length = 0;
    running.parts.push(first);
    if (first.closing >= 0) this.#end('quotes/over-paragraphs');
    return rest;
  }

  /** Ends a running quote whose closing mark was never seen: what followed its last mark is not part of it. */
  #close(): void {
    const running = this.#running;
    if (running === null) return;
    this.#end(running.parts.length > 1 ? 'quotes/over-paragraphs' : 'quotes/missing-mark');
  }

  #end(rule: RuleId): void {
    const running = this.#running!;
    this.#running = null;
    this.#add(running.parts, rule);
  }

  /** `We are delighted,” said Okafor`: the paragraph began with the quote, and its first mark is missing. */
  #addUnopened(stretch: Stretch): void {
    if (this.#isNoSpeech.isCueBehind(stretch.closing)) this.#add([stretch], 'quotes/missing-mark');
  }

  #add(stretches: readonly Stretch[], rule: RuleId): void {
    const cut = rule === 'quotes/missing-mark' ? stretches.map((stretch) => this.#withoutCue(stretch)) : stretches;
    const parts = cut.map((stretch) => this.#spanOf(stretch)).filter((span) => span !== null);
    const [head] = cut;
    const tail = cut.at(-1);
    if (parts.length === 0 || head === undefined || tail === undefined) return;
    if (!this.#couldBeSpeech(cut) || this.#isNoSpeech.isName(head)) return;
    // A lone mark elsewhere is an inch, a ditto or a slip, and what follows it nobody's words.
    if (rule === 'quotes/missing-mark' && head.opening >= 0 && !this.#isNoSpeech.isIntroduced(head)) return;
    const { tokens } = this.#article;
    const first = head.opening < 0 ? head.first : head.opening;
    const last = tail.closing < 0 ? tail.last : tail.closing + 1;
    this.#quotes.push({
      kind: 'quote',
      rule,
      first,
      last,
      start: tokens.start[first]!,
      end: tokens.end[last - 1]!,
      value: { parts },
    });
  }

  #withoutCue(stretch: Stretch): Stretch {
    if (stretch.closing >= 0) return stretch;
    const end = this.#isNoSpeech.cueIn(stretch);
    return end < 0 ? stretch : { ...stretch, last: end };
  }

  #spanOf({ first, last }: Stretch): Span | null {
    const { tokens } = this.#article;
    return first < last ? { start: tokens.start[first]!, end: tokens.end[last - 1]! } : null;
  }

  // Fewer than four words are speech only where more of it follows behind the cue ("No," he said, "we will not").
  #couldBeSpeech(stretches: readonly Stretch[]): boolean {
    const { tokens } = this.#article;
    let words = 0;
    for (const { first, last } of stretches) {
      for (let at = first; at < last && words < 4; at++) {
        if (hasTag(tokens, at, TAGS.Word) || hasTag(tokens, at, TAGS.Number)) words++;
      }
    }
    const { last, closing } = stretches.at(-1)!;
    const endsThere = (at: number): boolean => hasTag(tokens, at, TAGS.Comma) || hasTag(tokens, at, TAGS.FullStop);
    return (
      words >= 4 || (words > 0 && (endsThere(last - 1) || (closing >= 0 && hasTag(tokens, closing + 1, TAGS.Comma))))
    );
  }
}

const runsOn = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'bullet' || kind === 'standfirst';
