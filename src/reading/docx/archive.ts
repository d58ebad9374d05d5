import { inflateRawSync } from 'node:zlib';
import { overLimit, Unreadable } from '../unpack.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535;

/** Refuses an archive that is broken, holds no Word document or unpacks to more than the limit. */
export function checkArchive(bytes: Buffer, limit: number): void {
  let left = limit;
  let hasDocument = false;
  for (const { name, packed, isDeflated } of entriesOf(bytes)) {
    if (name === 'word/document.xml') hasDocument = true;
    // Pictures and fonts are not unpacked.
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    left -= isDeflated ? inflatedSize(packed, left, limit) : packed.length;
    if (left < 0) throw new Unreadable(`a Word file that unpacks to something ${overLimit(limit)}`);
  }
  if (!hasDocument) throw new Unreadable('a ZIP archive without a Word document in it');
}

interface Entry {
  readonly name: string;
  readonly packed: Buffer;
  readonly isDeflated: boolean;
}

function* entriesOf(bytes: Buffer): Generator<Entry> {
  const end = endOf(bytes);
  if (end < 0) throw new Unreadable('a broken Word file (its archive has no end; it may be cut short)');
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw broken();
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) throw broken();
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
    yield { name, packed, isDeflated: bytes.readUInt16LE(at + 10) === 8 };
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function endOf(bytes: Buffer): number {
  const from = Math.max(0, bytes.length - LONGEST_COMMENT - 22);
  for (let at = bytes.length - 22; at >= from; at--) if (bytes.readUInt32LE(at) === END) return at;
  return -1;
}

function inflatedSize(packed: Buffer, left: number, limit: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw broken();
    throw new Unreadable(`a Word file that unpacks to something ${overLimit(limit)}`);
  }
}

const broken = (): Unreadable => new Unreadable('a broken Word file (its archive is damaged)');
