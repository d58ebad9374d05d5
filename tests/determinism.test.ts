import { expect, test } from 'vitest';
import { precis } from './support/child.ts';
import { goldArticles } from './support/gold-folder.ts';

const paths = goldArticles('fixtures/articles').map(({ path }) => path);
const base = { TZ: 'UTC', LC_ALL: 'C' };
const read = (args: readonly string[], env: Readonly<Record<string, string>> = base): string => {
  const { status, stdout, stderr } = precis(args, env);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};

const far = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };

const first = read(paths);

test('there is something to compare', () => {
  expect(first.length).toBeGreaterThan(paths.length * 1000);
});

test.each([
  ['a second time', paths, base],
  ['in Turkish, a day ahead', paths, far],
  ['in Japanese, half an hour apart', paths, { TZ: 'America/St_Johns', LANG: 'ja_JP.eucJP' }],
  ['the other way round', paths.toReversed(), base],
  ['as a folder', ['fixtures/articles'], base],
  ['by several jobs', [...paths, '-j', '4', '--no-cache'], base],
])('the same bytes %s', (_, args, env) => {
  expect(read(args, env)).toBe(first);
});

test.each(['text', 'json', 'ndjson'])('the same bytes of %s, elsewhere and the other way round', (format) => {
  expect(read([...paths.toReversed(), '-f', format], far)).toBe(read([...paths, '-f', format]));
});
