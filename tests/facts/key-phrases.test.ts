import { describe, expect, it } from 'vitest';
import { openOwnKnowledge } from '../../src/knowledge/knowledge.ts';
import { analyse } from '../../src/pipeline.ts';

const knowledge = openOwnKnowledge();
const phrasesOf = (text: string): readonly string[] => analyse({ path: 'article.txt', text }, knowledge).keyPhrases;

const ARTICLE = `Salt marsh to shield the coast

Dr Amara Okafor, chief executive of Northfold Ltd, said on Monday that the salt marsh at Ellery would grow by 40 hectares before 2030.

A salt marsh slows the waves of a storm surge. The sea wall behind it lasts longer, and a lower sea wall costs less.

"Nobody looks at mud and sees a sea wall," Okafor said. The company will plant seaweed in the autumn of every year.

Seaweed holds the mud. Seaweed also feeds the geese, which the residents of Ellery count in winter. Storm surges drown the geese.
`;

describe('key phrases', () => {
  const phrases = phrasesOf(ARTICLE);

  it('are what the article says again and again', () => {
    expect(phrases).toEqual(expect.arrayContaining(['salt marsh', 'sea wall', 'seaweed', 'storm surge']));
  });

  it('are no people, no roles, no figures and no empty words', () => {
    const words = phrases.join(' ');
    for (const word of ['Okafor', 'okafor', 'chief executive', '40', '2030', 'year', 'Monday', 'autumn of every'])
      expect(words).not.toContain(word);
  });

  it('are at most ten, of one to four words, each once', () => {
    expect(phrases.length).toBeLessThanOrEqual(10);
    expect(new Set(phrases).size).toBe(phrases.length);
    for (const phrase of phrases) expect(phrase.split(' ').length).toBeLessThanOrEqual(4);
  });

  it('hold singular and plural as one', () => {
    expect(phrases.filter((phrase) => phrase.startsWith('storm surge'))).toHaveLength(1);
  });

  it('do not repeat a part of another', () => {
    expect(phrases).not.toContain('salt');
    expect(phrases).not.toContain('wall');
  });

  it('take a verb for no noun', () => {
    const verbs = phrasesOf(
      'Survey finds a gap\n\nThe survey finds that the lorry burns diesel. The survey finds a gap. A lorry burns more in winter.',
    );
    for (const phrase of verbs) expect(phrase).not.toMatch(/finds|burns/);
  });

  it('keep the capitals of a name', () => {
    const named = phrasesOf(
      'A credit is changed\n\nThe rules of the Clean Harbour Pledge changed in May. Every port signs the Clean Harbour Pledge, and the Clean Harbour Pledge binds it.',
    );
    expect(named.join('|').toLowerCase()).toContain('clean harbour pledge');
    expect(named).not.toContain('clean harbour pledge');
  });

  it('are none where there is no text', () => {
    expect(phrasesOf('')).toEqual([]);
    expect(phrasesOf('…')).toEqual([]);
  });
});
