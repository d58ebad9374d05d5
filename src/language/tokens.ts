import { bitOf, TAGS, type Tokens } from '../model/tokens.ts';
import { CHARACTER, classOf, foldOf, isSkipped } from './characters.ts';
import {
  addToHash,
  bucketBits,
  findFolded,
  findHashed,
  HASH_START,
  type Lexicon,
  rowOfAny,
  rowOfCapitalised,
  rowOfUpper,
} from './lexicon.ts';
import { unitOfSymbol } from './unit-symbols.ts';

const S = {
  capitalised: bitOf(TAGS.Capitalised),
  upper: bitOf(TAGS.Upper),
  mixed: bitOf(TAGS.Mixed),
  hasDigit: bitOf(TAGS.HasDigit),
  number: bitOf(TAGS.Number),
  punctuation: bitOf(TAGS.Punctuation),
  glued: bitOf(TAGS.Glued),
  lineStart: bitOf(TAGS.LineStart),
  hyphenated: bitOf(TAGS.Hyphenated),
  abbreviation: bitOf(TAGS.Abbreviation),
  unknown: bitOf(TAGS.Unknown),
  url: bitOf(TAGS.Url),
  email: bitOf(TAGS.Email),
  handle: bitOf(TAGS.Handle),
  symbol: bitOf(TAGS.Symbol),
  initial: bitOf(TAGS.Initial),
  possessive: bitOf(TAGS.Possessive),
  openingQuote: bitOf(TAGS.OpeningQuote),
  closingQuote: bitOf(TAGS.ClosingQuote),
  ordinal: bitOf(TAGS.Ordinal),
  word: bitOf(TAGS.Word),
  dash: bitOf(TAGS.Dash),
  comma: bitOf(TAGS.Comma),
  fullStop: bitOf(TAGS.FullStop),
  openingBracket: bitOf(TAGS.OpeningBracket),
  closingBracket: bitOf(TAGS.ClosingBracket),
} as const;

/** What the tokeniser needs to know of words: which take a full stop, which letters after a number are a unit. */
export interface TokeniserTags {
  readonly abbreviation: number;
  readonly glueUnit: number;
}

const isLetter = (kind: number): boolean => kind === CHARACTER.lower || kind === CHARACTER.upper;
const isInner = (kind: number): boolean => kind === CHARACTER.mark || kind === CHARACTER.invisible;

/** Grows as needed; a token takes 12 bytes and its tags. */
class TokenWriter {
  start: Uint32Array;
  end: Uint32Array;
  word: Int32Array;
  shape: Uint32Array;
  count = 0;

  constructor(capacity: number) {
    this.start = new Uint32Array(capacity);
    this.end = new Uint32Array(capacity);
    this.word = new Int32Array(capacity);
    this.shape = new Uint32Array(capacity);
  }

  add(start: number, end: number, word: number, shape: number): void {
    if (this.count === this.start.length) this.grow();
    const at = this.count++;
    this.start[at] = start;
    this.end[at] = end;
    this.word[at] = word;
    this.shape[at] = shape;
  }

  grow(): void {
    const capacity = this.start.length * 2;
    this.start = widened(this.start, new Uint32Array(capacity));
    this.end = widened(this.end, new Uint32Array(capacity));
    this.word = widened(this.word, new Int32Array(capacity));
    this.shape = widened(this.shape, new Uint32Array(capacity));
  }
}

function widened<T extends Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

const MOST_KEPT = 1 << 14;
/** Serves text after text unless one is long: its room need not be kept, nor made for a word. */
const kept = new TokenWriter(MOST_KEPT);

/**
 * Splits a text into tokens: words (with inner hyphens, initials and abbreviations with their full stop, `SMS&P`, `O2`),
 * numbers apart from the letters glued to them (`13|bn`, `2019|How`, but `5G`, `18F`), the possessive `’s`, and every
 * mark of punctuation. Linear in the length of the text. Offsets are UTF-16 units.
 */
