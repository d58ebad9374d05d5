import { OUTCOMES, type Outcome } from '../model/outcome.ts';
import type { Command } from './command.ts';

export interface InitOptions {
  readonly pack?: string;
  readonly force?: boolean;
}

export const init: Command<InitOptions> = {
  name: 'init',
  about: 'Writes a commented precis.yaml into this folder, or a pack of your own to start from.',
  paths: '',
  standsAlone: true,
  details: [
    'A pack is a folder of YAML with names, posts, units, themes and rules of your trade. It comes with its JSON Schemas, by which an editor completes and checks what you write; precis check --pack tries its examples.',
  ],
  options: [
    { flags: '--pack <folder>', about: 'write a pack into this folder instead' },
    { flags: '--force', about: 'write over what is there' },
  ],
  examples: [],
  run: async (_paths, options, streams): Promise<Outcome> => {
    await (await import('./init-run.ts')).runInit(options, streams);
    return OUTCOMES.allRead;
  },
};
