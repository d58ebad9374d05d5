import type { Knowledge } from '../knowledge/knowledge.ts';
import { ruleRunner } from '../knowledge/run-rules.ts';
import { singleSpaced } from '../language/plain-words.ts';
import type { Block, MastheadFinding } from '../model/article.ts';
import { hasTag, TAGS, type Tokens, wordsAt } from '../model/tokens.ts';
import { isoOf, readDate, type WrittenDate } from './dates.ts';
import { perKnowledge } from './per-knowledge.ts';
import { firstOfKind, type ReadPage } from './read-page.ts';
import { saysRule } from './zone-evidence.ts';

/** When the article came out, as the page says it. */
export function publishedOf(read: ReadPage): MastheadFinding | null {
  const best: BestDate = { date: null, trust: 0 };
  for (const block of read.masthead) if (isDated(block)) lookForDate(read, block, best);
  for (const block of read.blocks) if (isDated(block) && !read.masthead.includes(block)) lookForDate(read, block, best);
  const { date } = best;
  return (
    (date === null ? null : findingOf(read, date, 'masthead/published-line')) ??
    fromDateline(read) ??
    overTheTitle(read) ??
    underTheTitle(read) ??
    saidToday(read)
  );
}

const LONGEST_PLACE = 16;

/** "Harlow Town Hall, 4 March 2021": where and when somebody spoke stands under the title. */
function underTheTitle(read: ReadPage): MastheadFinding | null {
  const { knowledge, tokens, masthead, title } = read;
  for (const { first, last, start } of masthead) {
    if (last - first > LONGEST_PLACE || (title !== null && start < title.start)) continue;
    for (let at = first; at < last; at++) {
      const date = readDate(knowledge, tokens, at, last);
      if (date === null) continue;
      if (date.last === last && date.year !== null) return findingOf(read, date, 'masthead/published-line');
      at = date.last - 1;
    }
  }
  return null;
}

const FIRST_BLOCKS = 5;

/** "Today (4 March 2021) the council …" */
function saidToday(read: ReadPage): MastheadFinding | null {
  const { knowledge, tokens, body } = read;
  for (const { first, last } of body.slice(0, FIRST_BLOCKS))
    for (let at = first; at + 2 < last; at++) {
      if (!/^today$/i.test(wordsAt(tokens, at)) || !/^[(,]$/.test(wordsAt(tokens, at + 1))) continue;
      const date = readDate(knowledge, tokens, at + 2, last);
      if (date !== null && date.year !== null) return findingOf(read, date, 'masthead/published-line');
    }
  return null;
}

/** Over the headline of a release stands its day, among the lines that say whom to call. */
function overTheTitle(read: ReadPage): MastheadFinding | null {
  const { blocks, title, page } = read;
  if (title === null) return null;
  for (const [number, { date, signs }] of page.blocks.entries()) {
    if (blocks[number]!.start >= title.start) break;
    if (date === null || date.year === null) continue;
    if (
      saysRule(signs, 'zones/date-line') ||
      saysRule(signs, 'zones/release-line') ||
      saysRule(signs, 'zones/section-label')
    )
      return findingOf(read, date, 'masthead/published-line');
  }
  return null;
}

/** The first of the dates that are trusted most. */
interface BestDate {
  date: WrittenDate | null;
  trust: number;
}

const isDated = ({ kind }: Block): boolean => kind === 'date' || kind === 'byline';

function findingOf(read: ReadPage, date: WrittenDate, rule: MastheadFinding['rule']): MastheadFinding | null {
  const { tokens } = read;
  const sure = date.isAmbiguous ? settled(read, date) : date;
  const iso = sure === null ? null : isoOf(sure);
  if (iso === null) return null;
  return { kind: 'published', value: iso, rule, start: tokens.start[date.first]!, end: tokens.end[date.last - 1]! };
}

const LONGEST_LINE = 45;

const UNLABELLED = 2;
const LABELS: ReadonlyMap<string, number> = new Map([
  ...'published posted date issued first released originally'.split(' ').map((word) => [word, 3] as const),
  ...'update updated modified revised edited'.split(' ').map((word) => [word, 1] as const),
]);
const SHORTEST_LABEL = 4;

/** The dates of a line of the masthead; one that is said to be of a change counts only after all others. */
function lookForDate({ knowledge, tokens }: ReadPage, block: Block, best: BestDate): void {
  let trust = UNLABELLED;
  const last = Math.min(block.last, block.first + LONGEST_LINE);
  for (let at = block.first; at < last; at++) {
    if (hasTag(tokens, at, TAGS.Word) && tokens.end[at]! - tokens.start[at]! >= SHORTEST_LABEL)
      trust = LABELS.get(wordsAt(tokens, at).toLowerCase()) ?? trust;
    const date = readDate(knowledge, tokens, at, block.last);
    if (date === null) continue;
    if (date.year !== null && trust > best.trust) {
      best.date = date;
      best.trust = trust;
    }
    at = date.last - 1;
    trust = UNLABELLED;
  }
}

/** Day and month of a date in figures, by the other dates of the page: 13/07 and 06/07 are written alike. */
function settled({ page, tokens }: ReadPage, date: WrittenDate): WrittenDate | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { date: other } of page.blocks) {
    if (other === null || other.isAmbiguous || !hasTag(tokens, other.last - 1, TAGS.Number)) continue;
    const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-]/.exec(
      tokens.text.slice(tokens.start[other.first], tokens.end[other.last - 1]),
    );
    if (figures === null) continue;
    if (Number(figures[1]) > 12) dayFirst++;
    else if (Number(figures[2]) > 12) monthFirst++;
  }
  if (dayFirst > 0 && monthFirst === 0) return date;
  if (monthFirst > 0 && dayFirst === 0) return { ...date, month: date.day, day: date.month };
  return null;
}

