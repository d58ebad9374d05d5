import type { Claim } from '../model/fact.ts';
import type { AttributedQuote, IndirectSpeech, LinkedArticle, Speaker, UnmarkedSpeech } from '../model/link.ts';
import { contains, type Span } from '../model/span.ts';

/** Who states a figure, and how it is stated. */
export interface Source {
  readonly by: Speaker | null;
  readonly assertion: Claim['assertion'];
}

interface Stretch extends Span {
  readonly speaker: Speaker | null;
  readonly assertion: Source['assertion'];
}

/** Who says what stands at a span: quoted speech first, then reported speech, then answers, else the author. */
export class Sources {
  readonly #quoted: readonly Stretch[];
  readonly #reported: readonly Stretch[];
  readonly #answers: readonly Stretch[];

  constructor({ quotes, speech, unmarked }: LinkedArticle) {
    this.#quoted = stretchesOfQuotes(quotes).sort(inOrder);
    this.#reported = stretchesOfSpeech(speech).sort(inOrder);
    this.#answers = stretchesOfAnswers(unmarked).sort(inOrder);
  }

  of(span: Span): Source {
    return (
      stretchAround(this.#quoted, span) ??
      stretchAround(this.#reported, span) ??
      stretchAround(this.#answers, span) ?? { by: null, assertion: 'author' }
    );
  }
}

// A survey or a report states nothing itself; the article does, unless it names who made it.
const isDocument = ({ entity, words }: Speaker): boolean =>
  entity === null &&
  /\b(survey|surveys|study|studies|report|reports|analysis|research|poll|polls|data|figures|findings|statistics|estimates?|forecasts?|index|census|review|audit|paper|results|numbers|documents?|letter|statement|filing)$/i.test(
    headOf(words),
  );

// "68 percent of respondents said", "just under a third said": who was counted states no figure.
const isCounted = ({ entity, words }: Speaker): boolean => entity === null && COUNTED.test(words);

const COUNTED =
  /^(?:(?:about|around|some|nearly|almost|over|under|just|only|roughly|more than|fewer than|less than|at least|well|another|an?|the|one) )*(?:\d|(?:half|third|quarter|fifth|tenth|two-thirds|three-quarters|majority|minority|number|proportion|percentage|share|all)\b|(?:one|two|three|four|five|six|seven|eight|nine|ten)[ -](?:in|out of|thirds|quarters|fifths|per ?cent)\b|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)/i;

const headOf = (words: string): string => words.split(/ (?:of|by|from|in|for|on|that|which) /)[0] ?? words;

// Few stretches hold a figure, and only of those the speaker is looked at.
const sourceOf = ({ speaker, assertion }: Stretch): Source => ({
  by: speaker === null || isDocument(speaker) || isCounted(speaker) ? null : speaker,
  assertion,
});

function stretchesOfQuotes(quotes: readonly AttributedQuote[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { parts, speaker } of quotes)
    for (const { start, end } of parts) stretches.push({ start, end, speaker, assertion: 'quoted' });
  return stretches;
}

function stretchesOfSpeech(speech: readonly IndirectSpeech[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { content, speaker } of speech)
    stretches.push({ start: content.start, end: content.end, speaker, assertion: 'reported' });
  return stretches;
}

function stretchesOfAnswers(answers: readonly UnmarkedSpeech[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { start, end, speaker } of answers) stretches.push({ start, end, speaker, assertion: 'quoted' });
  return stretches;
}

const inOrder = (a: Stretch, b: Stretch): number => a.start - b.start;

/** The last stretch that begins before the span and contains it; stretches of one kind hardly nest. */
function stretchAround(stretches: readonly Stretch[], span: Span): Source | null {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (stretches[middle]!.start <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= Math.max(0, low - 3); at--)
    if (contains(stretches[at]!, span)) return sourceOf(stretches[at]!);
  return null;
}
