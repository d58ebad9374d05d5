import { describe, expect, test } from 'vitest';
import { entryHasTag } from '../src/knowledge/chunks.ts';
import { tokeniserTags } from '../src/knowledge/knowledge.ts';
import { phrasesIn } from '../src/knowledge/phrases.ts';
import type { RuleSource } from '../src/knowledge/rule-files.ts';
import type { ThemeSource } from '../src/knowledge/theme-files.ts';
import { tokenise } from '../src/language/tokens.ts';
import type { PhraseHit } from '../src/model/article.ts';
import type { ConcludedArticle } from '../src/model/fact.ts';
import type { Example } from '../src/model/rule.ts';
import { hasTag, type Tag } from '../src/model/tokens.ts';
import { analyse } from '../src/pipeline.ts';
import { type Found, findingsOf } from './support/findings.ts';
import { knowledge, writtenKnowledge } from './support/knowledge.ts';

const { rules, themes, gazetteers } = writtenKnowledge();

const MENTIONS: ReadonlySet<string> = new Set(['person', 'organisation', 'place', 'role', 'quantity', 'quote']);
// What these find counts for or against a name, whatever it then turns out to be.
const SIGNS_OF_NAMES: ReadonlySet<string> = new Set(['name-form', 'name-context']);
// What rules of the page find depends on where it stands, so their examples are whole pages.
const OF_THE_PAGE: ReadonlySet<string> = new Set([
  'zone',
  'masthead',
  'title',
  'byline',
  'author',
  'date',
  'published',
  'publisher',
  'disclosure',
  'kind',
  'article-kind',
]);

/** Below a headline in which nothing is named, so that the example is a paragraph of the body. */
const asPage = (text: string): string => `What we read this week\n\n${text}\n`;

const read = (text: string): ConcludedArticle => analyse({ path: 'example.txt', text }, knowledge);

for (const rule of rules) {
  describe(rule.id, () => {
    for (const example of rule.examples) run(rule.id, example, () => check(rule, example));
  });
}

for (const theme of themes) {
  describe(`themes/${theme.id}`, () => {
    for (const example of theme.examples) run(`themes/${theme.id}`, example, () => checkTheme(theme, example));
  });
}

describe('gazetteers', () => {
  for (const { name, tags, entries } of gazetteers) {
    test(`${name}: every entry is found and carries ${tags.join(' and ')}`, () => {
      const lost = entries.filter(({ spelling }) => !tags.every((tag) => carries(spelling, knowledge.tag(tag))));
      expect(lost.map(({ spelling }) => spelling)).toEqual([]);
    });
  }
});

/** Whether the words, standing alone as the gazetteer writes them, are one token or one phrase with the tag. */
function carries(spelling: string, tag: Tag): boolean {
  const tokens = tokenise(spelling, knowledge.lexicon, tokeniserTags(knowledge));
  if (tokens.count === 1 && hasTag(tokens, 0, tag)) return true;
  const hits: PhraseHit[] = [];
  phrasesIn(knowledge, tokens, 0, tokens.count, hits);
  return hits.some(
    ({ first, last, entry }) => first === 0 && last === tokens.count && entryHasTag(knowledge, entry, tag),
  );
}

/** The day an example that is `not yet` satisfied passes, we hear of it. */
function run(id: string, example: Example, body: () => void): void {
  const add = example.notYet === undefined ? test : test.fails;
  add(`${id}: ${example.text}`, body);
}

function check(rule: RuleSource, example: Example): void {
  const text = OF_THE_PAGE.has(rule.finds) ? example.text : asPage(example.text);
  const found = withoutRepeats(
    findingsOf(read(text)).filter((one) => one.rule === rule.id && isOfKind(one, rule.finds)),
  );
  const expected = example.finds.map((finding) => ({ ...finding }));
  expect(found.map(({ words }) => words)).toEqual(expected.map(({ words }) => words));
  found.forEach(({ words, values }, at) => {
    expect(pick({ ...values, words }, Object.keys(expected[at]!))).toEqual(expected[at]);
  });
}

// What is concluded from a mention may carry the mention's rule over other words, and the other way round.
function isOfKind({ sort }: Found, finds: string): boolean {
  if (SIGNS_OF_NAMES.has(finds)) return sort === 'evidence' || MENTIONS.has(sort);
  return MENTIONS.has(finds) === MENTIONS.has(sort);
}

/** One entry a place: the same words found as evidence and as mention are one finding with the values of both. */
function withoutRepeats(found: readonly Found[]): Found[] {
  const places = new Map<string, Found>();
  for (const one of found) {
    const key = `${one.start} ${one.end}`;
    const known = places.get(key);
    places.set(key, known === undefined ? one : { ...one, values: { ...known.values, ...one.values } });
  }
  return [...places.values()];
}

function pick(values: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, key in values ? values[key] : '(no such value)']));
}

function checkTheme(theme: ThemeSource, example: Example): void {
  const weight = read(asPage(example.text)).themes.find(({ id }) => id === theme.id)?.weight ?? 0;
  expect({ weight }).toEqual(example.finds[0] ?? { weight: 0 });
}
