import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { briefOf } from '../../src/pipeline.ts';
import { precis } from '../support/child.ts';
import { goldArticles, textOf } from '../support/gold-folder.ts';
import { knowledge } from '../support/knowledge.ts';

const [article] = goldArticles('fixtures/articles');

test('the program prints the brief and nothing else', () => {
  const { status, stdout, stderr } = precis([article!.path, '--format', 'json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(briefOf({ path: article!.path, text: textOf(article!.path) }, knowledge));
});

test('the library prints nothing and reads what the program reads', () => {
  const program = `
    import { createReader } from 'precis';
    const reader = await createReader();
    const brief = reader.read(${JSON.stringify(textOf(article!.path))}, { file: ${JSON.stringify(article!.path)} });
    process.stdout.write(JSON.stringify(brief));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(JSON.parse(precis([article!.path, '-f', 'json']).stdout));
});
