import { tagsOfEntry, withPhrases } from '../knowledge/chunks.ts';
import type { Knowledge, Rule } from '../knowledge/knowledge.ts';
import { type RuleMatch, runnerOf } from '../knowledge/run-rules.ts';
import { initialsOf, isInitials, lettersOf } from '../language/acronyms.ts';
import { singleSpaced } from '../language/plain-words.ts';
import { type Chunk, fillUnits, type Units, unitsOf } from '../language/units.ts';
import type { ReadArticle } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { Evidence } from '../model/link.ts';
import type { MentionOf, OrganisationType } from '../model/mention.ts';
import { hasTag, TAGS, type Tag } from '../model/tokens.ts';
import { isHeadline, keyOf, type NameCandidate, nameCandidates } from './name-candidates.ts';
import { FAMILY_ALONE, formEvidence, NAME_KINDS, type NameKind, type Weighed } from './name-forms.ts';

export type NameMention = MentionOf<'person'> | MentionOf<'organisation'> | MentionOf<'place'>;

/** Everything said of the names written alike. */
interface NameCase {
  readonly key: string;
  readonly candidates: NameCandidate[];
  /** Whether each of its places may have a capital for another reason than being a name. */
  isOnlyDoubtful: boolean;
  readonly evidence: Weighed[];
  /** What the evidence comes to, by kind. */
  readonly strengths: Record<NameKind, number>;
  verdict: { kind: NameKind; rule: RuleId } | null;
}

/** Decides for each name, from all evidence of the article together, what it names. */
export function findNames(article: ReadArticle, knowledge: Knowledge): { names: NameMention[]; evidence: Evidence[] } {
  const candidates = nameCandidates(article, knowledge);
  const weighing = new Weighing(article, knowledge, candidates);
  weighing.byForm();
  weighing.byContext();
  weighing.decide();
  return { names: weighing.mentions(), evidence: weighing.evidence };
}

/** How a firm's name goes on behind its own words. */
const LEGAL_FORM = /,? (inc|ltd|limited|llc|llp|plc|corp|gmbh|ag|sa|nv|bv|ab|spa|srl|sarl|sas|kg|oy)\.?$/;

/** What tells a son from his father belongs to neither's family name. */
const GENERATION = /,? (jr|sr|ii|iii|iv)\.?$/;

/** Where a name stands: a candidate, or a part of one. */
type NamePlace = Pick<NameCandidate, 'first' | 'last' | 'sentence' | 'honorific' | 'entry'>;

class Weighing {
  readonly evidence: Evidence[] = [];
  readonly #article: ReadArticle;
  readonly #knowledge: Knowledge;
  readonly #candidates: readonly NameCandidate[];
  readonly #cases = new Map<string, NameCase>();
  readonly #inOrder: NameCase[] = [];
  /** Initials of the proved bodies, once letters ask for them. */
  #initials: ReadonlySet<string> | null = null;
  constructor(article: ReadArticle, knowledge: Knowledge, candidates: readonly NameCandidate[]) {
    this.#article = article;
    this.#knowledge = knowledge;
    this.#candidates = candidates;
    for (const candidate of candidates) {
      const one = this.#caseOf(candidate.key);
      one.candidates.push(candidate);
      one.isOnlyDoubtful &&= candidate.isDoubtful;
    }
  }

