import type { At, Brief } from './brief.ts';
import type { RuleId } from './finding.ts';
import type { Place } from './problem.ts';

/** A rule as a reason: what it says, and where it is written. */
export interface Reason {
  readonly rule: RuleId;
  readonly because: string;
  readonly place: Place;
}

/** What spoke for or against a name: one rule, how often, and how much it says. */
export interface WeighedReason extends Reason {
  readonly kind: string;
  readonly weight: number;
  readonly times: number;
}

/** The weighing of a name. */
export interface Weighing {
  readonly name: string;
  /** For each kind how strong it is, the strongest first. */
  readonly strengths: readonly { readonly kind: string; readonly strength: number }[];
  /** What the strongest must reach, and by how much it must be ahead. */
  readonly enough: number;
  readonly ahead: number;
  readonly evidence: readonly WeighedReason[];
}

/** A stretch of the article with what stands around it on its line. */
export interface Quoted {
  readonly words: string;
  readonly at: At;
  /** From 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** One link of the chain from a rule to a fact. */
export interface Step {
  /** What was read here: `quantity`, `speaker`, `role`. */
  readonly what: string;
  readonly where: Quoted | null;
  /** What else is to be said: the amount, the way a speaker was found. */
  readonly note: string | null;
  readonly reason: Reason | null;
  readonly weighing: Weighing | null;
}

export interface ExplainedFact {
  /** As it can be asked for again: `claims[3]`. */
  readonly selector: string;
  readonly field: keyof Brief;
  /** The fact in one line. */
  readonly says: string;
  readonly where: Quoted | null;
  readonly steps: readonly Step[];
}

/** Something that might have been a fact, and why it is none. */
export interface Rejected {
  readonly where: Quoted;
  /** "not a quantity". */
  readonly verdict: string;
  readonly why: string;
  readonly reason: Reason | null;
  readonly weighing: Weighing | null;
}

export interface Explanation {
  readonly file: string;
  readonly selector: string | null;
  readonly facts: readonly ExplainedFact[];
  readonly rejected: readonly Rejected[];
}
