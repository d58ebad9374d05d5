import { OUTCOMES, type Outcome } from '../model/outcome.ts';
import type { InputFormat } from '../reading/formats.ts';
import { STANDARD_INPUT } from '../reading/input.ts';
import { findInputs } from '../reading/inputs.ts';
import type { Command } from './command.ts';
import { MAX_SIZE, parseInputFormat, parseSize } from './option-values.ts';
import { findArticles } from './read-articles.ts';
import type { Streams } from './streams.ts';
import { talkOn } from './talk.ts';

interface TextOptions {
  readonly from?: InputFormat;
  readonly maxSize?: number;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly strict?: boolean;
}

export const text: Command<TextOptions> = {
  name: 'text',
  about: 'Prints the text of articles as it is read: what every place in a brief points into.',
  paths: '[PATH…]',
  details: [
    'Of a page it is the article without what stands around it, of a Word or PDF file its paragraphs, of a line of JSON its "text". Where there are several articles, a line "==> file <==" stands above each.',
  ],
  options: [
    {
      flags: '--from <format>',
      about: 'read every input as text, markdown, html, docx, pdf or jsonl',
      parse: parseInputFormat,
    },
    { flags: '--max-size <size>', about: 'leave out files larger than this (50MB)', parse: parseSize },
    { flags: '--strict', about: 'stop at the first file that cannot be read' },
    { flags: '-q, --quiet', about: 'say nothing but what went wrong' },
  ],
  examples: [
    { run: 'fixtures/formats/inputs/page.html', about: 'the article of a saved page', outcome: OUTCOMES.allRead },
    {
      run: '- --from html',
      about: 'a page that is piped in',
      outcome: OUTCOMES.allRead,
      stdin: '<h1>Depot opens</h1><p>The depot cost £3m, said Joan Abelard, its manager.</p>',
    },
  ],
  run: printTexts,
};

async function printTexts(paths: readonly string[], options: TextOptions, streams: Streams): Promise<Outcome> {
  const { entries, isSingle } = await findInputs(
    paths.length === 0 ? [STANDARD_INPUT] : paths,
    streams.cwd,
    options.from,
  );
  const talk = talkOn(streams, options, false);
  let outcome: Outcome = OUTCOMES.allRead;
  let printed = 0;
  for await (const found of findArticles(
    entries,
    { limit: options.maxSize ?? MAX_SIZE, from: options.from },
    streams,
  )) {
    if ('place' in found) {
      outcome = OUTCOMES.someUnread;
      await talk.problem(found);
      if (options.strict) break;
      continue;
    }
    const { input, extracted } = found;
    const name = extracted.id === undefined ? input.path : `${input.path}: ${extracted.id}`;
    const heading = isSingle ? '' : `${printed++ === 0 ? '' : '\n'}==> ${name} <==\n`;
    await streams.out.write(heading + extracted.text + (extracted.text.endsWith('\n') ? '' : '\n'));
  }
  return outcome;
}
