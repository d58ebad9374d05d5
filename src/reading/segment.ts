import { tagPartsOfSpeech } from '../language/parts-of-speech.ts';
import { splitSentences } from '../language/sentences.ts';
import { tokenise } from '../language/tokens.ts';
import { findWord } from '../language/lexicon.ts';
import { type Knowledge, tokeniserTags } from '../knowledge/knowledge.ts';
import { phrasesIn } from '../knowledge/phrases.ts';
import { type Article, type Block, isBody, type PhraseHit, type ReadArticle, type Sentence, type Zone, type ZoneKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { hasTag, TAGS, type Tokens } from '../model/tokens.ts';

/** Reads an article: tokens, zones, sentences, masthead. */
export function read(article: Article, knowledge: Knowledge): ReadArticle {
  const { text } = article;
  const tokens = tokenise(text, knowledge.lexicon, tokeniserTags(knowledge));
  const spans = paragraphs(text);
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const phrases: PhraseHit[] = [];
  let at = 0;
  spans.forEach((span, number) => {
    while (at < tokens.count && tokens.end[at]! <= span.start) at++;
    const first = at;
    while (at < tokens.count && tokens.start[at]! < span.end) at++;
    const kind: ZoneKind = number === 0 ? 'title' : 'paragraph';
    const firstSentence = sentences.length;
    if (isBody(kind)) readBody(knowledge, tokens, first, at, number, sentences, phrases);
    blocks.push({ ...span, kind, first, last: at, firstSentence, lastSentence: sentences.length, isTitleCase: isTitleCase(tokens, first, at) });
  });
  return {
    ...article, tokens, phrases, blocks, sentences,
    zones: zonesOf(text, blocks),
    masthead: { title: spans[0] ? text.slice(spans[0].start, spans[0].end) : null, kind: 'news', sponsored: false, disclosure: null, authors: [], publisher: null, published: null },
    warnings: [],
  };
}

function readBody(knowledge: Knowledge, tokens: Tokens, first: number, last: number, block: number, sentences: Sentence[], phrases: PhraseHit[]): void {
  phrasesIn(knowledge, tokens, first, last, phrases);
  let start = first;
  for (const end of splitSentences(tokens, first, last, sentenceTags(knowledge))) {
    tagPartsOfSpeech(tokens, start, end, grammarTags(knowledge));
    sentences.push({ first: start, last: end, start: tokens.start[start]!, end: tokens.end[end - 1]!, block });
    start = end;
  }
}

const sentenceTags = (knowledge: Knowledge) => ({
  beforeName: knowledge.tag('BeforeName'),
  openers: ['Determiner', 'Pronoun', 'Preposition', 'Conjunction', 'Subordinator', 'QuestionWord', 'Auxiliary'].map((name) => knowledge.tag(name)),
});

const grammarTags = (knowledge: Knowledge) => ({
  determiner: knowledge.tag('Determiner'), possessive: knowledge.tag('PossessivePronoun'), pronoun: knowledge.tag('Pronoun'),
  pluralPronoun: knowledge.tag('PluralPronoun'), subjectPronoun: knowledge.tag('SubjectPronoun'), modal: knowledge.tag('Modal'),
  be: knowledge.tag('Be'), auxiliary: knowledge.tag('Auxiliary'), preposition: knowledge.tag('Preposition'),
  conjunction: knowledge.tag('Conjunction'), subordinator: knowledge.tag('Subordinator'), to: findWord(knowledge.lexicon, 'to'),
});

function isTitleCase(tokens: Tokens, first: number, last: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = first; at < last; at++) {
    if (!hasTag(tokens, at, TAGS.Word) || tokens.end[at]! - tokens.start[at]! < 4) continue;
    words++;
    if (hasTag(tokens, at, TAGS.Capitalised)) capitals++;
  }
  return words > 2 && capitals / words > 0.7;
}

function paragraphs(text: string): Span[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map((match) => {
    const start = match.index + match[0].search(/\S/);
    return { start, end: match.index + match[0].trimEnd().length };
  });
}

function zonesOf(text: string, blocks: readonly Block[]): Zone[] {
  return blocks.map((block, at) => ({
    kind: block.kind,
    start: at === 0 ? 0 : block.start,
    end: blocks[at + 1]?.start ?? text.length,
  }));
}
