import { readFileSync } from 'node:fs';
import { fold } from '../language/characters.ts';
import { unpack } from '../language/container.ts';
import { findWord, type Lexicon } from '../language/lexicon.ts';
import { compilePattern, type Pattern } from '../language/patterns.ts';
import { tokenise } from '../language/tokens.ts';
import { childOf, type Trie } from '../language/tries.ts';
import { wordOfPhrase } from '../language/units.ts';
import type { RuleId } from '../model/finding.ts';
import type { Gives } from '../model/rule.ts';
import type { CompiledRule, Header } from './compile.ts';
import { openThemeTerms, type ThemeTerms } from './theme-terms.ts';

/** A rule ready to run. */
export interface Rule {
  readonly id: RuleId;
  readonly because: string;
  readonly writtenAt: CompiledRule['writtenAt'];
  readonly finds: string;
  readonly match: readonly Pattern[];
  readonly after: readonly Pattern[];
  readonly notAfter: readonly Pattern[];
  readonly before: readonly Pattern[];
  readonly notBefore: readonly Pattern[];
  readonly gives: Gives;
}

/** Known phrases by number: spelling, tags, how they must be written, how safe they are, what they are. */
export interface Phrases {
  readonly trie: Trie;
  readonly row: Uint16Array;
  readonly written: Uint8Array;
  readonly weight: Uint8Array;
  readonly type: Uint8Array;
  readonly main: Int32Array;
  spelling(entry: number): string;
  typeName(entry: number): string;
  attributes<T>(entry: number, tag: string): T | undefined;
  /** Number of a phrase however it is capitalised; -1 if unknown. */
  find(phrase: string): number;
}

/** All that the tool knows, opened once and never changed. */
export interface Knowledge {
  readonly hash: string;
  readonly lexicon: Lexicon;
  readonly phrases: Phrases;
  readonly themes: ThemeTerms;
  /** Number of a tag; throws for one that nothing defines, as that is a mistake of ours. */
  tag(name: string): number;
  /** Values of a single word under a tag, by the word's number. */
  wordAttributes<T>(tag: string): ReadonlyMap<number, T>;
  /** The rules that find something of a kind, compiled at first use. */
  rules(finds: string): readonly Rule[];
  rule(id: RuleId): Rule;
  /** Rules of code that packs have switched off: what they find is left out. */
  readonly switchedOff: ReadonlySet<string>;
  /** The same, for an id from elsewhere. */
  ruleOrNull(id: string): Rule | null;
  /** Main name of a known organisation, whichever of its names is given; null if unknown. */
  mainNameOf(name: string): string | null;
  /** Whether the one given name is a usual short form of the other, folded ("matt", "matthew"). */
  isNicknameOf(a: string, b: string): boolean;
  /** The sex that a given name says; null where it says none. */
  sexOfName(given: string): 'F' | 'M' | null;
  /** Whether the single word has the tag, however it is capitalised. */
  wordHasTag(word: string, tag: number): boolean;
}

/** Opens compiled knowledge. Throws where the bytes are something else. */
export function openKnowledge(bytes: Uint8Array): Knowledge {
  const { header, arrays } = unpack<Header>(bytes);
  const lexicon = openLexicon(header, arrays);
  const numberOf = (name: string): number => {
    const tag = header.tags[name];
    if (tag === undefined) throw new Error(`no tag ${name}`);
    return tag;
  };
  const phrases = openPhrases(header, arrays, lexicon);
  const vocabulary = {
    width: header.width,
    tag: numberOf,
    word: (spelling: string): number => numberOfWords(spelling, lexicon, phrases),
  };
  const compiled = new Map<RuleId, Rule>();
  const compile = (rule: CompiledRule): Rule => {
    const known = compiled.get(rule.id);
    if (known !== undefined) return known;
    const patterns = (lists: CompiledRule['match']): Pattern[] =>
      lists.map((nodes) => compilePattern(nodes, vocabulary));
    const { id, because, writtenAt, finds, gives } = rule;
    const made: Rule = {
      id,
      because,
      writtenAt,
      finds,
      gives,
      match: patterns(rule.match),
      after: patterns(rule.after),
      notAfter: patterns(rule.notAfter),
      before: patterns(rule.before),
      notBefore: patterns(rule.notBefore),
    };
    compiled.set(id, made);
    return made;
  };
  const byKind = new Map<string, readonly Rule[]>();
  const attributes = new Map<string, ReadonlyMap<number, unknown>>();
  return {
    hash: header.hash,
    switchedOff: new Set(),
    lexicon,
    phrases,
    themes: openThemeTerms(header.themes, arrays, lexicon, {
      abbreviation: numberOf('Abbreviated'),
      glueUnit: numberOf('GlueUnit'),
    }),
    tag: numberOf,
    wordAttributes: <T>(tag: string) => {
      let known = attributes.get(tag);
      if (known === undefined) {
        const entries = Object.entries(header.wordAttributes[tag] ?? {});
        known = new Map(entries.map(([word, value]) => [findWord(lexicon, fold(word)), value]));
        attributes.set(tag, known);
      }
      return known as ReadonlyMap<number, T>;
    },
    rules: (finds) => {
      let known = byKind.get(finds);
      if (known === undefined) {
        known = header.rules.filter((rule) => rule.finds === finds).map(compile);
        byKind.set(finds, known);
      }
      return known;
    },
    rule: (id) => {
      const written = header.rules.find((rule) => rule.id === id);
      if (written === undefined) throw new Error(`no rule ${id}`);
      return compile(written);
    },
    ruleOrNull: (id) => {
      const written = header.rules.find((rule) => rule.id === id);
      return written === undefined ? null : compile(written);
    },
    ...namesOf(lexicon, phrases, header, numberOf),
  };
}

