import { describe, expect, test } from 'vitest';
import { openOwnKnowledge } from '../../src/knowledge/knowledge.ts';
import type { LinkedArticle } from '../../src/model/link.ts';
import { analyse } from '../../src/pipeline.ts';

const knowledge = openOwnKnowledge();

const articleOf = (body: string): LinkedArticle =>
  analyse({ path: 'speech.txt', text: `What we read this week\n\n${body}\n` }, knowledge);

/** `speaker: words` of each quote, parts joined by " / ". */
function quotesOf(body: string): string[] {
  const article = articleOf(body);
  return article.quotes.map(({ speaker, parts }) => {
    const words = parts.map(({ start, end }) => article.text.slice(start, end)).join(' / ');
    return `${speaker?.entity?.name ?? speaker?.words ?? null}: ${words}`;
  });
}

/** `speaker: words` of each statement. */
function statementsOf(body: string): string[] {
  const article = articleOf(body);
  return article.speech.map(
    ({ speaker, content }) =>
      `${speaker.entity?.name ?? speaker.words}: ${article.text.slice(content.start, content.end)}`,
  );
}

describe('one quote or several', () => {
  test('stretches with a cue between them are one', () => {
    expect(quotesOf('“The bridge is safe,” Joan Abelard said. “It was never closed.”')).toEqual([
      'Joan Abelard: The bridge is safe, / It was never closed.',
    ]);
    expect(quotesOf('“Yes,” said Joan Abelard, “it is safe to cross.”')).toEqual([
      'Joan Abelard: Yes, / it is safe to cross.',
    ]);
  });

  test('fragments of one sentence are not', () => {
    expect(quotesOf('Joan Abelard said the bridge was “as safe as any house” and “far safer than the ferry”.')).toEqual(
      ['Joan Abelard: as safe as any house', 'Joan Abelard: far safer than the ferry'],
    );
  });

  test('stretches in two paragraphs are not', () => {
    expect(quotesOf('“The bridge is safe,” Joan Abelard said.\n\n“It was never closed.”')).toEqual([
      'Joan Abelard: The bridge is safe,',
      'Joan Abelard: It was never closed.',
    ]);
  });

  test('a pull-quote is none of its own', () => {
    expect(
      quotesOf('“It was never closed.”\n\n“The bridge is safe,” Joan Abelard said. “It was never closed.”'),
    ).toEqual(['Joan Abelard: The bridge is safe, / It was never closed.']);
  });
});

describe('who speaks', () => {
  test.each([
    [
      'a description between name and verb',
      '“The bridge is safe,” Joan Abelard, director of Northfold Buses, told reporters.',
    ],
    [
      'a clause between name and verb',
      '“The bridge is safe,” Joan Abelard, who has run the line since 2015, said on Monday.',
    ],
    ['a question mark before the cue', '“Is the bridge not safe?” Joan Abelard asked.'],
    ['a colon', 'Joan Abelard, speaking in Leeds, said: “The bridge is safe.”'],
    ['words of another between', 'Asked about Idris Vaughan, Joan Abelard replied: “The bridge is safe.”'],
    ['an apposition', 'The line’s director, Joan Abelard, said: “The bridge is safe.”'],
  ])('%s', (_, body) => {
    expect(quotesOf(body).map((quote) => quote.split(': ')[0])).toEqual(['Joan Abelard']);
  });

  test('a spokesman is meant by "he", and nobody named before', () => {
    const body =
      'Idris Vaughan left in May. A spokesman for the line said the bridge was safe. “It was never closed,” he said.';
    expect(quotesOf(body)).toEqual(['A spokesman for the line: It was never closed,']);
  });

  test('a woman is not "he"', () => {
    expect(quotesOf('Idris Vaughan met Joan Abelard. “The bridge is safe,” she said.')).toEqual([
      'Joan Abelard: The bridge is safe,',
    ]);
  });

  test('two speakers of one paragraph stay apart', () => {
    const body = '“The bridge is safe,” said Joan Abelard. “It is not safe at all,” said Idris Vaughan.';
    expect(quotesOf(body)).toEqual(['Joan Abelard: The bridge is safe,', 'Idris Vaughan: It is not safe at all,']);
  });

  test('nobody is guessed', () => {
    expect(quotesOf('The sign at the gate has faded. “Mind the step and your head.”')).toEqual([
      'null: Mind the step and your head.',
    ]);
  });
});

