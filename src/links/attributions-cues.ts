import { tagSet } from '../language/tag-sets.ts';
import { TAGS, wordsAt } from '../model/tokens.ts';
import type { PassageUnits } from './attributions-passages.ts';
import type { SpeechTags, VerbFrame } from './attributions-tags.ts';

export type CueForm = 'finite' | 'participle' | 'infinitive' | 'passive';

/** A verb of speech with its auxiliaries and adverbs: places `[start, end)`, the verb at `verb`. */
export interface CueGroup {
  readonly form: CueForm;
  readonly start: number;
  readonly end: number;
  readonly verb: number;
  readonly frame: VerbFrame;
  /** "report", "claim": a base form that needs a plural subject. */
  readonly isBase: boolean;
}

type VerbGroup = Omit<CueGroup, 'form' | 'isBase'>;

const inForm = ({ end, verb, frame }: VerbGroup, form: CueForm, start: number, isBase = false): CueGroup => ({
  form,
  start,
  end,
  verb,
  frame,
  isBase,
});

const VERBS = tagSet([TAGS.Verb, TAGS.PresentVerb, TAGS.PastVerb]);

const GREETING = /^(hello|hi|goodbye|farewell|sorry|thanks|grace|cheese|hey)$/i;
const SHOWN_UP = /^(up|off|around|out)$/i;
const ONESELF = /^(my|your|him|her|it|our|them|one)sel(f|ves)$/i;
const SAID = /^(said|wrote|added|thought|felt|knew)$/i;

/** How words are sent. */
const MEANS = /^(e-?mail|telephone|phone|text|letter|video|fax|post)$/i;

const GOING = /^(goes|went|gone)$/i;

/** With "be" before them they tell who is made to say something. */
const PRESSED = /^(forced|compelled|obliged|moved|prompted|bound)$/i;

const GOES_ON = /^(like[sd]|love[sd]|began|begins|continue[ds]?|appear(s|ed)?|seem(s|ed)?|sought|seeks?)$/i;

const DEGREES = /^(very|so|too|more|most|quite|rather|really|extremely|deeply)$/i;

const ASIDE = /^(however|though|meanwhile|too|moreover|nevertheless|nonetheless)$/i;

const KEPT = /^(kept|keeps?)$/i;

const HAD = /^(had|has|have|having)$/i;

/** What nobody says but under pressure. */
const YIELDS: ReadonlySet<string> = new Set(['admit', 'concede', 'acknowledge', 'confess', 'apologise']);

const SAID_PLAINLY: ReadonlySet<string> = new Set(['say', 'announce', 'declare', 'deny']);

/** "took to the social network she owns to say" is no longer. */
const LONGEST_MEANS = 9;
const TOOK = /^(took|taken|takes)$/i;
const WROTE = /^(wrote|written|writes|spoke|emailed|e-mailed|phoned|rang|intervened|tweeted|posted)$/i;
const USED = /^(used|uses|issued|released|convened|posted|published|tweeted)$/i;

/** "quoted officials as saying" */
export const QUOTES: RegExp = /^(quote[ds]|cite[ds])$/i;

const AS_TO = /^as to$/i;

/** Stretches of time between a participle and "by". */
const TIMES = /^(part|full|week|month|year|night|summer|winter|spring|autumn)$/i;

/** With a noun of speech as their object they only say that it was uttered. */
const LIGHT_VERBS =
  /^(gave|gives|given|issued|issues|made|makes|delivered|delivers|offered|sounded|repeated|repeats|held|holds|reached|voiced|voices|shared|shares|reiterated|reiterates)$/i;

const SAME_IN_THE_PAST: ReadonlySet<string> = new Set(['read', 'put', 'began', 'cast']);

const OF_NOUN = tagSet([TAGS.Noun, TAGS.PluralNoun, TAGS.Adjective]);

/** "responded by saying", "opened by warning" */
const REACTS =
  /^(respond(s|ed)|repl(ies|ied)|react(s|ed)|answer(s|ed)|beg(ins|an)|start(s|ed)|open(s|ed)|conclude[ds]|end(s|ed)|finish(es|ed))$/i;

/** Behind "with" they tell what somebody said in doing something else. */
const UTTERANCES =
  /^(warning|promise|pledge|plea|vow|admission|announcement|declaration|claim|reminder|prediction|threat|assurance|statement)$/i;

