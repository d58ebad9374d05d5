import type { BriefClaim } from '../model/brief.ts';
import type { GoldAffiliation, GoldClaim, GoldEntity, GoldRecord } from '../model/gold.ts';
import { contentOf, nameKey, overlapOf, wordsOf } from './wording.ts';

/** Every name of an entity, as keys. */
const keysOf = ({ name, aliases }: GoldEntity): string[] => [name, ...(aliases ?? [])].map(nameKey);

const goesBy = (entity: GoldEntity, name: string | null): boolean => keysOf(entity).includes(nameKey(name));

/** Whether the name is one of the entity's. */
export const isNamed = ({ name }: { readonly name: string }, entity: GoldEntity): boolean => goesBy(entity, name);

/** Whether both names are the same, or names of one of the entities. */
const sameAmong = (a: string | null, b: string | null, entities: readonly GoldEntity[]): boolean =>
  nameKey(a) === nameKey(b) || entities.some((entity) => goesBy(entity, a) && goesBy(entity, b));

export const isSameRole = (a: string | null, b: string | null): boolean => overlapOf(contentOf(a), contentOf(b)) >= 0.6;

type Holding = Pick<GoldAffiliation, 'person' | 'role' | 'organisation'>;

/** Whether the same person holds the same role. */
export const isSameHolder = (a: Holding, b: Holding, { people }: GoldRecord): boolean =>
  sameAmong(a.person, b.person, people) && isSameRole(a.role, b.role);

/** Whether the role is held at the right organisation, or at one that is accepted as well. */
export const isSamePlace = (a: Holding, b: GoldAffiliation, { organisations }: GoldRecord): boolean =>
  [b.organisation, ...(b.accept ?? [])].some((right) =>
    right === null || a.organisation === null
      ? right === a.organisation
      : sameAmong(a.organisation, right, organisations),
  );

/** Whether nearly all words of two texts are the same; `share` says how nearly. */
export const isSameText = (a: string, b: string, share: number): boolean => overlapOf(wordsOf(a), wordsOf(b)) >= share;

/** Whether two phrases mean about the same thing; `null` only equals `null`. */
export const isSamePhrase = (a: string | null, b: string | null): boolean =>
  overlapOf(contentOf(a), contentOf(b)) >= 0.5;

/** Whether the speaker is right: a known one under any of its names, a described one ("a spokesman") by its words. */
export function isSameSpeaker(speaker: string | null, gold: string | null, entities: readonly GoldEntity[]): boolean {
  if (!speaker || !gold) return !speaker && !gold;
  if (nameKey(speaker) === nameKey(gold)) return true;
  const entity = entities.find((one) => goesBy(one, gold));
  return entity === undefined ? overlapOf(contentOf(speaker), contentOf(gold)) >= 0.6 : goesBy(entity, speaker);
}

/** Whether both claims state the same amount. What is counted may be named by any of its words. */
export const isSameAmount = (a: BriefClaim, b: GoldClaim): boolean => isNear(a.value, b.value) && isSameUnit(a.unit, b);

const isNear = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-3 * Math.max(1, Math.abs(a), Math.abs(b));

function isSameUnit(unit: string | null, { unit: gold, kind, of }: GoldClaim): boolean {
  const a = unitKey(unit);
  const b = unitKey(gold);
  if (a === null || b === null) return a === b || kind === 'count';
  if (a.toLowerCase() === b.toLowerCase()) return true;
  if (kind !== 'count' && kind !== 'measure') return false;
  const right = new Set([...contentOf(b), ...contentOf(of)]);
  return contentOf(a).some((word) => right.has(word));
}

const UNITS: Readonly<Record<string, string>> = {
  '%': 'percent',
  'per cent': 'percent',
  '£': 'GBP',
  $: 'USD',
  '€': 'EUR',
};

const unitKey = (unit: string | null): string | null => (unit === null ? null : (UNITS[unit] ?? unit));
