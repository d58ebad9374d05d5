import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** The packages that a file loads as it is loaded itself, by way of all files that it imports. */
function loadedBy(file: string, seen: Set<string> = new Set()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  const code = readFileSync(file, 'utf8').replace(/^\s*\/\/.*$/gm, '');
  for (const [, isType, from] of code.matchAll(/^(?:import|export) (type )?[^;]*?from '([^']+)'/gms)) {
    if (isType !== undefined || from!.startsWith('node:')) continue;
    if (!from!.startsWith('.')) packages.add(from!);
    else for (const one of loadedBy(join(dirname(file), from!), seen)) packages.add(one);
  }
  return packages;
}

// A reader of something heavier is loaded when such a file comes.
test.each(['src/cli.ts', 'src/commands/summarise.ts', 'src/commands/text.ts', 'src/reader.ts'])(
  '%s loads no package that only some inputs need',
  (file) => {
    const heavy = /linkedom|readability|mammoth|unpdf|mdast|micromark|tinyglobby/;
    expect([...loadedBy(file)].filter((name) => heavy.test(name))).toEqual([]);
  },
);

test('the readers themselves load them', () => {
  expect([...loadedBy('src/reading/html/read-html.ts')].sort()).toEqual(['@mozilla/readability', 'linkedom']);
});
