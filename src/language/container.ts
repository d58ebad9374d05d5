/**
 * A file of named arrays behind a JSON header, opened without copying: eight bytes of magic, the header's length as a
 * 32-bit number, the header, then each array at a multiple of eight bytes.
 */
const MAGIC = 'precis01';
const HEAD = 12;

export type SomeArray = Uint8Array | Uint16Array | Uint32Array | Int32Array;

const makers = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
} as const;

type Kind = keyof typeof makers;

interface Section {
  readonly name: string;
  readonly kind: Kind;
  readonly at: number;
  readonly length: number;
}

const aligned = (at: number): number => (at + 7) & ~7;

function kindOf(array: SomeArray): Kind {
  if (array instanceof Uint8Array) return 'u8';
  if (array instanceof Uint16Array) return 'u16';
  return array instanceof Uint32Array ? 'u32' : 'i32';
}

/** Packs a header and arrays into bytes. */
export function pack(header: unknown, arrays: Readonly<Record<string, SomeArray>>): Uint8Array {
  let offset = 0;
  const sections: Section[] = Object.entries(arrays).map(([name, array]) => {
    const section = { name, kind: kindOf(array), at: offset, length: array.length };
    offset = aligned(offset + array.byteLength);
    return section;
  });
  const head = new TextEncoder().encode(JSON.stringify({ header, sections }));
  const start = aligned(HEAD + head.length);
  const bytes = new Uint8Array(start + offset);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(8, head.length, true);
  bytes.set(head, HEAD);
  for (const { name, at } of sections) {
    const array = arrays[name]!;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + at);
  }
  return bytes;
}

/** Opens what `pack` made. Throws where the bytes are something else. */
export function unpack<Header>(given: Uint8Array): { header: Header; arrays: Record<string, SomeArray> } {
  // Views need aligned memory, and a small file may lie anywhere in Node's pool.
  const bytes = given.byteOffset % 8 === 0 ? given : new Uint8Array(given);
  if (new TextDecoder().decode(bytes.subarray(0, 8)) !== MAGIC) throw new Error('not a compiled knowledge file');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  const parsed = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD, HEAD + length))) as {
    header: Header;
    sections: Section[];
  };
  const start = aligned(HEAD + length);
  const arrays: Record<string, SomeArray> = {};
  for (const { name, kind, at, length: count } of parsed.sections) {
    arrays[name] = new makers[kind](bytes.buffer as ArrayBuffer, bytes.byteOffset + start + at, count);
  }
  return { header: parsed.header, arrays };
}
