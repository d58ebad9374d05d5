import { entryHasTag } from '../knowledge/chunks.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { abbreviates, abbreviatesField, initialsOf, lettersOf } from '../language/acronyms.ts';
import { fold } from '../language/characters.ts';
import type { RecognisedArticle } from '../model/link.ts';
import type { MentionOf } from '../model/mention.ts';

type Organisation = MentionOf<'organisation'>;

interface Group {
  readonly key: string;
  readonly mentions: Organisation[];
  /** The legal form that a mention gives, '' as long as none does. */
  legalForm: string;
}

const ENDING =
  /,? (inc|incorporated|ltd|limited|llc|llp|lp|plc|corp|corporation|co|company|gmbh|ag|sa|nv|bv|ab|se|spa|srl|sarl|sas|kg|oy|holdings?|group)\.?$/;

/** Forms of which a firm has one: a name with another one is another firm's. */
const LEGAL_FORM = /,? (inc|ltd|llc|llp|plc|gmbh|ag|sa|nv|bv|ab|se|spa|srl|sarl|sas|kg|oy)\.?$/;

// What the key of a name leaves out or writes in another way; most names have nothing of the kind.
const UNLIKE_KEY = new RegExp(
  `[^a-z0-9 ]|  |^the |^ | $|^(us|uk|u s|u k|united states|united kingdom) |\\bdept\\b|^department |${ENDING.source}`,
);

/** The name without article, legal form and marks, "and" for "&". */
function organisationKey(name: string): string {
  const folded = fold(name);
  if (!UNLIKE_KEY.test(folded)) return folded;
  const key = folded
    .replace(/[\s\-‐‑]+/g, ' ')
    .replace(/^the /, '')
    .replace(/&/g, ' and ')
    .replace(/\s+/g, ' ')
    .trim();
  return normalised(key)
    .replace(ENDING, '')
    .replace(/\.(com|org|net|co\.uk)$/, '')
    .replace(/[.,!]/g, '');
}

// "US Department of Defense", "Dept. of Defense" and "Defense Department" are one department.
function normalised(key: string): string {
  const plain = key
    .replace(/^(u\.? ?s\.?|united states|u\.? ?k\.?|united kingdom) (?=\w+ \w)/, '')
    .replace(/\bdept\b\.?/g, 'department');
  const department = /^department (?:of|for) (?:the )?(.+)$/.exec(plain);
  return department === null ? plain : `${department[1]} department`;
}

/** Groups the mentions of one organisation: the same name, known aliases, acronyms introduced or plain, short forms. */
export function gatherOrganisations(
  mentions: readonly Organisation[],
  article: RecognisedArticle,
  knowledge: Knowledge,
): Organisation[][] {
  const groups = new Map<string, Group>();
  const keys = new Map<string, string>();
  for (const mention of mentions) {
    const { name } = mention.value;
    let key = keys.get(name);
    if (key === undefined) {
      key = mainKey(name, knowledge);
      keys.set(name, key);
    }
    fileMention(groups, key, mention);
  }
  mergeIntroduced(groups, mentions, article);
  mergeAcronyms(groups);
  mergeOfCountries(groups, knowledge);
  mergeTails(groups, knowledge);
  mergeWithout(groups);
  mergeShortForms(groups, knowledge);
  const gathered: Organisation[][] = [];
  for (const group of groups.values()) gathered.push(group.mentions.sort(inOrder));
  return gathered;
}

/** "Halden LLC" and "Halden Srl" are two firms, whichever of them "Halden" is. */
function fileMention(groups: Map<string, Group>, key: string, mention: Organisation): void {
  const legalForm = legalFormOf(mention.value.name);
  let group = groups.get(key);
  if (group !== undefined && legalForm !== '' && group.legalForm !== '' && group.legalForm !== legalForm) {
    const own = `${key} ${legalForm}`;
    group = groups.get(own) ?? { key: own, mentions: [], legalForm };
    groups.set(own, group);
  } else if (group === undefined) {
    group = { key, mentions: [], legalForm };
    groups.set(key, group);
  } else if (group.legalForm === '') group.legalForm = legalForm;
  group.mentions.push(mention);
}

