import { describe, expect, test } from 'vitest';
import { openOwnKnowledge } from '../../src/knowledge/knowledge.ts';
import { readQuantities } from '../../src/mentions/quantities.ts';
import { read } from '../../src/reading/segment.ts';

const knowledge = openOwnKnowledge();

const readIn = (text: string): ReturnType<typeof readQuantities> =>
  readQuantities(read({ path: 'x.txt', text: `What we read this week\n\n${text}\n` }, knowledge), knowledge);

type Reading = [value: number | null, unit: string | null, max?: number];

const quantitiesIn = (text: string): Reading[] =>
  readIn(text).quantities.map(({ value }) =>
    value.valueMax === null ? [value.value, value.unit] : [value.value, value.unit, value.valueMax],
  );

const table: Readonly<Record<string, Readonly<Record<string, Reading[]>>>> = {
  'numbers are exact': {
    'The plan costs £3.4bn.': [[3_400_000_000, 'GBP']],
    'Some 1.1 million people came.': [[1_100_000, 'person']],
    'It sold 0.1 million and 0.7 million cars.': [
      [100_000, 'car'],
      [700_000, 'car'],
    ],
    'The debt is $1,234,567.89.': [[1_234_567.89, 'USD']],
    'The state has 10 000 000 trees.': [[10_000_000, 'tree']],
    'It paid 12,34,567 rupees.': [[1_234_567, 'INR']],
    'The share is 1/3, or about 2/7.': [
      [0.3333, null],
      [0.2857, null],
    ],
  },
  'seconds, sums of operations and decades': {
    'It loads in 1.2 s, not 1.9s.': [
      [1.2, 'second'],
      [1.9, 'second'],
    ],
    'Men in their 30s came in the 1980s.': [],
    'The chip does 6 teraflops.': [[6, 'teraflop']],
    'The rate fell 10bp.': [[0.1, 'percentage-point']],
    'It looked fine at 1080p.': [],
    'They want to be tripling clean power by 2030.': [[3, null]],
  },
  'numbers in words': {
    'Twenty-one buses left.': [[21, 'bus']],
    'Two hundred and fifty thousand people came.': [[250_000, 'person']],
    'A dozen eggs broke.': [[12, 'egg']],
    'Half a million drivers left.': [[500_000, 'driver']],
    'A quarter of a million homes are cold.': [[250_000, 'home']],
    'It took two and a half years.': [[2.5, 'year']],
    'It earns two point five million dollars.': [[2_500_000, 'USD']],
    'One million three hundred thousand seeds grew.': [[1_300_000, 'seed']],
    'Ninety per cent agreed.': [[90, 'percent']],
  },
  'fractions and shares': {
    'One in five drivers smokes.': [[0.2, null]],
    'Eight out of 10 drivers smoke.': [[0.8, null]],
    'One lorry in five runs empty.': [[0.2, null]],
    'In tests 6 of every 1,000 bills were wrong.': [[0.006, null]],
    'Two-thirds of drivers smoke.': [[0.6667, null]],
    'Half of drivers smoke.': [[0.5, null]],
    'Net debt fell by a fifth.': [[0.2, null]],
    'A third driver smokes in the second half.': [],
    'They have shops in two towns and one in the hills.': [[2, 'town']],
  },
  'ranges are one figure, movements two': {
    'It takes between 5 and 10 days.': [[5, 'day', 10]],
    'It saves 5-10%.': [[5, 'percent', 10]],
    'It costs £5m to £7m.': [[5_000_000, 'GBP', 7_000_000]],
    'It costs £40m-£45m a year.': [[40_000_000, 'GBP', 45_000_000]],
    'It holds 5 to 10 million litres.': [[5_000_000, 'litre', 10_000_000]],
    'It takes two or three weeks.': [[2, 'week', 3]],
    'Tickets cost £12–45 each.': [[12, 'GBP', 45]],
    'It paid £5-6m to staff.': [[5_000_000, 'GBP', 6_000_000]],
    'Some 5-6m users have joined.': [[5_000_000, 'user', 6_000_000]],
    'It put £5m-6m into the plant.': [[5_000_000, 'GBP', 6_000_000]],
    'They walked 10km-20km.': [[10, 'kilometre', 20]],
    'The shop gave £12 to 45 drivers.': [
      [12, 'GBP'],
      [45, 'driver'],
    ],
    'Sales rose from £5m to £7m.': [
      [5_000_000, 'GBP'],
      [7_000_000, 'GBP'],
    ],
    'The share rose from 50 to 80%.': [
      [50, 'percent'],
      [80, 'percent'],
    ],
    'The form takes 24 minutes, down from 71.': [
      [24, 'minute'],
      [71, 'minute'],
    ],
  },
  units: {
    'It moved 25 basis points.': [[0.25, 'percentage-point']],
    'It costs 65 cents or 40p.': [
      [0.65, 'USD'],
      [0.4, 'GBP'],
    ],
    'It has C$5 and NZ$6 and HK$7.': [
      [5, 'CAD'],
      [6, 'NZD'],
      [7, 'HKD'],
    ],
    'It cost USD 22.5 million and 75 EUR.': [
      [22_500_000, 'USD'],
      [75, 'EUR'],
    ],
    'A 200 Mbps line with 48GB ran at 3 GHz.': [
      [200, 'megabit-per-second'],
      [48, 'gigabyte'],
      [3, 'gigahertz'],
    ],
    'A wall 50m long kept 5m people dry.': [
      [50, 'metre'],
      [5_000_000, 'person'],
    ],
    'It is 30°C, or 86 degrees Fahrenheit.': [
      [30, 'degree-Celsius'],
      [86, 'degree-Fahrenheit'],
    ],
    'A three-decade career and 18-month contract.': [
      [30, 'year'],
      [18, 'month'],
    ],
  },
  'units made of their parts': {
    'Energy use fell to 45MJ and 3 gigajoules.': [
      [45, 'megajoule'],
      [3, 'gigajoule'],
    ],
    'It holds 12 µg per litre, 3 kg/m² and 5 ng/ml.': [
      [12, 'microgram-per-litre'],
      [3, 'kilogram-per-square-metre'],
      [5, 'nanogram-per-millilitre'],
    ],
    'Pumps move 40 litres a minute and 50 litres a head.': [
      [40, 'litre-per-minute'],
      [50, 'litre'],
    ],
    'The flat has 200 sq. ft. of space, 30m2 of floor and 20m³ of air.': [
      [200, 'square-foot'],
      [30, 'square-metre'],
      [20, 'cubic-metre'],
    ],
    'The disk has 10 GBs.': [[10, 'gigabyte']],
  },
  'degrees without their sign': {
    'Temperatures hit 40C (104F).': [
      [40, 'degree-Celsius'],
      [104, 'degree-Fahrenheit'],
    ],
    'A rise of 1.5C in global temperature.': [[1.5, 'degree-Celsius']],
    'It runs on the 18F platform.': [],
    'It was negative 5 degrees.': [[-5, 'degree']],
  },
  'units said once, and parts of a point': {
    'The yard has 12 full-time and 20 part-time drivers.': [
      [12, 'driver'],
      [20, 'part-time driver'],
    ],
    'They were given 45 and 50 mg.': [
      [45, 'milligram'],
      [50, 'milligram'],
    ],
    'Waste was cut by 30 to 40 percent.': [[30, 'percent', 40]],
    'It is 15 to 20 times bigger.': [[15, null, 20]],
    'The bank cut rates by a quarter point.': [[0.25, 'percentage-point']],
    'The track is a half mile long.': [[0.5, 'mile']],
    'Three-fourths of the seats were sold.': [[0.75, null]],
    'The 5,000-square-foot hall burned down.': [[5000, 'square-foot']],
    'She holds 2 million of the 10 million shares.': [
      [2_000_000, 'share'],
      [10_000_000, 'share'],
    ],
    'The motion was lost 98-2.': [],
    'The vote was 52-48.': [],
    'The bond is worth Euro 400m.': [[400_000_000, 'EUR']],
    'It is a 90m-euro plan, £5m-a-year, with 9 “green and dry” homes.': [
      [90_000_000, 'EUR'],
      [5_000_000, 'GBP'],
      [9, '“green and dry” home'],
    ],
    'It was 15 per cent in 2021 and 8 per cent in 2020.': [
      [15, 'percent'],
      [8, 'percent'],
    ],
    'It fell to 1,800 from 2,010 three years ago.': [
      [1800, null],
      [2010, null],
      [3, 'year'],
    ],
    'Winds reached 80 m.p.h. at night.': [[80, 'mile-per-hour']],
    'A crane fell, killing two and wounding three.': [
      [2, null],
      [3, null],
    ],
    'about twenty - four of the two - seat cars left on may 19.': [
      [24, null],
      [2, 'seat'],
    ],
    'a 28 - year - old driver': [[28, 'year']],
  },
  'powers of ten and text taken apart': {
    'About 2.48×10−5 of it and 2 × 10⁶ cells at 4e14 Hz.': [
      [0.0000248, null],
      [2_000_000, 'cell'],
      [400_000_000_000_000, 'hertz'],
    ],
    'It rose to 80, 000 spectators.': [[80_000, 'spectator']],
    'He lists 3, 5, 7 buses.': [
      [3, null],
      [5, null],
      [7, 'bus'],
    ],
  },
  'sums with bare cents, codes and signs': {
    'It cost thirteen dollars forty five.': [[13.45, 'USD']],
    'It costs 15 dollars 50 times.': [
      [15, 'USD'],
      [50, 'time'],
    ],
    'He paid 10 rmb 20 usd.': [
      [10, 'CNY'],
      [20, 'USD'],
    ],
    'It was 100元 or 10 $ 30 $.': [
      [100, 'CNY'],
      [10, 'USD'],
      [30, 'USD'],
    ],
    'It sank in the quarter to $254 million.': [[254_000_000, 'USD']],
  },
  'numbers with their unit elsewhere': {
    'It took 24 minutes to fill in, down from 71.': [
      [24, 'minute'],
      [71, 'minute'],
    ],
    'It starts in 1.2 seconds instead of 3.': [
      [1.2, 'second'],
      [3, 'second'],
    ],
    'A table of 1M rows has 20K users on a 4K screen.': [
      [1_000_000, 'row'],
      [20_000, 'user'],
    ],
  },
  'inches and weights': {
    'The door is 2 1/2 in thick and 5 ft 10 in tall.': [
      [2.5, 'inch'],
      [5, 'foot'],
      [10, 'inch'],
    ],
    'It weighs two hundred pounds.': [[200, 'pound']],
  },
  'ages are quantities and no claims': {
    'She is 2 and a half years old, with a 1 day-old chick.': [
      [2.5, 'year'],
      [1, 'day'],
    ],
    'A 10 pound hammer costs a 10 pound note.': [
      [10, 'pound'],
      [10, 'GBP'],
    ],
    'A 24-year-old and a five-year-old left.': [
      [24, 'year'],
      [5, 'year'],
    ],
  },
  hedges: {
    'Hundreds of drivers and millions of pounds.': [
      [null, 'driver'],
      [null, 'GBP'],
    ],
    'The firm has 1,000-plus shops.': [[1000, 'shop']],
  },
};

