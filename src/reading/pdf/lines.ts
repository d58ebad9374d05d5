/** A piece of text as a page sets it; `transform` ends with its place. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A line of a page, `y` from the bottom. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of its largest letters. */
  readonly height: number;
}

/** The lines of a page in the order in which they are set, which in columns is that of reading. */
export function linesOf(items: readonly TextItem[]): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const { str, transform, width, height: given } of items) {
    if (str === undefined || str.trim() === '') continue;
    const left = transform[4] ?? 0;
    const y = transform[5] ?? 0;
    const height = given || Math.abs(transform[3] ?? 0) || 10;
    const item: Line = { text: str, left, right: left + width, y, height };
    if (open !== null && isOnLine(open, item)) open = joined(open, item);
    else {
      if (open !== null) lines.push(open);
      open = item;
    }
  }
  if (open !== null) lines.push(open);
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

// Raised figures of notes are on the line too; a column beside it is not.
const isOnLine = (line: Line, item: Line): boolean =>
  Math.abs(line.y - item.y) < 0.5 * Math.max(line.height, item.height) &&
  item.left > line.left &&
  item.left - line.right < 4 * line.height;

function joined(line: Line, item: Line): Line {
  const hasGap = item.left - line.right > 0.15 * line.height;
  const isParted = /\s$/.test(line.text) || /^\s/.test(item.text);
  return {
    text: `${line.text}${hasGap && !isParted ? ' ' : ''}${item.text}`,
    left: line.left,
    right: Math.max(line.right, item.right),
    y: line.y,
    height: Math.max(line.height, item.height),
  };
}
