/** A value as in JSON. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

export type Fields = { readonly [key: string]: Value };

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

export const isFields = (value: Value): value is Fields =>
  typeof value === 'object' && value !== null && !isList(value);

/** Lines longer than this are broken where the syntax allows. */
export const LINE = 120;

/** Items in lines that fit, each of which starts with `indent`. */
export function filled(items: readonly string[], indent: string): string {
  const lines: string[] = [];
  let line = '';
  items.forEach((item, at) => {
    const piece = at < items.length - 1 ? `${item},` : item;
    if (line !== '' && indent.length + line.length + 1 + piece.length > LINE) {
      lines.push(line);
      line = piece;
    } else line = line === '' ? piece : `${line} ${piece}`;
  });
  lines.push(line);
  return lines.map((one) => `${indent}${one}`).join('\n');
}
