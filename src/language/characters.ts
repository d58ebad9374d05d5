/** Classes of characters the tokeniser tells apart. */
export const CHARACTER = {
  unknown: 0,
  space: 1,
  newline: 2,
  lower: 3,
  upper: 4,
  digit: 5,
  apostrophe: 6,
  hyphen: 7,
  dot: 8,
  invisible: 9,
  mark: 10,
  symbol: 11,
  surrogate: 12,
} as const;

const classes = new Uint8Array(65536);

const assign = (characters: string, value: number): void => {
  for (const character of characters) classes[character.charCodeAt(0)] = value;
};
assign(
  ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  CHARACTER.space,
);
assign('\n\r\u000b\u000c\u0085\u2028\u2029', CHARACTER.newline);
assign("'’ʼ", CHARACTER.apostrophe);
assign('-‐‑', CHARACTER.hyphen);
assign('.', CHARACTER.dot);
// Soft hyphens, zero-width spaces and joiners, marks of direction and byte order stand inside words without being part of them.
assign('\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff', CHARACTER.invisible);
for (let code = 48; code < 58; code++) classes[code] = CHARACTER.digit;
for (let code = 65; code < 91; code++) classes[code] = CHARACTER.upper;
for (let code = 97; code < 123; code++) classes[code] = CHARACTER.lower;
for (let code = 0x300; code < 0x370; code++) classes[code] = CHARACTER.mark;

/** Class of a UTF-16 code unit; letters without case count as lower case. */
export function classOf(code: number): number {
  const known = classes[code]!;
  return known === CHARACTER.unknown ? classify(code) : known;
}

function classify(code: number): number {
  const value = classOfLetter(code);
  classes[code] = value;
  return value;
}

function classOfLetter(code: number): number {
  if (code >= 0xd800 && code < 0xe000) return CHARACTER.surrogate;
  const character = String.fromCharCode(code);
  if (/\p{Lu}|\p{Lt}/u.test(character)) return CHARACTER.upper;
  if (/\p{L}/u.test(character)) return CHARACTER.lower;
  if (/\p{M}/u.test(character)) return CHARACTER.mark;
  if (/\p{Nd}/u.test(character)) return CHARACTER.digit;
  if (/\p{Zs}/u.test(character)) return CHARACTER.space;
  return CHARACTER.symbol;
}

// Letters that Unicode does not decompose into a base letter and an accent.
const undecomposed: Readonly<Record<string, string>> = {
  // The Greek letter is written for the sign of micro.
  μ: 'µ',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ß: 's',
  æ: 'a',
  œ: 'o',
  þ: 't',
  ð: 'd',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
};

// The lexicon keeps a byte a character; marks beyond Latin-1 that rules and gazetteers name get one of the unused ones.
const marks = '–—“”‘€•…₹₩₽₺₴₪฿―';

const folds = new Uint16Array(65536);
[...marks].forEach((mark, at) => {
  folds[mark.charCodeAt(0)] = at + 1;
});
for (let code = 32; code < 128; code++) folds[code] = code;
for (let code = 65; code < 91; code++) folds[code] = code + 32;

/** The code unit a word is looked up by: lower case, without accents, apostrophes straight; 0 for what is not looked at. */
export function foldOf(code: number): number {
  const known = folds[code]!;
  return known === 0 ? foldLetter(code) : known;
}

const SKIPPED = 0xffff;

function foldLetter(code: number): number {
  const value = classOf(code);
  let folded: number;
  if (value === CHARACTER.mark || value === CHARACTER.invisible) folded = SKIPPED;
  else if (value === CHARACTER.apostrophe) folded = 39;
  else if (value === CHARACTER.hyphen) folded = 45;
  else {
    const lower = String.fromCharCode(code).toLowerCase();
    const base = undecomposed[lower] ?? lower.normalize('NFD');
    folded = base.charCodeAt(0);
  }
  folds[code] = folded;
  return folded;
}

/** Whether folding leaves the code unit out. */
export const isSkipped = (folded: number): boolean => folded === SKIPPED || folded === 0;

/** The whole string as `foldOf` has it. */
export function fold(words: string): string {
  return PLAIN.test(words) ? words.toLowerCase() : foldedLetters(words);
}

const PLAIN = /^[ -~]*$/;

function foldedLetters(words: string): string {
  let folded = '';
  for (let at = 0; at < words.length; at++) {
    const code = foldOf(words.charCodeAt(at));
    if (!isSkipped(code)) folded += String.fromCharCode(code);
  }
  return folded;
}
