/** How many of one kind of fact were found rightly, and which were wrong or missed. */
export interface Tally {
  right: number;
  readonly wrong: string[];
  readonly missed: string[];
}

/** How often one value of matched facts was right. */
export interface Rate {
  right: number;
  of: number;
  readonly wrong: string[];
}

/** Precision, recall and their harmonic mean. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly predicted: number;
}

export const newTally = (): Tally => ({ right: 0, wrong: [], missed: [] });
export const newRate = (): Rate => ({ right: 0, of: 0, wrong: [] });

/** Counts one judgement. */
export function judge(rate: Rate, isRight: boolean, note: string): void {
  rate.of++;
  if (isRight) rate.right++;
  else rate.wrong.push(note);
}

interface Matching<Found, Gold> {
  readonly same: (found: Found, gold: Gold) => boolean;
  readonly show: (item: Found | Gold) => string;
  readonly id: string;
}

/**
 * Pairs what was found with what is right, one to one, in order. Something optional pairs only where nothing else does,
 * and counts neither way.
 */
export function pairUp<Found, Gold extends { readonly optional?: boolean }>(
  found: readonly Found[],
  gold: readonly Gold[],
  tally: Tally,
  { same, show, id }: Matching<Found, Gold>,
): [Found, Gold][] {
  const free = new Set(gold);
  const pairs: [Found, Gold][] = [];
  for (const item of found) {
    const candidates = [...free].filter((one) => same(item, one));
    const partner = candidates.find(({ optional }) => !optional) ?? candidates[0];
    if (partner === undefined) {
      tally.wrong.push(`${id}: + ${show(item)}`);
      continue;
    }
    free.delete(partner);
    pairs.push([item, partner]);
    if (!partner.optional) tally.right++;
  }
  for (const one of free) if (!one.optional) tally.missed.push(`${id}: - ${show(one)}`);
  return pairs;
}

/** Nothing found of nothing is 0, so that a facet without gold never looks perfect. */
export function figuresOf({ right, wrong, missed }: Tally): Figures {
  const predicted = right + wrong.length;
  const gold = right + missed.length;
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, gold, predicted };
}
