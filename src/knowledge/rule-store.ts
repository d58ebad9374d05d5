import type { PlacedNeed } from '../language/needs.ts';
import type { Vocabulary } from '../language/pattern-code.ts';
import type { PatternNode } from '../language/pattern-syntax.ts';
import { compilePattern, needsOfPattern, type Pattern } from '../language/patterns.ts';
import type { RuleId } from '../model/finding.ts';
import type { Gives } from '../model/rule.ts';
import { type Anchor, anchorOf } from './rule-anchors.ts';
import type { RuleSource } from './rule-files.ts';

/**
 * What is known of a rule before it is first needed: enough to see that a sentence has nothing for it. The anchors are
 * one for each pattern of `match`, shortened. Without names, since hundreds of heads are read at every start.
 */
export type RuleHead = readonly [id: RuleId, finds: string, gives: Gives, anchors: readonly ShortAnchor[]];

/** The words of an anchor, or its words and tags where it has tags; null where a pattern has no anchor. */
type ShortAnchor = readonly number[] | readonly [words: readonly number[], tags: readonly number[]] | null;

function shortAnchor(anchor: Anchor | null): ShortAnchor {
  if (anchor === null) return null;
  return anchor.tags.length === 0 ? anchor.words : [anchor.words, anchor.tags];
}

function anchorFrom(short: ShortAnchor): Anchor | null {
  if (short === null) return null;
  const [first, second] = short;
  return typeof first === 'object'
    ? { words: first, tags: second as Anchor['tags'] }
    : { words: short as number[], tags: [] };
}

const PATTERN_KEYS = ['match', 'after', 'notAfter', 'before', 'notBefore'] as const;
type PatternKey = (typeof PATTERN_KEYS)[number];

/** Patterns that a rule has none of are left out. */
interface RuleBody extends Readonly<Partial<Record<PatternKey, readonly Short[][]>>> {
  readonly because: string;
  /** Number of the file, line, column. */
  readonly at: readonly [file: number, line: number | null, column: number | null];
}

/** What the bodies of many rules have in common. */
interface Shared {
  /** Numbers of the words and phrases that patterns ask for. */
  readonly words: Readonly<Record<string, number>>;
  /** Parts that several patterns are made of; a number in a pattern stands for one. */
  readonly parts: readonly Short[];
  readonly files: readonly string[];
}

/** Heads of the rules, and their bodies as bytes of JSON at `start[n]`; behind the last body stands what they share. */
export interface RuleStore {
  readonly heads: readonly RuleHead[];
  readonly start: Uint32Array;
  readonly bytes: Uint8Array;
}

/** A pattern that is compiled when it is first asked for. */
export interface LatePattern {
  readonly anchor: Anchor | null;
  /** Made anew each time it is asked for. */
  readonly needs: readonly PlacedNeed[];
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
  const words = new Map<string, number>();
  const files = [...new Set(rules.map(({ writtenAt }) => writtenAt.file))];
  const made = rules.map((rule) => headAndBody(rule, vocabulary, words, files));
  const sharing = new Sharing(made.flatMap(({ body }) => PATTERN_KEYS.flatMap((key) => (body[key] ?? []).flat())));
  const texts: object[] = made.map(({ body }) => sharing.applied(body));
  texts.push({ words: Object.fromEntries(words), parts: sharing.parts(), files } satisfies Shared);
  const bodies = texts.map((text) => new TextEncoder().encode(JSON.stringify(text)));
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

/** Shorter ones are not worth a number. */
const LEAST_SHARED = 24;

/** Finds the parts that patterns have in common and puts numbers in their place. */
class Sharing {
  readonly #numbers = new Map<string, number>();
  readonly #parts: Short[] = [];

