import { describe, expect, test } from 'vitest';
import { openOwnKnowledge } from '../../src/knowledge/knowledge.ts';
import { analyse } from '../../src/pipeline.ts';

const knowledge = openOwnKnowledge();

/** `person / role / organisation / status` of each affiliation. */
const affiliationsOf = (body: string): string[] =>
  analyse({ path: 'posts.txt', text: `${body}\n` }, knowledge).affiliations.map(
    ({ person, role, organisation, status }) =>
      `${person.name} / ${role ?? ''} / ${organisation?.name ?? ''} / ${status}`,
  );

describe('those who come and those who go', () => {
  test.each([
    [
      'Halden Foods Ltd has named Priya Raman as its next finance director, replacing Tom Ashdown, who retires in June.',
      [
        'Priya Raman / finance director / Halden Foods Ltd / incoming',
        'Tom Ashdown / finance director / Halden Foods Ltd / former',
      ],
    ],
    [
      'Tom Ashdown is stepping down as chief executive of Halden Foods Ltd and will be replaced by Priya Raman.',
      [
        'Tom Ashdown / chief executive / Halden Foods Ltd / former',
        'Priya Raman / chief executive / Halden Foods Ltd / incoming',
      ],
    ],
    [
      'Priya Raman and Tom Ashdown, co-chairs of the Harbour Commission, signed the letter.',
      [
        'Priya Raman / co-chairs / Harbour Commission / current',
        'Tom Ashdown / co-chairs / Harbour Commission / current',
      ],
    ],
    [
      'Chief executive Priya Raman and finance director Tom Ashdown are leaving Halden Foods Ltd.',
      [
        'Priya Raman / Chief executive / Halden Foods Ltd / former',
        'Tom Ashdown / finance director / Halden Foods Ltd / former',
      ],
    ],
    [
      'Halden Foods Ltd finance director and Tarnwick mayor Priya Raman spoke.',
      ['Priya Raman / finance director / Halden Foods Ltd / current', 'Priya Raman / mayor /  / current'],
    ],
    [
      'Halden Foods Ltd has named Priya Raman as chief executive. Ms Raman takes over from Tom Ashdown on Monday.',
      [
        'Priya Raman / chief executive / Halden Foods Ltd / incoming',
        'Tom Ashdown / chief executive / Halden Foods Ltd / former',
      ],
    ],
    [
      'Halden Foods Ltd made Priya Raman chief executive in May, ten years after Ruth Barlow. Orders replaced Tom Ashdown’s worries.',
      [],
    ],
    [
      'They met Priya Raman, who was named Executive Vice President of Sales. Before, she served as Senior Vice President of Sales at the Harbour Trust.',
      [
        'Priya Raman / Executive Vice President of Sales /  / incoming',
        'Priya Raman / Senior Vice President of Sales / Harbour Trust / former',
      ],
    ],
    [
      'They asked Priya Raman, senior adviser at accounting firm Brackenby Pike, and former two-term Gov. Tom Ashdown.',
      ['Priya Raman / senior adviser / Brackenby Pike / current', 'Tom Ashdown / Gov. /  / former'],
    ],
    [
      'It pleased Republican Ohio Attorney General Priya Raman and Lt. Gov. Tom Ashdown.',
      ['Priya Raman / Attorney General /  / current', 'Tom Ashdown / Lt. Gov. /  / current'],
    ],
    [
      'The bill was backed by Reps. Priya Raman, D-Ohio, and Tom Ashdown, R-Pa., on Monday.',
      ['Priya Raman / Reps. /  / current', 'Tom Ashdown / Reps. /  / current'],
    ],
    [
      'Mrs Barlow was picked as chair of the Harbour Committee, Rep. Priya Raman of Ohio as chair of the Ports Committee.',
      [
        'Priya Raman / Rep. /  / current',
        'Priya Raman / chair / Ports Committee / incoming',
        'Barlow / chair / Harbour Committee / incoming',
      ],
    ],
    [
      'Halden Foods Ltd met Priya Raman, a board member and retired treasurer of the Harbour Trust.',
      ['Priya Raman / board member /  / current', 'Priya Raman / treasurer / Harbour Trust / former'],
    ],
    [
      'Priya Raman was elected to the board of directors of Halden Foods Ltd.',
      ['Priya Raman /  / Halden Foods Ltd / incoming'],
    ],
  ])('%s', (body, expected) => {
    expect(affiliationsOf(body).sort()).toEqual([...expected].sort());
  });
});