const MODIFIERS = tagSet([TAGS.Adjective, TAGS.Adverb, TAGS.Noun, TAGS.Organisation]);

/** The other spelling of "emphasise". */
const IN_IZE = /ize$/;

const CITED: VerbFrame = { main: 'say', takes: ['clause'] };

/** "was described by Okafor as a waste" */
const DESCRIBED: VerbFrame = { main: 'describe', takes: [], prepositions: ['as'] };

/** "was urged by Okafor to resign" */
const ASKED: VerbFrame = { main: 'urge', takes: ['infinitive'] };

/** "was accused by Okafor of lying" */
const BLAMED: VerbFrame = { main: 'accuse', takes: [], prepositions: ['of', 'for', 'over'] };

const OF_OPINION: VerbFrame = { main: 'be convinced', takes: ['clause'] };

/** Their object may be a thing as well as a clause ("is worried about rents"). */
const OF_WORRY: VerbFrame = { main: 'be worried', takes: ['clause'], prepositions: ['about', 'over'] };
const WORRIES = /^(afraid|alarmed|concerned|doubtful|fearful|optimistic|sceptical|skeptical|worried)$/i;

const SAY = /^(say|suggest|indicate|claim|state)$/i;

/** "from the east of the country" between "reports" and "say" is no longer. */
const LONGEST_PLACE = 9;

/** "by the newspaper" between "quoted" and "as saying" is no longer. */
const LONGEST_CITER = 8;

/** Reads the verb groups of speech of a passage. */
export class Cues {
  readonly #units: PassageUnits;
  readonly #known: SpeechTags;

  constructor(units: PassageUnits, known: SpeechTags) {
    this.#units = units;
    this.#known = known;
  }

  read(): CueGroup[] {
    const groups: CueGroup[] = [];
    let floor = 0;
    for (let at = 0; at < this.#units.count; at++) {
      // "was quoted in a report as saying": all of it is one cue.
      if (at < floor) continue;
      const group = this.#groupAt(at, floor);
      if (group === null) continue;
      // "holds the view that": the noun has the verb in its group.
      if (group.start < floor) groups.pop();
      groups.push(group);
      floor = group.end;
    }
    return groups;
  }

