import { doublingVerbs, irregularComparisons, irregularNouns, irregularVerbs } from './irregular.ts';
import { wordsOf } from './tables.ts';

/** An inflected form and the letter of its part of speech. */
export type Form = readonly [word: string, letter: string];

const vowel = '[aeiou]';
const sibilant = /(?:s|x|z|ch|sh)$/;
const consonantAndY = /[^aeiou]y$/;

// "stop", "plan", "run": one vowel between consonants in a word of one syllable doubles; w, x and y never do.
const shortSyllable = new RegExp(`^(?:qu|[^aeiou]*)${vowel}[^aeiouwxy]$`);

function withEs(word: string): string {
  if (sibilant.test(word)) return `${word}es`;
  if (consonantAndY.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** Plurals of a noun: irregular ones where the language has them, else the regular one. */
export function pluralsOf(noun: string): readonly string[] {
  const irregular = irregularNouns.get(noun)?.[0];
  if (irregular) return irregular;
  const man = /^(.{2,})(wo)?man$/.exec(noun);
  // "spokesman", "chairwoman"; but "human", "roman", "german" are regular.
  if (man && !/^(?:hu|ro|ger|otto|nor|sha|talis|cai)man$/.test(noun)) return [`${noun.slice(0, -2)}en`];
  return [withEs(noun)];
}

/** Stems to which -ed and -ing are put: "stop" → "stopp", "travel" → "travel" and "travell", "make" → "mak". */
function stemsOf(verb: string): readonly string[] {
  if (/(?:ee|oe|ye)$/.test(verb)) return [verb];
  if (verb.endsWith('e')) return [verb.slice(0, -1)];
  const doubled = verb + verb.slice(-1);
  if (doublingVerbs.has(verb)) return [verb, doubled];
  if (/[^aeiou]?[aeiou]c$/.test(verb) && verb.length > 4) return [verb, `${verb}k`];
  return shortSyllable.test(verb) ? [doubled] : [verb];
}

function presentParticiplesOf(verb: string): readonly string[] {
  if (verb === 'be') return ['being'];
  if (/[^e]ie$/.test(verb)) return [`${verb.slice(0, -2)}ying`];
  if (/inge$/.test(verb)) return [`${verb.slice(0, -1)}ing`, `${verb}ing`];
  return stemsOf(verb).map((stem) => `${stem}ing`);
}

function regularPastsOf(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [`${verb}d`];
  if (consonantAndY.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return stemsOf(verb).map((stem) => `${stem}ed`);
}

// Verbs that have a regular past beside the irregular one.
const alsoRegular = new Set(
  wordsOf(`abide awake broadcast burn bust cost dive dream dwell forecast input kneel lean leap learn light mow offset output
plead prove quit saw sew shear shine show smell sneak sow speed spell spill spoil strew strive swell thrust wake weave
wed wet`),
);

/** Third person, past, participle and -ing of a verb, with the letters Z, D, E and G. */
export function verbForms(verb: string): readonly Form[] {
  const [pasts = [], participles = []] = irregularVerbs.get(verb) ?? [];
  const regular = pasts.length === 0 || alsoRegular.has(verb) ? regularPastsOf(verb) : [];
  const third =
    verb === 'be'
      ? 'is'
      : verb === 'have'
        ? 'has'
        : /[^aeiou]o$|^(?:under|out|over)?go$/.test(verb)
          ? `${verb}es`
          : withEs(verb);
  return [
    [third, 'Z'],
    ...[...regular, ...pasts].map((form): Form => [form, 'D']),
    ...[...regular, ...participles].map((form): Form => [form, 'E']),
    ...presentParticiplesOf(verb).map((form): Form => [form, 'G']),
  ];
}

/** Comparative and superlative of an adjective or adverb that can take -er and -est, with the letters C and S. */
export function comparisonForms(adjective: string): readonly Form[] {
  const irregular = irregularComparisons.get(adjective);
  if (irregular) {
    const [comparatives = [], superlatives = []] = irregular;
    return [...comparatives.map((form): Form => [form, 'C']), ...superlatives.map((form): Form => [form, 'S'])];
  }
  const syllables = adjective.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 0;
  if (syllables > 2 || (syllables === 2 && !/(?:y|ow|le|er|et)$/.test(adjective))) return [];
  const stem = adjective.endsWith('e')
    ? adjective.slice(0, -1)
    : consonantAndY.test(adjective)
      ? `${adjective.slice(0, -1)}i`
      : shortSyllable.test(adjective)
        ? adjective + adjective.slice(-1)
        : adjective;
  return [
    [`${stem}er`, 'C'],
    [`${stem}est`, 'S'],
  ];
}
