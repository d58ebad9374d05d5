import { readFileSync } from 'node:fs';
import { ascendingAt } from '../language/ascending.ts';
import { unpack } from '../language/container.ts';
import { findWord, type Lexicon, rowOfAny, rowOfCapitalised } from '../language/lexicon.ts';
import type { Vocabulary } from '../language/pattern-code.ts';
import { type TokeniserTags, tokenise } from '../language/tokens.ts';
import { childOf, entryAt, type Trie } from '../language/tries.ts';
import { wordOfPhrase } from '../language/units.ts';
import type { RuleId } from '../model/finding.ts';
import { openAttributes } from './attribute-store.ts';
import type { Header } from './compile.ts';
import { textOf } from './late-texts.ts';
import { openRules, type Rule } from './rule-store.ts';
import { type NamedArrays, openAscending, openTrie } from './stored-arrays.ts';
import { openThemeTerms, type ThemeTerms } from './theme-terms.ts';

export type { Rule } from './rule-store.ts';

/** Known phrases by number: spelling, tags, how they must be written, how safe they are, what they are. */
export interface Phrases {
  readonly trie: Trie;
  readonly row: Uint16Array;
  readonly written: Uint8Array;
  readonly weight: Uint8Array;
  readonly type: Uint8Array;
  readonly main: Uint16Array;
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
  /** The given names that a short form stands for, in small letters; none for what is no short form. */
  longForms(nickname: string): readonly string[];
  /** The sex that a given name says; null where it says none. */
  sexOfName(given: string): 'F' | 'M' | null;
  /** Whether the single word has the tag, however it is capitalised. */
  wordHasTag(word: string, tag: number): boolean;
}

/** Opens compiled knowledge. Throws where the bytes are something else. */
export function openKnowledge(bytes: Uint8Array): Knowledge {
  const { header, arrays } = unpack<Header>(bytes);
  const lexicon = openLexicon(header, arrays);
  const tag = tagNumbers(header);
  const text = (name: string): string | undefined => textOf(header.texts, arrays['texts'] as Uint8Array, name);
  const phrases = openPhrases(header, arrays, lexicon, text);
  const { ruleStart, ruleBytes } = arrays as { ruleStart: Uint32Array; ruleBytes: Uint8Array };
  const rules = openRules({ heads: header.rules, start: ruleStart, bytes: ruleBytes }, tag, header.width);
  const byKind = new Map<string, readonly Rule[]>();
  const attributes = new Map<string, ReadonlyMap<number, unknown>>();
  return {
    hash: header.hash,
    switchedOff: new Set(),
    lexicon,
    phrases,
    themes: openThemeTerms(header.themes, () => text('terms') ?? '', arrays, lexicon, tokeniserTagsOf(tag)),
    tag,
    wordAttributes: <T>(tag: string) =>
      onceFor(tag, attributes, () => openAttributes(text(`words ${tag}`))) as ReadonlyMap<number, T>,
    rules: (finds) => onceFor(finds, byKind, () => rules.filter((rule) => rule.finds === finds)),
    rule: (id) => {
      const found = rules.find((rule) => rule.id === id);
      if (found === undefined) throw new Error(`no rule ${id}`);
      return found;
    },
    ruleOrNull: (id) => rules.find((rule) => rule.id === id) ?? null,
    ...namesOf(lexicon, phrases, tag, text),
  };
}

/** What patterns are compiled with: the words, phrases and tags of compiled knowledge. */
export function openVocabulary(bytes: Uint8Array): Vocabulary {
  const { lexicon, phrases, tag } = openKnowledge(bytes);
  return { width: lexicon.width, tag, word: (spelling) => numberOfWords(spelling, lexicon, phrases) };
}

function tagNumbers({ tags }: Header): (name: string) => number {
  return (name) => {
    const tag = tags[name];
    if (tag === undefined) throw new Error(`no tag ${name}`);
    return tag;
  };
}

function onceFor<Value>(key: string, made: Map<string, Value>, make: () => Value): Value {
  let value = made.get(key);
  if (value === undefined) {
    value = make();
    made.set(key, value);
  }
  return value;
}

function numberOfWords(spelling: string, lexicon: Lexicon, phrases: Phrases): number {
  if (!spelling.includes(' ')) return findWord(lexicon, spelling);
  const entry = phrases.find(spelling);
  return entry < 0 ? -1 : wordOfPhrase(entry);
}