export function tokenise(text: string, lexicon: Lexicon, known: TokeniserTags): Tokens {
  const writer = text.length < 4 * MOST_KEPT ? kept : new TokenWriter(text.length >> 2);
  writer.count = 0;
  scan(sourceOf(text), lexicon, known, writer);
  return finished(text, lexicon, writer);
}

function finished(text: string, lexicon: Lexicon, writer: TokenWriter): Tokens {
  const { count } = writer;
  const { width, rows } = lexicon;
  const tags = new Uint32Array(count * width);
  for (let at = 0; at < count; at++) {
    const word = writer.word[at]!;
    const shape = writer.shape[at]!;
    const base = at * width;
    if (word >= 0) {
      addRow(tags, base, rows, rowOfAny(lexicon, word) * width, width);
      if (shape & S.capitalised) addRow(tags, base, rows, rowOfCapitalised(lexicon, word) * width, width);
      if (shape & S.upper) addRow(tags, base, rows, rowOfUpper(lexicon, word) * width, width);
    }
    tags[base]! |= shape;
  }
  return {
    text,
    count,
    start: writer.start.slice(0, count),
    end: writer.end.slice(0, count),
    word: writer.word.slice(0, count),
    tags,
    width,
  };
}

function addRow(tags: Uint32Array, base: number, rows: Uint32Array, row: number, width: number): void {
  if (row === 0) return;
  for (let k = 0; k < width; k++) tags[base + k]! |= rows[row + k]!;
}

/** A text with its code units, behind which some zeros stand: strings have many inner forms, and to ask one for each unit is slow. */
interface Source {
  readonly text: string;
  readonly length: number;
  readonly codes: Uint16Array;
}

const LOOKED_AHEAD = 4;
const keptCodes = new Uint16Array(4 * MOST_KEPT);

function sourceOf(text: string): Source {
  const { length } = text;
  const codes = length + LOOKED_AHEAD <= keptCodes.length ? keptCodes : new Uint16Array(length + LOOKED_AHEAD);
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
  codes.fill(0, length, length + LOOKED_AHEAD);
  return { text, length, codes };
}

function scan(source: Source, lexicon: Lexicon, known: TokeniserTags, writer: TokenWriter): void {
  const { length, codes } = source;
  let at = 0;
  let before = S.lineStart;
  while (at < length) {
    const kind = classOf(codes[at]!);
    if (kind === CHARACTER.space || kind === CHARACTER.invisible) {
      before = before & S.lineStart;
      at++;
    } else if (kind === CHARACTER.newline) {
      before = S.lineStart;
      at++;
    } else {
      if (isLetter(kind) || kind === CHARACTER.mark) at = scanWord(source, at, before, lexicon, known, writer);
      else if (kind === CHARACTER.digit) at = scanNumber(source, at, before, lexicon, known, writer);
      else at = scanMark(source, at, kind, before, lexicon, writer);
      before = S.glued;
    }
  }
}

// "£5m-6m": the letters behind a number are its unit, and the hyphen before the next number is a range's.
const isWithinRange = ({ codes }: Source, start: number, hyphen: number): boolean =>
  start > 0 && classOf(codes[start - 1]!) === CHARACTER.digit && classOf(codes[hyphen + 1]!) === CHARACTER.digit;

const DATE =
  /\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*,? (?:1[89]|20)\d\d(?!\d)/iy;

