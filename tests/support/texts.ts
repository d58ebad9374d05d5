import fc, { type Arbitrary } from 'fast-check';

const oneOf = (...items: string[]): Arbitrary<string> => fc.constantFrom(...items);

/** Pieces one after another, with nothing between them. */
const joined = (...parts: (string | Arbitrary<string>)[]): Arbitrary<string> =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((pieces) => pieces.join(''));

const given = oneOf('Joan', 'Amara', 'Jean-Luc', 'Siân', 'J.R.', 'Will', 'Mohammed', 'Łukasz', 'Thu', 'May');
const family = oneOf(
  'Abelard',
  'Okafor',
  "O'Brien",
  'McDonald',
  'van der Berg',
  'Smith-Jones',
  'Brown',
  'Nguyễn',
  'Reading',
  'King',
);
const honorific = oneOf('Mr ', 'Ms. ', 'Dr ', 'Sir ', 'Prof. ', 'Councillor ', 'President ');
const person = fc.oneof(
  joined(given, ' ', family),
  joined(honorific, family),
  family,
  given,
  joined(given, '\n', family),
);
const organisation = oneOf(
  'Northfold Buses',
  'Northfold Buses Ltd',
  'the Northfold Transport Authority (NTA)',
  'NTA',
  'Leyburn Council',
  'the University of Leyburn',
  'BT',
  'O2 Business',
  'SMS&P',
  'Apple',
  'the National Union of Drivers',
  'Abelard & Okafor LLP',
  'the Treasury',
  'T.K. Holdings plc',
);
const role = oneOf(
  'chief executive',
  'managing director',
  'head of transformation',
  'interim chief financial officer',
  'director of policy and research',
  'Secretary of State for Transport',
  'co-founder',
  'spokeswoman',
  'economist',
  'General Manager for London',
  'chair',
);
const amount = oneOf(
  '12%',
  '£13bn',
  '$1.2m',
  '€3-4 million',
  'two thirds',
  'half',
  'three times',
  'about 1,200 sites',
  '40 per cent',
  '2.5 percentage points',
  'up to 21%',
  '300 km',
  '24 hours',
  'nearly two hundred jobs',
  '65 cents',
  '£1.2m–£3m',
  '10+ years',
  '99.9',
  'hundreds of buses',
  '1/3',
);
const when = oneOf(
  '',
  ' last year',
  ' by 2018',
  ' in the third quarter',
  ' on 19/06/2019',
  ' since March',
  ' on Monday',
);
const cue = oneOf(
  'said',
  'says',
  'told reporters',
  'warned',
  'added',
  'asked',
  'explained',
  'argued that',
  'claimed',
  'tweeted',
);
const clause = fc.oneof(
  joined('spending rose by ', amount, when),
  joined('the depot cost ', amount),
  joined('it had cut waiting times by ', amount, when),
  joined(person, ' joined ', organisation, ' as ', role),
  oneOf(
    'nothing would change',
    'we are proud of what the team has done',
    'the cloud is a journey',
    'it’s “business as usual”',
  ),
);
const marks = fc.constantFrom(
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['“', ''],
  ['', '”'],
  ['«', '»'],
  ['``', "''"],
);
const quote = fc
  .tuple(marks, clause, oneOf('', ',', '.', '…', '!', '?'))
  .map(([[open, close], words, end]) => `${open}${words}${end}${close}`);
const sentence = fc.oneof(
  joined(quote, ' ', cue, ' ', person, ', ', role, ' of ', organisation, '.'),
  joined(quote, ' ', person, ', ', role, ' at ', organisation, ', ', cue, '. ', quote),
  joined(person, ' ', cue, ' ', clause, '.'),
  joined(person, ', ', role, ' of ', organisation, ', ', cue, ': ', quote),
  joined(organisation, ' has appointed ', person, ' as ', role, when, '.'),
  joined(organisation, '’s ', role, ' ', person, ' will leave', when, '.'),
  joined('According to ', organisation, ', ', clause, '.'),
  joined('She ', cue, ' that ', clause, ' (', clause, ').'),
  joined('The ', role, ' ', cue, ' ', quote, ', ', quote),
  clause,
);
const line = fc.oneof(
  joined('By ', person),
  joined('By ', person, ': ', role, ', ', organisation),
  oneOf(
    '19 June 2019',
    'Posted on 3/4/2021 at 10:42',
    'LONDON (Reuters) –',
    'Source: Sponsored interview',
    'Advertorial',
    'Via O2',
  ),
  oneOf(
    'Home | News | About us',
    'Read more: Buses are back',
    'Leave a comment',
    '© 2021 All rights reserved',
    'Share this:',
    'Subscribe to our newsletter',
  ),
  joined('• ', clause),
  joined('1. ', clause),
  joined('Q: ', clause, '?'),
  joined(person, '\n', role, ', ', organisation),
  organisation,
  role,
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const gap = oneOf('\n', '\n\n', '\n \n', '\n\n\n\n', '\u2028', ' ');

/** Text that looks like an article: people, organisations, quotes, figures, and the furniture of a page. */
const articleLike: Arbitrary<string> = fc
  .array(fc.tuple(fc.oneof(paragraph, paragraph, line), gap), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));

const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

/** Any text at all, with halves of characters and controls. */
const anyUnicode: Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary-ascii', maxLength: 200 }),
  codeUnits,
);

/** An article with anything in the middle of it. */
const spoilt: Arbitrary<string> = fc
  .tuple(articleLike, anyUnicode, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([article, junk, share]) => {
    const at = Math.floor(article.length * share);
    return article.slice(0, at) + junk + article.slice(at);
  });

/** Any text, with more of those in which there is something to find. */
export const anyText: Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: articleLike },
  { weight: 1, arbitrary: anyUnicode },
  { weight: 2, arbitrary: spoilt },
);
