import { type RuleRunner, ruleRunner } from '../knowledge/run-rules.ts';
import type { ArticleKind, Block } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import type { KindSign } from './article-labels.ts';
import { perKnowledge } from './per-knowledge.ts';
import type { ReadPage } from './read-page.ts';
import { isLedUpTo, isQuoted, isSaying } from './voice.ts';

const START = 5;
const END = 12;

type Place = 'title' | 'top' | 'body' | 'end';

const kindRules = perKnowledge((knowledge): Readonly<Record<Place, RuleRunner>> => {
  const rules = knowledge.rules('article-kind');
  const at = (place: Place): RuleRunner =>
    ruleRunner(
      rules.filter(({ gives, match }) => match.length > 0 && gives['where'] === place),
      knowledge.lexicon.width,
    );
  return { title: at('title'), top: at('top'), body: at('body'), end: at('end') };
});

/** Signs in the words of the title and of what stands around it. */
export function addMastheadSigns(read: ReadPage, signs: KindSign[]): void {
  const { title, masthead, body, knowledge } = read;
  const { title: ofTitle, top } = kindRules(knowledge);
  if (title !== null) addSignsIn(read, ofTitle, [title], signs);
  addSignsIn(read, top, masthead.concat(body.slice(0, START)), signs);
}

/** Signs in the words of the author. */
export function addBodySigns(read: ReadPage, signs: KindSign[]): void {
  addSignsIn(read, kindRules(read.knowledge).body, spokenBy(read), signs);
}

/** Signs in the last words of the article and below it. */
export function addEndSigns(read: ReadPage, signs: KindSign[]): void {
  const { body, blocks } = read;
  const last = body.at(-1);
  const from = last === undefined ? blocks.length : blocks.indexOf(last) + 1;
  addSignsIn(read, kindRules(read.knowledge).end, body.slice(-END).concat(blocks.slice(from, from + END)), signs);
}

const MOST_BLOCKS = 400;

/** The blocks of the body in which the author speaks. */
function spokenBy(read: ReadPage): Block[] {
  const spoken: Block[] = [];
  for (let number = 0; number < Math.min(read.body.length, MOST_BLOCKS); number++)
    if (!isLedUpTo(read, number)) spoken.push(read.body[number]!);
  return spoken;
}

/** Of a longer text a sign that is counted says the less, the more words stand around it. */
const FEW_WORDS = 500;

function addSignsIn(read: ReadPage, runner: RuleRunner, blocks: readonly Block[], signs: KindSign[]): void {
  const { tokens } = read;
  const counts = new Map<RuleId, number>();
  const density = FEW_WORDS / Math.max(FEW_WORDS, wordsOf(blocks));
  for (const block of blocks) {
    const to = Math.min(block.last, block.first + MOST_BLOCKS);
    for (const { rule, start, end } of runner.matchesIn(tokens, block.first + block.marks, to)) {
      const { kind, weight, when, least, most } = rule.gives;
      const count = counts.get(rule.id) ?? 0;
      const from = Number(least ?? 1);
      if (count >= (most === undefined ? from : Number(most))) continue;
      if ((when === 'title case' && !block.isTitleCase) || isQuoted(tokens, block, start)) continue;
      if (when === 'of the author' && isReported(read, block, start)) continue;
      counts.set(rule.id, count + 1);
      if (count + 1 < from) continue;
      signs.push({
        rule: rule.id,
        kind: kind as ArticleKind,
        weight: Number(weight) * (most === undefined ? 1 : density),
        start: tokens.start[start]!,
        end: tokens.end[end - 1]!,
      });
    }
  }
}

function wordsOf(blocks: readonly Block[]): number {
  let words = 0;
  for (const { first, last } of blocks) words += last - first;
  return words;
}

/** Whether the sentence around token `at` says who said so. */
function isReported({ tokens, knowledge }: ReadPage, { first, last }: Block, at: number): boolean {
  const speech = knowledge.tag('SpeechVerb');
  for (let before = at - 1; before >= first && !hasTag(tokens, before, TAGS.FullStop); before--)
    if (isSaying(tokens, before, speech)) return true;
  for (let behind = at; behind < last && !hasTag(tokens, behind, TAGS.FullStop); behind++)
    if (isSaying(tokens, behind, speech)) return true;
  return false;
}
