import { themeWeight } from '../facts/themes.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { RuleSource } from '../knowledge/rule-files.ts';
import type { ThemeSource } from '../knowledge/theme-files.ts';
import { readQuantities } from '../mentions/quantities.ts';
import type { ConcludedArticle } from '../model/fact.ts';
import { type Example, OF_THE_PAGE } from '../model/rule.ts';
import type { Span } from '../model/span.ts';
import { analyse } from '../pipeline.ts';
import { read } from '../reading/segment.ts';
import { type Found, findingsOf } from './findings.ts';
import { type Match, withMatches } from './rule-matches.ts';

const MENTIONS: ReadonlySet<string> = new Set(['person', 'organisation', 'place', 'role', 'quantity', 'quote']);
// These count for or against a name, whatever it then turns out to be.
const SIGNS_OF_NAMES: ReadonlySet<string> = new Set(['name-form', 'name-context']);
// These are used up on the way to a fact and leave nothing in the article but the fact.
const USED_UP: ReadonlySet<string> = new Set(['change', 'time', 'no-claim', 'no-quantity', 'holding']);

/** Below a headline in which nothing is named, so that the example is a paragraph of the body. */
const asPage = (text: string): string => `What we read this week\n\n${text}\n`;

/** What an example demands of its rule, and what the rule does, with the same keys. */
export interface Tried {
  readonly expected: readonly Readonly<Record<string, unknown>>[];
  readonly found: readonly Readonly<Record<string, unknown>>[];
}

/** Tries an example of a rule. */
export function tryRule(rule: RuleSource, example: Example, knowledge: Knowledge): Tried {
  // YAML reads the words "300" as a number.
  const expected = example.finds.map((finding) =>
    'words' in finding ? { ...finding, words: String(finding['words']) } : finding,
  );
  const found = foundBy(rule, example.text, knowledge).map(({ words, values }, at) =>
    pick({ ...values, words }, Object.keys(expected[at] ?? { words })),
  );
  return { expected, found };
}

function pick(values: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, key in values ? values[key] : '(no such value)']));
}

/** Tries an example of a theme. */
export function tryTheme(theme: ThemeSource, example: Example, knowledge: Knowledge): Tried {
  const article = read({ path: 'example.txt', text: asPage(example.text) }, knowledge);
  const weight = themeWeight(article, knowledge, theme.id);
  return { expected: [example.finds[0] ?? { weight: 0 }], found: [{ weight }] };
}

/** What a rule finds in a text of its kind, in order; each place once. */
function foundBy(rule: RuleSource, text: string, knowledge: Knowledge): Found[] {
  const { id, finds } = rule;
  // What stands on a page depends on what stands around it, so examples of these are whole pages.
  const page = OF_THE_PAGE.has(finds) ? text : asPage(text);
  const { value: article, matches } = withMatches(() => analyse({ path: 'example.txt', text: page }, knowledge));
  if (USED_UP.has(finds) && rule.over !== 'code') return withoutParts(usedUp(rule, article, matches));
  if (finds === 'no-quantity') {
    const { rejections } = readQuantities(article, knowledge);
    return withoutRepeats(rejections.filter((one) => one.rule === id).map((span) => placed(span, rule, article)));
  }
  return withoutRepeats(findingsOf(article).filter((one) => one.rule === id && isOfKind(one.sort, finds)));
}

const placed = ({ start, end }: Span, { id, finds, gives }: RuleSource, { text }: ConcludedArticle): Found => ({
  start,
  end,
  rule: id,
  sort: finds,
  words: text.slice(start, end),
  values: { ...gives },
});

function usedUp(rule: RuleSource, article: ConcludedArticle, matches: readonly Match[]): Found[] {
  const { tokens } = article;
  const places = matches
    .filter((match) => match.rule.id === rule.id)
    .map(({ first, last }) => ({ start: tokens.start[first]!, end: tokens.end[last - 1]! }));
  return places.filter((place) => movesThat(rule, place, article)).map((place) => placed(place, rule, article));
}

// "Five years of growth" has the form of "five per cent of growth", but a time does not grow.
function movesThat({ gives }: RuleSource, place: Span, { mentions }: ConcludedArticle): boolean {
  const kinds = gives['kinds'];
  if (typeof kinds !== 'string') return true;
  return mentions.some(
    (one) => one.kind === 'quantity' && one.start === place.start && kinds.split(' ').includes(one.value.kind),
  );
}

// What is concluded from a mention may carry the mention's rule over other words, and the other way round.
function isOfKind(sort: string, finds: string): boolean {
  if (SIGNS_OF_NAMES.has(finds)) return sort === 'evidence' || MENTIONS.has(sort);
  return MENTIONS.has(finds) === MENTIONS.has(sort);
}

/** The same words found as evidence and as mention are one finding with the values of both; two people's roles are two. */
function withoutRepeats(found: readonly Found[]): Found[] {
  const places = new Map<string, Found>();
  for (const one of found) {
    const key = `${one.start} ${one.end} ${String(one.values['person'] ?? '')}`;
    const known = places.get(key);
    places.set(key, known === undefined ? one : { ...one, values: { ...known.values, ...one.values } });
  }
  return [...places.values()];
}

const contains = (outer: Found, inner: Found): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Patterns of one rule may match parts of what another of them matches; the longest counts. */
function withoutParts(found: readonly Found[]): Found[] {
  const places = withoutRepeats(found);
  const whole = places.filter(
    (one) => !places.some((other) => other !== one && contains(other, one) && !contains(one, other)),
  );
  return whole.sort((a, b) => a.start - b.start);
}
