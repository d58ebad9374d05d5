import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/index.ts';
import { VERSION } from '../../src/model/version.ts';
import { FIELDS } from '../../src/render/fields.ts';
import { inMemory } from './in-memory.ts';

const reader = await createReader({ packs: [] });

describe('the library', { timeout: 60_000 }, () => {
  it('reads any string', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
        expect(Object.keys(reader.read(text, { file: 'x.txt' }))).toEqual(FIELDS);
      }),
    );
  });

  it('reads half a pair, and nothing at all', () => {
    for (const text of ['', '\ud83d', 'A \udea2 ferry', '\u0000', '\ufeff'])
      expect(reader.read(text).schema).toBe('precis/1');
  });

  it('says what the command says', async () => {
    const text = 'Depot opens\n\nThe depot cost £3m, said Joan Abelard, its manager.\n';
    const { out } = await inMemory(['-f', 'json'], { stdin: text });
    expect({ ...reader.read(text, { file: '-' }), id: 'stdin' }).toEqual(JSON.parse(out));
  });

  it('names the file and takes the id from it', () => {
    expect(reader.read('Words.', { file: 'a/b.txt' })).toMatchObject({ file: 'a/b.txt', id: 'b' });
  });

  it('refuses a pack that is not there rather than reading without it', async () => {
    await expect(createReader({ packs: ['mine'] })).rejects.toThrow('mine  there is no such folder');
  });

  it('is of the version that the package says', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(VERSION).toBe(version);
    expect(reader.read('Words.').precis.version).toBe(version);
  });
});
