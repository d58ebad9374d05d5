import { hasTag, TAGS } from '../model/tokens.ts';
import type { ChangeReading } from './claims-change.ts';
import { type About, aboutSame, type Figure, type FigureSentence, lowerOf, wordSet } from './claims-figures.ts';
import { changed, changeNoun, gapped, likelierThing, sameMovement, sameThingThen } from './claims-of-changes.ts';
import {
  aheadThing,
  apposed,
  backedThing,
  behindFigure,
  beside,
  bracketed,
  figureBeforeThing,
  figureOfThing,
  generalThing,
  label,
  pricedThing,
  rankedBehind,
  saidOfSubject,
  sumIn,
  takenFrom,
  valuedThing,
  verbOfFigure,
} from './claims-of-clauses.ts';
import { counted, ofAntecedent, ofAntecedentMoved, partOf } from './claims-of-counts.ts';
import { deedAround, doneFor } from './claims-of-deeds.ts';
import { asNounPhrase, levelBefore, nounOfShare } from './claims-of-nouns.ts';
import { comparedAmount, convertedAmount, perShare } from './claims-of-same.ts';

export type Finder = (sentence: FigureSentence, figure: Figure, change: ChangeReading | undefined) => About | null;

// The surer first: what the figure's own words say, then its verb, then its neighbours.
const finders: readonly Finder[] = [
  levelBefore,
  gapped,
  sameMovement,
  convertedAmount,
  comparedAmount,
  perShare,
  bracketed,
  aheadThing,
  likelierThing,
  nounOfShare,
  counted,
  doneFor,
  ofAntecedent,
  label,
  rankedBehind,
  pricedThing,
  valuedThing,
  sumIn,
  takenFrom,
  backedThing,
  partOf,
  changeNoun,
  changed,
  figureOfThing,
  figureBeforeThing,
  saidOfSubject,
  ofAntecedentMoved,
  sameThingThen,
  behindFigure,
  apposed,
  verbOfFigure,
  beside,
  generalThing,
];

const THEM = wordSet('them whom');
const PRONOUNS = wordSet('it them this these those');

/** "must halve | them": what was spoken of before, if a figure said so; undefined where no pronoun is the object. */
function pronounOf({ article, earlier }: FigureSentence, figure: Figure): About | null | undefined {
  const isVerb = figure.rule === 'quantities/multiple' && HOLDING.test(lowerOf(article, figure.last - 1));
  if (!isVerb || !PRONOUNS.has(lowerOf(article, figure.last))) return undefined;
  if (hasTag(article.tokens, figure.last + 1, TAGS.Noun) || hasTag(article.tokens, figure.last + 1, TAGS.PluralNoun))
    return undefined;
  const last = earlier.at(-1)?.about ?? null;
  return last === null ? null : aboutSame(last, figure, 'claims/changed');
}

const HOLDING = /^(halve|double|treble|triple|quadruple)[ds]?$|^(halv|doubl|trebl|tripl|quadrupl)ing$/;

/** What the figure is about; null where nothing near it says so. */
export function aboutOf(sentence: FigureSentence, figure: Figure, change: ChangeReading | undefined): About | null {
  const ofPronoun = pronounOf(sentence, figure);
  if (ofPronoun !== undefined) return ofPronoun;
  if (lowerOf(sentence.article, figure.last) === 'of' && THEM.has(lowerOf(sentence.article, figure.last + 1)))
    return ofAntecedent(sentence, figure, change);
  let wasVerb = false;
  for (const find of finders) {
    // What stands beside a verb without a noun is as a rule who did it, or to whom.
    if (wasVerb && find === beside) continue;
    const found = find(sentence, figure, change);
    if (found === null) continue;
    const nouns = asNounPhrase(sentence, figure, found);
    if (nouns !== null) return nouns;
    wasVerb = true;
  }
  return deedAround(sentence, figure, change);
}
