import type { Knowledge } from '../knowledge/knowledge.ts';
import { findWord } from '../language/lexicon.ts';
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
  'NameOpener',
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
] as const;

const WORDS = ['of', 'for', 'on', 'in', 'the', 'and', 'at', 'to', '&', '(', ')', ',', "'s"] as const;

/** Numbers of the tags and words that the readers of names ask for, looked up once a knowledge. */
export interface NameTags {
  readonly tag: Readonly<Record<(typeof NAMES)[number], Tag>>;
  readonly word: Readonly<Record<(typeof WORDS)[number], number>>;
}

const known = new WeakMap<Knowledge, NameTags>();

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
