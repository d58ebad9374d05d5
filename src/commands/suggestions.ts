/** ' Did you mean "json"?' where one of the words is close to what was written, else nothing. */
export function didYouMean(written: string, words: readonly string[]): string {
  const [nearest] = words
    .map((word) => ({ word, distance: distanceOf(written.toLowerCase(), word) }))
    .sort((a, b) => a.distance - b.distance);
  return nearest !== undefined && nearest.distance <= Math.max(1, Math.floor(nearest.word.length / 3))
    ? ` Did you mean "${nearest.word}"?`
    : '';
}

/** Letters put in, left out, replaced or swapped with their neighbour. */
function distanceOf(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let at = 1; at <= b.length; at++) {
      const isSame = a[row - 1] === b[at - 1];
      let least = Math.min(line[at - 1]! + 1, last[at]! + 1, last[at - 1]! + (isSame ? 0 : 1));
      if (row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1])
        least = Math.min(least, before[at - 2]! + 1);
      line.push(least);
    }
    before = last;
    last = line;
  }
  return last[b.length]!;
}
