import { fold } from '../language/characters.ts';
import { LIGHT_WORDS } from '../language/word-classes.ts';
import type { Affiliation, Status } from '../model/link.ts';

/** One entry for each person, role and organisation; what says more wins over what says less. */
export function mergeAffiliations(found: readonly Affiliation[]): Affiliation[] {
  const kept: Affiliation[] = [];
  const byPerson = new Map<Affiliation['person'], number[]>();
  for (const affiliation of found.slice().sort(inOrder)) {
    const own = byPerson.get(affiliation.person);
    if (own === undefined) {
      byPerson.set(affiliation.person, [kept.push(affiliation) - 1]);
      continue;
    }
    const at = sameAmong(kept, own, affiliation);
    if (at < 0) own.push(kept.push(affiliation) - 1);
    else kept[at] = together(kept[at]!, affiliation);
  }
  const merged: Affiliation[] = [];
  for (const one of kept)
    if (one.role !== null || !hasOtherThere(kept, byPerson.get(one.person)!, one)) merged.push(one);
  return merged;
}

const inOrder = (a: Affiliation, b: Affiliation): number => a.start - b.start || b.end - a.end;

/** Number of the first of the person's entries that is the same; -1 for none. */
function sameAmong(kept: readonly Affiliation[], own: readonly number[], affiliation: Affiliation): number {
  for (const number of own) if (isSame(kept[number]!, affiliation)) return number;
  return -1;
}

/** Whether the person has another entry at the same organisation. */
function hasOtherThere(kept: readonly Affiliation[], own: readonly number[], one: Affiliation): boolean {
  for (const number of own) if (kept[number] !== one && kept[number]!.organisation === one.organisation) return true;
  return false;
}

function contentOf(role: string): string[] {
  const words: string[] = [];
  for (const word of fold(role).match(/[a-z0-9]+/g) ?? []) if (!LIGHT_WORDS.has(word)) words.push(word);
  return words;
}

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
  const one = expand(a.role);
  const other = expand(b.role);
  if (EMERITUS.test(one) !== EMERITUS.test(other)) return false;
  if (rankOf(one) !== rankOf(other) || areOtherChiefs(one, other) || areOtherTerms(one, other)) return false;
  return isHeadOf(one, other) || isHeadOf(other, one) || isSameRole(contentOf(one), contentOf(other));
}

const areDifferent = (a: Affiliation['organisation'], b: Affiliation['organisation']): boolean =>
  a !== null && b !== null && a !== b;

const isOpposite = (a: Affiliation, b: Affiliation): boolean =>
  (a.status === 'incoming' && b.status === 'former') || (a.status === 'former' && b.status === 'incoming');

// A vice president is no president.
const rankOf = (role: string): string => /^(vice|deputy|assistant|associate|under)\b/.exec(role)?.[0] ?? '';

// The acting director of one body and the group director of another are two; a director may be either.
function areOtherTerms(a: string, b: string): boolean {
  const one = TERM.exec(a);
  const other = TERM.exec(b);
  return one !== null && other !== null && one[1] !== other[1];
}

// The president of one body may be president emeritus of another.
const EMERITUS = /\bemerit(us|a)\b/;

const CHAIR = /^chair(man|woman|person)?$/i;

const TERM = /^(acting|interim|group|regional|national|global)\b/;

// A chief financial officer is no chief operating officer.
function areOtherChiefs(a: string, b: string): boolean {
  const one = CHIEF.exec(a);
  const other = CHIEF.exec(b);
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
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  pres: 'president',
  cllr: 'councillor',
  amb: 'ambassador',
  'gov.': 'governor',
  'sen.': 'senator',
  'rep.': 'representative',
};

function expand(role: string): string {
  return fold(role)
    .replace(/\b(ceo|cfo|coo|cto|cio|cmo|md|vp|pm)\b/g, inFull)
    .replace(/^(gov|sen|rep|pres|cllr|amb)\b\.?/, inFull)
    .replace(/chief executive officer/g, 'chief executive')
    .replace(/\b(chair)(man|woman|person)\b/g, '$1');
}

const inFull = (short: string): string => SHORT[short] ?? short;

function isSameRole(a: readonly string[], b: readonly string[]): boolean {
  let common = 0;
  for (const word of a) if (b.includes(word)) common++;
  return common > 0 && (2 * common) / (a.length + b.length) >= 0.6;
}

function together(a: Affiliation, b: Affiliation): Affiliation {
  const organisation = a.organisation ?? b.organisation;
  // "chair" and "Chairman" say as much as one another.
  const isLonger = (b.role?.length ?? 0) > (a.role?.length ?? 0);
  const fuller = isLonger && !(CHAIR.test(a.role ?? '') && CHAIR.test(b.role!)) ? b : a;
  const best = a.organisation === null && b.organisation !== null ? b : a;
  return {
    person: best.person,
    role: fuller.role,
    roleSpan: fuller.roleSpan,
    organisation,
    status: isAppointed(a, b) ? 'incoming' : stronger(a.status, b.status),
    rule: best.rule,
    start: best.start,
    end: best.end,
  };
}

// "was appointed chair": the same words are read as "was chair" too, and mean the appointment.
const isAppointed = (a: Affiliation, b: Affiliation): boolean =>
  a.roleSpan !== null &&
  a.roleSpan.start === b.roleSpan?.start &&
  isOpposite(a, b) &&
  (a.rule === APPOINTED || b.rule === APPOINTED);

const APPOINTED = 'affiliations/name-is-appointed';

// An article that says somebody is leaving or coming says so once and calls the person by the role elsewhere.
function stronger(a: Status, b: Status): Status {
  if (a === b) return a;
  if (a === 'current') return b;
  if (b === 'current') return a;
  return a;
}
