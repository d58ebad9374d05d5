import type { Chunk } from '../language/units.ts';
import type { PhraseHit } from '../model/article.ts';
import type { Tag } from '../model/tokens.ts';
import type { Knowledge } from './knowledge.ts';

const tagsOfRows = new WeakMap<Knowledge, Map<number, readonly Tag[]>>();

/** Tags of a known phrase. */
export function tagsOfEntry(knowledge: Knowledge, entry: number): readonly Tag[] {
  let rows = tagsOfRows.get(knowledge);
  if (rows === undefined) {
    rows = new Map();
    tagsOfRows.set(knowledge, rows);
  }
  const row = knowledge.phrases.row[entry]!;
  let tags = rows.get(row);
  if (tags === undefined) {
    tags = tagsOfRow(knowledge, row);
    rows.set(row, tags);
  }
  return tags;
}

function tagsOfRow(knowledge: Knowledge, row: number): Tag[] {
  const { rows, width } = knowledge.lexicon;
  const tags: Tag[] = [];
  for (let tag = 0; tag < width * 32; tag++) {
    if (rows[row * width + (tag >> 5)]! & (1 << (tag & 31))) tags.push(tag);
  }
  return tags;
}

/** Whether a known phrase carries the tag. */
export function entryHasTag(knowledge: Knowledge, entry: number, tag: Tag): boolean {
  const { rows, width } = knowledge.lexicon;
  return (rows[knowledge.phrases.row[entry]! * width + (tag >> 5)]! & (1 << (tag & 31))) !== 0;
}

/** Classes that only the choice of a summary's sentences asks about. */
const OF_SUMMARIES = ['LeaningOpener', 'PageNote', 'NotesHeading', 'ArgumentWord'];

const joiningRows = new WeakMap<Knowledge, Uint8Array>();

/** Rows of tags whose phrases go together as one word; "the former" opens a sentence, but "the former mayor" is three. */
function rowsThatJoin(knowledge: Knowledge): Uint8Array {
  let joins = joiningRows.get(knowledge);
  if (joins === undefined) {
    const { rows, width } = knowledge.lexicon;
    const apart = OF_SUMMARIES.map((name) => knowledge.tag(name));
    joins = new Uint8Array(rows.length / width);
    for (let row = 0; row < joins.length; row++) {
      const tags = tagsOfRow(knowledge, row);
      joins[row] = tags.length > 0 && tags.every((tag) => apart.includes(tag)) ? 0 : 1;
    }
    joiningRows.set(knowledge, joins);
  }
  return joins;
}

/**
 * Chunks of a sentence's units: the given ones, in order and apart, and between them the known phrases of several
 * words ("such as", "at least"), leftmost and longest first.
 */
export function withPhrases(knowledge: Knowledge, chunks: readonly Chunk[], phrases: readonly PhraseHit[]): Chunk[] {
  const all: Chunk[] = [];
  const joins = rowsThatJoin(knowledge);
  let next = 0;
  let end = 0;
  for (const { first, last, entry } of phrases) {
    if (joins[knowledge.phrases.row[entry]!] === 0) continue;
    for (; next < chunks.length && chunks[next]!.first < first; next++) {
      all.push(chunks[next]!);
      end = Math.max(end, chunks[next]!.last);
    }
    if (first < end || (next < chunks.length && chunks[next]!.first < last)) continue;
    all.push({ first, last, tags: tagsOfEntry(knowledge, entry), entry });
    end = last;
  }
  for (; next < chunks.length; next++) all.push(chunks[next]!);
  return all;
}
