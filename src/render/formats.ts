import type { Shown } from './fields.ts';

/** How the reader of a text sees it. */
export interface Look {
  readonly width: number;
  readonly colour: boolean;
}

/** What stands around and between briefs, and in their place where there are none. */
export interface Frame {
  readonly open: string;
  readonly between: string;
  /** The end of each brief's last line, as soon as it is printed, so that whoever reads lines has it at once. */
  readonly after: string;
  readonly close: string;
  readonly none: string;
}

/** Briefs on lines of their own, one after the other. */
export const LINES: Frame = { open: '', between: '', after: '\n', close: '', none: '' };

/** One way to print briefs. */
export interface Format {
  readonly single: Frame;
  readonly list: Frame;
  /** Without the end of its last line. */
  brief(brief: Shown, look: Look): string | Promise<string>;
}

interface Offer {
  readonly about: string;
  readonly endings: readonly [string, ...string[]];
  readonly load: () => Promise<Format>;
}

/** The formats by name. Each is loaded when it is asked for. */
export const FORMATS: Readonly<Record<FormatName, Offer>> = {
  text: {
    about: 'for reading',
    endings: ['.txt'],
    load: async () => (await import('./text.ts')).text,
  },
  yaml: {
    about: 'for scripts: a stream of documents',
    endings: ['.yaml', '.yml'],
    load: async () => (await import('./yaml.ts')).yaml,
  },
  json: {
    about: 'an object for one file, else a list',
    endings: ['.json'],
    load: async () => (await import('./json.ts')).json,
  },
  ndjson: {
    about: 'one object a line',
    endings: ['.ndjson', '.jsonl'],
    load: async () => (await import('./ndjson.ts')).ndjson,
  },
};

export type FormatName = 'text' | 'yaml' | 'json' | 'ndjson';

export const FORMAT_NAMES: readonly FormatName[] = Object.keys(FORMATS) as FormatName[];

/** The format whose files end like this one. */
export const formatOfEnding = (path: string): FormatName | undefined =>
  FORMAT_NAMES.find((name) => FORMATS[name].endings.some((ending) => path.toLowerCase().endsWith(ending)));
