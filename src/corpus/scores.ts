import type { Brief, BriefClaim } from '../model/brief.ts';
import type { GoldClaim, GoldRecord } from '../model/gold.ts';
import {
  isNamed,
  isSameAmount,
  isSameHolder,
  isSamePhrase,
  isSamePlace,
  isSameRole,
  isSameSpeaker,
  isSameText,
} from './likeness.ts';
import { judge, newRate, newTally, pairUp, type Rate, type Tally } from './tallies.ts';
import { folded, nameKey } from './wording.ts';

/** The kinds of fact that are found or missed. */
export const FACETS = [
  'people',
  'organisations',
  'roles (person+role)',
  'affiliations (person+role+organisation)',
  'unheld roles',
  'quotes (text)',
  'quotes (text+speaker)',
  'statements (text+speaker)',
  'claims (value+unit)',
  'themes',
] as const;

/** The values that are right or wrong. */
export const RATES = [
  'affiliation status',
  'claim of',
  'claim change',
  'claim bound',
  'claim when',
  'claim by',
  'claim, every facet',
  'title',
  'kind',
  'sponsored',
  'published',
  'authors',
  'kept out of the body (people)',
  'kept out of the body (organisations)',
] as const;

export interface Scores {
  readonly facets: Readonly<Record<(typeof FACETS)[number], Tally>>;
  readonly rates: Readonly<Record<(typeof RATES)[number], Rate>>;
}

/** A brief beside what is right for its article. */
export interface Judged {
  readonly id: string;
  readonly brief: Brief;
  readonly gold: GoldRecord;
}

/** How well the briefs say what the gold records say, summed over all articles. */
export function scoresOf(articles: readonly Judged[]): Scores {
  const scores: Scores = { facets: record(FACETS, newTally), rates: record(RATES, newRate) };
  for (const article of articles) {
    scoreNames(article, scores);
    scoreRoles(article, scores);
    scoreSpeech(article, scores);
    scoreClaims(article, scores);
    scoreThemes(article, scores);
    scoreMasthead(article, scores);
    scoreOutside(article, scores);
  }
  return scores;
}

const record = <Name extends string, Value>(names: readonly Name[], make: () => Value): Record<Name, Value> =>
  Object.fromEntries(names.map((name) => [name, make()])) as Record<Name, Value>;

function scoreNames({ id, brief, gold }: Judged, { facets }: Scores): void {
  const matching = { same: isNamed, show: ({ name }: { name: string }) => name, id };
  pairUp(brief.people, gold.people, facets.people, matching);
  pairUp(brief.organisations, gold.organisations, facets.organisations, matching);
}

// A membership without a title is no role that could be right or wrong.
const withRole = <Item extends { readonly role: string | null }>(items: readonly Item[]): Item[] =>
  items.filter(({ role }) => role);

function scoreRoles({ id, brief, gold }: Judged, { facets, rates }: Scores): void {
  type Shown = Pick<Brief['affiliations'][number], 'person' | 'role' | 'organisation' | 'status'>;
  const show = ({ person, role, organisation }: Shown): string => `${person} / ${role} / ${organisation}`;
  const found = withRole(brief.affiliations);
  const right = withRole(gold.affiliations);
  pairUp(found, right, facets['roles (person+role)'], { same: (a, b) => isSameHolder(a, b, gold), show, id });
  const pairs = pairUp(found, right, facets['affiliations (person+role+organisation)'], {
    same: (a, b) => isSameHolder(a, b, gold) && isSamePlace(a, b, gold),
    show,
    id,
  });
  for (const [a, b] of pairs)
    judge(rates['affiliation status'], a.status === b.status, `${id}: ${show(a)}: ${a.status}, gold ${b.status}`);
  const unheld = gold.unheld_roles.map((role) => ({ role, optional: false }));
  pairUp(brief.unheld_roles, unheld, facets['unheld roles'], {
    same: (a, b) => isSameRole(a.role, b.role),
    show: ({ role }) => role,
    id,
  });
}

