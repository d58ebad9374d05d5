import { hasTag, TAGS } from '../model/tokens.ts';
import { isInBracketsBehind, isRestated } from './claims-change.ts';
import {
  type About,
  aboutSame,
  endWithNoun,
  type Figure,
  type FigureSentence,
  figureBefore,
  lowerOf,
  wordSet,
} from './claims-figures.ts';

const CONVERTED: ReadonlySet<string> = new Set(['money', 'measure', 'percent']);
const COMPARATIVES = wordSet('more less fewer higher lower');
const BETTER_OR_WORSE = wordSet('better worse higher lower');
const ABOVE_OR_BELOW = wordSet('above below');
const BEFORE_COMPARISON = wordSet(', ( – — - or about nearly almost some roughly around and');

/** "€2.1bn (£1.8bn)", "190 kilometres (118 miles)": the same amount in another unit is about the same thing. */
export function convertedAmount(within: FigureSentence, figure: Figure): About | null {
  const { article, figures, sentence, earlier } = within;
  const { kind, unit } = figure.value;
  const last = earlier.at(-1);
  const before = figureBefore(figures, figure);
  if (
    last?.figure === before &&
    last?.about != null &&
    (isInBracketsBehind(within, figure) || (isRestated(within, figure) && lowerOf(article, figure.last) !== 'of'))
  )
    return aboutSame(last.about, figure, last.about.rule);
  if (!CONVERTED.has(kind) || before === undefined || last?.figure !== before || last.about === null) return null;
  const isShareAgain = kind === 'percent' && before.value.kind === 'ratio';
  // "A quarter | – 24 per cent – | said so".
  if (isShareAgain && hasTag(article.tokens, figure.first - 1, TAGS.Dash) && figure.first - 1 === before.last)
    return aboutSame(last.about, figure, last.about.rule);
  if (!isShareAgain && (before.value.kind !== kind || before.value.unit === unit)) return null;
  let at = figure.first - 1;
  while (at > before.last && !hasTag(article.tokens, at, TAGS.OpeningBracket)) at--;
  // "three in four councillors | (76%)".
  const endOfThing = Math.max(endWithNoun({ article, sentence }, before), isShareAgain ? last.about.last : 0);
  if (!hasTag(article.tokens, at, TAGS.OpeningBracket) || at > endOfThing) return null;
  return aboutSame(last.about, figure, last.about.rule);
}

/** "140 buses, 12% more than a year before": what is compared is what the figure before counts. */
export function comparedAmount({ article, sentence, earlier }: FigureSentence, figure: Figure): About | null {
  const last = earlier.at(-1)?.about ?? null;
  const before = earlier.at(-1);
  // "a deficit of £960m, £460m worse | than planned".
  const isGap =
    figure.value.kind === 'money' &&
    before?.figure.value.kind === 'money' &&
    BETTER_OR_WORSE.has(lowerOf(article, figure.last)) &&
    isThan(article, figure.last + 1);
  if (last !== null && isGap) return aboutSame(last, figure, 'claims/beside');
  if (last === null || (figure.value.kind !== 'percent' && figure.rule !== 'quantities/multiple')) return null;
  const isCompared = COMPARATIVES.has(lowerOf(article, figure.last)) && isThan(article, figure.last + 1);
  if (!isCompared && !ABOVE_OR_BELOW.has(lowerOf(article, figure.last))) return null;
  const at = figure.first - 1;
  if (!isCompared && (at < sentence.first || lowerOf(article, at) !== ',')) return null;
  return at < sentence.first || BEFORE_COMPARISON.has(lowerOf(article, at))
    ? aboutSame(last, figure, 'claims/beside')
    : null;
}

// "14% lower | in real terms | than".
function isThan(article: FigureSentence['article'], at: number): boolean {
  if (lowerOf(article, at) !== 'in') return lowerOf(article, at) === 'than';
  for (let place = at + 1; place < at + 5; place++) if (lowerOf(article, place) === 'than') return true;
  return false;
}

const PER = wordSet('per a each');
const UNITS_OF_OWNERSHIP = wordSet('share diluted basic common ordinary unit');

/** "a loss of £4m, or 8p per share": the same sum divided by the shares. */
export function perShare({ article, earlier, sentence }: FigureSentence, figure: Figure): About | null {
  const before = earlier.at(-1);
  if (figure.value.kind !== 'money' || before?.about == null || before.figure.first < sentence.first) return null;
  const isPerShare =
    PER.has(lowerOf(article, figure.last)) && UNITS_OF_OWNERSHIP.has(lowerOf(article, figure.last + 1));
  if (!isPerShare || lowerOf(article, figure.first - 1) !== 'or' || before.figure.value.kind !== 'money') return null;
  return aboutSame(before.about, figure, 'claims/beside');
}
