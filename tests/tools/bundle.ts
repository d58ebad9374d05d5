// The last step of npm run build: the program as one script with its bytecode, the library as a few modules, in dist/bundle.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { type BuildOptions, build } from 'esbuild';
import { build as buildModules } from 'rolldown';
import type { run as runProgram } from '../../src/cli.ts';
import type { Sink, Streams } from '../../src/commands/streams.ts';

const FOLDER = 'dist/bundle';
const PROGRAM = resolve(FOLDER, 'cli.cjs');
const require = createRequire(PROGRAM);
const load = (specifier: string): Promise<unknown> => import(specifier);

const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Names stay, so that a stack trace can be read.
  minifyWhitespace: true,
  legalComments: 'none',
  // What an article rarely needs is loaded from its package.
  packages: 'external',
  // Two small files of a package that brings databases with it; a user installs none of them.
  alias: inside(
    'natural/lib/natural/stemmers/porter_stemmer.js',
    'natural/lib/natural/distance/jaro-winkler_distance.js',
  ),
  logLevel: 'warning',
};

/** Packages that become part of the bundle. */
function inside(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, require.resolve(name)]));
}

// First of all, since bytecode of another script must never lie beside this one.
rmSync(FOLDER, { recursive: true, force: true });
await buildLibrary();
await buildProgram();
await keepBytecode();

/**
 * The library, by a bundler that leaves constants constant and shares nothing between files but what is loaded late:
 * of a variable, or of what comes from another module, the machine cannot know that it never changes, and asks each time.
 */
async function buildLibrary(): Promise<void> {
  await buildModules({
    input: { library: 'src/index.ts' },
    platform: 'node',
    external: (id) => !/^[./]/.test(id) && !id.startsWith('natural/'),
    // What is loaded late takes what it needs from the library instead of a third file.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: FOLDER,
      format: 'esm',
      minifyInternalExports: false,
      minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    },
  });
  writeFileSync(join(FOLDER, 'index.js'), "export { createReader } from './library.js';\n");
}

async function buildProgram(): Promise<void> {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: ['src/cli.ts'],
    outfile: PROGRAM,
    write: false,
    format: 'cjs',
    alias: { ...shared.alias, ...inside('commander', 'lilconfig') },
    define: { 'import.meta.url': 'moduleUrl$$' },
    banner: { js: '(function (require, load$$, module, moduleUrl$$) {' },
    footer: { js: '})' },
  });
  writeFileSync(PROGRAM, inAscii(withLoader(outputFiles[0]!.text)));
}

/** What runs the script gives it a loader, as `import` works in files only. */
function withLoader(script: string): string {
  return script.replace(/\bimport\(/g, 'load$$$$(');
}

/** Regular expressions are all that esbuild leaves in Unicode. */
function inAscii(script: string): string {
  if (/\\[^\0-\x7f]/.test(script)) throw new Error('a backslash before a letter that is to be escaped');
  return script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Runs the program on the fixtures, so that the bytecode holds what a run needs and not only the outermost functions. */
async function keepBytecode(): Promise<void> {
  // V8 takes bytecode only from a program that ran with the same flags.
  setFlagsFromString(require(resolve('bin/flags.js')) as string);
  const script = new Script(readFileSync(PROGRAM, 'latin1'), { filename: PROGRAM });
  const module = { exports: {} as { run: typeof runProgram } };
  script.runInThisContext()(require, load, module, pathToFileURL(PROGRAM).href);
  const articles = readdirSync('fixtures/articles').map((slug) => join('fixtures/articles', slug, 'article.txt'));
  for (const format of ['yaml', 'json', 'ndjson', 'text'])
    await module.exports.run([...articles.slice(0, 8), '--format', format], streamsToNowhere());
  writeFileSync(`${PROGRAM}.${process.versions.v8}-${process.arch}`, script.createCachedData());
}

function streamsToNowhere(): Streams {
  const sink: Sink = { isTerminal: false, width: undefined, write: async () => {} };
  const refuse = (): never => {
    throw new Error('nothing is to be written');
  };
  const chunks = (async function* () {})();
  return {
    in: { chunks, isTerminal: false },
    out: sink,
    err: sink,
    cwd: process.cwd(),
    env: {},
    create: refuse,
    createFolder: refuse,
  };
}
