import { acronymOwners } from './known-organisations.ts';
import { byHand, type Candidate } from './organisation-sources.ts';
import { folded, wordsOf } from './tables.ts';

// Acronyms that in business and technology mean something else far more often than the body.
const commonAcronyms = new Set(
  wordsOf(`
ACE ADA AOC API APP ATM CAP CAPITOL CAT CEO CFO CIC CIO COM CONGRESS COO COP COPS COT CPD CRM CSR CTO DIY DNS EAP EPIC
ERIC ERP ESC ESG ETA ETF FAQ GDP GEM GEO GES GIS GMO GPF GPS HR IPA IPO ISA ISP KPI LAN LEASE LED MAC MRI NGO NIO NIP
NOS OPS ORG PAP PAT PCR PFI PIN PPE PPP RIO RFP ROI SAGE SARS SDK SEO SLA SME SMS SOC SQL STAR SWIFT TAB TBI TIE UPS USP
VAT VETS WAGE WAN WAP`),
);

const acronym = /^(?:[A-Z][A-Z&]{2,7}|[A-Z][a-z]?[A-Z]{2,5}|[A-Z][a-z]{1,2}[A-Z]{1,3}|EU|UN|EY|BP|BT|HP|GE|GM|VW|FT)$/;

/** A short form is kept only where it cannot be read as anything else: an acronym, or a coined word. */
function isSafe(alias: string, ordinary: ReadonlySet<string>): boolean {
  if (commonAcronyms.has(alias) || alias.length < 2) return false;
  if (acronym.test(alias)) return true;
  const isName = /^\p{Lu}\p{L}*[\p{Ll}&][\p{L}&. ]*$/u.test(alias) && alias.length > 3 && !alias.startsWith('The ');
  return isName && alias.split(' ').some((word) => !ordinary.has(word.toLowerCase()));
}

/** "Procter & Gamble" and "Procter and Gamble" are one organisation. */
function keyOf(name: string): string {
  return folded(name).replace(/ and /g, ' & ');
}

const isShouted = (name: string): boolean => !/\p{Ll}/u.test(name) || /^\p{Ll}/u.test(name);

/** Joins the sources: one candidate an organisation, each short form with one owner. */
export function joined(candidates: readonly Candidate[], ordinary: ReadonlySet<string>): readonly Candidate[] {
  const rows = new Map<string, Candidate>();
  const owners = new Map(Object.entries(acronymOwners).map(([short, name]) => [short, keyOf(name)]));
  const takes = (key: string, form: string): boolean => {
    if ((owners.get(form) ?? key) !== key) return false;
    owners.set(form, key);
    return true;
  };
  for (const candidate of candidates) {
    const key = keyOf(candidate.name);
    const known = rows.get(key) ?? { ...candidate, aliases: [] };
    const aliases = candidate.aliases.filter(
      (alias) => isSafe(alias, ordinary) && keyOf(alias) !== key && takes(key, alias),
    );
    // One in capitals is looked up only as it is written: "UNICEF" needs "Unicef" beside it, and "and" is no "&".
    const differs = folded(known.name) !== folded(candidate.name);
    const needsVariant = differs || (isShouted(known.name) && !isShouted(candidate.name));
    const variants = needsVariant && known.surety === byHand && takes(key, candidate.name) ? [candidate.name] : [];
    rows.set(key, { ...known, aliases: [...new Set([...known.aliases, ...variants, ...aliases])] });
  }
  return withOwners(rows, owners);
}

// An acronym with a row of its own ("NATO") says the same as the short form of another, which knows the full name too.
function withOwners(rows: Map<string, Candidate>, owners: ReadonlyMap<string, string>): readonly Candidate[] {
  for (const [key, { name, aliases }] of rows) {
    const owner = owners.get(name) ?? key;
    const full = rows.get(owner);
    if (owner === key || full === undefined) continue;
    rows.set(owner, { ...full, aliases: [...new Set([...full.aliases, ...aliases])] });
    rows.delete(key);
  }
  return [...rows.values()];
}
