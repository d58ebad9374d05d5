import { tagSet } from '../language/tag-sets.ts';
import type { RuleId } from '../model/finding.ts';
import { hasTag, TAGS } from '../model/tokens.ts';
import type { Clauses } from './attributions-clauses.ts';
import { COLON, type PassageUnits, SEMICOLON } from './attributions-passages.ts';
import type { Source } from './attributions-sources.ts';
import type { SpeechTags } from './attributions-tags.ts';

/** Places `[start, end)` that hold what a source says: a clause, or the noun phrase that a verb governs. */
export interface Content {
  readonly start: number;
  readonly end: number;
  readonly isNoun: boolean;
}

/** Place, date and agency take no more places. */
const MOST_OF_DATELINE = 10;

/** Verbs that do nothing but report. */
const TELLS: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'warn', 'insist']);

/** Verbs that tell of others' letters and warnings as often as of anything else. */
const PASSES_ON = /^(say|tell|report|think|believe|note|write|according to)$/;

const COMMA_WITHIN = /,[”"’']$/;

const DWELLS_ON = /^(emphasise|stress|underline|underscore|reiterate|reaffirm)$/;
const GOES_ON = /^(add|note)$/;

/** "…, something the council disputes" */
const SOMETHING = /^(something|which)$/i;

const FEWEST_OF_CLAUSE = 3;

/** "and on at least one occasion" takes no more places. */
const LONGEST_ADJUNCT = 10;

const NO_DEED = tagSet([TAGS.Noun, TAGS.Adjective, TAGS.Participle]);

const HOWEVER = /^however$/i;

/** Behind a comma they begin what the author adds. */
const BUT_THEN = /^(despite|though|although|whereas)$/i;

const WHEN = /^(when|after|as|while)$/i;

/** Auxiliaries that are no infinitive. */
const HAS_TENSE = /^(has|had|is|was|are|were|will|would|does|did)$/i;

/** What they bring is why something was said. */
const POINTS = /^(pointing to|citing)$/i;

const WITH_PARTICIPLE: RuleId = 'attributions/speaker-with-participle';

const CITES = /^(citing|quoting)$/i;

/** Finds how far the words of a source reach, and whether they are enough to be reported. */
export class Extents {
  readonly #units: PassageUnits;
  readonly #known: SpeechTags;
  readonly #clauses: Clauses;

  constructor(units: PassageUnits, known: SpeechTags, clauses: Clauses) {
    this.#units = units;
    this.#known = known;
    this.#clauses = clauses;
  }

  /** Where the words of a source end: at the next source that is joined to it, or with the passage. */
  endOf(sources: readonly Source[], number: number): number {
    const units = this.#units;
    const { tag, word } = this.#known;
    const { takes } = sources[number]!.frame;
    const isNoun = takes.includes('noun') || takes.includes('request');
    for (let at = number + 1; at < sources.length; at++) {
      const next = sources[at]!;
      const before = next.start - 1;
      // American usage puts the comma inside the marks.
      const hasComma = units.has(before - 1, TAGS.Comma) || this.#closesWithComma(before - 1);
      if (next.speaker === null) {
        // "sales had fallen – warning that": another report.
        if (next.form === 'participle' && units.has(before, TAGS.Dash) && before > sources[number]!.end + 1)
          return before;
        if (next.form === 'participle' && this.#reportsAnew(sources[number]!, next)) {
          if (units.isQuote(before) || units.has(before, TAGS.ClosingQuote)) return next.start;
          return units.has(before - 1, TAGS.Comma) ? before - 1 : before;
        }
        const isJoined = next.form === 'finite' && units.has(before, tag.Conjunction);
        if (
          isJoined &&
          (isNoun || hasComma || units.isWord(next.end, word.that) || this.#saysMore(sources[number]!, next))
        )
          return units.has(before - 1, TAGS.Comma) ? before - 1 : before;
        continue;
      }
      if (units.isMark(Math.max(before, 0), SEMICOLON)) return before;
      // "hope it will open with some saying it must"
      if (next.rule === WITH_PARTICIPLE && units.isWord(next.start, word.with)) return next.start;
      if (next.rule === WITH_PARTICIPLE && units.isWord(before, word.with))
        return units.has(before - 1, TAGS.Comma) ? before - 1 : before;
      // "admits that it can work: the council, she says, has"
      const colon =
        next.form === 'finite' ? this.#colonBefore(next.start, sources[number]!.end + FEWEST_OF_CLAUSE) : -1;
      if (colon > 0) return colon;
      // "accused them of lying, which they deny"; "blamed the weather, which he said was foul" goes on.
      const endsThere = next.end >= units.count || units.isPunctuation(next.end);
      const pointsBack = units.isWord(before, word.which) || SOMETHING.test(units.words(Math.max(before, 0)));
      if (endsThere && pointsBack && units.has(before - 1, TAGS.Comma)) return before - 1;
      // "The firm, she said, chose lamps, “so they last,” Okafor said": another's quote is another's.
      const isSpoken = next.side !== 'after' && next.form === 'finite' && units.has(next.cueEnd - 1, tag.SpeechVerb);
      if (isSpoken && units.isQuote(before) && before > sources[number]!.end) return before;
      // "said that, if the council agreed,": the aside stands within what is said.
      const isInside = before - 2 <= sources[number]!.end;
      if (hasComma && !isInside && (units.has(before, tag.Conjunction) || units.has(before, tag.Subordinator)))
        return units.isQuote(before - 1) ? before : before - 1;
      // "said it would close, in what critics called a disgrace"
      const what = units.isWord(next.start, word.what) ? next.start : before;
      const inWhat = units.isWord(what, word.what) ? this.#commaBefore(what, sources[number]!.end) : -1;
      if (inWhat > 0) return inWhat;
      // "rejected the offer after the union said it would strike": when it was rejected.
      if (isNoun && !takes.includes('clause') && before > sources[number]!.end + 1 && WHEN.test(units.words(before)))
        return before;
      if (next.form === 'phrase' && units.has(before, TAGS.Comma)) return before;
      // "said it was safe and, in a letter, its founder wrote": the next report begins with its circumstance.
      const joint = hasComma || units.has(before, TAGS.Comma) ? this.#jointBefore(before) : -1;
      if (joint > sources[number]!.end + 1) return units.has(joint - 1, TAGS.Comma) ? joint - 1 : joint;
      // "said it was safe, Reuters reported"
      if (next.frame.main === 'report' && units.has(before, TAGS.Comma) && next.side !== 'after') return before;
      if (this.#isCounted(next) && before > sources[number]!.end + 1) {
        // "…, but just 22% of those polled think so"
        const joint = units.has(before, TAGS.Adverb) ? before - 1 : before;
        if (units.has(joint, TAGS.Comma)) return joint;
        if (units.has(joint, tag.Conjunction) || units.isWord(joint, word.while))
          return units.has(joint - 1, TAGS.Comma) ? joint - 1 : joint;
      }
      // "said the mayor was safe and the army said it kept him so": somebody else is reported.
      const isOther = next.speaker.kind !== 'pronoun' && TELLS.has(next.frame.main) && next.form === 'finite';
      if (isOther && !isNoun && units.isWord(before, word.and) && before > sources[number]!.end + FEWEST_OF_CLAUSE)
        return before;
      // "believes that sales will fall but Northfold insists they will not": one against the other.
      const isAgainst = next.form === 'finite' && next.speaker.kind !== 'pronoun' && units.isWord(before, word.but);
      if (isAgainst && !isNoun && before >= sources[number]!.end + FEWEST_OF_CLAUSE) return before;
      // "acknowledged they are worried but he explained": he goes on to speak.
      const goesOn =
        next.form === 'finite' &&
        units.isWord(before, word.but) &&
        units.has(next.start, tag.SubjectPronoun) &&
        units.has(next.cueEnd - 1, tag.SpeechVerb);
      if (goesOn && before >= sources[number]!.end + FEWEST_OF_CLAUSE) return before;
    }
    const closing = this.#endOfRelative(sources[number]!);
    return closing < 0 ? this.#turn(sources[number]!) : closing;
  }

  // "calling it a farce and saying that", "denied the charge, saying that", "said it would close, adding that": what a participle
  // reports of a mayor who is said to have written may be the mayor's, but what "adding" or a judgement brings is the speaker's.
  #reportsAnew({ frame, form, end }: Source, next: Source): boolean {
    const units = this.#units;
    const { word } = this.#known;
    const before = next.start - 1;
    const { takes } = next.frame;
    const isClause = takes.includes('clause') || takes.includes('that');
    // "voiced doubts, expressing concern over the cost": behind a noun the second is as plainly another.
    const isNoun = frame.takes.includes('noun') && !frame.takes.includes('clause') && !takes.includes('request');
    if (!(isClause || isNoun) || before < end + 1) return false;
    // "according to Northfold, citing the census,": where Northfold has it from.
    if (form === 'phrase' && CITES.test(units.words(next.cueStart))) return false;
    const bringsClause = takes.includes('clause') || units.isWord(next.end, word.that);
    if (units.isWord(before, word.and)) return form === 'participle' && bringsClause;
    if (units.isWord(before, word.while)) return isNoun && (takes.includes('noun') || bringsClause);
    // American usage puts the comma inside the marks.
    const hasComma = units.has(before, TAGS.Comma) || COMMA_WITHIN.test(units.words(before));
    // "emphasising the need" and "emphasising that" dwell on what was said.
    if (DWELLS_ON.test(next.frame.main) || !hasComma) return false;
    if (this.#known.isFinding(next.frame) && !isNoun) return false;
    return GOES_ON.test(next.frame.main) || !PASSES_ON.test(frame.main);
  }

  #closesWithComma(at: number): boolean {
    const units = this.#units;
    if (units.has(at, TAGS.ClosingQuote) && !units.isQuote(at)) return units.has(at - 1, TAGS.Comma);
    return units.isQuote(at) && COMMA_WITHIN.test(units.words(at));
  }

  #colonBefore(place: number, from: number): number {
    for (let at = place - 1; at > from; at--) if (this.#units.isMark(at, COLON)) return at;
    return -1;
  }

  // ", in what"
  #commaBefore(what: number, from: number): number {
    const units = this.#units;
    const at = units.has(what - 1, this.#known.tag.Preposition) ? what - 2 : what - 1;
    return at > from + 1 && units.has(at, TAGS.Comma) ? at : -1;
  }

  // "and, in a letter,": place of the conjunction; -1 for none.
  #jointBefore(comma: number): number {
    const units = this.#units;
    const { tag } = this.#known;
    if (!units.has(comma, TAGS.Comma)) return -1;
    for (let at = comma - 1; at > comma - LONGEST_ADJUNCT && at > 1; at--)
      if (units.has(at, TAGS.Comma))
        return units.has(at - 1, tag.Conjunction) && units.has(at + 1, tag.Preposition) ? at - 1 : -1;
    return -1;
  }

  // "Okafor, who denies all the charges, faces ten years": the main verb goes on behind the comma.
  #endOfRelative({ cueStart, end }: Source): number {
    const units = this.#units;
    const { tag, word } = this.#known;
    const isRelative = units.isWord(cueStart - 1, word.who) || units.isWord(cueStart - 1, word.which);
    if (!isRelative || !units.has(cueStart - 2, TAGS.Comma)) return -1;
    for (let at = end + 1; at + 1 < units.count; at++) {
      if (!units.has(at, TAGS.Comma)) continue;
      const verb = units.has(at + 1, TAGS.Adverb) && !units.has(at + 1, tag.Auxiliary) ? at + 2 : at + 1;
      if (units.has(verb, tag.Auxiliary) || this.#isPlainVerb(verb)) return at;
    }
    return -1;
  }

  #isPlainVerb(at: number): boolean {
    const units = this.#units;
    const hasTense = units.hasEither(at, TAGS.PastVerb, TAGS.PresentVerb);
    // "opened a depot", but "opened boxes"
    const isAdjective = units.has(at, TAGS.Adjective) && !units.has(at + 1, this.#known.tag.Article);
    if (!hasTense || isAdjective || units.chunk(at)?.mention) return false;
    // "fraud, taxes and theft" is a list.
    return (
      !units.has(at, TAGS.PluralNoun) ||
      !(units.isPunctuation(at + 1) || units.has(at + 1, this.#known.tag.Conjunction))
    );
  }

  // "a third fear cuts and half of those asked expect closures": others are counted.
  #isCounted({ speaker }: Source): boolean {
    if (speaker?.kind !== 'described' || speaker.headClass === 'other') return false;
    return this.#units.hasEither(speaker.start, TAGS.Number, this.#known.tag.QuantityNoun);
  }

  // "…, but she would not say when": the author takes over again.
  #turn({ end: from, form }: Source): number {
    const units = this.#units;
    const { tag, word } = this.#known;
    for (let at = from + 1; at + 1 < units.count; at++) {
      const isTurn =
        units.isWord(at, word.but) &&
        (units.has(at + 1, tag.SubjectPronoun) || (units.isWord(at + 1, word.that) && units.has(at + 2, tag.Be)));
      if (isTurn && units.hasEither(at - 1, TAGS.Comma, TAGS.Dash)) return at - 1;
      if (isTurn && units.isQuote(at - 1)) return at;
      // "told us it was cold, so we mended it": what the author did about it.
      if (units.has(at, TAGS.Comma) && this.#isAuthorsDeed(at + 1)) return at;
      // "claim they are open, however they are not"
      if (units.has(at, TAGS.Comma) && HOWEVER.test(units.words(at + 1)) && !units.has(at + 2, TAGS.Comma)) return at;
      // "a year, a figure it reaches by": the author weighs what was said.
      if (units.has(at, TAGS.Comma) && units.has(at + 1, tag.Article) && this.#isComment(at + 2)) return at;
      // ", citing the price of coal": the author gives the reasons.
      if (form !== 'phrase' && units.has(at, TAGS.Comma) && CITES.test(units.words(at + 1))) return at;
      // "was “unlawful” and ordered them to stop": what the speaker did, not what was said.
      if (units.isWord(at, word.and) && units.isQuote(at - 1) && at > from + 2 && this.#isDeed(at + 1)) return at;
      if (units.isWord(at, word.which) && units.has(at - 1, TAGS.Comma) && units.isQuote(at - 2) && at > from + 3)
        return at - 1;
    }
    return units.count;
  }

  // ", so instead we", ", and I"
  #isAuthorsDeed(at: number): boolean {
    const units = this.#units;
    const { tag, word } = this.#known;
    if (!units.has(at, tag.Conjunction) && !units.isWord(at, word.so)) return false;
    const next = units.has(at + 1, TAGS.Adverb) ? at + 2 : at + 1;
    return units.isWord(next, word.we) || units.isWord(next, word.i);
  }

  // "a figure it reaches by", "a common claim among traders"
  #isComment(at: number): boolean {
    const { tag } = this.#known;
    return this.#units.has(this.#units.has(at, TAGS.Adjective) ? at + 1 : at, tag.CommentNoun);
  }

  #isDeed(at: number): boolean {
    const units = this.#units;
    return units.has(at, TAGS.PastVerb) && !units.hasAny(at, NO_DEED);
  }

  /** First place behind place and date of the report ("HANOI, March 3 — Okafor said"). */
  behindDateline(): number {
    const units = this.#units;
    if (!units.has(0, TAGS.LineStart) || !(units.has(0, TAGS.Upper) || units.has(0, TAGS.Place))) return 0;
    for (let at = 1; at < MOST_OF_DATELINE && at < units.count; at++) {
      if (units.has(at, TAGS.Dash)) return at + 1;
      if (units.isQuote(at) || units.hasEither(at, this.#known.tag.Auxiliary, TAGS.FullStop)) return 0;
    }
    return 0;
  }

  /** What is announced or praised ends where a clause about something else begins. */
  endOfNoun(from: number, end: number, isDenial = false): number {
    const units = this.#units;
    const { tag } = this.#known;
    // "denies wrongdoing, but the case goes on"
    if (
      units.has(from + 1, TAGS.Comma) &&
      (units.isWord(from + 2, this.#known.word.but) || BUT_THEN.test(units.words(Math.min(from + 2, units.count - 1))))
    )
      return from + 1;
    for (let at = from + 2; at < end; at++) {
      if (units.isMark(at, SEMICOLON)) return at;
      if (units.has(at, TAGS.Dash) && units.isWord(at + 1, this.#known.word.but)) return at;
      if (
        units.has(at, TAGS.Comma) &&
        (units.hasEither(at + 1, tag.SubjectPronoun, tag.PluralPronoun) ||
          units.has(at + 1, tag.Subordinator) ||
          this.#isDoing(at + 1) ||
          this.#joinsClause(at + 1) ||
          units.isWord(at + 1, this.#known.word.but) ||
          BUT_THEN.test(units.words(at + 1)))
      )
        return at;
      // "announced the change and the board looks forward to it"
      if (
        units.isWord(at, this.#known.word.and) &&
        !this.#hasClause(from, at) &&
        this.#clauses.opensWithSubject(at + 1, end)
      )
        return at;
      // "accused them of lying as the talks ended": when it was said.
      if (at > from + FEWEST_OF_CLAUSE && units.isWord(at, this.#known.word.as) && this.#isWhile(at + 1, end))
        return at;
      // "denied wrongdoing when she was asked": when it was said.
      if (isDenial && this.#isOccasion(from, at)) return at;
    }
    return end;
  }

  // "as | the talks ended": a subject of its own with its verb.
  #isWhile(from: number, end: number): boolean {
    const units = this.#units;
    return (
      units.hasEither(from, this.#known.tag.Determiner, TAGS.Capitalised) && this.#clauses.opensWithSubject(from, end)
    );
  }

  /** "vowed to fight the cuts and has hired a lawyer": the second verb is the author's. */
  endOfInfinitive(from: number, end: number): number {
    const units = this.#units;
    const { tag, word } = this.#known;
    for (let at = from + 1; at + 1 < end; at++) {
      if (units.hasEither(at, tag.SubjectPronoun, tag.Relative) || units.isWord(at, word.that)) return end;
      if (units.isQuote(at) || units.hasEither(at, tag.Subordinator, tag.QuestionWord)) return end;
      if (!units.has(at, tag.Conjunction)) continue;
      const verb = units.has(at + 1, TAGS.Adverb) && !units.has(at + 1, tag.Auxiliary) ? at + 2 : at + 1;
      const tells = units.has(verb, tag.SpeechVerb) && units.has(verb, TAGS.PastVerb) && !units.hasAny(verb, NO_DEED);
      if (tells || HAS_TENSE.test(units.words(Math.min(verb, end - 1))))
        return units.has(at - 1, TAGS.Comma) ? at - 1 : at;
    }
    return end;
  }

  #hasClause(from: number, to: number): boolean {
    const units = this.#units;
    for (let at = from; at < to; at++) if (units.isWord(at, this.#known.word.that) || units.isQuote(at)) return true;
    return this.#clauses.hasAnyVerb(from, to);
  }

  // "denied the charges in a statement", "denied wrongdoing when the mayor sued": nothing but a plain noun phrase before it.
  #isOccasion(from: number, at: number): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    if (!WHEN.test(units.words(at))) return false;
    for (let before = from; before < at; before++)
      if (
        units.has(before, tag.Preposition) ||
        units.has(before, tag.Auxiliary) ||
        units.has(before, TAGS.Gerund) ||
        units.hasEither(before, TAGS.Comma, TAGS.Dash) ||
        units.isQuote(before)
      )
        return false;
    for (let next = at + 1; next < Math.min(at + LONGEST_ADJUNCT, units.count); next++) {
      if (units.isPunctuation(next)) return false;
      if (units.has(next, tag.Auxiliary) || units.has(next, TAGS.PastVerb)) return true;
    }
    return false;
  }

  // "warned that sales were down and said": with nobody else spoken of in between, the first speaker goes on.
  #saysMore({ end, cueEnd }: Source, next: Source): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    const isSaid = TELLS.has(next.frame.main) && next.frame.main !== 'tell';
    if (!isSaid || !units.has(cueEnd - 1, TAGS.PastVerb) || !units.has(next.cueEnd - 1, TAGS.PastVerb)) return false;
    if (next.start - 1 < end + FEWEST_OF_CLAUSE) return false;
    for (let at = end; at < next.start; at++)
      if (
        (units.hasEither(at, TAGS.Role, TAGS.Person) || units.has(at, tag.SubjectPronoun)) &&
        !units.has(at + 1, TAGS.Possessive)
      )
        return false;
    return !units.isWord(next.end, this.#known.word.so);
  }

  // ", and on one occasion he called": another clause with a subject of its own.
  #joinsClause(at: number): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    if (!units.has(at, tag.Conjunction)) return false;
    if (units.hasEither(at + 1, tag.SubjectPronoun, tag.PluralPronoun)) return true;
    if (!units.has(at + 1, tag.Preposition)) return false;
    for (let next = at + 2; next < Math.min(at + LONGEST_ADJUNCT, units.count); next++) {
      if (units.isPunctuation(next)) return false;
      if (units.has(next, tag.SubjectPronoun)) return true;
    }
    return false;
  }

  // ", guaranteeing two more years": what comes of it is the author's; ", urging them to go" is still the speaker's.
  #isDoing(at: number): boolean {
    const units = this.#units;
    if (POINTS.test(units.words(Math.min(at, units.count - 1)))) return true;
    return units.has(at, TAGS.Gerund) && !units.has(at, this.#known.tag.CueVerb) && !units.chunk(at)?.mention;
  }

  // "(the mill says that it is late)": the bracket closes what was opened before the content.
  #isBracketOpened(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#units.has(at, TAGS.OpeningBracket)) return true;
    return false;
  }

  /** Without marks and whole quotes at either end. */
  trimmed({ start, end, isNoun }: Content): Content | null {
    const units = this.#units;
    let from = start;
    let to = end;
    while (
      to > from &&
      ((units.isPunctuation(to - 1) &&
        !units.has(to - 1, TAGS.ClosingQuote) &&
        !(units.has(to - 1, TAGS.ClosingBracket) && this.#isBracketOpened(from, to - 1))) ||
        (this.isWholeQuote(to - 1) && !this.#governsQuote(to - 1, from)) ||
        this.#bringsMore(to - 1, from))
    )
      to--;
    while (
      from < to &&
      ((units.isPunctuation(from) && !units.has(from, TAGS.OpeningQuote) && !units.has(from, TAGS.ClosingQuote)) ||
        this.isWholeQuote(from))
    )
      from++;
    return from < to ? { start: from, end: to, isNoun } : null;
  }

  // "condemned the killing of “30 people who …”": the sentence needs the words.
  #governsQuote(at: number, from: number): boolean {
    return at > from + 2 && this.#units.isWord(at - 1, this.#known.word.of);
  }

  // "called it “a mess,” saying": the last word brings the next quote.
  #bringsMore(at: number, from: number): boolean {
    const units = this.#units;
    if (at <= from + 1 || !units.has(at, TAGS.Gerund) || !units.has(at, this.#known.tag.CueVerb)) return false;
    return units.isQuote(at - 1) || units.has(at - 1, TAGS.Comma);
  }

  /** A quote of whole sentences stands for itself; a fragment belongs to the sentence it stands in. */
  isWholeQuote(at: number): boolean {
    const units = this.#units;
    if (!units.isQuote(at)) return false;
    const first = units.firstToken(at);
    const length = units.lastToken(at) - first;
    return length > 25 || (length > 6 && hasTag(units.tokens, first + 1, TAGS.Capitalised));
  }

  /** Counts the author's own words; "the plan was" beside a quote is a stub and no statement. */
  isEnough({ start, end, isNoun }: Content): boolean {
    const units = this.#units;
    let words = 0;
    let hasQuote = false;
    for (let at = start; at < end; at++) {
      const length = units.lastToken(at) - units.firstToken(at);
      if (units.isQuote(at) && length > 5) {
        hasQuote = true;
        // "it is hoped that “…”"
        if (at > start && units.isWord(at - 1, this.#known.word.that)) words--;
      } else if (!units.isPunctuation(at)) words += length;
    }
    return words >= (isNoun ? 2 : hasQuote ? 4 : 3);
  }
}
