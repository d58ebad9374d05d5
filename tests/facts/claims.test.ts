import { describe, expect, test } from 'vitest';
import { openOwnKnowledge } from '../../src/knowledge/knowledge.ts';
import type { BriefClaim } from '../../src/model/brief.ts';
import { briefOf } from '../../src/pipeline.ts';

const knowledge = openOwnKnowledge();

const claimsIn = (body: string, title = 'What we read this week'): readonly BriefClaim[] =>
  briefOf({ path: 'x.txt', text: `${title}\n\n${body}\n` }, knowledge).claims;

const shown = (claims: readonly BriefClaim[], ...keys: (keyof BriefClaim)[]): unknown[][] =>
  claims.map((claim) => keys.map((key) => claim[key]));

describe('movements', () => {
  test('the step and the level reached move, the start does not', () => {
    const claims = claimsIn('Fuel sales fell by a fifth to £268m in 2014 from £335m.');
    expect(shown(claims, 'value', 'change', 'of')).toEqual([
      [0.2, 'decrease', 'Fuel sales'],
      [268_000_000, 'decrease', 'Fuel sales'],
      [335_000_000, 'none', 'Fuel sales'],
    ]);
  });

  test('from and to without a verb of change are compared by value', () => {
    const claims = claimsIn('The plan takes the fleet from 40 buses to 60 buses.');
    expect(shown(claims, 'value', 'change')).toEqual([
      [40, 'none'],
      [60, 'increase'],
    ]);
  });
});

describe('times', () => {
  test('each figure has the nearest one', () => {
    const claims = claimsIn('The share rose from 5% in 2014 to 7% in 2015.');
    expect(shown(claims, 'value', 'when')).toEqual([
      [5, 'in 2014'],
      [7, 'in 2015'],
    ]);
  });

  test('a time behind “in” is not what the figure is part of', () => {
    expect(shown(claimsIn('The depot lost £4m in my last year.'), 'of', 'when')).toEqual([['depot', 'last year']]);
  });

  test('a time that is compared with is not the figure’s', () => {
    expect(shown(claimsIn('Traffic grew by 12% compared with 2014.'), 'when')).toEqual([[null]]);
  });

  test('the line above a list gives the time of its items', () => {
    const before =
      'The team at the depot has grown fast, and it has learned a lot about what passengers want from a bus. In the last 12 months:';
    const list =
      '• We hired 40 drivers for the night lines that the town had asked for\n• We bought 9 buses that run on gas and are quiet in the streets';
    const claims = claimsIn(
      `${before}\n\n${list}\n\nThe depot now has 300 places, and the town council has said that it will not need any more for years.`,
    );
    expect(shown(claims, 'value', 'when')).toEqual([
      [40, 'In the last 12 months'],
      [9, 'In the last 12 months'],
      [300, 'now'],
    ]);
  });
});

describe('repeats', () => {
  test('the same figure about the same thing is one claim', () => {
    const claims = claimsIn('The firm runs 300 buses in Aldham. All 300 buses are red.');
    expect(shown(claims, 'value', 'unit')).toEqual([[300, 'bus']]);
  });

  test('the same number about another thing is another', () => {
    const claims = claimsIn('The firm runs 30 buses in Aldham. It has 30 depots.');
    expect(shown(claims, 'value', 'unit')).toEqual([
      [30, 'bus'],
      [30, 'depot'],
    ]);
  });

  test('a headline’s figure is the body’s', () => {
    const claims = claimsIn('Northfold paid £86m for trams in Aldham.', 'Northfold pays £86m for new trams');
    expect(claims).toHaveLength(1);
  });
});

describe('sources', () => {
  test('the speaker of a quote states its figures', () => {
    const claims = claimsIn('“We cut fuel use by 12% at the depot,” said Amara Okafor, director of Northfold Buses.');
    expect(shown(claims, 'value', 'by', 'assertion')).toEqual([[12, 'Amara Okafor', 'quoted']]);
  });

  test('the article states what nobody is said to say', () => {
    expect(shown(claimsIn('The depot cut fuel use by 12%.'), 'by', 'assertion')).toEqual([[null, 'author']]);
  });
});

