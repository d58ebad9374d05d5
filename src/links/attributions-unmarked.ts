import type { Block } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { Entity, IndirectSpeech, RecognisedArticle, Speaker, UnmarkedSpeech } from '../model/link.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS, wordsAt } from '../model/tokens.ts';
import type { BlockReading } from './attributions-article.ts';
import type { SpokenSource } from './attributions-readings.ts';

/** Speech without marks: answers of an interview, and paragraphs below "Okafor said:". */
export function unmarkedSpeech(
  article: RecognisedArticle,
  blocks: readonly BlockReading[],
  entities: readonly Entity[],
): { unmarked: UnmarkedSpeech[]; speech: IndirectSpeech[] } {
  const unmarked = answers(article, blocks, entities);
  const speech: IndirectSpeech[] = [];
  for (let number = 0; number + 1 < blocks.length; number++) {
    const source = introducing(blocks[number]!);
    if (source === null) continue;
    const next = blocks[number + 1]!;
    if (next.block.kind === 'bullet') speech.push(listed(source, blocks, number + 1));
    else if (isPlain(next)) {
      speech.push(firstSentence(source, next));
      unmarked.push({ speaker: source.speaker!, rule: UNMARKED, ...extent(blocks, number + 1) });
    }
  }
  return { unmarked, speech };
}

const UNMARKED: RuleId = 'attributions/unmarked-speech';

/** The source of a paragraph that ends with its cue and a colon. */
function introducing({ readings }: BlockReading): SpokenSource | null {
  const last = readings.at(-1);
  const source = last?.sources.at(-1);
  if (last === undefined || !last.endsWithColon || source?.speaker == null) return null;
  return source.isTail && !source.hasStatement && source.form === 'finite' && source.introduces ? source : null;
}

const isPlain = ({ block, readings }: BlockReading): boolean =>
  block.kind === 'paragraph' && readings[0] !== undefined && !readings[0].opensWithQuote;

function listed({ speaker, cue }: SpokenSource, blocks: readonly BlockReading[], from: number): IndirectSpeech {
  let to = from;
  while (blocks[to + 1]?.block.kind === 'bullet') to++;
  const content = { start: blocks[from]!.block.start, end: blocks[to]!.block.end };
  return { rule: 'attributions/list-below-a-colon', speaker: speaker!, cue, content, parts: [content], ...content };
}

function firstSentence(
  { speaker, cue }: SpokenSource,
  { firstSentence: { start, end } }: BlockReading,
): IndirectSpeech {
  const content = { start, end };
  return { rule: UNMARKED, speaker: speaker!, cue, content, parts: [content], ...content };
}

/** Paragraphs go on until a heading, another introduction or a quote ends them. */
function extent(blocks: readonly BlockReading[], from: number): Span {
  let to = from;
  for (let at = from + 1; at < blocks.length; at++) {
    const reading = blocks[at]!;
    if (!isPlain(reading) || introducing(reading) !== null) break;
    to = at;
  }
  return { start: blocks[from]!.block.start, end: blocks[to]!.block.end };
}

const FEWEST_QUESTIONS = 3;

/** Answers of a question-and-answer layout, by their labels or because a question stands above. */
function answers(
  article: RecognisedArticle,
  blocks: readonly BlockReading[],
  entities: readonly Entity[],
): UnmarkedSpeech[] {
  const labels: (string | null)[] = [];
  let labelled = 0;
  for (const { block } of blocks) {
    const label = labelOf(article, block);
    labels.push(label);
    if (label !== null) labelled++;
  }
  const found = labelled >= FEWEST_QUESTIONS ? byLabel(article, blocks, labels, entities) : [];
  return found.length === 0 && article.masthead.kind === 'interview' ? byQuestion(article, blocks, entities) : found;
}

