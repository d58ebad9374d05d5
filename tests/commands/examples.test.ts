import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { helpOf, overallHelp } from '../../src/commands/help.ts';
import { inMemory, wordsOf } from './in-memory.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));

describe.each(commands)('$name', { timeout: 60_000 }, (command) => {
  it.each(command.examples)('$run', async ({ run, outcome, stdin = '' }) => {
    const ran = await inMemory([command.name, ...wordsOf(run)], { cwd: project, stdin });
    expect(ran.err).toBe('');
    expect(ran.outcome).toBe(outcome);
    expect(ran.out).not.toBe('');
  });

  it('is known by its own name', () => {
    expect(COMMANDS).toHaveProperty(command.name);
  });

  it('has help in which everything is said, whatever the width', async () => {
    for (const width of [40, 80, 100]) {
      const help = helpOf(command, width);
      const said = help.replace(/\s+/g, ' ');
      for (const { flags, about } of command.options) {
        expect(said).toContain(flags);
        expect(said).toContain(about);
      }
      for (const text of [command.about, ...command.details]) expect(said).toContain(text);
      const wide = help.split('\n').filter((line) => line.length > width && !line.startsWith('  precis'));
      expect(width < 80 ? [] : wide).toEqual([]);
    }
  });

  it('prints it when asked, and nothing else', async () => {
    for (const flag of ['-h', '--help']) {
      const { out, err, outcome } = await inMemory([command.name, flag], { env: { COLUMNS: '80' } });
      expect([out, err, outcome]).toEqual([helpOf(command, 80), '', 0]);
    }
  });
});

it('prints help on everything when no command is named', async () => {
  expect((await inMemory(['--help'], { env: { COLUMNS: '80' } })).out).toBe(await overallHelp(80));
});
