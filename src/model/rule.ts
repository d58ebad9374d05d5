import type { RuleId, Some } from './finding.ts';
import type { Place } from './problem.ts';

/** What a rule says besides its pattern: fixed values its kind's reader understands. */
export type Gives = Readonly<Record<string, string | number | boolean | null>>;

/**
 * A sentence of ours with what the rule finds in it. `finds` names the words (`words`) and values of the finding;
 * `null` where nothing must be found. `notYet` keeps an example we cannot satisfy, with the reason.
 */
export interface Example {
  readonly text: string;
  readonly finds: readonly Readonly<Record<string, string | number | boolean | null>>[];
  readonly notYet?: string;
  readonly place: Place;
}

/** A rule as it is written: where to look, why, and proof. */
export interface RuleText {
  readonly id: RuleId;
  readonly writtenAt: Place;
  readonly finds: string;
  readonly because: string;
  readonly examples: Some<Example>;
}

/** What rules find of a page as a whole: it depends on all that stands around it. */
export const OF_THE_PAGE: ReadonlySet<string> = new Set([
  'zone',
  'title',
  'author',
  'published',
  'publisher',
  'disclosure',
  'article-kind',
]);
