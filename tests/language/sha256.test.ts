import { createHash } from 'node:crypto';
import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/language/sha256.ts';

const known = (text: string): string => createHash('sha256').update(text).digest('hex');

test('is that of Node for texts of every length around a block', () => {
  for (let length = 0; length < 200; length++) expect(sha256('é'.repeat(length))).toBe(known('é'.repeat(length)));
});

test('is that of Node for any text', () => {
  assert(property(string({ unit: 'binary', maxLength: 500 }), (text) => sha256(text) === known(text)));
  expect(sha256('\ud800')).toBe(known('\ud800'));
});
