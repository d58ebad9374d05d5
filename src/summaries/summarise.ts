import type { Knowledge } from '../knowledge/knowledge.ts';
import { sha256 } from '../language/sha256.ts';
import type { Author, Zone } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type { Claim, ConcludedArticle, ThemeFact, UnheldRole } from '../model/fact.ts';
import type { Affiliation, AttributedQuote, Entity, IndirectSpeech, Speaker } from '../model/link.ts';
import type { Span } from '../model/span.ts';
import { TAGS } from '../model/tokens.ts';
import { VERSION } from '../model/version.ts';
import { ShownText } from './shown-text.ts';
import { chooseSummary } from './summary.ts';

type Item<Key extends { [K in keyof Brief]: Brief[K] extends readonly unknown[] ? K : never }[keyof Brief]> =
  Brief[Key][number];

/** Puts a brief together; the order of its keys is the contract's. */
export function summarise(article: ConcludedArticle, knowledge: Knowledge): Brief {
  const { masthead, entities } = article;
  // What has a place is shown as it stands there.
  const shown = new ShownText(article);
  return {
    schema: 'precis/1',
    file: article.path,
    id: idOf(article.path),
    sha256: sha256(shown.text),
    words: countWords(article),
    language: article.language,
    title: masthead.title,
    kind: masthead.kind,
    sponsored: masthead.sponsored,
    disclosure: masthead.disclosure,
    authors: namesOf(masthead.authors),
    publisher: masthead.publisher,
    published: masthead.published,
    summary: summaryOf(chooseSummary(article, knowledge), shown),
    people: peopleOf(entities, shown),
    organisations: organisationsOf(entities, shown),
    affiliations: affiliationsOf(article.affiliations, shown),
    unheld_roles: unheldRolesOf(article.unheldRoles, shown),
    quotes: quotesOf(article.quotes, shown),
    statements: statementsOf(article.speech, shown),
    claims: claimsOf(article.claims, shown),
    themes: themesOf(article.themes, shown),
    key_phrases: article.keyPhrases,
    outside: { people: namesOutside(entities, 'person'), organisations: namesOutside(entities, 'organisation') },
    zones: zonesOf(article.zones, shown),
    warnings: article.warnings,
    precis: { version: VERSION, knowledge: knowledge.hash },
  };
}

// `article.txt` says nothing of itself; its folder does.
const GENERIC = /^(article|index|text|page)$/i;

function idOf(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) if (part !== '') parts.push(part);
  const base = (parts.at(-1) ?? path).replace(/\.gz$/i, '').replace(/\.[a-z0-9]+$/i, '');
  return GENERIC.test(base) ? (parts.at(-2) ?? base) : base;
}

function countWords({ tokens }: ConcludedArticle): number {
  const wanted = (1 << TAGS.Word) | (1 << TAGS.Number);
  let count = 0;
  for (let at = 0; at < tokens.count; at++) if (tokens.tags[at * tokens.width]! & wanted) count++;
  return count;
}

function namesOf(authors: readonly Author[]): string[] {
  const names: string[] = [];
  for (const { name } of authors) names.push(name);
  return names;
}

function namesOutside(entities: readonly Entity[], kind: Entity['kind']): string[] {
  const names: string[] = [];
  for (const entity of entities) if (entity.isOutside && entity.kind === kind) names.push(entity.name);
  return names;
}

function summaryOf(sentences: readonly Span[], shown: ShownText): Item<'summary'>[] {
  const items: Item<'summary'>[] = [];
  for (const sentence of sentences) items.push({ text: shown.words(sentence), at: shown.at(sentence) });
  return items;
}

function peopleOf(entities: readonly Entity[], shown: ShownText): Item<'people'>[] {
  const people: Item<'people'>[] = [];
  for (const { kind, isOutside, name, aliases, mentions, rule } of entities) {
    if (isOutside || kind !== 'person') continue;
    people.push({ name, aliases, mentions: mentions.length, at: shown.places(mentions), rule });
  }
  return people;
}

function organisationsOf(entities: readonly Entity[], shown: ShownText): Item<'organisations'>[] {
  const organisations: Item<'organisations'>[] = [];
  for (const { kind, isOutside, name, aliases, type, mentions, rule } of entities) {
    if (isOutside || kind !== 'organisation') continue;
    organisations.push({ name, aliases, type, mentions: mentions.length, at: shown.places(mentions), rule });
  }
  return organisations;
}

const nameOf = (speaker: Speaker | null): string | null => speaker?.entity?.name ?? speaker?.words ?? null;

function affiliationsOf(affiliations: readonly Affiliation[], shown: ShownText): Item<'affiliations'>[] {
  const items: Item<'affiliations'>[] = [];
  for (const held of affiliations)
    items.push({
      person: held.person.name,
      role: held.role,
      organisation: held.organisation?.name ?? null,
      status: held.status,
      text: shown.words(held),
      at: shown.at(held),
      rule: held.rule,
    });
  return items;
}

function unheldRolesOf(roles: readonly UnheldRole[], shown: ShownText): Item<'unheld_roles'>[] {
  const items: Item<'unheld_roles'>[] = [];
  for (const unheld of roles) items.push({ role: unheld.role, at: shown.at(unheld), rule: unheld.rule });
  return items;
}

function quotesOf(quotes: readonly AttributedQuote[], shown: ShownText): Item<'quotes'>[] {
  const items: Item<'quotes'>[] = [];
  for (const { speaker, parts, cue, rule } of quotes)
    items.push({
      speaker: nameOf(speaker),
      text: shown.joined(parts),
      cue: cue === null ? null : shown.words(cue),
      speaker_by: speaker?.by ?? 'none',
      at: shown.places(parts),
      rule,
    });
  return items;
}

function statementsOf(speech: readonly IndirectSpeech[], shown: ShownText): Item<'statements'>[] {
  const items: Item<'statements'>[] = [];
  for (const { speaker, parts, cue, rule } of speech)
    items.push({
      speaker: nameOf(speaker),
      text: shown.joined(parts),
      cue: shown.words(cue),
      at: shown.places(parts),
      rule,
    });
  return items;
}

function claimsOf(claims: readonly Claim[], shown: ShownText): Item<'claims'>[] {
  const items: Item<'claims'>[] = [];
  for (const claim of claims)
    items.push({
      text: shown.words(claim),
      kind: claim.kind,
      value: claim.value,
      value_max: claim.valueMax,
      unit: claim.unit,
      of: claim.of,
      change: claim.change,
      bound: claim.bound,
      hedges: claim.hedges,
      when: claim.when,
      by: nameOf(claim.by),
      assertion: claim.assertion,
      at: shown.at(claim),
      rule: claim.rule,
    });
  return items;
}

function themesOf(themes: readonly ThemeFact[], shown: ShownText): Item<'themes'>[] {
  const items: Item<'themes'>[] = [];
  for (const { id, label, score, terms, at } of themes) items.push({ id, label, score, terms, at: shown.places(at) });
  return items;
}

function zonesOf(zones: readonly Zone[], shown: ShownText): Item<'zones'>[] {
  const items: Item<'zones'>[] = [];
  for (const zone of zones) items.push({ kind: zone.kind, at: shown.wholeAt(zone) });
  return items;
}
