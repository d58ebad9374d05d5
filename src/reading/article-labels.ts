import { entryHasTag } from '../knowledge/chunks.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { phrasesIn } from '../knowledge/phrases.ts';
import type { ArticleKind, Block, PhraseHit } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { type Tokens, wordsAt } from '../model/tokens.ts';
import { columnsOf } from './columns.ts';
import type { ReadPage } from './read-page.ts';

/** Something that speaks for a kind of article. */
export interface KindSign extends Span {
  readonly rule: RuleId;
  readonly kind: ArticleKind;
  readonly weight: number;
}

/** Labels such as "Press release" or "Opinion" that fill a line around the title, or one column of it. */
export function labelsOf(read: ReadPage): KindSign[] {
  const labels: KindSign[] = [];
  const entries: KindSign[] = [];
  for (const block of read.masthead) {
    const values = labelIn(read, block);
    if (values === undefined) continue;
    const { start, end } = block;
    const label: KindSign = { rule: 'masthead/label', kind: values.is, weight: values.weight, start, end };
    (block.kind === 'navigation' ? entries : labels).push(label);
  }
  // A menu of several sections says nothing of the article.
  for (const entry of entries)
    if (entry.kind === entries[0]!.kind) labels.push(entry);
    else return labels.filter(({ start }) => !entries.some((other) => other.start === start));
  return labels;
}

const LONGEST_LABEL = 8;
const LONGEST_SECTION = 4;
const LONGEST_LINE = 30;

interface LabelValues {
  readonly is: ArticleKind;
  readonly weight: number;
}

/** What the one label says that fills the block or a column of it; a menu names several. */
function labelIn({ knowledge, tokens }: ReadPage, { first, last, marks, kind }: Block): LabelValues | undefined {
  if (last - first > LONGEST_LINE || kind === 'title') return undefined;
  let only: LabelValues | undefined;
  for (const column of columnsOf(tokens, first + marks, last)) {
    const label = labelOver(knowledge, tokens, column.start, column.end) ?? blogOver(tokens, column);
    if (label !== undefined && only !== undefined && label.is !== only.is) return undefined;
    only ??= label;
  }
  return only ?? (kind === 'byline' || kind === 'date' ? sectionIn(knowledge, tokens, first, last) : undefined);
}

const OF_BLOG: LabelValues = { is: 'blog', weight: 1 };
const LONGEST_NAME_OF_BLOG = 5;

/** "Harlow Depot Blog" and "The chairman's blog" name the blog. */
function blogOver(tokens: Tokens, { start, end }: Span): LabelValues | undefined {
  if (end - start > LONGEST_NAME_OF_BLOG) return undefined;
  return /^blog$/i.test(wordsAt(tokens, end - 1)) ? OF_BLOG : undefined;
}

/** "By Jane Smith on 4 March 2021 in Opinion" */
function sectionIn(knowledge: Knowledge, tokens: Tokens, first: number, last: number): LabelValues | undefined {
  for (let at = last - 2; at > first && at >= last - LONGEST_SECTION; at--)
    if (wordsAt(tokens, at).toLowerCase() === 'in') return labelOver(knowledge, tokens, at + 1, last);
  return undefined;
}

/** What the label says that fills the tokens `[from, last)`, or stands there before "by". */
export function labelOver(knowledge: Knowledge, tokens: Tokens, from: number, last: number): LabelValues | undefined {
  const hit = last - from <= LONGEST_LABEL ? phraseAt(knowledge, tokens, from, last) : null;
  if (hit !== null)
    return isEndOfLabel(tokens, hit.last, last)
      ? knowledge.phrases.attributes<LabelValues>(hit.entry, 'ArticleLabel')
      : undefined;
  if (!isEndOfLabel(tokens, from + 1, last)) return undefined;
  return knowledge.wordAttributes<LabelValues>('ArticleLabel').get(tokens.word[from]!);
}

const isEndOfLabel = (tokens: Tokens, at: number, last: number): boolean =>
  at === last || (at + 1 < last && wordsAt(tokens, at).toLowerCase() === 'by');

function phraseAt(knowledge: Knowledge, tokens: Tokens, from: number, last: number): PhraseHit | null {
  const tag = knowledge.tag('ArticleLabel');
  const hits: PhraseHit[] = [];
  phrasesIn(knowledge, tokens, from, last, hits);
  for (const hit of hits) if (hit.first === from && entryHasTag(knowledge, hit.entry, tag)) return hit;
  return null;
}