  #caseOf(key: string): NameCase {
    let known = this.#cases.get(key);
    if (known === undefined) {
      known = {
        key,
        candidates: [],
        isOnlyDoubtful: true,
        evidence: [],
        strengths: { person: 0, organisation: 0, place: 0, other: 0 },
        verdict: null,
      };
      this.#cases.set(key, known);
      this.#inOrder.push(known);
    }
    return known;
  }

  #say(candidate: NameCandidate, weighed: Weighed): void {
    const { rule, kind, weight } = weighed;
    const { switchedOff } = this.#knowledge;
    if (switchedOff.size > 0 && switchedOff.has(rule)) return;
    add(this.#caseOf(candidate.key), weighed);
    const { tokens } = this.#article;
    const start = tokens.start[candidate.first]!;
    const end = tokens.end[candidate.last - 1]!;
    this.evidence.push({ rule, kind, weight, start, end });
  }

  byForm(): void {
    for (const { candidates } of this.#inOrder) {
      // Forms are alike but for the doubt; the surest writing speaks for all.
      const best = surestOf(candidates);
      for (const weighed of formEvidence(best, this.#article.tokens, this.#knowledge)) this.#say(best, weighed);
      const twin = withTwin(candidates);
      if (twin !== null && twin !== best)
        for (const weighed of formEvidence(twin, this.#article.tokens, this.#knowledge))
          if (weighed.rule === 'organisations/acronym-of-a-name') this.#say(twin, weighed);
      this.#weighLetters(candidates);
    }
  }

  /** "electronic tide record (ETR)": what letters shorten that is written small is no name. */
  #weighLetters(candidates: readonly NameCandidate[]): void {
    for (const candidate of candidates) {
      if (candidate.last - candidate.first > 1 || candidate.twin !== null) continue;
      if (!this.#shortensSmallWords(candidate)) continue;
      this.#say(candidate, { rule: 'other-names/letters-of-small-words', kind: 'other', weight: 7 });
      return;
    }
  }

  #shortensSmallWords({ first, last, sentence }: NameCandidate): boolean {
    const { tokens } = this.#article;
    const { text, start, end } = tokens;
    if (text[start[first]! - 1] !== '(' || text[end[last - 1]!] !== ')' || !hasTag(tokens, first, TAGS.Upper))
      return false;
    const letters = lettersOf(text.slice(start[first], end[last - 1]));
    const from = this.#article.sentences[sentence]!.first;
    const behind = first - 1;
    if (letters.length < 2 || letters.length > 6 || BODY_NOUN.test(text.slice(start[behind - 1], end[behind - 1])))
      return false;
    for (let at = behind - letters.length; at >= Math.max(from, behind - letters.length - 2); at--) {
      if (hasTag(tokens, at, TAGS.Capitalised) && !hasTag(tokens, at, TAGS.SentenceStart)) return false;
      if (isInitials(letters, text.slice(start[at], end[behind - 1]))) return this.#areSmall(at + 1, behind);
    }
    return false;
  }

  #areSmall(first: number, last: number): boolean {
    for (let at = first; at < last; at++) if (hasTag(this.#article.tokens, at, TAGS.Capitalised)) return false;
    return true;
  }

  byContext(): void {
    const runner = runnerOf(this.#knowledge, 'name-context');
    const units = unitsOf('names', this.#article.tokens.width);
    const { sentences, phrases } = this.#article;
    let candidateAt = 0;
    let phraseAt = 0;
    for (let number = 0; number < sentences.length; number++) {
      const sentence = sentences[number]!;
      const from = candidateAt;
      while (candidateAt < this.#candidates.length && this.#candidates[candidateAt]!.sentence === number) candidateAt++;
      while (phraseAt < phrases.length && phrases[phraseAt]!.first < sentence.first) phraseAt++;
      if (from === candidateAt) continue;
      let phraseEnd = phraseAt;
      while (phraseEnd < phrases.length && phrases[phraseEnd]!.first < sentence.last) phraseEnd++;
      const here = this.#candidates.slice(from, candidateAt);
      const chunks: Chunk[] = [];
      for (const candidate of here)
        chunks.push({ first: candidate.first, last: candidate.last, tags: this.#tagsOf(candidate) });
      const all = withPhrases(this.#knowledge, chunks, phrases.slice(phraseAt, phraseEnd));
      fillUnits(units, this.#article.tokens, sentence.first, sentence.last, all, 0);
      for (const match of runner.matchesIn(units, 0, units.count)) this.#weighContext(match, units, here);
    }
  }

  /** A name that by its words is no person's and no ordinary noun is plain: its neighbours decide. */
  #tagsOf({ key, entry }: NameCandidate): Tag[] {
    const { evidence, strengths } = this.#cases.get(key)!;
    const tags: Tag[] = [TAGS.Name];
    if (strengths.person >= 2.4) tags.push(TAGS.LikelyPerson);
    else {
      if (strengths.other < 1 && !saysRule(evidence, 'people/single-family-name', FAMILY_ALONE))
        tags.push(TAGS.PlainName);
      if (strengths.organisation < 2.5 && saysRule(evidence, 'other-names/not-a-name')) tags.push(TAGS.OrdinaryName);
    }
    if (entry >= 0) for (const tag of tagsOfEntry(this.#knowledge, entry)) tags.push(tag);
    return tags;
  }

  #weighContext(match: RuleMatch, units: Units, here: readonly NameCandidate[]): void {
    const capture = match.capture('name');
    if (capture === null) return;
    const candidate = startingAt(here, units.first[capture.start]!);
    if (candidate === null || (SPEAKING_FIRST.has(match.rule.id) && this.#isBeforeNoun(candidate))) return;
    for (const weighed of weightsOf(match.rule)) this.#say(candidate, weighed);
  }

  /** "a Treasury note", "the Quillfeather label": behind one name what is no "notes" and no "noted" is the noun. */
  #isBeforeNoun({ last }: NameCandidate): boolean {
    const { tokens } = this.#article;
    return (
      hasTag(tokens, last, TAGS.Noun) &&
      hasTag(tokens, last, TAGS.Verb) &&
      !hasTag(tokens, last, TAGS.PastVerb) &&
      !hasTag(tokens, last, TAGS.PresentVerb) &&
      !/s$/i.test(this.#textOf(last - 1, last)) &&
      this.#textOf(last, last + 1) !== 'say'
    );
  }

  #textOf(first: number, last: number): string {
    const { text, start, end } = this.#article.tokens;
    return text.slice(start[first], end[last - 1]);
  }

  decide(): void {
    this.#weighCoined();
    for (const one of this.#inOrder) one.verdict = verdictOf(one);
    this.#alikeInLists();
    for (const one of this.#inOrder) one.verdict = verdictOf(one);
    this.#twins();
    this.#partsOfPeople();
    this.#possessivesOfPeople();
    this.#productsOfBodies();
    this.#shortForms();
    this.#longForms();
  }

  /** "Quantivo", "Marlbar": a word that is in no list of words, names and places is a firm's where one thing around says so. */
  #weighCoined(): void {
    for (const { candidates, evidence, strengths } of this.#inOrder) {
      if (strengths.organisation < 2.4 || strengths.organisation >= ENOUGH) continue;
      const candidate = surestOf(candidates);
      if (!this.#isCoined(candidate)) continue;
      if (evidence.some(({ kind, weight }) => kind === 'organisation' && weight >= 2.4))
        this.#say(candidate, { rule: 'organisations/unlike-a-person', kind: 'organisation', weight: 0.5 });
    }
  }

  #isCoined({ first, last, honorific }: NameCandidate): boolean {
    const { tokens } = this.#article;
    return (
      last - first === 1 &&
      honorific === null &&
      hasTag(tokens, first, TAGS.Unknown) &&
      !hasTag(tokens, first, TAGS.SentenceStart) &&
      !hasTag(tokens, first, TAGS.Upper)
    );
  }

  /** "Tarnbrook Council Tax Guide" beside "Tarnbrook Council": what goes on behind a proved body in ordinary words is no body. */
  #longForms(): void {
    const bodies = new Set<string>();
    for (const { verdict, key } of this.#inOrder)
      if (verdict?.kind === 'organisation' && verdict.rule !== SHORT_FORM && key.includes(' ')) bodies.add(key);
    for (const one of this.#inOrder) {
      if (one.verdict?.kind !== 'organisation' || one.strengths.organisation >= 4.5) continue;
      if (goesOnBehindOneOf(bodies, one.key)) one.verdict = { kind: 'other', rule: 'other-names/head-of-other' };
    }
  }

  /** Names between commas in one sentence are of one kind. */
  #alikeInLists(): void {
    this.#alikeAmong(this.#candidates);
    const bare = this.#outsideBrackets();
    if (bare.length < this.#candidates.length) this.#alikeAmong(bare);
  }

  /** "Halden (a firm of IBM), Sift and Marl": what brackets say of one name parts no list. */
  #outsideBrackets(): readonly NameCandidate[] {
    const { text, start, end } = this.#article.tokens;
    const outside: NameCandidate[] = [];
    for (const candidate of this.#candidates) {
      const before = outside.at(-1);
      const from = before?.sentence === candidate.sentence ? end[before.last - 1]! : start[candidate.first]!;
      const gap = text.slice(from, start[candidate.first]);
      if (gap.lastIndexOf('(') <= gap.lastIndexOf(')')) outside.push(candidate);
    }
    return outside;
  }

  #alikeAmong(candidates: readonly NameCandidate[]): void {
    let first = 0;
    let hasEnded = false;
    for (let at = 1; at <= candidates.length; at++) {
      const isListed = at < candidates.length && this.#areListed(candidates[at - 1]!, candidates[at]!);
      // "A graduate of Halden College and Quill School, Ashdown began": behind its "and" a list goes on with no comma.
      const isLast = isListed && this.#isJoinedByAnd(candidates[at - 1]!, candidates[at]!);
      if (isListed && (!hasEnded || isLast)) {
        hasEnded ||= isLast;
        continue;
      }
      hasEnded = false;
      if (at - first === 2) this.#shareInPair(candidates[first]!, candidates[first + 1]!);
      else if (at - first > 2) this.#shareInRun(candidates.slice(first, at));
      first = at;
    }
  }

  #areListed(before: NameCandidate, candidate: NameCandidate): boolean {
    if (before.sentence !== candidate.sentence) return false;
    const { text, start, end } = this.#article.tokens;
    return isListGap(text.slice(end[before.last - 1], start[candidate.first]));
  }

  #isJoinedByAnd(before: NameCandidate, candidate: NameCandidate): boolean {
    const { text, start, end } = this.#article.tokens;
    return /\b(and|or)\b/.test(text.slice(end[before.last - 1], start[candidate.first]));
  }

  #shareInRun(run: readonly NameCandidate[]): void {
    if (this.#isIntroduced(run)) this.#shareAsFirms(run);
    else if (saysRule(this.#cases.get(run[0]!.key)!.evidence, 'name-contexts/list-of-things')) this.#shareAsThings(run);
    else if (this.#areGivenNames(run)) this.#shareAmongGivenNames(run);
    else if (this.#arePeople(run)) this.#shareAmongPeople(run);
    else this.#shareInList(run);
  }

  /** "Ilse Krantz, Ovrim Dasselt and Tom Barlow", "Tom Barlow and Ovrim Dasselt": among proved people a name that could be a person's is one. */
  #shareAmongPeople(run: readonly NameCandidate[]): void {
    for (const candidate of run) {
      const { verdict, strengths } = this.#cases.get(candidate.key)!;
      if (
        verdict === null &&
        candidate.last - candidate.first > 1 &&
        strengths.person >= 1.5 &&
        strengths.organisation < 1 &&
        strengths.other < 1
      )
        this.#say(candidate, { rule: 'people/named-among-people', kind: 'person', weight: 1.5 });
    }
  }

  /** "Its backers include Quill, Sift and Marl": what introduces a list of firms says so of every name in it. */
  #isIntroduced(run: readonly NameCandidate[]): boolean {
    if (!saysRule(this.#cases.get(run[0]!.key)!.evidence, 'name-contexts/list-of-firms')) return false;
    let products = 0;
    for (const { key } of run) {
      const { evidence, strengths, verdict } = this.#cases.get(key)!;
      if (verdict?.kind === 'person' || verdict?.kind === 'place' || strengths.person >= 2.4) return false;
      if (saysRule(evidence, 'other-names/known-product') && verdict?.kind !== 'organisation') products++;
    }
    // "members include Intel, npm and Fastly": the firm behind a product, where most of the list are firms.
    return products === 0 || (run.length >= 5 && products * 4 <= run.length && this.#count(run, 'organisation') >= 3);
  }

  #shareAsFirms(run: readonly NameCandidate[]): void {
    for (const candidate of run) {
      const { evidence, verdict } = this.#cases.get(candidate.key)!;
      const isProduct = saysRule(evidence, 'other-names/known-product');
      if (verdict?.kind === 'organisation' || candidate.isDoubtful) continue;
      if (!isProduct && strengthOf(evidence, 'other') > 2) continue;
      const weight = isProduct ? strengthOf(evidence, 'other') + 1 : ordinarinessOf(evidence) > 0 ? 4.5 : 3;
      this.#say(candidate, { rule: 'organisations/alike-in-a-list', kind: 'organisation', weight });
    }
  }

  /** "projects such as Quill, Sift and Marl": what introduces a list of things says so of each that is known for nothing else. */
  #shareAsThings(run: readonly NameCandidate[]): void {
    for (const candidate of run.slice(1)) {
      const { evidence, strengths } = this.#cases.get(candidate.key)!;
      if (strengths.organisation >= 4.5 || saysRule(evidence, 'organisations/known') || strengths.person >= 2.4)
        continue;
      this.#say(candidate, { rule: 'name-contexts/list-of-things', kind: 'other', weight: 3 });
    }
  }

  /** "PostgreSQL, Redis and Kubernetes": beside products a firm called like its product is the product. */
  #shareAsProducts(run: readonly NameCandidate[]): void {
    for (const candidate of run) {
      const { evidence, verdict, strengths } = this.#cases.get(candidate.key)!;
      if (verdict?.kind !== 'organisation' || !saysRule(evidence, 'other-names/known-product')) continue;
      if (hasContext(evidence)) continue;
      this.#say(candidate, { rule: 'other-names/known-product', kind: 'other', weight: strengths.organisation + 1 });
    }
  }

  /** "Georgiana, Ben and Magda": three given names in a row are colleagues. */
  #areGivenNames(run: readonly NameCandidate[]): boolean {
    for (const { key } of run) {
      const { evidence, verdict } = this.#cases.get(key)!;
      if (verdict !== null && verdict.kind !== 'person') return false;
      if (!saysRule(evidence, 'people/single-given-name')) return false;
    }
    return true;
  }

  #shareAmongGivenNames(run: readonly NameCandidate[]): void {
    for (const candidate of run)
      if (this.#cases.get(candidate.key)!.verdict === null)
        this.#say(candidate, { rule: 'people/named-among-people', kind: 'person', weight: 1.8 });
  }

  /** "Maersk and MSC": beside a sure body a name of which nothing else is known is sooner another one. */
  #shareInPair(one: NameCandidate, other: NameCandidate): void {
    const pair = [one, other];
    if (this.#isIntroduced(pair)) this.#shareAsFirms(pair);
    else if (this.#arePeople(pair) && this.#isJoinedByAnd(one, other)) this.#shareAmongPeople(pair);
    else {
      this.#shareWith(other, one);
      this.#shareWith(one, other);
    }
  }

  #shareWith(open: NameCandidate, sure: NameCandidate): void {
    const { verdict, evidence } = this.#cases.get(open.key)!;
    if (strengthOf(this.#cases.get(sure.key)!.evidence, 'organisation') < 4.5) return;
    // "Target and Walmart": beside another firm the word is the firm's name, even where a sentence begins with it.
    if (
      verdict?.kind !== 'organisation' &&
      saysRule(evidence, 'organisations/known') &&
      strengthOf(evidence, 'person') === 0
    ) {
      this.#say(open, { rule: 'organisations/alike-in-a-list', kind: 'organisation', weight: 2 });
      return;
    }
    if (verdict !== null) return;
    if (strengthOf(evidence, 'person') > 0 || strengthOf(evidence, 'other') >= 1) return;
    const isAnd = this.#isJoinedByAnd(...(open.first < sure.first ? ([open, sure] as const) : ([sure, open] as const)));
    const weight = isAnd && this.#isCoined(open) ? 2.9 : 1.5;
    this.#say(open, { rule: 'organisations/alike-in-a-list', kind: 'organisation', weight });
  }

  /** Whether a person beyond doubt is in the list, and nothing else that is proved. */
  #arePeople(run: readonly NameCandidate[]): boolean {
    let isSure = false;
    for (const { key } of run) {
      const { verdict, strengths } = this.#cases.get(key)!;
      if (verdict !== null && verdict.kind !== 'person') return false;
      isSure ||= verdict !== null && strengths.person >= 4;
    }
    return isSure;
  }

  #shareInList(run: readonly NameCandidate[]): void {
    if (this.#count(run, 'other') >= 2 && this.#count(run, 'organisation') === 1) this.#shareAsProducts(run);
    const bodies = this.#count(run, 'organisation');
    if (bodies === 1) this.#shareWithLetters(run);
    const hasMost = bodies >= 2 && bodies >= this.#count(run, 'place') && bodies >= this.#count(run, 'other');
    if (!hasMost || this.#count(run, 'person') > 0) return;
    for (const candidate of run) {
      const { verdict } = this.#cases.get(candidate.key)!;
      if (verdict === null || verdict.kind === 'other')
        this.#say(candidate, { rule: 'organisations/alike-in-a-list', kind: 'organisation', weight: 3 });
    }
  }

  /** "Zenna Bank, QXV and Marlbar": beside one sure body letters that nothing else is known of are another's. */
  #shareWithLetters(run: readonly NameCandidate[]): void {
    if (this.#count(run, 'person') + this.#count(run, 'place') + this.#count(run, 'other') > 0) return;
    let isSure = false;
    for (const { key } of run) isSure ||= this.#cases.get(key)!.strengths.organisation >= 4.5;
    if (!isSure) return;
    for (const candidate of run) {
      const { verdict, strengths, evidence } = this.#cases.get(candidate.key)!;
      if (verdict === null && strengths.other < 1 && saysRule(evidence, 'organisations/acronym'))
        this.#say(candidate, { rule: 'organisations/alike-in-a-list', kind: 'organisation', weight: 1.5 });
    }
  }

  #count(run: readonly NameCandidate[], kind: NameKind): number {
    let count = 0;
    for (const { key } of run) if (this.#cases.get(key)!.verdict?.kind === kind) count++;
    return count;
  }

  /** An acronym is what its long form is, and the other way round. */
  #twins(): void {
    for (const candidate of this.#candidates) {
      if (candidate.twin === null) continue;
      const own = this.#cases.get(candidate.key)!;
      const other = this.#cases.get(candidate.twin);
      if (other === undefined) continue;
      const long = own.key.length > other.key.length ? own : other;
      const short = long === own ? other : own;
      if (
        short.verdict?.kind === 'organisation' &&
        long.verdict?.kind !== 'person' &&
        short.strengths.organisation >= 4
      ) {
        long.verdict = { kind: 'organisation', rule: 'organisations/acronym-of-a-name' };
      } else if (long.verdict !== null)
        short.verdict = {
          kind: long.verdict.kind,
          rule: long.verdict.kind === 'organisation' ? 'organisations/acronym-of-a-name' : long.verdict.rule,
        };
    }
  }

  #partsOfPeople(): void {
    const parts = new Set<string>();
    for (const { key, verdict } of this.#inOrder) {
      if (verdict?.kind !== 'person') continue;
      const name = key.replace(GENERATION, '');
      const first = name.indexOf(' ');
      if (first < 0) continue;
      parts.add(name.slice(0, first));
      for (let space = first; space >= 0; space = name.indexOf(' ', space + 1)) parts.add(name.slice(space + 1));
    }
    for (const one of this.#inOrder) {
      if (!parts.has(one.key) || one.verdict?.kind === 'person') continue;
      if ((one.strengths.organisation >= 5 && hasBodysContext(one.evidence)) || one.strengths.place >= 5) continue;
      one.verdict = { kind: 'person', rule: 'people/part-of-a-proved-name' };
    }
  }

  /** "Barlow’s lamps" are Ruth Barlow’s, though a chain of shops is called Barlow’s. */
  #possessivesOfPeople(): void {
    const people = new Set<string>();
    for (const { key, verdict } of this.#inOrder)
      if (verdict?.kind === 'person') people.add(key.slice(key.lastIndexOf(' ') + 1));
    for (const one of this.#inOrder) {
      if (one.verdict?.kind !== 'organisation' || !/^[^ ]+['’]s$/.test(one.key)) continue;
      if (people.has(one.key.slice(0, -2))) one.verdict = { kind: 'other', rule: 'other-names/not-a-name' };
    }
  }

  /** "Halden Prisma" beside "Halden Ltd": what looks like a person's name and begins with a proved body's is a product of it. */
  #productsOfBodies(): void {
    const bodies = new Set<string>();
    for (const { key, verdict, strengths } of this.#inOrder)
      if (verdict?.kind === 'organisation' && strengths.organisation >= 5) bodies.add(firstWordOf(key));
    for (const one of this.#inOrder) {
      if (one.verdict?.rule !== 'people/unknown-first-and-family-name' || one.strengths.person >= 5) continue;
      if (bodies.has(firstWordOf(one.key))) one.verdict = { kind: 'other', rule: 'other-names/known-product' };
    }
  }

  #shortForms(): void {
    const firsts = new Set<string>();
    const firms = new Set<string>();
    const clubs = new Set<string>();
    for (const { key, verdict, isOnlyDoubtful } of this.#inOrder) {
      // A headline's "Tarnbrook Court" shortens nothing to Tarnbrook.
      if (verdict?.kind !== 'organisation' || isOnlyDoubtful) continue;
      // "the Tigers" of Sacramento.
      if (verdict.rule === 'organisations/club-of-town') clubs.add(key.slice(key.lastIndexOf(' ') + 1));
      const form = LEGAL_FORM.exec(key);
      if (form !== null && form.index > 0) firms.add(key.slice(0, form.index));
      for (let space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1))
        firsts.add(key.slice(0, key[space - 1] === ',' ? space - 1 : space));
    }
    for (const one of this.#inOrder) {
      // "Quill Projects" beside "Quill Projects Srl", whatever projects are elsewhere.
      if (one.verdict?.rule === 'other-names/head-of-other' && firms.has(one.key) && one.key.includes(' ')) {
        one.verdict = { kind: 'organisation', rule: SHORT_FORM };
        continue;
      }
      if (one.verdict === null && clubs.has(one.key) && one.strengths.other <= 2 && one.strengths.person < 1) {
        one.verdict = { kind: 'organisation', rule: SHORT_FORM };
        continue;
      }
      if (one.verdict !== null || one.strengths.other >= 2) continue;
      if (!firsts.has(one.key)) {
        if (this.#isInitialsOfBody(one))
          one.verdict = { kind: 'organisation', rule: 'organisations/acronym-of-a-name' };
        continue;
      }
      // "Open Source" is a field, whatever foundation begins with it, unless it does what bodies do.
      if (one.strengths.other > 0 && !hasContext(one.evidence)) continue;
      one.verdict = { kind: 'organisation', rule: SHORT_FORM };
    }
  }

  /** "the HPB" in an article of the Harbour Preservation Board: letters that nothing else is known of shorten the body. */
  #isInitialsOfBody({ key, candidates }: NameCase): boolean {
    const { first, last } = candidates[0]!;
    if (last - first > 1 || key.length < 3 || key.length > 6) return false;
    if (!hasTag(this.#article.tokens, first, TAGS.Upper)) return false;
    this.#initials ??= this.#initialsOfBodies();
    return this.#initials.has(key);
  }

  #initialsOfBodies(): Set<string> {
    const initials = new Set<string>();
    for (const { key, verdict, candidates } of this.#inOrder) {
      if (verdict?.kind !== 'organisation' || !key.includes(' ')) continue;
      const { first, last } = candidates[0]!;
      const name = this.#textOf(first, last);
      for (const letters of initialsOf(name)) initials.add(letters);
      const partners = /^(\p{Lu})\S+ (?:&|and) (\p{Lu})\S+$/u.exec(name);
      if (partners !== null) initials.add(`${partners[1]}&${partners[2]}`.toLowerCase());
    }
    return initials;
  }

  mentions(): NameMention[] {
    const mentions: NameMention[] = [];
    for (const candidate of this.#candidates) {
      const one = this.#cases.get(candidate.key)!;
      const { isOnlyDoubtful } = one;
      if (isOnlyDoubtful && this.#isHeadline(candidate)) {
        this.#addProvedWithin(candidate, mentions);
        continue;
      }
      // What only the beginnings of sentences capitalise needs strong evidence.
      if (one.verdict === null || one.verdict.kind === 'other' || (isOnlyDoubtful && !this.#isSafe(candidate)))
        continue;
      if (one.verdict.rule === 'people/part-of-a-proved-name' && this.#isNounHere(candidate)) continue;
      if (one.verdict.kind === 'person' && this.#isEponym(candidate)) continue;
      // "the Democrat, who won": a member of a party, and nobody's name.
      if (one.verdict.kind === 'person' && this.#isPartisan(candidate)) continue;
      mentions.push(this.#mentionOf(candidate, one.verdict));
    }
    return mentions;
  }

  // "the Ellen T. Barlow professor of surgery", "the Tom Ashdown Road Safety Act": who a chair or a law is named after is not told of.
  #isEponym({ first, last, honorific }: NameCandidate): boolean {
    const { text, start, end } = this.#article.tokens;
    const behind = text.slice(end[last - 1], end[last - 1]! + 80);
    // "King George hospital", "Sergeant Tom Ashdown Honoring our Nurses Act".
    if (NAMED_HOUSE.test(behind) || (last - first > 1 && HONOURING.test(behind))) return true;
    if (last - first < 2 || honorific !== null) return false;
    if (!/(^|\s)(the|a|an)\s+$/i.test(text.slice(Math.max(0, start[first]! - 5), start[first]))) return false;
    return NAMED_AFTER.test(behind.slice(0, 60));
  }

  #isPartisan({ first, last, honorific }: NameCandidate): boolean {
    return (
      last - first === 1 && honorific === null && hasTag(this.#article.tokens, first, this.#knowledge.tag('PartyName'))
    );
  }

  // "Bill Tolliver said the Bill must pass": behind an article the given name is an ordinary noun with a capital.
  #isNounHere({ first, last, honorific }: NameCandidate): boolean {
    if (last - first > 1 || honorific !== null) return false;
    const { tokens } = this.#article;
    const word = tokens.word[first]!;
    return (
      word >= 0 &&
      this.#knowledge.lexicon.frequency[word]! > 0 &&
      hasTag(tokens, first, TAGS.Noun) &&
      hasTag(tokens, first - 1, this.#knowledge.tag('Article')) &&
      !hasTag(tokens, last, TAGS.Noun)
    );
  }

  #isHeadline({ sentence }: NameCandidate): boolean {
    return isHeadline(this.#article.blocks[this.#article.sentences[sentence]!.block]!);
  }

  /** Names of the body within a run of a headline's capitals; the run itself only where it is a name beyond doubt. */
  #addProvedWithin(candidate: NameCandidate, mentions: NameMention[]): void {
    const before = mentions.length;
    for (let first = candidate.first; first < candidate.last; first++) {
      for (let last = candidate.last; last > first; last--) {
        const one = this.#cases.get(this.#keyOf(first, last));
        if (one?.verdict == null || one.verdict.kind === 'other' || one.isOnlyDoubtful) continue;
        const honorific = first === candidate.first ? candidate.honorific : null;
        const { sentence, entry } = candidate;
        mentions.push(this.#mentionOf({ first, last, honorific, sentence, entry }, one.verdict));
        first = last - 1;
        break;
      }
    }
    const parts = mentions.length - before;
    if (parts === 0 ? !this.#isBeyondDoubt(candidate) : !this.#isPersonOfParts(candidate, mentions, before)) return;
    mentions.length = before;
    mentions.push(this.#mentionOf(candidate, this.#cases.get(candidate.key)!.verdict!));
  }

  // "Deputy Mayor Ruth Calloway" above a text that only says "Ruth" and "Mayor Calloway".
  #isPersonOfParts({ key, first, last }: NameCandidate, mentions: readonly NameMention[], from: number): boolean {
    const { strengths, verdict } = this.#cases.get(key)!;
    if (last - first > 3 || verdict?.kind !== 'person' || strengths.person < 3) return false;
    let at = first;
    for (let part = from; part < mentions.length; part++) {
      const mention = mentions[part]!;
      if (mention.kind !== 'person' || !this.#isOnlyName(at, mention.first)) return false;
      at = mention.last;
    }
    return this.#isOnlyName(at, last);
  }

  // "Mayor Calloway Intends": English has no use for the words of a name in small letters.
  #isOnlyName(first: number, last: number): boolean {
    const { tokens } = this.#article;
    for (let at = first; at < last; at++)
      if (tokens.word[at]! >= 0 && this.#knowledge.lexicon.frequency[tokens.word[at]!]! > 0) return false;
    return true;
  }

  #keyOf(first: number, last: number): string {
    const { text, start, end } = this.#article.tokens;
    return keyOf(text.slice(start[first], end[last - 1]));
  }

  // A headline's capitals make anything look like a body; gazetteers, legal forms and full names of people do not.
  #isBeyondDoubt({ key, twin }: NameCandidate): boolean {
    const { evidence, strengths, verdict } = this.#cases.get(key)!;
    if (verdict === null || verdict.kind === 'other') return false;
    if (twin !== null) return true;
    if (verdict.kind === 'person') return strengths.person >= 4.5;
    // "Priya Raman (Chief Executive, Tarnbrook Council)": a line of a list has as many capitals, and says who works where.
    if (strengths.organisation >= 7 && saysRule(evidence, 'name-contexts/role-comma-name')) return true;
    return (
      verdict.kind === 'place' ||
      saysRule(evidence, 'organisations/known', 4) ||
      saysRule(evidence, 'organisations/company-ending', 4)
    );
  }

  #mentionOf(candidate: NamePlace, { kind, rule }: NonNullable<NameCase['verdict']>): NameMention {
    const { tokens } = this.#article;
    const start = tokens.start[candidate.first]!;
    const end = this.#endOf(candidate);
    const name = singleSpaced(tokens.text.slice(start, end));
    const { first, last, honorific } = candidate;
    if (kind === 'place') return { kind, rule, first, last, start, end, value: { name } };
    if (kind === 'organisation')
      return { kind, rule, first, last, start, end, value: { name, type: this.#typeOf(candidate, rule) } };
    const title =
      honorific === null ? null : tokens.text.slice(tokens.start[honorific.first], tokens.end[honorific.last - 1]);
    return { kind: 'person', rule, first, last, start, end, value: { name, honorific: title } };
  }

  // "Acme Ltd." at the end of a sentence ends with the sentence's full stop; "Acme Inc." is written so anywhere.
  #endOf({ last, sentence }: NamePlace): number {
    const { text, start, end } = this.#article.tokens;
    const isFinal = last === this.#article.sentences[sentence]!.last;
    return isFinal && /^(ltd|plc|llp|limited)\.$/i.test(text.slice(start[last - 1], end[last - 1]))
      ? end[last - 1]! - 1
      : end[last - 1]!;
  }

  #isSafe({ key }: NameCandidate): boolean {
    const { evidence, strengths, verdict } = this.#cases.get(key)!;
    if (verdict === null) return false;
    const isPart = verdict.rule === 'people/part-of-a-proved-name' || verdict.rule === SHORT_FORM;
    if (isPart && !saysRule(evidence, 'other-names/not-a-name')) return true;
    const isParty =
      saysRule(evidence, 'name-contexts/party-and-office') && saysRule(evidence, 'organisations/party-name');
    return isParty || strengths[verdict.kind] >= 4;
  }

  #typeOf({ entry }: NamePlace, rule: RuleId): OrganisationType | null {
    if (rule === 'organisations/party-name' || rule === 'name-contexts/party-and-office') return 'party';
    if (entry < 0) return null;
    const name = this.#knowledge.phrases.typeName(entry);
    return name === '' || name.includes('/') ? null : (name as OrganisationType);
  }
}

function surestOf(candidates: readonly NameCandidate[]): NameCandidate {
  for (const candidate of candidates) if (!candidate.isDoubtful) return candidate;
  return candidates[0]!;
}

function withTwin(candidates: readonly NameCandidate[]): NameCandidate | null {
  for (const candidate of candidates) if (candidate.twin !== null) return candidate;
  return null;
}

function startingAt(candidates: readonly NameCandidate[], first: number): NameCandidate | null {
  for (const candidate of candidates) if (candidate.first === first) return candidate;
  return null;
}

/** Whether the rule is among the evidence with at least the weight. */
function saysRule(evidence: readonly Weighed[], rule: RuleId, least = Number.NEGATIVE_INFINITY): boolean {
  for (const one of evidence) if (one.rule === rule && one.weight >= least) return true;
  return false;
}

function firstWordOf(name: string): string {
  const space = name.indexOf(' ');
  return space < 0 ? name : name.slice(0, space);
}

/** Whether the name begins with one of the others, of two words or more. */
function goesOnBehindOneOf(names: ReadonlySet<string>, name: string): boolean {
  const second = name.indexOf(' ') + 1;
  if (second === 0) return false;
  for (let end = name.indexOf(' ', second); end >= 0; end = name.indexOf(' ', end + 1))
    if (names.has(name.slice(0, end))) return true;
  return false;
}

/** A house that is named after somebody and written small. */
const NAMED_HOUSE = /^ (hospitals?|airport|stadium|barracks|shipyard|elementary school|high school|middle school)\b/;

/** The rest of an American law's name behind whom it honours. */
const HONOURING =
  /^( \p{Lu}\p{Ll}+ing)? (our|the|for|of|and|in|to|\p{Lu}[\p{L}’'-]*)( \p{Lu}[\p{L}’'-]*| \(\p{Lu}{2,8}\)| (our|the|for|of|and|in|to|with|from)){0,8} Act\b/u;

/** What is named after people, behind the name: a chair of a university, or the rest of a law's or prize's title. */
const NAMED_AFTER =
  /^ (professor|fellow|scholar|lecturer|chair)\b|^( \p{Lu}[\p{L}’'-]*| (of|for|our|the|and|in)){0,6} (Act|Bill|Amendment|Law|Prize|Award|Medal|Lecture|Scholarship|Fellowship|Professor|Fellow|Scholar)\b/u;

// A firm's name that is also the family name of somebody in the article is the firm's where more than a list says so.
function hasBodysContext(evidence: readonly Weighed[]): boolean {
  for (const { rule, kind } of evidence)
    if (kind === 'organisation' && rule !== 'organisations/known' && rule !== 'organisations/acronym')
      if (!SPEAKING.has(rule)) return true;
  return false;
}

/** Whether something beside the name, and not its words alone, says that it is a body's. */
function hasContext(evidence: readonly Weighed[]): boolean {
  for (const { rule, kind } of evidence) if (kind === 'organisation' && rule.startsWith('name-contexts/')) return true;
  return false;
}

const SHORT_FORM = 'organisations/short-form-of-a-proved-name';

/** Contexts in which people and bodies stand alike. */
const SPEAKING: ReadonlySet<string> = new Set([
  'name-contexts/name-has-role',
  'name-contexts/name-speaks',
  'name-contexts/plain-name-speaks',
  'name-contexts/announces-as-body',
]);

/** Contexts of a name before what it says or does. */
const SPEAKING_FIRST: ReadonlySet<string> = new Set([
  'name-contexts/name-speaks',
  'name-contexts/plain-name-speaks',
  'name-contexts/announces-as-body',
  'name-contexts/name-acts-as-firm',
]);

/** Bodies that are not called by their name are shortened to letters too. */
const BODY_NOUN =
  /^(agency|association|authority|bank|board|bureau|centre|center|commission|committee|company|council|court|department|directorate|federation|force|foundation|group|institute|ministry|office|organisation|organization|party|police|regulator|service|society|team|tribunal|trust|union|unit|university)$/;

const isListGap = (gap: string): boolean =>
  /^[!?]?(\s\([^()]{1,60}\))?\s*(,|,?\s*(and|or|&)|,\s*(and|or))(\s+the)?\s*$/.test(gap);

const weights = new WeakMap<Rule, readonly Weighed[]>();

function weightsOf(rule: Rule): readonly Weighed[] {
  let known = weights.get(rule);
  if (known === undefined) {
    known = weightsGivenBy(rule);
    weights.set(rule, known);
  }
  return known;
}

function weightsGivenBy(rule: Rule): Weighed[] {
  const given: Weighed[] = [];
  for (const kind of NAME_KINDS) {
    const weight = rule.gives[kind];
    if (typeof weight === 'number') given.push({ rule: rule.id, kind, weight });
  }
  return given;
}

/** A rule counts in full once and a little for so many further places. */
const MOST_TIMES = 4;

/** How much the evidence says that a name is of the kind. */
export function strengthOf(evidence: readonly Weighed[], kind: NameKind): number {
  const sum = { evidence: [], strengths: { person: 0, organisation: 0, place: 0, other: 0 } };
  for (const one of evidence) add(sum, one);
  return sum.strengths[kind];
}

function add({ evidence, strengths }: Pick<NameCase, 'evidence' | 'strengths'>, weighed: Weighed): void {
  const { rule, kind, weight } = weighed;
  let times = 0;
  let isKnown = false;
  for (const one of evidence) {
    if (one.rule !== rule || one.kind !== kind) continue;
    times++;
    isKnown ||= one.weight === weight;
  }
  // What adds nothing is not kept: a name may stand in a thousand places.
  if (times >= MOST_TIMES && isKnown) return;
  evidence.push(weighed);
  if (times < MOST_TIMES) strengths[kind] += times === 0 ? weight : weight * 0.25;
}

/** Where a name becomes one, and by how much it must be more than anything else. */
export const ENOUGH = 2.9;
export const CLEARLY = 0.4;

function verdictOf({ evidence, strengths }: NameCase): NameCase['verdict'] {
  let best: NameKind = NAME_KINDS[0];
  let second = Number.NEGATIVE_INFINITY;
  for (let at = 1; at < NAME_KINDS.length; at++) {
    const kind = NAME_KINDS[at]!;
    if (strengths[kind] > strengths[best]) {
      second = strengths[best];
      best = kind;
    } else if (strengths[kind] > second) second = strengths[kind];
  }
  const strength = strengths[best];
  if (strength < ENOUGH || strength - second < CLEARLY) return null;
  // An ordinary word with a capital takes more than one neighbour to become a name.
  const ordinary = best === 'place' ? 0 : ordinarinessOf(evidence);
  if (ordinary > 0 && strength < (ordinary >= 3 && best === 'person' ? 5.5 : 4.4) && !isKnownAs(best, evidence))
    return null;
  let strongest: Weighed | undefined;
  for (const one of evidence)
    if (one.kind === best && (strongest === undefined || one.weight > strongest.weight)) strongest = one;
  return { kind: best, rule: strongest!.rule };
}

function ordinarinessOf(evidence: readonly Weighed[]): number {
  for (const { rule, weight } of evidence) if (rule === 'other-names/not-a-name' && weight >= 2) return weight;
  return 0;
}

function isKnownAs(kind: NameKind, evidence: readonly Weighed[]): boolean {
  // A word that is a firm's name only now and then ("Community") is sooner the word.
  if (saysRule(evidence, 'organisations/known', 1.5) || saysRule(evidence, 'name-contexts/honorific-and-name'))
    return true;
  return (
    saysRule(evidence, 'name-contexts/party-and-office') &&
    (kind === 'person' || saysRule(evidence, 'organisations/party-name'))
  );
}
