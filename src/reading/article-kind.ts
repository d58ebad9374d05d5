import type { Rule } from '../knowledge/knowledge.ts';
import { ruleRunner } from '../knowledge/run-rules.ts';
import type { ArticleKind, Author, Block, MastheadFinding } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS, type Tag, type Tokens } from '../model/tokens.ts';
import { type KindSign, labelsOf } from './article-labels.ts';
import { dashOfDateline, fromDateline } from './publication.ts';
import type { ReadPage } from './read-page.ts';
import { isQuoted, voiceOf } from './voice.ts';

/** What else the masthead has said of the article. */
export interface KnownOfArticle {
  readonly authors: readonly Author[];
  readonly isSponsored: boolean;
}

const KINDS: readonly ArticleKind[] = ['news', 'press-release', 'op-ed', 'blog', 'interview', 'other'];

/** The kind that most evidence speaks for, with all that spoke; news where nothing does. */
export function articleKindOf(
  read: ReadPage,
  known: KnownOfArticle,
): { kind: ArticleKind; findings: MastheadFinding[] } {
  const signs = [...labelsOf(read), ...wordSigns(read), ...codeSigns(read, known)];
  const sums = new Map(KINDS.map((kind) => [kind, kind === 'news' ? 1 : 0]));
  for (const { kind, weight } of signs) sums.set(kind, sums.get(kind)! + weight);
  let best: ArticleKind = 'news';
  for (const kind of KINDS) if (sums.get(kind)! > sums.get(best)!) best = kind;
  return {
    kind: best,
    findings: signs.map(({ rule, kind, start, end }) => ({ kind: 'article-kind', value: kind, rule, start, end })),
  };
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
  return Object.entries(places).flatMap(([place, there]) =>
    signsIn(
      read,
      rules.filter(({ gives }) => gives['where'] === place),
      there,
    ),
  );
}

const MOST_BLOCKS = 400;

function signsIn({ tokens }: ReadPage, rules: readonly Rule[], blocks: readonly Block[]): KindSign[] {
  const signs: KindSign[] = [];
  if (rules.length === 0) return signs;
  const runner = ruleRunner(rules, tokens.width);
  for (const block of blocks) {
    runner.run(
      tokens,
      block.first + block.marks,
      Math.min(block.last, block.first + MOST_BLOCKS),
      ({ rule, start, end }) => {
        if (signs.some((sign) => sign.rule === rule.id)) return;
        const { kind, weight, when } = rule.gives;
        if (when === 'title case' && !block.isTitleCase) return;
        if (isQuoted(tokens, block, start)) return;
        signs.push({
          rule: rule.id,
          kind: kind as ArticleKind,
          weight: Number(weight),
          start: tokens.start[start]!,
          end: tokens.end[end - 1]!,
        });
      },
    );
  }
  return signs;
}

/** Signs that are counted or seen in the layout. */
function codeSigns(read: ReadPage, { authors, isSponsored }: KnownOfArticle): KindSign[] {
  const signs: KindSign[] = [];
  const add: Add = (name, { start, end }, factor = 1) => {
    const rule: RuleId = `masthead/${name}`;
    const { kind, weight } = read.knowledge.rule(rule).gives;
    signs.push({ rule, kind: kind as ArticleKind, weight: Number(weight) * factor, start, end });
  };
  const [author] = authors;
  if (author !== undefined) addByline(read, author, add);
  addDateline(read, add);
  const voice = voiceOf(read);
  if (voice.one !== null && voice.ones >= 3)
    add('first-person-singular', voice.one, Math.min(1, 0.25 + voice.ones / 8));
  if (voice.many !== null && voice.manys >= 3)
    add('first-person-plural', voice.many, pluralFactor(voice.manys / voice.words));
  if (voice.you !== null && voice.yous / voice.words > 0.015 && voice.yous >= 5) add('speaks-to-the-reader', voice.you);
  if (voice.quote !== null && voice.quotes >= 3) add('quoted-sources', voice.quote);
  const labels = read.blocks.filter(({ speakerLabel }) => speakerLabel !== null);
  if (labels.length >= 4) add('speakers-in-turn', labels[0]!.speakerLabel!);
  const question = firstAnsweredQuestion(read);
  if (question !== null && labels.length === 0) add('questions-as-lines', question);
  const end = read.blocks.find(({ rule, kind }) => rule === 'zones/end-mark' && kind === 'footer');
  if (end !== undefined) add('marked-end', end);
  if (isSponsored) addSponsored(read, add);
  return signs;
}

// Once in a hundred words is a voice; once in a thousand a slip of the pen.
const pluralFactor = (density: number): number => (density > 0.015 ? 1.5 : density > 0.006 ? 1 : 0.2);

const LONGEST_QUESTION = 40;
const LEAST_QUESTIONS = 3;

/** Questions that stand as lines of their own and are answered in the first person. */
function firstAnsweredQuestion({ body, tokens, knowledge }: ReadPage): Block | null {
  const asked = body.filter((block, number) => {
    const answer = body[number + 1];
    if (
      answer === undefined ||
      block.last - block.first > LONGEST_QUESTION ||
      tokens.text[tokens.end[block.last - 1]! - 1] !== '?'
    )
      return false;
    return personIn(tokens, answer, knowledge.tag('FirstPerson'));
  });
  return asked.length >= LEAST_QUESTIONS ? asked[0]! : null;
}

function personIn(tokens: Tokens, { first, last }: Block, firstPerson: Tag): boolean {
  for (let at = first; at < last; at++)
    if (hasTag(tokens, at, firstPerson) && !hasTag(tokens, at, TAGS.Initial)) return true;
  return false;
}

/** Adds the sign of a rule, as strong as the rule says or by a factor more or less. */
type Add = (name: string, span: Span, factor?: number) => void;

// Those who write for a living sign with their desk, all others with their post.
function addByline(read: ReadPage, author: Author, add: Add): void {
  if (author.rest === null) add('byline-alone', author);
  else if (namesDesk(read, author.rest)) add('byline-with-desk', author);
  else add('byline-with-post', author);
}

function namesDesk({ tokens, knowledge }: ReadPage, rest: Span): boolean {
  const desk = knowledge.tag('NewsDesk');
  for (let at = 0; at < tokens.count && tokens.start[at]! < rest.end; at++) {
    if (tokens.start[at]! >= rest.start && hasTag(tokens, at, desk)) return true;
  }
  return false;
}

function addDateline(read: ReadPage, add: Add): void {
  const first = read.body.find(({ kind }) => kind === 'paragraph');
  if (first === undefined) return;
  const dash = dashOfDateline(read, first);
  if (dash === first.first) return;
  const span = { start: first.start, end: read.tokens.end[dash - 1]! };
  if (fromDateline(read) !== null) add('dateline-with-date', span);
  else if (hasTag(read.tokens, first.first, TAGS.Upper)) add('dateline-of-place', span);
}

function addSponsored({ blocks, tokens }: ReadPage, add: Add): void {
  const block = blocks.find(({ kind }) => kind === 'disclosure');
  if (block !== undefined && /\binterview\b/i.test(tokens.text.slice(block.start, block.end)))
    add('sponsored-interview', block);
}
