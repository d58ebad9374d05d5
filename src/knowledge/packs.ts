import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import type { PatternNode } from '../language/pattern-syntax.ts';
import { nearest } from '../language/spelling.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { OF_THE_PAGE } from '../model/rule.ts';
import type { WrittenPack } from '../model/written.ts';
import { type Gazetteer, readGazetteers } from './gazetteer-files.ts';
import { readList } from './list-files.ts';
import { readPackLists } from './pack-lists.ts';
import { type RuleSource, readRules } from './rule-files.ts';
import type { Sources } from './sources.ts';
import { readTheme, type ThemeSource } from './theme-files.ts';
import { type SourceFile, YamlFile } from './yaml-source.ts';

/** A folder of somebody's own knowledge: as it is shown, and where it lies. */
export interface PackFolder {
  readonly path: string;
  readonly location: string;
}

/** What a pack adds, and the rules and themes that it switches off. */
export interface Pack {
  readonly name: string;
  readonly folder: PackFolder;
  readonly sources: Sources;
  readonly off: readonly string[];
}

const KEYS: readonly (keyof WrittenPack)[] = ['pack', 'because', 'switch off'];

const PARTS = ['pack.yaml', 'rules', 'themes', 'gazetteers', 'lists', 'articles'];
// A pack may be a project of its own, with whatever such projects have.
const FOREIGN = /^(\.|readme|licen[cs]e|changelog|package)/i;

/** Reads a pack; `own` is what it adds to. Throws `ProblemError` with all that is wrong with it. */
export function readPack(folder: PackFolder, own: Sources): Pack {
  const reading = new PackReading(folder, own);
  const pack = reading.read();
  if (reading.problems.length > 0) throw new ProblemError(reading.problems);
  return pack;
}

class PackReading {
  readonly problems: Problem[] = [];
  readonly #folder: PackFolder;
  readonly #own: Sources;

  constructor(folder: PackFolder, own: Sources) {
    this.#folder = folder;
    this.#own = own;
  }

