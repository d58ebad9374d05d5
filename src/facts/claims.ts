import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Claim } from '../model/fact.ts';
import type { LinkedArticle } from '../model/link.ts';
import { hasTag } from '../model/tokens.ts';
import { type ChangeReading, changesIn } from './claims-change.ts';
import {
  type About,
  type BareSentence,
  type EarlierFigure,
  type Figure,
  type FigureSentence,
  forgetWords,
  lowerOf,
  sentencesWithFigures,
  takenTokens,
} from './claims-figures.ts';
import { aboutOf } from './claims-of.ts';
import { withoutRepeats } from './claims-repeated.ts';
import { type Source, Sources } from './claims-sources.ts';
import { statementOf } from './claims-text.ts';
import { timesIn, timesOfLists, whenOf, windowTokens } from './claims-times.ts';

/** The figures of the article with what each is about, for when, which way it moved and who says so. */
export function findClaims(article: LinkedArticle, knowledge: Knowledge): Claim[] {
  const sources = new Sources(article);
  const lists = timesOfLists(article, knowledge);
  const claims: Claim[] = [];
  let earlier: EarlierFigure[] = [];
  let block = -1;
  for (const found of sentencesWithFigures(article, knowledge)) {
    const figures = withoutWindows(found);
    if (figures.length === 0) continue;
    if (found.sentence.block !== block) {
      const last = earlier.at(-1);
      const goesOn = last !== undefined && found.sentence.block === block + 1 && tellsOfLast(found);
      earlier = goesOn ? [last] : [];
    }
    block = found.sentence.block;
    const times = timesIn(article, knowledge, found.sentence.first, found.sentence.last);
    const sentence: FigureSentence = {
      article,
      knowledge,
      tags: found.tags,
      grammar: found.grammar,
      sentence: found.sentence,
      block: found.block,
      figures,
      times,
      taken: takenTokens(found.sentence, figures, times),
      earlier,
    };
    const changes = changesIn(sentence);
    const ofList = lists.get(found.sentence.block) ?? null;
    for (let at = 0; at < figures.length; at++) {
      const figure = figures[at]!;
      const change = changes[at];
      const about = aboutOf(sentence, figure, change);
      claims.push(claimOf(sentence, figure, about, change, ofList, sources.of(figure)));
      earlier.push({ figure, about });
    }
  }
  forgetWords();
  return withoutRepeats(claims, endOfHeadline(article));
}

// "This is 50% higher than a year before": the first words of a paragraph point to the figure before it.
function tellsOfLast({ article, grammar, sentence, block }: BareSentence): boolean {
  const { first } = sentence;
  if (sentence !== article.sentences[block.firstSentence] || !POINTING.test(lowerOf(article, first))) return false;
  return hasTag(article.tokens, first + 1, grammar.be) || TELLING.test(lowerOf(article, first + 1));
}

const POINTING = /^(this|that|it)$/;
const TELLING = /^(represents?|represented|marks|marked|compares|compared|equals|equates|amounts|means)$/;

function endOfHeadline({ blocks }: LinkedArticle): number {
  for (const { kind, end } of blocks) if (kind === 'title') return end;
  return 0;
}

/** The figures without those that only say how long something took, or how old somebody is. */
function withoutWindows(sentence: BareSentence): readonly Figure[] {
  const { figures } = sentence;
  if (!figures.some(isDuration)) return figures;
  const windows = windowTokens(sentence);
  const others: Figure[] = [];
  for (const figure of figures) if (!isWindow(figure, windows) && !isAge(sentence, figure)) others.push(figure);
  return others;
}

// "a 24-year-old driver", "five-year-olds".
const isAge = ({ article }: BareSentence, figure: Figure): boolean =>
  isDuration(figure) && OLD.test(lowerOf(article, figure.last - 1));

const OLD = /-olds?$/;

const isDuration = ({ value }: Figure): boolean => value.kind === 'duration';

function isWindow(figure: Figure, windows: ReadonlySet<number>): boolean {
  if (!isDuration(figure)) return false;
  const { first, last } = figure;
  for (let at = first; at < last; at++) if (windows.has(at)) return true;
  return false;
}

// "Over four years the team counted 90 herons": at the head of a sentence "over" opens a stretch of time.
const opensSentence = ({ article, sentence }: FigureSentence, { first, value }: Figure): boolean =>
  value.kind === 'duration' && first === sentence.first && lowerOf(article, first) === 'over';

function claimOf(
  sentence: FigureSentence,
  figure: Figure,
  about: About | null,
  change: ChangeReading | undefined,
  ofList: string | null,
  source: Source,
): Claim {
  const { kind, value, valueMax, unit, bound, hedges } = figure.value;
  const { start, end } = statementOf(sentence, figure, about);
  return {
    start,
    end,
    rule: about?.rule ?? 'claims/beside',
    kind,
    value,
    valueMax,
    unit,
    of: about?.words ?? null,
    change: change?.change ?? 'none',
    bound: opensSentence(sentence, figure) ? 'exact' : bound,
    hedges,
    when: whenOf(sentence, figure, ofList),
    by: source.by,
    assertion: source.assertion,
  };
}
