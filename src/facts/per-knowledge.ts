import type { Knowledge } from '../knowledge/knowledge.ts';

/** Makes something of a knowledge once, however many articles are read with it. */
export function perKnowledge<Made>(make: (knowledge: Knowledge) => Made): (knowledge: Knowledge) => Made {
  const known = new WeakMap<Knowledge, { readonly made: Made }>();
  return (knowledge) => {
    let entry = known.get(knowledge);
    if (entry === undefined) {
      entry = { made: make(knowledge) };
      known.set(knowledge, entry);
    }
    return entry.made;
  };
}