describe('what is reported', () => {
  test('the words without source and cue', () => {
    expect(statementsOf('In a statement on Monday, Joan Abelard told the BBC that the bridge was safe.')).toEqual([
      'Joan Abelard: the bridge was safe',
    ]);
  });

  test('a source amid what it says is left out', () => {
    const partsOf = (body: string): string[] => {
      const article = articleOf(body);
      return article.speech.map(({ parts }) =>
        parts.map(({ start, end }) => article.text.slice(start, end)).join(' / '),
      );
    };
    expect(partsOf('The bridge, Joan Abelard said on Monday, would open in May.')).toEqual([
      'The bridge / would open in May',
    ]);
    expect(partsOf('The new bridge, say drivers, marks a return to the old days.')).toEqual([
      'The new bridge / marks a return to the old days',
    ]);
    expect(partsOf('The bridge would open in May, said Joan Abelard, a builder of bridges.')).toEqual([
      'The bridge would open in May',
    ]);
  });

  test('a sentence of two halves gives two statements', () => {
    expect(
      statementsOf('Joan Abelard said that the bridge was safe, but Idris Vaughan said that he would not cross it.'),
    ).toEqual(['Joan Abelard: the bridge was safe', 'Idris Vaughan: he would not cross it']);
  });

  test('a stub beside a quote is no statement', () => {
    expect(statementsOf('Joan Abelard said it was “as safe as any house in the town”.')).toEqual([]);
  });

  test('a denial of speech, a question and the author report nothing', () => {
    expect(statementsOf('Joan Abelard did not say that the bridge was safe.')).toEqual([]);
    expect(statementsOf('Who says that the bridge is safe?')).toEqual([]);
    expect(statementsOf('I believe that the bridge is safe.')).toEqual([]);
  });

  test('what somebody reports of another is theirs', () => {
    expect(statementsOf('Drivers fear a long closure, says Joan Abelard.')).toEqual([
      'Joan Abelard: Drivers fear a long closure',
    ]);
  });
});

test('the paragraphs below "said:" and the answers of an interview are known for their speakers', () => {
  const article = articleOf(
    'The bridge at Port Alder opens again on Monday.\n\nJoan Abelard, director of Northfold Buses, said:\n\nThe bridge is safe. We cross it daily.',
  );
  expect(article.unmarked.map(({ speaker, start, end }) => [speaker.words, article.text.slice(start, end)])).toEqual([
    ['Joan Abelard', 'The bridge is safe. We cross it daily.'],
  ]);
});

test.each([
  ['cues', 'said '.repeat(40_000)],
  ['asides', `${'Joan Abelard, '.repeat(10_000)}said it.`],
  ['pronouns', 'He said “it is a good day for it”. '.repeat(5_000)],
  ['sources', 'according to Joan Abelard, '.repeat(8_000)],
  ['companies', 'The company said it was good. Northfold Ltd said that too.\n\n'.repeat(3_000)],
])('thousands of %s take time in proportion to their number', (_, body) => {
  const started = performance.now();
  articleOf(body);
  expect(performance.now() - started).toBeLessThan(20_000);
});

