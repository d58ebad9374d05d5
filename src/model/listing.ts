import type { Place } from './problem.ts';

/** An example as it is written: its text, and what must be found in it. */
export interface ListedExample {
  readonly text: string;
  /** Empty where nothing must be found. */
  readonly finds: readonly Readonly<Record<string, unknown>>[];
  /** Why it is not satisfied yet. */
  readonly not_yet: string | null;
}

/** A rule or a theme as it is shown to people. */
export interface Listed {
  readonly id: string;
  /** Under which heading it stands: what a rule finds, `theme` for a theme. */
  readonly group: string;
  readonly because: string;
  readonly place: Place;
  /** What else it says, by name: a label, terms with their weights. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly examples: readonly ListedExample[];
}
