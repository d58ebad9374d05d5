import { OUTCOMES, type Outcome } from '../model/outcome.ts';
import type { Command } from './command.ts';
import { parseTextOrJson } from './option-values.ts';
import { PACK_OPTION, type PackOptions } from './packs.ts';

export interface ListingOptions extends PackOptions {
  readonly format?: 'text' | 'json';
  readonly color?: boolean;
}

const OPTIONS: Command<ListingOptions>['options'] = [
  { flags: '-f, --format <name>', about: 'text or json', parse: parseTextOrJson },
  PACK_OPTION,
  { flags: '--no-color', about: 'print without colour, as with NO_COLOR set' },
];

export const rules: Command<ListingOptions> = {
  name: 'rules',
  about: 'Lists the rules by which articles are read, with their reasons and examples.',
  paths: '[ID|WORD…]',
  standsAlone: true,
  details: [
    'The ID of a rule prints it in full. WORDs list the rules in whose ids, reasons and examples all of them stand.',
  ],
  options: OPTIONS,
  examples: [
    { run: 'quantities/percent', about: 'one rule with its examples', outcome: OUTCOMES.allRead },
    { run: 'family name', about: 'what is known of family names', outcome: OUTCOMES.allRead },
  ],
  run: async (words, options, streams): Promise<Outcome> =>
    (await import('./listing-run.ts')).listRules(words, options, streams),
};

export const themes: Command<ListingOptions> = {
  name: 'themes',
  about: 'Lists the themes that articles may have, with the words that speak for each.',
  paths: '[ID|WORD…]',
  standsAlone: true,
  details: [
    'The ID of a theme prints it in full. WORDs list the themes in whose ids, reasons and terms all of them stand.',
  ],
  options: OPTIONS,
  examples: [
    { run: 'procurement', about: 'one theme with its terms', outcome: OUTCOMES.allRead },
    {
      run: '--pack fixtures/packs/retail-banking',
      about: 'all of them, with those of a pack',
      outcome: OUTCOMES.allRead,
    },
  ],
  run: async (words, options, streams): Promise<Outcome> =>
    (await import('./listing-run.ts')).listThemes(words, options, streams),
};
