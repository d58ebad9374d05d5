// Nouns whose singular no ending tells.
const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  geese: 'goose',
  mice: 'mouse',
  oxen: 'ox',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  leaves: 'leaf',
  shelves: 'shelf',
  halves: 'half',
  wolves: 'wolf',
  thieves: 'thief',
  selves: 'self',
  loaves: 'loaf',
  calves: 'calf',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  analyses: 'analysis',
  crises: 'crisis',
  theses: 'thesis',
  hypotheses: 'hypothesis',
  bases: 'base',
  oases: 'oasis',
  axes: 'axis',
  diagnoses: 'diagnosis',
  indices: 'index',
  matrices: 'matrix',
  vertices: 'vertex',
  appendices: 'appendix',
  curricula: 'curriculum',
  bacteria: 'bacterium',
  strata: 'stratum',
  alumni: 'alumnus',
  stimuli: 'stimulus',
  nuclei: 'nucleus',
  dice: 'die',
  pence: 'penny',
  movies: 'movie',
  cookies: 'cookie',
  ties: 'tie',
  pies: 'pie',
  lies: 'lie',
  dies: 'die',
  zombies: 'zombie',
  calories: 'calorie',
  rookies: 'rookie',
  selfies: 'selfie',
  series: 'series',
  species: 'species',
  news: 'news',
  headquarters: 'headquarters',
  means: 'means',
  aircraft: 'aircraft',
  shoes: 'shoe',
  toes: 'toe',
  canoes: 'canoe',
  buses: 'bus',
  gases: 'gas',
  viruses: 'virus',
  bonuses: 'bonus',
  campuses: 'campus',
  statuses: 'status',
  censuses: 'census',
  surpluses: 'surplus',
  choruses: 'chorus',
  caches: 'cache',
  headaches: 'headache',
  niches: 'niche',
  quizzes: 'quiz',
  lenses: 'lens',
  atlases: 'atlas',
  aliases: 'alias',
  biases: 'bias',
  canvases: 'canvas',
  octopuses: 'octopus',
  works: 'works',
  memoranda: 'memorandum',
  referenda: 'referendum',
  media: 'medium',
  stadia: 'stadium',
  consortia: 'consortium',
  symposia: 'symposium',
  aquaria: 'aquarium',
  cacti: 'cactus',
  fungi: 'fungus',
  syllabi: 'syllabus',
  radii: 'radius',
  fora: 'forum',
  crossroads: 'crossroads',
};

const singularOfIrregular: ReadonlyMap<string, string> = new Map(Object.entries(irregular));

const keepsS = /(ss|us|is|ics|ous)$/;
const afterHiss = /(ss|sh|ch|x|zz)es$/;
const oNouns = /(potat|tomat|her|ech|vet|carg|domin|torped|embarg|mosquit|volcan|motto|mang)oes$/;

/** The singular of an English noun; words that are no regular plural come back as they are, capitals too. */
export function singularOf(noun: string): string {
  const lower = noun.toLowerCase();
  const known = singularOfIrregular.get(lower);
  if (known !== undefined) return noun === lower ? known : noun[0]! + known.slice(1);
  if (/(wo)?men$/.test(lower) && lower.length > 4) return `${noun.slice(0, -3)}man`;
  if (/[A-Z]s$/.test(noun)) return noun.slice(0, -1);
  if (!lower.endsWith('s') || lower.length < 4 || keepsS.test(lower)) return noun;
  if (/[^aeiou]ies$/.test(lower)) return `${noun.slice(0, -3)}y`;
  if (afterHiss.test(lower) || oNouns.test(lower)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** The regular plural of a noun. */
export function pluralOf(noun: string): string {
  if (/(man|woman)$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
