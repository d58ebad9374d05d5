import type { Knowledge } from '../knowledge/knowledge.ts';
import { findWord } from '../language/lexicon.ts';
import { type TagSet, tagSet } from '../language/tag-sets.ts';
import { bitOf, TAGS, type Tag } from '../model/tokens.ts';

/** What a verb of speech governs, as its gazetteer says. */
export interface VerbFrame {
  readonly main: string;
  readonly takes: readonly ('clause' | 'that' | 'noun' | 'gerund' | 'question' | 'infinitive' | 'name' | 'request')[];
  readonly prepositions?: readonly string[];
  readonly inverts?: boolean;
  /** Its subject is a writing ("the statement reads"). */
  readonly writings?: boolean;
  /** Reports an opinion only with "as" or a participle ("sees rates falling"). */
  readonly needsAs?: boolean;
  /** With people as its object the verb is another ("admitted patients"). */
  readonly ofThings?: boolean;
  /** Only words are its object ("rejected claims"), with a thing it is a deed ("rejected the application"). */
  readonly ofWords?: boolean;
  /** A writing says what it governs ("the survey shows support"), a person shows other things. */
  readonly ofWritings?: boolean;
}

/** A noun that stands for an organisation just named. */
export interface BodyKind {
  readonly types: readonly string[];
  /** Too many names have the noun in them for that to show which is meant. */
  readonly isVague?: boolean;
}

const NAMES = [
  'CueVerb',
  'SpeechVerb',
  'BeliefVerb',
  'JudgingVerb',
  'FindingVerb',
  'AccordingTo',
  'CitedAs',
  'SpeakerNoun',
  'BodyNoun',
  'SourceNoun',
  'BackReference',
  'SpeechOccasion',
  'ListenerNoun',
  'SpeechNoun',
  'NamedSpeaker',
  'OrganisationSpeaker',
  'DescribedSpeaker',
  'PronounSpeaker',
  'FiniteCue',
  'ParticipleCue',
  'InfinitiveCue',
  'Determiner',
  'Article',
  'PossessivePronoun',
  'Pronoun',
  'SubjectPronoun',
  'PluralPronoun',
  'Relative',
  'Preposition',
  'Conjunction',
  'Subordinator',
  'Be',
  'Auxiliary',
  'Modal',
  'Negation',
  'Month',
  'Weekday',
  'QuestionWord',
  'PersonNoun',
  'GroupNoun',
  'RoleHead',
  'RoleTitle',
  'PoliticalRole',
  'Occupation',
  'Rank',
  'RolePlural',
  'Honorific',
  'Nationality',
  'Place',
  'QuantityNoun',
  'TimePreposition',
  'CompanyNoun',
  'LayNoun',
  'ContentAdverb',
  'SourceSeen',
  'OpinionAdjective',
  'DataNoun',
  'ActNoun',
  'CommentNoun',
  'PassiveCue',
  'Reflexive',
  'GladAdjective',
  'GivenName',
  'FamilyName',
] as const;

const WORDS = [
  'but',
  'to',
  'that',
  'by',
  'who',
  'which',
  'as',
  'and',
  'or',
  'i',
  'we',
  'you',
  'it',
  'they',
  'he',
  'she',
  'his',
  'her',
  'its',
  'their',
  'not',
  'for',
  'of',
  'with',
  'left',
  'from',
  'on',
  'in',
  'ago',
  'last',
  'this',
  'through',
  'via',
  'during',
  'at',
  'the',
  'when',
  'while',
  'how',
  'what',
  'whether',
  'if',
  'why',
  'where',
  'so',
  'nothing',
  'no',
  'yes',
  'us',
  'me',
  'him',
  'them',
  'our',
  'my',
  'about',
  'quoted',
  'saying',
  'without',
  'there',
  'would',
  'further',
  'beyond',
  'under',
  'will',
] as const;

const NOMINAL = [
  TAGS.Noun,
  TAGS.PluralNoun,
  TAGS.Adjective,
  TAGS.Comparative,
  TAGS.Superlative,
  TAGS.Number,
  TAGS.Ordinal,
  TAGS.Possessive,
  TAGS.Person,
  TAGS.Organisation,
  TAGS.Place,
  TAGS.Role,
  TAGS.Participle,
  TAGS.Gerund,
  TAGS.Capitalised,
] as const;

const DELIMITING = [
  TAGS.Quote,
  TAGS.Comma,
  TAGS.Dash,
  TAGS.OpeningBracket,
  TAGS.ClosingBracket,
  TAGS.FullStop,
] as const;

