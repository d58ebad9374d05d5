import { lineOf, oneLine, type PageDocument } from './dom.ts';

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The headline that most of the page agrees on: linked data, fields for sharing, the main heading, the window's title. */
export function titleOfPage(document: PageDocument, fields: readonly string[], site: string | null): string | null {
  const window = oneLine(lineOf(document.querySelector('head title') ?? document.querySelector('title')));
  const headings = [...document.querySelectorAll('h1')]
    .map(lineOf)
    .filter((text) => text !== '' && fold(text) !== fold(site ?? ''));
  const votes = new Map<string, { text: string; weight: number }>();
  const vote = (text: string, weight: number): void => {
    const key = fold(text);
    if (key === '' || text.length > LONGEST) return;
    const known = votes.get(key);
    if (known === undefined) votes.set(key, { text, weight });
    else known.weight += weight;
  };
  for (const field of fields) if (field !== '') vote(withoutSite(field, site, headings), 2);
  const isSaid = (text: string): boolean => fold(window).includes(fold(text));
  for (const heading of headings.slice(0, 3)) vote(heading, isSaid(heading) ? (wordsIn(heading) >= 4 ? 3 : 1.5) : 1);
  // Blogs set their own name as the main heading and the article's below it.
  for (const heading of [...document.querySelectorAll('h2, h3')].slice(0, 40).map(lineOf))
    if (wordsIn(heading) >= 4 && isSaid(heading)) vote(heading, 2.5);
  if (window !== '') vote(withoutSite(window, site, headings), fields.some((field) => field !== '') ? 1 : 2);
  let best: { text: string; weight: number } | null = null;
  for (const one of votes.values()) if (best === null || one.weight > best.weight) best = one;
  return best?.text ?? null;
}

const LONGEST = 300;

const wordsIn = (text: string): number => text.split(' ').length;

/** A window's title without the site's name and section before or behind it. */
function withoutSite(title: string, site: string | null, headings: readonly string[]): string {
  const heading = headings.find(
    (text) => wordsIn(text) >= 3 && fold(title).startsWith(fold(text)) && !/^\s*:/.test(title.slice(text.length)),
  );
  if (heading !== undefined) return heading;
  const isSite = (part: string): boolean => {
    const [one, other] = [fold(part), fold(site ?? '')];
    const isLike = one.startsWith(other) || other.startsWith(one);
    return one === '' || (other !== '' && isLike && Math.abs(wordsIn(one) - wordsIn(other)) <= 1);
  };
  // What stands behind a bar is never the headline's.
  const sections = title.split(/\s+[|»«]\s+|\s+::\s+/).filter((part) => !isSite(part));
  const longest = sections.reduce((one, other) => (wordsIn(other) > wordsIn(one) ? other : one), '');
  if (longest === '') return title;
  // A dash may be the headline's own, so that only a site's name or few words behind it are cut off.
  const parts = longest.split(/\s+[–—·•-]\s+/);
  const last = parts.at(-1)!;
  if (parts.length > 1 && isSite(parts[0]!)) return longest.slice(longest.indexOf(parts[1]!, parts[0]!.length));
  const isCut = parts.length > 1 && (isSite(last) || (site === null && wordsIn(last) <= 3 && wordsIn(longest) >= 7));
  return isCut ? longest.slice(0, longest.length - last.length).replace(/\s+[–—·•-]\s+$/, '') : longest;
}
