/** Where each text lies in the bytes. */
export type TextPlaces = Readonly<Record<string, readonly [start: number, end: number]>>;

/** Texts that most runs need few of, one behind the other. */
export function packTexts(texts: ReadonlyMap<string, string>): { places: TextPlaces; bytes: Uint8Array } {
  const places: Record<string, readonly [number, number]> = {};
  const parts = [...texts].map(([name, text]) => ({ name, part: new TextEncoder().encode(text) }));
  const bytes = new Uint8Array(parts.reduce((sum, { part }) => sum + part.length, 0));
  let start = 0;
  for (const { name, part } of parts) {
    bytes.set(part, start);
    places[name] = [start, start + part.length];
    start += part.length;
  }
  return { places, bytes };
}

const decoder = new TextDecoder();

/** The text, undefined where there is none of that name. */
export function textOf(places: TextPlaces, bytes: Uint8Array, name: string): string | undefined {
  const place = places[name];
  return place === undefined ? undefined : decoder.decode(bytes.subarray(place[0], place[1]));
}
