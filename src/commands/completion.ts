import { OUTCOMES, type Outcome } from '../model/outcome.ts';
import { type Command, WrongUsage } from './command.ts';
import type { Streams } from './streams.ts';
import { didYouMean } from './suggestions.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

export const completion: Command<object> = {
  name: 'completion',
  about: 'Prints a script by which a shell completes commands, options and their values.',
  paths: 'bash|zsh|fish',
  details: [
    'bash: source <(precis completion bash) in ~/.bashrc. zsh: precis completion zsh > _precis in a folder of $fpath. fish: precis completion fish > ~/.config/fish/completions/precis.fish.',
  ],
  options: [],
  examples: [{ run: 'bash', about: 'for bash', outcome: OUTCOMES.allRead }],
  run,
};

async function run(names: readonly string[], _options: object, streams: Streams): Promise<Outcome> {
  const [name = ''] = names;
  const shell = SHELLS.find((known) => known === name);
  if (shell === undefined || names.length > 1)
    throw new WrongUsage(
      `"${names.join(' ')}" is no shell that is completed; expected one of ${SHELLS.join(', ')}.${didYouMean(name, SHELLS)}`,
    );
  const { completionScript } = await import('./completion-scripts.ts');
  await streams.out.write(await completionScript(shell));
  return OUTCOMES.allRead;
}
