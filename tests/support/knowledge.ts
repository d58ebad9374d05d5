import { openOwnKnowledge } from '../../src/knowledge/knowledge.ts';
import { readSources, type Sources } from '../../src/knowledge/sources.ts';

/** What the tool knows, as the build compiled it. */
export const knowledge = openOwnKnowledge();

/** The same as people wrote it, with reasons and examples. */
export const writtenKnowledge = (): Sources =>
  readSources(new URL('../../src/knowledge/', import.meta.url), 'src/knowledge');
