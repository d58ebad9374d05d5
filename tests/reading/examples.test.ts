import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '../../src/knowledge/compile.ts';
import { openKnowledge } from '../../src/knowledge/knowledge.ts';
import { readSources } from '../../src/knowledge/sources.ts';
import { read } from '../../src/reading/segment.ts';

const sources = readSources(new URL('../../src/knowledge/', import.meta.url), 'src/knowledge');
const knowledge = openKnowledge(compileKnowledge(sources));
const rules = sources.rules.filter(({ id }) => id.startsWith('zones/') || id.startsWith('masthead/'));

describe.each(rules)('$id', ({ id, examples }) => {
  test.each(examples)('$text', ({ text, finds, notYet }) => {
    const { blocks, masthead } = read({ path: 'example.txt', text }, knowledge);
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
