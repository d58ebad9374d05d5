import type { ArticleKind } from './article.ts';
import type { BriefAffiliation, BriefClaim, BriefQuote, BriefStatement } from './brief.ts';

/** A person or organisation of a gold record. Finding an optional thing neither earns nor costs. */
export interface GoldEntity {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly optional?: boolean;
}

export interface GoldAffiliation extends Pick<BriefAffiliation, 'person' | 'role' | 'organisation' | 'status'> {
  /** Other right organisations. */
  readonly accept?: readonly (string | null)[];
  readonly optional?: boolean;
}

export interface GoldQuote extends Pick<BriefQuote, 'speaker' | 'text'> {
  readonly optional?: boolean;
}

export interface GoldStatement extends Pick<BriefStatement, 'speaker' | 'text'> {
  readonly optional?: boolean;
}

export interface GoldClaim
  extends Pick<
    BriefClaim,
    'text' | 'kind' | 'value' | 'value_max' | 'unit' | 'of' | 'change' | 'bound' | 'when' | 'by'
  > {
  readonly optional?: boolean;
}

/** What a careful reader finds in an article; see the brief for the meaning of the fields. */
export interface GoldRecord {
  readonly file?: string;
  readonly title: string | null;
  readonly kind: ArticleKind;
  readonly sponsored: boolean;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly people: readonly GoldEntity[];
  readonly organisations: readonly GoldEntity[];
  readonly affiliations: readonly GoldAffiliation[];
  readonly unheld_roles: readonly string[];
  readonly quotes: readonly GoldQuote[];
  readonly statements: readonly GoldStatement[];
  readonly claims: readonly GoldClaim[];
  /** What the article is about, and what it touches besides. */
  readonly themes: { readonly main: readonly string[]; readonly present: readonly string[] };
  readonly outside: { readonly people: readonly string[]; readonly organisations: readonly string[] };
}
