import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/reading/markdown/read-markdown.ts';

const textOf = (source: string): string => readMarkdown(source, []).text;

describe('Markdown', () => {
  it('is read without its marks', () => {
    const source =
      '# Depot *opens*\n\nThe [depot](https://example.org) cost\n`£3m`, **it** said.\\\nMore.\n\n- one\n- two\n\n1. three\n';
    expect(textOf(source)).toBe('Depot opens\n\nThe depot cost £3m, it said.\nMore.\n\n• one\n• two\n• three\n');
  });

  it('is read with the HTML in it, but not the pictures', () => {
    expect(textOf('<p>Joan <b>Abelard</b></p>\n\n![A depot](x.png)\n\n<!-- no -->\n\nruns it.')).toBe(
      'Joan Abelard\n\nruns it.\n',
    );
  });

  it.each([
    ['---\ntitle: Depot opens\nauthor: Ines Okafor\ndate: 2021-03-09\n---\nText.', 'Depot opens'],
    [
      '---\r\ntitle: "Depot opens"\r\nauthors:\r\n  - name: Ines Okafor\r\npublished: 9 March 2021\r\n---\r\nText.',
      'Depot opens',
    ],
    ['+++\ntitle = "Depot opens"\nauthors = ["Ines Okafor"]\ndate = 2021-03-09T10:00:00Z\n+++\nText.', 'Depot opens'],
  ])('has the fields above it: %j', (source, title) => {
    const { text, metadata } = readMarkdown(source, []);
    expect(metadata).toMatchObject({ title, authors: ['Ines Okafor'], published: '2021-03-09' });
    expect(text).toBe('Depot opens\n\nBy Ines Okafor\n\n2021-03-09\n\nText.\n');
  });

  it('says a title once that is also its first heading', () => {
    expect(textOf('---\ntitle: Depot opens\n---\n\n# Depot opens\n\nText.')).toBe('Depot opens\n\nText.\n');
  });

  it('takes a rule for a rule', () => {
    expect(textOf('---\nOne.\n\n---\nTwo.')).toBe('One.\n\nTwo.\n');
  });

  it('leaves a broken front matter out, and says so', () => {
    const { text, warnings } = readMarkdown('---\ntitle: [Depot\nauthor: "x\n---\nText.', []);
    expect(text).toBe('Text.\n');
    expect(warnings.map(({ code }) => code)).toEqual(['front-matter-unread']);
  });
});
