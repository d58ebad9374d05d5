import { FACET_LIST } from '../corpus/facet-scores.ts';
import { SCHEMA_NAMES } from '../knowledge/schemas.ts';
import { INPUT_FORMAT_NAMES } from '../reading/formats.ts';
import { FIELDS } from '../render/fields.ts';
import { FORMAT_NAMES } from '../render/formats.ts';
import { REPORTS } from './check-values.ts';
import type { Command } from './command.ts';
import { COMMANDS, DEFAULT_COMMAND } from './commands.ts';
import { OPTIONS_EVERYWHERE } from './help.ts';

interface Completed {
  readonly name: string;
  readonly about: string;
  readonly options: readonly CompletedOption[];
  /** What may stand in place of a path. */
  readonly words: readonly string[];
}

interface CompletedOption {
  readonly long: string;
  readonly short: string | null;
  readonly about: string;
  readonly takesValue: boolean;
  /** Empty where a file or anything else is meant. */
  readonly values: readonly string[];
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  completion: ['bash', 'zsh', 'fish'],
  schema: SCHEMA_NAMES,
};

export async function completionScript(shell: 'bash' | 'zsh' | 'fish'): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const completed = commands.map(completedOf);
  return { bash, zsh, fish }[shell](completed);
}

const completedOf = ({ name, about, options }: Command<never>): Completed => ({
  name,
  about,
  words: WORDS[name] ?? [],
  options: [...options, ...OPTIONS_EVERYWHERE.map(([flags, said]) => ({ flags, about: said }))].map((option) => ({
    long: /--[a-z-]+/.exec(option.flags)![0],
    short: /^-[a-zA-Z]/.exec(option.flags)?.[0] ?? null,
    about: option.about,
    takesValue: option.flags.includes('<'),
    values: valuesOf(name, option.flags),
  })),
});

function valuesOf(command: string, flags: string): readonly string[] {
  if (flags.includes('--format')) return command === DEFAULT_COMMAND ? FORMAT_NAMES : ['text', 'json'];
  if (flags.includes('--only')) return FIELDS;
  if (flags.includes('--from')) return INPUT_FORMAT_NAMES;
  if (flags.includes('--report')) return REPORTS.map((name) => (name === 'github' ? name : `${name}=`));
  return flags.includes('--min') ? FACET_LIST.map((name) => `${name}=`) : [];
}

const flagsOf = ({ options }: Completed): string[] =>
  options.flatMap(({ long, short }) => (short === null ? [long] : [short, long]));

function bash(commands: readonly Completed[]): string {
  const cases = commands.map((command) => {
    const values = command.options
      .filter(({ takesValue }) => takesValue)
      .map(({ long, short, values: words }) => {
        const pattern = short === null ? long : `${short}|${long}`;
        const reply = words.length === 0 ? 'compgen -f -- "$word"' : `compgen -W "${words.join(' ')}" -- "$word"`;
        return `        ${pattern}) mapfile -t COMPREPLY < <(${reply}); return ;;`;
      });
    return [
      `    ${command.name})`,
      ...(values.length === 0 ? [] : ['      case "$before" in', ...values, '      esac']),
      `      flags="${flagsOf(command).join(' ')}"`,
      `      words="${command.words.join(' ')}"`,
      '      ;;',
    ].join('\n');
  });
  const names = commands.map(({ name }) => name);
  return `# Completion of precis for bash.
_precis() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" flags="" words=""
  case " ${names.join(' ')} " in
    *" $command "*) ;;
    *) command=${DEFAULT_COMMAND} ;;
  esac
  case "$command" in
${cases.join('\n')}
  esac
  if [[ $word == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$flags" -- "$word")
    return
  fi
  if (( COMP_CWORD == 1 )); then
    mapfile -t COMPREPLY < <(compgen -W "${names.join(' ')}" -- "$word"; compgen -f -- "$word")
  elif [[ -n $words ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
  fi
}
complete -o filenames -o nospace -F _precis precis
`;
}

// Brackets and colons part the fields of an argument's description.
const zshText = (text: string): string => text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&');

function zsh(commands: readonly Completed[]): string {
  const describe = commands.map(({ name, about }) => `    '${name}:${zshText(about)}'`).join('\n');
  const cases = commands.map((command) => {
    const specs = command.options.map(({ long, short, about, takesValue, values }) => {
      const value = !takesValue ? '' : values.length === 0 ? ':value:_files' : `:value:(${values.join(' ')})`;
      const names = short === null ? `'${long}` : `{${short},${long}}'`;
      return `        '*'${names}[${zshText(about)}]${value}' \\`;
    });
    const rest = command.words.length === 0 ? "'*:file:_files'" : `'*:name:(${command.words.join(' ')})'`;
    return [`      ${command.name})`, '        _arguments \\', ...specs, `        ${rest} ;;`].join('\n');
  });
  return `#compdef precis
# Completion of precis for zsh.
_precis() {
  local -a commands
  commands=(
${describe}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe 'command' commands
    _files
    return
  fi
  local command=$words[2]
  (( \${commands[(I)$command:*]} )) && { shift words; (( CURRENT-- )) } || command=${DEFAULT_COMMAND}
  case $command in
${cases.join('\n')}
  esac
}
_precis "$@"
`;
}

const fishText = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

function fish(commands: readonly Completed[]): string {
  const others = commands.map(({ name }) => name).filter((name) => name !== DEFAULT_COMMAND);
  const lines = commands.flatMap((command) => {
    const isDefault = command.name === DEFAULT_COMMAND;
    const when = isDefault
      ? `not __fish_seen_subcommand_from ${others.join(' ')}`
      : `__fish_seen_subcommand_from ${command.name}`;
    return [
      `complete -c precis -n __fish_use_subcommand -a ${command.name} -d ${fishText(command.about)}`,
      ...(command.words.length === 0
        ? []
        : [`complete -c precis -n ${fishText(when)} -f -a ${fishText(command.words.join(' '))}`]),
      ...command.options.map(({ long, short, about, takesValue, values }) => {
        const value = !takesValue ? '' : values.length === 0 ? ' -r' : ` -x -a ${fishText(values.join(' '))}`;
        const letter = short === null ? '' : ` -s ${short.slice(1)}`;
        return `complete -c precis -n ${fishText(when)}${letter} -l ${long.slice(2)}${value} -d ${fishText(about)}`;
      }),
    ];
  });
  return `# Completion of precis for fish.\n${lines.join('\n')}\n`;
}
