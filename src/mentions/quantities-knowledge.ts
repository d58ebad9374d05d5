import { entryHasTag } from '../knowledge/chunks.ts';
import { grammarOf } from '../knowledge/grammar.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { findWord } from '../language/lexicon.ts';
import type { GrammarTags } from '../language/parts-of-speech.ts';
import { type TagSet, tagSet } from '../language/tag-sets.ts';
import type { PhraseHit, ReadArticle } from '../model/article.ts';
import type { Bound } from '../model/mention.ts';
import { TAGS, type Tokens, wordsAt } from '../model/tokens.ts';

export interface NumberWord {
  readonly value: number;
  readonly sort: 'unit' | 'teen' | 'ten';
}
export interface Scale {
  readonly power: number;
  readonly times?: number;
  readonly isWord?: boolean;
  readonly isAmbiguous?: boolean;
}
export interface Fraction {
  readonly parts: number;
}
export interface Multiple {
  readonly times?: number;
  readonly parts?: number;
  readonly sort?: 'adverb' | 'base' | 'verb' | 'gerund';
}
export interface Unit {
  /** The spelling the entry is under, a singular. */
  readonly main: string;
  readonly kind: 'percent' | 'duration' | 'measure';
  readonly unit: string;
  readonly times?: number;
  readonly hundredth?: boolean;
  readonly isAmbiguous?: boolean;
  readonly isNoun?: boolean;
  /** Ways of writing that mean another unit: mW is no MW. */
  readonly written?: Readonly<Record<string, string>>;
}
export interface Currency {
  readonly code: string;
  readonly sign?: string;
  readonly power?: number;
  readonly hundredth?: boolean;
  readonly isMass?: boolean;
  readonly isVerb?: boolean;
  readonly isNoun?: boolean;
}
export interface BoundWord {
  readonly bound: Bound;
}

/** What the reader of quantities knows, looked up once. */
export interface QuantityKnowledge {
  readonly knowledge: Knowledge;
  readonly grammar: GrammarTags;
  readonly numbers: ReadonlyMap<number, NumberWord>;
  readonly scales: ReadonlyMap<number, Scale>;
  readonly fractions: ReadonlyMap<number, Fraction>;
  readonly multiples: ReadonlyMap<number, Multiple>;
  readonly folds: ReadonlyMap<number, Multiple>;
  readonly units: ReadonlyMap<number, Unit>;
  readonly currencies: ReadonlyMap<number, Currency>;
  readonly codes: ReadonlyMap<number, Currency>;
  readonly dollarsOf: ReadonlyMap<number, Currency>;
  readonly hundredths: ReadonlyMap<number, Currency>;
  readonly bounds: ReadonlyMap<number, BoundWord>;
  readonly boundsAfter: ReadonlyMap<number, BoundWord>;
  /** ISO code by the character of the sign. */
  readonly signs: ReadonlyMap<number, string>;
  readonly tags: Readonly<
    Record<
      | 'number'
      | 'scale'
      | 'fraction'
      | 'vague'
      | 'multiple'
      | 'fold'
      | 'unit'
      | 'time'
      | 'pointing'
      | 'tail'
      | 'estimate'
      | 'bound'
      | 'article'
      | 'period'
      | 'idiom'
      | 'more'
      | 'less'
      | 'rise'
      | 'fall',
      number
    >
  >;
  /** What a capital makes no name of. */
  readonly nameless: TagSet;
  /** Number of a word in the lexicon. */
  word(spelling: string): number;
}

const opened = new WeakMap<Knowledge, QuantityKnowledge>();

/** The reader's view of the knowledge. */
export function quantityKnowledge(knowledge: Knowledge): QuantityKnowledge {
  let known = opened.get(knowledge);
  if (known === undefined) {
    known = open(knowledge);
    opened.set(knowledge, known);
  }
  return known;
}

