import { type Knowledge, tokeniserTags } from '../knowledge/knowledge.ts';
import { tagPartsOfSpeech } from '../language/parts-of-speech.ts';
import { tokenise } from '../language/tokens.ts';
import type { Article, Block, ReadArticle, Sentence } from '../model/article.ts';
import type { BlockKind } from './block-kind.ts';
import { mastheadOf } from './masthead.ts';
import { type Page, pageOf } from './page.ts';
import { readPageOf } from './read-page.ts';
import { readingTags } from './reading-tags.ts';
import { speakerLabels } from './speaker-labels.ts';
import { isTitleCase } from './title-case.ts';
import { zoneKindsOf, zonesOf } from './zones.ts';

/** Reads an article: its tokens, zones, sentences and masthead. */
export function read(article: Article, knowledge: Knowledge): ReadArticle {
  const { text } = article;
  const tokens = tokenise(text, knowledge.lexicon, tokeniserTags(knowledge));
  const page = pageOf(tokens, knowledge);
  const kinds = zoneKindsOf(page, knowledge);
  const sentences: Sentence[] = [];
  const blocks = blocksOf(page, kinds, sentences, knowledge);
  const masthead = mastheadOf(readPageOf(page, blocks, knowledge));
  return {
    path: article.path,
    text,
    tokens,
    phrases: page.phrases,
    blocks,
    sentences,
    zones: zonesOf(text, page, blocks),
    masthead,
    warnings: [],
  };
}

function blocksOf(page: Page, kinds: readonly BlockKind[], sentences: Sentence[], knowledge: Knowledge): Block[] {
  const labels = speakerLabels(page, kinds);
  return page.blocks.map(({ start, end, first, last, marks, sentenceEnds }, number): Block => {
    const firstSentence = sentences.length;
    addSentences(page, first + marks, sentenceEnds, number, sentences, knowledge);
    return {
      start,
      end,
      kind: kinds[number]!.kind,
      rule: kinds[number]!.rule,
      first,
      last,
      marks,
      firstSentence,
      lastSentence: sentences.length,
      isTitleCase: isTitleCase(page.tokens, first + marks, last),
      speakerLabel: labels.get(number) ?? null,
    };
  });
}

function addSentences(
  { tokens }: Page,
  from: number,
  ends: readonly number[],
  block: number,
  sentences: Sentence[],
  knowledge: Knowledge,
): void {
  const { grammar } = readingTags(knowledge);
  let first = from;
  for (const last of ends) {
    tagPartsOfSpeech(tokens, first, last, grammar);
    sentences.push({ first, last, start: tokens.start[first]!, end: tokens.end[last - 1]!, block });
    first = last;
  }
}
