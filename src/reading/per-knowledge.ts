import type { Knowledge } from '../knowledge/knowledge.ts';

/** Makes something of a knowledge once, however many articles are read with it. */
export function perKnowledge<Made>(make: (knowledge: Knowledge) => Made): (knowledge: Knowledge) => Made {
  const known = new WeakMap<Knowledge, { readonly made: Made }>();
  let last: Knowledge | null = null;
  let made: Made;
  // Article after article is read with the same knowledge.
  return (knowledge) => {
    if (knowledge === last) return made;
    let entry = known.get(knowledge);
    if (entry === undefined) {
      entry = { made: make(knowledge) };
      known.set(knowledge, entry);
    }
    last = knowledge;
    made = entry.made;
    return made;
  };
}
