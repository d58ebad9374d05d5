import { CHARACTER, classOf } from '../language/characters.ts';
import type { Span } from '../model/span.ts';
import { bitOf, TAGS, type Tokens } from '../model/tokens.ts';

/** A line that is not blank: its tokens `[first, last)` and what stands before it. */
export interface Line extends Span {
  readonly first: number;
  readonly last: number;
  readonly isAfterBlank: boolean;
  /** Characters of white space before its first token. */
  readonly indent: number;
}

/** The lines of a text in order, blank ones left out. */
export function linesOf(tokens: Tokens): Line[] {
  const { count, start, end, tags, width } = tokens;
  const lines: Line[] = [];
  for (let first = 0; first < count; ) {
    let last = first + 1;
    while (last < count && (tags[last * width]! & LINE_START) === 0) last++;
    lines.push(lineOf(tokens, first, last, first === 0 ? 0 : end[first - 1]!, start[first]!));
    first = last;
  }
  return lines;
}

const LINE_START = bitOf(TAGS.LineStart);

/** The line of some tokens; the white space before it is `text[from, to)`. */
function lineOf({ text, start, end }: Tokens, first: number, last: number, from: number, to: number): Line {
  let breaks = 0;
  let indent = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (classOf(code) === CHARACTER.newline) {
      // CRLF is one break.
      if (!(code === 0x0a && text.charCodeAt(at - 1) === 0x0d)) breaks++;
      indent = 0;
    } else indent++;
  }
  return { first, last, start: start[first]!, end: end[last - 1]!, isAfterBlank: breaks > 1, indent };
}