describe('where a post is held', () => {
  test.each([
    [
      'Priya Raman is currently Halden Mills’ finance director and lives in Leeds.',
      ['Priya Raman / finance director / Halden Mills / current'],
    ],
    ['‘She left the mills’ chairman Tom Ashdown said.', ['Tom Ashdown / chairman /  / current']],
    [
      'Priya Raman has experience, having served as treasurer at both Halden Foods Ltd and the Harbour Trust.',
      ['Priya Raman / treasurer / Halden Foods Ltd / former', 'Priya Raman / treasurer / Harbour Trust / former'],
    ],
    [
      'Priya Raman was a police officer, and a member of the Harbour Trust.',
      ['Priya Raman / police officer /  / former', 'Priya Raman / member / Harbour Trust / former'],
    ],
    [
      'Halden Foods Ltd, a maker of crisps, met on Monday. Priya Raman, finance director, spoke.',
      ['Priya Raman / finance director / Halden Foods Ltd / current'],
    ],
    [
      'SEC v. Halden Foods Ltd, in which District Judge Priya Raman sat, is over.',
      ['Priya Raman / District Judge /  / current'],
    ],
    [
      'Priya Raman was treasurer of Halden Foods Ltd from 1968 to 1976.',
      ['Priya Raman / treasurer / Halden Foods Ltd / former'],
    ],
    [
      'The members of the club have elected a chair. Priya Raman, treasurer of Halden Foods Ltd, commented:',
      ['Priya Raman / treasurer / Halden Foods Ltd / current'],
    ],
    [
      'Halden Foods Ltd hired David Raman as treasurer. “We are glad of Dave, our new treasurer,” it said.',
      ['David Raman / treasurer / Halden Foods Ltd / incoming'],
    ],
  ])('%s', (body, expected) => {
    expect(affiliationsOf(body).sort()).toEqual([...expected].sort());
  });
});

describe('where a post is held that the sentence does not name', () => {
  test.each([
    [
      'Halden Foods plc makes soup, and Halden sells bread. Priya Raman is a partner in a small accounting firm.',
      'Priya Raman / partner /  / current',
    ],
    [
      'Priya Raman was Undersecretary of the Navy and a senior fellow at the Quillfeather Institute.',
      'Priya Raman / Undersecretary of the Navy /  / former',
    ],
    [
      'Engine maker Halden Foods plc named Priya Raman as treasurer. Mr Ashdown, chief executive of the Leeds-based food giant, was glad. He said so.',
      'Ashdown / chief executive / Halden Foods plc / current',
    ],
    [
      'Halden Foods plc makes soup, and Halden sells bread. In May, health secretary Priya Raman praised Halden.',
      'Priya Raman / health secretary /  / current',
    ],
    [
      'Soup is made by Halden Foods plc in Leeds. It pleased Halden and Microsoft that Priya Raman would retire as chief executive in May.',
      'Priya Raman / chief executive / Halden Foods plc / former',
    ],
    [
      'Halden Foods plc makes soup, and Halden sells it. People like Halden.\n\nBrackenby Ltd has grown faster. In May, president and chief executive Priya Raman left.',
      'Priya Raman / president / Brackenby Ltd / current',
    ],
    [
      'The members of Unison met in May. General secretary Priya Raman was glad.',
      'Priya Raman / General secretary / Unison / current',
    ],
    [
      'Halden Foods plc joined the fair after a Pentagon scandal that led to the fall of its former treasurer Priya Raman.',
      'Priya Raman / treasurer / Halden Foods plc / former',
    ],
  ])('%s', (body, expected) => {
    expect(affiliationsOf(body)).toContain(expected);
  });
});

test('time and place said first do not hide the subject that "he" points to', () => {
  expect(
    affiliationsOf(
      'Ruth Barlow sings. Some say that Tom Ashdown rests. In May, Mr Ashdown sat for Mr Pike of Leeds. He is treasurer of Halden Foods Ltd.',
    ),
  ).toContain('Tom Ashdown / treasurer / Halden Foods Ltd / current');
});

describe('offices of the past', () => {
  const dated = (date: string): string[] =>
    affiliationsOf(
      `A tale of two bridges\n\n${date}\n\nThe bridge was opened by President Barack Obama, the town says.`,
    );

  test('the year of the article decides', () => {
    expect(dated('4 May 2014')).toEqual(['Barack Obama / President /  / current']);
    expect(dated('4 May 2021')).toEqual(['Barack Obama / President /  / former']);
  });
});

