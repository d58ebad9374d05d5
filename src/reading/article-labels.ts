import { entryHasTag } from '../knowledge/chunks.ts';
import { phrasesIn } from '../knowledge/phrases.ts';
import type { ArticleKind, PhraseHit } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import type { ReadPage } from './read-page.ts';

/** Something that speaks for a kind of article. */
export interface KindSign extends Span {
  readonly rule: RuleId;
  readonly kind: ArticleKind;
  readonly weight: number;
}

/** Labels such as "Press release" or "Opinion" that fill a line around the title. */
export function labelsOf({ knowledge, masthead, page }: ReadPage): KindSign[] {
  const tag = knowledge.tag('ArticleLabel');
  return masthead.flatMap((block): KindSign[] => {
    const hits: PhraseHit[] = [];
    if (block.last - block.first <= LONGEST_LABEL)
      phrasesIn(knowledge, page.tokens, block.first + block.marks, block.last, hits);
    const hit = hits.find(
      ({ first, entry }) => first === block.first + block.marks && entryHasTag(knowledge, entry, tag),
    );
    const single = knowledge
      .wordAttributes<LabelValues>('ArticleLabel')
      .get(page.tokens.word[block.first + block.marks]!);
    const values = hit === undefined ? single : knowledge.phrases.attributes<LabelValues>(hit.entry, 'ArticleLabel');
    const last = hit?.last ?? block.first + block.marks + 1;
    if (values === undefined || last !== block.last) return [];
    return [{ rule: 'masthead/label', kind: values.is, weight: values.weight, start: block.start, end: block.end }];
  });
}

const LONGEST_LABEL = 8;

interface LabelValues {
  readonly is: ArticleKind;
  readonly weight: number;
}