// "Joan Abelard12 April 2012": saved pages lose the space between the cells of a byline.
function isGluedDate({ text }: Source, at: number): boolean {
  DATE.lastIndex = at;
  return DATE.test(text);
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const LONGEST_WORD = 256;
/** The folded letters of the word being scanned; scanning never stops half-way. */
const foldedCodes = new Uint16Array(LONGEST_WORD);

function scanWord(
  source: Source,
  start: number,
  before: number,
  lexicon: Lexicon,
  known: TokeniserTags,
  writer: TokenWriter,
): number {
  const { length, codes } = source;
  const bits = bucketBits(lexicon);
  let at = start;
  let hash = HASH_START;
  let uppers = 0;
  let lowers = 0;
  let shape = S.word | before;
  let inDots = 0;
  let letters = 0;
  for (; at < length; at++) {
    const code = codes[at]!;
    if (code >= SMALL_A && code <= SMALL_Z) {
      lowers++;
      hash = addToHash(hash, code);
      if (letters < LONGEST_WORD) foldedCodes[letters] = code;
      letters++;
      continue;
    }
    const kind = classOf(code);
    if (kind === CHARACTER.lower) lowers++;
    else if (kind === CHARACTER.upper) {
      if (lowers > 0) shape |= S.mixed;
      uppers++;
    } else if (kind === CHARACTER.digit) {
      if (lowers > 1 && isGluedDate(source, at)) break;
      shape |= S.hasDigit;
    } else if (isInner(kind)) continue;
    else if (kind === CHARACTER.apostrophe) {
      if (!joinsApostrophe(source, at)) break;
    } else if (kind === CHARACTER.hyphen) {
      if (!isWordPart(source, at + 1) || isWithinRange(source, start, at)) break;
      shape |= S.hyphenated;
    } else if (kind === CHARACTER.dot) {
      const joined = joinsDot(source, start, at);
      if (joined === 0) break;
      if (joined === 2) inDots = 1;
    } else if (code === 0x26 || code === 0x5f) {
      if (!isWordPart(source, at + 1) || (code === 0x26 && lowers > 0)) break;
    } else if (code === 0x40 && isWordPart(source, at + 1)) return scanAddress(source, start, before | S.email, writer);
    else if (code === 0x3a && source.text.startsWith('://', at))
      return scanAddress(source, start, before | S.url, writer);
    else break;
    const folded = foldOf(code);
    if (isSkipped(folded)) continue;
    hash = addToHash(hash, folded);
    if (letters < LONGEST_WORD) foldedCodes[letters] = folded;
    letters++;
  }
  if (codes[start] === 0x77 && source.text.startsWith('www.', start))
    return scanAddress(source, start, before | S.url, writer);
  const first = classOf(codes[start]!);
  if (first === CHARACTER.upper) shape |= S.capitalised;
  if (uppers > 1 && lowers === 0) shape |= S.upper;
  // A plural or a small ending after capitals ("MPs", "CEOs") leaves the word an acronym, not a camel.
  if (shape & S.mixed && (shape & S.hyphenated || lowers === 0)) shape &= ~S.mixed;
  if (uppers > 1 && lowers > 0 && !(shape & S.hyphenated)) shape |= S.mixed;
  // What is longer than any word of the lexicon is none of them.
  let word = letters <= LONGEST_WORD ? findFolded(lexicon, bits, hash, foldedCodes, letters) : -1;
  if (codes[at] === 0x2e) {
    const lone = at - start === 1 && first === CHARACTER.upper;
    if (lone || inDots) {
      if (lone) shape |= S.initial;
      shape |= S.abbreviation;
      at++;
      if (inDots && word < 0) word = findDotted(lexicon, source, start, at);
    } else if (word >= 0 && isAbbreviation(lexicon, known, word, first === CHARACTER.upper)) {
      shape |= S.abbreviation;
      at++;
    }
  } else if (inDots) shape |= S.abbreviation;
  if (word < 0) shape |= S.unknown;
  if (codes[at] === 0x2b && uppers > 0 && !isWordPart(source, at + 1)) {
    while (codes[at] === 0x2b) at++;
  }
  writer.add(start, at, word, shape);
  return at;
}

// "U.S." is kept in the lexicon as it is written, "us" is another word.
function findDotted(lexicon: Lexicon, source: Source, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = addToHash(hash, foldOf(source.codes[at]!));
  return findHashed(lexicon, bucketBits(lexicon), hash, source.text, start, end);
}

function isAbbreviation(lexicon: Lexicon, known: TokeniserTags, word: number, isCapitalised: boolean): boolean {
  const place = known.abbreviation >> 5;
  const bits =
    lexicon.rows[rowOfAny(lexicon, word) * lexicon.width + place]! |
    (isCapitalised ? lexicon.rows[rowOfCapitalised(lexicon, word) * lexicon.width + place]! : 0);
  return (bits & (1 << (known.abbreviation & 31))) !== 0;
}

function isWordPart(source: Source, at: number): boolean {
  const kind = at < source.length ? classOf(source.codes[at]!) : 0;
  return isLetter(kind) || kind === CHARACTER.digit;
}

const clitics: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);

