import { join, resolve } from 'node:path';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { PackFolder } from '../knowledge/packs.ts';
import type { Option } from './command.ts';
import type { Streams } from './streams.ts';

export interface PackOptions {
  readonly pack?: readonly string[];
  readonly cache?: boolean;
}

export const PACK_OPTION: Option = {
  flags: '--pack <folder>',
  about: 'add a folder of rules, themes and names of your own; may be repeated',
  isRepeatable: true,
};

/** The folders of packs that are asked for. */
export const packFolders = ({ pack = [] }: PackOptions, { cwd }: Pick<Streams, 'cwd'>): PackFolder[] =>
  pack.map((path) => ({ path: path.replace(/(.)\/+$/, '$1'), location: resolve(cwd, path) }));

/** What the tool knows, with the packs that are asked for. */
export async function knowledgeFor(options: PackOptions, streams: Streams): Promise<Knowledge> {
  const { knowledgeWith } = await import('../reader.ts');
  return knowledgeWith(packFolders(options, streams), options.cache === false ? null : cacheFolder(streams));
}

/** Where what can be made anew is kept; nowhere, where the environment names no place. */
function cacheFolder({ env }: Streams): string | null {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'precis');
  const home = env.HOME ?? env.USERPROFILE;
  return home ? join(home, '.cache', 'precis') : null;
}
