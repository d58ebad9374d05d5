import { organisationWeights } from './known-organisations.ts';
import { usesOfNames } from './name-evidence.ts';
import { byHand, type Candidate, type OrganisationType, organisationCandidates } from './organisation-sources.ts';
import { joined } from './short-forms.ts';
import { words } from './words.ts';

type OrganisationRow = readonly [name: string, type: OrganisationType, aliases: string, weight: number];

// Of a company that bears a family name, the more people bear it the fewer of its mentions are the company.
const namesakes: readonly (readonly [bearers: number, weight: number])[] = [
  [100_000, 2],
  [20_000, 3],
  [5000, 4],
  [800, 6],
];

/** Rows of organisations.tsv. */
export function organisations(folder: string): readonly OrganisationRow[] {
  const ordinary = new Set(words(folder).map(([word]) => word));
  const isOrdinary = (name: string): boolean => ordinary.has(name.toLowerCase());
  const uses = usesOfNames(folder);

  const weightOfOneWord = (name: string, surety: number): number => {
    if (/^[A-Z]{3,}$/.test(name)) return Math.min(surety, isOrdinary(name) ? 5 : 8);
    // Two letters, "O2", "3M".
    if (!/\p{Ll}/u.test(name)) return Math.min(surety, 7);
    if (isOrdinary(name)) return Math.min(surety, 3);
    const { given, family, place, word } = uses(name);
    const bearers = given + family + place + word;
    return Math.min(surety, namesakes.find(([least]) => bearers >= least)?.[1] ?? 9);
  };

  const weightOf = ({ name, type, surety }: Candidate): number => {
    const known = organisationWeights.get(name);
    if (known !== undefined) return known;
    const parts = name.split(/[ -]/).filter((part) => part !== '&');
    const [first = '', last = ''] = parts;
    if (parts.length === 1) return weightOfOneWord(name, surety);
    // "Paul Smith", "Charles Schwab": a person's name in full is a person unless the company is famous.
    const isPersonLike = parts.length === 2 && uses(first).given > 2000 && uses(last).family > 1500;
    if (type === 'company' && isPersonLike) return surety === byHand ? 7 : 3;
    return surety < 8 && parts.every(isOrdinary) ? 4 : surety;
  };

  return joined(organisationCandidates(folder), ordinary)
    .map((candidate) => ({ candidate, weight: weightOf(candidate) }))
    .filter(({ candidate, weight }) => !isMoreHarmThanHelp(candidate.surety, weight))
    .map(({ candidate, weight }) => [candidate.name, candidate.type, candidate.aliases.join(';'), weight]);
}

// A little-known company called by plain words ("Financial Institutions", "Aware") finds more errors than companies.
function isMoreHarmThanHelp(surety: number, weight: number): boolean {
  return (weight <= 4 && surety <= 6) || (weight <= 3 && surety < byHand);
}