describe('lists and parts', () => {
  test('what a share is of is said once', () => {
    const claims = claimsIn(
      'Some 43 percent of our drivers are in Leeds, 19 percent in York, and eight percent in Hull.',
    );
    expect(shown(claims, 'value', 'unit')).toEqual([
      [43, 'percent'],
      [19, 'percent'],
      [8, 'percent'],
    ]);
    expect(claims[1]!.of).toBe('our drivers York');
  });

  test('a part of a count names the things counted before', () => {
    const [, part] = claimsIn('The firm bought 60 buses. Twelve of them run on gas.');
    expect([part!.value, part!.of]).toEqual([12, 'buses run on gas']);
  });
});

test('stretches of time that only date something are no claims', () => {
  expect(claimsIn('It closed 20 years ago. In the past five years nobody came.')).toEqual([]);
});

test('ages are no claims, and how old a thing is is one', () => {
  expect(
    claimsIn('A 24-year-old and a five-year-old left. She was 29 years old, and he is a year and a half old.'),
  ).toEqual([]);
  expect(claimsIn('The bridge is 500 years old.').map(({ value }) => value)).toEqual([500]);
});

describe('what a figure is about is a noun', () => {
  test.each([
    [
      'a level before shares the thing of the level reached',
      'The dividend rises to 8p a share from 7p.',
      ['dividend', 'dividend'],
    ],
    ['a verb alone names nothing', 'It has made £4m.', [null]],
    ['what is raised, spent or lost is an amount of itself', 'It has raised £4m.', ['raised']],
    ['what is done stands around the figure', '£48m will be spent on the trams.', ['spent on the trams']],
    ['and so does a wait', 'We waited 54 weeks for a new tram.', ['waited for a new tram']],
    ['a verb is left out', 'Noise fell by 17% and fuel use by about £9 a week.', ['Noise', 'fuel use']],
    ['a share and a sum make no range', 'Takings rose by almost a fifth to £4m.', ['Takings', 'Takings']],
    ['two shares close together do', 'Takings will grow by 10% to 15%.', ['Takings']],
    ['a share may stand ahead', 'Takings were 8 per cent up to £5m.', ['Takings', 'Takings']],
    [
      'so many in other places are of the same',
      'It has 400 staff in Aldham and 15 in Leeds.',
      ['staff in Aldham', 'staff in Leeds'],
    ],
    ['what is paid for each', 'The club charges £12 a month for each table.', ['table']],
    ['of whom', 'It has 900 pupils, of whom 40% are from abroad.', ['pupils', 'pupils are from abroad']],
    ['a plural may be the verb', 'About 15% of the cloth ends up on the floor.', ['cloth']],
    ['a verb shares the subject of the one before "and"', 'The works start in May and will take 20 months.', ['works']],
    ['the object of a deal is what was paid for', 'She sold the foundry to a rival for £6m.', ['foundry']],
    ['who is paid is not what is paid for', 'The town pays the firm £38.', [null]],
    ['the noun inside a share', 'Across the county one lorry in five runs empty.', ['lorry']],
    [
      'a preposition takes the counted things along',
      'It cut the price of 200 toys by 11 per cent.',
      ['toys', 'price of 200 toys'],
    ],
    ['a payer behind "from" is no thing', 'The survey was funded with £3m from Northfold.', ['survey']],
    [
      'a time in front is no part of the subject',
      'After a year noise at the gate had fallen by 17%.',
      ['noise at the gate'],
    ],
    ['a plural agrees with no verb in -s', 'It sees 3 million downloads a month.', ['downloads']],
  ])('%s', (_, text, of) => {
    expect(claimsIn(text).map((claim) => claim.of)).toEqual(of);
  });
});

describe('times of figures', () => {
  test.each([
    ['Four years ago it was 90 buses.', ['Four years ago']],
    ['As of December 31, 2016, it had 90 buses.', ['As of December 31, 2016']],
    ['The firm said last week that it had 90 buses.', [null]],
    ['The share rose to 58% from 56% in 2010.', [null, 'in 2010']],
    ['Half of us have both driven and walked in the last year.', ['in the last year']],
    ['Over four years the team counted 90 herons.', [null, 'Over four years']],
    ['Complaints fell by 27% last year, to 3,050.', ['last year', 'last year']],
    ['On May 4 the trust announced that it had 90 buses.', [null]],
    ['In 2014 the trust announced that it had 90 buses.', ['In 2014']],
    ['It has three drivers whose terms run until 2023.', [null]],
  ])('%s', (text, when) => {
    expect(claimsIn(text).map((claim) => claim.when)).toEqual(when);
  });
});

