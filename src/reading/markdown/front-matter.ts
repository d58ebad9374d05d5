import { parse } from 'yaml';
import type { Metadata, Warning } from '../../model/article.ts';
import { metadataIn } from '../records.ts';

interface Parted {
  readonly metadata: Metadata | null;
  readonly content: string;
  readonly warning: Warning | null;
}

const YAML = /^\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/ms;
const TOML = /^\ufeff?\+\+\+[ \t]*\r?\n(.*?)^\+\+\+[ \t]*(?:\r?\n|$)/ms;

/** Parts a Markdown file from the fields above it. */
export function frontMatterOf(source: string): Parted {
  const yaml = YAML.exec(source);
  if (yaml?.index === 0) return partedAt(source, yaml, fieldsOfYaml(yaml[1]!));
  const toml = TOML.exec(source);
  if (toml?.index === 0) return partedAt(source, toml, fieldsOfToml(toml[1]!));
  return { metadata: null, content: source, warning: null };
}

type Fields = Readonly<Record<string, unknown>>;

function partedAt(source: string, match: RegExpExecArray, fields: Fields | 'broken' | null): Parted {
  // A rule between two paragraphs looks the same; what it parts is no list of fields.
  if (fields === null) return { metadata: null, content: source, warning: null };
  const content = source.slice(match[0].length);
  if (fields !== 'broken') return { metadata: metadataIn(fields), content, warning: null };
  const message = 'the front matter is not valid YAML and was left out';
  return { metadata: null, content, warning: { code: 'front-matter-unread', message } };
}

function fieldsOfYaml(text: string): Fields | 'broken' | null {
  try {
    const fields: unknown = parse(text, { logLevel: 'error' });
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? (fields as Fields) : null;
  } catch {
    return /^[\w-]+:(?:\s|$)/m.test(text) ? 'broken' : null;
  }
}

// Of TOML no more than front matters need: a value or a list of values in quotation marks, and dates without them.
function fieldsOfToml(text: string): Fields {
  const fields: Record<string, unknown> = {};
  for (const [, key, value] of text.matchAll(/^(\w+)[ \t]*=[ \t]*(.+?)[ \t]*$/gm)) {
    const texts = [...value!.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map(([, one, other]) => one ?? other ?? '');
    fields[key!] = value!.startsWith('[') ? texts : (texts[0] ?? value);
  }
  return fields;
}
