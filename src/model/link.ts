import type { ReadArticle } from './article.ts';
import type { Finding, RuleId } from './finding.ts';
import type { Mention, MentionOf, OrganisationType } from './mention.ts';
import type { Span } from './span.ts';

/** An article with what is named in it. `mentions` are in order; quotes may contain others, all else does not overlap. */
export interface RecognisedArticle extends ReadArticle {
  readonly mentions: readonly Mention[];
  /** Everything that spoke for or against a name being one. */
  readonly evidence: readonly Evidence[];
}

/** What spoke for a name being one: the rule, its weight, and where. */
export interface Evidence extends Finding {
  readonly kind: 'person' | 'organisation' | 'place' | 'other';
  readonly weight: number;
}

/** One real person or organisation, however often it is mentioned. */
export interface Entity {
  readonly kind: 'person' | 'organisation';
  /** The fullest form in the text. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Where it is named, in order. */
  readonly mentions: readonly (MentionOf<'person'> | MentionOf<'organisation'>)[];
  readonly type: OrganisationType | null;
  readonly sex: 'F' | 'M' | null;
  readonly rule: RuleId;
  /** Named outside the article's body only. */
  readonly isOutside: boolean;
}

export type Status = 'current' | 'former' | 'incoming';

/** A person holds a role, where the article says so; `organisation` is the entity's or the words' name. */
export interface Affiliation extends Finding {
  readonly person: Entity;
  readonly role: string | null;
  readonly roleSpan: Span | null;
  readonly organisation: Entity | null;
  readonly status: Status;
}

export type SpeakerBy = 'name' | 'surname' | 'pronoun' | 'continued' | 'interview' | 'none';

/** Who speaks: a person or organisation of the article, or words such as "a spokesman". */
export interface Speaker {
  readonly entity: Entity | null;
  readonly words: string;
  readonly by: SpeakerBy;
  readonly span: Span | null;
}

/** Direct speech with its speaker. */
export interface AttributedQuote extends Finding {
  readonly parts: readonly Span[];
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
}

/** Indirect speech: a cue, its source, and the span of what is said; in parts where source and cue stand amid it. */
export interface IndirectSpeech extends Finding {
  readonly speaker: Speaker;
  readonly cue: Span;
  readonly content: Span;
  readonly parts: readonly Span[];
}

/** Words of a speaker without marks: an answer of an interview, or the paragraphs below "Okafor said:". */
export interface UnmarkedSpeech extends Finding {
  readonly speaker: Speaker;
}

export interface LinkedArticle extends RecognisedArticle {
  readonly entities: readonly Entity[];
  readonly affiliations: readonly Affiliation[];
  readonly quotes: readonly AttributedQuote[];
  readonly speech: readonly IndirectSpeech[];
  readonly unmarked: readonly UnmarkedSpeech[];
}
