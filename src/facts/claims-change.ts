import { withPhrases } from '../knowledge/chunks.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type RuleRunner, ruleRunner } from '../knowledge/run-rules.ts';
import { type Chunk, fillUnits, newUnits, UNIT_CAPACITY, type Units } from '../language/units.ts';
import type { PhraseHit } from '../model/article.ts';
import type { Claim } from '../model/fact.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import { type Figure, type FigureSentence, lowerOf } from './claims-figures.ts';

type Change = Claim['change'];

/** Which way a figure moved, and where the words stand that say so: tokens `[first, last)`. */
export interface ChangeReading {
  readonly change: Change;
  readonly first: number;
  readonly last: number;
}

interface Machine {
  readonly runner: RuleRunner;
  readonly units: Units;
  readonly multiples: ReadonlyMap<number, { readonly change?: Change }>;
}

const machines = new WeakMap<Knowledge, Machine>();

function machineOf(knowledge: Knowledge): Machine {
  let machine = machines.get(knowledge);
  if (machine === undefined) {
    const { width } = knowledge.lexicon;
    machine = { runner: ruleRunner(knowledge.rules('change'), width), units: newUnits(UNIT_CAPACITY, width), multiples: knowledge.wordAttributes('Multiple') };
    machines.set(knowledge, machine);
  }
  return machine;
}

/** The movements of the figures of a sentence, by figure; what is missing is a level. */
export function changesIn(sentence: FigureSentence): Map<Figure, ChangeReading> {
  const { article, figures, knowledge } = sentence;
  const { first, last } = sentence.sentence;
  const { runner, units, multiples } = machineOf(knowledge);
  const chunks: Chunk[] = figures.map((figure) => ({ first: figure.first, last: figure.last, tags: [TAGS.Quantity] }));
  fillUnits(units, article.tokens, first, last, withPhrases(knowledge, chunks, phrasesBetween(article.phrases, first, last)), 0);
  const byFirst = new Map(figures.map((figure) => [figure.first, figure]));
  const changes = new Map<Figure, ChangeReading>();
  runner.run(units, 0, units.count, ({ rule, start, end, capture }) => {
    const place = capture('figure');
    const figure = place === null ? undefined : byFirst.get(units.first[place.start]!);
    const kinds = rule.gives['kinds'];
    if (figure === undefined || changes.has(figure)) return;
    if (typeof kinds === 'string' && !kinds.split(' ').includes(figure.value.kind)) return;
    changes.set(figure, { change: rule.gives['change'] as Change, first: units.first[start]!, last: units.last[end - 1]! });
  });
  for (const figure of figures) {
    const change = changeOfMultiple(sentence, figure, multiples) ?? changeOfTarget(sentence, figure);
    if (change !== null && !changes.has(figure)) changes.set(figure, { change, first: figure.first, last: figure.last });
  }
  for (const figure of figures) if (isStartOfMovement(sentence, figure)) changes.delete(figure);
  return changes;
}

function phrasesBetween(phrases: readonly PhraseHit[], first: number, last: number): PhraseHit[] {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (phrases[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < phrases.length && phrases[end]!.first < last) end++;
  return phrases.slice(low, end);
}

// "doubled" and "halving" hold the movement; "twice as many" compares.
function changeOfMultiple({ article, knowledge }: FigureSentence, figure: Figure, multiples: Machine['multiples']): Change | null {
  if (figure.rule !== 'quantities/multiple') return null;
  const word = article.tokens.word[figure.last - 1]!;
  if (!hasTag(article.tokens, figure.last - 1, knowledge.tag('Multiple'))) return null;
  const change = multiples.get(word)?.change ?? null;
  const next = figure.last < article.tokens.count ? lowerOf(article, figure.last) : '';
  // "double the rate" is a comparison unless a verb of it: "to double the rate".
  return change !== null && /^(double|triple|treble|quadruple)$/.test(lowerOf(article, figure.last - 1)) && next === 'the' && article.tokens.word[figure.first - 1] !== -1 && lowerOf(article, figure.first - 1) !== 'to' ? null : change;
}

/** "from 5 to 15 staff": the second figure has moved from the first, whichever verb there is. */
function changeOfTarget({ article, figures, sentence }: FigureSentence, figure: Figure): Change | null {
  const before = figures[figures.indexOf(figure) - 1];
  if (before === undefined || before.value.value === null || figure.value.value === null) return null;
  if (figure.first !== before.last + 1 || lowerOf(article, before.last) !== 'to' || before.first <= sentence.first) return null;
  if (lowerOf(article, before.first - 1) !== 'from' || (before.value.kind !== figure.value.kind && before.value.unit !== null)) return null;
  if (before.value.value === figure.value.value) return null;
  return before.value.value < figure.value.value ? 'increase' : 'decrease';
}

/** Whether the figure is what a movement starts from: "from 40", "compared with 40", "than 40". */
export function isStartOfMovement({ article, sentence }: FigureSentence, figure: Figure): boolean {
  const before = figure.first - 1;
  if (before < sentence.first) return false;
  const word = lowerOf(article, before);
  if (word === 'from' || word === 'versus' || word === 'against') return true;
  return /^(with|to)$/.test(word) && before > sentence.first && lowerOf(article, before - 1) === 'compared';
}
