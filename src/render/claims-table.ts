import type { BriefClaim } from '../model/brief.ts';
import { figureOf } from './figures.ts';
import { onOneLine } from './measure.ts';
import { subjectOf } from './subjects.ts';
import { type Column, table } from './table.ts';
import type { Page } from './wrap.ts';

const CHANGES = { increase: 'up', decrease: 'down', none: '' } as const;
const CHANGE_STYLES = { increase: 'rise', decrease: 'fall', none: 'body' } as const;

const COLUMNS: readonly Column<BriefClaim>[] = [
  { head: 'figure', share: 0.18, cell: figureOf, style: () => 'figure' },
  { head: 'what', share: 0.4, cell: subjectOf },
  { head: 'change', share: 0.08, cell: ({ change }) => CHANGES[change], style: ({ change }) => CHANGE_STYLES[change] },
  { head: 'when', share: 0.16, cell: ({ when }) => onOneLine(when ?? '') },
  { head: 'by', share: 0.18, cell: ({ by }) => onOneLine(by ?? '') },
];

/** Claims as a ledger: figure, what it is of, which way it moved, when, and who says so. */
export const claimsTable = (claims: readonly BriefClaim[], width: number, page: Page): string[] =>
  claims.length === 0 ? [] : table(claims, COLUMNS, width, page);