describe('subjects that do not stand right before their verb', () => {
  test.each([
    ['The profits, which are measured before tax, rose to £3m.', 'profits'],
    ['Sales at the second depot, Aldham Road, rose by 4%.', 'Sales at the second depot'],
    ['Net profit took a tumble, falling 8% to £4m.', 'net profit'],
    ['Calls and messages both slipped 1%.', 'Calls and messages'],
    ['Fares jumped with advertising revenue rising 15%.', 'advertising revenue'],
    ['Net debt for the three months to June fell to £4m.', 'Net debt'],
    ['The biggest rise was in ferry traffic (9%).', 'ferry traffic'],
  ])('%s', (text, of) => expect(claimsIn(text).at(-1)?.of?.toLowerCase()).toBe(of.toLowerCase()));

  test('what stands in brackets or is a sum of its own is no part of the subject', () => {
    const claims = claimsIn('Shares in Halden Group (LON: HLD) rose 2%. Turnover of £5m grew 12%.');
    expect(shown(claims, 'value', 'of')).toEqual([
      [2, 'Shares in Halden Group'],
      [5_000_000, 'Turnover'],
      [12, 'Turnover'],
    ]);
  });

  test('a remark between commas is passed over', () => {
    const claims = claimsIn(
      'Revenue, far from collapsing, rose by an average of 1.4 per cent. Rent, despite the cuts, fell by 2%.',
    );
    expect(shown(claims, 'value', 'of')).toEqual([
      [1.4, 'Revenue'],
      [2, 'Rent'],
    ]);
  });

  test('a step the other way behind “but” is about the same', () => {
    const claims = claimsIn('Revenue was up 1.2% for the quarter, but down 2.5% for the year to date.');
    expect(shown(claims, 'of', 'change')).toEqual([
      ['Revenue', 'increase'],
      ['Revenue', 'decrease'],
    ]);
  });

  test('a sum per share is about what the sum is about', () => {
    expect(claimsIn('The loss on fuel was £4m, or 8p per share.').map((claim) => claim.of)).toEqual([
      'loss on fuel',
      'loss on fuel',
    ]);
  });

  test('a level behind a step is about the same', () => {
    expect(claimsIn('The firm saw a 9% increase in revenues to £4m.').map((claim) => claim.of)).toEqual([
      'revenues',
      'revenues',
    ]);
  });
});

test('rates of things that share a word are two claims, and a million things are no lone one', () => {
  expect(claimsIn('Revenue fell 4%. Average broadband revenue per user rose 4%.')).toHaveLength(2);
  expect(claimsIn('It has more than 1m homes.').map(({ value }) => value)).toEqual([1_000_000]);
});

describe('times and movements of results', () => {
  test.each([
    ['Sales grew by 3% in the quarter, with volume increasing by 4%.', 'in the quarter'],
    ['Profit was £5m for the third quarter, down 11% from a year ago.', 'for the third quarter'],
    ['Sales fell in the quarter, dropping 8%.', 'in the quarter'],
    ['Downloads grew 220% year over year.', 'year over year'],
    ['Costs rose 4% year-on-year during the period.', 'during the period'],
    ['Prices are 16% below their August 2007 peak.', null],
    ['It employed four people in 2014, with eight volunteers.', null],
  ])('%s', (text, when) => expect(claimsIn(text).at(-1)?.when).toBe(when));

  test('a level behind which a step stands has moved', () => {
    expect(claimsIn('Net profit was £5m in May, down 11% from a year ago.').map(({ change }) => change)).toEqual([
      'decrease',
      'decrease',
    ]);
  });

  test('what is behind “at least a further” is bounded', () => {
    expect(claimsIn('The council must cut at least a further £75m.').map(({ bound }) => bound)).toEqual(['at-least']);
  });
});