  read(): Pack {
    this.#checkParts();
    const rules = this.#read('rules', '.yaml', (source) => readRules(source, basename(source.file, '.yaml'))).flat();
    const themes = this.#read('themes', '.yaml', readTheme);
    const gazetteers = this.#read('gazetteers', '.yaml', readGazetteers).flat();
    const names = this.#read('lists', '.yaml', readPackLists);
    const tables = this.#read('lists', '.tsv', (source) => this.#table(source));
    for (const rule of rules) this.#guard(() => this.#checkRule(rule));
    const manifest = this.#manifest(themes);
    const lists = new Map<string, Record<string, string>[]>();
    for (const [name, rows] of [...names.flatMap((one) => [...one.lists]), ...tables])
      lists.set(name, [...(lists.get(name) ?? []), ...rows]);
    const all: Gazetteer[] = [...gazetteers, ...names.flatMap((one) => one.gazetteers)];
    return { ...manifest, folder: this.#folder, sources: { rules, themes, gazetteers: all, lists } };
  }

  /** Does what may find a mistake, and goes on. */
  #guard<Value>(work: () => Value): Value | null {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problems.push(...error.problems);
      return null;
    }
  }

  #checkParts(): void {
    const { path, location } = this.#folder;
    if (!existsSync(location) || !statSync(location).isDirectory()) {
      this.problems.push({
        place: { file: path },
        found: 'there is no such folder',
        expected: 'a pack; precis init --pack makes one',
      });
      return;
    }
    for (const name of readdirSync(location).sort()) {
      if (PARTS.includes(name) || FOREIGN.test(name)) continue;
      const meant = nearest(name, PARTS);
      const hint = meant === undefined ? '' : `. Did you mean "${meant}"?`;
      this.problems.push({
        place: { file: posix.join(path, name) },
        found: `"${name}" is no part of a pack`,
        expected: `some of ${PARTS.join(', ')}${hint}`,
      });
    }
  }

  #read<Value>(part: string, ending: string, read: (source: SourceFile) => Value): Value[] {
    const folder = join(this.#folder.location, part);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((file) => file.endsWith(ending))
      .sort()
      .flatMap((file) => {
        const source = {
          file: posix.join(this.#folder.path, part, file),
          text: readFileSync(join(folder, file), 'utf8'),
        };
        const value = this.#guard(() => read(source));
        return value === null ? [] : [value];
      });
  }

  /** A long list, in the form of our own. */
  #table(source: SourceFile): readonly [string, readonly Record<string, string>[]] {
    const name = basename(source.file, '.tsv');
    const like = this.#own.lists.get(name);
    if (like === undefined) throw problem(source.file, `"${name}" is no list`, [...this.#own.lists.keys()], name);
    const rows = readList(source);
    const columns = Object.keys(like[0] ?? {});
    const missing = columns.filter((column) => rows[0]?.[column] === undefined);
    if (missing.length > 0) throw problem(source.file, `its first line names no ${missing.join(', ')}`, columns);
    return [name, rows];
  }

  #manifest(themes: readonly ThemeSource[]): Pick<Pack, 'name' | 'off'> {
    const file = join(this.#folder.location, 'pack.yaml');
    const fallback = { name: basename(this.#folder.location), off: [] };
    if (!existsSync(file)) return fallback;
    const read = this.#guard(() => {
      const yaml = new YamlFile({ file: posix.join(this.#folder.path, 'pack.yaml'), text: readFileSync(file, 'utf8') });
      const [record] = yaml.records();
      if (record === undefined) return fallback;
      record.allowOnly(KEYS);
      const off = record.value('switch off') == null ? [] : record.items('switch off');
      const known = [
        ...this.#own.rules.map(({ id }) => id as string),
        ...[...this.#own.themes, ...themes].map(({ id }) => `themes/${id}`),
      ];
      for (const { value, place } of off) {
        const id = String(value);
        if (!known.includes(id))
          record.failNear(place, id, `"${id}" is neither rule nor theme`, known, 'an id that precis rules lists');
        const rule = this.#own.rules.find((one) => one.id === id);
        if (rule !== undefined && !canBeSwitchedOff(rule))
          record.fail(place, `"${id}" cannot be switched off: the reading of pages leans on it`, 'another rule');
      }
      return {
        name: record.value('pack') === undefined ? fallback.name : record.text('pack'),
        off: off.map(({ value }) => String(value)),
      };
    });
    return read ?? fallback;
  }

  /** A rule of a pack takes the place of ours of its id, or is a pattern of a kind that we read. */
  #checkRule(rule: RuleSource): void {
    const { writtenAt, finds, over, id } = rule;
    const kinds = [...new Set(this.#own.rules.map((one) => one.finds))].sort();
    if (!kinds.includes(finds)) throw problemAt(rule, `"${finds}" is nothing that rules find`, kinds, finds);
    const replaced = this.#own.rules.find((one) => one.id === id);
    if (replaced !== undefined && replaced.finds !== finds)
      throw problemAt(rule, `${id} finds ${replaced.finds}, not ${finds}`, [replaced.finds]);
    const alike = this.#own.rules.filter((one) => one.finds === finds && one.match.length > 0);
    const sequences = [...new Set(alike.map((one) => one.over))];
    if (over === 'code' && replaced === undefined) {
      const expected =
        sequences.length === 0
          ? 'the id of a rule of ours to take its place'
          : `a pattern under "match", and "over: ${sequences[0]}"`;
      throw new ProblemError([
        { place: writtenAt, rule: id, found: 'a rule over code has no reader of its own', expected },
      ]);
    }
    if (rule.match.length === 0) return;
    if (!sequences.includes(over))
      throw problemAt(
        rule,
        `rules that find ${finds} do not run over ${over}`,
        sequences.length === 0 ? ['code'] : sequences,
      );
    const known = new Set(alike.flatMap((one) => one.match.flatMap(capturesOf)));
    for (const capture of rule.match.flatMap(capturesOf))
      if (!known.has(capture)) throw problemAt(rule, `nothing is done with "<${capture}>"`, [...known], capture);
    const needed = [...known].filter((name) =>
      alike.every((one) => one.match.every((pattern) => capturesOf(pattern).includes(name))),
    );
    for (const name of needed)
      if (!rule.match.every((pattern) => capturesOf(pattern).includes(name)))
        throw problemAt(rule, `a pattern without "[<${name}>…]"`, [
          `[<${name}>…] in every pattern that finds ${finds}`,
        ]);
  }
}

function problem(file: string, found: string, names: readonly string[], written?: string): ProblemError {
  const meant = written === undefined ? undefined : nearest(written, names);
  return new ProblemError([
    {
      place: { file, line: 1 },
      found,
      expected: `${some(names)}${meant === undefined ? '' : `. Did you mean "${meant}"?`}`,
    },
  ]);
}

function problemAt(
  { writtenAt, id }: RuleSource,
  found: string,
  names: readonly string[],
  written?: string,
): ProblemError {
  const meant = written === undefined ? undefined : nearest(written, names);
  return new ProblemError([
    {
      place: writtenAt,
      rule: id,
      found,
      expected: `${some(names)}${meant === undefined ? '' : `. Did you mean "${meant}"?`}`,
    },
  ]);
}

const some = (names: readonly string[]): string => (names.length === 1 ? names[0]! : `one of ${names.join(', ')}`);

const capturesOf = (nodes: readonly PatternNode[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'capture') return [node.name, ...capturesOf(node.nodes)];
    return node.type === 'group' ? node.options.flatMap(capturesOf) : [];
  });

// Pages are read by weighing all signs together; without one of them the others mean something else.
const canBeSwitchedOff = ({ finds, over }: RuleSource): boolean => over !== 'code' || !OF_THE_PAGE.has(finds);

/** Our knowledge and that of packs as one; of two rules or themes with one id the later one counts. */
export function withPacks(own: Sources, packs: readonly Pack[]): Sources {
  return packs.reduce((all, { sources }) => merged(all, sources), own);
}

function merged(all: Sources, { rules, themes, gazetteers, lists }: Sources): Sources {
  const names = new Set([...all.lists.keys(), ...lists.keys()]);
  return {
    rules: replaced(all.rules, rules),
    themes: replaced(all.themes, themes),
    // The first that says something of a word is believed.
    gazetteers: [...gazetteers, ...all.gazetteers],
    lists: new Map([...names].map((name) => [name, [...(lists.get(name) ?? []), ...(all.lists.get(name) ?? [])]])),
  };
}

function replaced<Item extends { readonly id: string }>(all: readonly Item[], later: readonly Item[]): Item[] {
  const byId = new Map(later.map((one) => [one.id, one]));
  const kept = all.map((one) => byId.get(one.id) ?? one);
  const known = new Set(all.map(({ id }) => id));
  return [...kept, ...later.filter(({ id }) => !known.has(id))];
}

/** The sources without what is switched off. Rules over code stay, since code names them; what they find is left out. */
export function withoutOff({ rules, themes, gazetteers, lists }: Sources, off: ReadonlySet<string>): Sources {
  return {
    rules: rules.filter(({ id, match }) => !off.has(id) || match.length === 0),
    themes: themes.filter(({ id }) => !off.has(`themes/${id}`)),
    gazetteers,
    lists,
  };
}
