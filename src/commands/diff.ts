import type { Brief } from '../model/brief.ts';
import { OUTCOMES, type Outcome } from '../model/outcome.ts';
import type { Command } from './command.ts';
import { parseFields, parseTextOrJson } from './option-values.ts';

export interface DiffOptions {
  readonly only?: ReadonlySet<keyof Brief>;
  readonly format?: 'text' | 'json';
  readonly color?: boolean;
}

export const diff: Command<DiffOptions> = {
  name: 'diff',
  about: 'Compares two sets of briefs by meaning: what did a new version change on my folder?',
  paths: 'BEFORE AFTER',
  details: [
    'BEFORE and AFTER are files of briefs in YAML, JSON or NDJSON, or folders of them. Briefs belong together by their file, or where no file is in both by their id. Places, rules and scores are compared where --only names a field.',
  ],
  options: [
    { flags: '--only <fields>', about: 'compare these fields only, and all that they hold', parse: parseFields },
    { flags: '-f, --format <name>', about: 'text or json', parse: parseTextOrJson },
    { flags: '--no-color', about: 'print without colour, as with NO_COLOR set' },
  ],
  examples: [
    {
      run: 'fixtures/checks/briefs/before.yaml fixtures/checks/briefs/after.ndjson',
      about: 'what has changed',
      outcome: OUTCOMES.different,
    },
    {
      run: 'fixtures/checks/briefs/before.yaml fixtures/checks/briefs/after.ndjson --only title',
      about: 'of one field',
      outcome: OUTCOMES.allRead,
    },
  ],
  run: async (paths, options, streams): Promise<Outcome> =>
    (await import('./diff-run.ts')).runDiff(paths, options, streams),
};
