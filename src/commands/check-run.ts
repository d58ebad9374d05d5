import { join, resolve } from 'node:path';
import { differencesOf } from '../corpus/differences.ts';
import { facetScores, goldOf, type Scored } from '../corpus/facet-scores.ts';
import { completeGold, type WrittenGold } from '../corpus/gold-records.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Brief } from '../model/brief.ts';
import type { CheckedArticle, CheckReport } from '../model/checked.ts';
import { byCodePoint } from '../model/order.ts';
import { OUTCOMES, type Outcome } from '../model/outcome.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import {
  type Beside,
  type Expectation,
  expectationOf,
  expectationsIn,
  isSaidOfArticle,
  nameOf,
  textBeside,
} from '../reading/expectations.ts';
import { isFolderAt } from '../reading/files.ts';
import { type Input, isInput } from '../reading/input.ts';
import { findInputs } from '../reading/inputs.ts';
import { reasonOf } from '../reading/reasons.ts';
import { checkText, isMissed } from '../render/check-text.ts';
import type { CheckOptions } from './check.ts';
import { WrongUsage } from './command.ts';
import { OutputFailed } from './destinations.ts';
import { readExpectation, type WrittenExpectation } from './expected-files.ts';
import { newExpectation, updatedExpectation } from './expected-updates.ts';
import type { OpenPacks } from './pack-examples.ts';
import { knowledgeFor, packFolders } from './packs.ts';
import { readArticles } from './read-articles.ts';
import { type Streams, usesColour, widthOf } from './streams.ts';
import { didYouMean } from './suggestions.ts';
import { talkOn } from './talk.ts';

// As for briefs: what is larger is no article.
const MAX_SIZE = 50e6;

export async function runCheck(paths: readonly string[], options: CheckOptions, streams: Streams): Promise<Outcome> {
  refuseInCi(options, streams);
  const packs = await openPacks(options, streams);
  const folders = foldersOf(paths, options, streams);
  const { entries } = await findInputs(folders, streams.cwd);
  const pairs = pairsOf(entries);
  const orphans = orphansOf(folders, pairs, streams.cwd);
  const slugs = [...pairs.values()].map(({ expectation }) => expectation.slug);
  for (const accepted of options.accept ?? [])
    if (!slugs.includes(accepted))
      throw new WrongUsage(`--accept: no article is called "${accepted}".${didYouMean(accepted, slugs)}`);
  const told = entries.filter((entry) => (isInput(entry) ? pairs.has(entry.path) : orphans.length === 0));
  const { articles, scored } = await checkAll(told, pairs, options, streams, packs?.knowledge);
  const all = [...articles, ...orphans.map(obsolete)].sort((a, b) => byCodePoint(a.file, b.file));
  const least = new Map(options.min ?? []);
  const hasGold = [...pairs.values()].some(({ gold }) => gold !== null);
  const report: CheckReport = {
    articles: all,
    scores: hasGold || least.size > 0 ? facetScores(scored, least) : [],
    examples: packs === null ? [] : (await import('./pack-examples.ts')).tryExamples(packs),
  };
  await tell(report, options, streams);
  return outcomeOf(report, options.maxChanges ?? 0);
}

/** What the packs say, with their sources for their examples. */
async function openPacks(options: CheckOptions, streams: Streams): Promise<OpenPacks | null> {
  const folders = packFolders(options, streams);
  if (folders.length === 0) return null;
  const { readWithPacks, compileWithPacks } = await import('../knowledge/packed-knowledge.ts');
  const written = readWithPacks(folders);
  return { written, knowledge: compileWithPacks(written) };
}

/** Without a folder the current one is meant, or the articles of packs. */
function foldersOf(paths: readonly string[], options: CheckOptions, streams: Streams): readonly string[] {
  if (paths.length > 0) return paths;
  if (options.pack === undefined) return ['.'];
  return packFolders(options, streams)
    .filter(({ location }) => isFolderAt(join(location, 'articles')))
    .map(({ path }) => `${path}/articles`);
}

function refuseInCi({ update, accept }: CheckOptions, { env }: Streams): void {
  const isCi = env.CI !== undefined && !/^(|0|false)$/i.test(env.CI);
  if (isCi && (update || accept !== undefined))
    throw new WrongUsage(
      `${update ? '--update' : '--accept'} is refused where CI is set: an expectation is reviewed before it is taken over`,
    );
}

interface Pair {
  readonly expectation: Expectation;
  readonly written: WrittenExpectation | null;
  readonly gold: WrittenGold | null;
}

/** Every article's expectation by its path. All that is wrong with any of them is told at once. */
function pairsOf(entries: readonly (Input | Problem)[]): Map<string, Pair> {
  const problems: Problem[] = [];
  const orNull = <Value>(beside: Beside | null, read: (text: string) => Value): Value | null => {
    if (beside === null) return null;
    try {
      return read(textBeside(beside));
    } catch (error) {
      if (error instanceof ProblemError) problems.push(...error.problems);
      else
        problems.push({
          place: { file: beside.path },
          found: error instanceof SyntaxError ? `no JSON: ${error.message}` : reasonOf(error),
        });
      return null;
    }
  };
  const pairs = new Map<string, Pair>();
  for (const input of entries) {
    if (!isInput(input) || isSaidOfArticle(input.path)) continue;
    if (input.location === null) throw new WrongUsage('standard input has no expectation beside it; name a folder');
    const expectation = expectationOf(input);
    pairs.set(input.path, {
      expectation,
      written: orNull(expectation.exists ? expectation.file : null, (text) =>
        readExpectation(expectation.file.path, text),
      ),
      gold: orNull(expectation.gold, (text) => JSON.parse(text) as WrittenGold),
    });
  }
  if (problems.length > 0) throw new ProblemError(problems);
  return pairs;
}

