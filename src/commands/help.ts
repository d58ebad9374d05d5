import { OUTCOMES } from '../model/outcome.ts';
import { unpainted } from '../render/paint.ts';
import { beside, padded, piece, wrap } from '../render/wrap.ts';
import type { Command } from './command.ts';
import { COMMANDS, DEFAULT_COMMAND } from './commands.ts';

type Described = Pick<Command<never>, 'name' | 'about' | 'paths' | 'details' | 'options' | 'examples'>;

export const STATUSES: readonly (readonly [outcome: number, meaning: string])[] = [
  [OUTCOMES.allRead, 'all was read'],
  [OUTCOMES.different, 'check and diff: something differs, or a score was missed'],
  [OUTCOMES.wrongUsage, 'wrong usage, or the output cannot be written'],
  [OUTCOMES.someUnread, 'some inputs could not be read; each is named on standard error'],
];

/** Help on one command, at most `width` columns wide. */
export function helpOf(command: Described, width: number): string {
  const isDefault = command.name === DEFAULT_COMMAND;
  const usage = `precis ${isDefault ? `[${command.name}]` : command.name} ${command.paths} [options]`;
  const examples = command.examples.map(({ run, about, stdin }) => {
    const pipe = stdin === undefined ? '' : 'some-command | ';
    return [`${pipe}precis ${isDefault ? '' : `${command.name} `}${run}`, about] as const;
  });
  const options = [...command.options.map(({ flags, about }) => [flags, about] as const), ...OPTIONS_EVERYWHERE];
  return [
    `Usage: ${usage}`,
    '',
    ...flow(command.about, width),
    ...command.details.flatMap((paragraph) => ['', ...flow(paragraph, width)]),
    ...section('Options', columns(options, width)),
    ...section(
      'Examples',
      examples.flatMap(([run, about]) => [`  ${run}`, `      ${about}`]),
    ),
    ...section(
      'Exit status',
      columns(
        STATUSES.map(([status, meaning]) => [String(status), meaning]),
        width,
      ),
    ),
    '',
  ].join('\n');
}

/** Help on the tool: on what it does without a command, and what else there is. */
export async function overallHelp(width: number): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const main = commands.find(({ name }) => name === DEFAULT_COMMAND)!;
  const others = commands.filter((command) => command !== main).map(({ name, about }) => [name, about] as const);
  return [
    helpOf(main, width),
    ...section('Other commands', columns(others, width)).flatMap((line) => `${line}\n`),
  ].join('');
}

/** Options that every command has. */
export const OPTIONS_EVERYWHERE: readonly (readonly [flags: string, about: string])[] = [
  ['--config <file>', 'take settings from this file rather than from precis.yaml here or above'],
  ['-V, --version', 'print the version'],
  ['-h, --help', 'print this help'],
];

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${heading}:`, ...lines];

const page = { width: 0, measure: (text: string): number => text.length, paint: unpainted };

const flow = (text: string, width: number): string[] => wrap([piece(text)], width, page);

function columns(rows: readonly (readonly [label: string, about: string])[], width: number): string[] {
  const left = Math.max(0, ...rows.map(([label]) => label.length)) + 4;
  return rows.flatMap(([label, about]) =>
    beside(padded(`  ${label}`, left, page.measure), left, flow(about, Math.max(20, width - left))),
  );
}