describe('reports of agencies and ministries', () => {
  test('the day may stand between the subject and its verb, or behind the verb', () => {
    expect(statementsOf('Minister Joan Abelard on March 4 warned that the port would close this year.')).toEqual([
      'Joan Abelard: the port would close this year',
    ]);
    expect(statementsOf('Minister Joan Abelard late on Monday warned that the port would close this year.')).toEqual([
      'Joan Abelard: the port would close this year',
    ]);
    expect(statementsOf('Minister Joan Abelard said on March 4 the port would close this year.')).toEqual([
      'Joan Abelard: the port would close this year',
    ]);
  });

  test('one side is set against the other without a comma', () => {
    expect(statementsOf('Critics say the vote was rigged but the ministry insists it was fair.')).toEqual([
      'Critics: the vote was rigged',
      'the ministry: it was fair',
    ]);
  });

  test('things that show something do not speak', () => {
    expect(
      quotesOf('Joan Abelard said a failed test of an engine last week underscored “the size of the danger here”.'),
    ).toEqual(['Joan Abelard: the size of the danger here']);
  });

  test('what stands before a cue and its colon is not said', () => {
    expect(
      statementsOf(
        'In reply to reports on the delay, the head of the Ministry of Ports, Joan Abelard, today said:\n\n“The rules leave us no choice in this matter.”',
      ),
    ).toEqual([]);
  });

  test('listeners stand in a row', () => {
    expect(
      statementsOf(
        'Minister Joan Abelard informed the mayor, officers of the port and the police that the talks would go on.',
      ),
    ).toEqual(['Joan Abelard: the talks would go on']);
  });

  test('a source in a relative clause says only that', () => {
    expect(
      statementsOf('The ministry fined a trader, Adrian Vale, who, according to Northfold, is the owner of the ship.'),
    ).toEqual(['Northfold: who, according to Northfold, is the owner of the ship']);
  });

  test('a charge is denied by the name behind it', () => {
    expect(statementsOf('Washington accuses Tehran of arming the rebels, a charge Tehran denies.')).toEqual([
      'Washington: Tehran of arming the rebels',
    ]);
  });

  test('an article that speaks of itself reports nobody', () => {
    expect(statementsOf('This post explains how to install the package on a phone.')).toEqual([]);
    expect(statementsOf('A post explains how the package came to be on every phone.')).toEqual([
      'A post: how the package came to be on every phone',
    ]);
    expect(statementsOf('A post explains how to install the package on a phone.')).toEqual([]);
  });

  test('of two verbs of speech side by side the first is a noun', () => {
    expect(statementsOf('Media reports said the port was closed on Monday.')).toEqual([
      'Media reports: the port was closed on Monday',
    ]);
  });

  test('"it is hoped that" before a quote is a stub', () => {
    expect(
      statementsOf(
        'As Joan Abelard mentioned in her preface, it is hoped that “by making ports safer we can save lives”.',
      ),
    ).toEqual([]);
  });

  test('the house of whoever speaks may stand between role and verb', () => {
    expect(
      statementsOf('Joan Abelard, Executive Director, Northfold Trust (NT), said the talks would go on in Geneva.'),
    ).toEqual(['Joan Abelard: the talks would go on in Geneva']);
  });

  test('a participle that brings the next quote is no part of what is said', () => {
    expect(
      statementsOf(
        'Joan Abelard called the deal on ports “a valuable one,” saying, “It is a fragile truce for us all.”',
      ),
    ).toEqual(['Joan Abelard: the deal on ports “a valuable one,”']);
  });

  test('what somebody believes of a thing that is spoken of is no statement', () => {
    expect(statementsOf('The tariffs free the country from the advantages she believes its rivals enjoy.')).toEqual([]);
  });

  test('a word or two in quotation marks are no quote', () => {
    expect(
      statementsOf('The report on “mutual” tariffs shows what comes next, analysts said – and it is not good news.'),
    ).toHaveLength(1);
  });
});

test('a short form in brackets does not part two bodies that speak together', () => {
  expect(
    statementsOf(
      'The Harbour Trust (HT) and the Mill Group (MG) – today announced that they would rebuild the bridge.',
    ),
  ).toEqual(['The Harbour Trust (HT) and the Mill Group: they would rebuild the bridge']);
});

test('a day with its ordinal behind the speaker says nothing', () => {
  expect(statementsOf('The bridge will never be rebuilt, said Joan Abelard on July 11th, 2022.')).toEqual([
    'Joan Abelard: The bridge will never be rebuilt',
  ]);
});

