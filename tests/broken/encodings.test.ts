import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/reading/decode.ts';
import { otherContent } from '../../src/reading/formats.ts';
import { inMemory } from '../commands/in-memory.ts';

const text = fc.string({ unit: 'binary' });

describe('decoding', () => {
  it('gives back any text written in UTF-8 or UTF-16 with a mark, without a warning', () => {
    fc.assert(
      fc.property(text, (words) => {
        // Half a pair cannot be written in UTF-8, and a mark at the start is a mark.
        fc.pre(words.isWellFormed() && !words.startsWith('\ufeff'));
        const wide = Buffer.from(words, 'utf16le');
        const marked = [
          Buffer.from(words),
          Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(words)]),
          Buffer.concat([Buffer.from([0xff, 0xfe]), wide]),
          Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()]),
        ];
        for (const bytes of marked) expect(decode(bytes)).toEqual({ text: words, warnings: [] });
      }),
    );
  });

  it('warns where the bytes are not valid UTF-8, and only there', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (array) => {
        const bytes = Buffer.from(array);
        fc.pre(bytes[0] !== 0xff && bytes[0] !== 0xfe && bytes[0] !== 0xef);
        expect(decode(bytes).warnings).toHaveLength(isUtf8(bytes) ? 0 : 1);
      }),
    );
  });

  it('reads every byte of Windows-1252', () => {
    const marks = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
    const bytes = [...Array(32).keys()]
      .map((at) => 0x80 + at)
      .filter((byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
    expect(decode(Buffer.from(bytes)).text).toBe(marks);
    expect(decode(Buffer.from([0x41, 0xa3, 0xe9, 0xff])).text).toBe('A£éÿ');
  });

  it('does not take "É’" in Windows-1252 for UTF-8 when the file is in it throughout', () => {
    const bytes = Buffer.from([...Buffer.from('CAF'), 0xc9, 0x92, ...Buffer.from('S at '), 0xa3, 0x33]);
    expect(decode(bytes).text).toBe('CAFÉ’S at £3');
  });

  it('survives a last byte that is cut off', () => {
    expect(decode(Buffer.from([0xfe, 0xff, 0x00, 0x41, 0x00])).text).toBe('A\ufffd');
    expect(decode(Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00])).text).toBe('A\ufffd');
  });
});

describe('any bytes', { timeout: 60_000 }, () => {
  it('give a brief or one line that says why not', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      text.map((words) => new Uint8Array(Buffer.from(words))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (array) => {
        const { out, err, outcome } = await inMemory(['-', '-f', 'ndjson'], { stdin: [array] });
        expect(outcome).toBe(err === '' ? 0 : 3);
        if (err === '') expect(JSON.parse(out).file).toBe('-');
        else expect([out, err]).toEqual(['', expect.stringMatching(/^precis: -: [^\n]+\n$/)]);
      }),
      { numRuns: 50 },
    );
  });

  it('are text as long as hardly any are controls', () => {
    expect(otherContent(Buffer.from(`${'word '.repeat(20)}\u0007`))).toBeUndefined();
    expect(otherContent(Buffer.from('\u001b[1mbold\u001b[0m'))).toBeUndefined();
    expect(otherContent(Buffer.from('ab\u0001\u0002'))).toBe('a binary file');
    expect(otherContent(Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toBe('a binary file');
  });
});
