import { describe, expect, test } from 'vitest';
import { readText, sources } from './knowledge.ts';

const rules = sources.rules.filter(({ id }) => id.startsWith('zones/') || id.startsWith('masthead/'));

describe.each(rules)('$id', ({ id, examples }) => {
  test.each(examples)('$text', ({ text, finds, notYet }) => {
    const { blocks, masthead } = readText(text);
    const found = [...blocks, ...masthead.findings]
      .filter(({ rule }) => rule === id)
      .map((finding, at) => ({
        words: text.slice(finding.start, finding.end),
        ...('value' in finding && 'value' in (finds[at] ?? {}) && { value: finding.value }),
      }));
    if (notYet === undefined) expect(found).toEqual(finds);
    else expect(found).not.toEqual(finds);
  });
});