function orphansOf(folders: readonly string[], pairs: ReadonlyMap<string, Pair>, cwd: string): Beside[] {
  const used = new Set([...pairs.values()].map(({ expectation }) => expectation.file.location));
  const found = new Map(folders.flatMap((folder) => expectationsIn(folder, cwd)).map((one) => [one.location, one]));
  return [...found.values()].filter(({ location }) => !used.has(location));
}

const obsolete = (beside: Beside): CheckedArticle => ({
  id: nameOf(beside),
  file: beside.path,
  expected: beside.path,
  status: 'obsolete',
  differences: [],
  reason: null,
});

interface Checked {
  readonly articles: CheckedArticle[];
  readonly scored: Scored[];
}

async function checkAll(
  entries: readonly (Input | Problem)[],
  pairs: ReadonlyMap<string, Pair>,
  options: CheckOptions,
  streams: Streams,
  known: Knowledge | undefined,
): Promise<Checked> {
  const talk = talkOn(streams, options, entries.length > 1 && !streams.out.isTerminal);
  const checked: Checked = { articles: [], scored: [] };
  let done = 0;
  for await (const read of readArticles(
    entries,
    { limit: options.maxSize ?? MAX_SIZE },
    streams,
    async () => known ?? knowledgeFor({}, streams),
  )) {
    await talk.progress(++done, entries.length);
    if (!('brief' in read)) {
      const { file } = read.place;
      const id = pairs.get(file)?.expectation.slug ?? file;
      const expected = pairs.get(file)?.expectation.file.path ?? file;
      checked.articles.push({ id, file, expected, status: 'unread', differences: [], reason: read.found });
      continue;
    }
    const pair = pairs.get(read.input.path)!;
    checked.articles.push(await checkOne(read.brief, pair, options, streams));
    const { expectation, written, gold } = pair;
    if (gold !== null) {
      checked.scored.push({
        id: expectation.slug,
        brief: read.brief,
        gold: completeGold(gold),
        fields: new Set(Object.keys(gold)),
      });
    } else if (written !== null) {
      const fields = new Set(Object.keys(written.expected));
      checked.scored.push({ id: expectation.slug, brief: read.brief, gold: goldOf(written.expected), fields });
    }
  }
  await talk.clear();
  return checked;
}

async function checkOne(brief: Brief, pair: Pair, options: CheckOptions, streams: Streams): Promise<CheckedArticle> {
  const { expectation, written } = pair;
  const isTaken = options.update === true || (options.accept ?? []).includes(expectation.slug);
  const base = { id: expectation.slug, file: brief.file, expected: expectation.file.path, reason: null };
  if (written === null) {
    if (!isTaken) return { ...base, status: 'unexpected', differences: [] };
    await write(expectation.file, newExpectation(brief, options.only), streams);
    return { ...base, status: 'written', differences: [] };
  }
  const found = differencesOf(written.expected, brief).filter(({ field }) => options.only?.has(field) ?? true);
  const differences = found.map((difference) => ({ ...difference, place: written.placeOf(difference) }));
  const isPartly = [...(options.only ?? [])].some((field) => !written.lines.has(field));
  if (!isTaken || (differences.length === 0 && !isPartly))
    return { ...base, status: differences.length === 0 ? 'same' : 'different', differences };
  const fields = new Set(differences.map(({ field }) => field));
  await write(expectation.file, updatedExpectation(written, brief, fields, options.only), streams);
  return { ...base, status: 'updated', differences };
}

async function write({ path, location }: Beside, text: string, streams: Streams): Promise<void> {
  try {
    const file = streams.create(location);
    await file.write(text);
    file.close();
  } catch (error) {
    throw new OutputFailed(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

async function tell(report: CheckReport, options: CheckOptions, streams: Streams): Promise<void> {
  const look = { width: widthOf(streams), colour: usesColour(streams, options) };
  const isQuiet = options.quiet === true && outcomeOf(report, options.maxChanges ?? 0) === OUTCOMES.allRead;
  if (!isQuiet) await streams.out.write(await checkText(report, look));
  for (const { name, file } of options.report ?? []) {
    if (file === null) await streams.out.write((await import('../render/report-github.ts')).githubReport(report));
    else
      await write(
        { path: file, location: resolve(streams.cwd, file) },
        await REPORTERS[name as keyof typeof REPORTERS](report),
        streams,
      );
  }
}

const REPORTERS = {
  junit: async (report: CheckReport): Promise<string> =>
    (await import('../render/report-junit.ts')).junitReport(report),
  sarif: async (report: CheckReport): Promise<string> =>
    (await import('../render/report-sarif.ts')).sarifReport(report),
  json: async (report: CheckReport): Promise<string> => (await import('../render/report-json.ts')).jsonReport(report),
};

function outcomeOf({ articles, examples, scores }: CheckReport, mostChanges: number): Outcome {
  const has = (...statuses: readonly string[]): boolean => articles.some(({ status }) => statuses.includes(status));
  const changes = articles
    .filter(({ status }) => status === 'different')
    .reduce((sum, { differences }) => sum + differences.length, 0);
  const isDifferent =
    changes > mostChanges ||
    has('unexpected', 'obsolete') ||
    scores.some(isMissed) ||
    examples.some(({ fault }) => fault !== null);
  if (isDifferent) return OUTCOMES.different;
  return has('unread') ? OUTCOMES.someUnread : OUTCOMES.allRead;
}