function numberOfWords(spelling: string, lexicon: Lexicon, phrases: Phrases): number {
  if (!spelling.includes(' ')) return findWord(lexicon, spelling);
  const entry = phrases.find(spelling);
  return entry < 0 ? -1 : wordOfPhrase(entry);
}

function namesOf(
  lexicon: Lexicon,
  phrases: Phrases,
  header: Header,
  numberOf: (tag: string) => number,
): Pick<Knowledge, 'mainNameOf' | 'isNicknameOf' | 'sexOfName' | 'wordHasTag'> {
  const known = numberOf('KnownOrganisation');
  const [female, male] = [numberOf('FemaleName'), numberOf('MaleName')];
  const nicknames = (header.wordAttributes['Nickname'] ?? {}) as Record<
    string,
    { main: string; of?: readonly string[] }
  >;
  const row = (rows: Uint16Array, word: number, tag: number): boolean =>
    (lexicon.rows[rows[word]! * lexicon.width + (tag >> 5)]! & (1 << (tag & 31))) !== 0;
  return {
    mainNameOf: (name) => {
      const entry = phrases.find(name);
      if (entry < 0) return null;
      const isKnown = (lexicon.rows[phrases.row[entry]! * lexicon.width + (known >> 5)]! & (1 << (known & 31))) !== 0;
      return isKnown ? phrases.spelling(phrases.main[entry]!) : null;
    },
    isNicknameOf: (a, b) => (nicknames[a]?.of ?? []).includes(b) || (nicknames[b]?.of ?? []).includes(a),
    wordHasTag: (spelling, tag) => {
      const word = findWord(lexicon, spelling);
      return word >= 0 && row(lexicon.rowAny, word, tag);
    },
    sexOfName: (given) => {
      const word = findWord(lexicon, given);
      if (word < 0) return null;
      if (row(lexicon.rowCapitalised, word, female)) return 'F';
      return row(lexicon.rowCapitalised, word, male) ? 'M' : null;
    },
  };
}

function openLexicon(header: Header, arrays: Record<string, unknown>): Lexicon {
  const named = arrays as unknown as Omit<Lexicon, 'size' | 'width'>;
  return { ...named, size: named.wordStart.length - 1, width: header.width };
}

const MOST_FINDS = 20_000;

function openPhrases(header: Header, arrays: Record<string, unknown>, lexicon: Lexicon): Phrases {
  const named = arrays as {
    trieFirst: Uint32Array;
    trieWord: Uint32Array;
    trieEntry: Int32Array;
    entryStart: Uint32Array;
    entryBytes: Uint8Array;
    entryRow: Uint16Array;
    entryCase: Uint8Array;
    entryWeight: Uint8Array;
    entryType: Uint8Array;
    entryMain: Int32Array;
  };
  const decoder = new TextDecoder();
  const finds = new Map<string, number>();
  const trie = { firstChild: named.trieFirst, word: named.trieWord, entry: named.trieEntry };
  const known = { abbreviation: header.tags['Abbreviated']!, glueUnit: header.tags['GlueUnit']! };
  return {
    trie,
    find: (phrase) => {
      const found = finds.get(phrase);
      if (found !== undefined) return found;
      const tokens = tokenise(phrase, lexicon, known);
      let node = 0;
      for (let at = 0; at < tokens.count && node >= 0; at++)
        node = tokens.word[at]! < 0 ? -1 : childOf(trie, node, tokens.word[at]!);
      const entry = node <= 0 ? -1 : trie.entry[node]!;
      // A folder's names come again and again; a stranger's words must not fill the memory.
      if (finds.size > MOST_FINDS) finds.clear();
      finds.set(phrase, entry);
      return entry;
    },
    row: named.entryRow,
    written: named.entryCase,
    weight: named.entryWeight,
    type: named.entryType,
    main: named.entryMain,
    spelling: (entry) =>
      decoder.decode(named.entryBytes.subarray(named.entryStart[entry], named.entryStart[entry + 1])),
    typeName: (entry) => header.types[named.entryType[entry]!]!,
    attributes: <T>(entry: number, tag: string) => header.phraseAttributes[entry]?.[tag] as T | undefined,
  };
}

/** Opens the knowledge that is compiled into the package. */
export function openOwnKnowledge(): Knowledge {
  return openKnowledge(readFileSync(new URL('../../dist/knowledge/knowledge.bin', import.meta.url)));
}

/** Tags the tokeniser asks for. */
export const tokeniserTags = (knowledge: Knowledge): { abbreviation: number; glueUnit: number } => ({
  abbreviation: knowledge.tag('Abbreviated'),
  glueUnit: knowledge.tag('GlueUnit'),
});
