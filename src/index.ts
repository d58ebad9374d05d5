export type { ArticleKind, Metadata, OutlineBlock, Warning, ZoneKind } from './model/article.ts';
export type {
  At,
  Brief,
  BriefAffiliation,
  BriefClaim,
  BriefOrganisation,
  BriefPerson,
  BriefQuote,
  BriefStatement,
  BriefTheme,
  BriefUnheldRole,
} from './model/brief.ts';
export type { RuleId } from './model/finding.ts';
export type { SpeakerBy, Status } from './model/link.ts';
export type { Bound, OrganisationType, QuantityKind } from './model/mention.ts';
export { type ArticleOptions, createReader, type Reader, type ReaderOptions } from './reader.ts';
