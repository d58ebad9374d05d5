import distance from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** The candidate most like `word`, if any is near enough to be what was meant (Jaro–Winkler, from 0.8). */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let most = 0.8;
  for (const candidate of candidates) {
    const likeness = distance(word, candidate, { ignoreCase: true });
    if (likeness > most) {
      most = likeness;
      best = candidate;
    }
  }
  return best;
}
