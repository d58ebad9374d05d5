import type { Metadata } from '../../model/article.ts';
import { dayOf } from '../days.ts';

/** What a PDF file notes of itself, as the program that wrote it chose to. */
export type Properties = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');

/**
 * The properties of a file that may be the article's. They are a typist's, a template's or a printer's as often, so that
 * they say only what the text leaves open.
 */
export function propertiesOf(properties: Properties): Metadata | undefined {
  const title = text(properties['Title']);
  const authors = text(properties['Author'])
    .split(/\s*(?:;|,|&|\band\b)\s*/)
    .filter(isName);
  const published = isPrinted(properties) ? null : dayIn(text(properties['CreationDate']));
  const known = { title: isTitle(title) ? title : null, authors, published, publisher: null, language: null };
  if (known.title === null && authors.length === 0 && published === null) return undefined;
  return { ...known, fillsGaps: true };
}

const FEWEST_WORDS = 3;

// "Microsoft Word - draft2.docx", "untitled", "scan_0042": what a program calls a file.
const isTitle = (title: string): boolean =>
  title.split(' ').length >= FEWEST_WORDS && !/\.\w{2,5}$|^microsoft \w+ - |^untitled|^slide \d|_/i.test(title);

/** "jsmith", "Administrator" and "Acme Press Office 2" are users. */
const isName = (author: string): boolean =>
  /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|d[aei]|v[ao]n|de[rnl]?|la|le|bin|al)){1,3}$/u.test(author) &&
  !/\b(?:user|admin|office|team|department|ltd|limited|inc|group|communications|press)\b/i.test(author);

// "D:20210309094500+01'00'"
const dayIn = (date: string): string | null => {
  const [, day] = /^(?:D:)?(\d{8})/.exec(date) ?? [];
  return day === undefined ? null : dayOf(day);
};

// A page printed from a browser was written on another day.
const isPrinted = (properties: Properties): boolean =>
  /skia|chrom|mozilla|firefox|safari|webkit|quartz|wkhtml|print to pdf|scan/i.test(
    `${text(properties['Producer'])} ${text(properties['Creator'])}`,
  );
