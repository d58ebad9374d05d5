import type { Knowledge } from '../knowledge/knowledge.ts';
import { keyOf } from '../mentions/name-candidates.ts';
import { NAME_KINDS } from '../mentions/name-forms.ts';
import { CLEARLY, ENOUGH, strengthOf } from '../mentions/names.ts';
import type { WeighedReason, Weighing } from '../model/explanation.ts';
import type { Evidence, RecognisedArticle } from '../model/link.ts';
import { reasonOf } from './quoting.ts';

/** Everything that spoke for or against the names written like this one; null where nothing did. */
export function weighingOf(name: string, article: RecognisedArticle, knowledge: Knowledge): Weighing | null {
  const key = keyOf(name);
  const evidence = article.evidence.filter(({ start, end }) => keyOf(article.text.slice(start, end)) === key);
  if (evidence.length === 0) return null;
  const strengths = NAME_KINDS.map((kind) => ({ kind, strength: rounded(strengthOf(evidence, kind)) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength);
  return {
    name: name.replace(/\s+/g, ' '),
    strengths,
    enough: ENOUGH,
    ahead: CLEARLY,
    evidence: summed(evidence, knowledge),
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function summed(evidence: readonly Evidence[], knowledge: Knowledge): WeighedReason[] {
  const groups = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const key = `${one.kind} ${one.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .flatMap(([first, ...rest]): WeighedReason[] => {
      const reason = reasonOf(first!.rule, knowledge);
      if (reason === null) return [];
      return [{ ...reason, kind: first!.kind, weight: rounded(first!.weight), times: rest.length + 1 }];
    })
    .sort((a, b) => b.weight - a.weight);
}
