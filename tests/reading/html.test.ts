import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../src/reading/html/charset.ts';
import { readHtml } from '../../src/reading/html/read-html.ts';

const SENTENCES = [
  'The harbour board has ordered six electric ferries from a yard in Selby, its chief executive said on Tuesday.',
  'The boats will replace vessels that were built in the 1980s and carry a million passengers every year.',
  'Unions welcomed the order, though they asked who would train the crews before the summer timetable begins.',
  'The yard won the contract against two rivals abroad, after a contest that lasted for almost three years.',
  'Its batteries charge at the pier in nine minutes, which is less time than passengers need to get on board.',
];

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const prose = (sentences: readonly string[] = SENTENCES): string => sentences.map((one) => `<p>${one}</p>`).join('');
const read = (html: string): ReturnType<typeof readHtml> => readHtml(html, []);
const linesOf = (html: string): string[] => read(html).text.split('\n').filter(Boolean);

describe('blocks', () => {
  it('are not glued together, whatever stands between them', () => {
    const [one, two, three, four] = SENTENCES;
    const body = `<article><p>${one}</p><p>${two}</p><div>${three}<br><br>${four}</div></article>`;
    expect(linesOf(page(body))).toEqual([one, two, three, four]);
  });

  it('keep their words together across inline elements and line ends in the source', () => {
    const html = `<article>${prose()}<p>The <b>Selby</b>\n   <a href="/y">yard</a> em<i>ploy</i>s 410&nbsp;people, and has done so since it opened.</p></article>`;
    expect(linesOf(page(html)).at(-1)).toBe('The Selby yard employs 410\u00a0people, and has done so since it opened.');
  });

  it('of a table are a line for each row, and of a page laid out in a table the paragraphs', () => {
    const table = '<table><tr><th>Boat</th><th>Delivery</th></tr><tr><td>Heron</td><td>May 2022</td></tr></table>';
    const [first, ...rest] = SENTENCES;
    const layout = `<table><tr><td>${prose([first!])}</td><td>${prose(rest)}${table}${prose([first!])}</td></tr></table>`;
    const lines = linesOf(page(layout));
    expect(lines).toContain('Boat\tDelivery');
    expect(lines).toContain('Heron\tMay 2022');
    expect(lines).toContain(rest[0]);
  });

  it('tell headings, items and captions, also a heading that is a paragraph in bold', () => {
    const html = `<article>${prose()}<h2>A long wait</h2>${prose()}<p><strong>What comes next</strong></p><ul><li>The first boat sails in May of next year.</li></ul>${prose()}</article>`;
    const { text, outline } = read(page(html));
    const kinds = outline!.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
    expect(kinds).toContain('heading: A long wait');
    expect(kinds).toContain('heading: What comes next');
    expect(kinds).toContain('bullet: • The first boat sails in May of next year.');
  });

  it('leave out what a browser would not show', () => {
    const html = `<article>${prose()}<script>let a = "nothing";</script><p hidden>Hidden words of the page that nobody sees at all.</p><p style="display: none">More of them that nobody sees, hidden by a style.</p></article>`;
    expect(read(page(html)).text).not.toMatch(/nothing|nobody/);
  });

  it('are found where a script was to show them', () => {
    expect(linesOf(page(`<div style="display:none"><article>${prose()}</article></div>`))).toEqual(SENTENCES);
  });
});

