import { describe, expect, test } from 'vitest';
import { type Tried, tryRule, tryTheme } from '../src/explanations/examples.ts';
import type { Example } from '../src/model/rule.ts';
import { knowledge, writtenKnowledge } from './support/knowledge.ts';

const { rules, themes } = writtenKnowledge();

for (const rule of rules) {
  describe(rule.id, () => {
    for (const example of rule.examples) run(rule.id, example, () => holds(tryRule(rule, example, knowledge)));
  });
}

for (const theme of themes) {
  describe(`themes/${theme.id}`, () => {
    for (const example of theme.examples)
      run(`themes/${theme.id}`, example, () => holds(tryTheme(theme, example, knowledge)));
  });
}

const holds = ({ expected, found }: Tried): void => expect(found).toEqual(expected);

/** The day an example that is `not yet` satisfied passes, we hear of it. */
function run(id: string, example: Example, body: () => void): void {
  const add = example.notYet === undefined ? test : test.fails;
  add(`${id}: ${example.text}`, body);
}
