import { CHARACTER, classOf } from '../language/characters.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';

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
  const lines: Line[] = [];
  for (let first = 0; first < tokens.count; ) {
    let last = first + 1;
    while (last < tokens.count && !hasTag(tokens, last, TAGS.LineStart)) last++;
    lines.push({ first, last, start: tokens.start[first]!, end: tokens.end[last - 1]!, ...gapBefore(tokens, first) });
    first = last;
  }
  return lines;
}

function gapBefore({ text, start, end }: Tokens, first: number): { isAfterBlank: boolean; indent: number } {
  let breaks = 0;
  let indent = 0;
  for (let at = first === 0 ? 0 : end[first - 1]!; at < start[first]!; at++) {
    const code = text.charCodeAt(at);
    if (classOf(code) === CHARACTER.newline) {
      // CRLF is one break.
      if (!(code === 0x0a && text.charCodeAt(at - 1) === 0x0d)) breaks++;
      indent = 0;
    } else indent++;
  }
  return { isAfterBlank: breaks > 1, indent };
}