describe('the article', () => {
  const around = {
    menu: '<nav><ul><li><a href="/1">Ports and harbours</a></li><li><a href="/2">Jobs at sea</a></li></ul></nav>',
    related: `<div class="relatedStories"><h3>Related</h3><p><a href="/3">Ada Quill quits as the head of a bus company after a long row over fares</a></p></div>`,
    newsletter:
      '<div class="newsletter-box"><p>Sign up here for our letter, which Barnaby Crook writes each Friday at noon.</p></div>',
    comments: `<section id="comments">${'<p>Old Salt writes: Barnaby Crook ran this harbour better in his own day than all of them together do now.</p>'.repeat(12)}</section>`,
    more: '<p><a href="/4">Read more: Ada Quill on the future of the bus</a></p>',
    footer:
      '<footer><p>© Estuary Trade. All rights reserved, and Barnaby Crook is the editor of these pages.</p></footer>',
  };

  it('is told from all that stands around and within it', () => {
    const body = `${around.menu}<main><h1>Harbour board orders ferries</h1>${prose(SENTENCES.slice(0, 3))}${around.newsletter}${around.more}${prose(SENTENCES.slice(3))}${around.related}${around.comments}</main>${around.footer}`;
    expect(linesOf(page(body))).toEqual(['Harbour board orders ferries', ...SENTENCES]);
  });

  it('is told in spite of a name that all of the page bears', () => {
    const body = `<div class="page-with-sidebar has-comments"><div class="social-share-enabled">${prose()}</div></div>${around.comments}`;
    expect(linesOf(page(body))).toEqual(SENTENCES);
  });

  it('is what the publisher repeats in linked data, where that is all there', () => {
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Six ferries for the harbour', articleBody: SENTENCES.join(' ') })}</script>`;
    const extra =
      '<p>This paragraph is by the advertising department, and praises a bank in full sentences, at length.</p>';
    expect(linesOf(page(`<div>${prose()}${extra}</div>`, data))).toEqual(['Six ferries for the harbour', ...SENTENCES]);
  });

  it('keeps a label over it that says it was paid for', () => {
    const body = `<div class="sponsored-label">Sponsored by Northfold Buses</div><h1>Harbour board orders ferries</h1><article>${prose()}</article>`;
    expect(linesOf(page(body))).toContain('Sponsored by Northfold Buses');
  });

  it('loses no paragraph, whatever stands between', () => {
    const words = fc.array(fc.constantFrom('tide', 'pier', 'boat', 'crew', 'yard', 'quay', 'dock', 'mast'), {
      minLength: 12,
      maxLength: 40,
    });
    const paragraphs = fc.array(
      words.map((some) => `The ${some.join(', the ')} and the harbour, said the board.`),
      { minLength: 4, maxLength: 12 },
    );
    fc.assert(
      fc.property(
        paragraphs,
        fc.array(fc.constantFrom(...Object.values(around).filter((one) => one !== around.comments)), { maxLength: 3 }),
        (all, between) => {
          const parts = all.map((one, at) => `<p>${one}</p>${between[at] ?? ''}`);
          const { text } = read(page(`${around.menu}<article>${parts.join('')}</article>${around.footer}`));
          const lines = text.split('\n');
          for (const one of all) expect(lines).toContain(one);
          expect(text).not.toMatch(/Barnaby|Ada Quill|Jobs/);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is read in time that grows with the page', () => {
    const long = page(
      `<article>${prose(Array.from({ length: 6000 }, (_, at) => `${at} ${SENTENCES[at % 5]}`))}</article>`,
    );
    const deep = page(`${'<div>'.repeat(20_000)}${prose()}`);
    const started = performance.now();
    expect(linesOf(long).length).toBeGreaterThan(5000);
    expect(read(deep).text).toContain(SENTENCES[0]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('metadata', () => {
  const of = (head: string, body = ''): ReturnType<typeof readHtml>['metadata'] =>
    read(page(`${body}<article>${prose()}</article>`, head)).metadata;
  const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  it.each([
    [
      'linked data',
      linked({
        '@graph': [
          { '@type': 'WebPage' },
          { '@type': ['NewsArticle'], author: [{ name: 'Ines Okafor' }, { name: 'Tom Brandt' }] },
        ],
      }),
      '',
    ],
    ['a field', '<meta name="author" content="Ines Okafor and Tom Brandt">', ''],
    [
      'a field of another name',
      '<meta property="article:author" content="https://example.org/ines"><meta name="parsely-author" content="Ines Okafor, Tom Brandt">',
      '',
    ],
    ['links to authors', '', '<a rel="author" href="/i">Ines Okafor</a> <a rel="author" href="/t">Tom Brandt</a>'],
    [
      'microdata',
      '',
      '<span itemprop="author" itemscope>By <span itemprop="name">Ines Okafor and Tom Brandt</span></span>',
    ],
    [
      'a byline',
      '',
      '<div class="post-meta"><span>By Ines Okafor and Tom Brandt</span><span>9 March 2021</span></div>',
    ],
    [
      'a byline in capitals with a post',
      '',
      '<p class="story-byline">By INES OKAFOR and TOM BRANDT<br>Chief reporters</p>',
    ],
  ])('has authors from %s', (_, head, body) => {
    expect(of(head, body)!.authors).toEqual(['Ines Okafor', 'Tom Brandt']);
  });

  it.each([
    [
      'the site',
      '<meta property="og:site_name" content="Estuary Trade"><meta name="author" content="Estuary Trade">',
      '',
    ],
    ['an account', '<meta name="author" content="admin">', ''],
    ['an agency', linked({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Harbour Wire' } }), ''],
    ['the author of a teaser', '', '<div class="related-posts"><span class="byline">By Ada Quill</span></div>'],
    ['a day', '', '<p class="byline">Tuesday March</p>'],
  ])('takes %s for no author', (_, head, body) => {
    expect(of(head, body)!.authors).toEqual([]);
  });

  it.each([
    ['<h2 class="date-header"><span>Tuesday, March 9, 2021</span></h2>', '2021-03-09'],
    ['<span class="dateline">9 March 2021 11:57 AM UTC</span>', '2021-03-09'],
    ['<div class="related-posts"><span class="post-date">9 March 2021</span></div>', null],
    ['<span class="post-date">yesterday</span>', null],
  ])('has the day of the page from %s', (body, day) => {
    expect(of('', body)!.published).toBe(day);
  });

  it.each([
    ['2021-03-09T23:30:00-05:00', '2021-03-09'],
    ['20210309', '2021-03-09'],
    ['2021/03/09 10:00', '2021-03-09'],
    ['Tue, 09 Mar 2021 10:00:00 GMT', '2021-03-09'],
    ['March 9, 2021', '2021-03-09'],
    ['2021-02-30', null],
    ['1615248000', null],
  ])('has the day of %s', (written, day) => {
    expect(of(`<meta property="article:published_time" content="${written}">`)!.published).toBe(day);
  });

  it.each([
    ['<title>Board orders ferries | Estuary Trade</title>', '', 'Board orders ferries'],
    [
      '<title>Estuary Trade: Ports</title><meta property="og:title" content="Board orders ferries">',
      '<h1>Estuary Trade</h1>',
      'Board orders ferries',
    ],
    [
      '<title>Board orders ferries - Estuary Trade</title><meta property="og:site_name" content="Estuary Trade">',
      '',
      'Board orders ferries',
    ],
    [
      '<title>Salt &amp; Sail - Board orders ferries - then cancels</title><meta property="og:site_name" content="Salt &amp; Sail">',
      '',
      'Board orders ferries - then cancels',
    ],
    [
      '<title>The harbour log: Board orders six ferries</title>',
      '<h1>The harbour log</h1><h2>Board orders six ferries</h2>',
      'Board orders six ferries',
    ],
  ])('has the title of %s', (head, body, title) => {
    expect(of(head, body)!.title).toBe(title);
  });

  it('survives linked data that is none', () => {
    expect(of('<script type="application/ld+json">{"@type": "NewsArticle", </script>')).toMatchObject({
      title: null,
      authors: [],
    });
  });
});

describe('the encoding of a page', () => {
  const greek = Buffer.concat([
    Buffer.from('<meta charset="iso-8859-7"><p>'),
    Buffer.from([0xcb, 0xe9, 0xec, 0xdc, 0xed, 0xe9]),
  ]);

  it('is what its bytes prove, then what it says', () => {
    expect(decodeHtml(Buffer.from('<meta charset="iso-8859-7"><p>Café')).text).toContain('Café');
    expect(decodeHtml(greek)).toEqual({ text: '<meta charset="iso-8859-7"><p>Λιμάνι', warnings: [] });
  });

  it('is guessed where it says nothing, or what cannot be', () => {
    const bytes = Buffer.from([0x63, 0x61, 0x66, 0xe9]);
    expect(decodeHtml(bytes)).toMatchObject({ text: 'café', warnings: [{ code: 'encoding-guessed' }] });
    for (const label of ['utf-8', 'no-such-encoding'])
      expect(decodeHtml(Buffer.concat([Buffer.from(`<meta charset="${label}">`), bytes])).warnings).toHaveLength(1);
  });
});
