import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Claim } from '../model/fact.ts';
import type { LinkedArticle } from '../model/link.ts';
import type { MentionOf } from '../model/mention.ts';

export function findClaims(article: LinkedArticle, _knowledge: Knowledge): Claim[] {
  return article.mentions.filter((m): m is MentionOf<'quantity'> => m.kind === 'quantity').map((m) => ({
    start: m.start, end: m.end, rule: m.rule, kind: m.value.kind, value: m.value.value, valueMax: m.value.valueMax, unit: m.value.unit,
    of: m.value.counted ? article.text.slice(m.value.counted.start, m.value.counted.end) : null, change: 'none', bound: m.value.bound, hedges: m.value.hedges, when: null, by: null, assertion: 'author',
  }));
}
