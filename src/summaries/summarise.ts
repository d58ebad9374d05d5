import type { Knowledge } from '../knowledge/knowledge.ts';
import { sha256 } from '../language/sha256.ts';
import type { WrittenText } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type { Claim, ConcludedArticle } from '../model/fact.ts';
import type { Affiliation, AttributedQuote, Entity, IndirectSpeech, Speaker } from '../model/link.ts';
import type { Span } from '../model/span.ts';
import { TAGS } from '../model/tokens.ts';
import { VERSION } from '../model/version.ts';
import { type CodePoints, codePointsOf } from './code-points.ts';
import { chooseSummary } from './summary.ts';

/** Puts a brief together; the order of its keys is the contract's. */
export function summarise(article: ConcludedArticle, knowledge: Knowledge): Brief {
  const { masthead, written } = article;
  const text = written?.text ?? article.text;
  const points = codePointsOf(text);
  const places = written === null ? points : placesIn(written, points);
  // What has a place is shown as it stands there.
  const words = (span: Span): string => {
    const { start, end } = written === null ? span : written.spanOf(span);
    return text.slice(start, end);
  };
  const inside = article.entities.filter(({ isOutside }) => !isOutside);
  const people = inside.filter(({ kind }) => kind === 'person');
  const organisations = inside.filter(({ kind }) => kind === 'organisation');
  const outside = (kind: Entity['kind']): string[] =>
    article.entities.filter((one) => one.isOutside && one.kind === kind).map(({ name }) => name);
  return {
    schema: 'precis/1',
    file: article.path,
    id: idOf(article.path),
    sha256: sha256(text),
    words: countWords(article),
    language: article.language,
    title: masthead.title,
    kind: masthead.kind,
    sponsored: masthead.sponsored,
    disclosure: masthead.disclosure,
    authors: masthead.authors.map(({ name }) => name),
    publisher: masthead.publisher,
    published: masthead.published,
    summary: chooseSummary(article, knowledge).map((span) => ({ text: words(span), at: places.at(span) })),
    people: people.map((entity) => personOf(entity, places)),
    organisations: organisations.map((entity) => organisationOf(entity, places)),
    affiliations: article.affiliations.map((affiliation) => affiliationOf(affiliation, words, places)),
    unheld_roles: article.unheldRoles.map((unheld) => ({
      role: unheld.role,
      at: places.at(unheld),
      rule: unheld.rule,
    })),
    quotes: article.quotes.map((quote) => quoteOf(quote, words, places)),
    statements: article.speech.map((speech) => statementOf(speech, words, places)),
    claims: article.claims.map((claim) => claimOf(claim, words, places)),
    themes: article.themes.map(({ id, label, score, terms, at }) => ({
      id,
      label,
      score,
      terms,
      at: at.map((span) => places.at(span)),
    })),
    key_phrases: article.keyPhrases,
    outside: { people: outside('person'), organisations: outside('organisation') },
    zones: article.zones.map((zone) => ({
      kind: zone.kind,
      at: points.at(written === null ? zone : whole(zone, written)),
    })),
    warnings: article.warnings,
    precis: { version: VERSION, knowledge: knowledge.hash },
  };
}

const placesIn = (written: WrittenText, points: CodePoints): CodePoints => ({
  at: (span) => points.at(written.spanOf(span)),
});

const whole = ({ start, end }: Span, written: WrittenText): Span => ({
  start: written.placeOf(start),
  end: written.placeOf(end),
});

// `article.txt` says nothing of itself; its folder does.
const GENERIC = /^(article|index|text|page)$/i;

function idOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  const base = (parts.at(-1) ?? path).replace(/\.gz$/i, '').replace(/\.[a-z0-9]+$/i, '');
  return GENERIC.test(base) ? (parts.at(-2) ?? base) : base;
}

function countWords({ tokens }: ConcludedArticle): number {
  const wanted = (1 << TAGS.Word) | (1 << TAGS.Number);
  let count = 0;
  for (let at = 0; at < tokens.count; at++) if (tokens.tags[at * tokens.width]! & wanted) count++;
  return count;
}

const personOf = ({ name, aliases, mentions, rule }: Entity, places: CodePoints): Brief['people'][number] => ({
  name,
  aliases,
  mentions: mentions.length,
  at: mentions.map((mention) => places.at(mention)),
  rule,
});

const organisationOf = (entity: Entity, places: CodePoints): Brief['organisations'][number] => ({
  name: entity.name,
  aliases: entity.aliases,
  type: entity.type,
  mentions: entity.mentions.length,
  at: entity.mentions.map((mention) => places.at(mention)),
  rule: entity.rule,
});

type Words = (span: Span) => string;

const nameOf = (speaker: Speaker | null): string | null => speaker?.entity?.name ?? speaker?.words ?? null;

const affiliationOf = (held: Affiliation, words: Words, places: CodePoints): Brief['affiliations'][number] => ({
  person: held.person.name,
  role: held.role,
  organisation: held.organisation?.name ?? null,
  status: held.status,
  text: words(held),
  at: places.at(held),
  rule: held.rule,
});

const quoteOf = (
  { speaker, parts, cue, rule }: AttributedQuote,
  words: Words,
  places: CodePoints,
): Brief['quotes'][number] => ({
  speaker: nameOf(speaker),
  text: parts.map(words).join(' '),
  cue: cue === null ? null : words(cue),
  speaker_by: speaker?.by ?? 'none',
  at: parts.map((part) => places.at(part)),
  rule,
});

const statementOf = (
  { speaker, parts, cue, rule }: IndirectSpeech,
  words: Words,
  places: CodePoints,
): Brief['statements'][number] => ({
  speaker: nameOf(speaker),
  text: parts.map(words).join(' '),
  cue: words(cue),
  at: parts.map((part) => places.at(part)),
  rule,
});

const claimOf = (claim: Claim, words: Words, places: CodePoints): Brief['claims'][number] => ({
  text: words(claim),
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
  at: places.at(claim),
  rule: claim.rule,
});
