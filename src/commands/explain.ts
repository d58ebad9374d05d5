import { OUTCOMES, type Outcome } from '../model/outcome.ts';
import type { Command } from './command.ts';
import { parseTextOrJson } from './option-values.ts';
import { PACK_OPTION, type PackOptions } from './packs.ts';

export interface ExplainOptions extends PackOptions {
  readonly format?: 'text' | 'json';
  readonly color?: boolean;
}

export const explain: Command<ExplainOptions> = {
  name: 'explain',
  about: 'Says why each fact of a brief is there: its words, the rules that read it and their reasons.',
  paths: 'FILE [SELECTOR…]',
  details: [
    'A SELECTOR is a fact by its number from 0, as in claims[3]; a field, as in quotes; a field and a name, as in people:Okafor; a line of the article, as in @line:40; or any words of it. Without one everything in the brief is explained.',
    'Of a line or of words it is also said what might have been a fact there and is none, and why. Of a name all that spoke for and against it is weighed.',
  ],
  options: [
    { flags: '-f, --format <name>', about: 'text or json', parse: parseTextOrJson },
    PACK_OPTION,
    { flags: '--no-cache', about: 'read packs anew' },
    { flags: '--no-color', about: 'print without colour, as with NO_COLOR set' },
  ],
  examples: [
    {
      run: 'fixtures/articles/appointment-water-chief/article.txt claims[3]',
      about: 'why a claim is there',
      outcome: OUTCOMES.allRead,
    },
    {
      run: 'fixtures/articles/appointment-water-chief/article.txt people:Tulloch -f json',
      about: 'what was weighed for a name, for a script',
      outcome: OUTCOMES.allRead,
    },
    {
      run: 'fixtures/articles/appointment-water-chief/article.txt @line:3',
      about: 'what was read in a line, and what was not',
      outcome: OUTCOMES.allRead,
    },
  ],
  run: async (paths, options, streams): Promise<Outcome> =>
    (await import('./explain-run.ts')).runExplain(paths, options, streams),
};
