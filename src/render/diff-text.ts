import type { Difference } from '../model/difference.ts';
import { differenceLines } from './check-text.ts';
import type { Look } from './formats.ts';
import { counted, onOneLine } from './measure.ts';
import { pageFor } from './page.ts';

/** An article in two sets of briefs. */
export interface ComparedBriefs {
  readonly key: string;
  readonly status: 'same' | 'different' | 'missing' | 'new';
  readonly differences: readonly Difference[];
}

const SAYINGS = {
  missing: 'is in the first set only',
  new: 'is in the second set only',
  different: '',
  same: '',
} as const;

/** What is otherwise in the second set, article by article. */
export async function diffText(compared: readonly ComparedBriefs[], look: Look): Promise<string> {
  const page = await pageFor(compared, look);
  const blocks = compared
    .filter(({ status }) => status !== 'same')
    .map(({ key, status, differences }) => {
      const saying = SAYINGS[status];
      const said = saying === '' ? [] : [`  ${page.paint('notice', saying)}`];
      return [page.paint('heading', onOneLine(key)), ...said, ...differenceLines(differences, page)];
    });
  const sum = compared.reduce((all, { differences }) => all + differences.length, 0);
  const same = compared.filter(({ status }) => status === 'same').length;
  const total = `${counted(compared.length, 'article')}, ${same} the same, ${counted(sum, 'difference')}`;
  return `${[...blocks, [total]].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
