import { createRequire } from 'node:module';

type Distances = { JaroWinklerDistance(a: string, b: string, options?: { ignoreCase?: boolean }): number };

/** The candidate most like `word`, if any is near enough to be what was meant (Jaro–Winkler, from 0.8). */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  // Only a mistake needs it, so only a mistake loads it.
  const distances = createRequire(import.meta.url)('natural/lib/natural/distance/index.js') as Distances;
  let best: string | undefined;
  let most = 0.8;
  for (const candidate of candidates) {
    const likeness = distances.JaroWinklerDistance(word, candidate, { ignoreCase: true });
    if (likeness > most) {
      most = likeness;
      best = candidate;
    }
  }
  return best;
}