test('a paper that reports what somebody says of himself passes on his words', () => {
  const before = 'Joan Abelard left in May. “I shall not come back,” she said.';
  expect(quotesOf(`${before} “I have built the bridge and I am tired,” the Washington Post reported.`)).toEqual([
    'Joan Abelard: I shall not come back, / I have built the bridge and I am tired,',
  ]);
  expect(quotesOf(`${before} “The bridge will close,” the Washington Post reported.`)).toEqual([
    'Joan Abelard: I shall not come back,',
    'Washington Post: The bridge will close,',
  ]);
});

test('what a body is concerned with is no opinion', () => {
  expect(statementsOf('The committee is concerned with safety: for example, it checks the bridge each week.')).toEqual(
    [],
  );
});

test('two who speak together are meant by "they" behind them', () => {
  expect(
    statementsOf('Joan Abelard and Idris Vaughan met the drivers on Monday. They said that the depot was safe.'),
  ).toEqual(['Joan Abelard and Idris Vaughan: the depot was safe']);
});

test('"the official" is the one who was brought in without a name', () => {
  expect(
    statementsOf(
      'A senior official told reporters that the depot would close before Joan Abelard’s visit.\n\nThe visit is still on, the official said.',
    ),
  ).toEqual([
    'A senior official: the depot would close before Joan Abelard’s visit',
    'A senior official: The visit is still on',
  ]);
});

test('a pronoun behind "but" is the subject of the clause before it', () => {
  expect(
    statementsOf(
      'Idris Vaughan left on Monday. Asked whether Omar Reyes would go too, Tomas Berg would not comment, but he said that the depot was safe.',
    ),
  ).toEqual(['Tomas Berg: the depot was safe']);
});

test('a pronoun in a sentence that begins with a day is the subject of that sentence', () => {
  expect(
    quotesOf(
      'Joan Abelard said the depot was safe.\n\nOn Monday, Dilys Parry asked the drivers about what she calls “a depot that nobody should enter”.',
    ),
  ).toEqual(['Dilys Parry: a depot that nobody should enter']);
});

test('a quote goes on behind circumstances of the cue', () => {
  expect(
    quotesOf('“I drove for 22 years,” Joan Abelard wrote in a note to our team, “and nobody asked me about it.”'),
  ).toEqual(['Joan Abelard: I drove for 22 years, / and nobody asked me about it.']);
});

test('a shout before its cue is no sentence of its own', () => {
  expect(
    quotesOf('“Great news for the whole town!” Joan Abelard said on Monday, calling it “a triumph for all of us”.'),
  ).toEqual(['Joan Abelard: Great news for the whole town!', 'Joan Abelard: a triumph for all of us']);
});

test('a complaint that goes to a body is not that body’s', () => {
  expect(statementsOf('The plan is the subject of one HMRC complaint that says the depot was hidden.')).toEqual([
    'one HMRC complaint: the depot was hidden',
  ]);
});

test('a second report behind a dash is one of its own', () => {
  expect(statementsOf('The company said sales had fallen – warning that they would fall again.')).toEqual([
    'The company: sales had fallen',
    'The company: they would fall again',
  ]);
});

test('what stands between a name and its "who" does not speak', () => {
  expect(
    quotesOf('The vote was welcomed by Sen. Joan Abelard, R-Ohio, who said: “It took years to get here at last.”'),
  ).toEqual(['Joan Abelard: It took years to get here at last.']);
  expect(
    quotesOf('The vote was welcomed by Joan Abelard, 43, a nurse from Leeds, who said: “It took years to get here.”'),
  ).toEqual(['Joan Abelard: It took years to get here.']);
});

test('the only woman of the sentence before comes before whom the talk was about', () => {
  expect(
    statementsOf(
      'Joan Abelard spoke first. The second session was opened by Karen Parry. She said that the depot was safe.',
    ),
  ).toEqual(['Karen Parry: the depot was safe']);
});
