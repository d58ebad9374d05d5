import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CheckReport } from '../../src/model/checked.ts';
import { inMemory, type Ran, type World } from './in-memory.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-check-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** Runs it in the folder, and then writes what it has written. */
async function check(args: readonly string[], world: World = {}): Promise<Ran> {
  const ran = await inMemory(['check', ...args], { cwd: folder, ...world });
  for (const [path, text] of ran.files) writeFileSync(path, text);
  return ran;
}

const DEPOT = 'Depot opens\n\nThe depot cost £3m, said Joan Abelard, its manager.\n';

describe('expectations', { timeout: 60_000 }, () => {
  it('are written beside the articles, in either layout, and then hold', async () => {
    put('depot.txt', DEPOT);
    put('ferry/article.txt', 'Ferry sails\n\nThe ferry sailed, said Wren Tolliver.\n');
    expect((await check([])).outcome).toBe(1);
    const { outcome, files, out } = await check(['--update']);
    expect([...files.keys()]).toEqual([join(folder, 'depot.expected.yaml'), join(folder, 'ferry/expected.yaml')]);
    expect(outcome).toBe(0);
    expect(out).toContain('2 expectations written');
    const again = await check([]);
    expect([again.outcome, again.out]).toEqual([0, '2 articles as expected\n']);
  });

  it('say nothing of places and rules unless they are asked for', async () => {
    put('depot.txt', DEPOT);
    await check(['--update']);
    const written = readFileSync(join(folder, 'depot.expected.yaml'), 'utf8');
    expect(written).not.toMatch(/\b(at|rule|mentions|score|zones):/);
    await check(['--update', '--only', 'zones']);
    expect(parse(readFileSync(join(folder, 'depot.expected.yaml'), 'utf8')).zones[0]).toEqual({
      kind: 'title',
      at: [0, 13],
    });
    expect((await check([])).outcome).toBe(0);
  });

  it('keep their fields, their comments and what agrees as it is written', async () => {
    put('depot.txt', DEPOT);
    const title = '# Why this is here.\ntitle:   "Depot opens"   # as printed\n';
    put('depot.expected.yaml', `${title}people: [Joan]\n\n# Money.\nclaims:\n- value: 3000000\n`);
    expect((await check(['--update'])).outcome).toBe(0);
    expect(readFileSync(join(folder, 'depot.expected.yaml'), 'utf8')).toBe(
      `${title}people:\n  - { name: Joan Abelard, aliases: [] }\n\n# Money.\nclaims:\n- value: 3000000\n`,
    );
  });

  it('are not written where CI is set', async () => {
    put('depot.txt', DEPOT);
    for (const args of [['--update'], ['--accept', 'depot']]) {
      const { outcome, err, files } = await check(args, { env: { CI: 'true' } });
      expect([outcome, files.size]).toEqual([2, 0]);
      expect(err).toContain('refused where CI is set');
    }
  });

  it('are taken over for one article', async () => {
    put('depot.txt', DEPOT);
    put('ferry.txt', DEPOT);
    const { outcome, files } = await check(['--accept', 'ferry']);
    expect([outcome, [...files.keys()]]).toEqual([1, [join(folder, 'ferry.expected.yaml')]]);
    const { err } = await check(['--accept', 'fery']);
    expect(err).toContain('no article is called "fery". Did you mean "ferry"?');
  });

  it('are findings where they miss their article, and articles where they miss an expectation', async () => {
    put('depot.txt', DEPOT);
    put('gone.expected.yaml', 'title: Gone\n');
    const { outcome, out } = await check([]);
    expect(outcome).toBe(1);
    expect(out).toContain('1 without an expectation, 1 expectation without an article');
  });

  it('that no brief could meet are refused with their line', async () => {
    put('depot.txt', DEPOT);
    put('depot.expected.yaml', 'title: Depot opens\npeople:\n  - { nmae: Joan }\n');
    const { outcome, err, out } = await check([]);
    expect([outcome, out]).toEqual([2, '']);
    expect(err).toMatch(/^precis: depot\.expected\.yaml:3:7 {2}"nmae" is no key here; .*Did you mean "name"\?/);
  });

  it('of articles that cannot be read are neither met nor missed', async () => {
    put('empty.txt', '');
    put('empty.expected.yaml', 'title: Empty\n');
    const { outcome, out } = await check([]);
    expect(outcome).toBe(3);
    expect(out).toContain('the file is empty');
  });

  it('allow for as many changes as are asked for', async () => {
    put('depot.txt', DEPOT);
    put('depot.expected.yaml', 'title: Depot closes\nsponsored: true\n');
    expect((await check(['--max-changes', '1'])).outcome).toBe(1);
    expect((await check(['--max-changes', '2'])).outcome).toBe(0);
  });
});

