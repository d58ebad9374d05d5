import { join, resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { identityAt } from '../reading/files.ts';
import { type Input, isInput } from '../reading/input.ts';
import { WrongUsage } from './command.ts';

type Entries = readonly (Input | Problem)[];

/** The entries without the output that lies among them; one that was named is refused. */
export function apartFrom(output: string, entries: Entries, cwd: string): Entries {
  const target = identityAt(resolve(cwd, output));
  if (target === undefined) return entries;
  return entries.filter((entry) => {
    const isTarget = isInput(entry) && entry.location !== null && identityAt(entry.location) === target;
    if (isTarget && entry.isNamed)
      throw new WrongUsage(`"${entry.path}" is to be read and to be written; name another output`);
    return !isTarget;
  });
}

/** Refuses a folder where two briefs would have one name, or a brief that of an article. */
export function checkFolder(folder: string, entries: Entries, nameOf: (input: Input) => string, cwd: string): void {
  const inputs = entries.filter(isInput);
  const articles = new Set(inputs.map(({ location }) => (location === null ? undefined : identityAt(location))));
  const taken = new Map<string, string>();
  for (const input of inputs) {
    const target = join(folder, nameOf(input));
    const other = taken.get(target);
    if (other !== undefined) {
      throw new WrongUsage(
        `"${other}" and "${input.path}" would both be written to ${target}; name the folder above them`,
      );
    }
    taken.set(target, input.path);
    const identity = identityAt(resolve(cwd, target));
    if (identity !== undefined && articles.has(identity)) {
      throw new WrongUsage(
        `the brief of "${input.path}" would be written over the article ${target}; name another folder`,
      );
    }
  }
}
