import { type Format, LINES } from './formats.ts';
import { type Fields, filled, isFields, isList, LINE, type Value } from './layout.ts';

/** JSON that can be read: what fits a line is on one line. */
export const json: Format = {
  single: LINES,
  list: { open: '[\n', between: ',\n', after: '', close: '\n]\n', none: '[]\n' },
  brief: (brief) => print(brief as unknown as Fields, ''),
};

function print(value: Value, indent: string, used = 0): string {
  if (!isList(value) && !isFields(value)) return JSON.stringify(value);
  if (!hasRecords(value) && !isBrief(value, indent)) {
    const line = flow(value);
    if (indent.length + used + line.length < LINE) return line;
  }
  const inner = `${indent}  `;
  if (isFields(value)) return `{\n${fieldsOf(value, inner)}\n${indent}}`;
  const items = hasRecords(value)
    ? value.map((item) => `${inner}${print(item, inner)}`).join(',\n')
    : filled(value.map(flow), inner);
  return `[\n${items}\n${indent}]`;
}

const fieldsOf = (fields: Fields, indent: string): string =>
  Object.entries(fields)
    .map(([key, field]) => {
      const name = `${JSON.stringify(key)}: `;
      return `${indent}${name}${print(field, indent, name.length)}`;
    })
    .join(',\n');

// A brief is never one line, however few of its fields are asked for.
const isBrief = (value: Value, indent: string): boolean => isFields(value) && indent === '';

// Records are listed one under the other however short they are.
const hasRecords = (value: Value): boolean => isList(value) && value.some(isFields);

function flow(value: Value): string {
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  if (!isFields(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${flow(field)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
