import type { SourceFile } from './yaml-source.ts';

/** Rows of a list of `lists/`, each as an object by the names of the header. */
export function readList(source: SourceFile): Record<string, string>[] {
  const [header, ...lines] = source.text.split('\n').filter((line) => line !== '');
  const names = (header ?? '').split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}
