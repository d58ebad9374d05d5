import { entryHasTag } from '../knowledge/chunks.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { phrasesIn } from '../knowledge/phrases.ts';
import type { ArticleKind, Block, PhraseHit } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import type { Tokens } from '../model/tokens.ts';
import type { ReadPage } from './read-page.ts';

/** Something that speaks for a kind of article. */
export interface KindSign extends Span {
  readonly rule: RuleId;
  readonly kind: ArticleKind;
  readonly weight: number;
}

/** Labels such as "Press release" or "Opinion" that fill a line around the title. */
export function labelsOf(read: ReadPage): KindSign[] {
  const labels: KindSign[] = [];
  for (const block of read.masthead) {
    const values = labelIn(read, block);
    if (values === undefined) continue;
    const { start, end } = block;
    labels.push({ rule: 'masthead/label', kind: values.is, weight: values.weight, start, end });
  }
  return labels;
}

const LONGEST_LABEL = 8;

interface LabelValues {
  readonly is: ArticleKind;
  readonly weight: number;
}

/** What the label says that fills the block. */
function labelIn({ knowledge, tokens }: ReadPage, { first, last, marks }: Block): LabelValues | undefined {
  const from = first + marks;
  const hit = last - first <= LONGEST_LABEL ? phraseAt(knowledge, tokens, from, last) : null;
  if (hit !== null)
    return hit.last === last ? knowledge.phrases.attributes<LabelValues>(hit.entry, 'ArticleLabel') : undefined;
  if (from + 1 !== last) return undefined;
  return knowledge.wordAttributes<LabelValues>('ArticleLabel').get(tokens.word[from]!);
}

function phraseAt(knowledge: Knowledge, tokens: Tokens, from: number, last: number): PhraseHit | null {
  const tag = knowledge.tag('ArticleLabel');
  const hits: PhraseHit[] = [];
  phrasesIn(knowledge, tokens, from, last, hits);
  for (const hit of hits) if (hit.first === from && entryHasTag(knowledge, hit.entry, tag)) return hit;
  return null;
}
