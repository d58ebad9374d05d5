import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Brief } from '../model/brief.ts';
import type { ExplainedFact, Step } from '../model/explanation.ts';
import type { Claim, ConcludedArticle } from '../model/fact.ts';
import type { RuleId } from '../model/finding.ts';
import type { Affiliation, Entity, Speaker } from '../model/link.ts';
import type { Mention, MentionKind } from '../model/mention.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { type Quote, quoting, reasonOf } from './quoting.ts';
import type { Match } from './rule-matches.ts';
import { weighingOf } from './weighing.ts';

/** A fact with the stretches of the article that it was read from. */
export interface Derivation extends ExplainedFact {
  readonly spans: readonly Span[];
}

/** The chain from rule to fact of everything in a brief, in its order. */
export const derivationsOf = (
  article: ConcludedArticle,
  brief: Brief,
  knowledge: Knowledge,
  matches: readonly Match[],
): Derivation[] => new Deriving(article, brief, knowledge, matches).all();

// A name's further forms are told in turn, and one form is not told twice.
const MOST_FORMS = 6;

const SIEVES: Readonly<Record<Speaker['by'], string>> = {
  name: 'found by name',
  surname: 'found by family name',
  pronoun: 'found by a pronoun',
  continued: 'goes on from the words before',
  interview: 'found by the turns of the interview',
  none: 'not found',
};

class Deriving {
  readonly #article: ConcludedArticle;
  readonly #brief: Brief;
  readonly #knowledge: Knowledge;
  readonly #matches: readonly Match[];
  readonly #quote: Quote;

  constructor(article: ConcludedArticle, brief: Brief, knowledge: Knowledge, matches: readonly Match[]) {
    this.#article = article;
    this.#brief = brief;
    this.#knowledge = knowledge;
    this.#matches = matches;
    this.#quote = quoting(article);
  }

