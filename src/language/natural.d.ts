declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** How like two words are, 0–1. */
  export default function distance(a: string, b: string, options?: { readonly ignoreCase?: boolean }): number;
}
