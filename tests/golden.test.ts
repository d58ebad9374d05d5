import { describe, expect, test } from 'vitest';
import type { Brief } from '../src/model/brief.ts';
import { briefOf } from '../src/pipeline.ts';
import { FIELDS, withOnly } from '../src/render/fields.ts';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../src/render/formats.ts';
import { goldArticles, textOf } from './support/gold-folder.ts';
import { knowledge } from './support/knowledge.ts';

const articles = goldArticles('fixtures/articles');

// The version and the hash of all rules change without a word of the brief changing.
const compared: ReadonlySet<keyof Brief> = new Set(FIELDS.filter((field) => field !== 'precis'));

async function print(path: string, name: FormatName): Promise<string> {
  const format = await FORMATS[name].load();
  const brief = withOnly(briefOf({ path, text: textOf(path) }, knowledge), compared);
  return format.single.open + (await format.brief(brief, { width: 88, colour: false })) + format.single.close;
}

// A change is reviewed as prose: does the new brief say something truer?
test.each(articles)('$id', async ({ id, path }) => {
  await expect(await print(path, 'yaml')).toMatchFileSnapshot(`../fixtures/articles/${id}/expected.yaml`);
});

// One of each layout: a news story with figures, an opinion, a page saved with all that stands around the article.
const inEveryFormat = ['results-grocer-annual-profit', 'op-ed-freight-data', 'saved-page-harbor-tunnel'];

describe.each(FORMAT_NAMES.filter((name) => name !== 'yaml'))('%s', (name) => {
  test.each(inEveryFormat)('%s', async (id) => {
    const { path } = articles.find((article) => article.id === id)!;
    await expect(await print(path, name)).toMatchFileSnapshot(`../fixtures/formats/${name}/${id}.out`);
  });
});
