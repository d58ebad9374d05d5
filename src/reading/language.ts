import { bitOf, hasTag, TAGS, type Tokens, wordsAt } from '../model/tokens.ts';

// Small words that half of a text is made of, without those that another of these languages shares with it.
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to is that it was for on as with be by at are this have from not but they which you we his has were their will would can there been more who when what said she he i our your its an or if than about',
  de: 'der die und das ist nicht ein eine einen einer von zu den dem des mit auf für sich auch es an werden aus er hat dass sie nach wird bei noch wie über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde',
  fr: 'le la les des et est une du dans que qui pour pas sur plus par ce avec il au ne se sont cette mais aux ont été ou nous vous leur ses elle ces comme être fait deux',
  es: 'el los las y del que una por con para se su al lo más como pero sus este ya esta entre cuando muy sin sobre también hasta hay donde han quien desde todo nos durante',
  it: 'il di che gli della delle dei un per non sono con del alla nel anche più come dal ha questo essere nella si ma lo hanno stato tra loro degli alle sul',
  pt: 'o os do da dos das em um uma não com para que por mais como mas foi ao ele são pelo pela até isso entre depois sem mesmo aos seus quem nas já você está',
  nl: 'het een van en dat niet zijn op te voor met die aan er ook als maar bij om wordt naar uit nog dan door over worden heeft deze werd meer was hun tot',
  sv: 'och att det som en på är av för med den till inte har ett om han men var sig från så vi kan när ska eller',
  pl: 'i w na z do się nie to że jest o jak po co ale od za dla czy przez był są tym',
};

const byWord: ReadonlyMap<string, readonly string[]> = wordsByLanguage();

function wordsByLanguage(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(SMALL_WORDS))
    for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}

// A list of names or a table has hardly any small words of its language either.
const FEWEST_WORDS = 30;
const MOST_LOOKED_AT = 500;
const MOST_UNKNOWN = 0.25;
const LEAST_SHARE = 0.12;
const UNDETERMINED = 'und';
const WORD = bitOf(TAGS.Word);
const UNKNOWN = bitOf(TAGS.Unknown);

/** The language that a text's small words are of; English unless they speak for another. */
export function languageOf(tokens: Tokens): string {
  let words = 0;
  let unknown = 0;
  const { count, tags, width } = tokens;
  for (let at = 0; at < count; at++) {
    const shape = tags[at * width]!;
    if ((shape & WORD) === 0) continue;
    words++;
    if (shape & UNKNOWN) unknown++;
  }
  // The dictionary is English: a text whose words it knows needs no closer look.
  if (words < FEWEST_WORDS || unknown < words * MOST_UNKNOWN) return 'en';
  return spokenFor(tokens, Math.max(1, Math.floor(words / MOST_LOOKED_AT)));
}

function spokenFor(tokens: Tokens, step: number): string {
  const counts = new Map<string, number>();
  let words = 0;
  let foreign = 0;
  let next = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (!hasTag(tokens, at, TAGS.Word) || next++ % step !== 0) continue;
    words++;
    const word = wordsAt(tokens, at).toLowerCase();
    for (const language of byWord.get(word) ?? NONE) counts.set(language, (counts.get(language) ?? 0) + 1);
    if (NOT_LATIN.test(word)) foreign++;
  }
  if (foreign > 0.5 * words) return UNDETERMINED;
  const english = counts.get('en') ?? 0;
  let best = 'en';
  let most = english;
  for (const [language, count] of counts) {
    if (count <= most) continue;
    best = language;
    most = count;
  }
  return most > 2 * english && most >= words * LEAST_SHARE ? best : 'en';
}

const NONE: readonly string[] = [];
const NOT_LATIN = /[^\p{Script=Latin}\p{M}\p{N}'’.-]/u;

const NAMES: Readonly<Record<string, string>> = {
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
  nl: 'Dutch',
  sv: 'Swedish',
  pl: 'Polish',
};

/** What is said of an article that is not in English. */
export const notEnglish = (language: string): string =>
  `the article seems to be in ${NAMES[language] ?? 'a language other than English'}; only its masthead was read`;
