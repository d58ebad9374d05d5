import type { ChangeReading } from './claims-change.ts';
import type { About, Figure, FigureSentence } from './claims-figures.ts';
import { changed, changeNoun, gapped, sameMovement } from './claims-of-changes.ts';
import {
  aheadThing,
  behindFigure,
  beside,
  bracketed,
  figureBeforeThing,
  figureOfThing,
  generalThing,
  label,
  pricedThing,
  saidOfSubject,
  sumIn,
  takenFrom,
  valuedThing,
  verbOfFigure,
} from './claims-of-clauses.ts';
import { counted, ofAntecedent, ofAntecedentMoved, partOf } from './claims-of-counts.ts';
import { deedAround } from './claims-of-deeds.ts';
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
  nounOfShare,
  counted,
  ofAntecedent,
  label,
  pricedThing,
  valuedThing,
  sumIn,
  takenFrom,
  partOf,
  changeNoun,
  changed,
  figureOfThing,
  figureBeforeThing,
  saidOfSubject,
  ofAntecedentMoved,
  behindFigure,
  verbOfFigure,
  beside,
  generalThing,
];

/** What the figure is about; null where nothing near it says so. */
export function aboutOf(sentence: FigureSentence, figure: Figure, change: ChangeReading | undefined): About | null {
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
