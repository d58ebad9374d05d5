import type { Measure } from './measure.ts';
import type { Paint, Style } from './paint.ts';

/** Where text goes and how it looks there. */
export interface Page {
  readonly width: number;
  readonly measure: Measure;
  readonly paint: Paint;
}

/** Words of one look; spaces at its edges part it from its neighbours. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
}

export const piece = (text: string, style: Style = 'body'): Piece => ({ text, style });

/** Pieces flowing over painted lines of at most `width` columns. */
export function wrap(pieces: readonly Piece[], width: number, page: Page): string[] {
  const lines: Piece[][] = [];
  let used = width;
  for (const word of wordsOf(pieces, width, page.measure)) {
    const columns = word.reduce((sum, { text }) => sum + page.measure(text), 0);
    const line = lines.at(-1);
    if (line === undefined || used + 1 + columns > width) {
      lines.push([...word]);
      used = columns;
    } else {
      line.push(piece(' ', line.at(-1)!.style === word[0]!.style ? word[0]!.style : 'body'), ...word);
      used += 1 + columns;
    }
  }
  return lines.map((line) => painted(line, page.paint));
}

/** What stands between two spaces, though it may be of several looks. */
type Word = readonly Piece[];

function wordsOf(pieces: readonly Piece[], width: number, measure: Measure): Word[] {
  const words: Word[] = [];
  let word: Piece[] = [];
  const end = (): void => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  for (const { text, style } of pieces) {
    text.split(' ').forEach((part, at) => {
      if (at > 0) end();
      for (const fitting of broken(part, width, measure)) {
        if (fitting !== part) end();
        word.push(piece(fitting, style));
      }
    });
  }
  end();
  return words;
}

// An address longer than the line would push the columns beside it away.
function broken(word: string, width: number, measure: Measure): readonly string[] {
  if (word === '') return [];
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const character of word) {
    const columns = measure(character);
    if (part !== '' && used + columns > width) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += character;
    used += columns;
  }
  parts.push(part);
  return parts;
}

// Neighbours of one look are painted in one stroke.
function painted(line: readonly Piece[], paint: Paint): string {
  let done = '';
  let run = '';
  let look: Style = 'body';
  for (const { text, style } of line) {
    if (style !== look) {
      done += paint(look, run);
      run = '';
      look = style;
    }
    run += text;
  }
  return done + paint(look, run);
}

/** Pads to a number of columns; `text` is not painted yet. */
export const padded = (text: string, columns: number, measure: Measure): string =>
  text + ' '.repeat(Math.max(0, columns - measure(text)));

/** Puts a label before the first of the lines, and as much space before the others. */
export function beside(label: string, columns: number, lines: readonly string[]): string[] {
  const rest = ' '.repeat(columns);
  return lines.length === 0 ? [label.trimEnd()] : lines.map((line, at) => (at === 0 ? label : rest) + line);
}
