import { delimiter, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { lilconfig } from 'lilconfig';
import type { YamlRecord } from '../knowledge/yaml-source.ts';
import { type Place, ProblemError } from '../model/problem.ts';
import type { WrittenConfig } from '../model/written.ts';
import { reasonOf } from '../reading/reasons.ts';
import { type Command, WrongUsage } from './command.ts';
import type { Environment, Streams } from './streams.ts';

/** What may be settled once and for all: the option of the same meaning, and what its value looks like. */
export interface Setting {
  readonly key: keyof WrittenConfig;
  readonly flag: string;
  readonly sort: 'value' | 'list' | 'switch';
  /** The commands it is for; all that have the option, where none is named. */
  readonly commands?: readonly string[];
  /** Paths are meant from the folder of the file that names them. */
  readonly isPath?: true;
  readonly fallback: string;
  readonly about: string;
}

export const SETTINGS: readonly Setting[] = [
  {
    key: 'format',
    flag: '--format',
    sort: 'value',
    commands: ['summarise'],
    fallback: 'text on a terminal, else yaml',
    about: 'how briefs are printed',
  },
  {
    key: 'only',
    flag: '--only',
    sort: 'list',
    commands: ['summarise'],
    fallback: 'all',
    about: 'the fields that are printed',
  },
  {
    key: 'packs',
    flag: '--pack',
    sort: 'list',
    isPath: true,
    fallback: 'none',
    about: 'folders of knowledge of your own',
  },
  { key: 'max-size', flag: '--max-size', sort: 'value', fallback: '50MB', about: 'larger files are left out' },
  { key: 'jobs', flag: '--jobs', sort: 'value', fallback: '1', about: 'how many articles are read at a time' },
  {
    key: 'cache',
    flag: '--no-cache',
    sort: 'switch',
    fallback: 'true',
    about: 'whether what was made before is used again',
  },
  {
    key: 'color',
    flag: '--no-color',
    sort: 'switch',
    fallback: 'true',
    about: 'whether text is coloured on a terminal',
  },
  {
    key: 'strict',
    flag: '--strict',
    sort: 'switch',
    fallback: 'false',
    about: 'whether the first file that cannot be read ends the run',
  },
  { key: 'quiet', flag: '--quiet', sort: 'switch', fallback: 'false', about: 'whether only faults are told' },
  { key: 'verbose', flag: '--verbose', sort: 'switch', fallback: 'false', about: 'whether it is told what is done' },
  { key: 'min', flag: '--min', sort: 'list', fallback: 'none', about: 'scores that check demands, as in people=0.9' },
  {
    key: 'max-changes',
    flag: '--max-changes',
    sort: 'value',
    fallback: '0',
    about: 'differences that check lets pass',
  },
  { key: 'report', flag: '--report', sort: 'list', fallback: 'none', about: 'reports that check writes' },
];

/** A value as somebody wrote it, and where. */
export interface Settled {
  readonly setting: Setting;
  readonly written: readonly string[] | boolean;
  /** "PRECIS_FORMAT", "precis.yaml:3". */
  readonly from: string;
}

export type Settings = ReadonlyMap<string, Settled>;

/** Everything that is settled outside the command line: by the environment, else the project, else the user. */
export async function findSettings(config: string | undefined, streams: Streams): Promise<Settings> {
  const { env, cwd } = streams;
  const named = config ?? env.PRECIS_CONFIG;
  const files = named === undefined ? [await projectFile(cwd), await userFile(env)] : [await namedFile(named, cwd)];
  const settled = new Map<string, Settled>();
  // The weaker first, so that the stronger takes its place.
  for (const file of files.toReversed())
    for (const one of file === null ? [] : await inFile(file, cwd)) settled.set(one.setting.key, one);
  for (const one of inEnvironment(env, cwd)) settled.set(one.setting.key, one);
  return settled;
}

interface ConfigFile {
  readonly location: string;
  readonly text: string;
}

const NAME = 'precis.yaml';

const searcher = lilconfig('precis', {
  searchPlaces: [NAME],
  stopDir: '/',
  cache: false,
  loaders: { '.yaml': (_path, text) => text, noExt: (_path, text) => text },
});

async function projectFile(cwd: string): Promise<ConfigFile | null> {
  const found = await searcher.search(cwd);
  return found === null ? null : { location: found.filepath, text: String(found.config ?? '') };
}

async function userFile(env: Environment): Promise<ConfigFile | null> {
  const home = env.HOME ?? env.USERPROFILE;
  const folder = env.XDG_CONFIG_HOME || (home ? join(home, '.config') : null);
  if (folder === null) return null;
  try {
    return await load(join(folder, 'precis', NAME));
  } catch {
    return null;
  }
}

async function namedFile(path: string, cwd: string): Promise<ConfigFile> {
  try {
    return await load(resolve(cwd, path));
  } catch (error) {
    throw new WrongUsage(`--config: cannot read ${path}: ${reasonOf(error)}`);
  }
}

async function load(location: string): Promise<ConfigFile> {
  const loaded = await searcher.load(location);
  return { location, text: String(loaded?.config ?? '') };
}

async function inFile({ location, text }: ConfigFile, cwd: string): Promise<Settled[]> {
  // Most runs have no such file, and need no YAML.
  const { YamlFile } = await import('../knowledge/yaml-source.ts');
  const shown = shownFrom(cwd, location);
  const [record] = new YamlFile({ file: shown, text }).records();
  if (record === undefined) return [];
  record.allowOnly(SETTINGS.map(({ key }) => key));
  return SETTINGS.filter(({ key }) => record.keys().includes(key)).map((setting) => ({
    setting,
    written: fromFolder(valueIn(record, setting), setting, dirname(location), cwd),
    from: placeOf(record.placeOf(setting.key)),
  }));
}

const placeOf = ({ file, line }: Place): string => (line === undefined ? file : `${file}:${line}`);

// A file far from here is better told by its full path.
function shownFrom(cwd: string, location: string): string {
  const path = relative(cwd, location);
  return path.startsWith('../../..') || isAbsolute(path) ? location : path;
}

function valueIn(record: YamlRecord, { key, sort }: Setting): readonly string[] | boolean {
  const value = record.value(key);
  if (sort === 'switch') {
    if (typeof value === 'boolean') return value;
    return record.fail(record.placeOfValue(key), `"${key}" is ${JSON.stringify(value)}`, 'true or false');
  }
  // "people: 0.9" says the same as "people=0.9".
  if (key === 'min' && typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value).map(([facet, least]) => `${facet}=${String(least)}`);
  const texts = record.texts(key);
  if (sort === 'list' || texts.length === 1) return texts;
  return record.fail(record.placeOfValue(key), `"${key}" is no single value`, 'a text or a number');
}

function fromFolder(
  written: readonly string[] | boolean,
  { isPath }: Setting,
  folder: string,
  cwd: string,
): readonly string[] | boolean {
  if (!isPath || typeof written === 'boolean') return written;
  return written.map((path) => relative(cwd, resolve(folder, path)) || '.');
}

const variableOf = ({ key }: Setting): string => `PRECIS_${key.toUpperCase().replaceAll('-', '_')}`;

function inEnvironment(env: Environment, cwd: string): Settled[] {
  return SETTINGS.flatMap((setting): Settled[] => {
    const from = variableOf(setting);
    const text = (env as Readonly<Record<string, string | undefined>>)[from];
    if (text === undefined || text === '') return [];
    if (setting.sort === 'switch') return [{ setting, written: truthOf(text, from), from }];
    const written =
      setting.sort === 'value' ? [text] : text.split(setting.isPath ? delimiter : ',').map((one) => one.trim());
    return [{ setting, written: fromFolder(written, setting, cwd, cwd), from }];
  });
}

function truthOf(text: string, from: string): boolean {
  if (/^(1|true|yes|on)$/i.test(text)) return true;
  if (/^(0|false|no|off)$/i.test(text)) return false;
  throw new WrongUsage(`${from}: "${text}" is neither true nor false`);
}

/** The options of a command with what is settled for those that the command line does not give. */
export function withSettings(
  command: Command<never>,
  options: Readonly<Record<string, unknown>>,
  given: ReadonlySet<string>,
  settings: Settings,
): Record<string, unknown> {
  const all: Record<string, unknown> = { ...options };
  for (const { setting, written, from } of settings.values()) {
    const option = command.options.find(({ flags }) => new RegExp(`(^|[ ,])${setting.flag}( |$)`).test(flags));
    const name = attributeOf(setting.flag);
    if (option === undefined || given.has(name) || (setting.commands && !setting.commands.includes(command.name)))
      continue;
    if (typeof written === 'boolean') {
      all[name] = written;
      continue;
    }
    const texts = option.isRepeatable ? written : [written.join(',')];
    const values = texts.map((text) => reading(() => option.parse?.(text) ?? text, from));
    all[name] = option.isRepeatable ? values : values[0];
  }
  return all;
}

/** As commander names an option's value: "--max-size" is `maxSize`, "--no-cache" is `cache`. */
const attributeOf = (flag: string): string =>
  flag.replace(/^--(no-)?/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function reading<Value>(read: () => Value, from: string): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    throw new ProblemError([{ place: { file: from }, found: error.message }]);
  }
}