describe('what a figure is about, further off', () => {
  test.each([
    ['Employment growth, however, slowed to 28,000.', 'Employment growth'],
    ['Prices excluding food and energy, however, are still rising at an annual pace of 3%.', 'Prices'],
    ['Vacancies fell for a fourth month running to stand at 826,000.', 'Vacancies'],
    ['The number of people out of work fell by 51,000.', 'number of people out of work'],
    ['The offer values the entire group at more than $85m.', 'entire group'],
    ['Investors poured over £2m into seaweed start-ups.', 'seaweed start-ups'],
    ['The bid is a 69% premium to the closing price.', 'premium to the closing price'],
    ['The firm had rejected its previous £5m bid.', 'bid'],
    ['It spent €2.5m ($2.8m) on research.', 'research'],
    ['It will cut emissions to 60% of their 1990 levels.', 'emissions'],
    ['Rents rose at an annual pace of 5%.', 'Rents'],
    ['The average rent is £900, 16% below its peak.', 'average rent'],
    ['The firm reported revenues at £4m.', 'revenues'],
  ])('%s', (text, of) => expect(claimsIn(text).at(-1)?.of).toBe(of));

  test('the third year is no third of one, and “lower than the 3% before” no bound', () => {
    expect(claimsIn('Savings of £3m will come after the third year of the merger.').map(({ value }) => value)).toEqual([
      3_000_000,
    ]);
    expect(claimsIn('The rate was lower than the 3% before.').map(({ bound }) => bound)).toEqual(['exact']);
  });

  test('a level reached “plummeting from” another has fallen', () => {
    expect(claimsIn('Only 71% of patients were seen, plummeting from 77%.').map(({ change }) => change)).toEqual([
      'decrease',
      'none',
    ]);
  });
});

describe('headlines, bare counts and pronouns', () => {
  test('“from” behind a comma is the level before, a year and a colon its time', () => {
    expect(shown(claimsIn('Revenue was £3.4bn, from £3bn.'), 'change')).toEqual([['increase'], ['none']]);
    expect(claimsIn('Profit in the year was £4m (2019: £3m).').at(-1)?.when).toBe('2019');
  });

  test('operators pay the sum, which is not about them', () => {
    expect(claimsIn('The £250m operators pay each year goes to the state.')[0]?.of).not.toBe('operators');
  });

  test('of the headline’s figure the body says more', () => {
    const [claim, ...others] = claimsIn(
      'The mayor set up a £50m fund for trams in 2014.',
      'Mayor puts £50m on the table',
    );
    expect([claim?.of, claim?.when, others]).toEqual(['fund for trams', 'in 2014', []]);
  });

  test.each([
    ['The club has nine sponsors. Memberships grew from 717 to 1,070.', 'Memberships'],
    ['The firm has nine sponsors. Visits to the app passed 5 million.', 'Visits to the app'],
    ['The rate is watched. It rose 5% in May.', 'rate'],
    ['Rents rose 5% in May. That compares with 3% a year before.', 'Rents'],
    ['Profit in the year was £4m (2019: £3m).', 'Profit'],
    ['Its 18,500 members would strike for three days from Monday.', 'strike'],
    ['A licence used to take six weeks; it now takes four days.', 'licence'],
    ['Prices, however, are still rising at an annual pace of 3%.', 'Prices'],
  ])('%s', (text, of) => expect(claimsIn(text).at(-1)?.of).toBe(of));
});

describe('subjects with a relative clause', () => {
  test.each([
    ['The cost of the bridge that links the towns fell by 40%.', 'cost of the bridge'],
    ['The number of people who use the site rose to 300.', 'number of people'],
    ['The claim that costs of care rose by 4% was false.', 'costs of care'],
    ['The bridge that fell by 4% last year is closed.', 'bridge'],
  ])('%s', (text, of) => {
    expect(claimsIn(text)[0]!.of).toBe(of);
  });
});

