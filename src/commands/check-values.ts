import { FACET_LIST, type FacetName } from '../corpus/facet-scores.ts';
import { WrongUsage } from './command.ts';
import { didYouMean } from './suggestions.ts';

export const REPORTS = ['github', 'junit', 'sarif', 'json'] as const;

export interface ReportWanted {
  readonly name: (typeof REPORTS)[number];
  /** Where it goes; GitHub reads standard output. */
  readonly file: string | null;
}

/** "github", "junit=report.xml". */
export function parseReport(text: string): ReportWanted {
  const [, written = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  const name = REPORTS.find((known) => known === written);
  if (name === undefined)
    throw new WrongUsage(
      `"${written}" is no report; expected one of ${REPORTS.join(', ')}.${didYouMean(written, REPORTS)}`,
    );
  if (name === 'github' && file !== undefined) throw new WrongUsage('"github" is printed; it takes no file');
  if (name !== 'github' && (file === undefined || file === ''))
    throw new WrongUsage(`"${name}" needs a file, as in ${name}=report.${name === 'junit' ? 'xml' : name}`);
  return { name, file: file ?? null };
}

/** "people=0.9". */
export function parseLeast(text: string): readonly [FacetName, number] {
  const [written = '', share = ''] = text.split('=', 2);
  const facet = FACET_LIST.find((known) => known === written.trim().toLowerCase().replaceAll('_', '-'));
  if (facet === undefined)
    throw new WrongUsage(
      `"${written}" is no facet; expected one of ${FACET_LIST.join(', ')}.${didYouMean(written, FACET_LIST)}`,
    );
  const least = Number(share);
  if (share.trim() !== '' && least >= 0 && least <= 1) return [facet, least];
  throw new WrongUsage(`"${share}" is no score; expected an F1 from 0 to 1, as in ${facet}=0.9`);
}

export function parseCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new WrongUsage(`"${text}" is no number; expected a whole number from 0`);
}
