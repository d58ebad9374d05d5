import type { Scores } from '../../src/corpus/scores.ts';
import { figuresOf } from '../../src/corpus/tallies.ts';

/** A line for each facet and each rate of which there is anything to judge. */
export function scoreLines({ facets, rates }: Scores): string[] {
  const found = Object.entries(facets).map(([name, tally]) => {
    const { precision, recall, f1, gold, predicted } = figuresOf(tally);
    const figures = `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
    return `${name.padEnd(42)} ${figures}  (gold ${gold}, predicted ${predicted})`;
  });
  const right = Object.entries(rates)
    .filter(([, { of }]) => of > 0)
    .map(([name, rate]) => `${name.padEnd(42)} ${((100 * rate.right) / rate.of).toFixed(1)}% of ${rate.of}`);
  return [...found, ...right];
}

/** What was missed (-) and wrong (+) in the facets and rates whose name begins so; `all` for every one. */
export function errorLines({ facets, rates }: Scores, facet: string): string[] {
  const isAsked = ([name]: [string, unknown]): boolean => facet === 'all' || name.startsWith(facet);
  return [
    ...Object.entries(facets)
      .filter(isAsked)
      .flatMap(([name, { missed, wrong }]) => ['', name, ...missed, ...wrong]),
    ...Object.entries(rates)
      .filter(isAsked)
      .flatMap(([name, { wrong }]) => ['', name, ...wrong]),
  ];
}
