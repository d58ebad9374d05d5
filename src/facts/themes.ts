import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ReadArticle } from '../model/article.ts';
import type { ThemeFact } from '../model/fact.ts';
import type { LinkedArticle } from '../model/link.ts';
import type { Span } from '../model/span.ts';
import { type Evidence, type TermEvidence, themeEvidence } from './theme-evidence.ts';

/** A theme is a candidate with this many terms, of this weight together: one strong word is no theme. */
const LEAST_TERMS = 2;
const LEAST_WEIGHT = 6;

/** A candidate is chosen with this score and this share of the strongest one's, or with a score that is enough anyway. */
const LEAST_SCORE = 4;
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

interface Candidate {
  readonly theme: number;
  readonly score: number;
  readonly terms: readonly TermEvidence[];
}

/** What the article is about, the strongest theme first. */
export function findThemes(article: LinkedArticle, knowledge: Knowledge): ThemeFact[] {
  const evidence = themeEvidence(article, knowledge);
  const candidates = candidatesOf(evidence, factsOf(article), knowledge);
  const total = candidates.reduce((sum, { score }) => sum + score, 0);
  return chosenOf(candidates).map((candidate) => themeFactOf(candidate, total, knowledge));
}

/** Weight of the distinct terms of one theme that the article holds. */
export function themeWeight(article: ReadArticle, knowledge: Knowledge, id: string): number {
  const theme = knowledge.themes.themes.findIndex((one) => one.id === id);
  const terms = themeEvidence(article, knowledge).themes.get(theme)?.terms.keys() ?? [];
  return [...terms].reduce((sum, term) => sum + knowledge.themes.weight[term]!, 0);
}

const factsOf = ({ affiliations }: LinkedArticle): ReadonlySet<string> =>
  new Set(affiliations.map(({ status }) => status));

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
    const found = [...terms.values()];
    if (found.reduce((sum, { term }) => sum + weight[term]!, 0) < LEAST_WEIGHT) continue;
    // A theme that stands in many paragraphs outweighs one that fills a single one.
    const spread = paragraphs === 0 ? 1 : Math.min(1, blocks / paragraphs) ** 0.25;
    const said = found.reduce((sum, evidence) => sum + strengthOf(evidence, knowledge), 0);
    const added = Object.entries(entries[theme]!.facts).reduce(
      (sum, [fact, more]) => sum + (facts.has(fact) ? more : 0),
      0,
    );
    candidates.push({ theme, score: (said * spread) / length + added, terms: found });
  }
  return candidates.sort((a, b) => b.score - a.score || a.theme - b.theme);
}

// A word said ten times is not ten times the evidence.
const strengthOf = ({ term, count }: TermEvidence, knowledge: Knowledge): number =>
  knowledge.themes.weight[term]! * Math.sqrt(count);

function chosenOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const least = Math.max(LEAST_SCORE, Math.min(ENOUGH, LEAST_SHARE * (candidates[0]?.score ?? 0)));
  const chosen = candidates.filter(({ score }) => score >= least).slice(0, MOST_THEMES);
  return chosen.length > 0 ? chosen : candidates.slice(0, 1).filter(({ score }) => score >= LEAST_ALONE);
}

function themeFactOf({ theme, score, terms }: Candidate, total: number, knowledge: Knowledge): ThemeFact {
  const { id, label } = knowledge.themes.themes[theme]!;
  const strongest = [...terms]
    .sort((a, b) => strengthOf(b, knowledge) - strengthOf(a, knowledge) || a.term - b.term)
    .slice(0, SHOWN_TERMS);
  return {
    id,
    label,
    score: Math.round((score / total) * 100) / 100,
    terms: strongest.map(({ term }) => knowledge.themes.spelling(term)),
    at: placesOf(strongest),
  };
}

/** The first place of each term, then the second of each and so on, as many as are shown, in order. */
function placesOf(terms: readonly TermEvidence[]): Span[] {
  const places: Span[] = [];
  const most = Math.max(...terms.map((term) => term.places.length));
  for (let round = 0; round < most && places.length < SHOWN_PLACES; round++) {
    for (const term of terms) {
      const place = term.places[round];
      if (place !== undefined && places.length < SHOWN_PLACES) places.push(place);
    }
  }
  return places.sort((a, b) => a.start - b.start);
}
