import { CHARACTER, classOf } from '../language/characters.ts';
import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';

export type MarkKind = 'double' | 'single' | 'guillemet';

/** What a mark can do where it stands; `either` is settled by whether a quote is open. */
export type MarkSide = 'opens' | 'closes' | 'either' | 'possessive';

/** A quotation mark that is no apostrophe, as far as its neighbours tell. */
export interface Mark {
  readonly token: number;
  readonly kind: MarkKind;
  readonly side: MarkSide;
}

const code = (character: string): number => character.charCodeAt(0);
const CURLY_OPEN = code('“');
const LOW_OPEN = code('„');
const CURLY_CLOSE = code('”');
const STRAIGHT = code('"');
const SINGLE_OPEN = code('‘');
const SINGLE_CLOSE = code('’');
const STRAIGHT_SINGLE = code("'");
const GUILLEMET_OPEN = code('«');
const GUILLEMET_CLOSE = code('»');

const isSpace = (at: number): boolean =>
  Number.isNaN(at) || classOf(at) === CHARACTER.space || classOf(at) === CHARACTER.newline;
const isWord = (at: number): boolean => {
  const kind = Number.isNaN(at) ? -1 : classOf(at);
  return (
    kind === CHARACTER.lower || kind === CHARACTER.upper || kind === CHARACTER.digit || kind === CHARACTER.surrogate
  );
};
const among = (characters: string): ((at: number) => boolean) => {
  const set = new Set([...characters].map(code));
  return (at) => set.has(at);
};
const standsBeforeOpening = among('([{—–-/:;,“"‘\'');
const standsAfterOpening = among('([{$£€#@.…“‘"\'’¿¡<*_&');
const standsBeforeClosing = among('.,!?…)]}%;:-—–*_+"”\'’>$');
const standsAfterClosing = among('.,;:!?)]}—–-…/”"\'’*_&');

/** The quotation marks among the tokens `[first, last)`, in order. */
export function marksIn(tokens: Tokens, first: number, last: number): Mark[] {
  const marks: Mark[] = [];
  const { tags, width } = tokens;
  const wanted = (1 << TAGS.OpeningQuote) | (1 << TAGS.ClosingQuote);
  for (let at = first; at < last; at++) {
    if ((tags[at * width]! & wanted) === 0) continue;
    const mark = markAt(tokens, at);
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

function markAt(tokens: Tokens, at: number): Mark | null {
  const { text } = tokens;
  const start = tokens.start[at]!;
  const before = start === 0 ? Number.NaN : text.charCodeAt(start - 1);
  const after = text.charCodeAt(start + 1);
  switch (text.charCodeAt(start)) {
    case CURLY_OPEN:
    case LOW_OPEN:
      // “ stands at both ends where a program guessed wrongly.
      return {
        token: at,
        kind: 'double',
        side: closesHere(before, after) && !opensHere(before, after) ? 'closes' : 'opens',
      };
    case CURLY_CLOSE:
      return {
        token: at,
        kind: 'double',
        side: opensHere(before, after) && !closesHere(before, after) ? 'opens' : 'closes',
      };
    case GUILLEMET_OPEN:
      return { token: at, kind: 'guillemet', side: 'opens' };
    case GUILLEMET_CLOSE:
      return { token: at, kind: 'guillemet', side: 'closes' };
    case STRAIGHT:
      return { token: at, kind: 'double', side: sideOf(before, after) };
    case SINGLE_OPEN:
      return opensHere(before, after) && !isElision(tokens, at) ? { token: at, kind: 'single', side: 'opens' } : null;
    case STRAIGHT_SINGLE:
      return isDoubled(before, after) ? doubledMark(tokens, at) : singleMark(tokens, at, before, after);
    case SINGLE_CLOSE:
      return singleMark(tokens, at, before, after);
    default:
      return null;
  }
}

const isDoubled = (before: number, after: number): boolean =>
  (before === STRAIGHT_SINGLE) !== (after === STRAIGHT_SINGLE);

// ''We won,'' he said: two single marks are typed for a double one; the inner one counts.
function doubledMark({ text, start }: Tokens, at: number): Mark | null {
  const place = start[at]!;
  const isFirst = text.charCodeAt(place + 1) === STRAIGHT_SINGLE;
  const before = text.charCodeAt(place - (isFirst ? 1 : 2));
  const after = text.charCodeAt(place + (isFirst ? 2 : 1));
  const side = sideOf(before, after);
  return (side === 'opens' && !isFirst) || (side === 'closes' && isFirst) ? { token: at, kind: 'double', side } : null;
}

const opensHere = (before: number, after: number): boolean =>
  (isSpace(before) || standsBeforeOpening(before)) && (isWord(after) || standsAfterOpening(after));
const closesHere = (before: number, after: number): boolean =>
  (isWord(before) || standsBeforeClosing(before)) && (isSpace(after) || standsAfterClosing(after));

function sideOf(before: number, after: number): MarkSide {
  const opens = opensHere(before, after);
  const closes = closesHere(before, after);
  if (opens === closes) return 'either';
  return opens ? 'opens' : 'closes';
}

function singleMark(tokens: Tokens, at: number, before: number, after: number): Mark | null {
  if (opensHere(before, after) && !isWord(before)) {
    if (tokens.text.charCodeAt(tokens.start[at]!) === SINGLE_CLOSE && isSpace(before)) return null;
    if (!isElision(tokens, at)) return { token: at, kind: 'single', side: 'opens' };
    return null;
  }
  if (!closesHere(before, after)) return null;
  // "the unions’ offer": behind an s the mark may be a possessive.
  const isPlural = (before | 32) === code('s') && isSpace(after);
  return { token: at, kind: 'single', side: isPlural ? 'possessive' : 'closes' };
}

const elided: ReadonlySet<string> = new Set([
  'em',
  'til',
  'till',
  'tis',
  'twas',
  'cause',
  'n',
  'round',
  'bout',
  'cos',
  'er',
  'im',
]);

// "the ’90s" and "get ’em" leave something out and open nothing.
function isElision(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (next >= tokens.count) return true;
  if (hasTag(tokens, next, TAGS.HasDigit)) return tokens.end[next]! - tokens.start[next]! <= 3;
  return elided.has(tokens.text.slice(tokens.start[next]!, tokens.end[next]!).toLowerCase());
}
