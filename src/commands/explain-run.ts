import type { Selector } from '../explanations/explain.ts';
import type { Brief } from '../model/brief.ts';
import type { Explanation } from '../model/explanation.ts';
import { OUTCOMES, type Outcome } from '../model/outcome.ts';
import type { Problem } from '../model/problem.ts';
import { findInputs } from '../reading/inputs.ts';
import { FIELDS } from '../render/fields.ts';
import { WrongUsage } from './command.ts';
import type { ExplainOptions } from './explain.ts';
import { MAX_SIZE } from './option-values.ts';
import { knowledgeFor } from './packs.ts';
import { type FoundArticle, findArticles } from './read-articles.ts';
import { type Streams, usesColour, widthOf } from './streams.ts';
import { didYouMean } from './suggestions.ts';
import { talkOn } from './talk.ts';

export async function runExplain(
  paths: readonly string[],
  options: ExplainOptions,
  streams: Streams,
): Promise<Outcome> {
  const [file = '-', ...selectors] = paths;
  const asked = selectors.length === 0 ? [null] : selectors.map((text) => ({ text, selector: selectorOf(text) }));
  const { entries } = await findInputs([file], streams.cwd);
  const found: (FoundArticle | Problem)[] = [];
  for await (const one of findArticles(entries, { limit: MAX_SIZE }, streams)) found.push(one);
  const [article] = found;
  if (found.length !== 1 || article === undefined)
    throw new WrongUsage(`"${file}" is ${found.length} articles; name one`);
  if ('place' in article) {
    await talkOn(streams, {}, false).problem(article);
    return OUTCOMES.someUnread;
  }
  const { explain } = await import('../explanations/explain.ts');
  const knowledge = await knowledgeFor(options, streams);
  const explanations = asked.map((one): Explanation => {
    const { text, metadata, outline, structure } = article.extracted;
    const markup = { ...(metadata && { metadata }), ...(outline && { outline }), ...(structure && { structure }) };
    const read = { path: article.input.path, text, ...markup };
    const explanation = explain(read, one?.selector ?? null, knowledge);
    return { ...explanation, selector: one?.text ?? null };
  });
  for (const explanation of explanations) refuseNumberBeyond(explanation);
  await streams.out.write(await printed(explanations, options, streams));
  return OUTCOMES.allRead;
}

async function printed(
  explanations: readonly Explanation[],
  options: ExplainOptions,
  streams: Streams,
): Promise<string> {
  if (options.format === 'json') {
    const [first] = explanations;
    return `${JSON.stringify(explanations.length === 1 ? first : explanations, null, 2)}\n`;
  }
  const { explanationText } = await import('../render/explanation-text.ts');
  const look = { width: widthOf(streams), colour: usesColour(streams, options) };
  return (await Promise.all(explanations.map((one) => explanationText(one, look)))).join('\n');
}

function refuseNumberBeyond({ selector, facts }: Explanation): void {
  if (facts.length > 0 || selector === null || !/^[a-z_-]+\[\d+\]$/i.test(selector)) return;
  throw new WrongUsage(`there is no ${selector} in this article; numbers count from 0`);
}

/** What a text on the command line asks about. */
function selectorOf(text: string): Selector {
  const line = /^@line:(\d{1,9})$/.exec(text)?.[1];
  if (line !== undefined && Number(line) > 0) return { kind: 'line', line: Number(line) };
  if (text.startsWith('@')) throw new WrongUsage(`"${text}" is no place; expected a line as in @line:40`);
  const [, name = '', number, rest] = /^([a-z_-]+)(?:\[(\d{1,9})\]|:(.+))?$/is.exec(text) ?? [];
  const field = fieldOf(name);
  if (field !== undefined)
    return { kind: 'facts', field, number: number === undefined ? null : Number(number), name: rest?.trim() ?? null };
  if (number !== undefined) throw new WrongUsage(`"${name}" is no field of a brief.${didYouMean(name, FIELDS)}`);
  if (text.trim() === '') throw new WrongUsage('nothing is asked about; name a fact, a line or some words');
  return { kind: 'words', words: text };
}

function fieldOf(name: string): keyof Brief | undefined {
  const wanted = name.toLowerCase().replaceAll('-', '_');
  return FIELDS.find((field) => field === wanted);
}
