import type { Knowledge } from '../knowledge/knowledge.ts';
import { nameCandidates } from '../mentions/name-candidates.ts';
import { readQuantities } from '../mentions/quantities.ts';
import { NotSpeech } from '../mentions/quote-names.ts';
import { stretchesIn } from '../mentions/quote-pairs.ts';
import { isBody } from '../model/article.ts';
import type { Rejected, Weighing } from '../model/explanation.ts';
import type { ConcludedArticle } from '../model/fact.ts';
import type { RuleId } from '../model/finding.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import { quoting, reasonOf } from './quoting.ts';
import type { Match } from './rule-matches.ts';
import { weighingOf } from './weighing.ts';

/** What in these stretches might have been a fact and is none, in order. */
export function rejectionsIn(
  spans: readonly Span[],
  article: ConcludedArticle,
  knowledge: Knowledge,
  matches: readonly Match[],
): Rejected[] {
  const rejecting = new Rejecting(article, knowledge, matches);
  const all = [
    ...rejecting.numbers(),
    ...rejecting.figures(),
    ...rejecting.codes(),
    ...rejecting.names(),
    ...rejecting.marks(),
    ...rejecting.roles(),
  ];
  return all
    .filter(({ span }) => spans.some((asked) => overlaps(asked, span)))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ rejected }) => rejected);
}

interface Placed {
  readonly span: Span;
  readonly rejected: Rejected;
}

class Rejecting {
  readonly #article: ConcludedArticle;
  readonly #knowledge: Knowledge;
  readonly #matches: readonly Match[];
  readonly #quote: ReturnType<typeof quoting>;
  readonly #read: ReturnType<typeof readQuantities>;

  constructor(article: ConcludedArticle, knowledge: Knowledge, matches: readonly Match[]) {
    this.#article = article;
    this.#knowledge = knowledge;
    this.#matches = matches;
    this.#quote = quoting(article);
    this.#read = readQuantities(article, knowledge);
  }

  #not(span: Span, verdict: string, why: string, rule: RuleId | null = null, weighing: Weighing | null = null): Placed {
    const reason = rule === null ? null : reasonOf(rule, this.#knowledge);
    return { span, rejected: { where: this.#quote(span), verdict, why: reason?.because ?? why, reason, weighing } };
  }

  /** Numbers that a rule says are no quantities. */
  numbers(): Placed[] {
    return this.#read.rejections.map((one) => this.#not(one, 'not a quantity', '', one.rule));
  }

  /** Quantities that no claim was made of. */
  figures(): Placed[] {
    const { claims, mentions } = this.#article;
    return this.#read.quantities.flatMap((one) => {
      const name = mentions.find(
        (mention) => mention.kind !== 'quantity' && mention.kind !== 'quote' && overlaps(mention, one),
      );
      if (name !== undefined && name.kind !== 'role')
        return [this.#not(one, 'not a quantity', `part of the name “${this.#words(name)}”`)];
      if (claims.some((claim) => contains(claim, one))) return [];
      const window = this.#ruleOver(one, 'no-claim');
      if (window !== null) return [this.#not(one, 'a quantity, but no claim', '', window)];
      const same = claims.find(({ value, unit }) => value === one.value.value && unit === one.value.unit);
      const why = same === undefined ? 'nothing is said of it' : `the same figure is claimed by “${this.#words(same)}”`;
      return [this.#not(one, 'a quantity, but no claim of its own', why)];
    });
  }

  #words({ start, end }: Span): string {
    return this.#article.text.slice(start, end).replace(/\s+/g, ' ');
  }

  #ruleOver(span: Span, finds: string): RuleId | null {
    const { tokens } = this.#article;
    const found = this.#matches.find(
      ({ rule, first, last }) =>
        rule.finds === finds && overlaps(span, { start: tokens.start[first]!, end: tokens.end[last - 1]! }),
    );
    return found?.rule.id ?? null;
  }

