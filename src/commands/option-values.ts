import type { Brief } from '../model/brief.ts';
import { formatCalled, INPUT_FORMAT_NAMES, type InputFormat } from '../reading/formats.ts';
import { FIELDS } from '../render/fields.ts';
import { FORMAT_NAMES, type FormatName } from '../render/formats.ts';
import { WrongUsage } from './command.ts';
import { didYouMean } from './suggestions.ts';

export function parseFormat(text: string): FormatName {
  const name = FORMAT_NAMES.find((known) => known === text.toLowerCase());
  if (name !== undefined) return name;
  throw new WrongUsage(`"${text}" is no format; expected ${FORMAT_NAMES.join(', ')}.${didYouMean(text, FORMAT_NAMES)}`);
}

/** A format of inputs by its name or its ending. */
export function parseInputFormat(text: string): InputFormat {
  const name = formatCalled(text.toLowerCase().replace(/^\./, ''));
  if (name !== undefined) return name;
  throw new WrongUsage(
    `"${text}" is no format of articles; expected ${INPUT_FORMAT_NAMES.join(', ')}.${didYouMean(text, INPUT_FORMAT_NAMES)}`,
  );
}

/** Fields in a list with commas; "unheld-roles" is as good as "unheld_roles". */
export function parseFields(text: string): ReadonlySet<keyof Brief> {
  const names = text.split(',').map((name) => name.trim().toLowerCase().replaceAll('-', '_'));
  const fields = names.filter((name) => name !== '').map(fieldOf);
  if (fields.length > 0) return new Set(fields);
  throw new WrongUsage('no field is named; expected some of people, quotes, claims and the like, with commas');
}

function fieldOf(name: string): keyof Brief {
  const field = FIELDS.find((known) => known === name);
  if (field !== undefined) return field;
  throw new WrongUsage(
    `"${name}" is no field of a brief; expected some of ${FIELDS.join(', ')}.${didYouMean(name, FIELDS)}`,
  );
}

export function parseJobs(text: string): number {
  const jobs = Number(text);
  if (/^\d+$/.test(text) && jobs >= 1 && jobs <= 1024) return jobs;
  throw new WrongUsage(`"${text}" is no number of jobs; expected a whole number from 1`);
}

/** 50 MB: a shelf of books, so that what is larger is not an article but a mistake. */
export const MAX_SIZE = 50e6;

const SIZES = { '': 1, k: 1e3, m: 1e6, g: 1e9 } as const;

/** A number of bytes: "200000", "200 kB", "1.5MB". */
export function parseSize(text: string): number {
  const [, number, letter = ''] = /^(\d+(?:\.\d+)?)\s*(?:([kmg])?b?)$/i.exec(text.trim()) ?? [];
  const size = Math.floor(Number(number) * SIZES[letter.toLowerCase() as keyof typeof SIZES]);
  if (number !== undefined && size >= 1 && size <= MOST) return size;
  throw new WrongUsage(`"${text}" is no size; expected a number of bytes such as 200kB or 50MB, up to 500MB`);
}

// Node holds no longer string than 512 MiB.
const MOST = 500e6;

export function parseTextOrJson(text: string): 'text' | 'json' {
  const name = text.toLowerCase();
  if (name === 'text' || name === 'json') return name;
  throw new WrongUsage(`"${text}" is no format of this command; expected text or json`);
}