function legalFormOf(name: string): string {
  if (!name.includes(' ')) return '';
  const form = LEGAL_FORM.exec(
    fold(name)
      .replace(/ limited$/, ' ltd')
      .replace(/ incorporated$/, ' inc'),
  );
  return form === null ? '' : form[1]!;
}

const inOrder = (a: Organisation, b: Organisation): number => a.start - b.start;

function mainKey(name: string, knowledge: Knowledge): string {
  // "U.N." is the UN, whose full stops American papers keep.
  const main = knowledge.mainNameOf(name) ?? (DOTTED.test(name) ? knowledge.mainNameOf(lettersOf(name)) : null);
  // "Number 10" is Downing Street.
  const house = main === null && /^(No\.?|Number) 10$/.test(name) ? knowledge.mainNameOf('Downing Street') : null;
  return organisationKey(main ?? house ?? name);
}

function merge(groups: Map<string, Group>, from: string, into: string): void {
  const source = groups.get(from);
  const target = groups.get(into);
  if (source === undefined || target === undefined || source === target) return;
  target.mentions.push(...source.mentions);
  groups.delete(from);
}

/** "Public Health Agency (PHA)": what stands in brackets behind a name and spells it is the name again. */
function mergeIntroduced(
  groups: Map<string, Group>,
  mentions: readonly Organisation[],
  article: RecognisedArticle,
): void {
  let keys: ReadonlyMap<Organisation, string> | null = null;
  for (let at = 1; at < mentions.length; at++) {
    const before = mentions[at - 1]!;
    const here = mentions[at]!;
    const between = article.text.slice(before.end, here.start);
    const isTerm = TERM.test(between) && /^[”"’']/.test(article.text[here.end] ?? '');
    if (!isTerm && !isIntroduction(between, article.text[here.end])) continue;
    keys ??= keysOf(groups);
    const a = keys.get(before);
    const b = keys.get(here);
    if (a === undefined || b === undefined || a === b) continue;
    const [name, short] = [before.value.name, here.value.name];
    // "Halden Mills Limited (“Marlbar Mills”)": what is said to be meant from here on need not be like the name.
    if (isTerm || abbreviates(short, name) || abbreviatesField(short, name)) merge(groups, b, a);
    else if (abbreviates(name, short)) merge(groups, a, b);
  }
}

/** Brackets and quotation marks that open what a name is called in the rest of a text. */
const TERM = /^,?\s*\((?:hereafter |hereinafter |or |collectively,? )?(?:the )?[“"‘'](?:the )?$/i;

/** "(PHA)", and ", or PHA," in speech that is written down. */
function isIntroduction(between: string, behind: string | undefined): boolean {
  if (behind === ')') return /^\s*\(\s*$/.test(between);
  return (behind === ',' || behind === '.') && /^, or (the )?$/.test(between);
}

function keysOf(groups: ReadonlyMap<string, Group>): Map<Organisation, string> {
  const keys = new Map<Organisation, string>();
  for (const { key, mentions } of groups.values()) for (const mention of mentions) keys.set(mention, key);
  return keys;
}

/** "New Zealand Department of Conservation" and "Department of Conservation" are one where no other country's is named. */
function mergeOfCountries(groups: Map<string, Group>, knowledge: Knowledge): void {
  const longer = new Map<string, string[]>();
  for (const { key, mentions } of groups.values()) {
    const name = (mentions[0]?.value.name ?? '').replace(/^the /i, '');
    const end = endOfPlace(name, knowledge);
    if (end > 0) file(longer, organisationKey(name.slice(end + 1)), key);
    // "British Heart Foundation" and "Heart Foundation", but the American Red Cross is a Red Cross of its own.
    else if (isNationality(name.slice(0, Math.max(name.indexOf(' '), 0)), knowledge)) {
      const rest = name.slice(name.indexOf(' ') + 1);
      if (rest.includes(' ') && !OF_EVERY_COUNTRY.test(rest) && knowledge.mainNameOf(rest) === null)
        file(longer, organisationKey(rest), key);
    }
  }
  for (const [short, long] of longer) if (long.length === 1 && long[0] !== short) merge(groups, short, long[0]!);
}

/** Where the place of one to three words ends that begins the name, with two words or more behind it; -1 where none does. */
function endOfPlace(name: string, knowledge: Knowledge): number {
  let end = name.indexOf(' ');
  for (let words = 1; words <= 3 && end >= 0; words++) {
    const next = name.indexOf(' ', end + 1);
    if (next < 0) return -1;
    if (isPlace(name.slice(0, end), knowledge)) return end;
    end = next;
  }
  return -1;
}

function isPlace(words: string, knowledge: Knowledge): boolean {
  const entry = knowledge.phrases.find(words);
  if (entry < 0) return false;
  for (const name of PLACES) if (entryHasTag(knowledge, entry, knowledge.tag(name))) return true;
  return false;
}

function isNationality(word: string, knowledge: Knowledge): boolean {
  const entry = word === '' ? -1 : knowledge.phrases.find(word);
  return entry >= 0 && entryHasTag(knowledge, entry, knowledge.tag('Nationality'));
}

/** Every country has one, so that the next one named may be another's. */
const OF_EVERY_COUNTRY =
  /(Ministry|Department|Embassy|Consulate|Parliament|Assembly|Senate|Government|Army|Navy|Guard|Forces?|Police|Courts?|Bank|Party|Office|Commission)$/;

const DOTTED = /^(\p{Lu}\.){2,6}$/u;

const PLACES = ['Country', 'Region', 'City'] as const;

function mergeAcronyms(groups: Map<string, Group>): void {
  const acronyms: Group[] = [];
  for (const group of groups.values())
    if (/^[\p{Lu}\p{N}&.-]{3,8}$/u.test(group.mentions[0]?.value.name ?? '')) acronyms.push(group);
  if (acronyms.length === 0) return;
  const byInitials = keysByInitials(groups);
  for (const group of acronyms) {
    const { name } = group.mentions[0]!.value;
    const candidates = byInitials.get(name.includes('&') ? name : lettersOf(name));
    if (candidates?.length === 1) merge(groups, group.key, candidates[0]!);
  }
}

const PARTNERS = /^(\p{Lu})\S+ (?:&|and) (\p{Lu})\S+$/u;

function keysByInitials(groups: ReadonlyMap<string, Group>): Map<string, string[]> {
  const byInitials = new Map<string, string[]>();
  for (const { key, mentions } of groups.values()) {
    const first = mentions[0];
    if (first === undefined || !key.includes(' ')) continue;
    // "Barlow & Tolliver" is B&T.
    const partners = PARTNERS.exec(first.value.name);
    if (partners !== null) file(byInitials, `${partners[1]}&${partners[2]}`, key);
    // "English-Speaking Union" is the ESU.
    const [capitals, all] = initialsOf(first.value.name.replace(/^the /i, '').replace(/-/g, ' '));
    if (capitals.length >= 3) file(byInitials, capitals, key);
    if (all.length >= 3 && all !== capitals) file(byInitials, all, key);
    // "NC Department of Transportation" is the DOT, and "White House Office of Harbour and Tide Policy" the OHTP.
    const department = /^(?:The )?(?:\S+ ){1,2}?((?:Department|Ministry|Bureau|Office) (?:of|for) .+)$/.exec(
      first.value.name,
    )?.[1];
    if (department !== undefined)
      for (const letters of new Set(initialsOf(department))) if (letters.length >= 3) file(byInitials, letters, key);
    // "HWAB" is Halden West & Barlow Council, whose mark is spoken.
    const area = /^(.+) Council$/.exec(first.value.name)?.[1];
    if (area !== undefined) file(byInitials, initialsOf(area.replace('&', 'and'))[1], key);
  }
  return byInitials;
}

function file(index: Map<string, string[]>, under: string, key: string): void {
  const known = index.get(under);
  if (known === undefined) index.set(under, [key]);
  else known.push(key);
}

/** What a firm's full name ends in where its short one is known too; banks, clouds and news are businesses of their own. */
const WHOLE_FIRM =
  /^ (markets?|technolog(y|ies)|systems|motors?|communications|pharmaceuticals|international|airways|industries|stores|supermarkets|interactive|networks|university|institut(e|ion))$/;

/** "Policy Centre for Tides" for "Barlow Policy Centre for Tides", where no other name ends so. */
function mergeTails(groups: Map<string, Group>, knowledge: Knowledge): void {
  const byTail = new Map<string, string[]>();
  for (const { key, mentions } of groups.values()) {
    if (OF_EVERY_COUNTRY.test(mentions[0]?.value.name ?? '')) continue;
    let space = key.indexOf(' ');
    for (let words = 1; words <= 2 && space >= 0; words++, space = key.indexOf(' ', space + 1))
      if (MANY_WORDS.test(key.slice(space + 1))) file(byTail, key.slice(space + 1), key);
  }
  for (const [tail, longer] of byTail) {
    if (longer.length > 1) continue;
    // "Bank of Canada" and "Royal Bank of Canada" are known for two.
    const name = groups.get(longer[0]!)?.mentions[0]?.value.name ?? '';
    if (knowledge.mainNameOf(name) === null) merge(groups, tail, longer[0]!);
  }
}

/** "Halden Labs" for "Halden National Labs", "Barlow Trust" for "Barlow NHS Foundation Trust", where one is left out alone. */
function mergeWithout(groups: Map<string, Group>): void {
  const longer = new Map<string, string[]>();
  for (const key of groups.keys()) {
    const short = key.replace(LEFT_OUT, '');
    if (short !== key && short.includes(' ')) file(longer, short, key);
  }
  for (const [short, long] of longer) if (long.length === 1) merge(groups, short, long[0]!);
}

/** Words inside a name that say how far a body reaches or what law it is under. */
const LEFT_OUT = / (?:national|city|county|borough|district|nhs foundation|nhs)(?= \S)/g;

/** Three words and more. */
const MANY_WORDS = /^\S+ \S+ \S/;

/** "Corvid" for "Corvid Logistics", unless the short name is known as an organisation of its own. */
function mergeShortForms(groups: Map<string, Group>, knowledge: Knowledge): void {
  const byFirst = new Map<string, string[]>();
  for (const key of groups.keys()) {
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) file(byFirst, key.slice(0, at), key);
    // "the Tigers" of Sacramento.
    if (groups.get(key)!.mentions[0]!.rule === 'organisations/club-of-town')
      file(byFirst, key.slice(key.lastIndexOf(' ') + 1), key);
    // "Warwick", said of a body, is the University of Warwick.
    if (key.startsWith('university of ')) file(byFirst, key.slice('university of '.length), key);
  }
  for (const group of groups.values()) {
    const name = group.mentions[0]?.value.name ?? '';
    const longer = fullFormsOf(byFirst.get(group.key) ?? [], group.key);
    if (longer.length !== 1) continue;
    if (group.legalForm !== '' && groups.get(longer[0]!)?.legalForm !== '') continue;
    const isClub = groups.get(longer[0]!)?.mentions[0]?.rule === 'organisations/club-of-town';
    if (!isClub && knowledge.mainNameOf(name) !== null && !WHOLE_FIRM.test(longer[0]!.slice(group.key.length)))
      continue;
    if (isWholeUniversity(group.key, longer[0]!)) continue;
    if (/^\p{Lu}{2,}$/u.test(name) && !OF_LETTERS.test(longer[0]!.slice(group.key.length))) continue;
    merge(groups, group.key, longer[0]!);
  }
}

/** "Harvard" beside Harvard University and Harvard Business School is the university. */
function fullFormsOf(longer: readonly string[], key: string): readonly string[] {
  const university = `${key} university`;
  return longer.length > 1 && longer.includes(university) ? [university] : longer;
}

/** "University of Barlow" and "University of Barlow Hospitals" are two; its campus is "at" or behind a comma. */
const isWholeUniversity = (key: string, longer: string): boolean =>
  /^university of |. university$/.test(key) && !/^(,| at | trust$)/.test(longer.slice(key.length));

/** Behind letters no more than what kind of firm it is: "QXV Holdings" is QXV. */
const OF_LETTERS = /^ (holdings?|group|industries|international|technologies|systems|investments?)$/;
