import { expectationOf } from '../corpus/expectation.ts';
import type { Brief } from '../model/brief.ts';
import type { Expected } from '../model/expected.ts';
import { expectedYaml } from '../render/expected-yaml.ts';
import type { WrittenExpectation } from './expected-files.ts';

/** The text of a new expectation. */
export const newExpectation = (brief: Brief, only: ReadonlySet<string> | undefined): string =>
  expectedYaml(expectationOf(brief, only));

/**
 * The text of an expectation with what is read now. Fields that agree, comments between fields and the choice of
 * fields stay as they were written.
 */
export function updatedExpectation(
  { text, lines }: WrittenExpectation,
  brief: Brief,
  differing: ReadonlySet<string>,
  only: ReadonlySet<string> | undefined,
): string {
  const source = text.split('\n');
  const starts = [...lines].sort(([, a], [, b]) => a - b);
  const parts = [source.slice(0, (starts[0]?.[1] ?? source.length + 1) - 1).join('\n')];
  starts.forEach(([field, line], at) => {
    const end = (starts[at + 1]?.[1] ?? source.length + 1) - 1;
    const old = source.slice(line - 1, end);
    parts.push(differing.has(field) ? [fieldYaml(brief, field), ...commentsBehind(old)].join('\n') : old.join('\n'));
  });
  const added = [...(only ?? [])].filter((field) => !lines.has(field)).map((field) => fieldYaml(brief, field));
  const written = [...parts, ...added].filter((part) => part.trim() !== '').map((part) => part.replace(/\n+$/, ''));
  return `${written.join('\n')}\n`;
}

// Comments before a field stand at the margin, behind the last line of the field above.
function commentsBehind(lines: readonly string[]): string[] {
  let from = lines.length;
  while (from > 1 && /^(#|\s*$)/.test(lines[from - 1]!)) from--;
  return lines.slice(from);
}

function fieldYaml(brief: Brief, field: string): string {
  const written = expectationOf(brief, new Set([field]));
  const value = Object.hasOwn(written, field) ? written : ({ [field]: brief[field as keyof Brief] } as Expected);
  return expectedYaml(value).trimEnd();
}