function open(knowledge: Knowledge): QuantityKnowledge {
  const currencies = knowledge.wordAttributes<Currency>('Currency');
  const signs = new Map<number, string>();
  for (const { code, sign } of currencies.values()) if (sign !== undefined) signs.set(sign.charCodeAt(0), code);
  const words = new Map<string, number>();
  const grammar = grammarOf(knowledge);
  return {
    knowledge,
    grammar,
    numbers: knowledge.wordAttributes('NumberWord'),
    scales: knowledge.wordAttributes('Scale'),
    fractions: knowledge.wordAttributes('FractionWord'),
    multiples: knowledge.wordAttributes('Multiple'),
    folds: knowledge.wordAttributes('FoldWord'),
    units: knowledge.wordAttributes('Unit'),
    currencies,
    codes: knowledge.wordAttributes('CurrencyCode'),
    dollarsOf: knowledge.wordAttributes('DollarOf'),
    hundredths: knowledge.wordAttributes('HundredthSign'),
    bounds: knowledge.wordAttributes('Bound'),
    boundsAfter: knowledge.wordAttributes('BoundAfter'),
    signs,
    tags: {
      number: knowledge.tag('NumberWord'),
      scale: knowledge.tag('Scale'),
      fraction: knowledge.tag('FractionWord'),
      vague: knowledge.tag('VagueNumber'),
      multiple: knowledge.tag('Multiple'),
      fold: knowledge.tag('FoldWord'),
      unit: knowledge.tag('Unit'),
      time: knowledge.tag('TimeUnit'),
      pointing: knowledge.tag('PointingAdjective'),
      tail: knowledge.tag('CompoundTail'),
      estimate: knowledge.tag('Estimate'),
      bound: knowledge.tag('Bound'),
      article: knowledge.tag('Article'),
      period: knowledge.tag('PeriodNoun'),
      idiom: knowledge.tag('NumberIdiom'),
      more: knowledge.tag('MoreWord'),
      less: knowledge.tag('LessWord'),
      rise: knowledge.tag('RiseVerb'),
      fall: knowledge.tag('FallVerb'),
    },
    nameless: tagSet([
      grammar.preposition,
      grammar.determiner,
      grammar.conjunction,
      grammar.subordinator,
      grammar.auxiliary,
      grammar.pronoun,
      knowledge.tag('Bound'),
      TAGS.Adverb,
    ]),
    word(spelling) {
      let number = words.get(spelling);
      if (number === undefined) {
        number = findWord(knowledge.lexicon, spelling);
        // Parts of hyphenated words come from the text, so the memory of them stays small.
        if (words.size < 4096) words.set(spelling, number);
      }
      return number;
    },
  };
}

/** A sentence being read for quantities: its tokens `[from, to)`. */
export interface Reading {
  readonly article: ReadArticle;
  readonly known: QuantityKnowledge;
  from: number;
  to: number;
}

/** The known phrase that starts at the token, if it has values under the tag. */
export function phraseAt<T>(
  { article, known }: Reading,
  at: number,
  tag: string,
): { readonly values: T; readonly last: number } | null {
  const hit = hitAt(article.phrases, at);
  if (hit === null) return null;
  const values = known.knowledge.phrases.attributes<T>(hit.entry, tag);
  return values === undefined ? null : { values, last: hit.last };
}

/** End of the known phrase with the tag that starts at the token; -1 where there is none. */
export function endOfPhrase({ article, known }: Reading, at: number, tag: number): number {
  const hit = hitAt(article.phrases, at);
  return hit !== null && entryHasTag(known.knowledge, hit.entry, tag) ? hit.last : -1;
}

function hitAt(phrases: readonly PhraseHit[], at: number): PhraseHit | null {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (phrases[middle]!.first < at) low = middle + 1;
    else high = middle;
  }
  const hit = phrases[low];
  return hit !== undefined && hit.first === at ? hit : null;
}

/** The token in lower case. */
export const lowerAt = ({ article: { tokens } }: Reading, at: number): string =>
  isSmall(tokens, at) ? wordsAt(tokens, at) : wordsAt(tokens, at).toLowerCase();

/** Whether the token is written in small letters of our alphabet, as most are. */
function isSmall({ text, start, end, count }: Tokens, at: number): boolean {
  if (at < 0 || at >= count) return false;
  for (let place = start[at]!; place < end[at]!; place++) {
    const code = text.charCodeAt(place);
    if (code >= 0x80 || (code >= 0x41 && code <= 0x5a)) return false;
  }
  return true;
}