const LONGEST_DATELINE = 14;

/** The date of a dateline: "HARLOW, 4 March 2021 – The company …". */
export function fromDateline(read: ReadPage): MastheadFinding | null {
  const { knowledge, tokens } = read;
  for (const block of read.body.slice(0, 3)) {
    const dash = dashOfDateline(read, block);
    for (let at = block.first; at < dash; at++) {
      const date = readDate(knowledge, tokens, at, dash);
      if (date === null) continue;
      return date.year === null ? null : findingOf(read, date, 'masthead/dateline');
    }
  }
  return null;
}

/** Where the dash of a dateline stands, or the block's first token: only places, dates and an agency come before it. */
export function dashOfDateline({ knowledge, tokens }: ReadPage, { first, last }: Block): number {
  if (!hasTag(tokens, first, TAGS.Capitalised)) return first;
  const end = Math.min(last, first + LONGEST_DATELINE);
  for (let at = first; at < end; at++) {
    const isEnd = isDatelineDash(tokens, at) || (at > first && isDatelineColon(tokens, at));
    if (isEnd && at + 1 < last && !hasTag(tokens, at + 1, TAGS.Glued)) return behindDate(knowledge, tokens, at, end);
    const isSmall =
      hasTag(tokens, at, TAGS.Word) && !hasTag(tokens, at, TAGS.Capitalised) && tokens.end[at]! - tokens.start[at]! > 3;
    if (isSmall || hasTag(tokens, at, TAGS.OpeningQuote)) return first;
  }
  return first;
}

// "HARLOW – 4 March 2021 – The company …", "HARLOW – (4 March 2021) – …": the second dash counts.
function behindDate(knowledge: Knowledge, tokens: Tokens, dash: number, end: number): number {
  const isBracketed = hasTag(tokens, dash + 1, TAGS.OpeningBracket);
  const date = readDate(knowledge, tokens, isBracketed ? dash + 2 : dash + 1, end);
  if (date === null) return dash;
  const next = isBracketed ? date.last + 1 : date.last;
  return isDatelineDash(tokens, next) ? next : dash;
}

// "London, 4 March 2021: Northfold Buses has …"
const isDatelineColon = (tokens: Tokens, at: number): boolean =>
  wordsAt(tokens, at) === ':' && /^(?:19|20)\d\d$/.test(wordsAt(tokens, at - 1));

const isDatelineDash = (tokens: Tokens, at: number): boolean =>
  at < tokens.count && /^(?:–|—|-|--|―)$/.test(wordsAt(tokens, at));

const publisherRules = perKnowledge((knowledge) =>
  ruleRunner(
    knowledge.rules('publisher').filter(({ match }) => match.length > 0),
    knowledge.lexicon.width,
  ),
);

/** Whose page the article was on first, in the page's words. */
export function publisherOf(read: ReadPage): MastheadFinding | null {
  const best: BestPublisher = { finding: null, weight: Number.NEGATIVE_INFINITY };
  for (const block of read.masthead) if (block.kind !== 'disclosure') lookForPublisher(read, block, best);
  for (const block of read.blocks) if (isCredit(block)) lookForPublisher(read, block, best);
  return best.finding;
}

/** The first of the publishers that weigh most. */
interface BestPublisher {
  finding: MastheadFinding | null;
  weight: number;
}

function lookForPublisher({ knowledge, tokens }: ReadPage, { first, last }: Block, best: BestPublisher): void {
  const to = Math.min(last, first + LONGEST_LINE);
  for (const match of publisherRules(knowledge).matchesIn(tokens, first, to)) {
    const { rule } = match;
    const name = withoutRights(tokens, match.capture('name'));
    const weight = Number(rule.gives['weight'] ?? 1);
    if (name === null || best.weight >= weight) continue;
    // "Acme Ltd. All rights reserved": the stop of an abbreviation is not the name's.
    const stop = tokens.end[name.end - 1]!;
    const start = tokens.start[name.start]!;
    const end = tokens.text[stop - 1] === '.' ? stop - 1 : stop;
    const value = singleSpaced(tokens.text.slice(start, end));
    best.finding = { kind: 'publisher', value, rule: rule.id, start, end };
    best.weight = weight;
  }
}

const isCredit = ({ kind }: Block): boolean => kind === 'byline' || kind === 'legal' || kind === 'footer';

// "© Acme Ltd. All rights reserved": the next sentence begins with a capital too. "© 2021 All rights reserved" names nobody.
function withoutRights(
  tokens: Tokens,
  name: { start: number; end: number } | null,
): { start: number; end: number } | null {
  if (name === null) return null;
  let { end } = name;
  for (let at = name.start; at < end; at++)
    if (/^(?:all|registered|terms|privacy)$/i.test(wordsAt(tokens, at))) end = at;
  return end === name.start ? null : { start: name.start, end };
}

/** The words that disclose that the page was paid for. */
export function disclosureOf({ blocks, tokens }: ReadPage): MastheadFinding | null {
  const block = firstOfKind(blocks, 'disclosure');
  if (block === null) return null;
  const { start, end } = block;
  return {
    kind: 'disclosure',
    value: singleSpaced(tokens.text.slice(start, end)),
    rule: 'masthead/disclosure',
    start,
    end,
  };
}