function scoreSpeech({ id, brief, gold }: Judged, { facets }: Scores): void {
  const { people } = gold;
  const speakers = [...people, ...gold.organisations];
  const show = ({ speaker, text }: { speaker: string | null; text: string }): string =>
    `${speaker}: ${text.slice(0, 60)}`;
  pairUp(brief.quotes, gold.quotes, facets['quotes (text)'], {
    same: (a, b) => isSameText(a.text, b.text, 0.8),
    show,
    id,
  });
  pairUp(brief.quotes, gold.quotes, facets['quotes (text+speaker)'], {
    same: (a, b) => isSameText(a.text, b.text, 0.8) && isSameSpeaker(a.speaker, b.speaker, people),
    show,
    id,
  });
  pairUp(brief.statements, gold.statements, facets['statements (text+speaker)'], {
    same: (a, b) => isSameText(a.text, b.text, 0.6) && isSameSpeaker(a.speaker, b.speaker, speakers),
    show,
    id,
  });
}

function scoreClaims({ id, brief, gold }: Judged, { facets, rates }: Scores): void {
  const speakers = [...gold.people, ...gold.organisations];
  const pairs = pairUp(brief.claims, gold.claims, facets['claims (value+unit)'], {
    same: isSameAmount,
    show: showClaim,
    id,
  });
  for (const [a, b] of pairs) {
    if (b.optional) continue;
    const verdicts = {
      of: isSamePhrase(a.of, b.of),
      change: a.change === b.change,
      bound: a.bound === b.bound,
      when: b.when === null ? a.when === null : isSamePhrase(a.when, b.when),
      by: isSameSpeaker(a.by, b.by, speakers),
    };
    const note = `${id}: ${showClaim(b)}`;
    for (const [name, isRight] of Object.entries(verdicts) as [keyof typeof verdicts, boolean][]) {
      judge(rates[`claim ${name}`], isRight, `${note}: '${a[name]}', gold '${b[name]}'`);
    }
    judge(rates['claim, every facet'], Object.values(verdicts).every(Boolean), note);
  }
}

function showClaim({ value, value_max, unit, text }: BriefClaim | GoldClaim): string {
  const upTo = value_max === null ? '' : `-${value_max}`;
  return `${value}${upTo} ${unit} | ${text.slice(0, 70)}`;
}

function scoreThemes({ id, brief, gold }: Judged, { facets: { themes } }: Scores): void {
  const found = new Set(brief.themes.map((theme) => theme.id));
  const { main, present } = gold.themes;
  for (const theme of found) {
    if (main.includes(theme)) themes.right++;
    else if (!present.includes(theme)) themes.wrong.push(`${id}: + ${theme}`);
  }
  for (const theme of main) if (!found.has(theme)) themes.missed.push(`${id}: - ${theme}`);
}

function scoreMasthead({ id, brief, gold }: Judged, { rates }: Scores): void {
  const keys = (names: readonly string[]): string => names.map(nameKey).sort().join('|');
  judge(rates.title, folded(brief.title) === folded(gold.title), `${id}: '${brief.title}', gold '${gold.title}'`);
  for (const field of ['kind', 'sponsored', 'published'] as const) {
    judge(rates[field], brief[field] === gold[field], `${id}: ${brief[field]}, gold ${gold[field]}`);
  }
  const [found, right] = [keys(brief.authors), keys(gold.authors)];
  judge(rates.authors, found === right, `${id}: ${found}, gold ${right}`);
}

function scoreOutside({ id, brief, gold }: Judged, { rates }: Scores): void {
  for (const kind of ['people', 'organisations'] as const) {
    for (const name of gold.outside[kind]) {
      const isInside = brief[kind].some((entity) => isNamed(entity, { name }));
      judge(rates[`kept out of the body (${kind})`], !isInside, `${id}: ${name}`);
    }
  }
}
