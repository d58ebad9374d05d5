/**
 * Patterns of rules, a subset of compromise's match syntax:
 *
 *   word  ,  's      a token, however capitalised        #Tag     a token with the tag
 *   .                any token                           !#Tag    any token without it (also !word, !(a|b))
 *   (a b|#C)         one of several sequences            [<name>…] what the rule captures
 *   ? + *  {2,4}     how often                           ^ $      start and end of the sentence
 *
 * What is ours: sequences inside `(…|…)`, `!` before a group of single tokens, `\` before a mark that is meant as a word.
 */
export type PatternNode =
  | {
      readonly type: 'test';
      readonly words: readonly string[];
      readonly tags: readonly string[];
      readonly not: boolean;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly type: 'group';
      readonly options: readonly (readonly PatternNode[])[];
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly type: 'capture';
      readonly name: string;
      readonly nodes: readonly PatternNode[];
      readonly min: number;
      readonly max: number;
    }
  | { readonly type: 'edge'; readonly side: 'start' | 'end' };

/** A mistake in a pattern; `at` is the offset in it. */
export class PatternError extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.name = 'PatternError';
    this.at = at;
  }
}

/** `+` and `*` stop here, so that no text makes a rule slow. */
const MOST_REPEATS = 16;

/** Reads a pattern; throws `PatternError` with the place of a mistake. */
export function parsePattern(source: string): PatternNode[] {
  const reader = { source, at: 0 };
  const nodes = parseSequence(reader, '');
  if (reader.at < source.length) throw new PatternError(`"${source[reader.at]}" closes nothing`, reader.at);
  if (nodes.length === 0) throw new PatternError('an empty pattern', 0);
  return nodes;
}

interface Reader {
  readonly source: string;
  at: number;
}

function parseSequence(reader: Reader, closers: string): PatternNode[] {
  const nodes: PatternNode[] = [];
  for (;;) {
    skipSpace(reader);
    const next = reader.source[reader.at];
    if (next === undefined || closers.includes(next) || next === ')' || next === ']') return nodes;
    nodes.push(parseElement(reader));
  }
}

function skipSpace(reader: Reader): void {
  while (reader.at < reader.source.length && /\s/.test(reader.source[reader.at]!)) reader.at++;
}

function parseElement(reader: Reader): PatternNode {
  const next = reader.source[reader.at]!;
  if (next === '^' || next === '$') {
    reader.at++;
    return { type: 'edge', side: next === '^' ? 'start' : 'end' };
  }
  if (next === '[') return parseCapture(reader);
  if (next === '(') return parseGroup(reader);
  const not = next === '!';
  if (not) reader.at++;
  if (not && reader.source[reader.at] === '(') return parseNegatedGroup(reader);
  const atom = parseAtom(reader);
  return { type: 'test', ...atom, not, ...parseRepeat(reader) };
}

function parseCapture(reader: Reader): PatternNode {
  const opened = reader.at++;
  const named = /^<([a-z][a-zA-Z]*)>/.exec(reader.source.slice(reader.at));
  if (named === null) throw new PatternError('a capture without a name; write [<name>…]', opened);
  reader.at += named[0].length;
  const nodes = parseSequence(reader, ']');
  expect(reader, ']', opened);
  if (nodes.length === 0) throw new PatternError('an empty capture', opened);
  return { type: 'capture', name: named[1]!, nodes, ...parseRepeat(reader) };
}

function parseGroup(reader: Reader): PatternNode {
  const opened = reader.at++;
  const options: PatternNode[][] = [];
  for (;;) {
    const nodes = parseSequence(reader, '|)');
    if (nodes.length === 0) throw new PatternError('an empty choice', reader.at);
    options.push(nodes);
    if (reader.source[reader.at] !== '|') break;
    reader.at++;
  }
  expect(reader, ')', opened);
  const repeat = parseRepeat(reader);
  return asTest(options, false, repeat) ?? { type: 'group', options, ...repeat };
}

function parseNegatedGroup(reader: Reader): PatternNode {
  const opened = reader.at;
  const group = parseGroup(reader);
  if (group.type !== 'test' || group.not) throw new PatternError('"!" stands before single tokens only', opened);
  return { ...group, not: true };
}

/** Choices between single tokens are one test of a token. */
function asTest(options: PatternNode[][], not: boolean, repeat: { min: number; max: number }): PatternNode | null {
  const words: string[] = [];
  const tags: string[] = [];
  for (const [only, ...rest] of options) {
    if (rest.length > 0 || only?.type !== 'test' || only.not || only.min !== 1 || only.max !== 1) return null;
    if (only.words.length === 0 && only.tags.length === 0) return null;
    words.push(...only.words);
    tags.push(...only.tags);
  }
  return { type: 'test', words, tags, not, ...repeat };
}

function expect(reader: Reader, closer: string, opened: number): void {
  if (reader.source[reader.at] !== closer) throw new PatternError(`"${reader.source[opened]}" is not closed`, opened);
  reader.at++;
}

function parseAtom(reader: Reader): { words: string[]; tags: string[] } {
  const { source } = reader;
  const start = reader.at;
  if (source[start] === '#') {
    const named = /^#([A-Z][A-Za-z]*)/.exec(source.slice(start));
    if (named === null) throw new PatternError('"#" without a tag', start);
    reader.at += named[0].length;
    return { words: [], tags: [named[1]!] };
  }
  let word = '';
  const isAny = source[start] === '.';
  while (reader.at < source.length && !/[\s()[\]|?+*{}!]/.test(source[reader.at]!)) {
    if (source[reader.at] === '\\') reader.at++;
    word += source[reader.at++] ?? '';
  }
  if (word === '') throw new PatternError(`"${source[start]}" stands where a word or tag is expected`, start);
  return isAny && word === '.' ? { words: [], tags: [] } : { words: [word], tags: [] };
}

function parseRepeat(reader: Reader): { min: number; max: number } {
  const next = reader.source[reader.at];
  if (next === '?') return stepOver(reader, { min: 0, max: 1 });
  if (next === '+') return stepOver(reader, { min: 1, max: MOST_REPEATS });
  if (next === '*') return stepOver(reader, { min: 0, max: MOST_REPEATS });
  const counted = /^\{(\d+)(?:,(\d+))?\}/.exec(reader.source.slice(reader.at));
  if (counted === null) return { min: 1, max: 1 };
  reader.at += counted[0].length;
  const min = Number(counted[1]);
  return { min, max: Math.min(MOST_REPEATS, Number(counted[2] ?? min)) };
}

function stepOver(reader: Reader, repeat: { min: number; max: number }): { min: number; max: number } {
  reader.at++;
  return repeat;
}

/** Every word that a pattern names. */
export function wordsOf(nodes: readonly PatternNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'test') return [...node.words];
    if (node.type === 'group') return node.options.flatMap(wordsOf);
    return node.type === 'capture' ? wordsOf(node.nodes) : [];
  });
}

/** Every tag that a pattern names. */
export function tagsOf(nodes: readonly PatternNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'test') return [...node.tags];
    if (node.type === 'group') return node.options.flatMap(tagsOf);
    return node.type === 'capture' ? tagsOf(node.nodes) : [];
  });
}