// "O’Brien" and "don’t" are words; "O2’s", "we’ve" are two.
function joinsApostrophe(source: Source, at: number): boolean {
  let end = at + 1;
  while (end < source.length && end < at + 4 && isLetter(classOf(source.codes[end]!))) end++;
  if (end === at + 1) return false;
  return !clitics.has(source.text.slice(at + 1, end).toLowerCase()) || isWordPart(source, end);
}

/** 0: the dot ends the word; 1: it stands inside a name ("Node.js"); 2: it stands between initials ("U.S"). */
function joinsDot(source: Source, start: number, at: number): 0 | 1 | 2 {
  const next = at + 1 < source.length ? classOf(source.codes[at + 1]!) : 0;
  if (!isLetter(next) && next !== CHARACTER.digit) return 0;
  const before = at - start > 1 ? source.codes[at - 2]! : 0;
  // "R-N.C.": a senator's party and state.
  const isState = before === 0x2d && classOf(source.codes[at - 1]!) === CHARACTER.upper;
  const single = at - start === 1 || before === 0x2e || isState;
  if (single && isLetter(next)) {
    const after = at + 2 < source.length ? classOf(source.codes[at + 2]!) : 0;
    if (after === CHARACTER.dot || !isLetter(after)) return 2;
    return next === CHARACTER.lower ? 1 : 0;
  }
  return next === CHARACTER.lower || classOf(source.codes[at - 1]!) === CHARACTER.digit ? 1 : 0;
}

