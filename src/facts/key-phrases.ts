import type { Knowledge } from '../knowledge/knowledge.ts';
import type { LinkedArticle } from '../model/link.ts';
import { hasTag, TAGS, type Tokens, wordsAt } from '../model/tokens.ts';
import { countPhrases } from './phrase-candidates.ts';
import type { CountedPhrase } from './phrase-counts.ts';

const MOST = 10;
const FEWEST = 5;

/** Of the best so many phrases the final ones are chosen. */
const CONSIDERED = 80;

/** Words as frequent as these say nothing alone, and everything. */
const FREQUENT = 185;
const RARE = 105;

/** What the article speaks of in its own words, the most telling phrase first. */
export function findKeyPhrases(article: LinkedArticle, knowledge: Knowledge): readonly string[] {
  const { tokens } = article;
  const { phrases } = countPhrases(article, knowledge);
  const ranked = phrases
    .filter(isWorth)
    .map((phrase) => ({ phrase, score: scoreOf(phrase, article.blocks.length, tokens, knowledge) }))
    .sort((a, b) => b.score - a.score || a.phrase.places[0]![0] - b.phrase.places[0]![0])
    .slice(0, CONSIDERED);
  const best = ranked[0]?.score ?? 0;
  const chosen: { words: string; phrase: CountedPhrase }[] = [];
  for (const { phrase, score } of ranked) {
    if (chosen.length === MOST || (chosen.length >= FEWEST && score < best * 0.3)) break;
    const words = usualForm(phrase, tokens);
    if (chosen.some((other) => repeats(words, phrase, other))) continue;
    chosen.push({ words, phrase });
  }
  return chosen.map(({ words }) => words);
}

// What is said once is worth showing where it stands in the title or the lead and is a phrase of several words.
const isWorth = ({ size, count, weight, clear }: CountedPhrase): boolean => clear > 0 && (count >= 3 || (size > 1 && (count >= 2 || weight >= 2)));

function repeats(words: string, phrase: CountedPhrase, other: { words: string; phrase: CountedPhrase }): boolean {
  const [a, b] = [` ${words.toLowerCase()} `, ` ${other.words.toLowerCase()} `];
  if (b.includes(a)) return phrase.count < other.phrase.count * 2;
  return a.includes(b);
}

function scoreOf({ size, weight, blocks, places }: CountedPhrase, all: number, tokens: Tokens, knowledge: Knowledge): number {
  const [first, last] = places[0]!;
  let rarity = 0;
  for (let at = first; at < last; at++) rarity += rarityOf(tokens.word[at]!, knowledge);
  const spread = Math.min(1, blocks / Math.max(3, all * 0.25));
  return Math.log2(weight + (weight > 1 && blocks === 1 ? 0 : 1)) * (rarity / size) * SIZE_FACTOR[size]! * (0.6 + 0.4 * spread);
}

const SIZE_FACTOR: readonly number[] = [0, 1, 1.7, 1.9, 1.9];

function rarityOf(word: number, { lexicon }: Knowledge): number {
  const frequency = word < 0 ? 0 : lexicon.frequency[word]!;
  if (frequency === 0) return 0.9;
  return Math.min(1, Math.max(0.05, (FREQUENT - frequency) / (FREQUENT - RARE)));
}

/** The form that most of the first occurrences have; small letters unless it is a name. */
function usualForm({ places }: CountedPhrase, tokens: Tokens): string {
  const forms = new Map<string, number>();
  for (const [first, last] of places) {
    const form = formOf(tokens, first, last);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return [...forms].sort(([, a], [, b]) => b - a)[0]![0];
}

function formOf(tokens: Tokens, first: number, last: number): string {
  const words: string[] = [];
  for (let at = first; at < last; at++) {
    const word = wordsAt(tokens, at);
    const isName = hasTag(tokens, at, TAGS.Upper) || hasTag(tokens, at, TAGS.Mixed);
    words.push(isName ? word : word.toLowerCase());
  }
  return words.join(' ');
}