  /** Words with digits that were never numbers: "O2", "5G", "B2B". */
  codes(): Placed[] {
    const { tokens } = this.#article;
    const numbers: readonly Span[] = [...this.#read.quantities, ...this.#read.rejections];
    const found: Placed[] = [];
    for (let at = 0; at < tokens.count; at++) {
      if (!hasTag(tokens, at, TAGS.HasDigit)) continue;
      const span = { start: tokens.start[at]!, end: tokens.end[at]! };
      if (numbers.some((one) => overlaps(one, span)) || !this.#isInBody(span)) continue;
      const time = this.#ruleOver(span, 'time');
      const words = this.#words(span);
      if (/\p{L}/u.test(words))
        found.push(this.#not(span, 'not a quantity', 'letters and digits in one word are a model, a brand or a code'));
      else if (time !== null) found.push(this.#not(span, 'not a quantity', '', time));
      else found.push(this.#not(span, 'not a quantity', 'no unit and nothing that is counted stands with it'));
    }
    return found;
  }

  #isInBody(span: Span): boolean {
    return this.#article.blocks.some((block) => isBody(block.kind) && overlaps(block, span));
  }

  /** Capitalised words that are nobody's name. */
  names(): Placed[] {
    const { tokens, mentions } = this.#article;
    return nameCandidates(this.#article, this.#knowledge).flatMap((candidate) => {
      const span = { start: tokens.start[candidate.first]!, end: tokens.end[candidate.last - 1]! };
      const named = mentions.find(
        (one) => (one.kind === 'person' || one.kind === 'organisation' || one.kind === 'place') && overlaps(one, span),
      );
      if (named !== undefined) {
        const isPlace = named.kind === 'place';
        return isPlace
          ? [this.#not(named, 'not a person or organisation', 'it names a place', named.rule, this.#weigh(named))]
          : [];
      }
      const weighing = this.#weigh(span);
      const best = weighing?.strengths[0];
      const rule =
        best?.kind === 'other' ? (weighing!.evidence.find(({ kind }) => kind === 'other')?.rule ?? null) : null;
      return [
        this.#not(
          span,
          'not a name of a person or organisation',
          whyNot(weighing, candidate.isDoubtful),
          rule,
          weighing,
        ),
      ];
    });
  }

  #weigh(span: Span): Weighing | null {
    return weighingOf(this.#article.text.slice(span.start, span.end), this.#article, this.#knowledge);
  }

  /** Words in quotation marks that nobody said. */
  marks(): Placed[] {
    const { tokens, quotes } = this.#article;
    const speech = new NotSpeech(this.#article, this.#knowledge);
    return this.#article.blocks
      .filter(({ kind }) => isBody(kind))
      .flatMap(({ first, last }) => stretchesIn(tokens, first, last))
      .flatMap((stretch) => {
        if (stretch.first >= stretch.last) return [];
        const span = { start: tokens.start[stretch.first]!, end: tokens.end[stretch.last - 1]! };
        if (quotes.some(({ parts }) => parts.some((part) => overlaps(part, span)))) return [];
        return [
          this.#not(
            span,
            'not a quote',
            speech.isName(stretch) ? 'a title, a name or a slogan' : whyNoQuote(this.#words(span), stretch.closing),
          ),
        ];
      });
  }

  /** Roles that are neither somebody's nor worth naming alone. */
  roles(): Placed[] {
    const { mentions, affiliations, unheldRoles } = this.#article;
    const held: readonly Span[] = [
      ...affiliations.map(({ roleSpan }) => roleSpan).filter((span) => span !== null),
      ...unheldRoles,
    ];
    return mentions
      .filter((one) => one.kind === 'role' && !held.some((span) => overlaps(span, one)))
      .map((one) => this.#not(one, 'a role that is nobody’s', 'no name stands with it, and it is no titled post'));
  }
}

function whyNot(weighing: Weighing | null, isDoubtful: boolean): string {
  const [best, second] = weighing?.strengths ?? [];
  if (weighing === null || best === undefined) return 'nothing speaks for its being one';
  if (best.kind === 'other') return 'more speaks for something else';
  if (best.strength < weighing.enough)
    return `what speaks for its being ${articleOf(best.kind)} weighs ${best.strength}, and ${weighing.enough} is needed`;
  if (second !== undefined && best.strength - second.strength < weighing.ahead)
    return `as much speaks for its being ${articleOf(best.kind)} as ${articleOf(second.kind)}`;
  return isDoubtful
    ? 'only the beginning of a sentence or a headline capitalises it'
    : 'an ordinary word with a capital takes more than this';
}

const articleOf = (kind: string): string =>
  kind === 'organisation' ? 'an organisation' : kind === 'other' ? 'something else' : `a ${kind}`;

function whyNoQuote(words: string, closing: number): string {
  const count = words.split(' ').length;
  if (count < 4)
    return `${count === 1 ? 'one word' : `${count} words`} in marks, fewer than four, and no more of it follows`;
  return closing < 0
    ? 'one of its marks is missing, and nothing introduces it as speech'
    : 'nothing says that it is speech';
}
