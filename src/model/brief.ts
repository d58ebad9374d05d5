import type { ArticleKind, Warning, ZoneKind } from './article.ts';
import type { RuleId } from './finding.ts';
import type { SpeakerBy, Status } from './link.ts';
import type { Bound, OrganisationType, QuantityKind } from './mention.ts';

/** `[start, end)` in Unicode code points of the decoded text, as in the W3C TextPositionSelector. */
export type At = readonly [number, number];

export interface BriefPerson {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly at: readonly At[];
  readonly rule: RuleId;
}

export interface BriefOrganisation {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: OrganisationType | null;
  readonly mentions: number;
  readonly at: readonly At[];
  readonly rule: RuleId;
}

export interface BriefAffiliation {
  readonly person: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly status: Status;
  readonly text: string;
  readonly at: At;
  readonly rule: RuleId;
}

export interface BriefUnheldRole {
  readonly role: string;
  readonly at: At;
  readonly rule: RuleId;
}

export interface BriefQuote {
  readonly speaker: string | null;
  readonly text: string;
  readonly cue: string | null;
  readonly speaker_by: SpeakerBy;
  readonly at: readonly At[];
  readonly rule: RuleId;
}

export interface BriefStatement {
  readonly speaker: string | null;
  readonly text: string;
  readonly cue: string;
  readonly at: readonly At[];
  readonly rule: RuleId;
}

export interface BriefClaim {
  readonly text: string;
  readonly kind: QuantityKind;
  readonly value: number | null;
  readonly value_max: number | null;
  readonly unit: string | null;
  readonly of: string | null;
  readonly change: 'increase' | 'decrease' | 'none';
  readonly bound: Bound;
  readonly hedges: readonly string[];
  readonly when: string | null;
  readonly by: string | null;
  readonly assertion: 'quoted' | 'reported' | 'author';
  readonly at: At;
  readonly rule: RuleId;
}

export interface BriefTheme {
  readonly id: string;
  readonly label: string;
  readonly score: number;
  readonly terms: readonly string[];
  readonly at: readonly At[];
}

/** One record an article, with these keys in this order; the contract of every machine-readable format. */
export interface Brief {
  readonly schema: 'precis/1';
  readonly file: string;
  readonly id: string;
  readonly sha256: string;
  readonly words: number;
  readonly language: string;
  readonly title: string | null;
  readonly kind: ArticleKind;
  readonly sponsored: boolean;
  readonly disclosure: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly summary: readonly { readonly text: string; readonly at: At }[];
  readonly people: readonly BriefPerson[];
  readonly organisations: readonly BriefOrganisation[];
  readonly affiliations: readonly BriefAffiliation[];
  readonly unheld_roles: readonly BriefUnheldRole[];
  readonly quotes: readonly BriefQuote[];
  readonly statements: readonly BriefStatement[];
  readonly claims: readonly BriefClaim[];
  readonly themes: readonly BriefTheme[];
  readonly key_phrases: readonly string[];
  readonly outside: { readonly people: readonly string[]; readonly organisations: readonly string[] };
  readonly zones: readonly { readonly kind: ZoneKind; readonly at: At }[];
  readonly warnings: readonly Warning[];
  readonly precis: { readonly version: string; readonly knowledge: string };
}
