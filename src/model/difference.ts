import type { At, Brief } from './brief.ts';

/** A value as it is shown: null is nothing. */
export type ShownValue = string | null;

/** One thing that a brief says otherwise than expected. */
export interface Difference {
  readonly field: keyof Brief;
  readonly sort: 'missing' | 'new' | 'changed';
  /** What it is about: a name, the beginning of a quote; null where the field itself is one value. */
  readonly subject: string | null;
  /** Which of its values has changed; null where the whole thing is missing or new, or the field is one value. */
  readonly value: string | null;
  readonly expected: ShownValue;
  readonly found: ShownValue;
  /** Where in the article it was found. */
  readonly at: At | null;
  /** Which of the expected things of the field it is, from 0. */
  readonly item: number | null;
}
