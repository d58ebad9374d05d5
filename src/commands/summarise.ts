import type { Brief } from '../model/brief.ts';
import { OUTCOMES, type Outcome } from '../model/outcome.ts';
import type { InputFormat } from '../reading/formats.ts';
import { STANDARD_INPUT } from '../reading/input.ts';
import { type Found, findInputs } from '../reading/inputs.ts';
import { withOnly } from '../render/fields.ts';
import { FORMATS, type FormatName, formatOfEnding } from '../render/formats.ts';
import { type Command, WrongUsage } from './command.ts';
import { type Destination, inFile, inFolder, isFolderOutput, nameWith, oneAfterAnother } from './destinations.ts';
import { MAX_SIZE, parseFields, parseFormat, parseInputFormat, parseJobs, parseSize } from './option-values.ts';
import { apartFrom, checkFolder } from './overwriting.ts';
import { knowledgeFor, PACK_OPTION, type PackOptions } from './packs.ts';
import { readArticles } from './read-articles.ts';
import { type Streams, usesColour, widthOf } from './streams.ts';
import { talkOn } from './talk.ts';

export interface SummariseOptions extends PackOptions {
  readonly format?: FormatName;
  readonly output?: string;
  readonly only?: ReadonlySet<keyof Brief>;
  readonly maxSize?: number;
  readonly from?: InputFormat;
  readonly withText?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly strict?: boolean;
}

export const summarise: Command<SummariseOptions> = {
  name: 'summarise',
  about: 'Reads articles and says who is in them, what they hold, what they said, and which figures are claimed.',
  paths: '[PATH…]',
  details: [
    'A PATH is a file, a folder (all .txt, .md, .html, .docx, .pdf and .jsonl files in it and below, gzipped or not, without hidden ones), a glob in quotation marks, or - for standard input. Without a PATH, standard input is read. Each article is printed once, in the order of the paths.',
    'Briefs are printed as text on a terminal and as YAML into a pipe or a file, unless --format or the name of the output says otherwise. JSON is an object for a single file and a list for a folder, a glob, several paths or lines of JSON.',
    'What cannot be read is named on standard error, and all the rest is printed.',
  ],
  options: [
    { flags: '-f, --format <name>', about: 'text, yaml, json or ndjson', parse: parseFormat },
    {
      flags: '-o, --output <path>',
      about: 'write to a file; to a folder (one that exists, or a path ending in /), write a file for each article',
    },
    {
      flags: '--only <fields>',
      about: 'print these fields only, as in people,quotes; schema, file and id are always there',
      parse: parseFields,
    },
    PACK_OPTION,
    {
      flags: '-j, --jobs <number>',
      about: 'how many articles to read at a time; the output is the same',
      parse: parseJobs,
    },
    { flags: '--no-cache', about: 'read every article and pack anew' },
    {
      flags: '--from <format>',
      about: 'read every input as text, markdown, html, docx, pdf or jsonl, whatever it is called',
      parse: parseInputFormat,
    },
    { flags: '--with-text', about: 'print the text that places point into as well, as the last field' },
    { flags: '--max-size <size>', about: 'leave out files larger than this (50MB)', parse: parseSize },
    { flags: '--no-color', about: 'print without colour, as with NO_COLOR set' },
    { flags: '--strict', about: 'stop at the first file that cannot be read' },
    { flags: '-q, --quiet', about: 'say nothing but what went wrong' },
    { flags: '-v, --verbose', about: 'say what is being done' },
  ],
  examples: [
    { run: 'fixtures/articles', about: 'every article of a folder', outcome: OUTCOMES.allRead },
    {
      run: "'fixtures/articles/*/article.txt' --only people,affiliations -f yaml",
      about: 'who holds what, for a script',
      outcome: OUTCOMES.allRead,
    },
    {
      run: '- -f json',
      about: 'what is piped in',
      outcome: OUTCOMES.allRead,
      stdin: 'Depot opens\n\nThe depot cost £3m, said Joan Abelard, its manager.\n',
    },
  ],
  run: summariseAll,
};

async function summariseAll(paths: readonly string[], options: SummariseOptions, streams: Streams): Promise<Outcome> {
  const found = await findInputs(paths.length === 0 ? [STANDARD_INPUT] : paths, streams.cwd, options.from);
  const { entries, destination } = await prepare(found, options, streams);
  const hasProgress = entries.length > 1 && (options.output !== undefined || !streams.out.isTerminal);
  const talk = talkOn(streams, options, hasProgress);
  let done = 0;
  let unread = 0;
  const reading = { limit: options.maxSize ?? MAX_SIZE, from: options.from };
  for await (const read of readArticles(entries, reading, streams, () => knowledgeFor(options, streams))) {
    await talk.progress(++done, Math.max(done, entries.length));
    if ('brief' in read) {
      const { brief, input, extracted } = read;
      const shown = options.only === undefined ? brief : withOnly(brief, options.only);
      await destination.print(options.withText ? { ...shown, text: extracted.text } : shown, input);
      await talk.detail(`${brief.file}: ${brief.words} words`);
    } else {
      unread++;
      await talk.problem(read);
      if (options.strict) break;
    }
  }
  await talk.clear();
  await destination.end();
  await talk.detail(`${done - unread} of ${done} read`);
  return unread === 0 ? OUTCOMES.allRead : OUTCOMES.someUnread;
}

interface Prepared {
  readonly entries: Found['entries'];
  readonly destination: Destination;
}

/** Settles where the briefs go, and refuses what would write over an article. */
async function prepare(found: Found, options: SummariseOptions, streams: Streams): Promise<Prepared> {
  const { output, format: asked } = options;
  const name = asked ?? formatFor(output, streams);
  if (options.withText && name === 'text') throw new WrongUsage('--with-text is for the formats json, ndjson and yaml');
  const format = await FORMATS[name].load();
  const frame = found.isSingle ? format.single : format.list;
  const width = widthOf(streams);
  if (output === undefined) {
    const look = { width, colour: usesColour(streams, options) };
    const destination = oneAfterAnother(format, frame, look, (text) => streams.out.write(text));
    return { entries: found.entries, destination };
  }
  const look = { width, colour: false };
  if (!isFolderOutput(output, streams.cwd)) {
    const entries = apartFrom(output, found.entries, streams.cwd);
    return { entries, destination: inFile(output, format, frame, look, streams) };
  }
  const nameOf = nameWith(FORMATS[name].endings[0]);
  checkFolder(output, found.entries, nameOf, streams.cwd);
  return { entries: found.entries, destination: inFolder(output, format, look, nameOf, streams) };
}

function formatFor(output: string | undefined, { out }: Streams): FormatName {
  if (output !== undefined) return formatOfEnding(output) ?? 'yaml';
  return out.isTerminal ? 'text' : 'yaml';
}
