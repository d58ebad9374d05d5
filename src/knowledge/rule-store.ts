import type { Vocabulary } from '../language/pattern-code.ts';
import type { PatternNode } from '../language/pattern-syntax.ts';
import { compilePattern, type Pattern } from '../language/patterns.ts';
import type { RuleId } from '../model/finding.ts';
import type { Gives } from '../model/rule.ts';
import { type Anchor, anchorOf } from './rule-anchors.ts';
import type { RuleSource } from './rule-files.ts';

/** What is known of a rule before it is first needed: enough to see that a sentence has nothing for it. */
export interface RuleHead {
  readonly id: RuleId;
  readonly finds: string;
  readonly gives: Gives;
  /** One for each pattern of `match`. */
  readonly anchors: readonly (Anchor | null)[];
}

const PATTERN_KEYS = ['match', 'after', 'notAfter', 'before', 'notBefore'] as const;
type PatternKey = (typeof PATTERN_KEYS)[number];

interface RuleBody extends Readonly<Record<PatternKey, readonly Short[][]>> {
  readonly because: string;
  readonly writtenAt: RuleSource['writtenAt'];
  /** Numbers of the words and phrases that its patterns ask for. */
  readonly words: Readonly<Record<string, number>>;
}

/** Heads of the rules, and their bodies as bytes of JSON at `start[n]`. */
export interface RuleStore {
  readonly heads: readonly RuleHead[];
  readonly start: Uint32Array;
  readonly bytes: Uint8Array;
}

/** A pattern that is compiled when it is first asked for. */
export interface LatePattern {
  readonly anchor: Anchor | null;
  readonly pattern: Pattern;
}

/** A rule ready to run. */
export interface Rule {
  readonly id: RuleId;
  readonly because: string;
  readonly writtenAt: RuleSource['writtenAt'];
  readonly finds: string;
  readonly match: readonly LatePattern[];
  readonly after: readonly Pattern[];
  readonly notAfter: readonly Pattern[];
  readonly before: readonly Pattern[];
  readonly notBefore: readonly Pattern[];
  readonly gives: Gives;
}

/** Lays the rules out. `vocabulary` is that of the finished lexicon and phrases. */
export function storeRules(rules: readonly RuleSource[], vocabulary: Vocabulary): RuleStore {
  const made = rules.map((rule) => headAndBody(rule, vocabulary));
  const bodies = made.map(({ body }) => new TextEncoder().encode(JSON.stringify(body)));
  const start = new Uint32Array(bodies.length + 1);
  bodies.forEach((bytes, at) => {
    start[at + 1] = start[at]! + bytes.length;
  });
  const bytes = new Uint8Array(start[bodies.length]!);
  bodies.forEach((body, at) => {
    bytes.set(body, start[at]);
  });
  return { heads: made.map(({ head }) => head), start, bytes };
}

function headAndBody(rule: RuleSource, vocabulary: Vocabulary): { head: RuleHead; body: RuleBody } {
  const words = new Map<string, number>();
  const noting: Vocabulary = {
    width: vocabulary.width,
    tag: (name) => vocabulary.tag(name),
    word: (spelling) => {
      const number = vocabulary.word(spelling);
      if (number !== -1) words.set(spelling, number);
      return number;
    },
  };
  const compiled = (nodes: readonly PatternNode[]): Pattern => compilePattern(nodes, noting);
  const anchors = rule.match.map((nodes) => anchorOf(compiled(nodes)));
  for (const key of PATTERN_KEYS) rule[key].forEach(compiled);
  const { id, finds, gives, because, writtenAt } = rule;
  const shortened = Object.fromEntries(PATTERN_KEYS.map((key) => [key, rule[key].map((nodes) => nodes.map(shorten))]));
  return {
    head: { id, finds, gives, anchors },
    body: { because, writtenAt, words: Object.fromEntries(words), ...(shortened as Record<PatternKey, Short[][]>) },
  };
}

/** The rules of a store, each opened as far as it is used. */
export function openRules(store: RuleStore, tag: Vocabulary['tag'], width: number): readonly Rule[] {
  return store.heads.map((head, at) => new StoredRule(head, store, at, tag, width));
}

