import type { FacetName } from '../corpus/facet-scores.ts';
import type { Brief } from '../model/brief.ts';
import { OUTCOMES, type Outcome } from '../model/outcome.ts';
import { parseCount, parseLeast, parseReport, type ReportWanted } from './check-values.ts';
import type { Command } from './command.ts';
import { parseFields, parseSize } from './option-values.ts';
import { PACK_OPTION, type PackOptions } from './packs.ts';

export interface CheckOptions extends PackOptions {
  readonly report?: readonly ReportWanted[];
  readonly min?: readonly (readonly [FacetName, number])[];
  readonly update?: boolean;
  readonly accept?: readonly string[];
  readonly maxChanges?: number;
  readonly only?: ReadonlySet<keyof Brief>;
  readonly maxSize?: number;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export const check: Command<CheckOptions> = {
  name: 'check',
  about: 'Compares what is read from articles with what is expected of them, and says in words what has changed.',
  paths: '[FOLDER…]',
  standsAlone: true,
  details: [
    'An article has its expectation beside it: expected.yaml in the folder of article.txt, or x.expected.yaml beside x.txt. It holds any fields of a brief, and of each thing any values: what is written is compared, by meaning and not by bytes, and nothing else. A thing may be a bare name or text; one that is "optional: true" may be missing. Without a FOLDER, everything below the current one is checked.',
    'An article without an expectation, and an expectation without an article, are findings too. --update writes what is read now, leaving fields that agree as they are written; review the change as prose.',
    'With --pack, every example of the pack is tried, and articles are read with it; without a FOLDER only what the pack has under articles/.',
    'Where gold.json lies beside an article (x.gold.json beside x.txt), it is taken for what is right, and the scores measure against it; else --min measures against the expectations.',
  ],
  options: [
    {
      flags: '--report <report>',
      about: 'also report as github (annotations), junit=FILE, sarif=FILE or json=FILE; may be repeated',
      parse: parseReport,
      isRepeatable: true,
    },
    {
      flags: '--min <facet=F1>',
      about: 'fail where a facet scores less, as in people=0.9; may be repeated',
      parse: parseLeast,
      isRepeatable: true,
    },
    { flags: '--max-changes <number>', about: 'do not fail for up to this many differences (0)', parse: parseCount },
    { flags: '--update', about: 'write what is read now as the expectations; refused where CI is set' },
    {
      flags: '--accept <article>',
      about: 'the same for one article, by the name of its folder or file; may be repeated',
      isRepeatable: true,
    },
    {
      flags: '--only <fields>',
      about: 'compare or write these fields only; zones are written only so',
      parse: parseFields,
    },
    PACK_OPTION,
    { flags: '--max-size <size>', about: 'leave out files larger than this (50MB)', parse: parseSize },
    { flags: '--no-color', about: 'print without colour, as with NO_COLOR set' },
    { flags: '-q, --quiet', about: 'say nothing but what went wrong' },
    { flags: '-v, --verbose', about: 'say what is being done' },
  ],
  examples: [
    { run: 'fixtures/checks/agreeing', about: 'every article of a folder', outcome: OUTCOMES.allRead },
    {
      run: 'fixtures/checks/changed --report github --min people=0.9',
      about: 'in CI, with annotations',
      outcome: OUTCOMES.different,
    },
  ],
  run: async (paths, options, streams): Promise<Outcome> =>
    (await import('./check-run.ts')).runCheck(paths, options, streams),
};
