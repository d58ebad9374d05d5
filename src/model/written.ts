import type { OrganisationType } from './mention.ts';

/** Values by name, as an example expects them or a rule gives them. */
type Values = Readonly<Record<string, string | number | boolean | null>>;

/** One text or several. */
type Texts = string | readonly string[];

/** Whole sentences of your own invention, with what is found in them. */
export interface WrittenExample {
  /** The sentence. */
  readonly text: string;
  /** The words that are found, or words and values by name; "nothing" where nothing must be found. */
  readonly finds: string | Values | readonly Values[];
  /** Why the example cannot be satisfied yet; it is then expected to fail. */
  readonly 'not yet'?: string;
}

/** A rule: where to look, why, and proof. */
export interface WrittenRule {
  /** The reason, as a fact about language or business. */
  readonly because: string;
  /** A pattern or several: words, #Tag, (a|b), [<name>…], ? + * {1,3}, ! for not. */
  readonly match?: Texts;
  /** What must stand before it. */
  readonly after?: Texts;
  /** What must not stand before it. */
  readonly 'not after'?: Texts;
  /** What must stand behind it. */
  readonly before?: Texts;
  /** What must not stand behind it. */
  readonly 'not before'?: Texts;
  /** What the rule says of what it finds, such as the weight of a reason. */
  readonly gives?: Values;
  readonly examples: readonly WrittenExample[];
}

/** A file of rules; its name begins the id of each. */
export interface WrittenRules {
  /** What the rules find, as in `precis rules`. */
  readonly finds: string;
  /** What patterns run over: single words, units (a name or phrase is one place), or code of our own. */
  readonly over?: 'tokens' | 'units' | 'code';
  readonly because?: string;
  /** Parts of patterns, written as $name in the rules. */
  readonly let?: Readonly<Record<string, string>>;
  /** Rules by name. */
  readonly rules: Readonly<Record<string, WrittenRule>>;
}

/** Terms with their weights. */
interface Weights {
  /**
   * @exclusiveMinimum 0
   * @maximum 5
   */
  readonly [term: string]: number;
}

/** What an article may be about. */
export interface WrittenTheme {
  /** The id, in small letters with hyphens. */
  readonly theme: string;
  /** The name that is shown. */
  readonly label: string;
  /** What the theme is, and what it is not. */
  readonly because: string;
  /** Words and phrases in any form, with their weights from 1 to 5. */
  readonly says?: Weights;
  /** The same, but only as they are written here. */
  readonly names?: Weights;
  /** Phrases that take back a term that lies in them. */
  readonly unless?: Texts;
  /** What else speaks for the theme: somebody takes up a post. */
  readonly facts?: { readonly incoming?: number };
  readonly examples?: readonly WrittenExample[];
}

/** A class of words and phrases that patterns ask for by a tag. */
export interface WrittenGazetteer {
  /** The name of the class. */
  readonly gazetteer: string;
  readonly because: string;
  /** The tag or tags, each a word such as Honorific; patterns write #Honorific. */
  readonly tag: Texts;
  /** How an entry must be written to count. */
  readonly case?: 'any' | 'capitalised' | 'upper' | 'exact';
  /** Words and phrases; with values where code looks at them, and `forms` for other ways to write them. */
  readonly entries: readonly (string | number)[] | Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
}

/** Names, bare or with values. */
type Entries<Value> = readonly string[] | Readonly<Record<string, Value | null>>;

interface ListOf<Name extends string, Value> {
  readonly list: Name;
  readonly because: string;
  readonly entries: Entries<Value>;
}

interface WrittenOrganisation {
  readonly type?: OrganisationType;
  /** Other names of the same body. */
  readonly aliases?: Texts;
  /**
   * How sure the name alone is, from 1 to 9.
   * @minimum 1
   * @maximum 9
   */
  readonly weight?: number;
}

/** Names that are known, of one sort. */
export type WrittenList =
  | ListOf<'organisations', WrittenOrganisation>
  | ListOf<'people', { readonly aliases?: Texts }>
  | ListOf<'roles', { readonly kind?: 'title' | 'head' | 'political' | 'occupation' | 'rank' | 'group' }>
  | ListOf<'places', { readonly kind?: 'city' | 'region' | 'country' | 'continent' }>
  | ListOf<'products', { readonly kind?: string }>
  | ListOf<'not-names', Readonly<Record<string, never>>>;

/** What a pack is, and what of our knowledge it does without. */
export interface WrittenPack {
  readonly pack?: string;
  readonly because?: string;
  /** Ids of rules, and of themes as themes/procurement. */
  readonly 'switch off'?: readonly string[];
}

/** Settings of a folder or a user: precis.yaml. */
export interface WrittenConfig {
  /** How briefs are printed. */
  readonly format?: string;
  /** The fields that are printed. */
  readonly only?: Texts;
  /** Folders of packs, from this file. */
  readonly packs?: Texts;
  /** Larger files are left out: 50MB. */
  readonly 'max-size'?: string | number;
  /** How many articles are read at a time. */
  readonly jobs?: number;
  /** Whether what was made before is used again. */
  readonly cache?: boolean;
  /** Whether text is coloured on a terminal. */
  readonly color?: boolean;
  /** Whether the first file that cannot be read ends the run. */
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** Scores that check demands: people=0.9, or the facet as a key. */
  readonly min?: Texts | Readonly<Record<string, number>>;
  /** Differences that check lets pass. */
  readonly 'max-changes'?: number;
  /** Reports that check writes: github, junit=FILE, sarif=FILE, json=FILE. */
  readonly report?: Texts;
}