  all(): Derivation[] {
    const { affiliations, unheldRoles, quotes, speech, claims } = this.#article;
    return [
      ...this.#masthead(),
      ...this.#entities('people', 'person'),
      ...this.#entities('organisations', 'organisation'),
      ...affiliations.map((one, at) => this.#affiliation(one, at)),
      ...unheldRoles.map((one, at) =>
        this.#fact(
          'unheld_roles',
          at,
          one.role,
          [one],
          [this.#step('role', one, one.rule), ...this.#mentioned('role', one)],
        ),
      ),
      ...quotes.map((one, at) =>
        this.#fact('quotes', at, this.#brief.quotes[at]!.text, one.parts, [
          ...this.#mentioned('quote', one.parts[0]!),
          ...this.#spoken(one.speaker, one.rule, one.cue),
        ]),
      ),
      ...speech.map((one, at) =>
        this.#fact('statements', at, this.#brief.statements[at]!.text, one.parts, [
          ...this.#spoken(one.speaker, one.rule, one.cue),
        ]),
      ),
      ...claims.map((one, at) => this.#claim(one, at)),
      ...this.#themes(),
      ...this.#article.zones.map((zone, at) =>
        this.#fact('zones', at, zone.kind, [zone], [this.#step('zone', null, zone.rule)]),
      ),
    ];
  }

  #fact(
    field: keyof Brief,
    at: number | null,
    says: string,
    spans: readonly Span[],
    steps: readonly Step[],
  ): Derivation {
    const [first] = spans;
    return {
      selector: at === null ? field : `${field}[${at}]`,
      field,
      says: says.replace(/\s+/g, ' ').trim(),
      where: first === undefined ? null : this.#quote(first),
      steps,
      spans,
    };
  }

  #step(what: string, span: Span | null, rule: RuleId | null, note: string | null = null): Step {
    return {
      what,
      where: span === null ? null : this.#quote(span),
      note,
      reason: rule === null ? null : reasonOf(rule, this.#knowledge),
      weighing: null,
    };
  }

  /** The mentions of a kind that lie in a stretch, or around it. */
  #mentioned<Kind extends MentionKind>(kind: Kind, span: Span): Step[] {
    return this.#mentionsIn(kind, span).map((one) => this.#step(kind, one, one.rule));
  }

  #mentionsIn(kind: MentionKind, span: Span): Mention[] {
    return this.#article.mentions.filter((one) => one.kind === kind && (contains(span, one) || contains(one, span)));
  }

  #masthead(): Derivation[] {
    const fields = {
      title: 'title',
      'article-kind': 'kind',
      disclosure: 'sponsored',
      author: 'authors',
      publisher: 'publisher',
      published: 'published',
    } as const;
    return (['title', 'article-kind', 'disclosure', 'author', 'publisher', 'published'] as const).flatMap((kind) => {
      const found = this.#article.masthead.findings.filter((one) => one.kind === kind);
      if (found.length === 0) return [];
      const field = fields[kind];
      const value = this.#brief[field];
      const steps = found.map((one) =>
        this.#step(kind, one, one.rule, kind === 'article-kind' ? `speaks for ${one.value}` : null),
      );
      return [this.#fact(field, null, Array.isArray(value) ? value.join(', ') : String(value), found, steps)];
    });
  }

  #entities(field: 'people' | 'organisations', kind: Entity['kind']): Derivation[] {
    return this.#article.entities
      .filter((one) => one.kind === kind && !one.isOutside)
      .map((entity, at) => this.#fact(field, at, entity.name, entity.mentions, this.#forms(entity)));
  }

  /** One step for each way in which it is named, with what spoke for that name. */
  #forms(entity: Entity): Step[] {
    const forms = new Map<string, Entity['mentions'][number]>();
    for (const mention of entity.mentions) if (!forms.has(mention.value.name)) forms.set(mention.value.name, mention);
    const steps = [...forms].slice(0, MOST_FORMS).map(([name, mention]): Step => {
      const count = entity.mentions.filter(({ value }) => value.name === name).length;
      const times = count === 1 ? 'once' : `${count} times`;
      const note = name === entity.name ? times : `${times}; taken for ${entity.name}`;
      const step = this.#step(entity.kind, mention, mention.rule, note);
      return { ...step, weighing: weighingOf(name, this.#article, this.#knowledge) };
    });
    const rest = forms.size - steps.length;
    return rest > 0 ? [...steps, this.#step(entity.kind, null, null, `and ${rest} more ways of naming it`)] : steps;
  }

  #affiliation(one: Affiliation, at: number): Derivation {
    const { person, role, organisation, status, roleSpan } = one;
    const says = `${person.name}: ${[role, organisation?.name].filter((part) => part != null).join(', ')} (${status})`;
    const near = (entity: Entity): Step[] => {
      const mention = entity.mentions.find((mentioned) => contains(one, mentioned)) ?? entity.mentions[0];
      return mention === undefined ? [] : [this.#step(entity.kind, mention, mention.rule, entity.name)];
    };
    const holdings = this.#matchesIn(one, ['holding', 'membership']);
    return this.#fact(
      'affiliations',
      at,
      says,
      [one],
      [
        this.#step('affiliation', one, one.rule),
        ...near(person),
        ...(roleSpan === null ? [] : this.#mentioned('role', roleSpan)),
        ...(organisation === null ? [] : near(organisation)),
        ...holdings,
      ],
    );
  }

  #spoken(speaker: Speaker | null, rule: RuleId, cue: Span | null): Step[] {
    if (speaker === null) return [this.#step('speaker', null, null, 'the article does not say who speaks')];
    const name = speaker.entity?.name ?? speaker.words;
    const found = this.#step('speaker', speaker.span ?? cue, rule, `${name}: ${SIEVES[speaker.by]}`);
    return [found, ...(cue === null || cue === speaker.span ? [] : [this.#step('cue', cue, null)])];
  }

  #claim(claim: Claim, at: number): Derivation {
    const quantities = this.#mentionsIn('quantity', claim).filter(
      (one) => one.kind === 'quantity' && one.value.value === claim.value && one.value.unit === claim.unit,
    );
    const figures = quantities.map((one) => this.#step('quantity', one, one.rule, amountOf(claim)));
    const about = claim.of === null ? null : `of ${claim.of.replace(/\s+/g, ' ')}`;
    return this.#fact(
      'claims',
      at,
      this.#brief.claims[at]!.text,
      [claim],
      [
        this.#step('claim', claim, claim.rule, about),
        ...figures,
        ...this.#matchesIn(claim, ['change', 'time']),
        ...this.#saidBy(claim),
      ],
    );
  }

  /** The speech that a claim is part of. */
  #saidBy(claim: Claim): Step[] {
    if (claim.by === null) return [this.#step('stated by', null, null, 'the article itself')];
    const { quotes, speech, unmarked } = this.#article;
    const quote = quotes.find(({ parts }) => parts.some((part) => overlaps(part, claim)));
    if (quote !== undefined) return this.#spoken(quote.speaker ?? claim.by, quote.rule, quote.cue);
    const said = speech.find(({ content }) => overlaps(content, claim));
    if (said !== undefined) return this.#spoken(said.speaker, said.rule, said.cue);
    const answer = unmarked.find((one) => overlaps(one, claim));
    const name = claim.by.entity?.name ?? claim.by.words;
    return [this.#step('stated by', claim.by.span, answer?.rule ?? null, `${name}: ${SIEVES[claim.by.by]}`)];
  }

  /** What rules matched in a stretch that leave nothing but the fact. */
  #matchesIn(span: Span, finds: readonly string[]): Step[] {
    const { tokens } = this.#article;
    const seen = new Set<string>();
    return this.#matches.flatMap(({ rule, first, last }) => {
      const place = { start: tokens.start[first]!, end: tokens.end[last - 1]! };
      const key = `${rule.id} ${place.start}`;
      if (!finds.includes(rule.finds) || !overlaps(place, span) || seen.has(key)) return [];
      seen.add(key);
      return [this.#step(rule.finds, place, rule.id)];
    });
  }

  #themes(): Derivation[] {
    return this.#article.themes.map(({ id, label, score, terms, at: spans }, at) => {
      const theme = this.#knowledge.themes.themes.find((one) => one.id === id);
      const step = this.#step(
        'theme',
        null,
        null,
        `${label}, ${Math.round(score * 100)}% of the weight of all themes: ${terms.join(', ')}`,
      );
      const because = this.#step('reason', null, null, theme?.because.trim().replace(/\s+/g, ' ') ?? null);
      const places = spans.map((span) => this.#step('term', span, null));
      return this.#fact('themes', at, id, spans, [step, because, ...places]);
    });
  }
}

function amountOf({ kind, value, valueMax, unit, bound }: Claim): string {
  const amount = value === null ? 'no number' : [value, valueMax].filter((one) => one !== null).join(' to ');
  return [kind, amount, unit, bound === 'exact' ? null : bound].filter((one) => one !== null).join(', ');
}
