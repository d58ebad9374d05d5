import { PatternError, type PatternNode, parsePattern } from '../language/pattern-syntax.ts';
import type { RuleId, Some } from '../model/finding.ts';
import type { Example, Gives, RuleText } from '../model/rule.ts';
import type { WrittenExample, WrittenRule, WrittenRules } from '../model/written.ts';
import { type SourceFile, YamlFile, type YamlRecord } from './yaml-source.ts';

/**
 * What a rule runs over: `tokens` of a sentence; its `units`, where a mention or known phrase is one place; or `code`,
 * where a reader written in TypeScript finds it and the rule holds the reason and the proof.
 */
export const RULE_SEQUENCES = ['tokens', 'units', 'code'] as const;
export type RuleSequence = (typeof RULE_SEQUENCES)[number];

/** A rule with its patterns read but not compiled. */
export interface RuleSource extends RuleText {
  readonly over: RuleSequence;
  readonly match: readonly (readonly PatternNode[])[];
  readonly after: readonly (readonly PatternNode[])[];
  readonly notAfter: readonly (readonly PatternNode[])[];
  readonly before: readonly (readonly PatternNode[])[];
  readonly notBefore: readonly (readonly PatternNode[])[];
  readonly gives: Gives;
}

const FILE_KEYS: readonly (keyof WrittenRules)[] = ['finds', 'over', 'rules', 'because', 'let'];
const RULE_KEYS: readonly (keyof WrittenRule)[] = [
  'because',
  'match',
  'after',
  'not after',
  'before',
  'not before',
  'gives',
  'examples',
];
const EXAMPLE_KEYS: readonly (keyof WrittenExample)[] = ['text', 'finds', 'not yet'];

/** Reads a file of rules; `name` (the file's base name) begins every id. Throws `ProblemError`. */
export function readRules(source: SourceFile, name: string): RuleSource[] {
  const lines = new Map<string, number | undefined>();
  return new YamlFile(source).records().flatMap((file) => {
    file.allowOnly(FILE_KEYS);
    const finds = file.text('finds');
    const over = sequenceOf(file);
    const rules = file.record('rules');
    const parts = partsOf(file);
    return rules.keys().map((key) => {
      const writtenAt = rules.placeOf(key);
      // Within one document YAML itself forbids it; a file holds a document for each thing that rules find.
      if (lines.has(key)) rules.fail(writtenAt, `"${key}" is in line ${lines.get(key)} too`, 'another name');
      lines.set(key, writtenAt.line);
      return { ...readRule(rules.record(key), `${name}/${key}`, finds, over, parts), writtenAt };
    });
  });
}

function sequenceOf(file: YamlRecord): RuleSequence {
  const over = file.value('over') === undefined ? 'tokens' : file.text('over');
  const known = RULE_SEQUENCES.find((sequence) => sequence === over);
  return (
    known ??
    file.fail(file.placeOfValue('over'), `"${over}" is nothing to run over`, `one of ${RULE_SEQUENCES.join(', ')}`)
  );
}

/** Parts of patterns that a file names once under `let` and writes as `$name` in its rules. */
type Parts = ReadonlyMap<string, string>;

function partsOf(file: YamlRecord): Parts {
  if (file.value('let') === undefined) return new Map();
  const parts = file.record('let');
  return new Map(parts.keys().map((name) => [name, parts.text(name)]));
}

function readRule(rule: YamlRecord, id: RuleId, finds: string, over: RuleSequence, parts: Parts): RuleSource {
  rule.allowOnly(RULE_KEYS);
  const match = patternsOf(rule, 'match', parts);
  if (match.length === 0 && over !== 'code') rule.fail(rule.place, 'a rule without "match"', 'a pattern');
  return {
    id,
    writtenAt: rule.place,
    finds,
    over,
    because: rule.text('because'),
    match,
    after: patternsOf(rule, 'after', parts),
    notAfter: patternsOf(rule, 'not after', parts),
    before: patternsOf(rule, 'before', parts),
    notBefore: patternsOf(rule, 'not before', parts),
    gives: (rule.value('gives') ?? {}) as Gives,
    examples: examplesOf(rule),
  };
}

function patternsOf(rule: YamlRecord, key: string, parts: Parts): PatternNode[][] {
  return rule.texts(key).map((written) => {
    const text = written.replace(
      /\$([a-z][a-zA-Z]*)/g,
      (_, name: string) =>
        parts.get(name) ?? rule.fail(rule.placeOfValue(key), `$${name} is nothing`, 'a part named under "let"'),
    );
    try {
      return parsePattern(text);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      return rule.fail(rule.placeOfValue(key), `${error.message} (at ${error.at + 1} of "${text}")`, 'a pattern');
    }
  });
}

function examplesOf(rule: YamlRecord): Some<Example> {
  const examples = rule.records('examples').map((record): Example => {
    record.allowOnly(EXAMPLE_KEYS);
    const notYet = record.value('not yet');
    const example = { text: record.text('text'), finds: findingsOf(record), place: record.place };
    return typeof notYet === 'string' ? { ...example, notYet } : example;
  });
  const [first, ...rest] = examples;
  if (first === undefined) return rule.fail(rule.place, 'a rule without examples', 'at least one under "examples"');
  return [first, ...rest];
}

function findingsOf(record: YamlRecord): Example['finds'] {
  const finds = record.value('finds');
  if (finds === 'nothing') return [];
  if (typeof finds === 'string') return [{ words: finds }];
  const list = Array.isArray(finds) ? finds : [finds];
  if (!list.every((item) => typeof item === 'object' && item !== null)) {
    return record.fail(
      record.placeOfValue('finds'),
      '"finds" is neither "nothing" nor values',
      'words and values, or "nothing"',
    );
  }
  return list as Example['finds'];
}
