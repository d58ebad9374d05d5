import type { BriefClaim } from '../model/brief.ts';

const SYMBOLS: Readonly<Record<string, string>> = { GBP: '£', USD: '$', EUR: '€', JPY: '¥', INR: '₹' };
const BOUNDS = { exact: '', about: '~', 'at-least': '≥ ', 'at-most': '≤ ' } as const;

type Figure = Pick<BriefClaim, 'kind' | 'value' | 'value_max' | 'unit' | 'bound' | 'hedges'>;

/** The figure of a claim, short enough for a column: "≤ 12%", "~£13bn", "3–5 years". */
export function figureOf(claim: Figure): string {
  const { value, value_max: most } = claim;
  if (value === null) return claim.hedges.join(' ') || '–';
  const fraction = claim.kind === 'ratio' && most === null ? fractionOf(value) : null;
  if (fraction !== null) return `${BOUNDS[claim.bound]}${fraction}`;
  const high = written(most ?? value, claim);
  const { digits, scale } = written(value, claim);
  const low = most === null ? '' : `${digits}${scale === high.scale ? '' : scale}–`;
  return `${BOUNDS[claim.bound]}${prefixOf(claim)}${low}${high.digits}${high.scale}${suffixOf(claim, most ?? value)}`;
}

const LARGEST_PART = 20;
const NEAR = 0.00006;

/** "2/3", "1 in 5,000": a share as it was written, of which four digits are kept. */
function fractionOf(value: number): string | null {
  if (value <= 0 || value >= 1) return null;
  for (let whole = 2; whole <= LARGEST_PART; whole++) {
    const parts = Math.round(value * whole);
    if (Math.abs(value - parts / whole) < NEAR) return parts === 0 ? null : `${parts}/${whole}`;
  }
  const whole = Math.round(1 / value);
  return Math.abs(value - 1 / whole) < value * 0.001 ? `1 in ${grouped(whole)}` : null;
}

function prefixOf({ kind, unit }: Figure): string {
  if (kind !== 'money' || unit === null) return '';
  return SYMBOLS[unit] ?? `${unit} `;
}

function suffixOf({ kind, unit }: Figure, value: number): string {
  if (kind === 'percent') return unit === 'percentage-point' ? ` ${plural('point', value)}` : '%';
  if (kind === 'ratio') return value < 1 ? '' : '×';
  // What is counted has a column of its own.
  return kind === 'money' || kind === 'count' || unit === null ? '' : ` ${plural(unit, value)}`;
}

interface Written {
  readonly digits: string;
  readonly scale: '' | 'm' | 'bn' | 'tn';
}

function written(value: number, { kind }: Figure): Written {
  const isLarge = (kind === 'money' || kind === 'count') && Math.abs(value) >= 1e6;
  if (!isLarge) return { digits: grouped(value), scale: '' };
  const [size, scale] =
    Math.abs(value) >= 1e12
      ? [1e12, 'tn' as const]
      : Math.abs(value) >= 1e9
        ? [1e9, 'bn' as const]
        : [1e6, 'm' as const];
  const short = Number((value / size).toPrecision(6));
  // Rounding must not change the figure: one of many digits is written out.
  return Math.round(short * size) === value ? { digits: grouped(short), scale } : { digits: grouped(value), scale: '' };
}

/** Digits in groups of three, the same in every locale. */
export function grouped(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return String(value);
  const [whole, fraction] = String(Number(value.toPrecision(12))).split('.');
  const groups = whole!.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

// "megabit-per-second" is many megabits per second; these do not take an s.
const UNCHANGED = /(?:s|hertz|celsius|fahrenheit)$/;

function plural(unit: string, value: number): string {
  const [head, ...rest] = unit.split('-');
  const many = head === 'foot' ? 'feet' : head === 'inch' ? 'inches' : UNCHANGED.test(head!) ? head! : `${head}s`;
  return [value === 1 ? head : many, ...rest].join(' ');
}
