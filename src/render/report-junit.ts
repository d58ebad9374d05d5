import type { CheckedArticle, CheckedExample, CheckReport } from '../model/checked.ts';
import { isMissed } from './check-text.ts';
import { findingsOf } from './findings.ts';

interface Case {
  readonly suite: string;
  readonly name: string;
  readonly file: string;
  readonly messages: readonly string[];
  readonly isUnread: boolean;
}

/** A test case for each article, example and threshold, as JUnit writes them. */
export function junitReport(report: CheckReport): string {
  const cases = [
    ...report.articles.map(ofArticle),
    ...report.examples.map(ofExample),
    ...report.scores
      .filter(({ least }) => least !== null)
      .map((score): Case => {
        const messages = isMissed(score)
          ? [`F1 is ${score.f1.toFixed(3)}, and ${score.least!.toFixed(3)} was asked for`]
          : [];
        return { suite: 'scores', name: score.facet, file: '', messages, isUnread: false };
      }),
  ];
  const suites = [...new Set(cases.map(({ suite }) => suite))].map((suite) => {
    const own = cases.filter((one) => one.suite === suite);
    return [
      `  <testsuite ${attributes({ name: suite, ...countsOf(own) })}>`,
      ...own.flatMap(caseLines),
      '  </testsuite>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name: 'precis check', ...countsOf(cases) })}>`,
    ...suites.flat(),
    '</testsuites>',
    '',
  ].join('\n');
}

function ofArticle(article: CheckedArticle): Case {
  const messages = findingsOf({ articles: [article], examples: [], scores: [] }).map(({ message }) => message);
  return { suite: 'articles', name: article.id, file: article.file, messages, isUnread: article.status === 'unread' };
}

const ofExample = ({ name, place, fault }: CheckedExample): Case => ({
  suite: 'examples',
  name,
  file: place.file,
  messages: fault === null ? [] : [fault],
  isUnread: false,
});

const countsOf = (cases: readonly Case[]): Record<string, number> => ({
  tests: cases.length,
  failures: cases.filter(({ messages, isUnread }) => messages.length > 0 && !isUnread).length,
  errors: cases.filter(({ isUnread }) => isUnread).length,
});

function caseLines({ suite, name, file, messages, isUnread }: Case): string[] {
  const open = `    <testcase ${attributes({ classname: suite, name, ...(file !== '' && { file }) })}`;
  if (messages.length === 0) return [`${open}/>`];
  const sort = isUnread ? 'error' : 'failure';
  const [first] = messages;
  const message = messages.length === 1 ? first! : `${messages.length} differences`;
  return [
    `${open}>`,
    `      <${sort} ${attributes({ message })}>${messages.map(escaped).join('\n')}</${sort}>`,
    '    </testcase>',
  ];
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key}="${escaped(String(value)).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`)
    .join(' ');

// What XML 1.0 cannot hold at all.
const UNPRINTABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string): string =>
  text.replace(UNPRINTABLE, '\ufffd').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
