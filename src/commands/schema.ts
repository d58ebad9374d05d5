import { readSchema, SCHEMA_NAMES } from '../knowledge/schemas.ts';
import { OUTCOMES, type Outcome } from '../model/outcome.ts';
import { type Command, WrongUsage } from './command.ts';
import type { Streams } from './streams.ts';
import { didYouMean } from './suggestions.ts';

export const schema: Command<object> = {
  name: 'schema',
  about: 'Prints a JSON Schema (2020-12): of the output, or of a file that you write.',
  paths: '[NAME]',
  standsAlone: true,
  details: [
    'NAME is brief (the output), expected (what check compares with), config (precis.yaml), or a file of a pack: pack, rules, themes, gazetteers, lists. Without one it is brief.',
  ],
  options: [],
  examples: [
    { run: '', about: 'of a brief', outcome: OUTCOMES.allRead },
    { run: 'rules', about: 'of a file of rules', outcome: OUTCOMES.allRead },
  ],
  run,
};

async function run(names: readonly string[], _options: object, streams: Streams): Promise<Outcome> {
  const [name = 'brief', ...more] = names;
  const known = SCHEMA_NAMES.find((one) => one === name);
  if (known === undefined || more.length > 0)
    throw new WrongUsage(
      `"${names.join(' ')}" is no schema; expected one of ${SCHEMA_NAMES.join(', ')}.${didYouMean(name, SCHEMA_NAMES)}`,
    );
  await streams.out.write(readSchema(known));
  return OUTCOMES.allRead;
}
