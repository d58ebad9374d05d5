import type { At } from '../model/brief.ts';
import type { Shown } from './fields.ts';
import { onOneLine } from './measure.ts';
import { INDENT, inner } from './text-parts.ts';
import { type Page, piece, wrap } from './wrap.ts';

/** Quotes under their speakers; one who goes on speaking is named once. */
export function quoteLines({ quotes = [] }: Shown, page: Page): string[] {
  return quotes.flatMap(({ speaker, text, at: places }, at) => {
    const isContinued = at > 0 && quotes[at - 1]!.speaker === speaker;
    const quoted = wrap([piece(partsOf(text, places).map(inMarks).join(' … '))], inner(page) - INDENT, page);
    return [
      ...(isContinued ? [] : speakerLine(speaker, page)),
      ...quoted.map((line) => `${' '.repeat(INDENT)}${line}`),
    ];
  });
}

/** The stretches of a quotation that a cue interrupts; each is as long as its place says, if the places are the words'. */
function partsOf(text: string, places: readonly At[]): string[] {
  const points = [...text];
  const length = places.reduce((sum, [start, end]) => sum + end - start, places.length - 1);
  if (length !== points.length) return [text];
  let from = 0;
  return places.map(([start, end]) => {
    const part = points.slice(from, from + end - start).join('');
    from += end - start + 1;
    return part;
  });
}

// The comma before "she said" is the sentence's, not the speaker's.
const inMarks = (part: string): string => `“${onOneLine(part).replace(/,$/, '')}”`;

const NOT_STATED = 'speaker not stated';

const speakerLine = (speaker: string | null, page: Page): string[] =>
  wrap([speaker === null ? piece(NOT_STATED, 'quiet') : piece(onOneLine(speaker), 'name')], inner(page), page);

// "according to" and "in the words of" stand before their speaker, verbs behind.
const isBeforeSpeaker = (cue: string): boolean => /\b(to|of)$/i.test(cue) && /^(according|in the) /i.test(cue);

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Who said what, in the author's words. */
export function statementLines({ statements = [] }: Shown, page: Page): string[] {
  return statements.flatMap(({ speaker, cue, text }) => {
    const who = speaker === null ? piece(NOT_STATED, 'quiet') : piece(onOneLine(speaker), 'name');
    const said = onOneLine(cue);
    const pieces = isBeforeSpeaker(said)
      ? [piece(`${capitalised(said)} `, 'quiet'), who, piece(': ', 'quiet'), piece(onOneLine(text))]
      : [who, piece(` ${said}: `, 'quiet'), piece(onOneLine(text))];
    const lines = wrap(pieces, inner(page) - INDENT, page);
    return lines.map((line, at) => (at === 0 ? line : `${' '.repeat(INDENT)}${line}`));
  });
}
