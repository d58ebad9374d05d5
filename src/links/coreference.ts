import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/characters.ts';
import { type Block, isBody } from '../model/article.ts';
import type { RuleId } from '../model/finding.ts';
import type { Entity, RecognisedArticle } from '../model/link.ts';
import type { MentionOf } from '../model/mention.ts';
import { gatherOrganisations } from './organisation-forms.ts';
import { gatherPeople } from './person-forms.ts';

export type NamedMention = MentionOf<'person'> | MentionOf<'organisation'>;

/** The people and organisations of an article: each with all names it goes by, in the order of first mention. */
export function resolveCoreference(article: RecognisedArticle, knowledge: Knowledge): Entity[] {
  const people: MentionOf<'person'>[] = [];
  const organisations: MentionOf<'organisation'>[] = [];
  for (const mention of article.mentions) {
    if (mention.kind === 'person') people.push(mention);
    else if (mention.kind === 'organisation') organisations.push(mention);
  }
  const body = bodyOf(article);
  const entities: Entity[] = [];
  for (const mentions of gatherPeople(people, article.text, knowledge))
    entities.push(entityOf('person', mentions, body, knowledge));
  for (const mentions of gatherOrganisations(organisations, article, knowledge))
    entities.push(entityOf('organisation', mentions, body, knowledge));
  return entities.sort(byFirstMention);
}

const byFirstMention = (a: Entity, b: Entity): number => a.mentions[0]!.start - b.mentions[0]!.start;

function bodyOf({ blocks }: RecognisedArticle): Block[] {
  const body: Block[] = [];
  for (const block of blocks) if (isBody(block.kind)) body.push(block);
  return body;
}

function isInside({ start }: NamedMention, body: readonly Block[]): boolean {
  let low = 0;
  let high = body.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (body[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low < body.length && body[low]!.start <= start;
}

function entityOf(
  kind: Entity['kind'],
  mentions: readonly NamedMention[],
  body: readonly Block[],
  knowledge: Knowledge,
): Entity {
  const inside: NamedMention[] = [];
  for (const mention of mentions) if (isInside(mention, body)) inside.push(mention);
  const counted = inside.length > 0 ? inside : mentions;
  const forms = formsOf(counted);
  const name = fullestOf(forms, kind);
  const aliases: string[] = [];
  for (const form of forms) if (form !== name) aliases.push(form);
  if (kind === 'person') addHonorifics(counted, name, aliases);
  return {
    kind,
    name,
    aliases,
    mentions: counted,
    type: typeOf(counted),
    sex: kind === 'person' ? sexOf(counted, name, knowledge) : null,
    rule: ruleOf(counted, name),
    isOutside: inside.length === 0,
  };
}

/** The names of the mentions, each once; most are always named alike. */
function formsOf(mentions: readonly NamedMention[]): readonly string[] {
  const first = mentions[0]!.value.name;
  let at = 1;
  while (at < mentions.length && mentions[at]!.value.name === first) at++;
  if (at === mentions.length) return [first];
  const forms = new Set<string>();
  for (const { value } of mentions) forms.add(value.name);
  return [...forms];
}

/** The first type that is known. */
function typeOf(mentions: readonly NamedMention[]): Entity['type'] {
  for (const mention of mentions)
    if (mention.kind === 'organisation' && mention.value.type !== null) return mention.value.type;
  return null;
}

/** The rule that found the first mention with that name. */
function ruleOf(mentions: readonly NamedMention[], name: string): RuleId {
  let at = 0;
  while (mentions[at]!.value.name !== name) at++;
  return mentions[at]!.rule;
}

function addHonorifics(mentions: readonly NamedMention[], name: string, aliases: string[]): void {
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.value.honorific === null) continue;
    const titled = `${mention.value.honorific} ${mention.value.name}`;
    if (titled !== name && !aliases.includes(titled)) aliases.push(titled);
  }
}

// Capital letters throughout are a headline's, not the name's own; the longest of the others says most.
function fullestOf(forms: readonly string[], kind: Entity['kind']): string {
  let fullest = forms[0]!;
  if (forms.length === 1) return fullest;
  let most = fullnessOf(fullest, kind);
  for (let at = 1; at < forms.length; at++) {
    const fullness = fullnessOf(forms[at]!, kind);
    if (fullness <= most) continue;
    most = fullness;
    fullest = forms[at]!;
  }
  return fullest;
}

const fullnessOf = (form: string, kind: Entity['kind']): number =>
  form.split(' ').length * 100 +
  Math.min(form.length, 90) -
  // "BBC" is written so; a body's other form in capitals says more only if it has more words.
  (form === form.toUpperCase() ? (kind === 'person' ? 1000 : 50) : 0);

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
