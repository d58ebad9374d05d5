import type { WrittenText } from '../model/article.ts';
import type { At } from '../model/brief.ts';
import type { ConcludedArticle } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import { CodePoints } from './code-points.ts';

/** Places and words as they stand in the text as it came. */
export class ShownText {
  readonly text: string;
  readonly #written: WrittenText | null;
  readonly #points: CodePoints;

  constructor({ text, written }: ConcludedArticle) {
    this.text = written?.text ?? text;
    this.#written = written;
    this.#points = new CodePoints(this.text);
  }

  words(span: Span): string {
    const { start, end } = this.#spanOf(span);
    return this.text.slice(start, end);
  }

  /** The words of all spans, with a space between. */
  joined(spans: readonly Span[]): string {
    let words = '';
    for (let at = 0; at < spans.length; at++) words += at === 0 ? this.words(spans[at]!) : ` ${this.words(spans[at]!)}`;
    return words;
  }

  at(span: Span): At {
    return this.#points.at(this.#spanOf(span));
  }

  places(spans: readonly Span[]): At[] {
    const places: At[] = [];
    for (const span of spans) places.push(this.at(span));
    return places;
  }

  /** The place of what covers white space too. */
  wholeAt({ start, end }: Span): At {
    const written = this.#written;
    if (written === null) return this.#points.at({ start, end });
    return this.#points.at({ start: written.placeOf(start), end: written.placeOf(end) });
  }

  #spanOf(span: Span): Span {
    return this.#written === null ? span : this.#written.spanOf(span);
  }
}