  #groupAt(verb: number, floor: number): CueGroup | null {
    const units = this.#units;
    const { tag, word, cues } = this.#known;
    // Most words say nothing, and each is asked.
    if (!units.hasAny(verb, cues) && !units.isWord(verb, word.quoted)) return null;
    if (units.has(verb, tag.CitedAs)) {
      const start = this.#groupStart(verb, floor);
      return { form: 'finite', start, end: verb + 1, verb, frame: CITED, isBase: false };
    }
    // "concerned with safety" is about it, and thinks nothing.
    if (units.has(verb, tag.OpinionAdjective)) {
      const opinion = units.isWord(verb + 1, word.with) ? null : this.#opinion(verb, floor);
      // "is worried that", but "he worried that"
      if (opinion !== null || !units.has(verb, tag.BeliefVerb)) return opinion;
    }
    const light = units.has(verb, tag.SpeechNoun) && this.#bringsThat(verb + 1) ? this.#lightVerb(verb) : null;
    if (light !== null) return light;
    if (units.isWord(verb, word.quoted) && this.#isCitedIn(verb + 1)) return this.#citedBy(verb, floor);
    if (!units.has(verb, tag.CueVerb) || units.isQuote(verb) || this.#isNamePart(verb)) return null;
    if (this.#citesSaying(verb)) return null;
    const frame = this.#frameOf(verb);
    if (frame === undefined || this.#isOtherSense(frame, verb)) return null;
    const start = this.#groupStart(verb, floor);
    if (this.#isAttribute(verb)) return null;
    const hasBe = this.#hasTag(start, verb, tag.Be) && !this.#isShortHas(start, verb);
    const group: VerbGroup = { start, end: verb + 1, verb, frame };
    const form = this.#formOf(verb, frame);
    if (form === 'gerund') return this.#gerund(group, this.#hasTag(start, verb, tag.Be));
    if (form === 'base') {
      if (this.#goesOn(verb)) return inForm(group, 'finite', verb - 3);
      // "as to" is one place.
      if (verb > 4 && AS_TO.test(units.words(verb - 1)) && this.#goesAsFar(verb))
        return inForm(group, 'finite', verb - 4);
      const to = this.#toBefore(verb);
      if (to > 0 && units.has(to - 1, tag.GladAdjective)) return this.#gladly(group, floor);
      if (to > 0) {
        const governing = this.#governingStart(group, to, floor);
        return governing < 0 ? inForm(group, 'infinitive', verb) : inForm(group, 'finite', governing);
      }
      if (this.#hasTag(start, verb, tag.Auxiliary)) return hasBe ? null : inForm(group, 'finite', group.start);
      // "State media reported"
      const opensNoun = verb === 0 && units.has(0, TAGS.Noun) && units.hasEither(1, TAGS.Noun, TAGS.PluralNoun);
      const isVerb = this.#canBeVerb(verb) || this.#isBehindMany(verb);
      if (opensNoun || this.#isNoun(verb) || !isVerb || this.#isSecondInfinitive(start)) return null;
      return inForm(group, 'finite', start, true);
    }
    const isOfWhich = this.#isWhich(verb - 1);
    if (form === 'present' && !isOfWhich && !this.#isOfWriting(verb) && (this.#isNoun(verb) || !this.#canBeVerb(verb)))
      return null;
    if (form === 'present') return inForm(group, 'finite', group.start);
    // "was told" and "published by" have the speaker elsewhere or nowhere.
    if (hasBe && frame.takes[0] === 'name' && units.isWord(verb + 1, word.by)) return inForm(group, 'passive', start);
    const ofPassive = units.isWord(verb + 1, word.by) ? this.#passiveFrame(group, hasBe) : null;
    if (ofPassive !== null) return inForm({ start, end: verb + 1, verb, frame: ofPassive }, 'passive', start);
    // "a statement that said"
    const isRelative = units.isWord(verb - 1, word.that) && units.has(verb - 2, tag.SourceNoun);
    const isDetermined =
      units.has(verb - 1, tag.Determiner) && start === verb && !isRelative && !isOfWhich && !this.#isOfSome(verb);
    const isPassive = hasBe || this.#isDoneBy(verb) || isDetermined;
    if (start === verb && this.#goesOnPassive(verb, floor)) return null;
    // "he said by telephone"
    const hasSubject =
      !hasBe &&
      start === verb &&
      (units.has(verb - 1, tag.SubjectPronoun) || (units.isPerson(verb - 1) && units.isQuote(verb - 2)));
    return isPassive && !hasSubject && !units.hasAny(verb - 1, this.#known.people)
      ? null
      : inForm(group, 'finite', group.start);
  }

  // "continue to fight", "hail from Leeds", "say hello", "show up", "find themselves stuck", "a driver reported missing"
  #isOtherSense({ main }: VerbFrame, verb: number): boolean {
    const units = this.#units;
    const { tag, word } = this.#known;
    const next = verb + 1;
    if (next >= units.count) return false;
    if (main === 'hail') return units.isWord(next, word.from);
    if (main === 'say') return GREETING.test(units.words(next));
    if (main === 'show') return SHOWN_UP.test(units.words(next));
    if (main === 'find') return ONESELF.test(units.words(next));
    if (main === 'continue')
      return units.isWord(next, word.to) || units.isWord(next, word.with) || units.has(next, TAGS.Gerund);
    if (main !== 'report' || !units.has(next, TAGS.Participle) || units.isWord(next - 1, word.that)) return false;
    const behind = next + 1;
    return (
      behind >= units.count ||
      units.isPunctuation(behind) ||
      (!units.hasAny(behind, OF_NOUN) && units.hasEither(behind, tag.Preposition, TAGS.PastVerb))
    );
  }

  // "was turned away and declared unwelcome", but "was elected and declared that", "was elected and praised the drivers".
  #goesOnPassive(verb: number, floor: number): boolean {
    const units = this.#units;
    const { tag, word } = this.#known;
    const next = verb + 1;
    if (!units.isWord(verb - 1, word.and) || SAID.test(units.words(verb)) || next >= units.count) return false;
    const hasObject =
      units.isWord(next, word.that) ||
      units.isQuote(next) ||
      units.isDelimiter(next) ||
      units.hasEither(next, tag.Determiner, tag.Pronoun) ||
      units.hasAny(next, this.#known.people) ||
      units.isOrganisation(next);
    if (hasObject) return false;
    for (let at = verb - 2; at > floor && !units.isPunctuation(at); at--)
      if (units.has(at, TAGS.Participle)) return units.has(at - 1, tag.Be);
    return false;
  }

  // "Some said", "a few admitted that", but "some reported cases": what follows a verb is no bare noun.
  #isOfSome(verb: number): boolean {
    const units = this.#units;
    const { tag, word } = this.#known;
    if (!units.has(verb - 1, tag.QuantityNoun)) return false;
    return (
      SAID.test(units.words(verb)) ||
      units.isWord(verb + 1, word.that) ||
      units.isQuote(verb + 1) ||
      units.hasEither(verb + 1, tag.Determiner, tag.Pronoun) ||
      units.has(verb + 1, tag.ListenerNoun)
    );
  }

  // "he's promised", but "it's said that"
  #isShortHas(start: number, verb: number): boolean {
    const units = this.#units;
    const { word, tag } = this.#known;
    if (start + 1 !== verb || !/^['’]s$/i.test(units.words(start)) || units.isWord(verb + 1, word.by)) return false;
    return units.has(start - 1, tag.SubjectPronoun) && !units.isWord(start - 1, word.it);
  }

  /** Place of the "to" of an infinitive, also of a split one ("to falsely claim"); -1 for none. */
  #toBefore(verb: number): number {
    const units = this.#units;
    let at = verb - 1;
    while (at > 0 && at > verb - 3 && units.has(at, TAGS.Adverb)) at--;
    return at > 0 && units.isWord(at, this.#known.word.to) ? at : -1;
  }

  /** Where the verbs begin by which the subject comes to say something ("was forced to admit", "continued to insist"); -1 for none. */
  #governingStart({ verb, frame }: VerbGroup, to: number, floor: number): number {
    const units = this.#units;
    const { tag, word } = this.#known;
    if (!(frame.takes.includes('clause') || frame.takes.includes('that')) || frame.takes.includes('request')) return -1;
    const governor = to - 1;
    // "continues" is a verb of speech itself.
    if (governor + 1 < floor) return -1;
    // "went on to falsely claim"
    if (units.isWord(governor, word.on) && GOING.test(units.words(Math.max(governor - 1, 0))))
      return this.#groupStart(governor - 1, floor);
    if (PRESSED.test(units.words(governor))) {
      const start = this.#groupStart(governor, floor);
      return this.#hasTag(start, governor, tag.Be) ? start : -1;
    }
    if (GOES_ON.test(units.words(governor)))
      return this.#groupStart(governor, Math.min(floor, Math.max(0, governor - 2)));
    // "had to admit that", but "has to say that"
    if (HAD.test(units.words(governor)) && YIELDS.has(frame.main)) return this.#groupStart(governor, floor);
    if (!(units.isWord(verb + 1, word.that) || SAID_PLAINLY.has(frame.main))) return -1;
    // "took to social media to say", "wrote to warn that"
    for (let at = governor; at >= Math.max(floor, to - LONGEST_MEANS); at--) {
      if (units.isPunctuation(at) || units.isQuote(at)) return -1;
      if (TOOK.test(units.words(at)) && units.isWord(at + 1, word.to)) return this.#groupStart(at, floor);
      if (at === governor ? WROTE.test(units.words(at)) : USED.test(units.words(at)))
        return this.#groupStart(at, floor);
    }
    return -1;
  }

  // "is pleased to announce": whoever is, announces.
  #gladly(group: VerbGroup, floor: number): CueGroup {
    const start = this.#groupStart(group.verb - 2, floor);
    const hasBe = this.#hasTag(start, group.verb - 2, this.#known.tag.Be);
    return hasBe ? inForm(group, 'finite', start) : inForm(group, 'infinitive', group.verb);
  }

  // "quoted the mayor | as saying": the mayor says it.
  #isQuoted(saying: number): boolean {
    const units = this.#units;
    if (!units.isWord(saying, this.#known.word.saying) || !units.isWord(saying - 1, this.#known.word.as)) return false;
    for (let at = saying - 3; at > Math.max(0, saying - LONGEST_CITER); at--)
      if (QUOTES.test(units.words(at))) return !this.#isCitedIn(at + 1) && !units.isPunctuation(at - 1);
    return false;
  }

  // "cited officials as saying"
  #citesSaying(verb: number): boolean {
    const units = this.#units;
    const { word } = this.#known;
    if (!QUOTES.test(units.words(verb))) return false;
    for (let at = verb + 2; at < Math.min(verb + LONGEST_CITER, units.count - 1); at++)
      if (units.isWord(at, word.as) && units.isWord(at + 1, word.saying)) return true;
    return false;
  }

  // "went as far as | saying", "went so far as | to say"
  #goesAsFar(at: number): boolean {
    const units = this.#units;
    return (
      at > 3 &&
      (units.isWord(at - 1, this.#known.word.as) || AS_TO.test(units.words(at - 1))) &&
      units.words(at - 2).toLowerCase() === 'far' &&
      GOING.test(units.words(at - 4))
    );
  }

  // "went on to explain"
  #goesOn(verb: number): boolean {
    const units = this.#units;
    const { word } = this.#known;
    return (
      verb > 2 &&
      units.isWord(verb - 1, word.to) &&
      units.isWord(verb - 2, word.on) &&
      GOING.test(units.words(verb - 3))
    );
  }

  // "proposed by", "proposed last week by"
  #isDoneBy(verb: number): boolean {
    const units = this.#units;
    const { tag, word } = this.#known;
    for (let at = verb + 1; at < verb + 5; at++) {
      // "estimated by 2011 half of them", "said by email that": neither a year nor the post says anything.
      if (units.isWord(at, word.by))
        return (
          !units.has(at + 1, TAGS.Number) &&
          !units.hasEither(at + 1, tag.Month, tag.Weekday) &&
          !(at + 1 < units.count && MEANS.test(units.words(at + 1)))
        );
      const isTime =
        units.hasEither(at, tag.Weekday, tag.Month) ||
        units.hasEither(at, TAGS.Number, TAGS.Adverb) ||
        units.isWord(at, word.last) ||
        units.isWord(at, word.this) ||
        units.isWord(at, word.in) ||
        units.isWord(at, word.on) ||
        TIMES.test(at < units.count ? units.words(at) : '');
      if (!isTime) return false;
    }
    return false;
  }

  // "is convinced that", "remains confident the bridge will open": a clause makes it an opinion and no mood.
  #opinion(adjective: number, floor: number): CueGroup | null {
    const units = this.#units;
    const { tag } = this.#known;
    let start = this.#groupStart(adjective, floor);
    const isRemaining = start - 1 >= floor && /^remain(s|ed)?$/i.test(units.words(start - 1));
    if (isRemaining) start--;
    if (!isRemaining && !this.#hasTag(start, adjective, tag.Be)) return null;
    const frame = WORRIES.test(units.words(adjective)) ? OF_WORRY : OF_OPINION;
    return { form: 'finite', start, end: adjective + 1, verb: adjective, frame, isBase: false };
  }

  #passiveFrame(group: VerbGroup, hasBe: boolean): VerbFrame | null {
    if (this.#isDescribedBy(group)) return DESCRIBED;
    const { takes, ofWords, needsAs } = group.frame;
    if (!hasBe) return null;
    if (takes.includes('request')) return ASKED;
    return takes.length === 1 && takes[0] === 'noun' && ofWords !== true && needsAs !== true ? BLAMED : null;
  }

  // "was described by Okafor as “a waste”", "a plan dismissed by critics as a waste"
  #isDescribedBy({ verb, frame }: VerbGroup): boolean {
    const units = this.#units;
    const { tag, word } = this.#known;
    if (!units.isWord(verb + 1, word.by) || !(this.#known.isJudging(frame) || frame.main === 'describe')) return false;
    for (let at = verb + 3; at < Math.min(verb + LONGEST_CITER, units.count - 1); at++)
      if (units.isWord(at, word.as)) return units.isQuote(at + 1) || units.has(at + 1, tag.Article);
    return false;
  }

  // "a warning that", "an announcement on Thursday that"
  #bringsThat(at: number): boolean {
    const units = this.#units;
    const { tag, word } = this.#known;
    if (units.isWord(at, word.that)) return true;
    const isDay = units.isWord(at, word.on) && units.has(at + 1, tag.Weekday) && units.isWord(at + 2, word.that);
    return isDay || (units.hasEither(at, tag.Weekday, TAGS.Adverb) && units.isWord(at + 1, word.that));
  }

  // "gave a stark warning that", "is of the view that": the noun says what the light verb does not.
  #lightVerb(noun: number): CueGroup | null {
    const units = this.#units;
    const { tag, word } = this.#known;
    let at = noun - 1;
    while (at > 0 && units.hasAny(at, MODIFIERS) && !units.has(at, tag.Determiner)) at--;
    if (at <= 0 || !units.has(at, tag.Article)) return null;
    // "opened the meeting with a warning that"
    if (units.isWord(at - 1, word.with) && UTTERANCES.test(units.words(noun)))
      return { form: 'participle', start: at, end: noun + 1, verb: noun, frame: CITED, isBase: false };
    const isHeld = units.isWord(at - 1, word.of) && units.has(at - 2, tag.Be);
    if (!isHeld && !LIGHT_VERBS.test(units.words(at - 1))) return null;
    const start = this.#groupStart(isHeld ? at - 2 : at - 1, 0);
    return { form: 'finite', start, end: noun + 1, verb: noun, frame: CITED, isBase: false };
  }

  // "quoted by the newspaper", "quoted in a report"
  #isCitedIn(at: number): boolean {
    const { word } = this.#known;
    return this.#units.isWord(at, word.by) || this.#units.isWord(at, word.in) || this.#units.isWord(at, word.on);
  }

  // "was quoted by the newspaper as saying"
  #citedBy(quoted: number, floor: number): CueGroup | null {
    const units = this.#units;
    const { word } = this.#known;
    for (let at = quoted + 2; at < Math.min(quoted + LONGEST_CITER, units.count - 1); at++) {
      if (!units.isWord(at, word.as) || !units.isWord(at + 1, word.saying)) continue;
      const start = this.#groupStart(quoted, floor);
      return { form: 'finite', start, end: at + 2, verb: quoted, frame: CITED, isBase: false };
    }
    return null;
  }

  #gerund(group: VerbGroup, hasBe: boolean): CueGroup | null {
    // "were very encouraging"
    // "rules, reporting and checks": one of several things.
    if (!hasBe && this.#units.isWord(group.verb + 1, this.#known.word.and)) return null;
    if (hasBe && DEGREES.test(this.#units.words(group.verb - 1))) return null;
    if (hasBe) return this.#known.isFinding(group.frame) ? null : inForm(group, 'finite', group.start);
    const before = group.verb - 1;
    // "people kept telling us that"
    if (before > 0 && KEPT.test(this.#units.words(before))) return inForm(group, 'finite', before);
    if (this.#isQuoted(group.verb)) return inForm(group, 'finite', before);
    if (before > 0 && this.#units.isWord(before, this.#known.word.by) && REACTS.test(this.#units.words(before - 1)))
      return inForm(group, 'finite', this.#groupStart(before - 1, 0));
    if (this.#goesAsFar(group.verb)) return inForm(group, 'finite', group.verb - 4);
    const isObject =
      this.#units.has(before, this.#known.tag.Preposition) && !this.#units.has(before, this.#known.tag.TimePreposition);
    return isObject || this.#isNoun(group.verb) || this.#isNamedAct(group.verb)
      ? null
      : inForm(group, 'participle', this.#adverbsBefore(group));
  }

  // ", falsely saying"
  #adverbsBefore({ verb, start }: VerbGroup): number {
    const units = this.#units;
    let at = verb;
    while (at > start && units.has(at - 1, TAGS.Adverb) && !units.has(at - 1, this.#known.tag.Auxiliary)) at--;
    return at > 0 && units.has(at - 1, TAGS.Comma) ? at : verb;
  }

  // "issued a profit warning and said": with nothing of its own behind it, the word behind a noun is one too.
  #isNamedAct(at: number): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    return (
      units.has(at, tag.SpeechNoun) &&
      units.hasEither(at - 1, TAGS.Noun, TAGS.Adjective) &&
      (at + 1 >= units.count ||
        units.isPunctuation(at + 1) ||
        units.hasEither(at + 1, tag.Conjunction, tag.Weekday) ||
        units.has(at + 1, TAGS.Adverb))
    );
  }

  // "a complaint that says", "a complaint – and a lawsuit – that claims"
  #isOfWriting(at: number): boolean {
    const units = this.#units;
    if (!units.isWord(at - 1, this.#known.word.that)) return false;
    return units.has(at - 2, this.#known.tag.SourceNoun) || units.has(at - 2, TAGS.Dash);
  }

  /** Stands where only a noun can: "the claims", "his reports", "Northfold’s notes". */
  #isNoun(at: number): boolean {
    const units = this.#units;
    const before = at - 1;
    const isDetermined =
      units.has(before, this.#known.tag.Determiner) &&
      !units.hasAny(before, this.#known.people) &&
      !this.#isWhich(before);
    // "Some say": a quantity stands alone before what can only be a verb.
    const isAlone =
      units.has(before, this.#known.tag.QuantityNoun) &&
      (!units.hasEither(at, TAGS.Noun, TAGS.PluralNoun) ||
        this.#isBehindMany(at) ||
        // "with some saying"
        units.isWord(before - 1, this.#known.word.with));
    if (isDetermined && !isAlone) return true;
    // "a March report"
    const { tag } = this.#known;
    if (units.hasEither(before, tag.Month, tag.Weekday) && units.has(before - 1, tag.Determiner)) return true;
    if (units.has(before, TAGS.Possessive)) return true;
    // "rejected calls for": what a verb in the past governs is a noun.
    if (
      units.has(before, TAGS.PastVerb) &&
      units.has(before, tag.CueVerb) &&
      !units.hasEither(before, TAGS.Noun, TAGS.Adjective)
    )
      return true;
    // "Media reports said": of two verbs of speech side by side the first is a noun.
    if (
      (units.hasEither(at, tag.SpeechNoun, tag.SourceNoun) || units.has(at, TAGS.PluralNoun)) &&
      units.hasAny(at + 1, VERBS) &&
      units.has(at + 1, tag.SpeechVerb)
    )
      return true;
    if (this.#areReports(at)) return true;
    // "there are fears among drivers"
    if (units.has(at, tag.SpeechNoun) && at + 1 < units.count && /^among(st)?$/i.test(units.words(at + 1))) return true;
    if (units.has(at, tag.SourceNoun) && this.#isAccordingTo(at)) return true;
    // "intelligence reports seen by Reuters"
    if (units.has(at + 1, this.#known.tag.SourceSeen) && units.isWord(at + 2, this.#known.word.by)) return true;
    if (units.has(before, TAGS.Adjective) && units.hasEither(at, TAGS.Noun, TAGS.PluralNoun)) return true;
    return units.has(at + 1, this.#known.tag.Auxiliary);
  }

  // "Many see the mayor as": before an object the word is the verb.
  #isBehindMany(at: number): boolean {
    const { tag } = this.#known;
    return at === 1 && this.#units.has(0, tag.QuantityNoun) && this.#units.hasEither(2, tag.Determiner, tag.Pronoun);
  }

  // "a report which suggests", "the firm, which says"
  #isWhich(at: number): boolean {
    const units = this.#units;
    if (!units.isWord(at, this.#known.word.which)) return false;
    return units.has(at - 1, TAGS.Comma) || units.hasEither(at - 1, TAGS.Noun, TAGS.PluralNoun);
  }

  // "according to local media reports"
  #isAccordingTo(at: number): boolean {
    const units = this.#units;
    let before = at - 1;
    while (before > 0 && before > at - 4 && (units.hasAny(before, OF_NOUN) || units.isOrganisation(before))) before--;
    return units.has(before, this.#known.tag.AccordingTo);
  }

  // "Reports from Leeds say", "…, reports say": what opens a clause and has a plural verb of speech of its own.
  #areReports(at: number): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    if (!units.has(at, tag.SourceNoun) || !units.has(at, tag.SpeechVerb)) return false;
    if (at > 0 && !units.isPunctuation(at - 1) && !units.hasEither(at - 1, TAGS.Noun, tag.Conjunction)) return false;
    const isPlaced = units.has(at + 1, tag.Preposition);
    for (let next = at + 1; next < Math.min(at + (isPlaced ? LONGEST_PLACE : 2), units.count); next++) {
      if (units.isPunctuation(next) || units.isQuote(next)) return false;
      if (SAY.test(units.words(next))) return true;
    }
    return false;
  }

  // "the United States" and "Bloomberg Reports" are names.
  #isNamePart(verb: number): boolean {
    const units = this.#units;
    return (
      verb > 0 &&
      units.has(verb, TAGS.Capitalised) &&
      !units.has(verb, TAGS.SentenceStart) &&
      !units.has(verb, TAGS.TitleCase) &&
      !units.isPunctuation(verb - 1)
    );
  }

  #canBeVerb(at: number): boolean {
    const units = this.#units;
    return units.hasAny(at, VERBS) || !units.hasEither(at, TAGS.Noun, TAGS.PluralNoun);
  }

  #hasTag(from: number, to: number, tag: number): boolean {
    for (let at = from; at < to; at++) if (this.#units.has(at, tag)) return true;
    return false;
  }

  #groupStart(verb: number, floor: number): number {
    const units = this.#units;
    const { tag, word } = this.#known;
    let start = verb;
    while (start > floor) {
      const before = start - 1;
      // "has, however, found"
      if (this.#isAsideBefore(start) && start - 4 >= floor) {
        start -= 4;
        continue;
      }
      const belongs =
        units.has(before, tag.Auxiliary) ||
        units.has(before, TAGS.Adverb) ||
        units.isWord(before, word.not) ||
        // "she further said": behind a pronoun it looks like a verb.
        units.isWord(before, word.further);
      if (!belongs || units.hasAny(before, this.#known.people)) break;
      // "Most believe it"
      if (before === 0 && units.has(before, tag.QuantityNoun)) break;
      start = before;
    }
    return start;
  }

  // "rush into shared services": behind a preposition it tells what kind of services.
  #isAttribute(verb: number): boolean {
    const units = this.#units;
    const { tag, word } = this.#known;
    return (
      units.has(verb - 1, tag.Preposition) &&
      !units.isWord(verb - 1, word.as) &&
      units.has(verb, TAGS.Participle) &&
      !SAID.test(units.words(verb)) &&
      (units.hasEither(verb + 1, TAGS.Noun, TAGS.PluralNoun) || units.has(verb + 1, TAGS.Upper)) &&
      !units.has(verb + 1, tag.ListenerNoun)
    );
  }

  // "prepared to stand by and see": the second verb is an infinitive as the first one is.
  #isSecondInfinitive(verb: number): boolean {
    const units = this.#units;
    const { word } = this.#known;
    if (!units.isWord(verb - 1, word.and) && !units.isWord(verb - 1, word.or)) return false;
    for (let at = verb - 2; at > 0 && at > verb - LONGEST_CITER; at--) {
      if (units.isPunctuation(at) && !units.hasEither(at, TAGS.OpeningQuote, TAGS.ClosingQuote)) return false;
      if (
        units.isWord(at - 1, word.to) &&
        (units.has(at, TAGS.Verb) || units.has(at, TAGS.OpeningQuote) || units.isQuote(at))
      )
        return true;
    }
    return false;
  }

  #isAsideBefore(verb: number): boolean {
    const units = this.#units;
    return (
      units.has(verb - 1, TAGS.Comma) &&
      units.has(verb - 3, TAGS.Comma) &&
      units.has(verb - 4, this.#known.tag.Auxiliary) &&
      (units.has(verb - 2, TAGS.Adverb) || ASIDE.test(units.words(verb - 2)))
    );
  }

  #frameOf(at: number): VerbFrame | undefined {
    const entry = this.#units.chunk(at)?.entry ?? -1;
    return entry >= 0 ? this.#known.frameOfEntry(entry) : this.#known.frameOfWord(this.#units.units.word[at]!);
  }

  #formOf(at: number, { main }: VerbFrame): 'base' | 'gerund' | 'present' | 'past' {
    const word = wordsAt(this.#units.tokens, this.#units.firstToken(at)).toLowerCase();
    const space = main.indexOf(' ');
    const base = space < 0 ? main : main.slice(0, space);
    if (SAME_IN_THE_PAST.has(word)) return 'past';
    if (word === base || (IN_IZE.test(word) && word.slice(0, -2) === base.slice(0, -2))) return 'base';
    if (word.endsWith('ing')) return 'gerund';
    return word.endsWith('s') ? 'present' : 'past';
  }
}
