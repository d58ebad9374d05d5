import type { Knowledge } from '../knowledge/knowledge.ts';
import { findWord } from '../language/lexicon.ts';
import { type TagSet, tagSet } from '../language/tag-sets.ts';
import type { Tag } from '../model/tokens.ts';

const NAMES = [
  'Honorific',
  'PostNominal',
  'NameSuffix',
  'NameParticle',
  'RegalTitle',
  'CompanyEnding',
  'OrganisationHead',
  'CompanyHead',
  'OfHead',
  'OtherHead',
  'CommonAcronym',
  'PossessiveInName',
  'NumberWord',
  'NameOpener',
  'CallingVerb',
  'GovernmentHead',
  'Month',
  'Weekday',
  'Holiday',
  'Determiner',
  'Article',
  'Pronoun',
  'Preposition',
  'Conjunction',
  'Subordinator',
  'Auxiliary',
  'Modal',
  'QuestionWord',
  'RoleHead',
  'RoleTitle',
  'PoliticalRole',
  'Occupation',
  'Rank',
  'GroupNoun',
  'RolePlural',
  'RoleModifier',
  'PersonNoun',
  'GivenName',
  'FamilyName',
  'MaleName',
  'FemaleName',
  'Country',
  'Region',
  'City',
  'Continent',
  'Nationality',
  'Language',
  'KnownOrganisation',
  'KnownProduct',
  'FormerWord',
  'IncomingWord',
  'GenericBody',
  'BodyOpener',
  'PartyName',
  'KnownPerson',
  'CompanyNoun',
  'ThingNoun',
  'NumberedHead',
  'FoundedHead',
  'FamilyParticle',
  'PlainGivenName',
  'PartyOffice',
  'UnitHead',
  'TeamNoun',
  'AppointVerb',
  'LeaveVerb',
  'BecomeVerb',
  'SpeechVerb',
  'MoveVerb',
] as const;

const WORDS = [
  'as',
  'chief',
  'of',
  'for',
  'on',
  'in',
  'the',
  'and',
  'at',
  'to',
  'last',
  '&',
  '(',
  ')',
  ',',
  "'s",
  'plc',
  'ltd',
  'council',
  'police',
  'university',
  'hospital',
] as const;

/** Numbers of the tags and words that the readers of names ask for, looked up once a knowledge. */
export interface NameTags {
  readonly tag: Readonly<Record<(typeof NAMES)[number], Tag>>;
  readonly word: Readonly<Record<(typeof WORDS)[number], number>>;
}

/** What a known phrase can be to the readers of names, as bits. */
export const PHRASE: Readonly<
  Record<'honorific' | 'organisation' | 'place' | 'product' | 'title' | 'nationality', number>
> = {
  honorific: 1,
  organisation: 2,
  place: 4,
  product: 8,
  title: 16,
  nationality: 32,
};

const known = new WeakMap<Knowledge, NameTags>();
const classes = new WeakMap<Knowledge, Uint8Array>();

/** The bits of `PHRASE` of each row of tags, worked out once, since names ask them of every phrase of a text. */
export function phraseClasses(knowledge: Knowledge): Uint8Array {
  let rows = classes.get(knowledge);
  if (rows === undefined) {
    rows = classesOfRows(knowledge);
    classes.set(knowledge, rows);
  }
  return rows;
}

function classesOfRows(knowledge: Knowledge): Uint8Array {
  const { tag } = nameTags(knowledge);
  const sets: readonly (readonly [number, TagSet])[] = [
    [PHRASE.honorific, tagSet([tag.Honorific])],
    [PHRASE.organisation, tagSet([tag.KnownOrganisation])],
    [PHRASE.place, tagSet([tag.Country, tag.Region, tag.City, tag.Continent])],
    [PHRASE.product, tagSet([tag.KnownProduct])],
    [PHRASE.title, tagSet([tag.RoleTitle, tag.RoleHead, tag.Occupation])],
    [PHRASE.nationality, tagSet([tag.Nationality])],
  ];
  const { rows, width } = knowledge.lexicon;
  const classes = new Uint8Array(rows.length / width);
  for (const [bit, { places, bits }] of sets) {
    for (const [one, place] of places.entries()) {
      const mask = bits[one]!;
      for (let row = 0, at = place; row < classes.length; row++, at += width)
        if (rows[at]! & mask) classes[row]! |= bit;
    }
  }
  return classes;
}

export function nameTags(knowledge: Knowledge): NameTags {
  let tags = known.get(knowledge);
  if (tags === undefined) {
    tags = {
      tag: Object.fromEntries(NAMES.map((name) => [name, knowledge.tag(name)])) as NameTags['tag'],
      word: Object.fromEntries(WORDS.map((word) => [word, findWord(knowledge.lexicon, word)])) as NameTags['word'],
    };
    known.set(knowledge, tags);
  }
  return tags;
}