test('a list of the elected makes its names incoming', () => {
  const body =
    'New board for the club\n\nThe members of Halden Foods Ltd have elected a new board. It has these members:\n\n* Priya Raman, chair\n* Tom Ashdown, treasurer\n';
  expect(affiliationsOf(body).map((one) => one.split(' / ').at(-1))).toEqual(['incoming', 'incoming']);
});

test('"our" posts of a blog are held where its author works', () => {
  const post = (first: string): string =>
    `How we moved the timetable\n\nBy Priya Raman\n\n${first} I have liked ferries since I was a child. My team and I began in May, and I never thought that we would be done by June. Tom Ashdown, our head of design, drew it.`;
  expect(affiliationsOf(post('I joined Halden Foods Ltd in May.'))).toContain(
    'Tom Ashdown / head of design / Halden Foods Ltd / current',
  );
  expect(affiliationsOf(post('“I joined Halden Foods Ltd in May,” a driver said.'))).toContain(
    'Tom Ashdown / head of design /  / current',
  );
});

test('an organisation that is named only further down is nobody’s employer yet', () => {
  expect(
    affiliationsOf(
      'The ferry is late again, says finance director Priya Raman, and nobody in the harbour knows who is to blame for it or what it will cost the town.\n\nHalden Foods Ltd builds mills. Halden Foods Ltd sells them. Halden Foods Ltd is large.',
    ),
  ).toEqual(['Priya Raman / finance director /  / current']);
});

test('posts of the government are none at the body that the article is about', () => {
  const body = 'Halden Foods Ltd grew. Halden Foods Ltd has mills. Halden Foods Ltd is old.';
  expect(affiliationsOf(`${body} Its finance director Priya Raman spoke.`)).toEqual([
    'Priya Raman / finance director / Halden Foods Ltd / current',
  ]);
  expect(affiliationsOf(`${body} The government chief operating officer Priya Raman spoke.`)).toEqual([
    'Priya Raman / government chief operating officer /  / current',
  ]);
});

test('whose boss somebody is, is no post', () => {
  expect(affiliationsOf('Tom Ashdown and his boss Communities Secretary Priya Raman came.')).toEqual([
    'Priya Raman / Communities Secretary /  / current',
  ]);
});

