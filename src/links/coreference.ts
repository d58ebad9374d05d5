import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/characters.ts';
import { isBody } from '../model/article.ts';
import type { Entity, RecognisedArticle } from '../model/link.ts';
import type { MentionOf } from '../model/mention.ts';
import { gatherOrganisations } from './organisation-forms.ts';
import { gatherPeople } from './person-forms.ts';

export type NamedMention = MentionOf<'person'> | MentionOf<'organisation'>;

/** The people and organisations of an article: each with all names it goes by, in the order of first mention. */
export function resolveCoreference(article: RecognisedArticle, knowledge: Knowledge): Entity[] {
  const people = article.mentions.filter((mention) => mention.kind === 'person');
  const organisations = article.mentions.filter((mention) => mention.kind === 'organisation');
  const isInside = bodyTest(article);
  const entities = [
    ...gatherPeople(people, knowledge).map((mentions) => entityOf('person', mentions, isInside, knowledge)),
    ...gatherOrganisations(organisations, article, knowledge).map((mentions) =>
      entityOf('organisation', mentions, isInside, knowledge),
    ),
  ];
  return entities.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

function bodyTest({ blocks }: RecognisedArticle): (mention: NamedMention) => boolean {
  const inside = blocks.filter(({ kind }) => isBody(kind));
  return (mention) => {
    let low = 0;
    let high = inside.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (inside[middle]!.end <= mention.start) low = middle + 1;
      else high = middle;
    }
    return low < inside.length && inside[low]!.start <= mention.start;
  };
}

function entityOf(
  kind: Entity['kind'],
  mentions: readonly NamedMention[],
  isInside: (mention: NamedMention) => boolean,
  knowledge: Knowledge,
): Entity {
  const body = mentions.filter(isInside);
  const counted = body.length > 0 ? body : mentions;
  const forms = [...new Set(counted.map(({ value }) => value.name))];
  const name = fullestOf(forms, kind);
  const full = counted.find(({ value }) => value.name === name)!;
  const type =
    counted
      .map((mention) => (mention.kind === 'organisation' ? mention.value.type : null))
      .find((one) => one !== null) ?? null;
  const aliases = forms.filter((form) => form !== name);
  return {
    kind,
    name,
    aliases: kind === 'person' ? [...aliases, ...withHonorifics(counted, name, aliases)] : aliases,
    mentions: counted,
    type,
    sex: kind === 'person' ? sexOf(counted, name, knowledge) : null,
    rule: full.rule,
    isOutside: body.length === 0,
  };
}

function withHonorifics(mentions: readonly NamedMention[], name: string, aliases: readonly string[]): string[] {
  const titled = mentions.flatMap((mention) =>
    mention.kind === 'person' && mention.value.honorific !== null
      ? [`${mention.value.honorific} ${mention.value.name}`]
      : [],
  );
  return [...new Set(titled)].filter((form) => form !== name && !aliases.includes(form));
}

// Capital letters throughout are a headline's, not the name's own; the longest of the others says most.
function fullestOf(forms: readonly string[], kind: Entity['kind']): string {
  if (forms.length === 1) return forms[0]!;
  const score = (form: string): number =>
    form.split(' ').length * 100 +
    Math.min(form.length, 90) -
    (kind === 'person' && form === form.toUpperCase() ? 1000 : 0);
  return [...forms].sort((a, b) => score(b) - score(a))[0]!;
}

const honorificSex: Readonly<Record<string, 'F' | 'M'>> = {
  mr: 'M',
  sir: 'M',
  lord: 'M',
  king: 'M',
  prince: 'M',
  father: 'M',
  mrs: 'F',
  ms: 'F',
  miss: 'F',
  madam: 'F',
  dame: 'F',
  lady: 'F',
  baroness: 'F',
  queen: 'F',
  princess: 'F',
};

function sexOf(mentions: readonly NamedMention[], name: string, knowledge: Knowledge): 'F' | 'M' | null {
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.value.honorific === null) continue;
    const sex = honorificSex[fold(mention.value.honorific).replace(/[^a-z]/g, '')];
    if (sex !== undefined) return sex;
  }
  return knowledge.sexOfName(name.split(/[\s-]/)[0] ?? '');
}