class StoredRule implements Rule {
  readonly id: RuleId;
  readonly finds: string;
  readonly gives: Gives;
  readonly match: readonly LatePattern[];
  readonly #store: RuleStore;
  readonly #at: number;
  readonly #tag: Vocabulary['tag'];
  readonly #width: number;
  #after: readonly Pattern[] | undefined;
  #notAfter: readonly Pattern[] | undefined;
  #before: readonly Pattern[] | undefined;
  #notBefore: readonly Pattern[] | undefined;
  #body: RuleBody | undefined;

  constructor(head: RuleHead, store: RuleStore, at: number, tag: Vocabulary['tag'], width: number) {
    this.id = head.id;
    this.finds = head.finds;
    this.gives = head.gives;
    this.#store = store;
    this.#at = at;
    this.#tag = tag;
    this.#width = width;
    this.match = head.anchors.map((anchor, one) => new StoredPattern(anchor, () => this.#compiled('match', one)));
  }

  get because(): string {
    return this.#opened().because;
  }

  get writtenAt(): RuleSource['writtenAt'] {
    return this.#opened().writtenAt;
  }

  get after(): readonly Pattern[] {
    this.#after ??= this.#context('after');
    return this.#after;
  }

  get notAfter(): readonly Pattern[] {
    this.#notAfter ??= this.#context('notAfter');
    return this.#notAfter;
  }

  get before(): readonly Pattern[] {
    this.#before ??= this.#context('before');
    return this.#before;
  }

  get notBefore(): readonly Pattern[] {
    this.#notBefore ??= this.#context('notBefore');
    return this.#notBefore;
  }

  #context(key: PatternKey): readonly Pattern[] {
    return this.#opened()[key].map((_, one) => this.#compiled(key, one));
  }

  #compiled(key: PatternKey, one: number): Pattern {
    const body = this.#opened();
    const word = (spelling: string): number => (Object.hasOwn(body.words, spelling) ? body.words[spelling]! : -1);
    return compilePattern(body[key][one]!.map(lengthen), { width: this.#width, tag: this.#tag, word });
  }

  #opened(): RuleBody {
    const { bytes, start } = this.#store;
    this.#body ??= JSON.parse(decoder.decode(bytes.subarray(start[this.#at], start[this.#at + 1]))) as RuleBody;
    return this.#body;
  }
}

class StoredPattern implements LatePattern {
  readonly anchor: Anchor | null;
  readonly #compile: () => Pattern;
  #pattern: Pattern | undefined;

  constructor(anchor: Anchor | null, compile: () => Pattern) {
    this.anchor = anchor;
    this.#compile = compile;
  }

  get pattern(): Pattern {
    this.#pattern ??= this.#compile();
    return this.#pattern;
  }
}

const decoder = new TextDecoder();

/** A node without what goes without saying. */
type Short =
  | 'start'
  | 'end'
  | { readonly w?: readonly string[]; readonly t?: readonly string[]; readonly not?: 1; readonly n?: [number, number] }
  | { readonly o: readonly (readonly Short[])[]; readonly n?: [number, number] }
  | { readonly c: string; readonly s: readonly Short[]; readonly n?: [number, number] };

function shorten(node: PatternNode): Short {
  if (node.type === 'edge') return node.side;
  const n = node.min === 1 && node.max === 1 ? {} : { n: [node.min, node.max] as [number, number] };
  if (node.type === 'group') return { o: node.options.map((option) => option.map(shorten)), ...n };
  if (node.type === 'capture') return { c: node.name, s: node.nodes.map(shorten), ...n };
  const w = node.words.length === 0 ? {} : { w: node.words };
  const t = node.tags.length === 0 ? {} : { t: node.tags };
  return { ...w, ...t, ...(node.not && { not: 1 as const }), ...n };
}

function lengthen(short: Short): PatternNode {
  if (typeof short === 'string') return { type: 'edge', side: short };
  const [min, max] = short.n ?? [1, 1];
  if ('o' in short) return { type: 'group', options: short.o.map((option) => option.map(lengthen)), min, max };
  if ('c' in short) return { type: 'capture', name: short.c, nodes: short.s.map(lengthen), min, max };
  return { type: 'test', words: short.w ?? [], tags: short.t ?? [], not: short.not === 1, min, max };
}
