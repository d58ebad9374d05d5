const LENGTH = 4;

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A text as its runs of four words, to tell whether another text stands in it. */
export class Shingles {
  readonly #lines = new Set<string>();
  readonly #runs = new Set<string>();

  add(text: string): void {
    const words = wordsOf(text);
    this.#lines.add(words.join(' '));
    for (let at = 0; at + LENGTH <= words.length; at++) this.#runs.add(words.slice(at, at + LENGTH).join(' '));
  }

  /** The share of a text's runs that stand here; a text without runs stands here as a line of its own, or not. */
  share(text: string): number {
    const words = wordsOf(text);
    if (words.length < LENGTH) return this.#lines.has(words.join(' ')) ? 1 : 0;
    let found = 0;
    for (let at = 0; at + LENGTH <= words.length; at++)
      if (this.#runs.has(words.slice(at, at + LENGTH).join(' '))) found++;
    return found / (words.length - LENGTH + 1);
  }
}
