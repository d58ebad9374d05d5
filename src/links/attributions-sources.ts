import type { Knowledge } from '../knowledge/knowledge.ts';
import { type RuleMatch, type RuleRunner, runnerOf } from '../knowledge/run-rules.ts';
import { type Chunk, fillUnits, type Units, unitHasTag, unitsOf } from '../language/units.ts';
import type { RuleId } from '../model/finding.ts';
import { TAGS, type Tag } from '../model/tokens.ts';
import { type CueGroup, Cues, QUOTES } from './attributions-cues.ts';
import { type NounPhrase, NounPhrases } from './attributions-noun-phrases.ts';
import { COLON, type PassageUnits, SEMICOLON } from './attributions-passages.ts';
import { Subjects } from './attributions-subjects.ts';
import type { SpeechTags, VerbFrame } from './attributions-tags.ts';

/** On which side of the cue a source's words stand. */
export type ContentSide = 'after' | 'before' | 'either';

/** Somebody says something here. Places are those of the passage. */
export interface Source {
  readonly rule: RuleId;
  /** Null where the subject of the sentence speaks ("…, adding that"). */
  readonly speaker: NounPhrase | null;
  /** First and last place of speaker and cue together. */
  readonly start: number;
  readonly end: number;
  readonly cueStart: number;
  readonly cueEnd: number;
  readonly frame: VerbFrame;
  readonly side: ContentSide;
  readonly form: CueGroup['form'] | 'phrase';
}

interface SourceChunk extends Chunk {
  readonly phrase: NounPhrase | null;
  readonly cue: CueGroup | null;
}

const ISSUES = /^(issue[ds]|release[ds]|publishe[ds]|sent|wrote|posted)$/i;

const SHOWS: ReadonlySet<string> = new Set([
  'underscore',
  'underline',
  'highlight',
  'illustrate',
  'signal',
  'emphasise',
  'stress',
]);

const IN_A_VIEW: RuleId = 'attributions/in-somebodys-view';

const PHRASE_FRAME: VerbFrame = { main: 'according to', takes: ['clause'] };

const HEARD = /^(hear|heard|learned|learnt)$/i;
const UTTERED = /^(among|amongst|from|by)$/i;

/** Finds the sources of a passage: speakers and cues become one place each, and rules say how they join. */
export class Sources {
  readonly #units: PassageUnits;
  readonly #known: SpeechTags;
  readonly #cues: Cues;
  readonly phrases: NounPhrases;
  readonly #subjects: Subjects;
  #groups: readonly CueGroup[] = [];
  /** Speakers and cues of the open passage, and the place behind the last of them. */
  #chunks: SourceChunk[] = [];
  #floor = 0;
  readonly #joined: Units;
  readonly #runner: RuleRunner;

  constructor(units: PassageUnits, known: SpeechTags, knowledge: Knowledge) {
    this.#units = units;
    this.#known = known;
    this.#cues = new Cues(units, known);
    this.phrases = new NounPhrases(units, known);
    this.#subjects = new Subjects(units, known, this.phrases);
    this.#joined = unitsOf('sources', units.tokens.width);
    this.#runner = runnerOf(knowledge, 'attribution');
  }

