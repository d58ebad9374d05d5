import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Block, isBody, type ReadArticle } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { MentionOf } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import { NotSpeech } from './quote-names.ts';
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
  const finder = new QuoteFinder(article, new NotSpeech(article, knowledge));
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
    for (let at = this.#continue(block, stretches); at < stretches.length; at++) {
      const stretch = stretches[at]!;
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

  /** Lets a running quote go on or end; returns how many of the stretches are its. */
  #continue(block: Block, stretches: readonly Stretch[]): 0 | 1 {
    const running = this.#running;
    if (running === null) return 0;
    const first = stretches[0];
    if (!runsOn(block) || (first === undefined && running.unmarked.length === MOST_UNMARKED)) {
      this.#close();
      return 0;
    }
    if (first === undefined) {
      running.unmarked.push(block);
      return 0;
    }
    const reopens = first.opening === block.first && running.unmarked.length === 0;
    if (first.kind !== running.kind || !(reopens || first.opening < 0)) {
      this.#close();
      return 0;
    }
    for (const { first: from, last: to } of running.unmarked) {
      running.parts.push({ kind: running.kind, opening: -1, closing: -1, first: from, last: to });
    }
    running.unmarked.length = 0;
    running.parts.push(first);
    if (first.closing >= 0) this.#end('quotes/over-paragraphs');
    return 1;
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
    const cut = rule === 'quotes/missing-mark' ? this.#withoutCues(stretches) : stretches;
    const parts: Span[] = [];
    for (const stretch of cut) if (stretch.first < stretch.last) parts.push(this.#spanOf(stretch));
    const head = cut[0];
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

  #withoutCues(stretches: readonly Stretch[]): Stretch[] {
    const cut: Stretch[] = [];
    for (const stretch of stretches) cut.push(this.#withoutCue(stretch));
    return cut;
  }

  #withoutCue(stretch: Stretch): Stretch {
    if (stretch.closing >= 0) return stretch;
    const last = this.#isNoSpeech.cueIn(stretch);
    const { kind, opening, closing, first } = stretch;
    return last < 0 ? stretch : { kind, opening, closing, first, last };
  }

  #spanOf({ first, last }: Stretch): Span {
    const { tokens } = this.#article;
    return { start: tokens.start[first]!, end: tokens.end[last - 1]! };
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
    if (words >= 4 || words === 0) return words > 0;
    if (hasTag(tokens, last - 1, TAGS.Comma) || hasTag(tokens, last - 1, TAGS.FullStop)) return true;
    return closing >= 0 && hasTag(tokens, closing + 1, TAGS.Comma);
  }
}

const runsOn = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'bullet' || kind === 'standfirst';
