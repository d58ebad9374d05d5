import { expect, test } from 'vitest';
import { readText } from './knowledge.ts';

const BODY =
  'The harbour board has voted to keep the crane. It will stay where it is for another ten years, and children may climb it on Sundays.';

test.each([
  ['13 July 2015', '2015-07-13'],
  ['13th July 2015', '2015-07-13'],
  ['13th of July, 2015', '2015-07-13'],
  ['Monday, 13 July 2015', '2015-07-13'],
  ['Mon 13 Jul 2015 17.42 BST', '2015-07-13'],
  ['July 13, 2015', '2015-07-13'],
  ['July 13th, 2015', '2015-07-13'],
  ['Jul. 13, 2015', '2015-07-13'],
  ['JULY 13, 2015', '2015-07-13'],
  ['13-Jul-2015', '2015-07-13'],
  ['2015-07-13', '2015-07-13'],
  ['2015-07-13T09:53:00+01:00', '2015-07-13'],
  ['13/07/2015', '2015-07-13'],
  ['07/13/2015', '2015-07-13'],
  ['13.07.2015', '2015-07-13'],
  ['POSTED 1.8.2019', '2019-08-01'],
  ['13/07/15', '2015-07-13'],
  ['Published: 13 July 2015, 9.30am', '2015-07-13'],
  ['Published on July 13, 2015 at 9:30 PM ET', '2015-07-13'],
  ['Posted on 13 July 2015 by Ines Okafor', '2015-07-13'],
  ['Last updated 15 July 2015 | Published 13 July 2015', '2015-07-13'],
  ['06/07/2015', null],
  ['31 February 2015', null],
  ['13 July', null],
  ['July 2015', null],
])('%s', (line, expected) => {
  expect(readText(`Harbour board votes to keep the crane\n\n${line}\n\n${BODY}`).masthead.published).toBe(expected);
});