describe('whom a pronoun and a verb without a subject tell of', () => {
  test.each([
    [
      'Eleanor Raman ran a mill. She met Tom Ashdown in Leeds. She joined Halden Foods Ltd as a buyer in 1969.',
      'Eleanor Raman / buyer / Halden Foods Ltd / current',
    ],
    [
      'Eleanor Raman ran a mill. She taught at Quillfeather College.',
      'Eleanor Raman /  / Quillfeather College / former',
    ],
    [
      'Tom Ashdown is a miller who built ships with Priya Raman and taught at Quillfeather College and the Harbour Institute.',
      'Tom Ashdown /  / Harbour Institute / former',
    ],
    [
      'Tom Ashdown, a miller, built ships with Priya Raman, served as treasurer of Halden Foods Ltd from 1956 to 1969, and retired.',
      'Tom Ashdown / treasurer / Halden Foods Ltd / former',
    ],
    [
      'The physicists Priya Raman of Quillfeather College and Tom Ashdown of the Harbour Institute met.',
      'Tom Ashdown / physicists / Harbour Institute / current',
    ],
    [
      'The director of Halden Foods Ltd, Priya Raman, and the treasurer, Dr. Tom Ashdown, met.',
      'Tom Ashdown / treasurer / Halden Foods Ltd / current',
    ],
    [
      'The mill began. Tom Ashdown wrote of it. Carl Raman ran it. He retired from the club, leaving Halden Foods Ltd as treasurer.',
      'Carl Raman / treasurer / Halden Foods Ltd / former',
    ],
    [
      'Priya Raman worked at Halden Foods Ltd, the Harbour Trust and Quillfeather College.',
      'Priya Raman /  / Quillfeather College / former',
    ],
    [
      'Priya Raman rose at Halden Foods Ltd, becoming its head of planning, its treasurer and then its chair.',
      'Priya Raman / treasurer / Halden Foods Ltd / current',
    ],
    [
      'They met Priya Raman (Halden Foods Ltd, vice chair Harbour Trust).',
      'Priya Raman / vice chair / Harbour Trust / current',
    ],
    [
      'The Harbour Trust appointed Priya Raman, previously of the mill as treasurer.',
      'Priya Raman / treasurer / Harbour Trust / incoming',
    ],
    [
      'The chair of local government digital, Priya Raman, said it was late.',
      'Priya Raman / chair of local government digital /  / current',
    ],
    [
      'Priya Raman was head of planning for the Leeds-based contract publisher, Halden Foods Ltd.',
      'Priya Raman / head of planning / Halden Foods Ltd / former',
    ],
    [
      'Priya Raman is to join food maker Halden Foods Ltd in the new position of treasurer.',
      'Priya Raman / treasurer / Halden Foods Ltd / incoming',
    ],
    [
      'Priya Raman joined food maker Halden Foods Ltd as treasurer.',
      'Priya Raman / treasurer / Halden Foods Ltd / current',
    ],
    [
      'They saw Priya Raman named as treasurer of Halden Foods Ltd.',
      'Priya Raman / treasurer / Halden Foods Ltd / incoming',
    ],
    [
      'They praised the promotion of long-time buyer Priya Raman to treasurer of Halden Foods Ltd.',
      'Priya Raman / treasurer / Halden Foods Ltd / incoming',
    ],
    [
      'Priya Raman has been given the new role of treasurer of Halden Foods Ltd.',
      'Priya Raman / treasurer / Halden Foods Ltd / incoming',
    ],
    [
      'Priya Raman is to become deputy treasurer to Halden Foods Ltd treasurer Tom Ashdown.',
      'Tom Ashdown / treasurer / Halden Foods Ltd / current',
    ],
    [
      'Halden Foods Ltd treasurer Priya Raman has been made redundant.',
      'Priya Raman / treasurer / Halden Foods Ltd / former',
    ],
    [
      'Priya Raman, a director of Halden Foods Ltd and a partner at Quillfeather College, resigned from the board.',
      'Priya Raman / partner / Quillfeather College / current',
    ],
    [
      'The Harbour Trust said Priya Raman would become finance director.',
      'Priya Raman / finance director / Harbour Trust / incoming',
    ],
    [
      'Priya Raman, MP for Leeds and chair of the Harbour Commission, spoke.',
      'Priya Raman / MP for Leeds /  / current',
    ],
    [
      'Priya Raman, who is stepping down as treasurer of Halden Foods Ltd, and chair Tom Ashdown spoke.',
      'Tom Ashdown / chair / Halden Foods Ltd / current',
    ],
    [
      'In 2006 Priya Raman was named treasurer of Halden Foods Ltd.',
      'Priya Raman / treasurer / Halden Foods Ltd / current',
    ],
    [
      'Priya Raman, senior lecturer in law, Quillfeather College, spoke.',
      'Priya Raman / senior lecturer / Quillfeather College / current',
    ],
    [
      'Before becoming treasurer of Halden Foods Ltd, Priya Raman was a miller.',
      'Priya Raman / treasurer / Halden Foods Ltd / current',
    ],
    [
      'Priya Raman, who joined Halden Foods Ltd as treasurer, spoke.',
      'Priya Raman / treasurer / Halden Foods Ltd / current',
    ],
    [
      'Priya Raman, who is responsible for planning at Halden Foods Ltd, spoke.',
      'Priya Raman /  / Halden Foods Ltd / current',
    ],
    [
      'Halden Foods Ltd treasurer Priya Raman was sacked in May.',
      'Priya Raman / treasurer / Halden Foods Ltd / former',
    ],
  ])('%s', (body, expected) => {
    expect(affiliationsOf(body)).toContain(expected);
  });
  test.each([
    'Halden Foods Ltd makes soup, and Halden sells Halden. Priya Raman spent the year as head of planning responsible for Brackzen’s mills.',
    // The firm grew, and nobody says that Ashdown was a head.
    'Tom Ashdown left, and Halden Foods Ltd grew and was head of the table.',
    'Halden Foods Ltd makes soup. Halden sells it, and Halden is old. The startup Brackzen said that head of planning Priya Raman had left.',
    'Priya Raman worked at Halden Foods Ltd, and the Harbour Trust hired a head of planning.',
    'Tom Ashdown, who met George Raman, was old. In May he left.\n\nHalden Foods Ltd was small and became head of the table.',
  ])('%s', (body) => {
    expect(affiliationsOf(body).filter((one) => /head.*Halden|Ashdown.*head/.test(one))).toEqual([]);
  });
  test('a paragraph that began with one and ended with another does not say who "he" of the next is', () => {
    expect(
      affiliationsOf(
        'Tom Ashdown built ships. George Raman ran a mill.\n\nHe was born in Leeds. He was treasurer of Halden Foods Ltd.',
      ),
    ).toEqual([]);
  });
});

