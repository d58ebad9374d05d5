import { TAGS, wordsAt } from '../model/tokens.ts';
import type { PassageUnits } from './attributions-passages.ts';
import type { SpeechTags, VerbFrame } from './attributions-tags.ts';

export type CueForm = 'finite' | 'participle' | 'infinitive';

/** A verb of speech with its auxiliaries and adverbs: places `[start, end)`, the verb at `verb`. */
export interface CueGroup {
  readonly form: CueForm;
  readonly start: number;
  readonly end: number;
  readonly verb: number;
  readonly frame: VerbFrame;
  /** "report", "claim": a base form that needs a plural subject. */
  readonly isBase: boolean;
}

type VerbGroup = Omit<CueGroup, 'form' | 'isBase'>;

const inForm = ({ end, verb, frame }: VerbGroup, form: CueForm, start: number, isBase = false): CueGroup => ({
  form,
  start,
  end,
  verb,
  frame,
  isBase,
});

const SAME_IN_THE_PAST: ReadonlySet<string> = new Set(['read', 'put', 'began']);

const CITED: VerbFrame = { main: 'say', takes: ['clause'] };

/** Reads the verb groups of speech of a passage. */
export class Cues {
  readonly #units: PassageUnits;
  readonly #known: SpeechTags;

  constructor(units: PassageUnits, known: SpeechTags) {
    this.#units = units;
    this.#known = known;
  }

  read(): CueGroup[] {
    const groups: CueGroup[] = [];
    for (let at = 0; at < this.#units.count; at++) {
      const group = this.#groupAt(at, groups.at(-1)?.end ?? 0);
      if (group !== null) groups.push(group);
    }
    return groups;
  }

  #groupAt(verb: number, floor: number): CueGroup | null {
    const units = this.#units;
    const { tag, word } = this.#known;
    if (units.has(verb, tag.CitedAs)) {
      const start = this.#groupStart(verb, floor);
      return { form: 'finite', start, end: verb + 1, verb, frame: CITED, isBase: false };
    }
    if (!units.has(verb, tag.CueVerb) || units.isQuote(verb) || this.#isNamePart(verb)) return null;
    const frame = this.#frameOf(verb);
    if (frame === undefined) return null;
    const start = this.#groupStart(verb, floor);
    const hasBe = this.#hasTag(start, verb, tag.Be);
    const group: VerbGroup = { start, end: verb + 1, verb, frame };
    const form = this.#formOf(verb, frame);
    if (form === 'gerund') return this.#gerund(group, hasBe);
    if (form === 'base') {
      if (units.isWord(verb - 1, word.to)) return inForm(group, 'infinitive', verb);
      if (this.#hasTag(start, verb, tag.Auxiliary)) return hasBe ? null : inForm(group, 'finite', group.start);
      return this.#isNoun(verb) || !this.#canBeVerb(verb) ? null : inForm(group, 'finite', start, true);
    }
    if (form === 'present')
      return this.#isNoun(verb) || !this.#canBeVerb(verb) ? null : inForm(group, 'finite', group.start);
    // "was told" and "published by" have the speaker elsewhere or nowhere.
    const isPassive =
      hasBe || units.isWord(verb + 1, word.by) || (units.has(verb - 1, tag.Determiner) && start === verb);
    return isPassive && !units.hasAny(verb - 1, this.#known.people) ? null : inForm(group, 'finite', group.start);
  }

  #gerund(group: VerbGroup, hasBe: boolean): CueGroup | null {
    if (hasBe) return this.#known.isFinding(group.frame) ? null : inForm(group, 'finite', group.start);
    const before = group.verb - 1;
    const isObject =
      this.#units.has(before, this.#known.tag.Preposition) && !this.#units.has(before, this.#known.tag.TimePreposition);
    return isObject || this.#isNoun(group.verb) ? null : inForm(group, 'participle', group.verb);
  }

  /** Stands where only a noun can: "the claims", "his reports", "Northfold’s notes". */
  #isNoun(at: number): boolean {
    const units = this.#units;
    const before = at - 1;
    if (units.has(before, this.#known.tag.Determiner) && !units.hasAny(before, this.#known.people)) return true;
    if (units.has(before, TAGS.Possessive)) return true;
    if (units.has(before, TAGS.Adjective) && units.hasAny(at, [TAGS.Noun, TAGS.PluralNoun])) return true;
    return units.has(at + 1, this.#known.tag.Auxiliary);
  }

  // "the United States" and "Bloomberg Reports" are names.
  #isNamePart(verb: number): boolean {
    const units = this.#units;
    return (
      verb > 0 &&
      units.has(verb, TAGS.Capitalised) &&
      !units.has(verb, TAGS.SentenceStart) &&
      !units.has(verb, TAGS.TitleCase) &&
      !units.isPunctuation(verb - 1)
    );
  }

  #canBeVerb(at: number): boolean {
    const units = this.#units;
    return (
      units.hasAny(at, [TAGS.Verb, TAGS.PresentVerb, TAGS.PastVerb]) || !units.hasAny(at, [TAGS.Noun, TAGS.PluralNoun])
    );
  }

  #hasTag(from: number, to: number, tag: number): boolean {
    for (let at = from; at < to; at++) if (this.#units.has(at, tag)) return true;
    return false;
  }

  #groupStart(verb: number, floor: number): number {
    const units = this.#units;
    const { tag, word } = this.#known;
    let start = verb;
    while (start > floor) {
      const before = start - 1;
      const belongs =
        units.has(before, tag.Auxiliary) || units.has(before, TAGS.Adverb) || units.isWord(before, word.not);
      if (!belongs || units.hasAny(before, this.#known.people)) break;
      start = before;
    }
    return start;
  }

  #frameOf(at: number): VerbFrame | undefined {
    const entry = this.#units.chunk(at)?.entry ?? -1;
    return entry >= 0 ? this.#known.frameOfEntry(entry) : this.#known.frameOfWord(this.#units.units.word[at]!);
  }

  #formOf(at: number, { main }: VerbFrame): 'base' | 'gerund' | 'present' | 'past' {
    const word = wordsAt(this.#units.tokens, this.#units.firstToken(at)).toLowerCase();
    const base = main.split(' ')[0]!;
    if (SAME_IN_THE_PAST.has(word)) return 'past';
    if (word === base || (word.endsWith('e') && !word.endsWith('ote') && word.slice(0, -2) === base.slice(0, -2)))
      return 'base';
    if (word.endsWith('ing')) return 'gerund';
    return word.endsWith('s') ? 'present' : 'past';
  }
}