describe('times that belong to one figure and not to its neighbour', () => {
  test.each([
    ['the level before has its own', 'Sales grew from £47m last year to £52m.', ['last year', null]],
    ['times side by side are one', 'Sales were £2m at this time last year.', ['at this time last year']],
    [
      'what is told of a figure holds when it does',
      'It ran 90 trips in May, 8% more than before.',
      ['in May', 'in May'],
    ],
    [
      'a level held when somebody came',
      'The rate is 4%, down from 6% when they took office.',
      [null, 'when they took office'],
    ],
    [
      'the most of its kind within a stretch of time',
      'Prices fell to their lowest level in 11 years, £4.',
      [null, null],
    ],
    ['a clause behind “before” has its own', 'He sat on the bench for 11 years before joining it in 2012.', [null]],
    [
      'names joined before the verb are no clause',
      'Some 900 cooks in Hull and Leeds may be paid late this month.',
      ['late this month'],
    ],
    [
      'counts side by side',
      'It drew 90 guests and 40 cooks since the launch in May.',
      ['since the launch in May', 'since the launch in May'],
    ],
    [
      'side by side levels before',
      'Profit was £5m or 9p a share, up from £4m or 8p a share last year.',
      [null, null, 'last year', 'last year'],
    ],
    ['who gives leaves no level', 'Schools will benefit from £4m in grants in 2015.', ['in 2015']],
    ['the month of a death', 'The firm paid £4m after the December 2012 crash of a tram.', [null]],
    ['the day of a vote', 'On Tuesday the council voted to spend £4m on trams.', [null]],
    ['a month something begins in', 'Fares will go up by 5% from April.', ['from April']],
    ['a month compared with', 'Fares were up 5% from April.', [null]],
    ['so many there are at any time', 'The firm will shut four of its nine depots by June.', ['by June', null]],
    ['another verb than that of the figure', 'Plans to build 40 homes were approved on Tuesday.', [null]],
    ['who the share is of', 'About 73% of those who came in December were seen.', ['in December']],
    ['a level left behind', 'The rate slipped to 4% in May from 5%.', ['in May', null]],
    ['the time of what it is compared with', 'It opened 40 shops, double the number in 2017.', [null, null]],
    ['a share of a time', 'Takings were 59% of the same period in 2019.', [null]],
    ['a verb behind an apposition', 'Some 60 towns, home to half of all cooks, vote this year.', ['this year', null]],
    ['a season of a year', 'It had 40 staff in the spring of 1974.', ['in the spring of 1974']],
    ['a time behind a semicolon', 'Two years ago, it had 90 staff; today it has 40.', ['Two years ago', 'today']],
    ['a year before a deed', 'Sales will shrink by 3% next year before growing 4% in 2026.', ['next year', 'in 2026']],
    [
      'the stretch of the nearer figure',
      'They voted by 81% to accept a rise of 7% over two years.',
      [null, 'over two years', null],
    ],
    ['a unit in brackets', 'Solar power rose to 20 gigawatts (GW) in 2016.', ['in 2016']],
  ])('%s', (_, body, expected) => {
    const found = claimsIn(body).map(({ when }) => when);
    expect(found.slice(-expected.length)).toEqual(expected);
  });
});

