import type { Brief } from './brief.ts';

/** Something expected: what is written of it is compared, and nothing else. An optional one may be missing. */
type Part<Item> = Partial<Item> & { readonly optional?: boolean };

/** A list in which a name, a text or an id may stand for all that is expected of a thing. */
type Parts<Item> = readonly (string | Part<Item>)[];

type ListField = {
  [Field in keyof Brief]: Brief[Field] extends readonly object[] ? Field : never;
}[keyof Brief];

/** Of what holds values by keys, any of them. */
type AnyOf<Value> = Value extends readonly unknown[] ? Value : Value extends object ? Partial<Value> : Value;

/** What an article's brief is expected to say: any of its fields. */
export type Expected = { readonly [Field in Exclude<keyof Brief, ListField>]?: AnyOf<Brief[Field]> } & {
  readonly [Field in ListField]?: Parts<Brief[Field][number]>;
};
