import type { CheckReport } from '../model/checked.ts';
import { VERSION } from '../model/version.ts';
import { findingsOf } from './findings.ts';

/** Findings as SARIF 2.1.0, which code hosts show beside the lines. */
export function sarifReport(report: CheckReport): string {
  const findings = findingsOf(report);
  const ids = [...new Set(findings.map(({ sort }) => sort))].sort();
  const results = findings.map(({ sort, place, subject, message }) => ({
    ruleId: sort,
    ruleIndex: ids.indexOf(sort),
    level: 'error',
    message: { text: `${subject}: ${message}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(place.file) },
          region: { startLine: place.line ?? 1, ...(place.column !== undefined && { startColumn: place.column }) },
        },
      },
    ],
  }));
  const driver = {
    name: 'precis',
    version: VERSION,
    rules: ids.map((id) => ({ id, shortDescription: { text: meaningOf(id) } })),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'unicodeCodePoints', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const MEANINGS: Readonly<Record<string, string>> = {
  unexpected: 'an article without an expectation',
  obsolete: 'an expectation without an article',
  unread: 'an article that could not be read',
  example: 'an example of a pack that does not hold',
  score: 'a score below what was asked for',
};

function meaningOf(id: string): string {
  const [, field, sort] = /^(.*)-(missing|new|changed)$/.exec(id) ?? [];
  return (
    MEANINGS[id] ??
    `${field}: ${sort === 'changed' ? 'a value has changed' : sort === 'new' ? 'something new' : 'something is missing'}`
  );
}
