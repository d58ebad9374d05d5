import { grammarOf } from '../knowledge/grammar.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { GrammarTags } from '../language/parts-of-speech.ts';
import type { SentenceTags } from '../language/sentences.ts';
import { type TagSet, tagSet } from '../language/tag-sets.ts';
import { TAGS, type Tag } from '../model/tokens.ts';
import { perKnowledge } from './per-knowledge.ts';

/** Tags this room asks for, looked up once a knowledge. */
export interface ReadingTags {
  readonly sentence: SentenceTags;
  readonly grammar: GrammarTags;
  /** Words that leave a line unfinished. */
  readonly runsOn: TagSet;
  /** Words that hold sentences together and that menus and headlines do without. */
  readonly functionWords: TagSet;
  readonly furniture: Tag;
  /** Words that credits of pictures are made of. */
  readonly credit: Tag;
  readonly month: Tag;
  readonly weekday: Tag;
  readonly honorific: Tag;
  readonly postNominal: Tag;
  readonly nameSuffix: Tag;
  readonly particle: Tag;
  readonly givenName: Tag;
  readonly familyName: Tag;
  readonly firstPerson: Tag;
  readonly roleHead: Tag;
  readonly newsDesk: Tag;
  readonly dateWord: Tag;
  readonly noAuthor: Tag;
  readonly notName: TagSet;
  /** What the name of a body ends with. */
  readonly bodyEnd: TagSet;
  /** What the names of firms and papers often end with. */
  readonly companyHead: Tag;
  /** What a date may begin with. */
  readonly ofDate: TagSet;
  readonly post: TagSet;
  /** What stands before the name of whoever holds an office. */
  readonly office: TagSet;
  /** What words of the dictionary are, and names seldom. */
  readonly inDictionary: TagSet;
  /** Tags of known phrases that are no person's name. */
  readonly nobody: readonly Tag[];
}

/** The tags, numbered as in this knowledge. */
export const readingTags: (knowledge: Knowledge) => ReadingTags = perKnowledge(lookUp);

function lookUp(knowledge: Knowledge): ReadingTags {
  const tag = (name: string): Tag => knowledge.tag(name);
  return {
    sentence: {
      beforeName: tag('BeforeName'),
      openers: ['Determiner', 'Pronoun', 'Preposition', 'Conjunction', 'Subordinator', 'QuestionWord', 'Auxiliary'].map(
        tag,
      ),
    },
    grammar: grammarOf(knowledge),
    runsOn: tagSet(['Determiner', 'Preposition', 'Conjunction', 'Auxiliary'].map(tag)),
    functionWords: tagSet(
      ['Determiner', 'Preposition', 'Conjunction', 'Auxiliary', 'Pronoun', 'Subordinator'].map(tag),
    ),
    furniture: tag('Furniture'),
    credit: tag('PictureCredit'),
    month: tag('Month'),
    weekday: tag('Weekday'),
    honorific: tag('Honorific'),
    postNominal: tag('PostNominal'),
    nameSuffix: tag('NameSuffix'),
    particle: tag('NameParticle'),
    givenName: tag('GivenName'),
    familyName: tag('FamilyName'),
    firstPerson: tag('FirstPerson'),
    roleHead: tag('RoleHead'),
    newsDesk: tag('NewsDesk'),
    dateWord: tag('DateWord'),
    noAuthor: tag('NoAuthor'),
    ofDate: tagSet([TAGS.HasDigit, tag('Month'), tag('Weekday')]),
    post: tagSet([tag('RoleHead'), tag('NewsDesk')]),
    office: tagSet([tag('RoleHead'), tag('RoleModifier'), tag('PoliticalRole'), tag('Honorific')]),
    inDictionary: tagSet([TAGS.Noun, TAGS.Adjective, TAGS.Verb, tag('RoleHead'), tag('RoleModifier')]),
    nobody: ['NoAuthor', 'KnownOrganisation', 'Country', 'City', 'Region'].map(tag),
    bodyEnd: tagSet(['CompanyEnding', 'OrganisationHead', 'OfHead'].map(tag)),
    companyHead: tag('CompanyHead'),
    notName: tagSet(
      [
        'Determiner',
        'QuestionWord',
        'Month',
        'Weekday',
        'Auxiliary',
        'NoAuthor',
        'CompanyEnding',
        'OrganisationHead',
      ].map(tag),
    ),
  };
}
