import { entryHasTag } from '../knowledge/chunks.ts';
import type { Knowledge, Rule } from '../knowledge/knowledge.ts';
import { type RuleRunner, ruleRunner } from '../knowledge/run-rules.ts';
import { OUTSIDE_ZONES, type PhraseHit, type ZoneKind } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import { bitOf, hasTag, TAGS, type Tag, type Tokens } from '../model/tokens.ts';
import type { BlockShape } from './block-shape.ts';
import type { PageBlock } from './page-blocks.ts';
import { perKnowledge } from './per-knowledge.ts';
import { readingTags } from './reading-tags.ts';

/** What a rule of zones says of a block, and how strongly. */
export interface Sign {
  readonly rule: RuleId;
  readonly kind: ZoneKind;
  readonly weight: number;
  /** What stands below the block, if it is a heading over such things. */
  readonly opens: 'comments' | 'related' | null;
  /** Whether the words head a section of the text where they stand alone between its paragraphs. */
  readonly canHead: boolean;
  /** How strongly it says that the article is over; notices and forms seldom interrupt one. */
  readonly ends: number;
}

/** The sign as strong as the factor says. */
export const scaled = (
  { rule, kind, weight, opens, canHead, ends }: Sign,
  factor: number,
  isHeading: boolean,
): Sign => ({
  rule,
  kind,
  weight: weight * factor,
  opens: isHeading ? opens : null,
  canHead,
  ends: ends * factor,
});

/** Values of a furniture entry and of the rules of zones. */
interface Furniture {
  readonly rule: string;
  readonly where?: 'line' | 'anywhere';
}

const outside: ReadonlySet<ZoneKind> = new Set(OUTSIDE_ZONES);

/** No rule looks further into a block than this. */
const MOST_TOKENS = 160;
/** A byline or date is no longer than this. */
const MOST_OF_MASTHEAD = 60;

interface ZoneRules {
  readonly signs: ReadonlyMap<RuleId, Sign>;
  /** By the name of the rule within its file, as the gazetteer of furniture has it. */
  readonly byName: ReadonlyMap<string, Sign>;
  readonly runner: RuleRunner;
}

const zoneRulesOf = perKnowledge((knowledge): ZoneRules => {
  const rules = knowledge.rules('zone');
  const matched = rules.filter(({ match }) => match.length > 0);
  const signs = new Map(rules.map((rule) => [rule.id, signOf(rule)]));
  const zones = rules.filter(({ id }) => id.startsWith(ROOM));
  return {
    signs,
    byName: new Map(zones.map(({ id }) => [id.slice(ROOM.length), signs.get(id)!])),
    runner: ruleRunner(matched, knowledge.lexicon.width),
  };
});

const ROOM = 'zones/';

/** Reads signs from the words of the blocks of one article. */
export class EvidenceReader {
  readonly #knowledge: Knowledge;
  readonly #tokens: Tokens;
  readonly #rules: ZoneRules;
  readonly #singles: ReadonlyMap<number, Furniture>;

  constructor(knowledge: Knowledge, tokens: Tokens) {
    this.#knowledge = knowledge;
    this.#tokens = tokens;
    this.#rules = zoneRulesOf(knowledge);
    this.#singles = knowledge.wordAttributes<Furniture>('Furniture');
  }

  /** The sign that a rule gives; the rules of zones are all known. */
  signOf(rule: RuleId): Sign {
    return this.#rules.signs.get(rule)!;
  }

  /** `phrases[from]` up to `phrases[to]` are the block's. */
  signsOf(block: PageBlock, shape: BlockShape, phrases: readonly PhraseHit[], from: number, to: number): Sign[] {
    const found: Sign[] = [];
    this.#addFromRules(found, block);
    addFromPhrases(found, this.#rules.byName, this.#furnitureIn(block, phrases, from, to), shape);
    return found;
  }

  #addFromRules(found: Sign[], { first, last, marks }: PageBlock): void {
    const from = first + marks;
    const isLong = last - from > MOST_OF_MASTHEAD;
    for (const { rule } of this.#rules.runner.matchesIn(this.#tokens, from, Math.min(last, from + MOST_TOKENS))) {
      const sign = this.signOf(rule.id);
      if (isLong && (sign.kind === 'byline' || sign.kind === 'date')) continue;
      if (!found.includes(sign)) found.push(sign);
    }
  }

