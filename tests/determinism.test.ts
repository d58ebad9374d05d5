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

test.each(['text', 'yaml', 'json', 'ndjson'])('%s is the same bytes again, elsewhere and in any order', (format) => {
  const options = ['-f', format];
  const first = read([...paths, ...options]);
  expect(first.length).toBeGreaterThan(paths.length * 100);
  expect(read([...paths, ...options]), 'a second time').toBe(first);
  expect(
    read([...paths, ...options], { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }),
    'in Turkish, a day ahead',
  ).toBe(first);
  expect(read([...paths, ...options], { TZ: 'America/St_Johns', LANG: 'ja_JP.eucJP' }), 'in Japanese, behind').toBe(
    first,
  );
  expect(read([...paths.toReversed(), ...options]), 'the other way round').toBe(first);
  expect(read(['fixtures/articles', ...options]), 'as a folder').toBe(first);
  expect(read([...paths, ...options, '-j', '4', '--no-cache']), 'by several jobs').toBe(first);
});