type Name = (typeof NAMES)[number];
type Word = (typeof WORDS)[number];

/** Numbers of the tags and words that reading speech asks for. */
export interface SpeechTags {
  readonly tag: Readonly<Record<Name, Tag>>;
  readonly word: Readonly<Record<Word, number>>;
  /** Whether the known phrase stands as one place in a sentence. */
  isOnePlace(entry: number): boolean;
  readonly people: TagSet;
  /** What can be the verb, or do the work of the verb, by which words are reported. */
  readonly cues: TagSet;
  /** What the places of a noun phrase are, and what none of them is. */
  readonly nominal: TagSet;
  readonly closed: TagSet;
  /** What stands before the name of a person. */
  readonly titles: TagSet;
  frameOfWord(word: number): VerbFrame | undefined;
  frameOfEntry(entry: number): VerbFrame | undefined;
  isJudging(frame: VerbFrame): boolean;
  /** What a noun such as "firm" can point back to. */
  bodyKind(word: number): BodyKind | undefined;
  isFinding(frame: VerbFrame): boolean;
}

const opened = new WeakMap<Knowledge, SpeechTags>();

/** Looks them up once for a knowledge. */
export function speechTags(knowledge: Knowledge): SpeechTags {
  let tags = opened.get(knowledge);
  if (tags === undefined) {
    tags = openTags(knowledge);
    opened.set(knowledge, tags);
  }
  return tags;
}

/** By row of tags: 1 for those that have one of the tags. */
function rowsOf({ lexicon: { rows, width } }: Knowledge, tags: readonly Tag[]): Uint8Array {
  const found = new Uint8Array(rows.length / width);
  for (let row = 0; row < found.length; row++)
    for (const tag of tags) if (rows[row * width + (tag >> 5)]! & bitOf(tag)) found[row] = 1;
  return found;
}

function openTags(knowledge: Knowledge): SpeechTags {
  const tag = Object.fromEntries(NAMES.map((name) => [name, knowledge.tag(name)])) as Record<Name, Tag>;
  // A word that no list has gets a number that no token has.
  const numberOf = (word: string): number =>
    Math.max(findWord(knowledge.lexicon, word), -1) === -1 ? -2 : findWord(knowledge.lexicon, word);
  const word = Object.fromEntries(WORDS.map((one) => [one, numberOf(one)])) as Record<Word, number>;
  const speech = knowledge.wordAttributes<VerbFrame>('SpeechVerb');
  const mains = (name: string): ReadonlySet<string> =>
    new Set([...knowledge.wordAttributes<VerbFrame>(name).values()].map(({ main }) => main));
  const judging = mains('JudgingVerb');
  const finding = mains('FindingVerb');
  const bodies = knowledge.wordAttributes<BodyKind>('BodyKind');
  const belief = knowledge.wordAttributes<VerbFrame>('BeliefVerb');
  const places = rowsOf(knowledge, [tag.CueVerb, tag.AccordingTo, tag.CitedAs, tag.Preposition, tag.Subordinator]);
  const people = [
    tag.SpeakerNoun,
    tag.PersonNoun,
    tag.GroupNoun,
    tag.RoleHead,
    tag.RoleTitle,
    tag.PoliticalRole,
    tag.Occupation,
    tag.Rank,
    tag.RolePlural,
  ];
  return {
    tag,
    word,
    isOnePlace: (entry) => places[knowledge.phrases.row[entry]!] === 1,
    people: tagSet(people),
    cues: tagSet([tag.CitedAs, tag.OpinionAdjective, tag.SpeechNoun, tag.CueVerb]),
    nominal: tagSet([...NOMINAL, ...people, tag.Determiner, tag.BodyNoun, tag.SourceNoun, tag.QuantityNoun]),
    closed: tagSet([
      ...DELIMITING,
      tag.Auxiliary,
      tag.Conjunction,
      tag.Weekday,
      tag.Month,
      tag.SubjectPronoun,
      tag.PluralPronoun,
      tag.AccordingTo,
    ]),
    titles: tagSet([TAGS.Role, tag.Honorific, tag.Nationality, tag.PoliticalRole, tag.RoleHead, tag.Determiner]),
    bodyKind: (word) => bodies.get(word),
    isJudging: ({ main }) => judging.has(main),
    isFinding: ({ main }) => finding.has(main),
    frameOfWord: (number) => speech.get(number) ?? belief.get(number),
    frameOfEntry: (entry) =>
      knowledge.phrases.attributes<VerbFrame>(entry, 'SpeechVerb') ??
      knowledge.phrases.attributes<VerbFrame>(entry, 'BeliefVerb'),
  };
}
