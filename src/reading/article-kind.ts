import { entryHasTag } from '../knowledge/chunks.ts';
import { type Rule } from '../knowledge/knowledge.ts';
import { ruleRunner } from '../knowledge/run-rules.ts';
import type { ArticleKind, Author, Block, MastheadFinding } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import { dashOfDateline, fromDateline } from './publication.ts';
import type { ReadPage } from './read-page.ts';
import { voiceOf } from './voice.ts';

/** What else the masthead has said of the article. */
export interface KnownOfArticle {
  readonly authors: readonly Author[];
  readonly isSponsored: boolean;
}

/** Something that speaks for a kind of article. */
export interface KindSign extends Span {
  readonly rule: RuleId;
  readonly kind: ArticleKind;
  readonly weight: number;
}

const KINDS: readonly ArticleKind[] = ['news', 'press-release', 'op-ed', 'blog', 'interview', 'other'];

/** The kind that most evidence speaks for, with all that spoke; news where nothing does. */
export function articleKindOf(read: ReadPage, known: KnownOfArticle): { kind: ArticleKind; findings: MastheadFinding[] } {
  const signs = [...labelsOf(read), ...wordSigns(read), ...codeSigns(read, known)];
  const sums = new Map(KINDS.map((kind) => [kind, kind === 'news' ? 1 : 0]));
  for (const { kind, weight } of signs) sums.set(kind, sums.get(kind)! + weight);
  let best: ArticleKind = 'news';
  for (const kind of KINDS) if (sums.get(kind)! > sums.get(best)!) best = kind;
  return { kind: best, findings: signs.map(({ rule, kind, start, end }) => ({ kind: 'article-kind', value: kind, rule, start, end })) };
}

/** Labels such as "Press release" or "Opinion" that fill a line around the title. */
export function labelsOf({ knowledge, masthead, page }: ReadPage): KindSign[] {
  const tag = knowledge.tag('ArticleLabel');
  return masthead.flatMap((block): KindSign[] => {
    const hit = page.phrases.find(({ first, entry }) => first === block.first + block.marks && entryHasTag(knowledge, entry, tag));
    const single = knowledge.wordAttributes<LabelValues>('ArticleLabel').get(page.tokens.word[block.first + block.marks]!);
    const values = hit === undefined ? single : knowledge.phrases.attributes<LabelValues>(hit.entry, 'ArticleLabel');
    const last = hit?.last ?? block.first + block.marks + 1;
    if (values === undefined || last !== block.last) return [];
    return [{ rule: 'masthead/label', kind: values.is, weight: values.weight, start: block.start, end: block.end }];
  });
}

interface LabelValues {
  readonly is: ArticleKind;
  readonly weight: number;
}

const START = 5;
const END = 12;

/** Signs that are words, each rule counted once, in the part of the article that the rule names. */
function wordSigns(read: ReadPage): KindSign[] {
  const { knowledge, title, masthead, body, blocks } = read;
  const rules = knowledge.rules('article-kind').filter(({ match }) => match.length > 0);
  const last = body.at(-1);
  const behind = last === undefined ? [] : blocks.slice(blocks.indexOf(last) + 1).slice(0, END);
  const places: Readonly<Record<string, readonly Block[]>> = {
    title: title === null ? [] : [title],
    top: [...masthead, ...body.slice(0, START)],
    body: body.slice(0, MOST_BLOCKS),
    end: [...body.slice(-END), ...behind],
  };
  return Object.entries(places).flatMap(([place, there]) => signsIn(read, rules.filter(({ gives }) => gives['where'] === place), there));
}

const MOST_BLOCKS = 400;

function signsIn({ tokens }: ReadPage, rules: readonly Rule[], blocks: readonly Block[]): KindSign[] {
  const signs: KindSign[] = [];
  if (rules.length === 0) return signs;
  const runner = ruleRunner(rules, tokens.width);
  for (const block of blocks) {
    runner.run(tokens, block.first + block.marks, Math.min(block.last, block.first + MOST_BLOCKS), ({ rule, start, end }) => {
      if (signs.some((sign) => sign.rule === rule.id)) return;
      const { kind, weight, when } = rule.gives;
      if (when === 'title case' && !block.isTitleCase) return;
      signs.push({ rule: rule.id, kind: kind as ArticleKind, weight: Number(weight), start: tokens.start[start]!, end: tokens.end[end - 1]! });
    });
  }
  return signs;
}

/** Signs that are counted or seen in the layout. */
function codeSigns(read: ReadPage, { authors, isSponsored }: KnownOfArticle): KindSign[] {
  const signs: KindSign[] = [];
  const add = (name: string, kind: ArticleKind, weight: number, { start, end }: Span): void => {
    signs.push({ rule: `masthead/${name}`, kind, weight, start, end });
  };
  const [author] = authors;
  if (author !== undefined) addByline(read, author, add);
  addDateline(read, add);
  const voice = voiceOf(read);
  if (voice.one !== null && voice.ones >= 3) add('first-person-singular', 'op-ed', Math.min(2, voice.ones / 4), voice.one);
  if (voice.many !== null && voice.manys >= 3 && voice.manys / voice.words > 0.006) add('first-person-plural', 'blog', 1.8, voice.many);
  if (voice.quote !== null && voice.quotes >= 3) add('quoted-sources', 'news', 1, voice.quote);
  const labels = read.blocks.filter(({ speakerLabel }) => speakerLabel !== null);
  if (labels.length >= 4) add('speakers-in-turn', 'interview', 6, labels[0]!.speakerLabel!);
  const end = read.blocks.find(({ rule, kind }) => rule === 'zones/end-mark' && kind === 'footer');
  if (end !== undefined) add('marked-end', 'press-release', 2.5, end);
  if (isSponsored) addSponsored(read, add);
  return signs;
}

type Add = (name: string, kind: ArticleKind, weight: number, span: Span) => void;

// Those who write for a living sign with their desk, all others with their post.
function addByline({ tokens, knowledge }: ReadPage, author: Author, add: Add): void {
  if (author.rest === null) return add('byline-alone', 'news', 0.6, author);
  const journalist = knowledge.tag('NewsDesk');
  for (let at = 0; at < tokens.count && tokens.start[at]! < author.rest.end; at++) {
    if (tokens.start[at]! >= author.rest.start && hasTag(tokens, at, journalist)) return add('byline-with-desk', 'news', 1.5, author);
  }
  add('byline-with-post', 'op-ed', 1.6, author);
}

function addDateline(read: ReadPage, add: Add): void {
  const first = read.body.find(({ kind }) => kind === 'paragraph');
  if (first === undefined) return;
  const dash = dashOfDateline(read, first);
  if (dash === first.first) return;
  const span = { start: first.start, end: read.tokens.end[dash - 1]! };
  const isPlace = hasTag(read.tokens, first.first, TAGS.Upper) || fromDateline(read) !== null;
  if (isPlace) add(fromDateline(read) === null ? 'dateline-of-place' : 'dateline-with-date', fromDateline(read) === null ? 'news' : 'press-release', 2, span);
}

function addSponsored({ blocks, tokens }: ReadPage, add: Add): void {
  const block = blocks.find(({ kind }) => kind === 'disclosure');
  if (block !== undefined && /\binterview\b/i.test(tokens.text.slice(block.start, block.end))) add('sponsored-interview', 'interview', 2.5, block);
}
