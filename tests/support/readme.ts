import { readFileSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import { scoresOf } from '../../src/corpus/scores.ts';
import { figuresOf } from '../../src/corpus/tallies.ts';
import corridor from '../house/corridor.mjs';
import { precis } from './child.ts';
import { goldArticles, judged } from './gold-folder.ts';
import { knowledge, writtenKnowledge } from './knowledge.ts';

export const README = 'README.md';

export const MAN_PAGE = 'bin/precis.1';

/** The README with every block between its markers as it should be now. */
export async function freshReadme(): Promise<string> {
  let text = readFileSync(README, 'utf8');
  for (const [name, block] of Object.entries(blocks)) text = withBlock(text, name, await block());
  return text;
}

function withBlock(text: string, name: string, block: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${README} has no block ${open} … ${close}`);
  return `${text.slice(0, start + open.length)}\n${block.trimEnd()}\n${text.slice(end)}`;
}

const blocks: Readonly<Record<string, () => string | Promise<string>>> = {
  'main job': () =>
    fenced('text', printed(['fixtures/articles/appointment-water-chief/article.txt', '--format', 'text'])),
  expectation: () => fenced('yaml', readFileSync(`${CHANGED}/tram-director/expected.yaml`, 'utf8')),
  check: () => fenced('text', printed(['check', `${CHANGED}/tram-director`], 1)),
  workflow: () => fenced('yaml', readFileSync('fixtures/checks/workflow.yaml', 'utf8')),
  explain: () =>
    fenced('text', printed(['explain', 'fixtures/articles/appointment-water-chief/article.txt', 'quotes[0]'])),
  pack: () =>
    ['pack.yaml', 'lists/names.yaml', 'rules/name-contexts.yaml']
      .map((file) =>
        fenced('yaml', withoutModeline(readFileSync(`fixtures/packs/retail-banking/${file}`, 'utf8'), file)),
      )
      .join('\n\n'),
  library: () => fenced('js', readFileSync('fixtures/library/example.mjs', 'utf8')),
  help: () => fenced('text', printed(['--help'])),
  figures,
  house,
  rules: ruleTable,
};

const CHANGED = 'fixtures/checks/changed';

const withoutModeline = (text: string, file: string): string =>
  text.replace(/^# yaml-language-server:.*$/m, `# ${file}`);

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

function printed(args: readonly string[], outcome = 0): string {
  const { status, stdout, stderr } = precis(args, { COLUMNS: '100', NO_COLOR: '1' });
  if (status !== outcome || stderr !== '') throw new Error(`precis ${args.join(' ')}: ${stderr}`);
  return stdout;
}

function figures(): string {
  const articles = goldArticles('fixtures/articles');
  const { facets, rates } = scoresOf(judged(articles, knowledge));
  const found = Object.entries(facets).map(([name, tally]) => {
    const { precision, recall, f1, gold } = figuresOf(tally);
    return `| ${name} | ${gold} | ${precision.toFixed(2)} | ${recall.toFixed(2)} | ${f1.toFixed(2)} |`;
  });
  const right = Object.entries(rates)
    .filter(([, { of }]) => of > 0)
    .map(([name, rate]) => `| ${name} | ${rate.of} | ${(rate.right / rate.of).toFixed(2)} |`);
  return [
    `\n${articles.length} articles of \`fixtures/articles\`.\n`,
    '| facet | in the articles | precision | recall | F1 |\n|---|--:|--:|--:|--:|',
    ...found,
    '\n| value | judged | right |\n|---|--:|--:|',
    ...right,
  ].join('\n');
}

async function house(): Promise<string> {
  const { output } = await cruise(['src'], {
    ...corridor.options,
    includeOnly: { path: '^src/' },
    collapse: '^src/[^/]+',
    outputType: 'mermaid',
  });
  return fenced('mermaid', String(output));
}

function ruleTable(): string {
  const { rules, themes, gazetteers } = writtenKnowledge();
  const kinds = [...new Set(rules.map(({ finds }) => finds))].sort();
  const rows = kinds.map((kind) => {
    const ofKind = rules.filter(({ finds }) => finds === kind);
    return `| ${kind} | ${ofKind.length} | ${examplesOf(ofKind)} | ${unsatisfiedOf(ofKind)} |`;
  });
  const entries = gazetteers.reduce((sum, gazetteer) => sum + gazetteer.entries.length, 0);
  return [
    '\n| a rule finds | rules | examples | not yet |\n|---|--:|--:|--:|',
    ...rows,
    `| theme | ${themes.length} | ${examplesOf(themes)} | ${unsatisfiedOf(themes)} |`,
    `\n${gazetteers.length} gazetteers hold ${entries} words and phrases. The rules, with their reasons:\n`,
    ...kinds.map((kind) =>
      details(
        kind,
        rules.filter(({ finds }) => finds === kind),
      ),
    ),
  ].join('\n');
}

interface Exemplified {
  readonly examples: readonly { readonly notYet?: string }[];
}

const examplesOf = (rules: readonly Exemplified[]): number =>
  rules.reduce((sum, { examples }) => sum + examples.length, 0);
const unsatisfiedOf = (rules: readonly Exemplified[]): number =>
  examplesOf(rules.map(({ examples }) => ({ examples: examples.filter(({ notYet }) => notYet !== undefined) })));

function details(kind: string, rules: readonly { readonly id: string; readonly because: string }[]): string {
  const rows = rules.map(
    ({ id, because }) => `| \`${id}\` | ${because.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')} |`,
  );
  return `<details><summary>${kind}</summary>\n\n| rule | because |\n|---|---|\n${rows.join('\n')}\n\n</details>\n`;
}