const addressEnd = /[\s<>"“”]/;

function scanAddress(source: Source, start: number, shape: number, writer: TokenWriter): number {
  let end = start;
  while (end < source.length && !addressEnd.test(source.text[end]!)) end++;
  while (end > start + 1 && /[.,;:!?)\]’']/.test(source.text[end - 1]!)) end--;
  writer.add(start, end, -1, shape | S.unknown);
  return end;
}

function scanNumber(
  source: Source,
  start: number,
  before: number,
  lexicon: Lexicon,
  known: TokeniserTags,
  writer: TokenWriter,
): number {
  const { length, codes } = source;
  let at = start;
  while (at < length && classOf(codes[at]!) === CHARACTER.digit) at++;
  while (isThousands(source, at)) at += 4;
  if (codes[at] === 0x2e && classOf(codes[at + 1]!) === CHARACTER.digit) {
    at++;
    while (at < length && classOf(codes[at]!) === CHARACTER.digit) at++;
  }
  if (at < length && isLetter(classOf(codes[at]!))) {
    const end = endOfLetters(source, at);
    const letters = source.text.slice(at, end);
    if (/^(st|nd|rd|th)$/i.test(letters)) {
      writer.add(start, end, -1, S.ordinal | S.hasDigit | before);
      return end;
    }
    if (!splitsLetters(source, start, at, end, lexicon, known, writer))
      return scanMixed(source, start, before, lexicon, writer);
  }
  writer.add(start, at, -1, S.number | S.hasDigit | before);
  return at;
}

function endOfLetters(source: Source, from: number): number {
  let at = from;
  while (at < source.length && isLetter(classOf(source.codes[at]!))) at++;
  return at;
}

// A comma and exactly three digits: "1,234" but not "in 2019,20 people".
function isThousands(source: Source, at: number): boolean {
  if (source.codes[at]! !== 0x2c) return false;
  for (let k = 1; k <= 3; k++) {
    if (at + k >= source.length || classOf(source.codes[at + k]!) !== CHARACTER.digit) return false;
  }
  return at + 4 >= source.length || classOf(source.codes[at + 4]!) !== CHARACTER.digit;
}

// "13bn" and "48MHz" are a number and a unit, "5G" and "18F" are names, "2019How" is a date glued to a headline.
function splitsLetters(
  source: Source,
  start: number,
  at: number,
  end: number,
  lexicon: Lexicon,
  known: TokeniserTags,
  writer: TokenWriter,
): boolean {
  if (at < end && classOf(source.codes[end]!) === CHARACTER.digit)
    return end - at <= 2 && AREAS.test(source.text.slice(at, end + 1)) && !isWordPart(source, end + 1);
  // "100元": behind digits another script names the currency.
  if (source.codes[at]! >= FIRST_OF_EAST_ASIA) return true;
  if (
    end - at > 2 &&
    classOf(source.codes[at]!) === CHARACTER.upper &&
    classOf(source.codes[at + 1]!) === CHARACTER.lower
  ) {
    if (at - start >= 4) return true;
  }
  const letters = source.text.slice(at, end);
  // "1.5C" and "1.2s", but "5F" and "1980s".
  if (/^[CFs]$/.test(letters) && source.text.slice(start, at).includes('.')) return true;
  if (/^[KMBT]$/.test(letters))
    return isMoneyBefore(source, start, writer) || source.text.slice(start, at).includes('.') || at - start > 2;
  let hash = HASH_START;
  for (let k = at; k < end; k++) hash = addToHash(hash, foldOf(source.codes[k]!));
  const word = findHashed(lexicon, bucketBits(lexicon), hash, source.text, at, end);
  if (word < 0) return unitOfSymbol(letters) !== null;
  const row = rowOfAny(lexicon, word) * lexicon.width;
  const isUnit = (lexicon.rows[row + (known.glueUnit >> 5)]! & (1 << (known.glueUnit & 31))) !== 0;
  return isUnit && (letters.length > 1 || letters === letters.toLowerCase());
}

const AREAS = /^(?:[kc]?m|ft)[23]$/;
const FIRST_OF_EAST_ASIA = 0x2e80;

const money = /[$£€¥₹₩₽₺₴₦₪฿]/;

function isMoneyBefore(source: Source, start: number, writer: TokenWriter): boolean {
  return (
    (start > 0 && money.test(source.text[start - 1]!)) ||
    (writer.count > 0 && money.test(source.text.slice(Math.max(0, start - 2), start)))
  );
}

function scanMixed(source: Source, start: number, before: number, lexicon: Lexicon, writer: TokenWriter): number {
  let at = start;
  let hash = HASH_START;
  let uppers = 0;
  let lowers = 0;
  while (at < source.length) {
    const kind = classOf(source.codes[at]!);
    if (kind === CHARACTER.upper) uppers++;
    else if (kind === CHARACTER.lower) lowers++;
    else if (kind !== CHARACTER.digit) break;
    hash = addToHash(hash, foldOf(source.codes[at]!));
    at++;
  }
  const word = findHashed(lexicon, bucketBits(lexicon), hash, source.text, start, at);
  let shape = S.word | S.hasDigit | before;
  if (uppers > 0) shape |= S.capitalised;
  if (uppers > 0 && lowers === 0) shape |= S.upper;
  if (word < 0) shape |= S.unknown;
  writer.add(start, at, word, shape);
  return at;
}

function scanMark(
  source: Source,
  start: number,
  kind: number,
  before: number,
  lexicon: Lexicon,
  writer: TokenWriter,
): number {
  const code = source.codes[start]!;
  if (kind === CHARACTER.apostrophe && before === S.glued) {
    if (isPossessiveOfPlural(source, start)) {
      writer.add(
        start,
        start + 1,
        wordOfMark(lexicon, source, start, start + 1),
        S.possessive | shapeOfMark(code, 1) | before,
      );
      return start + 1;
    }
    const end = endOfLetters(source, start + 1);
    if (end > start + 1 && clitics.has(source.text.slice(start + 1, end).toLowerCase()))
      return scanClitic(source, start, end, lexicon, writer);
  }
  if (code === 0x40 && isWordPart(source, start + 1) && before !== S.glued) {
    let end = start + 1;
    while (end < source.length && (isWordPart(source, end) || source.codes[end]! === 0x5f)) end++;
    writer.add(start, end, -1, S.handle | S.unknown | before);
    return end;
  }
  let end = start + 1;
  if (kind === CHARACTER.surrogate && end < source.length && classOf(source.codes[end]!) === CHARACTER.surrogate) end++;
  else if (kind === CHARACTER.dot || code === 0x2d) while (end < source.length && source.codes[end]! === code) end++;
  writer.add(start, end, wordOfMark(lexicon, source, start, end), shapeOfMark(code, end - start) | before);
  return end;
}

const LONGEST_QUOTED = 300;

/** "the members' vote", "Halden Mills’ chairman": behind an s and before a word, where no single mark is open that this one closes. */
function isPossessiveOfPlural(source: Source, at: number): boolean {
  const before = source.codes[at - 1]!;
  if (
    (before !== 0x73 && before !== 0x53) ||
    source.codes[at + 1]! !== 0x20 ||
    !isLetter(classOf(source.codes[at + 2]!))
  )
    return false;
  const least = Math.max(0, at - LONGEST_QUOTED);
  for (let back = at - 1; back >= least; back--) {
    const code = source.codes[back]!;
    if (code === 0x0a) return true;
    if (code === 0x2018) return false;
    const isMark = code === 0x27 || code === 0x2019;
    if (isMark && (back === 0 || !isWordPart(source, back - 1)) && isWordPart(source, back + 1)) return false;
  }
  return true;
}

function scanClitic(source: Source, start: number, end: number, lexicon: Lexicon, writer: TokenWriter): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = addToHash(hash, foldOf(source.codes[at]!));
  const word = findHashed(lexicon, bucketBits(lexicon), hash, source.text, start, end);
  const isPossessive = end === start + 2 && /s/i.test(source.text[start + 1]!);
  writer.add(start, end, word, S.glued | (isPossessive ? S.possessive : 0));
  return end;
}

