/** An exact number, `over / under`; figures are read without floating point, so that £3.4bn is 3400000000. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

export const rational = (over: bigint | number, under: bigint | number = 1n): Rational => ({
  over: BigInt(over),
  under: BigInt(under),
});

export const times = (a: Rational, b: Rational): Rational => ({ over: a.over * b.over, under: a.under * b.under });

export const plus = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});

export const isLess = (a: Rational, b: Rational): boolean => a.over * b.under < b.over * a.under;

export const tenToThe = (power: number): Rational => rational(10n ** BigInt(power));

// Longer runs of digits are serial numbers, and reading them would cost more than linear time.
const MOST_DIGITS = 30;

/** Reads digits with commas between thousands and a decimal point; null for what is too long to be a figure. */
export function parseDecimal(digits: string): Rational | null {
  if (digits.length > MOST_DIGITS) return null;
  const plain = digits.replace(/[^0-9.]/g, '');
  const point = plain.indexOf('.');
  if (point < 0) return plain === '' ? null : rational(BigInt(plain));
  const decimals = plain.slice(point + 1);
  return rational(BigInt(plain.slice(0, point) + decimals), 10n ** BigInt(decimals.length));
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The nearest double: exact decimals as they are written, "two thirds" and the like to four figures. */
export function toNumber({ over, under }: Rational): number {
  const divisor = greatestDivisor(over, under) || 1n;
  const [top, bottom] = [over / divisor, under / divisor];
  if (bottom === 1n) return Number(top);
  const decimals = decimalPlaces(bottom);
  if (decimals < 0) return Number((Number(top) / Number(bottom)).toPrecision(4));
  const digits = ((top < 0n ? -top : top) * (10n ** BigInt(decimals) / bottom)).toString().padStart(decimals + 1, '0');
  return Number(`${top < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`);
}

/** How many decimal places a fraction of that denominator has; -1 if it never ends. */
function decimalPlaces(under: bigint): number {
  let [rest, twos, fives] = [under, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : -1;
}
