import { OUTCOMES, type Outcome } from '../model/outcome.ts';
import type { Command } from './command.ts';
import { parseTextOrJson } from './option-values.ts';
import type { Streams } from './streams.ts';

export interface ConfigOptions {
  readonly format?: 'text' | 'json';
  readonly config?: string;
}

export const config: Command<ConfigOptions> = {
  name: 'config',
  about: 'Prints what is settled for all commands, and where each value comes from.',
  paths: '',
  standsAlone: true,
  details: [
    'Flags count for most, then variables of the environment (PRECIS_FORMAT, PRECIS_PACKS …), then precis.yaml in this folder or one above it, then the same in the folder precis of your configuration (~/.config). precis init writes a commented file.',
  ],
  options: [{ flags: '-f, --format <name>', about: 'text (YAML with comments) or json', parse: parseTextOrJson }],
  examples: [{ run: '', about: 'what is settled here', outcome: OUTCOMES.allRead }],
  run,
};

async function run(_paths: readonly string[], options: ConfigOptions, streams: Streams): Promise<Outcome> {
  const { findSettings, SETTINGS } = await import('./settings.ts');
  const settings = await findSettings(options.config, streams);
  const rows = SETTINGS.map(({ key, sort, fallback }) => {
    const settled = settings.get(key);
    const written = settled?.written ?? null;
    const value = written === null || typeof written === 'boolean' || sort === 'list' ? written : written[0]!;
    return { key, value, from: settled?.from ?? 'default', fallback };
  });
  if (options.format === 'json') {
    const told = rows.map(({ key, value, from }) => [key, { value, from }]);
    await streams.out.write(`${JSON.stringify(Object.fromEntries(told), null, 2)}\n`);
    return OUTCOMES.allRead;
  }
  const { flow } = await import('../render/yaml.ts');
  const lines = rows.map(({ key, value, from, fallback }) =>
    value === null ? `# ${key}: ${fallback}` : `${`${key}: ${flow(value)}`.padEnd(40)} # ${from}`,
  );
  await streams.out.write(`${lines.join('\n')}\n`);
  return OUTCOMES.allRead;
}
