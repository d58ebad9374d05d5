/** Numbers that never fall, in half the room: every 256th in full, each as its distance from the one before it in full. */
export interface Ascending {
  readonly base: Uint32Array;
  readonly rest: Uint16Array;
}

export const ascendingAt = ({ base, rest }: Ascending, at: number): number => base[at >> 8]! + rest[at]!;

/** Throws where numbers rise too fast, which is for the builder of a file to know and not for its reader. */
export function ascending(numbers: ArrayLike<number>): Ascending {
  const base = Uint32Array.from({ length: (numbers.length + 255) >> 8 }, (_, page) => numbers[page << 8]!);
  const rest = Uint16Array.from(numbers, (number, at) => {
    const distance = number - base[at >> 8]!;
    if (distance < 0 || distance > 0xffff) throw new Error(`${number} at ${at} is too far from ${base[at >> 8]}`);
    return distance;
  });
  return { base, rest };
}
