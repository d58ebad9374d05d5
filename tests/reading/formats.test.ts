import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Brief } from '../../src/model/brief.ts';
import { inMemory } from '../commands/in-memory.ts';

const inputs = 'fixtures/formats/inputs';
const names = ['articles.jsonl', 'page.html', 'page.html.gz', 'post.md', 'quarterly.pdf', 'report.docx'] as const;

type WithText = Brief & { readonly text: string };

async function briefsOf(name: string): Promise<WithText[]> {
  const { out, err, outcome } = await inMemory([`${inputs}/${name}`, '--with-text', '-f', 'ndjson']);
  expect([err, outcome]).toEqual(['', 0]);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const slice = (text: string, [start, end]: readonly [number, number]): string => [...text].slice(start, end).join('');

/** What the reader of a format answers for: the masthead, and each block with what it is. */
const golden = ({ id, title, authors, publisher, published, language, text, zones, warnings }: WithText): object => ({
  id,
  title,
  authors,
  publisher,
  published,
  language,
  blocks: zones.map(({ kind, at }) => `${kind}: ${slice(text, at).trim()}`),
  warnings,
});

describe.each([...names, 'notice.pdf'])('%s', (name) => {
  it('is read as it was', async () => {
    const briefs = await briefsOf(name);
    await expect(stringify(briefs.map(golden), { lineWidth: 0 })).toMatchFileSnapshot(
      `../../fixtures/formats/briefs/${name}.yaml`,
    );
  });

  it('has places in the text that is printed with it', async () => {
    for (const { text, summary, quotes, zones } of await briefsOf(name)) {
      for (const one of summary) expect(slice(text, one.at)).toBe(one.text);
      for (const one of quotes) expect(one.at.map((at) => slice(text, at)).join(' ')).toBe(one.text);
      expect(zones.map(({ at }) => slice(text, at)).join('')).toBe(text);
    }
  });
});

it('says the same of one article in every wrapping', async () => {
  for (const name of names) {
    const [brief] = await briefsOf(name);
    expect(brief).toMatchObject({
      title: 'Harbour board orders six electric ferries',
      authors: ['Ines Okafor', 'Tom Brandt'],
      published: '2021-03-09',
    });
    const claims = brief!.claims.map(({ value, unit }) => `${value} ${unit}`);
    expect(claims).toContain('42000000 GBP');
    expect(claims).toContain('38 percent');
    expect(brief!.affiliations.map(({ person, role, organisation }) => [person, role, organisation])).toContainEqual([
      'Joan Abelard',
      'chief executive',
      'Marrow Harbour Board',
    ]);
    expect(brief!.quotes.map(({ speaker }) => speaker)).toEqual(['Joan Abelard']);
  }
});

it('keeps what stands around the article of a page out of its text', async () => {
  const [{ text }] = (await briefsOf('page.html')) as [WithText];
  for (const words of [
    'cookies',
    'newsletter',
    'Ada Quill',
    'Barnaby Crook',
    'Share on',
    'All rights reserved',
    'Jobs',
  ])
    expect(text).not.toContain(words);
});

it('reads a gzipped file as the file in it', async () => {
  const [packed] = await briefsOf('page.html.gz');
  const [plain] = await briefsOf('page.html');
  expect({ ...packed, file: '' }).toEqual({ ...plain, file: '' });
});

describe('standard input', () => {
  it.each([
    ['html', 'page.html'],
    ['.htm', 'page.html'],
    ['html', 'page.html.gz'],
    ['markdown', 'post.md'],
    ['md', 'post.md'],
    ['docx', 'report.docx'],
    ['pdf', 'quarterly.pdf'],
    ['ndjson', 'articles.jsonl'],
  ])('is read --from %s', async (from, name) => {
    const stdin = [readFileSync(`${inputs}/${name}`)];
    const { out, err } = await inMemory(['-', '--from', from, '-f', 'ndjson'], { stdin });
    const [brief] = out.split('\n').filter(Boolean);
    expect(err).toBe('');
    expect(JSON.parse(brief!)).toMatchObject({ file: '-', title: 'Harbour board orders six electric ferries' });
  });

  it.each(['page.html', 'page.html.gz', 'report.docx', 'quarterly.pdf'])(
    'shows by its bytes that it is %s',
    async (name) => {
      const stdin = [readFileSync(`${inputs}/${name}`)];
      const { out } = await inMemory(['-f', 'ndjson'], { stdin });
      expect(JSON.parse(out)).toMatchObject({ title: 'Harbour board orders six electric ferries' });
    },
  );

  it('is read as text where --from says so, whatever it looks like', async () => {
    const stdin = [readFileSync(`${inputs}/page.html`)];
    const { out } = await inMemory(['text', '--from', 'text'], { stdin });
    expect(out).toContain('<nav class="main-menu">');
  });
});

describe('records', () => {
  it('are briefs of their own, by their own names', async () => {
    const briefs = await briefsOf('articles.jsonl');
    expect(briefs.map(({ id, title, authors }) => [id, title, authors])).toEqual([
      ['ferries', 'Harbour board orders six electric ferries', ['Ines Okafor', 'Tom Brandt']],
      ['7', 'Ferry firm names a new chief', ['Ines Okafor']],
    ]);
  });

  it('are a list in JSON, even a single one', async () => {
    const stdin = '{"id": "x", "text": "Depot opens\\n\\nJoan Abelard runs it."}\n';
    const { out } = await inMemory(['-', '--from', 'jsonl', '-f', 'json'], { stdin });
    expect(JSON.parse(out)).toMatchObject([{ id: 'x' }]);
  });

  it('are files of their own in a folder, whatever they call themselves', async () => {
    const record = (id: string): string =>
      `{"id": ${JSON.stringify(id)}, "text": "Depot opens\\n\\nIt is in Harlow."}\n`;
    const stdin = [record('a/../../b'), record('x'), record('X'), record('..')].join('');
    const { files } = await inMemory(['-', '--from', 'jsonl', '-o', 'briefs/', '-f', 'json'], { stdin, cwd: '/tmp' });
    const made = [...files.keys()].map((path) => path.replace('/tmp/briefs/', ''));
    expect(made).toEqual(['stdin/a-..-..-b.json', 'stdin/x.json', 'stdin/X-2.json', 'stdin/record.json']);
  });

  it('take authors and dates as databases have them', async () => {
    const record = (fields: object): string =>
      `${JSON.stringify({ text: 'Depot opens in Harlow today.', ...fields })}\n`;
    const stdin = [
      { author: 'By Ines Okafor and Tom Brandt', date: '20210309' },
      { authors: [{ name: 'Ines Okafor' }], published: 'Tue, 09 Mar 2021 10:00:00 GMT' },
      { authors: null, published: 'last Tuesday' },
    ].map(record);
    const { out } = await inMemory(['-', '--from', 'jsonl', '-f', 'ndjson'], { stdin: stdin.join('') });
    const briefs = out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(briefs.map(({ authors, published }) => [authors, published])).toEqual([
      [['Ines Okafor', 'Tom Brandt'], '2021-03-09'],
      [['Ines Okafor'], '2021-03-09'],
      [[], null],
    ]);
  });
});

describe('--with-text', () => {
  it('adds the text as the last field, also to chosen ones', async () => {
    const { out } = await inMemory([`${inputs}/post.md`, '--with-text', '--only', 'title', '-f', 'json']);
    expect(Object.keys(JSON.parse(out))).toEqual(['schema', 'file', 'id', 'title', 'text']);
  });

  it('is refused where nothing could show it', async () => {
    const { err, outcome } = await inMemory([`${inputs}/post.md`, '--with-text', '-f', 'text']);
    expect([err.split('\n')[0], outcome]).toEqual(['precis: --with-text is for the formats json, ndjson and yaml', 2]);
  });

  it('gives the text that is printed by its own command', async () => {
    for (const name of ['page.html', 'quarterly.pdf']) {
      const [brief] = await briefsOf(name);
      expect((await inMemory(['text', `${inputs}/${name}`])).out).toBe(brief!.text);
    }
  });
});

it('names each article where the texts of several are printed', async () => {
  const { out } = await inMemory(['text', `${inputs}/articles.jsonl`, `${inputs}/post.md`]);
  expect(out.split('\n').filter((line) => line.startsWith('==>'))).toEqual([
    `==> ${inputs}/articles.jsonl: ferries <==`,
    `==> ${inputs}/articles.jsonl: 7 <==`,
    `==> ${inputs}/post.md <==`,
  ]);
});

describe('any bytes', { timeout: 120_000 }, () => {
  const originals = names
    .map((name) => readFileSync(`${inputs}/${name}`))
    .map((bytes) => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes));
  // Files as they arrive: whole, cut short, with some bytes of something else.
  const damaged = fc
    .tuple(fc.constantFrom(...originals), fc.nat(), fc.nat(), fc.uint8Array({ maxLength: 20 }))
    .map(([bytes, one, other, noise]) => {
      const copy = Buffer.from(bytes.subarray(0, 1 + (one % bytes.length)));
      copy.set(noise.subarray(0, Math.max(0, copy.length - (other % copy.length))), other % copy.length);
      return new Uint8Array(copy);
    });
  const any = fc.oneof(damaged, fc.uint8Array({ maxLength: 200 }));

  it.each(['html', 'markdown', 'docx', 'pdf', 'jsonl'])(
    'read --from %s give briefs or lines that say why not',
    async (from) => {
      await fc.assert(
        fc.asyncProperty(any, async (bytes) => {
          const { out, err, outcome } = await inMemory(['-', '--from', from, '-f', 'ndjson'], { stdin: [bytes] });
          expect(outcome).toBe(err === '' ? 0 : 3);
          expect(err).toMatch(/^(?:precis: -(?::\d+)?: [^\n]+\n)*$/);
          expect(err).not.toMatch(/fault of precis|undefined|is not a function|Cannot read/);
          for (const line of out.split('\n').filter(Boolean)) expect(JSON.parse(line).file).toBe('-');
        }),
        { numRuns: 40 },
      );
    },
  );
});