test('one person is not several', () => {
  expect(affiliationsOf('Priya Raman is quietly courting opposition leaders.')).toEqual([]);
  expect(affiliationsOf('They met Priya Raman, the CTOs and the mayor.')).toEqual([]);
});

test('a byline is no post', () => {
  const story = 'The harbour will be rebuilt over nine years, and the town will pay for most of it, it was said.';
  expect(affiliationsOf(`Harbour to be rebuilt\n\nAuthor: Priya Raman (Halden Foods Ltd)\n\n${story}`)).toEqual([
    'Priya Raman /  / Halden Foods Ltd / current',
  ]);
});

test('fields of a chief officer', () => {
  expect(affiliationsOf('They chose Priya Raman, who was formerly chief development and delivery officer.')).toEqual([
    'Priya Raman / chief development and delivery officer /  / former',
  ]);
});

test('a trade in a service is none at the body that the article is about', () => {
  const body = 'Halden Foods Ltd grew. Halden Foods Ltd has mills. Halden Foods Ltd is old.';
  expect(affiliationsOf(`${body} Priya Raman was previously a police officer.`)).toEqual([
    'Priya Raman / police officer /  / former',
  ]);
});

describe('careers', () => {
  test.each([
    [
      'Priya Raman was an adjunct professor at Quillfeather College from 2001 to 2009, a board member of the Harbour Trust and president of the Tarn Society.',
      [
        'Priya Raman / adjunct professor / Quillfeather College / former',
        'Priya Raman / board member / Harbour Trust / former',
        'Priya Raman / president / Tarn Society / former',
      ],
    ],
    [
      'Priya Raman is the Helen B. Arden professor of surgery in the field of spinal surgery at Quillfeather College.',
      [
        'Priya Raman / Helen B. Arden professor of surgery in the field of spinal surgery / Quillfeather College / current',
      ],
    ],
    ['Priya Raman CBE is chair of the Harbour Trust.', ['Priya Raman / chair / Harbour Trust / current']],
    ['House Ways and Means Chair Priya Raman said it would pass.', ['Priya Raman / Chair /  / current']],
    [
      'Priya Raman joined the Harbour Trust as the deputy CTO in May.',
      ['Priya Raman / deputy CTO / Harbour Trust / current'],
    ],
  ])('%s', (body, expected) => {
    expect(affiliationsOf(body)).toEqual(expected);
  });
});

describe('two trades of one person', () => {
  test('those that are plied in a house are both plied in the one that is named', () => {
    expect(affiliationsOf('Halden Foods engineer and designer Priya Raman drew the map.')).toEqual([
      'Priya Raman / engineer / Halden Foods / current',
      'Priya Raman / designer / Halden Foods / current',
    ]);
  });

  test('those that are followed on one’s own account are nobody’s', () => {
    expect(affiliationsOf('Halden Foods engineer and novelist Priya Raman drew the map.')).toEqual([
      'Priya Raman / engineer / Halden Foods / current',
      'Priya Raman / novelist /  / current',
    ]);
  });
});

test('a short text is about the body in its title, or the one that it opens with', () => {
  const appointed = 'Priya Raman was named interim chair by her fellow trustees. Tom Ashdown left in May.';
  expect(
    affiliationsOf(
      `Tarnwick Society sees new chair\n\nThe Tarnwick Society met in May at the mill of Pellow plc, it said. ${appointed}`,
    ),
  ).toContain('Priya Raman / interim chair / Tarnwick Society / incoming');
  expect(affiliationsOf(`A new chair\n\nTarnwick Council met in May. ${appointed}`)).toContain(
    'Priya Raman / interim chair / Tarnwick Council / incoming',
  );
  expect(affiliationsOf(`A new chair\n\nThey met at Tarnwick Council in May. ${appointed}`)).toContain(
    'Priya Raman / interim chair /  / incoming',
  );
});

