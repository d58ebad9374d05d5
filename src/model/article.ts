import type { Finding } from './finding.ts';
import type { Span } from './span.ts';
import type { Tokens } from './tokens.ts';

/** An article as it came. */
export interface Article {
  readonly path: string;
  readonly text: string;
  /** What stands beside the text, in markup or a record; it is surer than what the page can be read to say. */
  readonly metadata?: Metadata;
  /** What markup says of the blocks of the text; without it they are told by their words and place. */
  readonly outline?: readonly OutlineBlock[];
  /** What markup says of the blocks where it does not tell the article from the page around it. */
  readonly structure?: readonly OutlineBlock[];
}

/** What a format says of an article in fields of their own; `null` or empty where it does not. */
export interface Metadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** As YYYY-MM-DD. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** A language tag as in BCP 47, in small letters. */
  readonly language: string | null;
  /** Whether it gives way to what the text says, since it may be about the file and not about the article. */
  readonly fillsGaps?: boolean;
}

/** A block that markup tells: text that is left out of the outline is none of the article's. */
export interface OutlineBlock extends Span {
  readonly kind: 'title' | 'standfirst' | 'byline' | 'date' | 'heading' | 'paragraph' | 'bullet' | 'caption' | 'row';
}

/** A text as it came, where it is read otherwise: without soft hyphens, ligatures and accents as letters. */
export interface WrittenText {
  readonly text: string;
  /** The place of a letter as read; zones, which leave nothing out, begin and end with it. */
  placeOf(place: number): number;
  /** The stretch of the words as read, without what is invisible around them. */
  spanOf(span: Span): Span;
  /** The place as read of a place in the text as it came. */
  typedPlaceOf(place: number): number;
}

export const BODY_ZONES = [
  'title',
  'standfirst',
  'byline',
  'date',
  'heading',
  'paragraph',
  'bullet',
  'caption',
  'disclosure',
] as const;
export const OUTSIDE_ZONES = ['navigation', 'related', 'comments', 'legal', 'promotion', 'footer'] as const;

export type ZoneKind = (typeof BODY_ZONES)[number] | (typeof OUTSIDE_ZONES)[number];

/** A stretch of the text and what it is on the page. Zones follow one another and cover every character. */
export interface Zone extends Finding {
  readonly kind: ZoneKind;
}

/**
 * One block of the page: a paragraph, a heading, a line of a menu. `start` and `end` are without the white space
 * around it; `first` and `last` are its tokens, half-open; the first `marks` of them are a bullet or number that
 * belongs to no sentence. `rule` says why it is what it is.
 */
export interface Block extends Finding {
  readonly kind: ZoneKind;
  readonly first: number;
  readonly last: number;
  readonly marks: number;
  readonly firstSentence: number;
  readonly lastSentence: number;
  /** Whether most of its words are capitalised as in a headline, so that a capital says nothing about a name. */
  readonly isTitleCase: boolean;
  /** Who speaks, where the page says so at the beginning of the line ("Q:", "Jane Smith:"), without the colon. */
  readonly speakerLabel: Span | null;
}

/** A sentence of a block: tokens `[first, last)`. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  readonly block: number;
}

export type ArticleKind = 'news' | 'op-ed' | 'interview' | 'press-release' | 'blog' | 'other';

/** A name of the byline; `rest` are the words after it that say who that is ("Head of Partnerships, Acme"). */
export interface Author extends Finding {
  readonly name: string;
  readonly rest: Span | null;
}

/** One thing the masthead says, where, and which rule read it; of the article's kind there is one for each sign. */
export interface MastheadFinding extends Finding {
  readonly kind: 'title' | 'author' | 'published' | 'publisher' | 'disclosure' | 'article-kind';
  readonly value: string;
}

/** What the top of the page says about the article. */
export interface Masthead {
  readonly title: string | null;
  readonly kind: ArticleKind;
  readonly sponsored: boolean;
  readonly disclosure: string | null;
  readonly authors: readonly Author[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly findings: readonly MastheadFinding[];
}

export interface Warning {
  readonly code: string;
  readonly message: string;
}

/** A known phrase over the tokens `[first, last)`; `entry` is its number in the knowledge. */
export interface PhraseHit {
  readonly first: number;
  readonly last: number;
  readonly entry: number;
}

/** `text` is the article's as it is read, and everything points into it; `summarise` turns places into those of `written`. */
export interface ReadArticle extends Article {
  /** `null` where the text came as it is read. */
  readonly written: WrittenText | null;
  /** A tag as in BCP 47; of an article that is not in English nothing but zones and masthead is read. */
  readonly language: string;
  readonly tokens: Tokens;
  /** The longest known phrase at each token where one starts; they may overlap but belong to one block. */
  readonly phrases: readonly PhraseHit[];
  readonly blocks: readonly Block[];
  readonly zones: readonly Zone[];
  readonly sentences: readonly Sentence[];
  readonly masthead: Masthead;
  readonly warnings: readonly Warning[];
}

/** The article with what a stage adds. A spread would give each article a hidden class of its own, and slow all that reads it. */
export const extended = <A extends Article, B extends object>(article: A, added: B): A & B =>
  Object.assign({}, article, added);

const outside: ReadonlySet<string> = new Set(OUTSIDE_ZONES);

/** Whether the zone is part of what the author wrote. */
export const isBody = (kind: ZoneKind): boolean => !outside.has(kind);
