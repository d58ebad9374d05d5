import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Claim } from '../model/fact.ts';
import type { LinkedArticle } from '../model/link.ts';
import { type ChangeReading, changesIn } from './claims-change.ts';
import {
  type About,
  type EarlierFigure,
  type Figure,
  type FigureSentence,
  sentencesWithFigures,
  takenTokens,
} from './claims-figures.ts';
import { aboutOf } from './claims-of.ts';
import { withoutRepeats } from './claims-repeated.ts';
import { type Source, sourcesOf } from './claims-sources.ts';
import { statementOf } from './claims-text.ts';
import { timesIn, timesOfLists, whenOf, windowTokens } from './claims-times.ts';

// "Twelve of them": what "they" are was said not long ago.
const MOST_EARLIER = 12;

/** The figures of the article with what each is about, for when, which way it moved and who says so. */
export function findClaims(article: LinkedArticle, knowledge: Knowledge): Claim[] {
  const sourceOf = sourcesOf(article);
  const lists = timesOfLists(article, knowledge);
  const claims: Claim[] = [];
  let earlier: EarlierFigure[] = [];
  let block = -1;
  for (const found of sentencesWithFigures(article, knowledge)) {
    const windows = windowTokens(found);
    const figures = found.figures.filter((figure) => !isWindow(figure, windows));
    if (figures.length === 0) continue;
    if (found.sentence.block !== block) earlier = [];
    block = found.sentence.block;
    const times = timesIn(article, knowledge, found.sentence.first, found.sentence.last);
    const sentence: FigureSentence = {
      article,
      knowledge,
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
    for (const figure of figures) {
      const change = changes.get(figure);
      const about = aboutOf(sentence, figure, change);
      claims.push(claimOf(sentence, figure, about, change, ofList, sourceOf(figure)));
      earlier.push({ figure, about });
      if (earlier.length > MOST_EARLIER) earlier.shift();
    }
  }
  return withoutRepeats(claims);
}

function isWindow({ first, last, value }: Figure, windows: ReadonlySet<number>): boolean {
  if (value.kind !== 'duration' || windows.size === 0) return false;
  for (let at = first; at < last; at++) if (windows.has(at)) return true;
  return false;
}

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
    bound,
    hedges,
    when: whenOf(sentence, figure, ofList),
    by: source.by,
    assertion: source.assertion,
  };
}
