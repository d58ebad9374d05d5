import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { inMemory } from './in-memory.ts';

const scriptFor = async (shell: string): Promise<string> => (await inMemory(['completion', shell])).out;

/** What bash offers for the last of these words. */
async function offered(...words: string[]): Promise<string[]> {
  const array = words.map((word) => `'${word}'`).join(' ');
  const line = `COMP_WORDS=(${array}); COMP_CWORD=${words.length - 1}; _precis; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const printed = execFileSync('bash', ['-c', `${await scriptFor('bash')}\n${line}`], { encoding: 'utf8' });
  return printed.split('\n').filter(Boolean);
}

it('offers commands, options and their values', async () => {
  expect(await offered('precis', 'expl')).toEqual(['explain']);
  expect(await offered('precis', 'check', '--rep')).toEqual(['--report']);
  expect(await offered('precis', 'check', '--report', 'ju')).toEqual(['junit=']);
  expect(await offered('precis', 'x.txt', '-f', 'y')).toEqual(['yaml']);
  expect(await offered('precis', 'schema', 'the')).toEqual(['themes']);
  expect(await offered('precis', 'LICEN')).toEqual(['LICENSE']);
});

it.each(['bash', 'zsh', 'fish'])('%s knows every command and option', async (shell) => {
  const script = await scriptFor(shell);
  for (const load of Object.values(COMMANDS)) {
    const { name, options } = await load();
    expect(script).toContain(name);
    for (const { flags } of options) {
      const long = /--([a-z-]+)/.exec(flags)![1]!;
      expect(script).toContain(shell === 'fish' ? `-l ${long}` : `--${long}`);
    }
  }
});

it('knows no other shell', async () => {
  expect((await inMemory(['completion', 'fishh'])).err).toContain('Did you mean "fish"?');
});