describe('scores', { timeout: 60_000 }, () => {
  it('fail below what is asked for', async () => {
    put('depot.txt', DEPOT);
    put('depot.expected.yaml', 'people: [Joan Abelard]\n');
    expect((await check(['--min', 'people=1'])).outcome).toBe(0);
    put('depot.gold.json', JSON.stringify({ people: [{ name: 'Joan Abelard' }, { name: 'Wren Tolliver' }] }));
    expect((await check(['--min', 'people=0.6'])).outcome).toBe(0);
    const { outcome, out } = await check(['--min', 'people=0.7']);
    expect(outcome).toBe(1);
    expect(out).toMatch(/people +2 +1\.00 +0\.50 +0\.67 +0\.70 missed/);
  });

  it('are refused where they mean nothing', async () => {
    put('depot.txt', DEPOT);
    expect((await check(['--min', 'peple=0.9'])).err).toContain('Did you mean "people"?');
    expect((await check(['--min', 'people=9'])).err).toContain('expected an F1 from 0 to 1');
  });
});

describe('reports', { timeout: 60_000 }, () => {
  beforeEach(() => cpSync('fixtures/checks/changed', folder, { recursive: true }));

  const fileOf = ({ files }: Ran, name: string): string => files.get(resolve(folder, name))!;

  it('are several at once, of the same findings', async () => {
    const ran = await check([
      '--report',
      'junit=j.xml',
      '--report',
      'sarif=s.sarif',
      '--report',
      'json=r.json',
      '--report',
      'github',
    ]);
    const { articles } = JSON.parse(fileOf(ran, 'r.json')) as CheckReport;
    expect(articles.map(({ status }) => status)).toEqual(['unexpected', 'obsolete', 'different']);
    const count = articles[2]!.differences.length;
    const [sarif] = JSON.parse(fileOf(ran, 's.sarif')).runs;
    expect(sarif.results).toHaveLength(count + 2);
    for (const { ruleId, ruleIndex } of sarif.results) expect(sarif.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(fileOf(ran, 'j.xml')).toContain('<testsuite name="articles" tests="3" failures="3" errors="0">');
    expect(ran.out).toContain(
      '::error file=tram-director/expected.yaml,line=3,title=tram-director::person Wren Tolliver is missing\n',
    );
  });

  it('annotate no more than GitHub shows, and say what is left out', async () => {
    const { out } = await check(['--report', 'github']);
    const annotations = out.split('\n').filter((line) => line.startsWith('::error'));
    expect(annotations).toHaveLength(10);
    expect(annotations.at(-1)).toMatch(/^::error title=precis check::\d+ more findings in the log$/);
  });

  it('escape what would end an annotation or an attribute', async () => {
    put('odd, name: 100%/article.txt', DEPOT);
    put('odd, name: 100%/expected.yaml', 'title: "<&> \\"100%\\"\\nDepot"\n');
    const ran = await check(['odd, name: 100%', '--report', 'github', '--report', 'junit=j.xml']);
    expect(ran.out).toContain(
      '::error file=odd%2C name%3A 100%25/expected.yaml,line=1,title=odd%2C name%3A 100%25::title was “<&> "100%25" Depot”',
    );
    expect(fileOf(ran, 'j.xml')).toContain('title was “&lt;&amp;&gt; &quot;100%&quot; Depot”');
  });

  it('are refused where they have no name or no file', async () => {
    expect((await check(['--report', 'junti=x'])).err).toContain('Did you mean "junit"?');
    expect((await check(['--report', 'sarif'])).err).toContain('sarif=report.sarif');
  });
});
