import type { ReadArticle } from '../model/article.ts';
import { bitOf, TAGS, type Tag } from '../model/tokens.ts';
import type { QuantityKnowledge } from './quantities-knowledge.ts';

/** The tags of words at which a number can start, as a mask over a token's words of tags. */
export function startMask({ tags }: QuantityKnowledge, width: number): Uint32Array {
  const mask = new Uint32Array(width);
  const starts: Tag[] = [
    TAGS.Number,
    TAGS.HasDigit,
    TAGS.Hyphenated,
    TAGS.Symbol,
    tags.number,
    tags.scale,
    tags.fraction,
    tags.vague,
    tags.multiple,
    tags.fold,
    tags.time,
  ];
  for (const tag of starts) mask[tag >> 5]! |= bitOf(tag);
  return mask;
}

/** Whether a number can start anywhere in the tokens. */
export function hasStart({ tokens }: ReadArticle, mask: Uint32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isStart(tokens.tags, at * tokens.width, mask)) return true;
  return false;
}

/** Whether a number can start at the token whose tags begin at `base`. */
export function isStart(tags: Uint32Array, base: number, mask: Uint32Array): boolean {
  for (let k = 0; k < mask.length; k++) if (mask[k]! !== 0 && tags[base + k]! & mask[k]!) return true;
  return false;
}
