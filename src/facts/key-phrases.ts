import type { Knowledge } from '../knowledge/knowledge.ts';
import { rarityOf } from '../language/rarity.ts';
import type { LinkedArticle } from '../model/link.ts';
import { hasTag, TAGS, type Tokens, wordsAt } from '../model/tokens.ts';
import { countPhrases } from './phrase-candidates.ts';
import type { CountedPhrase, Occurrence, PhraseCounts } from './phrase-counts.ts';

const MOST = 10;
const FEWEST = 5;

/** Of the best so many phrases the final ones are chosen. */
const CONSIDERED = 80;

/** Behind the fewest, a phrase counts only with this share of the best one's score. */
const LEAST_SHARE = 0.35;

/** A single word must be at least as rare. */
const LEAST_RARITY = 0.4;

/** Two words that go together tell more than each; by the number of words. */
const SUPPORT = 0.3;

/** What is said once, in words that do not come again, is as likely an ornament. */
const LEAST_SUPPORT = 2;
const CHANCE = 0.6;

const SIZE_FACTOR: readonly number[] = [0, 1, 1.7, 1.9, 1.8];

/** The tenth phrase with one and the same word says less than the first with another. */
const SHARED_WORD = 0.65;

interface Candidate {
  readonly phrase: CountedPhrase;
  readonly score: number;
}

interface Chosen {
  readonly phrase: CountedPhrase;
  readonly words: string;
  /** In small letters, with a space at either end. */
  readonly plain: string;
}

/** What the article speaks of in its own words, the most telling phrase first. */
export function findKeyPhrases(article: LinkedArticle, knowledge: Knowledge): readonly string[] {
  const { tokens } = article;
  const counts = countPhrases(article, knowledge);
  let paragraphs = 0;
  for (const { kind } of article.blocks) if (kind === 'paragraph' || kind === 'bullet') paragraphs++;
  const candidates: Candidate[] = [];
  for (const phrase of counts.phrases)
    if (isWorth(phrase, tokens, knowledge))
      candidates.push({ phrase, score: scoreOf(phrase, paragraphs, counts, tokens, knowledge) });
  candidates.sort(bestFirst);
  const phrases: string[] = [];
  for (const { words } of chosenOf(candidates.slice(0, CONSIDERED), counts, tokens)) phrases.push(words);
  return phrases;
}

const bestFirst = (a: Candidate, b: Candidate): number =>
  b.score - a.score || a.phrase.places[0]!.first - b.phrase.places[0]!.first;

/** The best candidate again and again; each word that was chosen makes the others with it weigh less. */
function chosenOf(left: Candidate[], counts: PhraseCounts, tokens: Tokens): Chosen[] {
  const least = (left[0]?.score ?? 0) * LEAST_SHARE;
  const chosen: Chosen[] = [];
  const uses = new Map<number, number>();
  while (left.length > 0 && chosen.length < MOST) {
    let best = 0;
    let worth = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < left.length; at++) {
      // No phrase is worth more than its score, and they come in its order.
      if (left[at]!.score <= worth) break;
      const value = worthOf(left[at]!, uses, counts);
      if (value <= worth) continue;
      worth = value;
      best = at;
    }
    if (chosen.length >= FEWEST && worth < least) break;
    const { phrase } = left[best]!;
    left.splice(best, 1);
    const words = usualForm(phrase, tokens);
    const candidate: Chosen = { words, plain: ` ${words.toLowerCase()} `, phrase };
    if (repeatsOne(chosen, candidate)) continue;
    chosen.push(candidate);
    const { first, last } = phrase.places[0]!;
    for (let at = first; at < last; at++) {
      const stem = counts.stemAt(at);
      uses.set(stem, (uses.get(stem) ?? 0) + 1);
    }
  }
  return chosen;
}

function worthOf({ phrase, score }: Candidate, uses: ReadonlyMap<number, number>, counts: PhraseCounts): number {
  const { first, last } = phrase.places[0]!;
  let most = 0;
  for (let at = first; at < last; at++) most = Math.max(most, uses.get(counts.stemAt(at)) ?? 0);
  return most === 0 ? score : score * SHARED_WORD ** most;
}

function isWorth({ size, count, clear, places, hasOf }: CountedPhrase, tokens: Tokens, knowledge: Knowledge): boolean {
  if (clear === 0) return false;
  if (size > 1) return count >= 2 || (size < 4 && !hasOf);
  // One that always has a capital is a name that nothing knew.
  return (
    count >= 3 &&
    !areCapitalised(places, tokens) &&
    rarityOf(knowledge.lexicon, tokens.word[places[0]!.first]!) >= LEAST_RARITY
  );
}

function areCapitalised(places: readonly Occurrence[], tokens: Tokens): boolean {
  for (const { first } of places) if (!hasTag(tokens, first, TAGS.Capitalised)) return false;
  return true;
}

function repeatsOne(chosen: readonly Chosen[], candidate: Chosen): boolean {
  for (const other of chosen) if (repeats(candidate, other)) return true;
  return false;
}

function repeats(one: Chosen, other: Chosen): boolean {
  if (other.plain.includes(one.plain)) return one.phrase.count < other.phrase.count * 2;
  return one.plain.includes(other.plain) && one.phrase.count * 2 < other.phrase.count;
}

function scoreOf(
  phrase: CountedPhrase,
  paragraphs: number,
  counts: PhraseCounts,
  tokens: Tokens,
  knowledge: Knowledge,
): number {
  const { size, count, clear, weight, blocks, places } = phrase;
  const { first, last } = places[0]!;
  let rarity = 0;
  let support = 0;
  for (let at = first; at < last; at++) {
    const rare = rarityOf(knowledge.lexicon, tokens.word[at]!);
    rarity += rare;
    support += rare * (counts.wordWeight(at) - weight);
  }
  const spread = Math.min(1, blocks / Math.max(3, paragraphs / 4));
  // What now and then may have been a verb is less surely a thing.
  const surety = size === 1 ? clear / count : 0.5 + (0.5 * clear) / count;
  // A phrase said once still tells much where its words come again and again.
  const said = size === 1 ? weight : weight + (SUPPORT * Math.max(0, support)) / size;
  const chance = count === 1 && weight === 1 && support < LEAST_SUPPORT ? CHANCE : 1;
  return chance * Math.log2(1 + said) * (rarity / size) * SIZE_FACTOR[size]! * (0.6 + 0.4 * spread) * surety;
}

/** The form that most of the first occurrences have; in small letters unless it is a name. */
function usualForm({ places }: CountedPhrase, tokens: Tokens): string {
  if (places.length === 1) return formOf(tokens, places[0]!);
  const forms = new Map<string, number>();
  for (const place of places) {
    const form = formOf(tokens, place);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  let usual = '';
  let most = 0;
  for (const [form, count] of forms) {
    if (count <= most) continue;
    usual = form;
    most = count;
  }
  return usual;
}

function formOf(tokens: Tokens, { first, last, isName }: Occurrence): string {
  const words: string[] = [];
  for (let at = first; at < last; at++) {
    const word = wordsAt(tokens, at);
    const keeps = isName || hasTag(tokens, at, TAGS.Upper) || hasTag(tokens, at, TAGS.Mixed);
    words.push(keeps ? word : word.toLowerCase());
  }
  return words.join(' ');
}
