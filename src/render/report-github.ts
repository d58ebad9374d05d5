import type { CheckReport } from '../model/checked.ts';
import { findingsOf } from './findings.ts';
import { counted } from './measure.ts';

// GitHub shows ten errors of a step; the last place is kept for what is left out.
const SHOWN = 10;

/** Workflow commands that GitHub shows beside the lines of the expectations. */
export function githubReport(report: CheckReport): string {
  const findings = findingsOf(report);
  const shown = findings.length <= SHOWN ? findings : findings.slice(0, SHOWN - 1);
  const lines = shown.map(({ place, subject, message }) => {
    const properties = [`file=${property(place.file)}`, `line=${place.line ?? 1}`, `title=${property(subject)}`];
    return `::error ${properties.join(',')}::${escaped(message)}`;
  });
  const rest = findings.length - shown.length;
  const more = rest === 0 ? [] : [`::error title=precis check::${counted(rest, 'more finding')} in the log`];
  return [...lines, ...more].map((line) => `${line}\n`).join('');
}

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