describe('where a post is held that the words beside it leave open', () => {
  test.each([
    [
      'Halden Council has cut its bills. Cllr Priya Raman, leader of the council, said it was late.',
      'Priya Raman / leader of the council / Halden Council / current',
    ],
    [
      'Halden Council has cut its bills. Council leader Priya Raman said it was late.',
      'Priya Raman / Council leader / Halden Council / current',
    ],
    [
      'Halden Council has cut its bills. Priya Raman, leader of the authority, said it was late.',
      'Priya Raman / leader / Halden Council / current',
    ],
    [
      'Customers have asked Halden Foods Ltd and chief executive Priya Raman to answer.',
      'Priya Raman / chief executive / Halden Foods Ltd / current',
    ],
    [
      'The Harbour Union has called a strike. Priya Raman, chair and treasurer of the union, said it was late.',
      'Priya Raman / chair / Harbour Union / current',
    ],
    [
      'The University of Halden has cut its bills. Vice-Chancellor Professor Priya Raman said it was late.',
      'Priya Raman / Vice-Chancellor / University of Halden / current',
    ],
    [
      'Priya Raman is a Professor of Physics and Dean of Science at the University of Halden.',
      'Priya Raman / Professor of Physics / University of Halden / current',
    ],
    [
      'Halden Foods Ltd sells bread. It has mills, and Halden Foods Ltd sells flour. Ohio finance director Priya Raman said Halden Foods Ltd was late.',
      'Priya Raman / finance director /  / current',
    ],
  ])('%s', (body, expected) => {
    expect(affiliationsOf(body)).toContain(expected);
  });
});

describe('how much of the words around it a post takes in', () => {
  test.each([
    [
      'Halden leader of Quay Creek Council Priya Raman, head of Harbour Services, spoke.',
      'Priya Raman / head of Harbour Services /  / current',
    ],
    [
      'Priya Raman, dean emeritus at the University of Halden, spoke.',
      'Priya Raman / dean emeritus / University of Halden / current',
    ],
    [
      'Priya Raman, director, river policy, Halden Foods Ltd, spoke.',
      'Priya Raman / director, river policy / Halden Foods Ltd / current',
    ],
    [
      'Priya Raman, Director of Harbour Design for Halden Foods Ltd, spoke.',
      'Priya Raman / Director of Harbour Design / Halden Foods Ltd / current',
    ],
    [
      'They heard Halden Foods Ltd harbour specialist Priya Raman.',
      'Priya Raman / harbour specialist / Halden Foods Ltd / current',
    ],
    [
      'Tom Ashdown’s boss, finance director Priya Raman, spoke to Halden Foods Ltd.',
      'Priya Raman / finance director /  / current',
    ],
  ])('%s', (body, expected) => {
    expect(affiliationsOf(body)).toContain(expected);
  });
});

test('nobody’s boss is a post', () => {
  expect(affiliationsOf('Tom Ashdown’s boss, finance director Priya Raman, spoke.')).toEqual([
    'Priya Raman / finance director /  / current',
  ]);
});

test.each([
  [
    'Priya Raman joins Quillfeather Ltd from Halden Ltd as finance director.',
    'Priya Raman / finance director / Quillfeather Ltd / incoming',
  ],
  ['Priya Raman joins as finance director from Halden Ltd.', 'Priya Raman / finance director /  / incoming'],
  [
    'Priya Raman, the Scottish government’s chief statistician, spoke.',
    'Priya Raman / chief statistician /  / current',
  ],
  [
    'Priya Raman, campaigns manager at Quillfeather Ltd, spoke.',
    'Priya Raman / campaigns manager / Quillfeather Ltd / current',
  ],
  [
    'It pleased Quillfeather Ltd visual and UX designer Priya Raman.',
    'Priya Raman / visual and UX designer / Quillfeather Ltd / current',
  ],
  [
    'Priya Raman, the chief executive of Quillfeather Ltd, is to leave the company in May.',
    'Priya Raman / chief executive / Quillfeather Ltd / former',
  ],
  [
    'The Home Office is closed. Priya Raman, a spokeswoman for the department, spoke.',
    'Priya Raman / spokeswoman / Home Office / current',
  ],
])('%s', (body, expected) => {
  expect(affiliationsOf(body)).toContain(expected);
});

test('where somebody comes from is nobody’s new employer', () => {
  expect(affiliationsOf('Priya Raman joins as finance director from Halden Ltd.')).not.toContain(
    'Priya Raman / finance director / Halden Ltd / incoming',
  );
});

test('"she" is the only woman of the sentence before, whoever was spoken of before that', () => {
  expect(
    affiliationsOf(
      'Joan Abelard spoke first. The session was opened by Susan Parry. She is finance director of Quillfeather Ltd.',
    ),
  ).toEqual(['Susan Parry / finance director / Quillfeather Ltd / current']);
});
