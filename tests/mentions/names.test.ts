import { describe, expect, test } from 'vitest';
import { openOwnKnowledge } from '../../src/knowledge/knowledge.ts';
import { analyse, briefOf } from '../../src/pipeline.ts';

const knowledge = openOwnKnowledge();

/** `kind: words` of the people and organisations of a text. */
function namesOf(body: string): string[] {
  const text = `What we read this week\n\n${body}\n`;
  return analyse({ path: 'names.txt', text }, knowledge)
    .mentions.filter(({ kind }) => kind === 'person' || kind === 'organisation')
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('organisations', () => {
  test.each([
    ['Shares of Tarnwick Foods plc fell on Friday.', 'Tarnwick Foods plc'],
    ['She is a fellow of the Royal College of General Practitioners now.', 'Royal College of General Practitioners'],
    ['She chairs the Society of General Dentistry in May.', 'Society of General Dentistry'],
    [
      'She chairs the Association of Chief Executives of Harbour Charities.',
      'Association of Chief Executives of Harbour Charities',
    ],
    ['She works for the Royal Society for the Care of Harbours.', 'Royal Society for the Care of Harbours'],
    ['It went to Queen Victoria Hospital NHS Foundation Trust.', 'Queen Victoria Hospital NHS Foundation Trust'],
    ['She studied at Bishop Barlow College in May.', 'Bishop Barlow College'],
    ['She works for the University of Leeds and Tarnbrook General Hospital.', 'Tarnbrook General Hospital'],
    ['It angered the Republican QXV chair Priya Raman.', 'QXV'],
    ['Halden Ltd President Priya Raman spoke.', 'Halden Ltd'],
    ['Former Pellow Systems Inc. Chief Executive Priya Raman spoke.', 'Pellow Systems Inc.'],
    ['She told RFE/RL that it was late.', 'RFE/RL'],
    ['She joined the 58th Sustainment Brigade in May.', '58th Sustainment Brigade'],
    [
      'Then the Committee on Ports, Housing, and Harbour Affairs met.',
      'Committee on Ports, Housing, and Harbour Affairs',
    ],
    ['She works at the Tarnwick Society for Marine Archaeology in May.', 'Tarnwick Society for Marine Archaeology'],
    ['It is a new Recreation and Parks Department guide.', 'Recreation and Parks Department'],
    ['The General Assembly voted in May.', 'General Assembly'],
    ['He was treated at St. Oswin’s Hospital in May.', 'St. Oswin’s Hospital'],
    ['It was built by Pellow & Trist for the town.', 'Pellow & Trist'],
    ['The sale of shares in Quillmoor, which runs the ferries, is over.', 'Quillmoor'],
    ['Large carriers such as Maersk and QXV swapped data.', 'QXV'],
    ['It was drawn up by the consultants Aldmoor Wick.', 'Aldmoor Wick'],
    ['She met the QXV Board in May.', 'QXV'],
    ['She worked at Barlow and Women’s Hospital in May.', 'Barlow and Women’s Hospital'],
    ['The Board of Quillmoor plc met in May.', 'Quillmoor plc'],
    ['Crunchy, Inc., an online shop, met in May.', 'Crunchy, Inc.'],
    ['They met Priya Raman, finance director of Disney Parks, in May.', 'Disney Parks'],
    ['She joined the Quillfeather Foundation Board of Directors in May.', 'Quillfeather Foundation'],
    ['They met Microsoft Distinguished Engineer Priya Raman in May.', 'Microsoft'],
    ['New Conservative Party chairman Priya Raman spoke.', 'Conservative Party'],
    ['She met the Microsoft-initiated Harbour Trust in May.', 'Harbour Trust'],
    ['She wrote to the Treasury Board of Canada in May.', 'Treasury Board of Canada'],
    [
      'She works in the Office of the Harbour Commissioner of Canada now.',
      'Office of the Harbour Commissioner of Canada',
    ],
    ['It is led by the Executive Office of the President in May.', 'Executive Office of the President'],
    ['She chairs the MS Society in May.', 'MS Society'],
    ['It went to 9lanes Technologies in May.', '9lanes Technologies'],
    ['The King’s and Queen’s Hospital closed in May.', 'King’s and Queen’s Hospital'],
    ['The Housing, Ports and Local Tides Committee met.', 'Housing, Ports and Local Tides Committee'],
    ['Its backers include Quillmoor, Sift and Tandem.', 'Tandem'],
    ['Its clients include Quillmoor (a firm of Intel), Sift and Tandem.', 'Sift'],
    ['She was schooled by De Brauw Wickmoor in May.', 'De Brauw Wickmoor'],
    ['It is run by the Department of Harbour and Tidal Services’ Pilot Agency.', 'Pilot Agency'],
    ['He told Channel 9 that the road was closed.', 'Channel 9'],
    ['Number 10 said the talks would go on.', 'Number 10'],
    ['A No 10 spokesman said so.', 'No 10'],
    ['The online shop 7quill signed a deal in May.', '7quill'],
    ['She is a member of the Lung Cancer and Sarcoma Disease Centers now.', 'Lung Cancer and Sarcoma Disease Centers'],
    ['She heads the Labor and Harbour Development Agency now.', 'Labor and Harbour Development Agency'],
    [
      'Tarnwick, Halden and Barking University Hospitals NHS Trust wrote in May.',
      'Tarnwick, Halden and Barking University Hospitals NHS Trust',
    ],
    ['She sits on the Council of the National Sailing Museum now.', 'National Sailing Museum'],
    ['They met the Commission of the Deaf and Hard of Hearing in May.', 'Commission of the Deaf and Hard of Hearing'],
    ['She leads the Department of Finance and Administration now.', 'Department of Finance and Administration'],
    ['Our Quill Forward team made progress.', 'Quill Forward team'],
    ['It is a Linux Foundation Project, and proud of it.', 'Linux Foundation'],
    ['Tarnwick UNISON has 4,500 members in May.', 'Tarnwick UNISON'],
    ['The Tarnwick Liberation Front signed the deal in May.', 'Tarnwick Liberation Front'],
    [
      'Governor Wren Tolliver appointed Dr. David Scrase Harbour Services Department Secretary.',
      'Harbour Services Department',
    ],
    ['Quillmoor, Inc. sells bolts. This autumn Quillmoor cut its prices.', 'Quillmoor'],
    ['It was broadcast by All India Radio in May.', 'All India Radio'],
    ['All England Club members met in May.', 'All England Club'],
    ['The money goes to the charity Help For Harbours in May.', 'Help For Harbours'],
    ['They met Australian Federal Police Commissioner Priya Raman in May.', 'Australian Federal Police'],
    ['They met the minister for the Cabinet Office Peter Ashdown in May.', 'Cabinet Office'],
    ['She was the Member of Parliament for Tarnbrook North.', 'Parliament'],
    ['The Directory of Tidal Change (DTC) published a study.', 'Directory of Tidal Change'],
    ['It is read in the Sacramento Post-Gazette.', 'Sacramento Post-Gazette'],
    ['The Harbour Preservation Board met. It is said HPB is late.', 'HPB'],
    ['She works at the R.J. Tolliver brokerage in Leeds.', 'R.J. Tolliver'],
    ['She is a British Labour Party politician in May.', 'Labour Party'],
    ['She is a Scottish Labour Party politician in May.', 'Scottish Labour Party'],
    ['She chairs the Communist Party of the Soviet Union now.', 'Communist Party of the Soviet Union'],
    ['He writes for the New Statesman in May.', 'New Statesman'],
    ['Priya Raman is Governor of the Bank of England now.', 'Bank of England'],
    ['She worked at the Barlow Art Gallery in May.', 'Barlow Art Gallery'],
    ['Target and Walmart met in May.', 'Target'],
    ['It was sold to Thomas Cook in May.', 'Thomas Cook'],
    ['It was founded by Quillbar Media CEO Ruth Calloway in May.', 'Quillbar Media'],
    ['It went to Quillbar Robotics Chairman Tom Ashdown in May.', 'Quillbar Robotics'],
    ['The Ruth and Harold Tolliver Foundation paid for it.', 'Ruth and Harold Tolliver Foundation'],
    ['The Tom S. and Ruth T. Ashdown Trust paid for it.', 'Tom S. and Ruth T. Ashdown Trust'],
    ['She studied at the University of Wisconsin at Madison in May.', 'University of Wisconsin at Madison'],
    ['She studied at the University of California, Davis, in May.', 'University of California, Davis'],
    ['The U.S.-Japan Council met in May.', 'U.S.-Japan Council'],
    ['She is president of Quillbar Health System in Dallas.', 'Quillbar Health System'],
    ['Then Boston police said that it was late.', 'Boston police'],
    ['The plan went to Leeds city council in May.', 'Leeds city council'],
    ['She teaches at Sheffield university in May.', 'Sheffield university'],
    ['He was treated at Barlow’s hospital in May.', 'Barlow’s hospital'],
    ['The Society of Harbour Chief Executives met in May.', 'Society of Harbour Chief Executives'],
    ['Then NSW Labor said that it was late.', 'NSW Labor'],
    ['It was paid for by Quantivo Scotland in May.', 'Quantivo Scotland'],
    ['They work for Barlow Retail Partners UK in May.', 'Barlow Retail Partners UK'],
    ['It is owned by Post Holdings in part.', 'Post Holdings'],
    ['It was joined by Zenna Bank, QXV and Halden plc in May.', 'QXV'],
    ['It was bought by Microsoft and Quantivo in May.', 'Quantivo'],
    ['The Captain Tom Foundation closed in May.', 'Captain Tom Foundation'],
    [
      'They met the Public Administration and Harbour Affairs Committee in May.',
      'Public Administration and Harbour Affairs Committee',
    ],
    ['They met the Senate Subcommittee on Harbours in May.', 'Senate Subcommittee on Harbours'],
  ])('%s', (body, name) => {
    expect(namesOf(body)).toContain(`organisation: ${name}`);
  });

  test.each([
    'The trust is looking for a Director of Elective Recovery now.',
    'She has a degree in Archival Administration from abroad.',
    'They hired a Senior Site Reliability Engineer in May.',
    'Friends say that he is happiest at home.',
    'The mill went to the Democrat, who won in May.',
    'In the Islamic Republic of Iran the law is old.',
    'Council leaders met in May.',
    'Universities and Science Minister took it on.',
    'An electronic tide record (ETR) helps, and ETR vendors know it.',
    'Most NHS Trusts were late.',
    'Minutes of De Mistura were kept.',
    'She wrote the Harbour Services Playbook in May.',
    'It was opened by the Lord Mayor of Cork.',
    'The line receives over 70M calls annually.',
    'It is part of the TROSS VOLT health analytics project.',
    'He was an Air Force Veteran in those years.',
    'She chose an Internet Service Provider (ISP) in May.',
    'She runs the HR Department and the IT Services team.',
    'Tarnwick’s Soup is sold by the tin.',
    'A vote of the Full Council is due in May.',
    'It was part of the QUILL Maps menu, and Maps are slow.',
    'They hold a Harbour note and read the Quillfeather label.',
    'It is a QXV that works with another QXV.',
    'The S&P 500 rose and the Elizabeth Line opened.',
    'It runs on Kubernetes Harbour Service in May.',
    'It met on College Green in May.',
    'It was hit by Storm Dennis in May.',
    'They talk at LoomCon Europe in May.',
    'In the State of Qatar the law is old.',
    'London police officers and a Leeds hospital were late.',
    'She holds the Medal of Science for it.',
    'There was a Harbour Birthday Party in May.',
    'She wrote of the U of C in May.',
  ])('%s names nobody', (body) => {
    expect(namesOf(body)).toEqual([]);
  });
});

/** `name (aliases)` of the people and organisations of a text. */
function entitiesOf(body: string, title = 'What we read this week'): string[] {
  const { people, organisations } = briefOf({ path: 'names.txt', text: `${title}\n\n${body}\n` }, knowledge);
  return [...people, ...organisations].map(({ name, aliases }) => `${name} (${aliases.join(', ')})`);
}

test('letters in brackets shorten what a department is of', () => {
  expect(entitiesOf('The Department of Harbour Affairs (HA) is old. It is said that HA is slow.')).toEqual([
    'Department of Harbour Affairs (HA)',
  ]);
});

test('initials in brackets are those of the person', () => {
  expect(entitiesOf('We met Joan Tolliver (JT) and Sergey Tovar (ST).\n\nJT: It helps to be organised.')).toEqual([
    'Joan Tolliver (JT)',
    'Sergey Tovar (ST)',
  ]);
});

test('a headline names in full whom the text names in part', () => {
  const body = 'Ruth is a close friend. Mayor Calloway has thanked Ruth for her help with the bridge.';
  expect(entitiesOf(body, 'Remarks With Deputy Mayor Ruth Calloway After Their Meeting')).toEqual([
    'Ruth Calloway (Ruth, Calloway)',
  ]);
  expect(entitiesOf('Mayor Calloway has thanked Ruth Calloway.', 'Mayor Calloway Intends to Leave')).toEqual([
    'Ruth Calloway (Calloway)',
  ]);
});

test('lines of a list have as many capitals as a headline and name bodies', () => {
  const list = 'Priya Raman (Chief Executive, Tarnbrook Council)\n\nTom Ashdown (Director, Halden University)';
  expect(namesOf(`${list}\n\nThe town met in May to talk of the bridge, which will open in the summer.`)).toContain(
    'organisation: Tarnbrook Council',
  );
});

test('one body by two names', () => {
  expect(entitiesOf('The English-Speaking Union said so. It is late, ESU staff agree.')).toEqual([
    'English-Speaking Union (ESU)',
  ]);
  expect(entitiesOf('The British Heart Foundation paid for it. It is said that Heart Foundation nurses help.')).toEqual(
    ['British Heart Foundation (Heart Foundation)'],
  );
  expect(entitiesOf('The NC Department of Transportation waits. It is said that the DOT knew.')).toEqual([
    'NC Department of Transportation (DOT)',
  ]);
  expect(entitiesOf('Shares in Cisco fell. It is said that Cisco Systems knew.')).toEqual(['Cisco Systems (Cisco)']);
  expect(entitiesOf('Downing Street waits. Number 10 said so.')).toEqual(['Downing Street (Number 10)']);
  expect(entitiesOf('The Federal Reserve waits. It is said that the Fed knew.')).toEqual(['Federal Reserve (Fed)']);
  expect(entitiesOf('The Barlow-Halden Tidal Policy Centre waits. The Tidal Policy Centre knew.')).toEqual([
    'Barlow-Halden Tidal Policy Centre (Tidal Policy Centre)',
  ]);
  expect(entitiesOf('The Royal Bank of Canada agreed. It is said that the Bank of Canada knew.')).toHaveLength(2);
  expect(entitiesOf('The Sacramento Tigers won. It is said that the Tigers are late.')).toEqual([
    'Sacramento Tigers (Tigers)',
  ]);
  expect(entitiesOf('The mill went to Quill LLC. It is said that Quill Srl knew.')).toHaveLength(2);
  expect(entitiesOf('The mill went to Quill Projects Srl. It is said that Quill Projects knew.')).toEqual([
    'Quill Projects Srl (Quill Projects)',
  ]);
  expect(entitiesOf('The deal with Halden Mills Limited (“Marlbar Foods”) is old. Then Marlbar Foods knew.')).toEqual([
    'Halden Mills Limited (Marlbar Foods)',
  ]);
  expect(entitiesOf('The mill went to Quillbar National Labs. It is said that Quillbar Labs knew.')).toEqual([
    'Quillbar National Labs (Quillbar Labs)',
  ]);
  expect(entitiesOf('The mill went to QXV Holdings Ltd in May. It is said that QXV knew.')).toEqual([
    'QXV Holdings Ltd (QXV)',
  ]);
  expect(entitiesOf('The University of Chicago paid. The University of Chicago Hospitals did not.')).toHaveLength(2);
  expect(
    entitiesOf('The mill went to Harvard University and Harvard Business School. Then Harvard knew.'),
  ).toHaveLength(2);
  expect(entitiesOf('The mill went to Barlow & Tolliver in May. It is said that B&T knew.')).toEqual([
    'Barlow & Tolliver (B&T)',
  ]);
  expect(entitiesOf('The Chinese Foreign Ministry agreed. Vietnam’s Foreign Ministry did not.')).toHaveLength(2);
});

test('the same list says what its odd member is', () => {
  expect(namesOf('It backs projects like Quillfeather Sift, Marlbar and Oddfern.')).toEqual([]);
  expect(namesOf('A graduate of Halden College and Quill School of Law, Ashdown began in May.')).not.toContain(
    'organisation: Ashdown',
  );
});

test('a field is no short form of the body that begins with it', () => {
  expect(entitiesOf('The Clean Water Trust paid for it. It is good for Clean Water and for fish.')).toEqual([
    'Clean Water Trust ()',
  ]);
});

test('a seat in a parliament is no body', () => {
  expect(namesOf('She is a Member of Parliament (MP) in May.')).toEqual(['organisation: Parliament']);
});

describe('people', () => {
  test.each([
    ['They called on Rhiannon ap Gruffydd to answer.', 'Rhiannon ap Gruffydd'],
    ['A letter from Oluwaseun Hartley-Brooks arrived.', 'Oluwaseun Hartley-Brooks'],
    ['Ruth Calloway left. She met Calloway’s finance director in May.', 'Calloway'],
    ['The seat went to Republican Tressa Nunbeck in May.', 'Tressa Nunbeck'],
    ['It angered Republicans Josh Barlow and Tom Ashdown.', 'Josh Barlow'],
    ['They met Walter J. “Wally” Pemberton in May.', 'Walter J. “Wally” Pemberton'],
    ['It was led by Linus Torvalds in May.', 'Linus Torvalds'],
    ['The police in Marlbar arrested Ruth Calloway in May.', 'Ruth Calloway'],
    ['Ruth B. Calloway Jr. left. Calloway, director of works for a Leeds firm, wrote.', 'Calloway'],
    ['It was written by Jane Calloway & Paul Rankin in May.', 'Paul Rankin'],
    ['It was cut by President Bush in May.', 'Bush'],
    ['It was Jan Kubec, the envoy, who spoke.', 'Jan Kubec'],
    ['It began under the first Obama administration.', 'Obama'],
    ['The prize went to Mayor of London Ruth Calloway in May.', 'Ruth Calloway'],
    ['He lost to Republican Ruth Calloway in May.', 'Ruth Calloway'],
    ['They asked Michael Grade, executive chairman, to stay.', 'Michael Grade'],
    ['They asked Antoine Colin d’Arcy to stay.', 'Antoine Colin d’Arcy'],
    ['They asked Yehaya al-Oridia to stay.', 'Yehaya al-Oridia'],
    ['It fell to Georgiana, Hannah, Ben and Magda to sort the forms.', 'Magda'],
    ['It fell to Mallam Adamu Adamu in May.', 'Adamu Adamu'],
    ['The activists — Ovrim Dasselt, Tamzad Quilloni and Pim Rask — went home.', 'Tamzad Quilloni'],
    ['Jane Roe MP said that it was late.', 'Jane Roe'],
    ['Then Del. Ruth Q. Calloway (D-Tarnbrook) won.', 'Ruth Q. Calloway'],
    ['They asked Deputy Director of the FBI Amy Barlow to stay.', 'Amy Barlow'],
    ['The governor named Ruth Calloway Harbour Services Department Secretary.', 'Ruth Calloway'],
    ['Then Wang said that it was late.', 'Wang'],
    ['They asked Special Envoy for Yemen Hans Lindqvist to stay.', 'Hans Lindqvist'],
    ['They asked Ambassador to Yemen Hans Lindqvist to stay.', 'Hans Lindqvist'],
    ['UN Under Secretary General for Peacekeeping Edmond Mulvet said that it was late.', 'Edmond Mulvet'],
    ['The seat went to Ubaid-ur-Rehman Nazimani in May.', 'Ubaid-ur-Rehman Nazimani'],
    ['Governor Wren Tolliver appointed Dr. David Scrase Harbour Services Department Secretary.', 'David Scrase'],
    ['Then Council Member Ovrim Quillbar voted.', 'Ovrim Quillbar'],
    ['Then Councillors Quillan and Marlbar took offence.', 'Marlbar'],
    ['They met Ruth “CJ” Calloway in May.', 'Ruth “CJ” Calloway'],
    ['They asked A. N. Tolliver to stay.', 'A. N. Tolliver'],
    ['They asked Sun Zhengbar, 52, to stay.', 'Sun Zhengbar'],
    ['Then CEO Dean Quillbar said that it was late.', 'Dean Quillbar'],
    ['It fell to Larry Barlow and Bdale Quillbar in May.', 'Bdale Quillbar'],
    ['However, Judge Brambleby has sent it back. Judge Brambleby said that it was late.', 'Brambleby'],
  ])('%s', (body, name) => {
    expect(namesOf(body)).toContain(`person: ${name}`);
  });

  test.each([
    ['Then the FCA fined it in May.', ['organisation: FCA']],
    ['Tom Barlow FCA spoke in May.', ['person: Tom Barlow']],
    ['Then the VA wrote to them in May.', ['organisation: VA']],
    ['Write to Tarnwick Mill, Dunmore, VA 23510 in May.', []],
  ])('letters that mean two things are told by what stands before them: %s', (body, names) => {
    expect(namesOf(body).filter((name) => / (FCA|VA|Tom Barlow)$/.test(name))).toEqual(names);
  });

  test('a verb that calls the reader is no part of the name behind it', () => {
    expect(namesOf('Meet Harlow Water’s new chief executive. She spoke in May.')).toEqual([
      'organisation: Harlow Water',
    ]);
    expect(namesOf('Welcome Tarnwick’s new chief executive in May.')).toEqual(['organisation: Tarnwick']);
  });

  test.each([
    ['The Harbour SRO Priya Raman spoke in May.', ['person: Priya Raman']],
    ['The carrier USS George Washington left in May.', ['organisation: USS George Washington']],
  ])('letters before a plain name are a post or a ship: %s', (body, names) => {
    expect(namesOf(body).filter((name) => /Raman|Washington/.test(name))).toEqual(names);
  });

  test('a name is written as its text writes it, not as its headline in capitals does', () => {
    const text = 'GOVERNOR PICKS THREE FOR BOARD OF HARBOURS\n\nThe Board of Harbours licenses pilots in May.\n';
    expect(briefOf({ path: 'capitals.txt', text }, knowledge).organisations.map(({ name }) => name)).toEqual([
      'Board of Harbours',
    ]);
  });

  test('a council goes by the letters of its areas', () => {
    const text =
      'HWAB looks for a chief\n\nHalden West & Barlow Council met. Priya Raman, HWAB leader, said that it was late.\n';
    const [council] = briefOf({ path: 'council.txt', text }, knowledge).organisations;
    expect([council?.name, council?.aliases]).toEqual(['Halden West & Barlow Council', ['HWAB']]);
  });

  test('a place behind the letter of a party is nobody', () => {
    expect(namesOf('U.S. Rep. Ruth Calloway, R-St. Joseph said that it was late.')).toEqual(['person: Ruth Calloway']);
  });

  test.each([
    'She is the Ellen T. Barlow professor of surgery now.',
    'They passed the Tom Ashdown Safer Roads Act in May.',
    'The Corporal Tom Ashdown Honoring our Nurses Act became law in May.',
    'She runs the King George hospital in May.',
    'She hails from a town named Mary’s Harbour.',
    'It is a robot known to all as “Lorenzo” in May.',
    'Forty Mai Mai fighters went home.',
  ])('after whom a chair or a law is named: %s', (body) => {
    expect(namesOf(body).filter((name) => name.startsWith('person'))).toEqual([]);
  });
});

test('the commissioner for an area is no officer of its police', () => {
  expect(namesOf('They met Essex Police and Crime Commissioner Tom Barlow.')).toEqual(['person: Tom Barlow']);
  expect(namesOf('They met officers of Essex Police in May.')).toEqual(['organisation: Essex Police']);
});

test('a parent or child that is called alike is another person', () => {
  const peopleOf = (text: string): string[] =>
    briefOf({ path: 'kin.txt', text: `What we read\n\n${text}\n` }, knowledge).people.map(({ name }) => name);
  expect(peopleOf('Tom Barlow spoke. Barlow’s father, Tom W. Barlow, led the mill.')).toEqual([
    'Tom Barlow',
    'Tom W. Barlow',
  ]);
  expect(peopleOf('Tom Barlow spoke. The mill’s chair, Tom W. Barlow, led it.')).toEqual(['Tom W. Barlow']);
});

test('who is named as kin takes nobody’s name away', () => {
  const text =
    'Tom Barlow led the mill. Barlow was the son of Ruth (née Sands), a weaver, and Hector Barlow, a miller. Barlow wrote a book.';
  const people = briefOf({ path: 'kin.txt', text: `What we read\n\n${text}\n` }, knowledge).people;
  expect(people.find(({ name }) => name === 'Tom Barlow')?.mentions).toBe(3);
  expect(people.find(({ name }) => name === 'Hector Barlow')?.mentions).toBe(1);
});

test('months and syllables of people are told from dates and prefixes', () => {
  expect(namesOf('They thanked April Dunmore for the mill.')).toEqual(['person: April Dunmore']);
  expect(namesOf('They met in April Dunmore told them of the mill.')).not.toContain('person: April Dunmore');
  expect(namesOf('They thanked Seo Tae-yul for the mill.')).toEqual(['person: Seo Tae-yul']);
  expect(namesOf('They read the Quorn Re-run again.')).toEqual([]);
});

test('an office that begins like a form of address or is called like its body stands before a name', () => {
  expect(namesOf('Lord Mayor Priya Raman opened the depot.')).toEqual(['person: Priya Raman']);
  expect(namesOf('Housing Ombudsman Priya Raman saw the depot.')).toEqual(['person: Priya Raman']);
  expect(namesOf('Social Worker Priya Raman and campaigner Tom Ashdown saw it.')).toEqual([
    'person: Priya Raman',
    'person: Tom Ashdown',
  ]);
  expect(namesOf('The order went to Halden Software CTO Priya Raman.')).toEqual([
    'organisation: Halden Software',
    'person: Priya Raman',
  ]);
});

test('a body of two fields is one', () => {
  expect(
    namesOf('It went to the Tarnbrook Fire and Rescue Service and the Halden Parks and Recreation Department.'),
  ).toEqual([
    'organisation: Tarnbrook Fire and Rescue Service',
    'organisation: Halden Parks and Recreation Department',
  ]);
});

test('who lives in a place of two words, and letters behind a figure, are no names', () => {
  expect(namesOf('The forms went to Nova Scotians and New Yorkers with a 2-FA code.')).toEqual([]);
});

test('a firm known without its country stays so', () => {
  expect(namesOf('It moved to a Canadian Microsoft office.')).toEqual(['organisation: Microsoft']);
});

test('an office of a house is called by the initials of the office', () => {
  expect(
    entitiesOf('It went to the Halden House Office of Harbour and Tide Policy. The OHTP said that it was glad.'),
  ).toEqual(['Halden House Office of Harbour and Tide Policy (OHTP)']);
});
