import type { Knowledge } from '../knowledge/knowledge.ts';
import type { RuleId } from '../model/finding.ts';
import type { Entity, IndirectSpeech, RecognisedArticle, Speaker } from '../model/link.ts';
import type { Span } from '../model/span.ts';
import { TAGS } from '../model/tokens.ts';
import { Contents } from './attributions-contents.ts';
import { Discourse } from './attributions-discourse.ts';
import type { NounPhrase } from './attributions-noun-phrases.ts';
import { COLON, type Passage, PassageUnits } from './attributions-passages.ts';
import { type Source, Sources } from './attributions-sources.ts';
import type { SpeechTags } from './attributions-tags.ts';
import type { QuotePart, SpeechChunk } from './attributions-units.ts';

/** Only somebody, or a writing, does these. */
const VOICED: ReadonlySet<string> = new Set([
  'say',
  'argue',
  'insist',
  'believe',
  'complain',
  'contend',
  'maintain',
  'reckon',
  'suspect',
  'warn',
  'allege',
  'deny',
  'fear',
  'hope',
  'admit',
  'concede',
  'acknowledge',
  'claim',
  'state',
  'predict',
  'forecast',
  'observe',
  'note',
  'announce',
  'declare',
  'recommend',
  'conclude',
  'vow',
  'pledge',
  'point out',
  'assert',
]);

const MOMENTS = /^(moments|seconds|minutes|hours?|days?|nights?|weeks?|months?|years?|shortly|soon|just)$/i;

const BECAUSE = /^(because|as|since|when|after|that|though|although|but)$/i;

/** Verbs of judgement that name or receive a thing as often as they judge it. */
const DEEDS: ReadonlySet<string> = new Set(['welcome', 'call', 'label', 'brand', 'credit', 'tout', 'mock']);

/** What they say is said by nobody ("common sense says"). */
const WISDOM =
  /^(histor(y|ies)|experiences?|logic|sense|evidence|facts?|wisdom|traditions?|legends?|rumou?rs?|lore|mind|hearts?|guts?|instincts?|intuition|conscience|voices?|things?|ideas?|numbers?|signs?)$/i;

/** "Democrats", whatever they are known as */
const PLURAL = /s$/;

const WITH_PARTICIPLE: RuleId = 'attributions/speaker-with-participle';
const TOLD_BY: RuleId = 'attributions/told-by';
const ORDERS = /\b(orders?|decrees?|directives?|bills?|laws?|ordinances?|resolutions?|proclamations?)$/i;

/** Who says a quote, how we know, and by which cue. */
export interface Voice {
  readonly rule: RuleId;
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
}

/** A source with its speaker found and its place in the article. */
export interface SpokenSource extends Voice {
  readonly cue: Span;
  /** Tokens `[first, last)` of speaker and cue. */
  readonly first: number;
  readonly last: number;
  /** Nothing but circumstances follows the cue. */
  readonly isTail: boolean;
  readonly hasStatement: boolean;
  readonly content: Span | null;
  readonly form: Source['form'];
  /** Whether its verb brings in words, and not a thing ("cited"). */
  readonly introduces: boolean;
}

/** What a passage says about speech. */
export interface Reading {
  readonly passage: Passage;
  readonly parts: readonly { readonly part: QuotePart; readonly voice: Voice | null }[];
  readonly sources: readonly SpokenSource[];
  readonly statements: readonly IndirectSpeech[];
  /** Nothing stands in it but quotes. */
  readonly isOnlyQuote: boolean;
  readonly opensWithQuote: boolean;
  readonly endsWithColon: boolean;
  /** The person or organisation it begins with. */
  readonly subject: Speaker | null;
  readonly people: number;
  /** A quote stands right behind a colon. */
  readonly colonQuote: boolean;
  /** Before that colon stands a word for what is said ("with this statement: “…”"). */
  readonly colonStatement: boolean;
  /** The name behind a dash that signs the quote before it ("“…” – Joan Abelard"). */
  readonly signature: Speaker | null;
  /** A verb of speech stands in it whose subject was not understood. */
  readonly hasLooseCue: boolean;
  /** Whose words the quote that opens it is, by what stands behind its comma ("“…,” laughs Joan Abelard"). */
  readonly tagged: Speaker | null;
}

