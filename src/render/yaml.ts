import { type Format, LINES } from './formats.ts';
import { type Fields, filled, isFields, isList, LINE, type Value } from './layout.ts';
import { scalar } from './yaml-scalars.ts';

/**
 * YAML of values as they come in briefs: fields, lists of words, lists of records. A writer of our own since the
 * shape is fixed: what fits a line is on one line, and a folder's briefs cost little.
 */
export const yaml: Format = {
  single: LINES,
  list: LINES,
  brief: (brief) => `---\n${fieldsOf(brief as unknown as Fields, '')}`,
};

function fieldsOf(fields: Fields, indent: string): string {
  return Object.entries(fields)
    .map(([key, value]) => `${indent}${scalar(key)}:${after(value, indent, key.length + 2)}`)
    .join('\n');
}

/** What stands after "key:", on its line or on those below. */
function after(value: Value, indent: string, used: number): string {
  if (!isList(value) && !isFields(value)) return ` ${scalar(value)}`;
  const inner = `${indent}  `;
  if (hasRecords(value)) return `\n${value.map((item) => recordOf(item, inner)).join('\n')}`;
  const line = flow(value);
  if (indent.length + used + line.length <= LINE) return ` ${line}`;
  return isFields(value) ? `\n${fieldsOf(value, inner)}` : ` [\n${filled(value.map(flow), inner)}\n${indent}]`;
}

function recordOf(value: Fields, indent: string): string {
  const line = flow(value);
  if (indent.length + 2 + line.length <= LINE) return `${indent}- ${line}`;
  return `${indent}- ${fieldsOf(value, `${indent}  `).trimStart()}`;
}

const hasRecords = (value: Value): value is readonly Fields[] => isList(value) && value.some(isFields);

/** A value on one line. */
export function flow(value: Value): string {
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  if (!isFields(value)) return scalar(value);
  const fields = Object.entries(value).map(([key, field]) => `${scalar(key)}: ${flow(field)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
