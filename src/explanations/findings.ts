import type { ConcludedArticle } from '../model/fact.ts';
import type { Finding, RuleId } from '../model/finding.ts';
import type { Entity, Speaker } from '../model/link.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

/** Anything a rule found, with its words and its values named as in a brief. */
export interface Found extends Span {
  readonly rule: RuleId;
  /** Where the pipeline keeps it: a kind of mention, or the list's name (`evidence`, `affiliations`, `zones` …). */
  readonly sort: string;
  readonly words: string;
  readonly values: Readonly<Record<string, unknown>>;
}

// Entities repeat the rule of the mention that proved them, zones that of their blocks.
const WITHOUT_FINDINGS: ReadonlySet<string> = new Set([
  'zones',
  'tokens',
  'phrases',
  'sentences',
  'entities',
  'text',
  'path',
  'warnings',
]);

/** Everything that any stage found, in order of place. */
export function findingsOf(article: ConcludedArticle): Found[] {
  const found = Object.entries(article)
    .filter(([list]) => !WITHOUT_FINDINGS.has(list))
    .flatMap(([list, value]) => findingsIn(value).map((finding) => describe(finding, list, article.text)));
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function findingsIn(value: unknown): Finding[] {
  if (Array.isArray(value)) return value.flatMap(findingsIn);
  if (typeof value !== 'object' || value === null) return [];
  if (isFinding(value)) return [value];
  return Object.values(value).flatMap(findingsIn);
}

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value && typeof value.start === 'number';
const isFinding = (value: object): value is Finding =>
  isSpan(value) && 'rule' in value && typeof value.rule === 'string';
const isEntity = (value: object): value is Entity => 'isOutside' in value && 'aliases' in value;
const isMention = (finding: Finding): finding is Mention => 'value' in finding && typeof finding.value === 'object';
const isSpeaker = (value: object): value is Speaker => 'entity' in value && 'by' in value;

const NOT_VALUES: ReadonlySet<string> = new Set(['start', 'end', 'rule', 'first', 'last', 'block']);

function describe(finding: Finding, list: string, text: string): Found {
  const { start, end, rule } = finding;
  // A mention's values stand one level deeper, and may have a kind of their own: "money" of a quantity.
  const values = Object.entries({ ...finding, ...(isMention(finding) && finding.value) })
    .filter(([key]) => !NOT_VALUES.has(key))
    .flatMap(([key, item]) => named(snakeCase(key), item, text));
  const sort = isMention(finding) ? finding.kind : list;
  return { start, end, rule, sort, words: text.slice(start, end), values: Object.fromEntries(values) };
}

const snakeCase = (key: string): string => key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

function named(key: string, item: unknown, text: string): [string, unknown][] {
  if (typeof item === 'object' && item !== null && isSpeaker(item)) {
    return [
      [key, item.entity?.name ?? item.words],
      [`${key}_by`, item.by],
    ];
  }
  return [[key, plain(item, text)]];
}

function plain(item: unknown, text: string): unknown {
  if (Array.isArray(item)) return item.map((one) => plain(one, text));
  if (typeof item !== 'object' || item === null) return item;
  if (isEntity(item)) return item.name;
  return isSpan(item) ? text.slice(item.start, item.end) : item;
}
