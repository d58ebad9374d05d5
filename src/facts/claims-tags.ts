import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Tag } from '../model/tokens.ts';
import { perKnowledge } from './per-knowledge.ts';

/** Classes of words that say something of a figure beside them. */
export interface FigureTags {
  readonly riseVerb: Tag;
  readonly fallVerb: Tag;
  readonly growVerb: Tag;
  readonly levelVerb: Tag;
  readonly speechVerb: Tag;
  readonly beliefVerb: Tag;
  readonly riseNoun: Tag;
  readonly fallNoun: Tag;
  readonly moreWord: Tag;
  readonly lessWord: Tag;
  readonly multiple: Tag;
  readonly bound: Tag;
  readonly weekday: Tag;
  readonly month: Tag;
}

export const figureTags: (knowledge: Knowledge) => FigureTags = perKnowledge(
  (knowledge): FigureTags => ({
    riseVerb: knowledge.tag('RiseVerb'),
    fallVerb: knowledge.tag('FallVerb'),
    growVerb: knowledge.tag('GrowVerb'),
    levelVerb: knowledge.tag('LevelVerb'),
    speechVerb: knowledge.tag('SpeechVerb'),
    beliefVerb: knowledge.tag('BeliefVerb'),
    riseNoun: knowledge.tag('RiseNoun'),
    fallNoun: knowledge.tag('FallNoun'),
    moreWord: knowledge.tag('MoreWord'),
    lessWord: knowledge.tag('LessWord'),
    multiple: knowledge.tag('Multiple'),
    bound: knowledge.tag('Bound'),
    weekday: knowledge.tag('Weekday'),
    month: knowledge.tag('Month'),
  }),
);
