import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ReadArticle } from '../model/article.ts';
import type { ThemeFact } from '../model/fact.ts';
import type { LinkedArticle } from '../model/link.ts';
import type { Span } from '../model/span.ts';
import { type Evidence, type TermEvidence, themeEvidence } from './theme-evidence.ts';

/** A theme is a candidate with this many terms, of this weight together: one strong word is no theme. */
const LEAST_TERMS = 2;
const LEAST_WEIGHT = 4;

/** A candidate is chosen with this score and this share of the strongest one's, or with a score that is enough anyway. */
const LEAST_SCORE = 3;
const LEAST_SHARE = 0.15;
const ENOUGH = 10;
const MOST_THEMES = 5;

/** An article is about something: where no candidate is strong, the strongest will do from here. */
const LEAST_ALONE = 2.5;

/** Terms of a long article repeat; the score is brought to one of so many words, a short one not blown up. */
const USUAL_WORDS = 400;
const FEWEST_WORDS = 150;

const SHOWN_TERMS = 8;
const SHOWN_PLACES = 10;

interface Term {
  readonly evidence: TermEvidence;
  readonly strength: number;
}

interface Candidate {
  readonly theme: number;
  readonly score: number;
  readonly terms: readonly Term[];
}

/** What the article is about, the strongest theme first. */
export function findThemes(article: LinkedArticle, knowledge: Knowledge): ThemeFact[] {
  const evidence = themeEvidence(article, knowledge);
  const candidates = candidatesOf(evidence, factsOf(article), knowledge);
  let total = 0;
  for (const { score } of candidates) total += score;
  const facts: ThemeFact[] = [];
  for (const candidate of chosenOf(candidates)) facts.push(themeFactOf(candidate, total, knowledge));
  return facts;
}

/** Weight of the distinct terms of one theme that the article holds. */
export function themeWeight(article: ReadArticle, knowledge: Knowledge, id: string): number {
  const theme = knowledge.themes.themes.findIndex((one) => one.id === id);
  const terms = themeEvidence(article, knowledge).themes.get(theme)?.terms.keys() ?? [];
  return [...terms].reduce((sum, term) => sum + knowledge.themes.weight[term]!, 0);
}

function factsOf({ affiliations }: LinkedArticle): ReadonlySet<string> {
  const facts = new Set<string>();
  for (const { status } of affiliations) facts.add(status);
  return facts;
}

function candidatesOf(
  { themes, words, paragraphs }: Evidence,
  facts: ReadonlySet<string>,
  knowledge: Knowledge,
): Candidate[] {
  const { themes: entries, weight } = knowledge.themes;
  const length = Math.sqrt(Math.max(words, FEWEST_WORDS) / USUAL_WORDS);
  const candidates: Candidate[] = [];
  for (const [theme, { terms, blocks }] of themes) {
    if (terms.size < LEAST_TERMS) continue;
    const found: Term[] = [];
    let together = 0;
    let said = 0;
    for (const evidence of terms.values()) {
      // A word said ten times is not ten times the evidence.
      const strength = weight[evidence.term]! * Math.sqrt(evidence.count);
      found.push({ evidence, strength });
      together += weight[evidence.term]!;
      said += strength;
    }
    if (together < LEAST_WEIGHT) continue;
    // A theme that stands in many paragraphs outweighs one that fills a single one.
    const spread = paragraphs === 0 ? 1 : Math.min(1, blocks / paragraphs) ** 0.25;
    const added = addedBy(facts, entries[theme]!.facts);
    candidates.push({ theme, score: (said * spread) / length + added, terms: found });
  }
  return candidates.sort(bestFirst);
}

const bestFirst = (a: Candidate, b: Candidate): number => b.score - a.score || a.theme - b.theme;

function addedBy(facts: ReadonlySet<string>, weights: Readonly<Record<string, number>>): number {
  let added = 0;
  for (const fact of Object.keys(weights)) if (facts.has(fact)) added += weights[fact]!;
  return added;
}

/** Those that are strong enough; the candidates come in the order of their scores. */
function chosenOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = candidates[0]?.score ?? 0;
  const least = Math.max(LEAST_SCORE, Math.min(ENOUGH, LEAST_SHARE * best));
  let count = 0;
  while (count < candidates.length && count < MOST_THEMES && candidates[count]!.score >= least) count++;
  return candidates.slice(0, count === 0 && best >= LEAST_ALONE ? 1 : count);
}

function themeFactOf({ theme, score, terms }: Candidate, total: number, knowledge: Knowledge): ThemeFact {
  const { id, label } = knowledge.themes.themes[theme]!;
  const strongest = terms.slice().sort(strongestFirst).slice(0, SHOWN_TERMS);
  const spellings: string[] = [];
  for (const { evidence } of strongest) spellings.push(knowledge.themes.spelling(evidence.term));
  return { id, label, score: Math.round((score / total) * 100) / 100, terms: spellings, at: placesOf(strongest) };
}

const strongestFirst = (a: Term, b: Term): number => b.strength - a.strength || a.evidence.term - b.evidence.term;

/** The first place of each term, then the second of each and so on, as many as are shown, in order. */
function placesOf(terms: readonly Term[]): Span[] {
  const places: Span[] = [];
  let most = 0;
  for (const { evidence } of terms) most = Math.max(most, evidence.places.length);
  for (let round = 0; round < most && places.length < SHOWN_PLACES; round++) {
    for (const { evidence } of terms) {
      const place = evidence.places[round];
      if (place !== undefined && places.length < SHOWN_PLACES) places.push(place);
    }
  }
  return places.sort(inOrder);
}

const inOrder = (a: Span, b: Span): number => a.start - b.start;
