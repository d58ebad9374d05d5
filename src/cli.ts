import { CommanderError, Command as Parser } from 'commander';
import { type Command, WrongUsage } from './commands/command.ts';
import { COMMANDS, DEFAULT_COMMAND } from './commands/commands.ts';
import { OutputFailed } from './commands/destinations.ts';
import { ClosedPipe, type Streams, widthOf } from './commands/streams.ts';
import { OUTCOMES, type Outcome } from './model/outcome.ts';
import { ProblemError } from './model/problem.ts';
import { VERSION } from './model/version.ts';
import { processStreams } from './process-streams.ts';

/** Runs the tool on the process's own arguments and streams. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processStreams());
}

/** Runs the tool on these arguments; nothing outside the streams is touched. */
export async function run(args: readonly string[], streams: Streams): Promise<Outcome> {
  try {
    return await runCommand(args, streams);
  } catch (error) {
    if (error instanceof ClosedPipe) return OUTCOMES.allRead;
    await streams.err.write(`${messageOf(error)}\n`);
    return OUTCOMES.wrongUsage;
  }
}

async function runCommand(args: readonly string[], streams: Streams): Promise<Outcome> {
  const isNamed = Object.hasOwn(COMMANDS, args[0] ?? '');
  const command = await COMMANDS[isNamed ? args[0]! : DEFAULT_COMMAND]!();
  const asked = parse(command, isNamed ? args.slice(1) : args);
  if (asked === 'version') {
    await streams.out.write(`${VERSION}\n`);
    return OUTCOMES.allRead;
  }
  const isIdle = asked !== 'help' && asked.paths.length === 0 && streams.in.isTerminal && !command.standsAlone;
  if (asked === 'help' || isIdle) {
    const help = await import('./commands/help.ts');
    const width = Math.min(widthOf(streams), 100);
    await streams.out.write(isNamed ? help.helpOf(command, width) : await help.overallHelp(width));
    return OUTCOMES.allRead;
  }
  return command.run(asked.paths, (await settled(command, asked, streams)) as never, streams);
}

/** The options, with what is settled elsewhere of those that were not given. */
async function settled(command: Command<never>, { options, given }: Asked, streams: Streams): Promise<object> {
  // What is settled is told by this command, whatever it is.
  if (command.options.length === 0 || command.name === 'config') return options;
  const { findSettings, withSettings } = await import('./commands/settings.ts');
  return withSettings(command, options, given, await findSettings(options.config, streams));
}

interface Asked {
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, unknown>> & { readonly config?: string };
  /** Those of them that are on the command line. */
  readonly given: ReadonlySet<string>;
}

/** What the arguments ask for. commander takes them apart; it neither prints nor exits. */
function parse(command: Command<never>, args: readonly string[]): Asked | 'help' | 'version' {
  const parser = new Parser('precis').exitOverride().configureOutput({ outputError: () => {}, writeOut: () => {} });
  parser.argument('[paths...]').version(VERSION, '-V, --version').helpOption('-h, --help');
  parser.option('--config <file>', 'settings');
  for (const { flags, about, parse = asWritten, isRepeatable = false } of command.options) {
    // A flag has no value to read.
    if (!flags.includes('<')) parser.option(flags, about);
    else
      parser.option(flags, about, (text, before: unknown) => {
        const value = reading(flags, () => parse(text));
        return isRepeatable ? [...((before as unknown[] | undefined) ?? []), value] : value;
      });
  }
  try {
    parser.parse(args, { from: 'user' });
    const options = parser.opts();
    const given = new Set(Object.keys(options).filter((name) => parser.getOptionValueSource(name) === 'cli'));
    return { paths: parser.args, options, given };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.version') return 'version';
    if (error.code === 'commander.helpDisplayed') return 'help';
    throw new WrongUsage(error.message.replace(/^error: /, '').replace(/\s+/g, ' '));
  }
}

const asWritten = (text: string): unknown => text;

function reading<Value>(flags: string, parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    throw new WrongUsage(`${/--[a-z-]+/.exec(flags)?.[0]}: ${error.message}`);
  }
}

function messageOf(error: unknown): string {
  if (error instanceof WrongUsage) return `precis: ${error.message}\nprecis --help says what there is.`;
  if (error instanceof OutputFailed || error instanceof ProblemError) return `precis: ${error.message}`;
  return `precis: a fault of precis; please report it\n${error instanceof Error ? error.stack : String(error)}`;
}