describe('what figures are about in their clause', () => {
  test.each([
    ['a count as a subject takes its predicate along', 'In all 17 firms were awarded space.', ['firms awarded space']],
    ['a long stretch at the head', 'For 30 years, she has led the choir in Halden.', ['led the choir in Halden']],
    ['a rise that somebody rejects', 'The board rejected the rise of 0.5% that ministers offered.', ['rise']],
    ['a pronoun of what was counted', 'The firm has 400 leaks a week. It must halve them by 2030.', ['leaks', 'leaks']],
    ['ages', 'About 83% of 18 to 24 year olds use the app.', ['18 to 24 year olds use the app']],
    ['a sum as the whole', 'They received 20 percent of the $5bn promised.', ['$5bn promised', null]],
    [
      'a thing of its own behind “compared to”',
      'The fee is £1 online compared to £3 for a phone call.',
      ['fee', 'phone call'],
    ],
    ['what somebody paid', 'She got less than the $320,000 Lund paid her rival.', ['paid her rival']],
    ['what they are doing', 'In all 900 patients were waiting for a great many slow tests.', ['patients waiting']],
    [
      'a level with a name of its own',
      'Claims rose to 90, up from the previous week’s stated level of 70.',
      ['Claims', 'Claims'],
    ],
    ['a share told twice', 'Nearly three-quarters (72%) of firms use it.', ['firms', 'firms']],
    [
      'a total and what it was for',
      'The studio spent a total of $4 million to recolour the film.',
      ['recolour the film'],
    ],
    ['how it is reckoned', 'Traffic worldwide rose 26% on an annual basis.', ['Traffic']],
    ['a phrase between commas', 'Demand for trams, on the other hand, rose 21%.', ['Demand for trams']],
    ['what is less likely', 'Those who walk are 78% less likely to fall ill.', ['likely to fall ill']],
    ['how many live there', 'A town of roughly 400,000 is waiting for trams.', ['town']],
    [
      'a level passed before',
      'The number of inmates fell below 90 last year, after peaking at 170 in 2006.',
      [null, 'number of inmates'],
    ],
    ['a share told again', 'Women made up 43% of the guests in 2020, but only 30% in 2022.', ['guests', 'guests']],
    [
      'a comparison that goes on',
      'It had 40 guests, up from 30 in June, but still down 7%.',
      ['guests', 'guests', 'guests'],
    ],
    [
      'a noun with its infinitive',
      'The average time to process a claim fell to 9 days.',
      ['average time to process a claim'],
    ],
    [
      'less in real terms',
      'Spending on care was £512, 14% lower in real terms than before.',
      ['Spending on care', 'Spending on care'],
    ],
    ['whereto they went', 'The rocket took 52 satellites into orbit.', ['satellites']],
    ['what is made so much faster', 'The works will make trains in the north 25% faster.', ['trains in the north']],
    ['up behind a comma', 'Prices rose faster than ever, up 19%.', ['Prices']],
    ['a first of its kind', 'Waits for a first visit rose to 24 weeks.', ['Waits for a first visit']],
    ['what is told with “with”', 'It had a good spring with sales up 9%.', ['sales']],
    [
      'a name of two joined halves',
      'The town got £4m in State and Federal grant funding.',
      ['State and Federal grant funding'],
    ],
    ['a movement that goes on', 'The fare has doubled since 2015, soaring to over £9.', ['fare', 'fare']],
    ['a share of a count', 'The office gave out 900 permits, down 7%.', ['permits', 'permits']],
    ['a bare object', 'The shop increased revenues £8m.', ['revenues']],
    ['what runs at a pace', 'It holds a chip running at 4 GHz.', ['chip']],
    ['so much more a week', 'A driver on nights will earn £40 more a week.', ['driver on nights']],
  ])('%s', (_, body, expected) => {
    const found = claimsIn(body).map(({ of }) => of);
    expect(found.slice(0, expected.length).filter((_of, at) => expected[at] !== null)).toEqual(
      expected.filter((of) => of !== null),
    );
  });

  test('figures side by side have moved alike, and a sum added up to has not moved', () => {
    expect(shown(claimsIn('Rents and fares were 4% and 6% lower.'), 'change')).toEqual([['decrease'], ['decrease']]);
    expect(shown(claimsIn('The gifts added up to $17M.'), 'change')).toEqual([['none']]);
    expect(shown(claimsIn('The page went from 3.4 MB to 900 KB.'), 'change')).toEqual([['none'], ['decrease']]);
    expect(shown(claimsIn('Costs climbed 15% from the year before to £32m.'), 'change')).toEqual([
      ['increase'],
      ['increase'],
    ]);
    expect(shown(claimsIn('The average climbed 400 to 52,000.'), 'value', 'change')).toEqual([
      [400, 'increase'],
      [52_000, 'increase'],
    ]);
    expect(shown(claimsIn('Visits rose 90 to a seasonally adjusted 2,000.'), 'of', 'change')).toEqual([
      ['Visits', 'increase'],
      ['Visits', 'increase'],
    ]);
    expect(shown(claimsIn('The wait came down from 31 days in 2019 to just under nine.'), 'change')).toEqual([
      ['none'],
      ['decrease'],
    ]);
    expect(shown(claimsIn('Joblessness edged up to 4%.'), 'change', 'bound')).toEqual([['increase', 'exact']]);
    expect(shown(claimsIn('The index fell 300 points, or 1.2%, to 35,000.'), 'value', 'unit', 'of', 'change')).toEqual([
      [300, 'point', 'index', 'decrease'],
      [1.2, 'percent', 'index', 'decrease'],
      [35_000, null, 'index', 'decrease'],
    ]);
  });

  test('codes, programmes and the foot of a scale are no claims', () => {
    expect(claimsIn('The samples held traces of 6-MAM and soot.')).toEqual([]);
    expect(claimsIn('She told the programme 60 Minutes that the limit is not set at 0 as a rule.')).toEqual([]);
    expect(claimsIn('We are 100% confident that it works.')).toEqual([]);
  });
});

