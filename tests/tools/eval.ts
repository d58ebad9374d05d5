// npm run eval -- FOLDER [--errors FACET]: how well the articles of the folder are read, against their gold records.
import { parseArgs } from 'node:util';
import { scoresOf } from '../../src/corpus/scores.ts';
import { openOwnKnowledge } from '../../src/knowledge/knowledge.ts';
import { goldArticles, judged } from '../support/gold-folder.ts';
import { errorLines, scoreLines } from '../support/score-table.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: 'string' } } });
const articles = positionals.flatMap(goldArticles);
if (articles.length === 0) {
  process.stderr.write(
    'usage: npm run eval -- FOLDER… [--errors FACET|all]   (a folder with gold records, not one without)\n',
  );
  process.exit(2);
}
const scores = scoresOf(judged(articles, openOwnKnowledge()));
const lines = [`${articles.length} articles`, ...scoreLines(scores)];
if (values.errors !== undefined) lines.push(...errorLines(scores, values.errors));
process.stdout.write(`${lines.join('\n')}\n`);
