import { ascending } from '../language/ascending.ts';
import { fold } from '../language/characters.ts';
import type { SomeArray } from '../language/container.ts';
import { findWord } from '../language/lexicon.ts';
import { buildTrie } from '../language/tries.ts';
import { TAGS } from '../model/tokens.ts';
import { CASES, type Case } from './cases.ts';
import type { Attributes } from './gazetteer-files.ts';
import type { BuiltLexicon, LexiconDraft } from './lexicon-draft.ts';
import type { PhraseSplitter } from './phrase-splitter.ts';
import { storedAscending, storedTrie } from './stored-arrays.ts';

/** What is said of a phrase when it is added. */
export interface PhraseSaying {
  readonly tag: string;
  readonly written: Case;
  readonly attributes?: Attributes;
  /** 1–9: how safe the phrase alone is as evidence. */
  readonly weight?: number;
  readonly type?: string;
  /** The phrase this one is another form of. */
  readonly main?: string;
}

interface Draft {
  readonly spelling: string;
  readonly words: readonly string[];
  readonly tags: Set<string>;
  readonly attributes: Record<string, Attributes>;
  written: Case;
  weight: number;
  type: string;
  main: string | undefined;
}

/** Phrases while the knowledge is compiled: known names and all gazetteer entries of several words. */
export class PhraseDraft {
  readonly #drafts = new Map<string, Draft>();
  readonly #split: PhraseSplitter;

  constructor(split: PhraseSplitter) {
    this.#split = split;
  }

  /** Adds what is said of a phrase to what was said before; the most tolerant way of writing wins. */
  add(spelling: string, saying: PhraseSaying): void {
    const words = this.#split(spelling);
    const key = words.join(' ');
    const draft = this.#drafts.get(key) ?? {
      spelling,
      words,
      tags: new Set(),
      attributes: {},
      written: saying.written,
      weight: 0,
      type: '',
      main: undefined,
    };
    this.#drafts.set(key, draft);
    draft.tags.add(saying.tag);
    if (CASES.indexOf(saying.written) < CASES.indexOf(draft.written)) draft.written = saying.written;
    if (saying.attributes !== undefined) draft.attributes[saying.tag] ??= saying.attributes;
    if ((saying.weight ?? 0) > draft.weight) draft.weight = saying.weight ?? 0;
    if (draft.type === '') draft.type = saying.type ?? '';
    draft.main ??= saying.main;
  }

  words(): string[] {
    return [...this.#drafts.values()].flatMap(({ words }) => words);
  }

  /** Marks the first word of each phrase, so that only those are looked up. */
  markStarts(words: LexiconDraft): void {
    for (const draft of this.#drafts.values()) words.need(draft.words[0]!).any.add(TAGS.PhraseStart);
  }

  /** The trie and its entries as arrays; `attributes` by number of the entry. */
  build(
    built: BuiltLexicon,
    numberOf: (tag: string) => number,
  ): {
    arrays: Record<string, SomeArray>;
    types: string[];
    attributes: Record<number, Record<string, Attributes>>;
  } {
    // Numbers are no words of the lexicon when a text is read: what has one is never met, and needs no place.
    const drafts = [...this.#drafts.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, draft]) => draft)
      .filter(({ words }) => !words.some((word) => /^[0-9][0-9.,]*$/.test(word)));
    const numbers = new Map(drafts.map((draft, entry) => [fold(draft.spelling), entry]));
    const types = [...new Set(drafts.map(({ type }) => type))].sort();
    const phrases = drafts
      .map((draft, entry) => ({ words: draft.words.map((word) => findWord(built.lexicon, word)), entry }))
      .filter(({ words }) => words.every((word) => word >= 0));
    const trie = buildTrie(phrases);
    const spellings = drafts.map(({ spelling }) => new TextEncoder().encode(spelling));
    const entryStart = new Uint32Array(drafts.length + 1);
    spellings.forEach((bytes, at) => {
      entryStart[at + 1] = entryStart[at]! + bytes.length;
    });
    const entryBytes = new Uint8Array(entryStart[drafts.length]!);
    spellings.forEach((bytes, at) => {
      entryBytes.set(bytes, entryStart[at]!);
    });
    const attributes: Record<number, Record<string, Attributes>> = {};
    drafts.forEach((draft, entry) => {
      if (Object.keys(draft.attributes).length > 0) attributes[entry] = draft.attributes;
    });
    return {
      types,
      attributes,
      arrays: {
        ...storedTrie(trie, 'phrase'),
        ...storedAscending(ascending(entryStart), 'entryStart'),
        entryBytes,
        entryRow: Uint16Array.from(drafts, ({ tags }) => built.rowOf([...tags].map(numberOf))),
        entryCase: Uint8Array.from(drafts, ({ written }) => CASES.indexOf(written)),
        entryWeight: Uint8Array.from(drafts, ({ weight }) => weight),
        entryType: Uint8Array.from(drafts, ({ type }) => types.indexOf(type)),
        entryMain: Uint16Array.from(drafts, ({ main }, entry) =>
          main === undefined ? entry : (numbers.get(fold(main)) ?? entry),
        ),
      },
    };
  }
}
