import { readFileSync } from 'node:fs';

/** The JSON Schemas that ship with the package; they are made from the types. */
export const SCHEMA_NAMES = ['brief', 'expected', 'pack', 'rules', 'themes', 'gazetteers', 'lists', 'config'] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

export const readSchema = (name: SchemaName): string =>
  readFileSync(new URL(`../../src/knowledge/schemas/${name}.schema.json`, import.meta.url), 'utf8');
