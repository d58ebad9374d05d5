const PREFIXES: Readonly<Record<string, string>> = {
  p: 'pico',
  n: 'nano',
  u: 'micro',
  µ: 'micro',
  μ: 'micro',
  m: 'milli',
  c: 'centi',
  d: 'deci',
  h: 'hecto',
  k: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  P: 'peta',
  E: 'exa',
  Z: 'zetta',
};

/** Symbols of units with the prefixes they are met with; the commonest are in the gazetteer of units. */
const SYMBOLS: Readonly<Record<string, readonly [unit: string, prefixes: string]>> = {
  J: ['joule', 'mkMGTPE'],
  eV: ['electronvolt', 'mkMGT'],
  Pa: ['pascal', 'hkMG'],
  N: ['newton', 'k'],
  mol: ['mole', 'nuµμm'],
  V: ['volt', 'nuµμm'],
  A: ['ampere', 'nuµμ'],
  F: ['farad', 'pnuµμ'],
  L: ['litre', 'nuµμdh'],
  l: ['litre', 'nuµμdh'],
  t: ['tonne', 'kMG'],
  B: ['byte', 'PZ'],
  Bq: ['becquerel', 'kMGT'],
  Sv: ['sievert', 'uµμm'],
  Gy: ['gray', 'm'],
  bar: ['bar', 'm'],
  Ω: ['ohm', 'kM'],
  Wh: ['watt-hour', 'P'],
  W: ['watt', 'uµμP'],
  VA: ['volt-ampere', 'kMG'],
};

const SYMBOL = /^([pnuµμmcdhkMGTPEZ])(J|eV|Pa|N|mol|V|A|F|L|l|t|B|Bq|Sv|Gy|bar|Ω|Wh|W|VA)$/;

/** The unit that a prefix and a symbol make: MJ, TeV, µmol. Case tells them apart, so they are read as written. */
export function unitOfSymbol(letters: string): string | null {
  if (letters.length < 2 || letters.length > 4) return null;
  const parts = SYMBOL.exec(letters);
  if (parts === null) return letters === 'mmHg' ? 'millimetre-of-mercury' : null;
  const [unit, prefixes] = SYMBOLS[parts[2]!]!;
  return prefixes.includes(parts[1]!) ? PREFIXES[parts[1]!]! + unit : null;
}

const WORD =
  /^(pico|nano|micro|milli|centi|deci|deca|hecto|kilo|mega|giga|tera|peta|exa|zetta)-?(metre|meter|gramme|gram|litre|liter|watt|joule|hertz|byte|bit|volt|ampere|amp|pascal|newton|ohm|tonne|ton|calorie|sievert|becquerel|gray|electronvolt|mole|farad|second)s?$/;

const BRITISH: Readonly<Record<string, string>> = {
  meter: 'metre',
  gramme: 'gram',
  liter: 'litre',
  amp: 'ampere',
  ton: 'tonne',
};

/** The unit that a prefix and a name make, in lower case: "gigajoules", "microliter". */
export function unitOfPrefixedWord(word: string): string | null {
  if (word.length < 7) return null;
  const parts = WORD.exec(word);
  return parts === null ? null : parts[1]! + (BRITISH[parts[2]!] ?? parts[2]!);
}
