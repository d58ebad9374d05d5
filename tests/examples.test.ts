import { describe, expect, test, vi } from 'vitest';
import { themeWeight } from '../src/facts/themes.ts';
import type { RuleSource } from '../src/knowledge/rule-files.ts';
import type { ThemeSource } from '../src/knowledge/theme-files.ts';
import type { Example } from '../src/model/rule.ts';
import { read } from '../src/reading/segment.ts';
import { asPage, foundBy } from './support/example-findings.ts';
import { knowledge, writtenKnowledge } from './support/knowledge.ts';

vi.mock(import('../src/knowledge/run-rules.ts'), async (importOriginal) => {
  const original = await importOriginal();
  const { recording } = await import('./support/rule-matches.ts');
  return { ...original, ruleRunner: recording(original.ruleRunner) };
});

const { rules, themes } = writtenKnowledge();

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

/** The day an example that is `not yet` satisfied passes, we hear of it. */
function run(id: string, example: Example, body: () => void): void {
  const add = example.notYet === undefined ? test : test.fails;
  add(`${id}: ${example.text}`, body);
}

function check(rule: RuleSource, example: Example): void {
  // YAML reads the words "300" as a number.
  const expected = example.finds.map((finding) =>
    'words' in finding ? { ...finding, words: String(finding['words']) } : finding,
  );
  const found = foundBy(rule, example.text).map(({ words, values }, at) =>
    pick({ ...values, words }, Object.keys(expected[at] ?? { words })),
  );
  expect(found).toEqual(expected);
}

function pick(values: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, key in values ? values[key] : '(no such value)']));
}

function checkTheme(theme: ThemeSource, example: Example): void {
  const article = read({ path: 'example.txt', text: asPage(example.text) }, knowledge);
  expect({ weight: themeWeight(article, knowledge, theme.id) }).toEqual(example.finds[0] ?? { weight: 0 });
}
