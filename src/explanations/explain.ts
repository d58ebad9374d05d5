import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/characters.ts';
import type { Article } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type { ExplainedFact, Explanation } from '../model/explanation.ts';
import { overlaps, type Span } from '../model/span.ts';
import { analyse } from '../pipeline.ts';
import { summarise } from '../summaries/summarise.ts';
import { type Derivation, derivationsOf } from './derivations.ts';
import { spanOfLine } from './quoting.ts';
import { rejectionsIn } from './rejections.ts';
import { withMatches } from './rule-matches.ts';

/** What is asked about: facts by field, number or name, or a stretch of the text. */
export type Selector =
  | {
      readonly kind: 'facts';
      readonly field: keyof Brief;
      readonly number: number | null;
      readonly name: string | null;
    }
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'words'; readonly words: string };

/** Why the facts that are asked for are there; of a stretch of the text also what is not there, and why. */
export function explain(given: Article, selector: Selector | null, knowledge: Knowledge): Explanation {
  const { path: file } = given;
  const { value: article, matches } = withMatches(() => analyse(given, knowledge));
  const brief = summarise(article, knowledge);
  const all = derivationsOf(article, brief, knowledge, matches);
  const spans = selector === null || selector.kind === 'facts' ? null : spansOf(selector, article.text);
  const facts =
    spans === null ? all.filter((fact) => isAsked(fact, selector, brief)) : all.filter((fact) => lies(fact, spans));
  const rejected = spans === null ? [] : rejectionsIn(spans, article, knowledge, matches);
  return { file, selector: null, facts: facts.map(withoutSpans), rejected };
}

// Zones are everywhere, and would drown what was asked about.
const BACKGROUND: ReadonlySet<string> = new Set(['zones']);

function isAsked(fact: Derivation, selector: Selector | null, brief: Brief): boolean {
  if (selector === null) return !BACKGROUND.has(fact.field);
  if (selector.kind !== 'facts' || fact.field !== selector.field) return false;
  if (selector.number !== null) return fact.selector === `${selector.field}[${selector.number}]`;
  if (selector.name === null) return true;
  const wanted = fold(selector.name);
  return namesOf(fact, brief).some((name) => fold(name) === wanted) || fold(fact.says).includes(wanted);
}

function namesOf({ field, selector }: ExplainedFact, brief: Brief): readonly string[] {
  const at = Number(/\[(\d+)\]/.exec(selector)?.[1]);
  if (field === 'people' || field === 'organisations') {
    const entity = brief[field][at];
    return entity === undefined ? [] : [entity.name, ...entity.aliases];
  }
  if (field === 'quotes' || field === 'statements') return [brief[field][at]?.speaker ?? ''];
  return field === 'claims' ? [brief.claims[at]?.by ?? ''] : [];
}

function spansOf(selector: Extract<Selector, { kind: 'line' | 'words' }>, text: string): Span[] {
  if (selector.kind === 'line') {
    const span = spanOfLine(text, selector.line);
    return span === null ? [] : [span];
  }
  const words = selector.words.trim().split(/\s+/).map(pattern).join('\\s+');
  return [...text.matchAll(new RegExp(words, 'giu'))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

// A shell has no curly marks.
const pattern = (word: string): string =>
  word
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/["“”]/g, '["“”]');

function lies({ field, spans }: Derivation, asked: readonly Span[]): boolean {
  if (field === 'kind') return false;
  return spans.some((span) => asked.some((one) => overlaps(one, span)));
}

function withoutSpans({ selector, field, says, where, steps }: Derivation): ExplainedFact {
  return { selector, field, says, where, steps };
}