  /** Whether the open passage has a finite verb of speech that none of the sources, just read, took. */
  hasLooseCue(sources: readonly Source[]): boolean {
    for (const { form, verb } of this.#groups)
      if (form === 'finite' && this.#units.has(verb, this.#known.tag.SpeechVerb) && !isInOne(sources, verb))
        return true;
    return this.#isArguedByNobody();
  }

  // "It is argued that … “…”"
  #isArguedByNobody(): boolean {
    const units = this.#units;
    const { tag, word } = this.#known;
    const it = units.hasEither(0, tag.Conjunction, TAGS.Adverb) ? 1 : 0;
    if (!units.isWord(it, word.it)) return false;
    let verb = it + 1;
    while (verb < units.count && (units.has(verb, tag.Auxiliary) || units.has(verb, TAGS.Adverb))) verb++;
    const isPassive =
      units.has(verb, tag.CueVerb) && units.has(verb, TAGS.Participle) && units.has(it + 1, tag.Auxiliary);
    return isPassive && units.isWord(verb + 1, word.that);
  }

  /** The sources of the passage that is open, in order. */
  read(): Source[] {
    this.#groups = this.#cues.read();
    this.#lay(this.#groups);
    const { units } = this.#units;
    fillUnits(this.#joined, units, 0, units.count, this.#chunks, 0);
    const sources: Source[] = [];
    for (const match of this.#runner.matchesIn(this.#joined, 0, this.#joined.count)) {
      const source = this.#sourceOf(match, this.#chunks);
      if (source !== null && !this.#isOfAnother(source)) sources.push(source);
    }
    return sources.length < 2 ? sources : withoutOverlaps(sources);
  }

  /** Lays speakers and cues as chunks over the places of the passage. */
  #lay(groups: readonly CueGroup[]): void {
    this.#chunks = [];
    this.#floor = 0;
    const { tag } = this.#known;
    for (const group of groups) {
      this.#accordingTo(this.#floor, group.start);
      if (group.start < this.#floor) continue;
      if (group.form === 'passive') {
        this.#passive(group);
        continue;
      }
      const found = group.form === 'infinitive' ? null : this.#speakerBefore(group, this.#floor);
      const speaker = found === null || withoutCovered(this.#chunks, found.start) ? found : null;
      // "A Forrester report found": the base form without a plural subject is a noun.
      if (group.isBase && speaker === null && !this.#mayBeJoined(group.start - 1)) continue;
      if (speaker !== null) this.#addSpeaker(speaker, speaker.start, group.start);
      const form =
        group.form === 'participle'
          ? tag.ParticipleCue
          : group.form === 'infinitive'
            ? tag.InfinitiveCue
            : tag.FiniteCue;
      this.#add(group.start, group.end, form, null, group);
      if (speaker !== null || !group.frame.inverts || group.form !== 'finite' || !this.#mayInvert(group)) continue;
      const after = this.phrases.phraseAfter(group.end, this.#units.count);
      // "act as a library, maintain the website": one who speaks has a verb in -s or in the past.
      const agrees = after !== null && (!group.isBase || this.#isPlural(after));
      if (agrees && this.#speaksInverted(after, group.start)) this.#addSpeaker(after, after.start, after.end);
    }
    this.#accordingTo(this.#floor, this.#units.count);
  }

  #add(first: number, last: number, tag: Tag, phrase: NounPhrase | null, cue: CueGroup | null): void {
    this.#chunks.push({ first, last, tags: [tag], phrase, cue });
    this.#floor = last;
  }

  #addSpeaker(phrase: NounPhrase, first: number, last: number): void {
    this.#add(first, last, this.#tagOf(phrase), phrase, null);
  }

  // "shrug and say"
  #mayBeJoined(before: number): boolean {
    const { tag } = this.#known;
    return (
      before < 0 ||
      this.#units.isPunctuation(before) ||
      this.#units.isQuote(before) ||
      this.#units.hasEither(before, tag.Conjunction, TAGS.Adverb)
    );
  }

  // "was told by a doctor that"
  #passive(group: CueGroup): void {
    const phrase = this.phrases.phraseAfter(group.end + 1, this.#units.count);
    if (phrase === null) return;
    this.#add(group.start, group.end, this.#known.tag.PassiveCue, null, group);
    this.#addSpeaker(phrase, phrase.start, phrase.wordsEnd);
  }

  #accordingTo(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      if (this.#isOwnSpeech(at)) {
        const owner = this.phrases.phraseBefore(at, from);
        if (owner?.kind === 'described' && owner.headClass !== 'other') this.#addSpeaker(owner, owner.start, at);
        continue;
      }
      if (this.#isUttered(at)) {
        const holder = this.phrases.phraseAfter(at + 1, to);
        const isHolder = holder?.kind === 'described' && holder.headClass !== 'other' && holder.headClass !== 'source';
        if (isHolder && this.#units.isWord(holder.wordsEnd, this.#known.word.that))
          this.#addSpeaker(holder, holder.start, holder.wordsEnd);
        continue;
      }
      if (!this.#units.has(at, this.#known.tag.AccordingTo)) continue;
      // "according to her, …"
      const isHer = this.#units.isWord(at + 1, this.#known.word.her) && !this.phrases.isNominal(at + 2);
      const phrase = isHer ? this.plainSpeaker(at + 1) : this.phrases.phraseAfter(at + 1, to);
      if (phrase === null) continue;
      this.#addSpeaker(phrase, phrase.start, phrase.end);
      at = phrase.end - 1;
    }
  }

  // "fears among | drivers that", "heard from | users that"
  #isUttered(at: number): boolean {
    const units = this.#units;
    if (at === 0 || !units.has(at, this.#known.tag.Preposition)) return false;
    if (!units.has(at - 1, this.#known.tag.SpeechNoun) && !HEARD.test(units.words(at - 1))) return false;
    return UTTERED.test(units.words(at));
  }

  // "the union’s | claim that", "its members’ | view is that"
  #isOwnSpeech(at: number): boolean {
    const units = this.#units;
    if (!units.has(at, TAGS.Possessive)) return false;
    const noun = units.hasEither(at + 1, TAGS.Adjective, TAGS.Superlative) ? at + 2 : at + 1;
    return units.has(noun, this.#known.tag.SpeechNoun);
  }

  #tagOf({ kind }: NounPhrase): Tag {
    const { tag } = this.#known;
    if (kind === 'person') return tag.NamedSpeaker;
    if (kind === 'organisation') return tag.OrganisationSpeaker;
    return kind === 'pronoun' ? tag.PronounSpeaker : tag.DescribedSpeaker;
  }

  #speakerBefore(group: CueGroup, floor: number): NounPhrase | null {
    const isQuoted = this.#units.isWord(group.start, this.#known.word.as) && group.verb === group.start + 1;
    const from = isQuoted
      ? this.#behindQuoting(group.start)
      : this.#clauseStart(group.start, this.#units.isDelimiter(group.start - 1) ? 0 : floor);
    const phrase = this.phrases.isRelative(group.start - 1)
      ? this.#issuer(this.#subjects.antecedent(group.start - 1), from)
      : this.#subjects.subjectBefore(group.start, from);
    if (phrase === null) return null;
    const units = this.#units;
    if (group.form === 'participle' && units.isDelimiter(group.start - 1)) return null;
    if (group.isBase && !this.#isPlural(phrase) && !this.#isCollective(phrase, group)) return null;
    // "the pensions offer": behind a noun that stands for nobody the word is a noun too.
    if (group.isBase && phrase.headClass === 'other' && phrase.kind === 'described' && units.has(group.verb, TAGS.Noun))
      return null;
    if (this.#isNounInPlural(phrase, group) || this.#isThingThatShows(phrase, group) || this.#isWhatIsSaid(phrase))
      return null;
    if (this.#isNounOf(phrase, group) || (group.frame.writings === true && phrase.headClass !== 'source')) return null;
    return phrase;
  }

  // "officers in key administration posts:": behind several the word in -s is no verb of theirs.
  #isNounInPlural({ kind, head }: NounPhrase, { start, verb }: CueGroup): boolean {
    const units = this.#units;
    return (
      kind === 'described' &&
      start === verb &&
      units.has(verb, TAGS.PluralNoun) &&
      units.has(verb, TAGS.PresentVerb) &&
      units.hasEither(head, TAGS.PluralNoun, this.#known.tag.RolePlural)
    );
  }

  // "a failed test of an engine underscored “the danger”": things show what they do not say.
  #isThingThatShows({ kind, headClass }: NounPhrase, { frame }: CueGroup): boolean {
    return kind === 'described' && headClass === 'other' && SHOWS.has(frame.main);
  }

  // "…, a charge Northfold denies": the charge is denied by the name at its end.
  #isWhatIsSaid({ kind, start, wordsEnd }: NounPhrase): boolean {
    const units = this.#units;
    if (kind !== 'described' || wordsEnd - start < 3 || !units.has(start - 1, TAGS.Comma)) return false;
    if (!/^an?$/i.test(units.words(start)) || !units.has(wordsEnd - 1, TAGS.Capitalised)) return false;
    return units.has(wordsEnd - 2, this.#known.tag.SpeechNoun);
  }

  // "Northfold issued a statement that said": Northfold says it.
  #issuer(writing: NounPhrase | null, floor: number): NounPhrase | null {
    if (
      writing === null ||
      writing.headClass !== 'source' ||
      !ISSUES.test(this.#units.words(Math.max(writing.start - 1, 0)))
    )
      return writing;
    return this.#subjects.subjectBefore(writing.start - 1, floor) ?? writing;
  }

  // "the paper quoted | officials as saying"
  #behindQuoting(place: number): number {
    let at = place - 1;
    while (at > 0 && !QUOTES.test(this.#units.words(at - 1))) at--;
    return at;
  }

  // "In her opinion, wrote Okafor,": the judge tells what another thinks, or calls her ruling an opinion.
  #isOfAnother({ rule, end }: Source): boolean {
    const units = this.#units;
    return (
      rule === IN_A_VIEW &&
      units.has(end, TAGS.Comma) &&
      units.has(end + 1, this.#known.tag.SpeechVerb) &&
      !units.isQuote(end + 1)
    );
  }

  // A quote, semicolon or colon ends what can be the subject.
  #clauseStart(place: number, floor: number): number {
    const units = this.#units;
    let at = place;
    // "(NASDAQ: LKMR)" has a colon that ends nothing.
    while (
      at > floor &&
      !units.isQuote(at - 1) &&
      (!(units.isMark(at - 1, SEMICOLON) || units.isMark(at - 1, COLON)) || units.has(at - 3, TAGS.OpeningBracket))
    )
      at--;
    return at;
  }

  // "in all EU states": where the word can be a noun, a subject that a determiner or preposition opens makes it one.
  #isNounOf({ kind, start }: NounPhrase, { start: cue, verb }: CueGroup): boolean {
    const units = this.#units;
    if (kind === 'person' && units.has(start, this.#known.tag.PossessivePronoun)) return false;
    if (units.isDelimiter(cue - 1) || units.isWord(start, this.#known.word.which)) return false;
    if (cue !== verb || kind === 'pronoun' || kind === 'described' || !/s$/i.test(units.words(verb))) return false;
    const { tag } = this.#known;
    const isCounted =
      units.has(start, tag.Determiner) && !units.has(start, tag.Article) && !units.isWord(start, this.#known.word.what);
    const isGoverned = units.has(start - 1, tag.Preposition) && !units.isWord(start - 1, this.#known.word.as);
    // "what Northfold calls “…”"
    const isDetermined = units.has(start - 1, tag.Determiner) && !units.isWord(start - 1, this.#known.word.what);
    return isCounted || isGoverned || isDetermined;
  }

  // "Microsoft believe": British usage gives a body a plural verb; where the verb can be a noun it is one ("a Microsoft report").
  #isCollective({ kind, headClass }: NounPhrase, { verb }: CueGroup): boolean {
    if (kind !== 'organisation' && headClass !== 'body') return false;
    return !this.#units.hasEither(verb, TAGS.Noun, TAGS.Adjective);
  }

  #isPlural(phrase: NounPhrase): boolean {
    const { kind, head } = phrase;
    const units = this.#units;
    if (this.phrases.isJoined(phrase)) return true;
    const { tag, word } = this.#known;
    if (kind === 'pronoun')
      return (
        units.isWord(head, word.they) ||
        units.isWord(head, word.we) ||
        units.isWord(head, word.i) ||
        units.isWord(head, word.you) ||
        units.isWord(head, word.who) ||
        units.isWord(head, word.which)
      );
    if (kind === 'person') return false;
    // "of one question leads": one alone is not many.
    if (kind === 'described' && /^one$/i.test(units.words(head)) && !units.isWord(head + 1, word.in)) return false;
    // "one in 10 say", "a quarter say": those counted are many.
    if (kind === 'described' && units.hasEither(head, TAGS.Number, tag.QuantityNoun)) return true;
    const words = units.words(head).toLowerCase();
    return (
      /s$|data$|^(those|us|them|many|some|most)$|people|staff|police|men|women|children|media|press|majority|minority|number/.test(
        words,
      ) || units.has(head, tag.RolePlural)
    );
  }

  /** Inversion needs the quote or a comma before it, or begins the sentence ("Said Okafor: …"). */
  #mayInvert({ start, verb }: CueGroup): boolean {
    const before = start - 1;
    const units = this.#units;
    // "The union, he claimed, had never asked its members": with an auxiliary the verb has its subject before it.
    for (let at = start; at < verb; at++) if (units.has(at, this.#known.tag.Auxiliary)) return false;
    return (
      before < 0 ||
      units.isQuote(before) ||
      units.has(before, TAGS.Comma) ||
      units.has(before, TAGS.Dash) ||
      units.isWord(before, this.#known.word.as)
    );
  }

  #speaksInverted({ kind, headClass, start }: NounPhrase, cue: number): boolean {
    if (kind === 'person' || kind === 'organisation') return true;
    const units = this.#units;
    if (kind === 'pronoun') return units.has(start, this.#known.tag.SubjectPronoun);
    // Beside a quote a capital is enough: the name may be one that nothing else shows to be a person's.
    return headClass !== 'other' || (units.has(start, TAGS.Capitalised) && units.isQuote(cue - 1));
  }

  #sourceOf(match: RuleMatch, chunks: readonly SourceChunk[]): Source | null {
    const speakerAt = match.capture('speaker');
    const cueAt = match.capture('cue');
    if (cueAt === null) return null;
    const { first, last } = this.#joined;
    const cueChunk = this.#joined.chunk[cueAt.start]!;
    const speakerChunk = speakerAt === null ? -1 : this.#joined.chunk[speakerAt.start]!;
    const group = cueChunk < 0 ? null : chunks[cueChunk]!.cue;
    const speaker =
      speakerAt === null
        ? null
        : speakerChunk < 0
          ? this.plainSpeaker(first[speakerAt.start]!)
          : chunks[speakerChunk]!.phrase;
    if (speakerAt !== null && speaker === null) return null;
    // "said it had seen": the pronoun is the subject of the verb behind it.
    const isSubject = speaker?.kind === 'pronoun' && cueAt.start < (speakerAt?.start ?? 0);
    if (isSubject && unitHasTag(this.#joined, match.end, this.#known.tag.FiniteCue)) return null;
    const side = match.rule.gives['content'];
    return {
      rule: match.rule.id,
      speaker,
      start: first[match.start]!,
      end: last[match.end - 1]!,
      cueStart: first[cueAt.start]!,
      cueEnd: last[cueAt.end - 1]!,
      frame: group?.frame ?? PHRASE_FRAME,
      side: side === 'before' || side === 'after' ? side : 'either',
      form: group?.form ?? 'phrase',
    };
  }

  /** A name or pronoun that is one place. */
  plainSpeaker(at: number): NounPhrase {
    const units = this.#units;
    const kind = units.isPerson(at) ? 'person' : units.isOrganisation(at) ? 'organisation' : 'pronoun';
    return {
      kind,
      start: at,
      end: at + 1,
      wordsEnd: at + 1,
      head: at,
      headClass: kind === 'organisation' ? 'body' : 'people',
    };
  }
}

/** Drops the chunks inside an aside that begins at `start` ("Reyes, who asked to stay, said"); false where one reaches over its edge. */
function withoutCovered(chunks: SourceChunk[], start: number): boolean {
  for (const { first, last } of chunks) if (first < start && start < last) return false;
  while (chunks.length > 0 && chunks.at(-1)!.first >= start) chunks.pop();
  return true;
}

/** Earlier rules win where two read the same words. */
function withoutOverlaps(sources: readonly Source[]): Source[] {
  const kept: Source[] = [];
  for (const source of sources) if (!overlapsOne(kept, source)) kept.push(source);
  return kept.sort(inOrder);
}

function overlapsOne(kept: readonly Source[], { cueStart, cueEnd }: Source): boolean {
  for (const one of kept) if (one.cueStart < cueEnd && cueStart < one.cueEnd) return true;
  return false;
}

const inOrder = (a: Source, b: Source): number => a.start - b.start;

function isInOne(sources: readonly Source[], place: number): boolean {
  for (const { start, end } of sources) if (start <= place && place < end) return true;
  return false;
}