for (const [title, rows] of Object.entries(table)) {
  describe(title, () => {
    for (const [text, expected] of Object.entries(rows)) test(text, () => expect(quantitiesIn(text)).toEqual(expected));
  });
}

describe('bounds', () => {
  test.each([
    ['Up to 12% left.', 'at-most', ['Up to']],
    ['Less than a year passed.', 'at-most', ['Less than']],
    ['It has over 10 years of practice.', 'at-least', ['over']],
    ['It invests £5m over five years.', 'exact', []],
    ['The board settled it over two meetings.', 'exact', []],
    ['The board held over 200 meetings.', 'at-least', ['over']],
    ['At least 40 or so left.', 'at-least', ['At least', 'or so']],
    ['An estimated 11 million people left.', 'about', ['An estimated']],
    ['Ten or more buses left.', 'at-least', ['or more']],
    ['Forty buses left.', 'exact', []],
    ['They ramped up to around 100 a day.', 'about', ['around']],
  ])('%s', (text, bound, hedges) => {
    const last = readIn(text).quantities.at(-1)?.value;
    expect([last?.bound, last?.hedges]).toEqual([bound, hedges]);
  });
});

describe('what is no quantity', () => {
  test.each([
    'It opened on 12 March 2015.',
    'Trams ran from 1990 to 1995 and in the 1960s.',
    'It opens at 9.30am and closes at 17:45.',
    'Read section 28 and page 5.',
    'Call 020 7946 0123 or +44 20 7946 0123.',
    'It runs Windows 10 over 5G and Python 3.11.2.',
    'Ines Smith, 45, left; those aged 60 stayed.',
    'It streams 1080p video.',
    'Version 3.2 starts sooner than 3.1 and the 2.0 branch.',
    'Emissions fell below 1990 levels and its 2019 sales rose.',
    'Aldham won 3-1 and is top of the top 10.',
    'There are three main reasons and two questions.',
    'One driver left, second to none, 24/7.',
    'It is a two-way, five-star, two-tier service.',
    'The board meets twice a year.',
  ])('%s', (text) => expect(quantitiesIn(text)).toEqual([]));

  test('says which rule rejected a number', () => {
    expect(readIn('It opened in 2015.').rejections.map(({ rule }) => rule)).toEqual(['quantities/year']);
  });
});

test('a mention covers hedge, number and unit, not the noun counted', () => {
  const text = 'What we read this week\n\nNearly 300 small firms left.\n';
  const article = read({ path: 'x.txt', text }, knowledge);
  const [mention] = readQuantities(article, knowledge).quantities;
  expect(text.slice(mention!.start, mention!.end)).toBe('Nearly 300');
  expect(text.slice(mention!.value.counted!.start, mention!.value.counted!.end)).toBe('small firms');
});

test('a very long run of digits is no figure and costs no time', () => {
  expect(quantitiesIn(`It is ${'9'.repeat(100_000)} metres.`)).toEqual([]);
});
