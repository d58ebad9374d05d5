import { fold } from '../language/characters.ts';
import { LIGHT_WORDS } from '../language/word-classes.ts';
import type { Affiliation, Status } from '../model/link.ts';

/** One entry for each person, role and organisation; what says more wins over what says less. */
export function mergeAffiliations(found: readonly Affiliation[]): Affiliation[] {
  const kept: Affiliation[] = [];
  const byPerson = new Map<Affiliation['person'], number[]>();
  for (const affiliation of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const own = byPerson.get(affiliation.person) ?? [];
    byPerson.set(affiliation.person, own);
    const at = own.find((one) => isSame(kept[one]!, affiliation));
    if (at === undefined) own.push(kept.push(affiliation) - 1);
    else kept[at] = together(kept[at]!, affiliation);
  }
  return kept.filter(
    (one) =>
      one.role !== null ||
      !byPerson.get(one.person)!.some((other) => kept[other] !== one && kept[other]!.organisation === one.organisation),
  );
}

const contentOf = (role: string): string[] =>
  (fold(role).match(/[a-z0-9]+/g) ?? []).filter((word) => !LIGHT_WORDS.has(word));

function isSame(a: Affiliation, b: Affiliation): boolean {
  if (a.person !== b.person) return false;
  // "chair of both Halden and Tarn": one post at each.
  if (a.rule === b.rule && a.start === b.start && a.end === b.end && areDifferent(a.organisation, b.organisation))
    return false;
  // The same words read by two rules: what one of them takes the body from the words outweighs a guess.
  if (a.roleSpan !== null && b.roleSpan !== null && a.roleSpan.start === b.roleSpan.start) return true;
  if (areDifferent(a.organisation, b.organisation)) return false;
  if (a.role === null || b.role === null) return a.role === b.role;
  // What somebody has just been made and what somebody was before, elsewhere or nobody says where, are two posts.
  if (isOpposite(a, b) && (a.organisation === null || b.organisation === null)) return false;
  const [one, other] = [expand(a.role), expand(b.role)];
  if (rankOf(one) !== rankOf(other) || areOtherChiefs(one, other)) return false;
  return isHeadOf(one, other) || isHeadOf(other, one) || isSameRole(contentOf(one), contentOf(other));
}

const areDifferent = (a: Affiliation['organisation'], b: Affiliation['organisation']): boolean =>
  a !== null && b !== null && a !== b;

const isOpposite = (a: Affiliation, b: Affiliation): boolean =>
  (a.status === 'incoming' && b.status === 'former') || (a.status === 'former' && b.status === 'incoming');

// A vice president is no president.
const rankOf = (role: string): string => /^(vice|deputy|assistant|associate|under)\b/.exec(role)?.[0] ?? '';

// A chief financial officer is no chief operating officer.
function areOtherChiefs(a: string, b: string): boolean {
  const [one, other] = [CHIEF.exec(a), CHIEF.exec(b)];
  return one !== null && other !== null && one[1] !== other[1];
}

const CHIEF = /^chief (.+) officer$/;

// "Minister Raman" is the Minister of Ports named in full elsewhere.
const isHeadOf = (short: string, full: string): boolean =>
  full.startsWith(`${short} of `) || full.startsWith(`${short} for `);

const SHORT: Readonly<Record<string, string>> = {
  ceo: 'chief executive officer',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  cto: 'chief technology officer',
  cio: 'chief information officer',
  cmo: 'chief marketing officer',
  md: 'managing director',
  vp: 'vice president',
  pm: 'prime minister',
};

function expand(role: string): string {
  return fold(role)
    .replace(/\b(ceo|cfo|coo|cto|cio|cmo|md|vp|pm)\b/g, (short) => SHORT[short] ?? short)
    .replace(/chief executive officer/g, 'chief executive');
}

function isSameRole(a: readonly string[], b: readonly string[]): boolean {
  const common = a.filter((word) => b.includes(word)).length;
  return common > 0 && (2 * common) / (a.length + b.length) >= 0.6;
}

function together(a: Affiliation, b: Affiliation): Affiliation {
  const organisation = a.organisation ?? b.organisation;
  const [fuller] = [a, b].sort((x, y) => (y.role?.length ?? 0) - (x.role?.length ?? 0));
  const best = a.organisation === null && b.organisation !== null ? b : a;
  return {
    person: best.person,
    role: fuller!.role,
    roleSpan: fuller!.roleSpan,
    organisation,
    status: stronger(a.status, b.status),
    rule: best.rule,
    start: best.start,
    end: best.end,
  };
}

// An article that says somebody is leaving or coming says so once and calls the person by the role elsewhere.
function stronger(a: Status, b: Status): Status {
  if (a === b) return a;
  if (a === 'current') return b;
  if (b === 'current') return a;
  return a;
}
