import { createHash } from 'node:crypto';
import { fold } from '../language/characters.ts';
import { pack, type SomeArray } from '../language/container.ts';
import { formsOf } from '../language/inflections.ts';
import { findWord, type Lexicon } from '../language/lexicon.ts';
import { type PatternNode, tagsOf, wordsOf } from '../language/pattern-syntax.ts';
import { pluralOf } from '../language/plurals.ts';
import { nearest } from '../language/spelling.ts';
import { ProblemError } from '../model/problem.ts';
import { TAGS } from '../model/tokens.ts';
import { storeAttributes } from './attribute-store.ts';
import type { Attributes } from './gazetteer-files.ts';
import { openVocabulary } from './knowledge.ts';
import { packTexts, type TextPlaces } from './late-texts.ts';
import { buildLexicon, LexiconDraft } from './lexicon-draft.ts';
import { addLists, LIST_TAGS } from './list-classes.ts';
import { PhraseDraft } from './phrase-draft.ts';
import { type PhraseSplitter, phraseSplitter } from './phrase-splitter.ts';
import type { RuleSource } from './rule-files.ts';
import { type RuleHead, storeRules } from './rule-store.ts';
import type { Sources } from './sources.ts';
import { compileThemes, type ThemeHeader } from './theme-draft.ts';

/** What stands in the header of the compiled file; everything large is in its arrays. */
export interface Header {
  readonly tags: Readonly<Record<string, number>>;
  readonly width: number;
  readonly rules: readonly RuleHead[];
  readonly themes: ThemeHeader;
  readonly types: readonly string[];
  /** Texts that are parsed when they are first needed. */
  readonly texts: TextPlaces;
  readonly hash: string;
}

/** Turns the written knowledge into one file that opens without parsing. Throws `ProblemError` for a tag nobody defines. */
export function compileKnowledge(sources: Sources): Uint8Array {
  const tags = numberTags(sources);
  checkTags(sources.rules, tags);
  const split = phraseSplitter(sources, tags);
  const words = new LexiconDraft(tags);
  const phrases = new PhraseDraft(split);
  addGazetteers(sources, words, phrases, split);
  addLists(sources.lists, words, phrases);
  for (const word of [
    ...sources.rules.flatMap(wordsOfRule),
    ...phrases.words(),
    ...wordsOfThemes(sources, words, split),
  ])
    words.need(word);
  phrases.markStarts(words);
  const built = buildLexicon(words);
  const { arrays, types, attributes } = phrases.build(built, (tag) => words.numberOf(tag));
  const themes = compileThemes(sources.themes, built.lexicon, {
    abbreviation: words.numberOf('Abbreviated'),
    glueUnit: words.numberOf('GlueUnit'),
  });
  const texts = packTexts(
    new Map([
      ['terms', themes.terms],
      ['nicknames', JSON.stringify(words.attributes()['Nickname'] ?? {})],
      ...textsOfWords(words, built.lexicon),
      ...textsOfPhrases(attributes),
    ]),
  );
  const content = {
    tags: Object.fromEntries(tags),
    width: built.lexicon.width,
    rules: [],
    themes: themes.header,
    types,
    texts: texts.places,
  };
  const all = { ...built.arrays, rows: built.rows(), ...arrays, ...themes.arrays, texts: texts.bytes };
  // What the patterns ask for is looked up as it will be when they run: in the finished file.
  const store = storeRules(sources.rules, openVocabulary(pack({ ...content, hash: '' } satisfies Header, all)));
  const complete = { ...all, ruleStart: store.start, ruleBytes: store.bytes };
  const filled = { ...content, rules: store.heads };
  return pack({ ...filled, hash: hashOf(filled, complete) } satisfies Header, complete);
}

function textsOfWords(words: LexiconDraft, lexicon: Lexicon): [string, string][] {
  return Object.entries(words.attributes()).map(([tag, values]) => {
    const numbered = Object.entries(values).map(([word, value]) => [findWord(lexicon, fold(word)), value] as const);
    return [`words ${tag}`, storeAttributes(numbered)];
  });
}

