import { comparisonForms, type Form, pluralsOf, verbForms } from './inflection.ts';
import { irregularVerbs } from './irregular.ts';
import { closedClassWords, notComparisons, usualOrders, youngerWords } from './known-words.ts';
import { inUsualOrder, massNouns } from './pos-order.ts';
import { readTable } from './tables.ts';
import { wordCounts } from './word-counts.ts';

const letterOf: Readonly<Record<string, string>> = { noun: 'N', verb: 'V', adj: 'J', adv: 'R' };
const shortLemmas = new Set(['be', 'do', 'go', 'ad', 'ox', 'up', 'tv']);

type Letters = Map<string, Set<string>>;

function add(letters: Letters, word: string, letter: string): void {
  const known = letters.get(word);
  if (known) known.add(letter);
  else letters.set(word, new Set([letter]));
}

/** Base forms with the parts of speech of the lemma list, without the names among them. */
function lemmas(folder: string): Letters {
  const letters: Letters = new Map();
  const names = lowerCaseNames(folder);
  const dictionary = new Map(readTable(folder, 'english_words_freq').map((row) => [row('word'), row]));
  for (const row of readTable(folder, 'wordnet_word_pos')) {
    const word = row('word');
    if (!/^[a-z][a-z'-]+$/.test(word) || (word.length < 3 && !shortLemmas.has(word))) continue;
    if (dictionary.get(word)?.('hunspell_lower') !== 'y') {
      if (dictionary.get(word)?.('hunspell_capital') === 'y') continue;
      // The dictionary builds "disease" from "ease" and so does not list it; a noun it lacks that is also a name is the name.
      if (names.has(word) && row('pos') === 'noun') continue;
    }
    for (const pos of row('pos').split(',')) add(letters, word, letterOf[pos] ?? 'N');
  }
  for (const verb of irregularVerbs.keys()) add(letters, verb, 'V');
  for (const [word, pos] of youngerWords) for (const letter of pos) if (letter !== 'P') add(letters, word, letter);
  return letters;
}

function inflected(letters: Letters): Letters {
  const forms: Letters = new Map();
  for (const [word, own] of letters) {
    const all: readonly Form[] = [
      ...(own.has('N') ? pluralsOf(word).map((plural): Form => [plural, 'P']) : []),
      ...(own.has('V') ? verbForms(word) : []),
      ...(own.has('J') ? comparisonForms(word).filter(([form]) => !notComparisons.has(form)) : []),
    ];
    for (const [form, letter] of all) add(forms, form, letter);
  }
  return forms;
}

// Endings that tell the part of speech of a word that no list knows ("refuelling", "ratepayers").
const tellingEndings: readonly (readonly [RegExp, string])[] = [
  [/..ly$/, 'R'],
  [/...(?:ness|ment|tion|sion|ship|hood|ism|ity|ology|graphy|ware|maker|holder|worker|keeper|logist|ability)$/, 'N'],
  [/...(?:nesses|ments|[ts]ions|ships|isms|ities|ologies|ors|ers|ees|ists|ings|ants|ances|ences|cies)$/, 'P'],
  [/...(?:ise|ize|ify)$/, 'V'],
  [/...(?:able|ible|less|ful|ous|ical|ative|wide|friendly|centric|al|ic|ive|ish|ary)$/, 'J'],
  [/...ing$/, 'G'],
  [/...ed$/, 'DE'],
];

function byEnding(word: string): string | undefined {
  return tellingEndings.find(([ending]) => ending.test(word))?.[1];
}

/** Names, which the frequency list holds in lower case too: no ending shall make an adverb of "kimberly". */
function lowerCaseNames(folder: string): ReadonlySet<string> {
  const lists = [
    'given_names',
    'family_names',
    'cities',
    'countries',
    'languages',
    'regions_uk_us_world_hand',
    'subdivisions_iso3166_2',
  ];
  const named = lists.flatMap((list) => readTable(folder, list).map((row) => row('name').toLowerCase()));
  return new Set([...named, ...readTable(folder, 'hunspell_en_capitalised').map((row) => row('word').toLowerCase())]);
}

// A log scale: what matters is whether a word is ten or a thousand times rarer than another.
function scaled(tokens: number, rarest: number, commonest: number): number {
  return 1 + Math.round((254 * Math.log(tokens / rarest)) / Math.log(commonest / rarest));
}

type WordRow = readonly [word: string, frequency: number, pos: string];
const made = new Map<string, readonly WordRow[]>();

/** Rows of words.tsv: the words of the frequency list that are English words and no names, with their parts of speech. */
export function words(folder: string): readonly WordRow[] {
  const rows = made.get(folder) ?? wordRows(folder);
  made.set(folder, rows);
  return rows;
}

// A rarer word stands in no article of a hundred, and each takes its place in what is read at every start.
const LEAST_FREQUENCY = 4;

function wordRows(folder: string): readonly WordRow[] {
  const counts = wordCounts(folder);
  const own = lemmas(folder);
  const forms = inflected(own);
  const names = lowerCaseNames(folder);
  const dictionary = new Set(
    readTable(folder, 'english_words_freq')
      .filter((row) => row('hunspell_lower') === 'y')
      .map((row) => row('word')),
  );

  const posOf = (word: string): string | undefined => {
    const usual = usualOrders.get(word) ?? youngerWords.get(word);
    if (usual !== undefined) return usual;
    if (closedClassWords.has(word)) return '';
    const letters = new Set([
      ...(own.get(word) ?? []),
      ...(forms.get(word) ?? []),
      ...(massNouns.has(word) ? ['N'] : []),
    ]);
    if (letters.size > 0) return inUsualOrder(word, letters, counts);
    if (dictionary.has(word)) return byEnding(word) ?? 'N';
    return names.has(word) ? undefined : byEnding(word);
  };

  const tokens = [...counts.values()].filter((times) => times > 0);
  const [rarest, commonest] = [Math.min(...tokens), Math.max(...tokens)];
  const counted = [...counts].flatMap(([word, times]): WordRow[] => {
    const pos = posOf(word);
    if (pos === undefined) return [];
    const frequency = scaled(Math.max(times, rarest), rarest, commonest);
    return frequency < LEAST_FREQUENCY ? [] : [[word, frequency, pos]];
  });
  return [...counted, ...uncounted(new Set(counted.map(([word]) => word)))];
}

// Where no count is known, a word is taken for neither rare nor common.
const unknownFrequency = 50;

/** The younger words with their inflected forms, as far as no count has put them in the list. */
function uncounted(listed: ReadonlySet<string>): readonly WordRow[] {
  const younger: Letters = new Map([...youngerWords].map(([word, pos]) => [word, new Set(pos)]));
  const all: Letters = new Map(inflected(younger));
  for (const [word, letters] of younger) for (const letter of letters) add(all, word, letter);
  return [...all]
    .filter(([word, letters]) => !listed.has(word) && !letters.has('C') && !letters.has('S'))
    .map(([word, letters]) => [word, unknownFrequency, youngerWords.get(word) ?? [...letters].join('')]);
}