function namesOf(
  lexicon: Lexicon,
  phrases: Phrases,
  numberOf: (tag: string) => number,
  text: (name: string) => string | undefined,
): Pick<Knowledge, 'mainNameOf' | 'isNicknameOf' | 'longForms' | 'sexOfName' | 'wordHasTag'> {
  const organisation = numberOf('KnownOrganisation');
  const [female, male] = [numberOf('FemaleName'), numberOf('MaleName')];
  let known: Readonly<Record<string, { readonly of?: readonly string[] }>> | undefined;
  const longForms = (nickname: string): readonly string[] => {
    known ??= JSON.parse(text('nicknames') ?? '{}') as NonNullable<typeof known>;
    return (Object.hasOwn(known, nickname) ? known[nickname]?.of : undefined) ?? [];
  };
  const rowHas = (row: number, tag: number): boolean =>
    (lexicon.rows[row * lexicon.width + (tag >> 5)]! & (1 << (tag & 31))) !== 0;
  return {
    mainNameOf: (name) => {
      const entry = phrases.find(name);
      if (entry < 0) return null;
      const isKnown =
        (lexicon.rows[phrases.row[entry]! * lexicon.width + (organisation >> 5)]! & (1 << (organisation & 31))) !== 0;
      return isKnown ? phrases.spelling(phrases.main[entry]!) : null;
    },
    longForms,
    isNicknameOf: (a, b) => longForms(a).includes(b) || longForms(b).includes(a),
    wordHasTag: (spelling, tag) => {
      const word = findWord(lexicon, spelling);
      return word >= 0 && rowHas(rowOfAny(lexicon, word), tag);
    },
    sexOfName: (given) => {
      const word = findWord(lexicon, given);
      if (word < 0) return null;
      if (rowHas(rowOfCapitalised(lexicon, word), female)) return 'F';
      return rowHas(rowOfCapitalised(lexicon, word), male) ? 'M' : null;
    },
  };
}

function openLexicon({ width }: Header, arrays: NamedArrays): Lexicon {
  const form = arrays['form'] as Uint16Array;
  return {
    size: form.length,
    width,
    bytes: arrays['bytes'] as Uint8Array,
    wordStart: openAscending(arrays, 'wordStart'),
    buckets: openAscending(arrays, 'buckets'),
    form,
    forms: {
      any: arrays['formAny'] as Uint16Array,
      capitalised: arrays['formCapitalised'] as Uint16Array,
      upper: arrays['formUpper'] as Uint16Array,
      given: arrays['formGiven'] as Uint8Array,
      family: arrays['formFamily'] as Uint8Array,
    },
    rows: arrays['rows'] as Uint32Array,
    frequency: arrays['frequency'] as Uint8Array,
    sharedStem: arrays['sharedStem'] as Uint16Array,
  };
}

const MOST_FINDS = 20_000;

function openPhrases(
  header: Header,
  arrays: NamedArrays,
  lexicon: Lexicon,
  text: (name: string) => string | undefined,
): Phrases {
  const named = arrays as unknown as {
    entryBytes: Uint8Array;
    entryRow: Uint16Array;
    entryCase: Uint8Array;
    entryWeight: Uint8Array;
    entryType: Uint8Array;
    entryMain: Uint16Array;
  };
  const decoder = new TextDecoder();
  const finds = new Map<string, number>();
  const spellings = new Map<number, string>();
  const attributes = new Map<string, ReadonlyMap<number, unknown>>();
  const trie = openTrie(arrays, 'phrase');
  const starts = openAscending(arrays, 'entryStart');
  const known = tokeniserTagsOf(tagNumbers(header));
  return {
    trie,
    find: (phrase) => {
      const found = finds.get(phrase);
      if (found !== undefined) return found;
      const tokens = tokenise(phrase, lexicon, known);
      let node = 0;
      for (let at = 0; at < tokens.count && node >= 0; at++)
        node = tokens.word[at]! < 0 ? -1 : childOf(trie, node, tokens.word[at]!);
      const entry = node <= 0 ? -1 : entryAt(trie, node);
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
    spelling: (entry) => {
      let spelling = spellings.get(entry);
      if (spelling === undefined) {
        const [from, to] = [ascendingAt(starts, entry), ascendingAt(starts, entry + 1)];
        spelling = decoder.decode(named.entryBytes.subarray(from, to));
        spellings.set(entry, spelling);
      }
      return spelling;
    },
    typeName: (entry) => header.types[named.entryType[entry]!]!,
    attributes: <T>(entry: number, tag: string) =>
      onceFor(tag, attributes, () => openAttributes(text(`phrases ${tag}`))).get(entry) as T | undefined,
  };
}

/** Opens the knowledge that is compiled into the package. */
export function openOwnKnowledge(): Knowledge {
  return openKnowledge(readFileSync(new URL('../../dist/knowledge/knowledge.bin', import.meta.url)));
}

/** Tags the tokeniser asks for. */
export const tokeniserTags = ({ tag }: Knowledge): TokeniserTags => tokeniserTagsOf(tag);

const tokeniserTagsOf = (tag: (name: string) => number): TokeniserTags => ({
  abbreviation: tag('Abbreviated'),
  glueUnit: tag('GlueUnit'),
});