function byQuestion(
  article: RecognisedArticle,
  blocks: readonly BlockReading[],
  entities: readonly Entity[],
): UnmarkedSpeech[] {
  const questions: boolean[] = [];
  let asked = 0;
  for (const { block } of blocks) {
    questions.push(isQuestion(article, block));
    if (questions.at(-1)) asked++;
  }
  const found: UnmarkedSpeech[] = [];
  if (asked < FEWEST_QUESTIONS) return found;
  const first = questions.indexOf(true);
  const speaker = interviewee(article, entities, blocks[first]!.block.start);
  if (speaker === null) return found;
  for (let number = first + 1; number < blocks.length; number++) {
    const { kind, start, end } = blocks[number]!.block;
    if (!questions[number] && kind === 'paragraph') found.push({ speaker, rule: ANSWER, start, end });
  }
  return found;
}

const ANSWER: RuleId = 'attributions/answer';
const LONGEST_LABEL = 5;

/** The words before a colon that begin a block: "Q", "A", "Joan Abelard", "JA". */
function labelOf({ tokens }: RecognisedArticle, { first, last }: Block): string | null {
  for (let at = first; at < last && at <= first + LONGEST_LABEL; at++) {
    if (wordsAt(tokens, at) === ':')
      return at > first && at + 1 < last ? tokens.text.slice(tokens.start[first], tokens.end[at - 1]) : null;
    if (!hasTag(tokens, at, TAGS.Capitalised) && !hasTag(tokens, at, TAGS.FullStop)) return null;
  }
  return null;
}

function byLabel(
  article: RecognisedArticle,
  blocks: readonly BlockReading[],
  labels: readonly (string | null)[],
  entities: readonly Entity[],
): UnmarkedSpeech[] {
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  const speakers = new Map<string, Speaker | null>();
  const first = blocks[labels.findIndex((label) => label !== null)]!.block.start;
  for (const [label, count] of counts) if (count > 1) speakers.set(label, labelled(label, article, entities, first));
  const found: UnmarkedSpeech[] = [];
  let speaker: Speaker | null = null;
  for (let number = 0; number < blocks.length; number++) {
    const { block } = blocks[number]!;
    const label = labels[number]!;
    if (label !== null && speakers.has(label)) speaker = speakers.get(label)!;
    else if (block.kind !== 'paragraph' && block.kind !== 'bullet') speaker = null;
    if (speaker !== null) found.push({ speaker, rule: ANSWER, start: block.start, end: block.end });
  }
  return found;
}

function labelled(
  label: string,
  article: RecognisedArticle,
  entities: readonly Entity[],
  before: number,
): Speaker | null {
  if (/^(q|question|interviewer)$/i.test(label)) return null;
  if (/^(a|answer)$/i.test(label)) return interviewee(article, entities, before);
  const named = entities.find(
    ({ kind, name, aliases }) =>
      kind === 'person' && ([name, ...aliases].includes(label) || initialsOf(name) === label.replaceAll('.', '')),
  );
  if (named === undefined || isAuthor(article, named)) return null;
  return { entity: named, words: named.name, by: 'interview', span: null };
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((part) => part.charAt(0))
    .join('');

const isAuthor = ({ masthead }: RecognisedArticle, { name }: Entity): boolean =>
  masthead.authors.some((author) => author.name === name);

/** Whom the text before the first question is about: the person named most there who did not write it. */
function interviewee(article: RecognisedArticle, entities: readonly Entity[], before: number): Speaker | null {
  const people = entities.filter(
    (entity) => entity.kind === 'person' && !entity.isOutside && !isAuthor(article, entity),
  );
  const count = ({ mentions }: Entity): number => mentions.filter(({ start }) => start < before).length;
  const [best, second] = people.filter((entity) => count(entity) > 0).sort((a, b) => count(b) - count(a));
  if (best === undefined || (second !== undefined && count(second) === count(best))) return null;
  return { entity: best, words: best.name, by: 'interview', span: null };
}

/** A question on its own, as a heading or short paragraph. */
function isQuestion({ text }: RecognisedArticle, { start, end, kind }: Block): boolean {
  return (kind === 'heading' || kind === 'paragraph') && end - start < 400 && text.charAt(end - 1) === '?';
}