test.each([
  ['Revenue for the half year fell to £523.9m.', [['Revenue', 'for the half year']]],
  ['Adjusted profit before tax rose to £7.2m.', [['Adjusted profit before tax', null]]],
  ['A poll showed the mayor’s approval rating at 13%.', [['mayor’s approval rating', null]]],
  ['She is paid £500 for each day she works.', [['paid for each day she works', null]]],
  ['It hired 1,200 US workers.', [['US workers', null]]],
  ['It surveyed 300 IT managers in Leeds to learn how they work.', [['IT managers in Leeds', null]]],
])('what is measured is named in full: %s', (body, expected) => {
  expect(shown(claimsIn(body), 'of', 'when')).toEqual(expected);
});

test('who was counted states no figure', () => {
  const claims = claimsIn('In May 68 percent of drivers said it was late, against 52 percent in the north.');
  expect(shown(claims, 'value', 'by')).toEqual([
    [68, null],
    [52, null],
  ]);
});

describe('what is said of a share', () => {
  const cases: readonly (readonly [what: string, text: string, of: readonly (string | null)[]])[] = [
    [
      'what they say',
      'While 45% of riders polled said they did not expect fares to rise, 9% – mostly old – believe fares will fall.',
      ['riders polled said they did not expect fares to rise', 'riders polled believe fares will fall'],
    ],
    [
      'a share in brackets',
      'Three out of four tenants (76 per cent) say their flat is damp.',
      ['tenants say their flat is damp', 'tenants say their flat is damp'],
    ],
    ['all of them', 'Almost all drivers (95%) said the depot was cold.', ['all drivers said the depot was cold']],
    ['what they are', 'Just 53 per cent of guests are satisfied with the hotel.', ['guests satisfied with the hotel']],
    [
      'a clause that begins with a gerund',
      'Half of drivers said raising fares is wrong.',
      ['drivers said raising fares is wrong'],
    ],
    ['a share behind “found”', 'A poll found 40% of drivers would walk to work.', ['drivers would walk to work']],
    [
      'a sum behind one in brackets',
      'They made $9 million (£7m) in cash flow from operations.',
      ['cash flow from operations', 'cash flow from operations'],
    ],
  ];
  test.each(cases)('%s', (_, text, of) => {
    expect(shown(claimsIn(text), 'of')).toEqual(of.map((words) => [words]));
  });

  test.each([
    [
      'behind a comma all of the phrase',
      'The firm opened a depot at Avonmouth, which cost £52m.',
      'depot at Avonmouth',
    ],
    [
      'those of whom no more is named',
      'Those who waited longest increased to 18 per cent.',
      'Those who waited longest',
    ],
    ['a length that describes', 'Ministers plan to scrap the four-hour waiting target.', 'waiting target'],
    ['what is backed', 'The rail plan, backed by an extra £9m a year, will go on.', 'rail plan'],
    ['an apposition with “and”', 'Shares in Halden, the wires and pipes group, fell 9 per cent.', 'Shares in Halden'],
    [
      'dashes around a list',
      'Sales of the brands – Arno, Brill and Cass – together grew by 4%.',
      'Sales of the brands',
    ],
    ['all before “worth”', 'They signed a deal with Oxfordshire worth £9m.', 'deal with Oxfordshire'],
    ['a time before “to”', 'The mayor will spend an extra £9m next year to build trams.', 'build trams'],
    ['two subjects', 'Some 90 families and children were housed.', 'families and children housed'],
    ['what somebody was', 'He had been unemployed for six months before he was called back.', 'unemployed'],
    ['a sum made available', 'The city is making £9m available to build trams.', 'build trams'],
    ['“it” behind a comma', 'The deficit has shrunk since May, when it stood at £9m.', 'deficit'],
    ['a noun in quotation marks', 'They have a joint “black hole” of £9m.', 'black hole'],
    ['the month of a noun', 'The firm saw a 9 per cent increase in July traffic.', 'July traffic'],
    ['a range behind a quotation mark', 'The fare would rise by “somewhere between £4 and £5”.', 'fare'],
  ])('%s', (_, text, of) => {
    expect(shown(claimsIn(text), 'of')).toEqual([[of]]);
  });

  test('a share far before “up from” has moved, and who was counted is no source', () => {
    const claims = claimsIn(
      'Just under a third said that they had to wait too long for a bed once they got to the ward, up from 30 per cent the year before.',
    );
    expect(shown(claims, 'value', 'change', 'when', 'by')).toEqual([
      [0.3333, 'none', null, null],
      [30, 'none', 'the year before', null],
    ]);
    const shares = claimsIn(
      'Some 34 per cent said that they had to wait too long for a bed once they got to the ward, up from 30 per cent the year before.',
    );
    expect(shown(shares, 'value', 'change', 'when')).toEqual([
      [34, 'increase', null],
      [30, 'none', 'the year before'],
    ]);
  });

  test('behind a level in commas the sentence goes on with the level reached', () => {
    const claims = claimsIn('Halden reported profits of £96m, up from £88m, for the half year to 30 September.');
    expect(shown(claims, 'value', 'change', 'when')).toEqual([
      [96_000_000, 'increase', 'for the half year to 30 September'],
      [88_000_000, 'none', null],
    ]);
  });

  test('a figure before “and” is no part of the next subject, and extra money is a rise', () => {
    const claims = claimsIn('Fares rose to £9 and the toll was raised from £3 to £4. The city gave an extra £5m.');
    expect(shown(claims, 'value', 'change', 'of')).toEqual([
      [9, 'increase', 'Fares'],
      [3, 'none', 'toll'],
      [4, 'increase', 'toll'],
      [5_000_000, 'increase', null],
    ]);
  });

  test('a sum worse than planned is a gap of the sum before, and a share behind “improved” a step', () => {
    const gap = claimsIn('The ward had a deficit of £9m – more than £4m worse than planned.');
    expect(shown(gap, 'value', 'of')).toEqual([
      [9_000_000, 'deficit'],
      [4_000_000, 'deficit'],
    ]);
    const step = claimsIn('The load improved 0.3 percentage points to 90 per cent.');
    expect(shown(step, 'value', 'change')).toEqual([
      [0.3, 'increase'],
      [90, 'increase'],
    ]);
  });

  test('those that are ranked behind the first have the same', () => {
    const claims = claimsIn(
      'Aldham faces the largest deficit, £9m next year, followed by Hull at £4m and Leeds at £2m.',
    );
    expect(shown(claims, 'value', 'of')).toEqual([
      [9_000_000, 'largest deficit'],
      [4_000_000, 'largest deficit'],
      [2_000_000, 'largest deficit'],
    ]);
  });

  test('“this” at the head of a paragraph is what the figure before was about', () => {
    const claims = claimsIn('The council spent £9m on trams last year.\n\nThis is 50% higher than the year before.');
    expect(shown(claims, 'value', 'of')).toEqual([
      [9_000_000, 'trams'],
      [50, 'trams'],
    ]);
  });

  test('a share fell before it closed at a level', () => {
    const claims = claimsIn('The price tumbled by as much as 15 per cent, before closing 8 per cent down at 82p.');
    expect(shown(claims, 'value', 'of')).toEqual([
      [15, 'price'],
      [8, 'price'],
      [0.82, 'price'],
    ]);
  });

  test('next year’s budgets are no time of what they get', () => {
    expect(shown(claimsIn('The state will spend £9m to top up next year’s budgets.'), 'when')).toEqual([[null]]);
  });

  test('stretches of time and seasons of trade are times', () => {
    const times = [
      'this time last year',
      'during the March quarter',
      'by year-end',
      'over the next three to five years',
      'over the course of the year',
      'in a single day',
      'last November',
    ];
    for (const time of times)
      expect(shown(claimsIn(`Sales at the depot reached £40m ${time}.`), 'when')).toEqual([[time]]);
  });
});

test('when it was is no part of what is measured', () => {
  expect(shown(claimsIn('Drivers paid 12% more for petrol last year.'), 'of', 'when')).toEqual([
    ['petrol', 'last year'],
  ]);
  expect(shown(claimsIn('During the trial, 30 schools opened.'), 'when')).toEqual([['During the trial']]);
  expect(shown(claimsIn('The offer is a premium of 41% to its closing price on 22 January.'), 'when')).toEqual([
    [null],
  ]);
  expect(shown(claimsIn('Nurses sleep 23 minutes longer during the day.'), 'when')).toEqual([[null]]);
});
