import { type Format, LINES } from './formats.ts';

// Valid inside a JSON string, but many readers of lines end a line there.
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

export const ndjson: Format = {
  single: LINES,
  list: LINES,
  brief: (brief) => JSON.stringify(brief).replace(LINE_ENDS, escapeUnit),
};

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
