// npm run bench [-- FOLDER…]: how fast the articles are read, as ratios that hold on any machine; exits 1 below the floors.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import nlp from 'compromise/three';
// The package as its users get it: a loader of sources would slow the code that it rewrites.
import { createReader } from 'precis';
import { adversarial } from '../support/adversarial.ts';
import { textOf } from '../support/gold-folder.ts';

// Far from what is measured, so that a busy machine does not fail them and a quadratic loop does.
const LEAST_SPEED = 8;
const MOST_START = 4.5;
const MOST_MEMORY = 2.5;
const MOST_GROWTH = 8;

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['fixtures/articles'];
const files = folders.flatMap(textFiles);
const texts = files.map(textOf);
const reader = await createReader();
const missed: string[] = [];

speed();
startUp();
memory();
growth();
for (const miss of missed) say(`MISSED ${miss}`);
process.exitCode = missed.length === 0 ? 0 : 1;

function speed(): void {
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const readers = {
    precis: (text: string) => reader.read(text),
    compromise: (text: string) => nlp(text),
  };
  const pass = (read: (text: string) => unknown): number => cpuSeconds(() => texts.forEach((text) => void read(text)));
  const spent = { precis: [] as number[], compromise: [] as number[] };
  // Until V8 has compiled what it will compile, which takes more passes the more code there is.
  const first = { precis: pass(readers.precis), compromise: pass(readers.compromise) };
  for (let warmUp = 0; warmUp < 60; warmUp++) pass(readers.precis);
  for (let warmUp = 0; warmUp < 5; warmUp++) pass(readers.compromise);
  // By turns, so that what else the machine does falls on both.
  for (let round = 0; round < 9; round++) {
    for (const name of ['precis', 'compromise'] as const) spent[name].push(pass(readers[name]));
  }
  const own = words / median(spent.precis);
  const theirs = words / median(spent.compromise);
  say(`${texts.length} articles, ${words} words; medians of 9 rounds`);
  say(`precis           ${thousands(own)} words per CPU second, from text to brief`);
  say(`compromise three ${thousands(theirs)} words per CPU second, from text to document`);
  say(`first pass, cold: ${(first.compromise / first.precis).toFixed(1)} times compromise`);
  hold('speed against compromise', own / theirs, { least: LEAST_SPEED });
}

function startUp(): void {
  const smallest = files.toSorted((a, b) => statSync(a).size - statSync(b).size)[0]!;
  const own: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 11; round++) {
    own.push(milliseconds(() => run('bin/precis.js', smallest)));
    bare.push(milliseconds(() => run('-e', '0')));
  }
  say(`start-up         ${median(own).toFixed(0)} ms for one small article; node alone ${median(bare).toFixed(0)} ms`);
  hold('start-up against node', median(own) / median(bare), { most: MOST_START });
}

function memory(): void {
  const folder = mkdtempSync(join(tmpdir(), 'precis-bench-'));
  const peaks = [1, 4, 16].map((times) => {
    const copies = join(folder, String(times));
    for (let copy = 0; copy < times; copy++) {
      mkdirSync(join(copies, String(copy)), { recursive: true });
      for (const [at, file] of files.entries()) cpSync(file, join(copies, String(copy), `${at}.txt`));
    }
    return peakMegabytes(copies);
  });
  rmSync(folder, { recursive: true });
  say(
    `peak memory      ${peaks.map((peak) => `${peak.toFixed(0)} MB`).join(', ')} for 1, 4, 16 times ${files.length} articles`,
  );
  hold('memory for 16 times the articles', peaks[2]! / peaks[0]!, { most: MOST_MEMORY });
}

function growth(): void {
  const length = 50_000;
  for (const [name, make] of Object.entries(adversarial)) {
    const [small, large] = [make(length), make(4 * length)];
    const own = (text: string): number => cpuSeconds(() => reader.read(text));
    own(small);
    // The least of a few, since what is added by others on the machine is no part of it.
    const least = (text: string): number => Math.min(...[0, 1].map(() => own(text)));
    const [first, second] = [least(small), least(large)];
    say(
      `${name.padEnd(36)} ${(first * 1000).toFixed(0).padStart(5)} ms, four times the length ${(second * 1000).toFixed(0).padStart(5)} ms`,
    );
    // Below a few milliseconds the clock says nothing.
    hold(`growth of ${name}`, second / Math.max(first, 0.005), { most: MOST_GROWTH, isQuiet: true });
  }
}

interface Bounds {
  readonly least?: number;
  readonly most?: number;
  readonly isQuiet?: boolean;
}

function hold(
  name: string,
  ratio: number,
  { least = 0, most = Number.POSITIVE_INFINITY, isQuiet = false }: Bounds,
): void {
  const bound = least > 0 ? `at least ${least}` : `at most ${most}`;
  if (!isQuiet) say(`${name}: ${ratio.toFixed(1)} (${bound})`);
  if (!(least <= ratio && ratio <= most)) missed.push(`${name}: ${ratio.toFixed(1)}, not ${bound}`);
}

function textFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => join(folder, file));
}

function cpuSeconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function milliseconds(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function run(...args: string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
}

// Printed behind the briefs, which go nowhere else.
function peakMegabytes(folder: string): number {
  const report = 'data:text/javascript,process.on("exit",()=>console.log("\\n"+process.resourceUsage().maxRSS))';
  const printed = run('--import', report, 'bin/precis.js', '--format', 'ndjson', folder);
  return Number(printed.trim().split('\n').at(-1)) / 1024;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
}

function thousands(number: number): string {
  return Math.round(number).toLocaleString('en-GB').padStart(11);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
