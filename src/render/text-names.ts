import type { BriefAffiliation, BriefOrganisation } from '../model/brief.ts';
import type { Shown } from './fields.ts';
import { onOneLine } from './measure.ts';
import { labelled } from './text-parts.ts';
import { type Page, type Piece, piece } from './wrap.ts';

/** People with what they hold and what else they are called. */
export function peopleLines({ people = [], affiliations = [] }: Shown, page: Page): string[] {
  const aliases = new Map(people.map((person) => [person.name, person.aliases]));
  const held = groups(affiliations, ({ person }) => person);
  const names = [...new Set([...aliases.keys(), ...held.keys()])];
  const entries = names.map((name) => ({
    label: onOneLine(name),
    paragraphs: [...(held.get(name) ?? []).map(postOf), ...alsoOf(aliases.get(name) ?? [])],
  }));
  return labelled(entries, page);
}

const STATUS_STYLES = { current: 'body', former: 'quiet', incoming: 'rise' } as const;

function postOf({ role, organisation, status }: BriefAffiliation): Piece[] {
  const post = [role, organisation].filter((part) => part !== null).map(onOneLine);
  const style = STATUS_STYLES[status];
  return [piece(post.join(', '), style), ...(status === 'current' ? [] : [piece(` (${status})`, style)])];
}

const alsoOf = (aliases: readonly string[]): Piece[][] =>
  aliases.length === 0 ? [] : [[piece(`also ${aliases.map(onOneLine).join(', ')}`, 'quiet')]];

/** Organisations by their type, those of none last. */
export function organisationLines({ organisations = [] }: Shown, page: Page): string[] {
  const byType = groups(organisations, ({ type }) => type ?? 'other');
  const types = [...byType.keys()].filter((type) => type !== 'other');
  const entries = [...types, 'other' as const].flatMap((type) => {
    const members = byType.get(type);
    if (members === undefined) return [];
    return [{ label: type.replace('-', ' '), paragraphs: [members.flatMap(memberOf)] }];
  });
  return labelled(entries, { ...page, paint: (style, text) => page.paint(style === 'name' ? 'quiet' : style, text) });
}

function memberOf({ name, aliases }: BriefOrganisation, at: number): Piece[] {
  const also = aliases.length === 0 ? [] : [piece(` (${aliases.map(onOneLine).join(', ')})`, 'quiet')];
  return [piece(at === 0 ? onOneLine(name) : `, ${onOneLine(name)}`), ...also];
}

function groups<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const found = new Map<Key, Item[]>();
  for (const item of items) {
    const group = found.get(keyOf(item));
    if (group === undefined) found.set(keyOf(item), [item]);
    else group.push(item);
  }
  return found;
}