function textsOfPhrases(
  attributes: Readonly<Record<number, Readonly<Record<string, Attributes>>>>,
): [string, string][] {
  const byTag = new Map<string, [number, Attributes][]>();
  for (const [entry, values] of Object.entries(attributes)) {
    for (const [tag, value] of Object.entries(values)) {
      const numbered = byTag.get(tag) ?? [];
      byTag.set(tag, numbered);
      numbered.push([Number(entry), value]);
    }
  }
  return [...byTag].map(([tag, numbered]) => [`phrases ${tag}`, storeAttributes(numbered)]);
}

function hashOf(content: unknown, arrays: Readonly<Record<string, SomeArray>>): string {
  const hash = createHash('sha256').update(JSON.stringify(content));
  for (const array of Object.values(arrays))
    hash.update(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  return hash.digest('hex').slice(0, 12);
}

const FIRST_FREE_TAG = 64;

/** Numbers the tags of all gazetteers and lists behind those of the engine, in the order of their names. */
function numberTags(sources: Sources): Map<string, number> {
  const names = new Set([...sources.gazetteers.flatMap(({ tags }) => tags), ...LIST_TAGS]);
  const free = [...names].filter((name) => !(name in TAGS)).sort();
  return new Map([...Object.entries(TAGS), ...free.map((name, at): [string, number] => [name, FIRST_FREE_TAG + at])]);
}

const patternsOf = (rule: RuleSource): (readonly PatternNode[])[] => [
  ...rule.match,
  ...rule.after,
  ...rule.notAfter,
  ...rule.before,
  ...rule.notBefore,
];

const wordsOfRule = (rule: RuleSource): string[] => patternsOf(rule).flatMap(wordsOf);

/** The words of the themes. What the lists lack, such as new words, comes with its forms: only a word of the lexicon has a stem. */
function wordsOfThemes({ themes }: Sources, words: LexiconDraft, split: PhraseSplitter): string[] {
  return themes.flatMap(({ terms }) =>
    terms.flatMap(({ term, sort }) => {
      const parts = split(term).flatMap((word) => [word, ...word.split('-')]);
      const last = parts.at(-1)!;
      if (sort !== 'says') return parts;
      return [...parts, pluralOf(last), ...parts.filter((word) => !words.has(word)).flatMap(formsOf)];
    }),
  );
}

function checkTags(rules: readonly RuleSource[], tags: ReadonlyMap<string, number>): void {
  for (const rule of rules) {
    for (const tag of patternsOf(rule).flatMap(tagsOf))
      if (!tags.has(tag)) throw unknownTag(rule, tag, [...tags.keys()]);
  }
}

function unknownTag(rule: RuleSource, tag: string, known: readonly string[]): ProblemError {
  const meant = nearest(tag, known);
  const hint = meant === undefined ? '' : `. Did you mean #${meant}?`;
  return new ProblemError([
    { place: rule.writtenAt, rule: rule.id, found: `#${tag} is no tag`, expected: `a tag of a gazetteer${hint}` },
  ]);
}

/** The name that a body has beside this one. */
function otherName(spelling: string, attributes: Attributes | undefined): string | undefined {
  const main = attributes?.['main'];
  return typeof main === 'string' && main !== spelling ? main : undefined;
}

function addGazetteers(sources: Sources, words: LexiconDraft, phrases: PhraseDraft, split: PhraseSplitter): void {
  for (const { entries, tags, written } of sources.gazetteers) {
    for (const { spelling, attributes } of entries) {
      const parts = split(spelling);
      for (const tag of tags) {
        const main = tag === 'KnownOrganisation' ? otherName(spelling, attributes) : undefined;
        if (main !== undefined) phrases.add(spelling, { tag, written, main });
        else if (parts.length === 1 && written !== 'exact') words.tag(parts[0]!, tag, written, attributes);
        else phrases.add(spelling, { tag, written, ...(attributes && { attributes }) });
      }
    }
  }
}
