import { comparisonForms, pluralsOf, verbForms } from './inflection.ts';
import { wordsOf } from './tables.ts';

const adjectival = /(?:al|ic|ive|ous|ful|less|able|ible|ary|ant|ent|an|ate|ish|ese|ory|ile|ar|id|y)$/;

/** Nouns in -ing without a plural that would give them away. */
export const massNouns: ReadonlySet<string> = new Set(
  wordsOf(`accounting advertising banking bidding billing broadcasting brewing budgeting campaigning cabling catering clothing coaching
coding computing consulting counselling crowdfunding cycling dining drilling engineering farming financing fishing fracking fundraising
funding gambling gaming gardening grooming housing imaging investing knitting laundering learning lending licensing lighting lobbying
logging manufacturing marketing messaging metering mining modelling modeling mentoring networking nursing outsourcing packaging
parenting parking planning plumbing policing polling pricing printing processing profiling programming publishing purchasing
recruiting recycling reporting retailing roofing sailing schooling screening scripting shipping shopping skiing smoking sourcing
spending staffing streaming swimming talking teaching testing timing trading training trafficking underwriting upbringing wellbeing
voting writing zoning`),
);

/** Puts the parts of speech of a word into their usual order, going by how often the forms occur that only one of them has. */
export function inUsualOrder(word: string, letters: ReadonlySet<string>, counts: ReadonlyMap<string, number>): string {
  const tokens = counts.get(word) ?? 1;
  const share = (forms: readonly string[]): number =>
    Math.max(0, ...forms.filter((form) => form !== word).map((form) => counts.get(form) ?? 0)) / tokens;
  const shareOfVerb = (letter: string): number =>
    share(
      verbForms(word)
        .filter(([, own]) => own === letter)
        .map(([form]) => form),
    );

  const plurals = letters.has('N') ? share(pluralsOf(word)) : 0;
  const pasts = letters.has('V') ? Math.max(shareOfVerb('D'), shareOfVerb('G')) : 0;
  const compared = letters.has('J') ? share(comparisonForms(word).map(([form]) => form)) : 0;
  const comparative = letters.has('C') || letters.has('S');
  const points: Readonly<Record<string, number>> = {
    V: pasts,
    N: 0.3 + plurals / 2,
    J: comparative ? 0 : compared > 0.01 ? 0.9 : adjectival.test(word) || !letters.has('N') ? 0.45 : 0.2,
    R: word.endsWith('ly') ? 0.4 : 0.1,
    D: 1.2,
    E: 1.1,
    G: massNouns.has(word) || (letters.has('N') && plurals > 0.15) ? 0.2 : 1,
    P: 0.5,
    // "reports": as a verb in the third person about as often as the base form is a verb.
    Z: letters.has('P') ? baseIsVerb(word, counts) : 0.4,
    C: 0.6,
    S: 0.6,
  };
  // An adjective that the lemma list makes of a comparative ("higher") adds nothing.
  const kept = [...letters].filter((letter) => !(comparative && letter === 'J'));
  return kept.sort((one, other) => (points[other] ?? 0) - (points[one] ?? 0) || (one < other ? -1 : 1)).join('');
}

function baseIsVerb(third: string, counts: ReadonlyMap<string, number>): number {
  const bases = [third.replace(/s$/, ''), third.replace(/es$/, ''), third.replace(/ies$/, 'y')];
  const pastOf = (base: string): number =>
    Math.max(
      0,
      ...verbForms(base)
        .filter(([, letter]) => letter === 'D')
        .map(([form]) => counts.get(form) ?? 0),
    );
  return Math.max(...bases.map((base) => (counts.has(base) ? pastOf(base) / (counts.get(base) ?? 1) : 0)));
}
