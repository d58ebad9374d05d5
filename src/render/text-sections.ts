import { claimsTable } from './claims-table.ts';
import type { Shown } from './fields.ts';
import { organisationLines, peopleLines } from './text-names.ts';
import { flowing, INDENT, inner, listItem } from './text-parts.ts';
import { quoteLines, statementLines } from './text-speech.ts';
import { themeLines } from './text-themes.ts';
import { type Page, piece, wrap } from './wrap.ts';

/** One part of the text; without lines it is left out, heading and all. */
interface Section {
  readonly heading: string;
  readonly lines: (brief: Shown, page: Page) => readonly string[];
}

const SECTIONS: readonly Section[] = [
  { heading: 'Summary', lines: ({ summary = [] }, page) => summary.flatMap(({ text }) => listItem(text, page)) },
  { heading: 'People', lines: peopleLines },
  { heading: 'Organisations', lines: organisationLines },
  {
    heading: 'Roles without a holder',
    lines: ({ unheld_roles = [] }, page) => flowing([...new Set(unheld_roles.map(({ role }) => role))], page),
  },
  { heading: 'Quotes', lines: quoteLines },
  { heading: 'Statements', lines: statementLines },
  { heading: 'Claims', lines: ({ claims = [] }, page) => claimsTable(claims, inner(page), page) },
  { heading: 'Themes', lines: themeLines },
  { heading: 'Key phrases', lines: ({ key_phrases = [] }, page) => flowing(key_phrases, page) },
  { heading: 'Named outside the article', lines: outsideLines },
  {
    heading: 'Warnings',
    lines: ({ warnings = [] }, page) => warnings.flatMap(({ message }) => listItem(message, page)),
  },
];

/** All sections with something in them, each after an empty line. */
export const sectionsOf = (brief: Shown, page: Page): string[] =>
  SECTIONS.flatMap(({ heading, lines }) => {
    const content = lines(brief, page);
    if (content.length === 0) return [];
    return ['', page.paint('heading', heading), ...content.map((line) => `${' '.repeat(INDENT)}${line}`)];
  });

function outsideLines({ outside }: Shown, page: Page): string[] {
  const { people = [], organisations = [] } = outside ?? {};
  return [people, organisations].flatMap((names) =>
    names.length === 0 ? [] : wrap([piece(names.join(', '), 'quiet')], inner(page), page),
  );
}