  #furnitureIn(block: PageBlock, phrases: readonly PhraseHit[], from: number, to: number): readonly Covered[] {
    const { furniture } = readingTags(this.#knowledge);
    const covered: Covered[] = [];
    let at = block.first;
    for (let next = from; next < to; next++) {
      const { first, last, entry } = phrases[next]!;
      // The phrases of a block may overlap; one that begins inside another of furniture says nothing new.
      if (first < at || !entryHasTag(this.#knowledge, entry, furniture)) continue;
      this.#addSingles(covered, furniture, at, first);
      count(covered, this.#knowledge.phrases.attributes<Furniture>(entry, 'Furniture'), last - first, 1);
      at = last;
    }
    this.#addSingles(covered, furniture, at, block.last);
    return covered;
  }

  #addSingles(covered: Covered[], furniture: Tag, from: number, to: number): void {
    const { tags, width, word } = this.#tokens;
    const bit = bitOf(furniture);
    for (let at = from, place = from * width + (furniture >> 5); at < to; at++, place += width)
      if (tags[place]! & bit)
        count(covered, this.#singles.get(word[at]!), hasTag(this.#tokens, at, TAGS.Word) ? 1 : 0, 1);
  }
}

function signOf({ id, gives }: Rule): Sign {
  const { kind, weight, opens, alone, ends } = gives;
  const isHeading = opens === 'comments' || opens === 'related';
  return {
    rule: id,
    kind: kind as ZoneKind,
    weight: Number(weight ?? 0),
    opens: isHeading ? opens : null,
    canHead: alone === 'heading',
    ends: Number(ends ?? 0),
  };
}

/** Furniture of one rule in a block. */
interface Covered {
  readonly name: string;
  readonly where: 'line' | 'anywhere';
  words: number;
  phrases: number;
  /** The words of the longest phrase. */
  longest: number;
}

function count(covered: Covered[], furniture: Furniture | undefined, words: number, phrases: number): void {
  if (furniture === undefined) return;
  for (const one of covered) {
    if (one.name !== furniture.rule) continue;
    one.words += words;
    one.phrases += phrases;
    if (words > one.longest) one.longest = words;
    return;
  }
  covered.push({ name: furniture.rule, where: furniture.where ?? 'line', words, phrases, longest: words });
}

/** A line counts as furniture where most of its words are; a notice where its stock phrases gather. */
function addFromPhrases(
  found: Sign[],
  signs: ReadonlyMap<string, Sign>,
  covered: readonly Covered[],
  { words, functionWords }: BlockShape,
): void {
  if (covered.length === 0) return;
  let all = 0;
  for (const one of covered) if (one.where === 'line') all += one.words;
  const share = words === 0 ? 1 : all / words;
  // "Open doors: it's all about drivers": menus have no grammar, and most words of menus are everybody's.
  const isSaid = share < 0.95 && functionWords > 1 && covered.every(({ longest }) => longest === 1);
  for (const { name, where, words: own, phrases } of covered) {
    const sign = signs.get(name);
    if (sign === undefined || (isSaid && where === 'line')) continue;
    const factor = where === 'anywhere' ? strengthOfNotice(phrases, words) : strengthOfLine(share, own, words);
    if (factor > 0) found.push(scaled(sign, factor, factor >= 0.8));
  }
}

const strengthOfNotice = (phrases: number, words: number): number =>
  (words <= 25 ? 1 : 0.6) + 0.6 * Math.min(3, phrases - 1);

function strengthOfLine(share: number, own: number, words: number): number {
  if (share >= 0.95) return 1;
  if (share >= 0.6) return words <= 12 ? 0.9 : 0.6;
  if (words <= 25 && own >= 4) return 0.6;
  return own >= 2 && words <= 8 ? 0.5 : 0;
}

/** How strongly the signs together say that the author did not write the block; the strongest counts whole. */
export function furnitureWeight(signs: readonly Sign[]): number {
  let most = 0;
  let sum = 0;
  for (const { kind, weight } of signs) {
    if (!outside.has(kind)) continue;
    sum += weight;
    if (weight > most) most = weight;
  }
  return most + (sum - most) * 0.4;
}

const CREDIT = 'zones/credit-line';

/** The caption or credit that a block is, if it is one; a credit is no caption, though both speak of a picture. */
export function captionSign(signs: readonly Sign[]): Sign | undefined {
  for (const sign of signs) if (sign.rule === CREDIT) return sign;
  return strongestOf(signs, 'caption');
}

/** Whether one of the signs is of the rule. */
export function saysRule(signs: readonly Sign[], rule: RuleId): boolean {
  for (const sign of signs) if (sign.rule === rule) return true;
  return false;
}

/** The strongest sign of a kind, if any. */
export function strongestOf(signs: readonly Sign[], kind: ZoneKind): Sign | undefined {
  let best: Sign | undefined;
  for (const sign of signs) if (sign.kind === kind && (best === undefined || sign.weight > best.weight)) best = sign;
  return best;
}

/** The strongest sign of one of the kinds, if any. */
export function strongest(signs: readonly Sign[], isWanted: (sign: Sign) => boolean): Sign | undefined {
  let best: Sign | undefined;
  for (const sign of signs) if (isWanted(sign) && (best === undefined || sign.weight > best.weight)) best = sign;
  return best;
}
