import { type Knowledge, tokeniserTags } from '../knowledge/knowledge.ts';
import { tagPartsOfSpeech } from '../language/parts-of-speech.ts';
import { tokenise } from '../language/tokens.ts';
import { typedText } from '../language/typed-text.ts';
import type { Article, Block, OutlineBlock, ReadArticle, Sentence, WrittenText } from '../model/article.ts';
import type { BlockKind } from './block-kind.ts';
import { withMetadata } from './known-masthead.ts';
import { languageOf, notEnglish } from './language.ts';
import { mastheadOf } from './masthead.ts';
import { outlinedKinds } from './outlined-kinds.ts';
import { type Page, pageOf } from './page.ts';
import { readPageOf } from './read-page.ts';
import { readingTags } from './reading-tags.ts';
import { speakerLabels } from './speaker-labels.ts';
import { structuredKinds } from './structured-kinds.ts';
import { isTitleCase } from './title-case.ts';
import { zonesOf } from './zones.ts';

/** Reads an article: its tokens, zones, sentences and masthead. */
export function read(article: Article, knowledge: Knowledge): ReadArticle {
  const typed = typedText(article.text);
  const text = typed?.text ?? article.text;
  const written = typed?.written ?? null;
  const tokens = tokenise(text, knowledge.lexicon, tokeniserTags(knowledge));
  const page = pageOf(tokens, knowledge);
  const outline = typedOutline(article.outline, written);
  const kinds =
    outline === undefined
      ? structuredKinds(page, knowledge, typedOutline(article.structure, written))
      : outlinedKinds(page, outline);
  const sentences: Sentence[] = [];
  const blocks = blocksOf(page, kinds, sentences, knowledge);
  const masthead = withMetadata(mastheadOf(readPageOf(page, blocks, knowledge)), article.metadata, text);
  const zones = zonesOf(text, page, blocks);
  const language = languageOf(tokens);
  const { path } = article;
  if (language === 'en')
    return {
      path,
      text,
      written,
      language,
      tokens,
      phrases: page.phrases,
      blocks,
      sentences,
      zones,
      masthead,
      warnings: [],
    };
  // Rules of English would find facts in any language, and hardly any of them true.
  const warnings = [{ code: 'not-english', message: notEnglish(language) }];
  const authors = article.metadata === undefined || article.metadata.fillsGaps === true ? [] : masthead.authors;
  const safe = { ...masthead, authors, kind: 'other' as const };
  return {
    path,
    text,
    written,
    language,
    tokens,
    phrases: [],
    blocks: [],
    sentences: [],
    zones,
    masthead: safe,
    warnings,
  };
}

function typedOutline(
  outline: readonly OutlineBlock[] | undefined,
  written: WrittenText | null,
): readonly OutlineBlock[] | undefined {
  if (outline === undefined || written === null) return outline;
  return outline.map(({ kind, start, end }) => ({
    kind,
    start: written.typedPlaceOf(start),
    end: written.typedPlaceOf(end),
  }));
}

function blocksOf(page: Page, kinds: readonly BlockKind[], sentences: Sentence[], knowledge: Knowledge): Block[] {
  const labels = speakerLabels(page, kinds);
  const blocks: Block[] = [];
  for (let number = 0; number < page.blocks.length; number++) {
    const { start, end, first, last, marks, sentenceEnds } = page.blocks[number]!;
    const firstSentence = sentences.length;
    addSentences(page, first + marks, sentenceEnds, number, sentences, knowledge);
    blocks.push({
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
    });
  }
  return blocks;
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
