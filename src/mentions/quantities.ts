import type { Knowledge } from '../knowledge/knowledge.ts';
import { isBody, type ReadArticle } from '../model/article.ts';
import type { MentionOf } from '../model/mention.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { QuantitiesRead } from './quantities-found.ts';
import { quantityKnowledge } from './quantities-knowledge.ts';
import { readSentence } from './quantities-sentence.ts';
import { hasStart, startMask } from './quantities-starts.ts';

/** The names that are no unit behind a number ("800 degrees Celsius", "a 40 MW plant"); both lists are in order. */
export function namesOutside<Name extends Span>(
  quantities: readonly MentionOf<'quantity'>[],
  names: readonly Name[],
): Name[] {
  const outside: Name[] = [];
  let low = 0;
  for (const name of names) {
    while (low < quantities.length && quantities[low]!.end <= name.start) low++;
    if (low === quantities.length || !isUnitOf(quantities[low]!, name)) outside.push(name);
  }
  return outside;
}

const isUnitOf = ({ value, start, end }: MentionOf<'quantity'>, name: Span): boolean =>
  value.kind === 'measure' && start < name.start && name.end <= end;

/** Every stated magnitude of the body, in order. */
export const findQuantities = (article: ReadArticle, knowledge: Knowledge): MentionOf<'quantity'>[] =>
  readQuantities(article, knowledge).quantities;

/** The quantities that are no part of a name ("Channel 4", "Three UK"); both lists are in order. */
export function quantitiesOutside(
  names: readonly Span[],
  quantities: readonly MentionOf<'quantity'>[],
): MentionOf<'quantity'>[] {
  const outside: MentionOf<'quantity'>[] = [];
  let low = 0;
  for (const quantity of quantities) {
    while (low < names.length && names[low]!.end <= quantity.start) low++;
    if (low === names.length || !overlaps(names[low]!, quantity)) outside.push(quantity);
  }
  return outside;
}

/** Reads the numbers of the body, sentence by sentence. */
export function readQuantities(article: ReadArticle, knowledge: Knowledge): QuantitiesRead {
  const known = quantityKnowledge(knowledge);
  const read: QuantitiesRead = { quantities: [], rejections: [] };
  const starts = startMask(known, article.tokens.width);
  for (const block of article.blocks) {
    // "9 min read" beside the day counts nothing of the article's.
    if (!isBody(block.kind) || block.kind === 'date') continue;
    for (let number = block.firstSentence; number < block.lastSentence; number++) {
      const { first, last } = article.sentences[number]!;
      if (hasStart(article, starts, first, last))
        readSentence({ article, known, from: first, to: last }, block, starts, read);
    }
  }
  return read;
}
