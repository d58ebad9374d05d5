import type { Expected } from '../model/expected.ts';
import { type Fields, filled, isFields, isList, LINE, type Value } from './layout.ts';
import { flow } from './yaml.ts';
import { scalar } from './yaml-scalars.ts';

/** An expectation as a file: each thing on a line, or on as few as it needs, so that a change is read at a glance. */
export const expectedYaml = (expected: Expected): string =>
  Object.entries(expected as unknown as Fields)
    .map(([field, value]) => fieldOf(field, value))
    .join('');

function fieldOf(field: string, value: Value): string {
  const line = `${field}: ${flow(value)}`;
  const isLong = line.length > LINE || (isList(value) && value.some(isFields));
  if (!isLong || (!isList(value) && !isFields(value))) return `${line}\n`;
  if (isFields(value)) {
    const inner = Object.entries(value).map(([key, one]) => fieldOf(key, one));
    return `${field}:\n${inner.join('').replace(/^(?=.)/gm, '  ')}`;
  }
  return `${field}:\n${value.map((item) => `  - ${itemOf(item)}\n`).join('')}`;
}

function itemOf(item: Value): string {
  const line = flow(item);
  if (!isFields(item) || line.length + 4 <= LINE) return line;
  const values = Object.entries(item).map(([key, value]) => `${scalar(key)}: ${flow(value)}`);
  return `{ ${filled(values, '      ').trimStart()} }`;
}
