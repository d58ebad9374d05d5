import type { LatePattern, Rule } from './rule-store.ts';

/** One pattern of one rule. */
interface Step {
  readonly rule: Rule;
  readonly late: LatePattern;
}

/**
 * Patterns filed under what is rarest among the things they cannot do without, so that the cost of a sentence hardly
 * grows with the number of rules: steps are looked up by the words and tags that the sentence has.
 */
export interface RuleProgram {
  readonly steps: readonly Step[];
  /** Steps that need nothing in particular. */
  readonly always: readonly number[];
  readonly byTag: ReadonlyMap<number, readonly number[]>;
  readonly byWord: ReadonlyMap<number, readonly number[]>;
  readonly anchorTags: Uint32Array;
  /** Words of tags that have an anchor. */
  readonly anchorPlaces: readonly number[];
  /** A bit at the low twelve bits of each word that is an anchor. */
  readonly wordFlags: Uint32Array;
}

/** Where among the flags of words those of a word stand: the bits of its number above the lowest five. */
export const FLAG_PLACES = 0x7f;

const programs = new WeakMap<Rule, { readonly rules: readonly Rule[]; readonly program: RuleProgram }[]>();

/** The program of a list of rules, made once for lists of the same rules. */
export function programOf(rules: readonly Rule[], width: number): RuleProgram {
  const [first] = rules;
  if (first === undefined) return makeProgram(rules, width);
  // Callers pick some of a kind's rules anew for each article.
  const known = programs.get(first) ?? [];
  programs.set(first, known);
  let made = known.find(
    (one) => one.rules.length === rules.length && one.rules.every((rule, at) => rule === rules[at]),
  );
  if (made === undefined) {
    made = { rules: [...rules], program: makeProgram(rules, width) };
    known.push(made);
  }
  return made.program;
}

function makeProgram(rules: readonly Rule[], width: number): RuleProgram {
  const steps = rules.flatMap((rule) => rule.match.map((late): Step => ({ rule, late })));
  const always: number[] = [];
  const byTag = new Map<number, number[]>();
  const byWord = new Map<number, number[]>();
  const anchorTags = new Uint32Array(width);
  const wordFlags = new Uint32Array(FLAG_PLACES + 1);
  steps.forEach(({ late: { anchor } }, step) => {
    if (anchor === null) always.push(step);
    for (const tag of anchor?.tags ?? []) {
      file(byTag, tag, step);
      anchorTags[tag >> 5]! |= 1 << (tag & 31);
    }
    for (const word of anchor?.words ?? []) {
      file(byWord, word, step);
      wordFlags[(word >> 5) & FLAG_PLACES]! |= 1 << (word & 31);
    }
  });
  const anchorPlaces = [...anchorTags.keys()].filter((place) => anchorTags[place] !== 0);
  return { steps, always, byTag, byWord, anchorTags, anchorPlaces, wordFlags };
}

function file(index: Map<number, number[]>, key: number, step: number): void {
  const steps = index.get(key);
  if (steps === undefined) index.set(key, [step]);
  else steps.push(step);
}
