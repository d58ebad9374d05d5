import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckStatus } from '../src/model/checked.ts';
import { briefOf } from '../src/pipeline.ts';
import { FIELDS, withOnly } from '../src/render/fields.ts';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../src/render/formats.ts';
import { inMemory } from './commands/in-memory.ts';
import { goldArticles, textOf } from './support/gold-folder.ts';
import { knowledge } from './support/knowledge.ts';

const articles = goldArticles('fixtures/articles');

interface Told {
  readonly id: string;
  readonly status: CheckStatus;
  readonly differences: readonly { readonly says: string }[];
}

// The comparison that users run. A change is reviewed as prose: does the new brief say something truer?
const { files } = await inMemory(['check', 'fixtures/articles', '--report', 'json=golden.json']);
const checked = JSON.parse(files.get(resolve('golden.json'))!) as { readonly articles: readonly Told[] };

test.each(checked.articles)('$id', ({ status, differences }) => {
  const said = differences.map(({ says }) => says);
  expect({ status, said }, 'npx precis check fixtures/articles --update takes it over').toEqual({
    status: 'same',
    said: [],
  });
});

test('every article is checked', () => {
  expect(checked.articles.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
});

// The version and the hash of all rules change without a word of the brief changing.
const compared = new Set(FIELDS.filter((field) => field !== 'precis'));

async function print(path: string, name: FormatName): Promise<string> {
  const format = await FORMATS[name].load();
  const brief = withOnly(briefOf({ path, text: textOf(path) }, knowledge), compared);
  return format.single.open + (await format.brief(brief, { width: 88, colour: false })) + format.single.close;
}

// One of each layout: a news story with figures, an opinion, a page saved with all that stands around the article.
const inEveryFormat = ['results-grocer-annual-profit', 'op-ed-freight-data', 'saved-page-harbor-tunnel'];

describe.each(FORMAT_NAMES)('%s', (name) => {
  test.each(inEveryFormat)('%s', async (id) => {
    const { path } = articles.find((article) => article.id === id)!;
    await expect(await print(path, name)).toMatchFileSnapshot(`../fixtures/formats/${name}/${id}.out`);
  });
});