/** Reads passages one after the other. */
export class Readings {
  readonly #units: PassageUnits;
  readonly #known: SpeechTags;
  readonly #sources: Sources;
  readonly #contents: Contents;
  readonly #stated = new Set<string>();
  /** Block of the open passage, and the same where somebody has been reported in it. */
  #block = -1;
  #toldIn = -1;
  readonly discourse: Discourse;

  constructor(
    article: RecognisedArticle,
    entities: readonly Entity[],
    chunks: readonly SpeechChunk[],
    known: SpeechTags,
    knowledge: Knowledge,
  ) {
    this.#units = new PassageUnits(article.tokens, chunks);
    this.#known = known;
    this.#sources = new Sources(this.#units, known, knowledge);
    this.#contents = new Contents(this.#units, known, this.#sources.phrases);
    this.discourse = new Discourse(article, entities, this.#units, known);
  }

  read(passage: Passage): Reading {
    const units = this.#units;
    units.open(passage);
    if (passage.block !== this.#block) this.#toldIn = -1;
    this.#block = passage.block;
    this.discourse.open(passage);
    const sources = this.#sources.read();
    const subject = this.#subject();
    const contents: (Span | null)[] = [];
    for (let number = 0; number < sources.length; number++) contents.push(this.#contents.of(sources, number));
    const speakers = this.#speakers(sources, subject, contents);
    const spoken: SpokenSource[] = [];
    for (let number = 0; number < sources.length; number++)
      spoken.push(this.#spoken(sources[number]!, speakers[number]!, contents[number]!));
    const statements = this.#statements(sources, spoken);
    if (statements.length > 0) this.#toldIn = passage.block;
    const parts = this.#parts(sources, spoken);
    const subjectSpeaker = subject === null ? null : this.discourse.speakerOf(subject);
    this.discourse.observe(this.#telling(sources, spoken), subject, subjectSpeaker);
    return {
      passage,
      parts,
      statements,
      sources: spoken,
      isOnlyQuote: this.#isOnlyQuote(),
      opensWithQuote: units.isQuote(0),
      endsWithColon: units.isMark(Math.max(units.count - 1, 0), COLON),
      subject: this.#ownerBeforeColon() ?? subjectSpeaker,
      people: this.#countPeople(),
      colonQuote: this.#hasColonQuote(),
      colonStatement: this.#hasColonStatement(),
      signature: this.#signature(sources),
      hasLooseCue: this.#sources.hasLooseCue(sources),
      tagged: sources.length === 0 ? this.#tagged() : null,
    };
  }

  /** The subject of the passage's main clause, where it is a name, a pronoun or somebody described. */
  #subject(): NounPhrase | null {
    const units = this.#units;
    const { tag } = this.#known;
    let at = this.#contents.extents.behindDateline();
    for (let count = 0; count < 3; count++) {
      while (
        at < units.count &&
        (units.isQuote(at) || units.isPunctuation(at) || units.has(at, tag.Conjunction) || units.has(at, TAGS.Adverb))
      )
        at++;
      const opensAside =
        (units.hasEither(at, tag.Preposition, tag.Subordinator) ||
          units.hasEither(at, TAGS.Gerund, TAGS.Participle) ||
          this.#opensTime(at)) &&
        units.chunk(at)?.mention == null;
      if (opensAside) {
        while (at < units.count && !units.has(at, TAGS.Comma)) at++;
        at++;
        continue;
      }
      const phrase = this.#sources.phrases.phraseAfter(at, units.count);
      if (
        phrase?.kind === 'described' &&
        units.has(at - 1, TAGS.Comma) &&
        units.isPerson(at - 2) &&
        units.has(phrase.wordsEnd, TAGS.Comma)
      ) {
        at = phrase.wordsEnd + 1;
        continue;
      }
      if (phrase === null || units.has(phrase.wordsEnd, TAGS.Possessive)) return null;
      // Behind a quote a bare plural goes on with what was quoted ("“…” or countries are left with debts").
      if (phrase.kind === 'described' && units.isQuote(0) && !units.has(phrase.start, tag.Determiner)) return null;
      return phrase.headClass === 'other' ? null : phrase;
    }
    return null;
  }

  // "A few weeks ago, the council", "Last week, Okafor"
  #opensTime(from: number): boolean {
    const units = this.#units;
    const { word } = this.#known;
    // "last" is stepped over as an adverb.
    if (units.isWord(from - 1, word.last) && units.has(from + 1, TAGS.Comma)) return true;
    for (let at = from; at < Math.min(from + 5, units.count - 1); at++) {
      if (units.isWord(at, word.ago)) return units.has(at + 1, TAGS.Comma);
      // "Moments after the vote,", "Two days before it began,"
      if (units.has(at, this.#known.tag.TimePreposition) && at > from) return MOMENTS.test(units.words(at - 1));
    }
    return false;
  }

  // "Her message is simple: “…”"
  #ownerBeforeColon(): Speaker | null {
    const units = this.#units;
    const { word, tag } = this.#known;
    // "Okafor's advice is simple: “…”"
    const isOwner = units.isPerson(0) && units.has(1, TAGS.Possessive);
    if (!isOwner && !units.isWord(0, word.her) && !units.isWord(0, word.his)) return null;
    const first = isOwner ? 2 : 1;
    const noun = units.has(first, TAGS.Adjective) && !units.has(first, tag.SpeechNoun) ? first + 1 : first;
    const isWords = units.has(noun, tag.SpeechNoun) && units.has(noun + 1, tag.Be);
    return isWords && this.#hasColonQuote() ? this.discourse.speakerOf(this.#sources.plainSpeaker(0)) : null;
  }

  // "the mayor, who won after promising to stay": the one whom the relative clause is about.
  #ofRelative({ start }: Source): Speaker | null {
    const units = this.#units;
    for (let at = start - 1; at > 0 && !units.has(at, TAGS.Comma); at--) {
      if (!units.isWord(at, this.#known.word.who)) continue;
      const name = units.has(at - 1, TAGS.Comma) ? at - 2 : at - 1;
      return units.isPerson(name) ? this.discourse.speakerOf(this.#sources.plainSpeaker(name)) : null;
    }
    return null;
  }

  // "The town stayed tense after the paper broke its silence, saying that": the one whom the last clause is about.
  #ofSubordinate({ start, form }: Source): Speaker | null {
    const units = this.#units;
    if (form !== 'participle' || !units.has(start - 1, TAGS.Comma)) return null;
    for (let at = start - 2; at > 0 && !units.isPunctuation(at); at--) {
      if (!units.has(at, this.#known.tag.TimePreposition)) continue;
      const phrase = this.#sources.phrases.phraseAfter(at + 1, start);
      return phrase === null || phrase.headClass === 'other' ? null : this.discourse.speakerOf(phrase);
    }
    return null;
  }

  #speakers(
    sources: readonly Source[],
    subject: NounPhrase | null,
    contents: readonly (Span | null)[],
  ): (Speaker | null)[] {
    let main: Speaker | null = null;
    const speakers: (Speaker | null)[] = [];
    for (let number = 0; number < sources.length; number++) {
      const source = sources[number]!;
      const speaker: Speaker | null =
        source.speaker === null
          ? (main ??
            this.#ofRelative(source) ??
            (subject === null ? this.#ofSubordinate(source) : this.discourse.speakerOf(subject)))
          : (this.#ownSubject(source, subject) ?? this.discourse.speakerOf(source.speaker));
      // "said it was unlikely that drivers would agree, but said": the drivers say nothing.
      const isSupposed = main !== null && contents[number] === null && this.#hasModal(source);
      if (!isSupposed && (source.speaker?.headClass !== 'other' || this.#maySpeak(source.speaker, source)))
        main = speaker ?? main;
      speakers.push(speaker);
    }
    return speakers;
  }

  #hasModal({ cueStart, cueEnd }: Source): boolean {
    for (let at = cueStart; at < cueEnd; at++) if (this.#units.has(at, this.#known.tag.Modal)) return true;
    return false;
  }

  // "Northfold will close two depots, it said": the subject of the sentence, where nobody was reported just before.
  #ownSubject({ rule, speaker, start }: Source, subject: NounPhrase | null): Speaker | null {
    const units = this.#units;
    const { tag, word } = this.#known;
    if (speaker === null || subject === null || subject.kind === 'pronoun' || subject.end >= start) return null;
    // "Drivers are angry, with some threatening to strike": some of the drivers.
    const isSome = rule === WITH_PARTICIPLE && units.has(speaker.head, tag.QuantityNoun);
    const areSeveral =
      this.#arePeople(subject) || (subject.kind !== 'person' && PLURAL.test(units.words(subject.head)));
    if (isSome && speaker.wordsEnd === speaker.start + 1 && areSeveral) return this.discourse.speakerOf(subject);
    // "Many in the trade left because they felt"
    const isOwn =
      units.isWord(speaker.head, word.they) && BECAUSE.test(units.words(start - 1)) && subject.kind === 'described';
    if (isOwn && this.#arePeople(subject)) return this.discourse.speakerOf(subject);
    if (!units.has(start - 1, TAGS.Comma) || this.#toldIn === this.#block) return null;
    if (speaker.kind === 'described') return this.#bodyOf(speaker, subject);
    if (speaker.kind !== 'pronoun') return null;
    const isMeant = units.isWord(speaker.head, word.it)
      ? subject.headClass === 'body'
      : units.isWord(speaker.head, word.they) &&
        subject.headClass === 'people' &&
        (units.hasEither(subject.head, TAGS.PluralNoun, this.#known.tag.RolePlural) ||
          units.isPluralRole(subject.head));
    return isMeant ? this.discourse.speakerOf(subject) : null;
  }

  #arePeople({ headClass, head }: NounPhrase): boolean {
    const { tag } = this.#known;
    const isPlural =
      this.#units.hasEither(head, TAGS.PluralNoun, tag.RolePlural) ||
      this.#units.has(head, tag.QuantityNoun) ||
      this.#units.isPluralRole(head);
    return (headClass === 'people' || headClass === 'body') && isPlural;
  }

  // "Northfold will close two depots, the company said"
  #bodyOf({ start, wordsEnd, head }: NounPhrase, subject: NounPhrase): Speaker | null {
    const units = this.#units;
    if (subject.kind !== 'organisation' || wordsEnd !== start + 2 || !units.isWord(start, this.#known.word.the))
      return null;
    const kind = this.#known.bodyKind(units.units.word[head]!);
    const named = kind === undefined ? null : this.discourse.speakerOf(subject);
    const type = named?.entity?.type;
    return type === undefined || (type !== null && !kind!.types.includes(type)) ? null : named;
  }

  /** Those who said something; who only found it out did not. */
  #telling(sources: readonly Source[], spoken: readonly SpokenSource[]): (Speaker | null)[] {
    const telling: (Speaker | null)[] = [];
    for (let number = 0; number < spoken.length; number++) {
      const { content, speaker } = spoken[number]!;
      if (content !== null || !this.#known.isFinding(sources[number]!.frame)) telling.push(speaker);
    }
    return telling;
  }

  #spoken(source: Source, speaker: Speaker | null, content: Span | null): SpokenSource {
    const units = this.#units;
    return {
      rule: source.rule,
      speaker,
      cue: { start: units.startOf(source.cueStart), end: units.endOf(source.cueEnd - 1) },
      first: units.firstToken(source.start),
      last: units.lastToken(source.end - 1),
      isTail: this.#contents.openings.endsAfter(source),
      hasStatement: content !== null,
      form: source.form,
      introduces:
        source.frame.takes.includes('clause') || source.frame.takes.includes('that') || source.frame.takes.length === 0,
      content,
    };
  }

  /** One statement a clause: what is reported inside another's words belongs to them. */
  #statements(sources: readonly Source[], spoken: readonly SpokenSource[]): IndirectSpeech[] {
    const statements: IndirectSpeech[] = [];
    for (let number = 0; number < spoken.length; number++) {
      const { rule, speaker, cue, content } = spoken[number]!;
      const source = sources[number]!;
      if (content === null || speaker === null) continue;
      if (!this.#mayState(source, speaker) || this.#isNobodys(source, speaker)) continue;
      if (this.#isRepeated(speaker, content) || isWithinOne(statements, content)) continue;
      const parts = this.#contents.parts(content, source);
      statements.push({ rule, speaker, cue, content, parts, start: content.start, end: content.end });
    }
    return statements;
  }

  // A standfirst often repeats a sentence of the text.
  #isRepeated(speaker: Speaker, { start, end }: Span): boolean {
    const key = `${speaker.entity?.name ?? speaker.words}: ${this.#units.tokens.text.slice(start, end)}`;
    if (this.#stated.has(key)) return true;
    this.#stated.add(key);
    return false;
  }

  // "Figures show": somebody gathered them, but the article does not say who.
  #isNobodys({ speaker: phrase, form }: Source, { entity }: Speaker): boolean {
    const { tag, word } = this.#known;
    if (phrase === null || entity !== null || form === 'phrase' || !this.#units.has(phrase.head, tag.DataNoun))
      return false;
    // "figures from the ministry": they have a source.
    const behind = phrase.head + 1;
    return behind >= phrase.wordsEnd || !(this.#units.isWord(behind, word.from) || this.#units.isWord(behind, word.by));
  }

  // "Hawks warn that rates will rise": no list has every noun for people and writings, but few things warn or believe.
  #maySpeak({ start, wordsEnd, head, kind }: NounPhrase, { form, frame, cueStart, cueEnd }: Source): boolean {
    const units = this.#units;
    const { tag, word } = this.#known;
    if (form === 'phrase') return true;
    // "the log itself points out"
    const verb = units.has(cueStart - 1, tag.Reflexive) ? cueStart - 1 : cueStart;
    if (kind !== 'described' || form !== 'finite' || wordsEnd !== verb || units.isWord(start, word.my)) return false;
    // "the parser will complain that": what things do.
    if (units.isWord(cueStart, word.will)) return false;
    const opensClause =
      start === 0 ||
      units.isPunctuation(start - 1) ||
      units.hasEither(start - 1, tag.Conjunction, tag.Subordinator) ||
      this.#isBehindCircumstance(start);
    if (!opensClause || units.isWord(start, word.our)) return false;
    if (wordsEnd - start > 1 && this.#areCapitals(start, wordsEnd)) return true;
    return (
      VOICED.has(frame.main) &&
      units.hasEither(head, TAGS.Noun, TAGS.PluralNoun) &&
      !units.hasEither(head, TAGS.Adjective, tag.SpeechNoun) &&
      // "the forms say “fax” on them" is an inscription, "the forms insist on a fax" a figure of speech.
      !units.isQuote(cueEnd) &&
      !(cueEnd < units.count && frame.prepositions?.includes(units.words(cueEnd)) === true) &&
      !WISDOM.test(units.words(head))
    );
  }

  // "In a release the QXVC stated that": nothing but a circumstance stands before the subject.
  #isBehindCircumstance(start: number): boolean {
    const units = this.#units;
    const { tag } = this.#known;
    if (!units.has(0, tag.Preposition) || !units.has(start, tag.Article)) return false;
    for (let at = 1; at < start; at++)
      if (!this.#sources.phrases.isNominal(at) && !units.has(at, tag.Preposition)) return false;
    return true;
  }

  // "Elmet Online adds": capitals throughout are a name, known or not.
  #areCapitals(start: number, end: number): boolean {
    for (let at = start; at < end; at++)
      if (!this.#units.has(at, TAGS.Capitalised) || this.#units.has(at, TAGS.TitleCase)) return false;
    return true;
  }

  #mayState(source: Source, { entity }: Speaker): boolean {
    const { rule, speaker, start, cueStart, frame, form } = source;
    const { word } = this.#known;
    const units = this.#units;
    if (speaker === null) return form !== 'infinitive' && (!this.#known.isFinding(frame) || frame.main === 'find');
    if (speaker.headClass === 'other' && entity === null && !this.#maySpeak(speaker, source)) return false;
    // "the costs, which he said had doubled" is said in passing.
    if (units.isWord(start - 1, word.which) || units.isWord(start - 1, word.who) || units.isWord(start - 1, word.what))
      return false;
    // "when the firms announce the results": the day is meant, and nothing is said yet.
    if (
      units.isWord(start - 1, word.when) &&
      !frame.takes.includes('that') &&
      frame.takes.includes('noun') &&
      units.hasEither(source.cueEnd - 1, TAGS.PresentVerb, TAGS.Verb)
    )
      return units.isWord(source.cueEnd, word.that);
    // "who asked not to be named", "suppliers who offer to pay"
    const isRelative = units.isWord(cueStart - 1, word.who) || units.isWord(cueStart - 1, word.that);
    // "who believe they own one": which people are meant.
    if (isRelative && (!frame.takes.includes('clause') || this.#isTold(source))) return false;
    // "Many would argue that": nobody has.
    if (form === 'finite' && speaker.kind === 'described' && entity === null && units.isWord(cueStart, word.would))
      return false;
    if (units.isWord(speaker.head, word.it) && frame.takes.includes('request')) return false;
    // "Our survey shows": the author's own finding.
    if (
      speaker.headClass === 'source' &&
      (units.isWord(speaker.start, word.our) || units.isWord(speaker.start, word.my))
    )
      return false;
    // "One of its partners welcomed a new member": a deed as often as a judgement.
    if (
      speaker.kind === 'described' &&
      form !== 'passive' &&
      this.#known.isJudging(frame) &&
      (DEEDS.has(frame.main) || speaker.headClass === 'other' || speaker.headClass === 'source') &&
      frame.ofWords !== true &&
      !this.#sources.phrases.looksLikeName(speaker.start, speaker.wordsEnd)
    )
      return false;
    // "with an executive order calling on agencies": what is ordered is no opinion.
    if (rule === WITH_PARTICIPLE && ORDERS.test(units.words(speaker.head))) return false;
    // "encouraged by the results to go on": what happened asks nobody.
    if (form === 'passive' && (speaker.headClass === 'other' || speaker.headClass === 'source')) return false;
    return !(speaker.headClass === 'source' && frame.main === 'see');
  }

  // "users who think that": a restrictive clause about what people hold true.
  #isTold({ cueStart, cueEnd }: Source): boolean {
    const units = this.#units;
    return units.has(cueEnd - 1, this.#known.tag.BeliefVerb) && !units.has(cueStart - 2, TAGS.Comma);
  }

  #parts(sources: readonly Source[], spoken: readonly SpokenSource[]): Reading['parts'] {
    const units = this.#units;
    const parts: { part: QuotePart; voice: Voice | null }[] = [];
    for (let at = 0; at < units.count; at++) {
      const part = units.chunk(at)?.part;
      if (part === null || part === undefined) continue;
      const number = this.#sourceOf(at, sources);
      parts.push({
        part,
        voice:
          number < 0
            ? this.#agentOf(at)
            : { rule: spoken[number]!.rule, speaker: spoken[number]!.speaker, cue: spoken[number]!.cue },
      });
    }
    return parts;
  }

  // "was described as “a waste” by Okafor"
  #agentOf(quote: number): Voice | null {
    const units = this.#units;
    const { word, tag } = this.#known;
    if (!units.isWord(quote + 1, word.by)) return null;
    const before = units.has(quote - 1, tag.Article) ? quote - 2 : quote - 1;
    const verb = units.isWord(before, word.as) ? before - 1 : before;
    if (!units.has(verb, TAGS.Participle)) return null;
    let be = verb - 1;
    while (be >= 0 && units.has(be, TAGS.Adverb)) be--;
    if (!units.has(be, tag.Be)) return null;
    const agent = this.#sources.phrases.phraseAfter(quote + 2, units.count);
    if (agent === null || agent.headClass === 'other') return null;
    const speaker = this.discourse.speakerOf(agent);
    return { rule: TOLD_BY, speaker, cue: { start: units.startOf(verb), end: units.endOf(verb) } };
  }

  /** Number of the source that utters the quote at the place: one beside it, else one whose words it stands among; -1 for none. */
  #sourceOf(place: number, sources: readonly Source[]): number {
    const units = this.#units;
    let before = -1;
    let after = -1;
    for (let number = 0; number < sources.length; number++) {
      if (sources[number]!.end <= place) before = number;
      else if (sources[number]!.start > place && after < 0) after = number;
    }
    const nextTo =
      after >= 0 && sources[after]!.side !== 'after' && this.#onlyMarks(place + 1, sources[after]!.start) ? after : -1;
    const previous = before >= 0 && this.#bringsIn(sources[before]!, place) ? before : -1;
    if (previous >= 0 && nextTo >= 0)
      return units.isQuote(sources[previous]!.start - 1) || units.isQuote(sources[previous]!.start - 2)
        ? nextTo
        : previous;
    if (nextTo >= 0) return nextTo;
    if (previous >= 0) return this.#tellerOf(previous, sources);
    for (let number = 0; number <= before; number++) if (this.#contents.governs(sources, number, place)) return number;
    return after >= 0 && sources[after]!.side !== 'after' && units.has(sources[after]!.start - 1, TAGS.Comma)
      ? after
      : -1;
  }

  // "Okafor said the texts showed “a lack of respect”": what things show, in another's words, is hers.
  #tellerOf(number: number, sources: readonly Source[]): number {
    const { speaker, frame, start, cueEnd } = sources[number]!;
    const isShown = speaker?.kind === 'described' && speaker.headClass !== 'people' && this.#known.isFinding(frame);
    // "Okafor said she saw “no reason”"
    const isThought = speaker?.kind === 'pronoun' && this.#units.has(cueEnd - 1, this.#known.tag.BeliefVerb);
    if (!isShown && !isThought) return number;
    for (let outer = number - 1; outer >= 0; outer--)
      if (sources[outer]!.form === 'finite' && this.#contents.governs(sources, outer, start)) return outer;
    return number;
  }

  /** Whether the quote at the place follows right behind the source; behind an inverted one only where it goes on with another. */
  #bringsIn(source: Source, place: number): boolean {
    const units = this.#units;
    if (source.side !== 'before') return this.#contents.openings.isLight(source, source.end, place);
    // "Said Okafor: “…”"
    const opensSentence = source.cueStart === 0 && units.isMark(place - 1, COLON);
    const isBehindQuote = units.isQuote(source.start - 1) || units.isQuote(source.start - 2);
    return this.#onlyMarks(source.end, place) && (opensSentence || isBehindQuote);
  }

  #onlyMarks(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!this.#units.isPunctuation(at)) return false;
    return true;
  }

  #isOnlyQuote(): boolean {
    const units = this.#units;
    let quotes = 0;
    for (let at = 0; at < units.count; at++) {
      if (units.isQuote(at)) quotes++;
      else if (!units.isPunctuation(at)) return false;
    }
    return quotes > 0;
  }

  #signature(sources: readonly Source[]): Speaker | null {
    const units = this.#units;
    if (sources.length > 0) return null;
    for (let at = 0; at + 1 < units.count && at < 3; at++) {
      const isComma = units.has(at, TAGS.Comma) && at > 0;
      if (!(units.has(at, TAGS.Dash) || isComma) || (at > 0 && !units.isQuote(at - 1))) continue;
      if (isComma && this.#hasVerbFrom(at)) return null;
      const phrase = this.#sources.phrases.phraseAfter(at + 1, units.count);
      const isSigned =
        phrase?.kind === 'person' && (phrase.wordsEnd >= units.count || units.isPunctuation(phrase.wordsEnd));
      return isSigned ? this.discourse.speakerOf(phrase) : null;
    }
    return null;
  }

  #hasVerbFrom(from: number): boolean {
    for (let at = from; at < this.#units.count; at++)
      if (this.#isVerb(at) || this.#units.has(at, this.#known.tag.Auxiliary)) return true;
    return false;
  }

  // Behind the comma of a quote any verb is one of speech; no list has them all.
  #tagged(): Speaker | null {
    const units = this.#units;
    if (!units.isQuote(0)) return null;
    const at = units.has(1, TAGS.Comma) ? 2 : 1;
    if (at + 1 >= units.count || (at === 1 && !/,[”"’'»]$/.test(units.words(0)))) return null;
    if (this.#isVerb(at)) return this.#personAt(at + 1);
    const phrase = this.#sources.phrases.phraseAfter(at, units.count);
    if (phrase === null || (phrase.kind !== 'person' && phrase.kind !== 'pronoun')) return null;
    return this.#isVerb(phrase.wordsEnd) ? this.discourse.speakerOf(phrase) : null;
  }

  #isVerb(at: number): boolean {
    const units = this.#units;
    return (
      units.hasEither(at, TAGS.PastVerb, TAGS.PresentVerb) &&
      !units.has(at, this.#known.tag.Auxiliary) &&
      !units.chunk(at)?.mention
    );
  }

  #personAt(at: number): Speaker | null {
    const phrase = this.#sources.phrases.phraseAfter(at, this.#units.count);
    return phrase?.kind === 'person' ? this.discourse.speakerOf(phrase) : null;
  }

  #hasColonQuote(): boolean {
    for (let at = 1; at < this.#units.count; at++)
      if (this.#units.isQuote(at) && this.#units.isMark(at - 1, COLON)) return true;
    return false;
  }

  #hasColonStatement(): boolean {
    const units = this.#units;
    for (let at = 2; at < units.count; at++)
      if (units.isQuote(at) && units.isMark(at - 1, COLON)) return units.has(at - 2, this.#known.tag.SpeechNoun);
    return false;
  }

  #countPeople(): number {
    let count = 0;
    for (let at = 0; at < this.#units.count; at++) if (this.#units.isPerson(at)) count++;
    return count;
  }
}

/** Whether what is said overlaps the content of one of the statements. */
function isWithinOne(statements: readonly IndirectSpeech[], { start, end }: Span): boolean {
  for (const { content } of statements) if (content.start < end && start < content.end) return true;
  return false;
}
