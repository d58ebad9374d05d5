import type { Span } from './span.ts';

/** Where a rule is written: `people/title-and-name`. The loader derives it; nobody types it. */
export type RuleId = `${string}/${string}`;

/** Anything the tool believes says where it was read and which rule read it. */
export interface Finding extends Span {
  readonly rule: RuleId;
}

/** At least one. */
export type Some<T> = readonly [T, ...T[]];
