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

test('the same bytes', () => {
  const first = read(paths);
  expect(first.length).toBeGreaterThan(paths.length * 1000);
  expect(read(paths), 'a second time').toBe(first);
  expect(read(paths, far), 'in Turkish, a day ahead').toBe(first);
  expect(read(paths, { TZ: 'America/St_Johns', LANG: 'ja_JP.eucJP' }), 'in Japanese, half an hour apart').toBe(first);
  expect(read(paths.toReversed()), 'the other way round').toBe(first);
  expect(read(['fixtures/articles']), 'as a folder').toBe(first);
  expect(read([...paths, '-j', '4', '--no-cache']), 'by several jobs').toBe(first);
});

test.each(['text', 'json', 'ndjson'])('the same bytes of %s, elsewhere and the other way round', (format) => {
  expect(read([...paths.toReversed(), '-f', format], far)).toBe(read([...paths, '-f', format]));
});
