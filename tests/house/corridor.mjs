// The house in one list: a room imports only from rooms before its own; rooms that share a place never import one another.
const corridor = [
  ['model'],
  ['language'],
  ['knowledge'],
  ['reading', 'mentions', 'links', 'facts', 'summaries'],
  ['pipeline'],
  ['explanations'],
  ['reader'],
  ['corpus'],
  ['render'],
  ['commands'],
  ['process-streams'],
  ['cli', 'index'],
];

// Briefs are all that these need, so that a brief made elsewhere is as good as one made here.
const needsOnly = { corpus: ['model', 'language'], render: ['model'] };

// Every package has its door, so that replacing one touches one room.
const doors = {
  compromise: ['language'],
  natural: ['language'],
  yaml: ['knowledge', 'render', 'reading'],
  tinyglobby: ['reading'],
  chalk: ['render'],
  'string-width': ['render'],
  'wrap-ansi': ['render'],
  commander: ['cli'],
  lilconfig: ['commands'],
  linkedom: ['reading'],
  '@mozilla/readability': ['reading'],
  mammoth: ['reading'],
  unpdf: ['reading'],
  'mdast-util-from-markdown': ['reading'],
  'mdast-util-gfm-table': ['reading'],
  'micromark-extension-gfm-table': ['reading'],
};

const files = ['knowledge', 'reading', 'process-streams', 'cli'];
const world = 'http|https|http2|net|tls|dgram|dns|child_process|cluster|vm|inspector|repl|wasi';

const room = (names) => `^src/(${names.join('|')})[/.]`;
const packages = (names) => `(^|/)node_modules/(${names.join('|')})/`;
const builtIn = (names) => `^(node:)?(${names})(/|$)`;
const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const rooms = corridor.flat();
const missing = error(
  'lives in no room',
  'every file belongs to a room of the corridor',
  { path: '^src/', pathNot: room(rooms) },
  {},
);

const looksAhead = corridor.flatMap((place, at) =>
  place.map((name) => {
    const ahead = corridor
      .slice(at)
      .flat()
      .filter((other) => other !== name);
    return error(
      `${name} looks ahead`,
      'a room imports only from rooms before its own',
      { path: room([name]) },
      { path: room(ahead) },
    );
  }),
);

const asksTooMuch = Object.entries(needsOnly).map(([name, needed]) =>
  error(
    `${name} needs ${needed.join(' and ')} only`,
    'it works from briefs',
    { path: room([name]) },
    { path: '^src/', pathNot: room([name, ...needed]) },
  ),
);

const sideDoors = Object.entries(doors).map(([name, owners]) =>
  error(
    `${name} has its door`,
    `only ${owners.join(' and ')} may import it`,
    { path: '^src/', pathNot: room(owners) },
    { path: packages([name]) },
  ),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    missing,
    ...looksAhead,
    ...asksTooMuch,
    ...sideDoors,
    error(
      'package without a door',
      'say in the list which room imports it',
      { path: '^src/' },
      { path: '(^|/)node_modules/', pathNot: packages([...Object.keys(doors), '@types']) },
    ),
    error('unknown import', 'it must resolve', { path: '^src/' }, { couldNotResolve: true }),
    error(
      'files have their door',
      'only these rooms touch files',
      { path: '^src/', pathNot: room(files) },
      { path: builtIn('fs') },
    ),
    error(
      'keeps to itself',
      'reading opens no network and starts nothing',
      { path: '^src/' },
      { path: builtIn(world) },
    ),
    error(
      'goes in circles',
      'what needs each other to run is one file',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
