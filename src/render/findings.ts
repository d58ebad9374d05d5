import type { CheckedArticle, CheckReport } from '../model/checked.ts';
import type { Place } from '../model/problem.ts';
import { isMissed } from './check-text.ts';
import { inWords } from './difference-words.ts';

/** One thing to mend, as programs are told of it. */
export interface Finding {
  /** What sort it is: `people-missing`, `obsolete`. */
  readonly sort: string;
  readonly place: Place;
  /** The article or rule that it is about. */
  readonly subject: string;
  readonly message: string;
}

/** All that a check found, in order. What was written is none of it. */
export function findingsOf({ articles, examples, scores }: CheckReport): Finding[] {
  return [
    ...articles.flatMap(ofArticle),
    ...examples
      .filter(({ fault }) => fault !== null)
      .map(({ name, place, fault }) => ({ sort: 'example', place, subject: name, message: fault! })),
    ...scores.filter(isMissed).map(({ facet, f1, least }) => ({
      sort: 'score',
      place: { file: articles[0]?.expected ?? '' },
      subject: facet,
      message: `F1 of ${facet} is ${f1.toFixed(3)}, and ${least!.toFixed(3)} was asked for`,
    })),
  ];
}

function ofArticle(article: CheckedArticle): Finding[] {
  const { id, status, file, expected, reason, differences } = article;
  const whole = (sort: string, at: string, message: string): Finding[] => [
    { sort, place: { file: at, line: 1 }, subject: id, message },
  ];
  if (status === 'unexpected') return whole('unexpected', file, `nothing says what is expected of it (${expected})`);
  if (status === 'obsolete') return whole('obsolete', expected, 'its article is gone');
  if (status === 'unread') return whole('unread', file, reason ?? 'it could not be read');
  if (status !== 'different') return [];
  return differences.map((difference) => ({
    sort: `${difference.field.replaceAll('_', '-')}-${difference.sort}`,
    place: difference.place,
    subject: id,
    message: inWords(difference),
  }));
}
