declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

declare module 'natural/lib/natural/distance/index.js' {
  const distances: { JaroWinklerDistance(a: string, b: string, options?: { ignoreCase?: boolean }): number };
  export default distances;
}
