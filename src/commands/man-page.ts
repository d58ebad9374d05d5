import { OUTCOMES } from '../model/outcome.ts';
import { VERSION } from '../model/version.ts';
import type { Command } from './command.ts';
import { COMMANDS, DEFAULT_COMMAND } from './commands.ts';
import { OPTIONS_EVERYWHERE, STATUSES } from './help.ts';

/** The manual page, in the language of man. */
export async function manPage(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const main = commands.find(({ name }) => name === DEFAULT_COMMAND)!;
  const lines = [
    `.TH PRECIS 1 "" "precis ${VERSION}" "User Commands"`,
    '.SH NAME',
    `precis \\- ${text(lowered(main.about)).replace(/\.$/, '')}`,
    '.SH SYNOPSIS',
    ...commands.flatMap(({ name, paths }) => [
      '.B precis',
      `${text(name === DEFAULT_COMMAND ? `[${name}]` : name)} ${text(paths)} [options]`,
      '.br',
    ]),
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH OPTIONS OF ALL COMMANDS',
    ...OPTIONS_EVERYWHERE.flatMap(([flags, about]) => item(flags, about)),
    '.SH EXIT STATUS',
    ...STATUSES.flatMap(([status, meaning]) => item(String(status), meaning)),
    '.SH FILES',
    ...item('precis.yaml', 'settings, in this folder or one above it; precis init writes one with comments'),
    ...item('~/.config/precis/precis.yaml', 'the same for a user'),
    '.SH ENVIRONMENT',
    ...item('PRECIS_FORMAT, PRECIS_PACKS …', 'a setting by its name; precis config lists them'),
    ...item('NO_COLOR, FORCE_COLOR, COLUMNS', 'how text is printed'),
    ...item('CI', 'where it is set, check writes no expectations'),
  ];
  return `${lines.join('\n')}\n`;
}

function commandLines({ name, about, details, options, examples }: Command<never>): string[] {
  const call = name === DEFAULT_COMMAND ? 'precis' : `precis ${name}`;
  return [
    `.SS ${text(name)}`,
    text(about),
    ...details.flatMap((paragraph) => ['.PP', text(paragraph)]),
    ...options.flatMap(({ flags, about: said }) => item(flags, said)),
    ...examples
      .filter(({ outcome }) => outcome === OUTCOMES.allRead || outcome === OUTCOMES.different)
      .flatMap(({ run, about: said }) => ['.PP', `${text(said)}:`, '.RS', text(`${call} ${run}`.trim()), '.RE']),
  ];
}

const item = (label: string, about: string): string[] => ['.TP', `.B ${text(label)}`, text(about)];

// A hyphen is typed, a point at the start of a line is a request.
const text = (words: string): string =>
  words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(['.])/gm, '\\&$1');

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