function wordOfMark(lexicon: Lexicon, source: Source, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) {
    const folded = foldOf(source.codes[at]!);
    if (!isSkipped(folded)) hash = addToHash(hash, folded);
  }
  return findHashed(lexicon, bucketBits(lexicon), hash, source.text, start, end);
}

function shapeOfMark(code: number, length: number): number {
  switch (code) {
    case 0x2c:
      return S.punctuation | S.comma;
    case 0x2e:
      return S.punctuation | (length === 1 ? S.fullStop : 0);
    case 0x21:
    case 0x3f:
    case 0x2026:
      return S.punctuation | S.fullStop;
    case 0x28:
    case 0x5b:
      return S.punctuation | S.openingBracket;
    case 0x29:
    case 0x5d:
      return S.punctuation | S.closingBracket;
    case 0x201c:
    case 0x2018:
    case 0xab:
    case 0x201e:
      return S.punctuation | S.openingQuote;
    case 0x201d:
    case 0xbb:
      return S.punctuation | S.closingQuote;
    case 0x22:
      return S.punctuation | S.openingQuote | S.closingQuote;
    case 0x27:
    case 0x2019:
      return S.punctuation | S.closingQuote;
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2012:
      return S.punctuation | S.dash;
    case 0x2d:
      return S.punctuation | S.dash;
    case 0x3a:
    case 0x3b:
      return S.punctuation;
    default:
      return S.symbol;
  }
}
