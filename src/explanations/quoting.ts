import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ReadArticle } from '../model/article.ts';
import type { Quoted, Reason } from '../model/explanation.ts';
import type { RuleId } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { CodePoints } from '../summaries/code-points.ts';

/** Quotes stretches of a text with what stands around them. */
export type Quote = (span: Span) => Quoted;

const AROUND = 70;

export function quoting({ text, written }: ReadArticle): Quote {
  if (written === null) return quotingIn(text);
  const quote = quotingIn(written.text);
  return (span) => quote(written.spanOf(span));
}

function quotingIn(text: string): Quote {
  const places = new CodePoints(text);
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (span) => {
    const line = lineOf(starts, span.start);
    const from = starts[line]!;
    const to = starts.find((start) => start > span.end - 1) ?? text.length + 1;
    const before = text.slice(from, span.start);
    const after = text.slice(span.end, to - 1);
    return {
      words: text.slice(span.start, span.end),
      at: places.at(span),
      line: line + 1,
      before: before.length <= AROUND ? before : `…${before.slice(before.indexOf(' ', before.length - AROUND))}`,
      after: after.length <= AROUND ? after : `${after.slice(0, Math.max(0, after.lastIndexOf(' ', AROUND)))} …`,
    };
  };
}

/** The span of a line, counted from 1, without its end; null beyond the last. */
export function spanOfLine(text: string, line: number): Span | null {
  let start = 0;
  for (let count = 1; count < line; count++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return null;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

function lineOf(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** The rule of an id as a reason. What the code concludes without a rule of its own has none. */
export function reasonOf(id: RuleId, knowledge: Knowledge): Reason | null {
  const rule = knowledge.ruleOrNull(id);
  return rule === null ? null : { rule: id, because: rule.because.trim().replace(/\s+/g, ' '), place: rule.writtenAt };
}
