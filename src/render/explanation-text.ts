import type { ExplainedFact, Explanation, Quoted, Reason, Rejected, Step, Weighing } from '../model/explanation.ts';
import type { Look } from './formats.ts';
import { onOneLine } from './measure.ts';
import { pageFor } from './page.ts';
import { beside, type Page, type Piece, padded, piece, wrap } from './wrap.ts';

/** Each fact with its words in the line they stand on, and below it the chain of rules; then what is no fact, and why. */
export async function explanationText({ facts, rejected, selector }: Explanation, look: Look): Promise<string> {
  const page = await pageFor([facts, rejected], look);
  const blocks = [...facts.map((fact) => factLines(fact, page))];
  if (rejected.length > 0)
    blocks.push([
      page.paint('heading', 'Not taken for facts'),
      ...rejected.flatMap((one) => ['', ...rejectedLines(one, page)]),
    ]);
  if (blocks.length === 0) blocks.push([`nothing is read${selector === null ? '' : ` of ${selector}`}`]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const INDENT = 2;
const LABEL = 14;

function factLines({ selector, says, where, steps }: ExplainedFact, page: Page): string[] {
  const head = wrap([piece(selector, 'heading'), piece('  '), piece(onOneLine(says), 'name')], page.width, page);
  return [
    ...head,
    ...(where === null ? [] : contextLines(where, page)),
    ...steps.flatMap((step) => stepLines(step, page)),
  ];
}

function contextLines({ line, before, words, after }: Quoted, page: Page): string[] {
  const pieces = [
    piece(flat(before), 'quiet'),
    piece('▸', 'notice'),
    piece(flat(words), 'name'),
    piece('◂', 'notice'),
    piece(flat(after), 'quiet'),
  ];
  const label = `line ${line}`;
  return indented(
    beside(
      page.paint('quiet', label) + padded('', LABEL - label.length, page.measure),
      LABEL,
      wrap(pieces, page.width - INDENT - LABEL, page),
    ),
  );
}

// Spaces at the edges part the words from their neighbours.
const flat = (text: string): string => `${/^\s/.test(text) ? ' ' : ''}${onOneLine(text)}${/\s$/.test(text) ? ' ' : ''}`;

const indented = (lines: readonly string[]): string[] => lines.map((line) => ' '.repeat(INDENT) + line);

function stepLines({ what, where, note, reason, weighing }: Step, page: Page): string[] {
  const words = where === null ? [] : [piece(`“${short(where.words)}” `)];
  const place = where === null ? [] : [piece(`line ${where.line} `, 'quiet')];
  const said: Piece[] = [...words, ...place, ...(note === null ? [] : [piece(onOneLine(note))])];
  const width = page.width - INDENT - LABEL;
  const lines = [
    ...(said.length === 0 ? [] : wrap(said, width, page)),
    ...(reason === null ? [] : reasonLines(reason, width, page)),
    ...(weighing === null ? [] : weighingLines(weighing, width, page)),
  ];
  const label = page.paint('figure', what) + padded('', LABEL - what.length, page.measure);
  return indented(beside(label, LABEL, lines));
}

const MOST = 80;
const short = (words: string): string => {
  const line = onOneLine(words);
  return line.length <= MOST ? line : `${line.slice(0, line.lastIndexOf(' ', MOST))} …`;
};

function reasonLines({ rule, because, place }: Reason, width: number, page: Page): string[] {
  return [
    ...wrap([piece(rule, 'heading'), piece(` ${placeOf(place)}`, 'quiet')], width, page),
    ...wrap([piece('because ', 'quiet'), piece(onOneLine(because))], width, page),
  ];
}

const placeOf = ({ file, line }: Reason['place']): string => (line === undefined ? file : `${file}:${line}`);

function weighingLines({ strengths, enough, ahead, evidence }: Weighing, width: number, page: Page): string[] {
  const sums = strengths.map(({ kind, strength }) => `${kind} ${strength}`).join(', ');
  const lines = wrap(
    [
      piece('weighed: '),
      piece(sums, 'figure'),
      piece(` (${enough} is needed, and ${ahead} more than anything else)`, 'quiet'),
    ],
    width,
    page,
  );
  const items = evidence.flatMap((one) => {
    const weight = `${one.weight} ${one.kind}${one.times > 1 ? ` ×${one.times}` : ''}`;
    const pieces = [
      piece(`${one.rule} `, 'heading'),
      piece(`${placeOf(one.place)} `, 'quiet'),
      piece(onOneLine(one.because)),
    ];
    return beside(
      `  ${page.paint('figure', weight)}${padded('', 20 - weight.length, page.measure)}`,
      22,
      wrap(pieces, width - 22, page),
    );
  });
  return [...lines, ...items];
}

function rejectedLines({ where, verdict, why, reason, weighing }: Rejected, page: Page): string[] {
  const says = why === '' ? verdict : `${verdict}: ${lowered(why)}`;
  const width = page.width - INDENT;
  return [
    ...wrap([piece(`${short(where.words)}: `, 'name'), piece(onOneLine(says))], page.width, page),
    ...contextLines(where, page),
    ...(reason === null
      ? []
      : indented(wrap([piece(reason.rule, 'heading'), piece(` ${placeOf(reason.place)}`, 'quiet')], width, page))),
    ...(weighing === null ? [] : indented(weighingLines(weighing, width, page))),
  ];
}

// A reason is a sentence of its own, and here the end of one. Names keep their capitals.
const lowered = (why: string): string =>
  /^(A|An|The|How|One|Two|Three|So|No|Years|What|Nobody|Behind) /.test(why)
    ? why.charAt(0).toLowerCase() + why.slice(1)
    : why;