  constructor(patterns: readonly Short[]) {
    const seen = new Set<string>();
    const note = (node: Short): void => {
      const key = JSON.stringify(node);
      if (key.length < LEAST_SHARED) return;
      if (!seen.has(key)) {
        seen.add(key);
        for (const child of childrenOf(node)) note(child);
      } else if (!this.#numbers.has(key)) this.#numbers.set(key, this.#parts.push(node) - 1);
    };
    patterns.forEach(note);
  }

  parts(): Short[] {
    return this.#parts.map((part) => this.#within(part));
  }

  applied(body: RuleBody): RuleBody {
    const patterns = PATTERN_KEYS.flatMap((key) => {
      const some = body[key]?.map((nodes) => nodes.map((node) => this.#of(node))) ?? [];
      return some.length === 0 ? [] : [[key, some] as const];
    });
    const { because, at } = body;
    return { because, at, ...(Object.fromEntries(patterns) as Partial<Record<PatternKey, Short[][]>>) };
  }

  #of(node: Short): Short {
    return this.#numbers.get(JSON.stringify(node)) ?? this.#within(node);
  }

  #within(node: Short): Short {
    if (typeof node !== 'object') return node;
    if ('o' in node) return { ...node, o: node.o.map((option) => option.map((one) => this.#of(one))) };
    return 'c' in node ? { ...node, s: node.s.map((one) => this.#of(one)) } : node;
  }
}

function childrenOf(node: Short): readonly Short[] {
  if (typeof node !== 'object') return [];
  return 'o' in node ? node.o.flat() : 'c' in node ? node.s : [];
}

function headAndBody(
  rule: RuleSource,
  vocabulary: Vocabulary,
  words: Map<string, number>,
  files: readonly string[],
): { head: RuleHead; body: RuleBody } {
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
  const anchors = rule.match.map((nodes) => shortAnchor(anchorOf(needsOfPattern(nodes, noting))));
  for (const key of PATTERN_KEYS) rule[key].forEach(compiled);
  const { id, finds, gives, because, writtenAt } = rule;
  const at = [files.indexOf(writtenAt.file), writtenAt.line ?? null, writtenAt.column ?? null] as const;
  const shortened = Object.fromEntries(PATTERN_KEYS.map((key) => [key, rule[key].map((nodes) => nodes.map(shorten))]));
  return {
    head: [id, finds, gives, anchors],
    body: { because, at, ...(shortened as Record<PatternKey, Short[][]>) },
  };
}

/** The rules of a store, each opened as far as it is used. */
export function openRules(store: RuleStore, tag: Vocabulary['tag'], width: number): readonly Rule[] {
  const shared = new StoredShared(store);
  return store.heads.map((head, at) => new StoredRule(head, shared, at, tag, width));
}

class StoredShared {
  readonly #store: RuleStore;
  #shared: Shared | undefined;

  constructor(store: RuleStore) {
    this.#store = store;
  }

  textAt(at: number): unknown {
    const { bytes, start } = this.#store;
    return JSON.parse(decoder.decode(bytes.subarray(start[at], start[at + 1])));
  }

  opened(): Shared {
    this.#shared ??= this.textAt(this.#store.heads.length) as Shared;
    return this.#shared;
  }
}

class StoredRule implements Rule {
  readonly id: RuleId;
  readonly finds: string;
  readonly gives: Gives;
  readonly match: readonly LatePattern[];
  readonly #shared: StoredShared;
  readonly #at: number;
  readonly #tag: Vocabulary['tag'];
  readonly #width: number;
  #after: readonly Pattern[] | undefined;
  #notAfter: readonly Pattern[] | undefined;
  #before: readonly Pattern[] | undefined;
  #notBefore: readonly Pattern[] | undefined;
  #body: RuleBody | undefined;

  constructor(
    [id, finds, gives, anchors]: RuleHead,
    shared: StoredShared,
    at: number,
    tag: Vocabulary['tag'],
    width: number,
  ) {
    this.id = id;
    this.finds = finds;
    this.gives = gives;
    this.#shared = shared;
    this.#at = at;
    this.#tag = tag;
    this.#width = width;
    this.match = anchors.map(
      (anchor, one) =>
        new StoredPattern(
          anchorFrom(anchor),
          () => needsOfPattern(this.#nodes('match', one), this.#vocabulary()),
          () => this.#compiled('match', one),
        ),
    );
  }

  get because(): string {
    return this.#opened().because;
  }

  get writtenAt(): RuleSource['writtenAt'] {
    const [file, line, column] = this.#opened().at;
    return {
      file: this.#shared.opened().files[file]!,
      ...(line !== null && { line }),
      ...(column !== null && { column }),
    };
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
    return (this.#opened()[key] ?? []).map((_, one) => this.#compiled(key, one));
  }

  #compiled(key: PatternKey, one: number): Pattern {
    return compilePattern(this.#nodes(key, one), this.#vocabulary());
  }

  #nodes(key: PatternKey, one: number): PatternNode[] {
    const { parts } = this.#shared.opened();
    return this.#opened()[key]![one]!.map((node) => lengthen(node, parts));
  }

  #vocabulary(): Vocabulary {
    const { words } = this.#shared.opened();
    const word = (spelling: string): number => (Object.hasOwn(words, spelling) ? words[spelling]! : -1);
    return { width: this.#width, tag: this.#tag, word };
  }

  #opened(): RuleBody {
    this.#body ??= this.#shared.textAt(this.#at) as RuleBody;
    return this.#body;
  }
}

class StoredPattern implements LatePattern {
  readonly anchor: Anchor | null;
  readonly #needs: () => readonly PlacedNeed[];
  readonly #compile: () => Pattern;
  #pattern: Pattern | undefined;

  constructor(anchor: Anchor | null, needs: () => readonly PlacedNeed[], compile: () => Pattern) {
    this.anchor = anchor;
    this.#needs = needs;
    this.#compile = compile;
  }

  get needs(): readonly PlacedNeed[] {
    return this.#needs();
  }

  get pattern(): Pattern {
    this.#pattern ??= this.#compile();
    return this.#pattern;
  }
}

const decoder = new TextDecoder();

/** A node without what goes without saying; a number stands for a shared one. */
type Short =
  | number
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

function lengthen(short: Short, parts: readonly Short[]): PatternNode {
  if (typeof short === 'number') return lengthen(parts[short]!, parts);
  if (typeof short === 'string') return { type: 'edge', side: short };
  const [min, max] = short.n ?? [1, 1];
  const long = (one: Short): PatternNode => lengthen(one, parts);
  if ('o' in short) return { type: 'group', options: short.o.map((option) => option.map(long)), min, max };
  if ('c' in short) return { type: 'capture', name: short.c, nodes: short.s.map(long), min, max };
  return { type: 'test', words: short.w ?? [], tags: short.t ?? [], not: short.not === 1, min, max };
}
