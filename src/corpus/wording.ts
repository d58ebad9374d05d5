/** The words without what readers do not mind: case, accents, kinds of quotation mark and dash, runs of white space. */
export const folded = (words: string | null): string =>
  (words ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

const POSSESSIVE = /'s$/;
const HONORIFIC = /^(the|mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|prof|professor|rt hon)\.? /;
const COMPANY_ENDING = /,? (ltd|limited|plc|inc|llc|llp|corp|corporation|co|gmbh|ag|sa)\.?$/;

/** Names with one key are one name: "Dr Amara Okafor’s" and "Amara Okafor", "Acme Ltd." and "the Acme". */
export const nameKey = (name: string | null): string =>
  folded(name)
    .replace(POSSESSIVE, '')
    .replace(HONORIFIC, '')
    .replace(COMPANY_ENDING, '')
    .replace(/[.,]/g, '')
    .replaceAll('&', 'and')
    .trim();

/** Words and numbers, folded. */
export const wordsOf = (text: string | null): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const EMPTY_WORDS: ReadonlySet<string> = new Set('the a an of for and in on at to its their our his her'.split(' '));

/** The words that carry meaning, plurals taken back. */
export const contentOf = (text: string | null): string[] =>
  wordsOf(text)
    .filter((word) => !EMPTY_WORDS.has(word))
    .map(singular);

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const bare = /..(sses|shes|ches|xes)$/.test(word) ? word.slice(0, -2) : word;
  return /[^s]s$/.test(bare) ? bare.slice(0, -1) : bare;
}

/** How far two lists have the same words, 0–1: the harmonic mean of the shares that each finds in the other. */
export function overlapOf(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length);
}
