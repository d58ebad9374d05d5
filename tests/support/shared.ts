import { existsSync } from 'node:fs';

/** Material that lies beside the project and is no part of it; tests that need it are skipped where it is absent. */
export const SHARED: string = process.env['SHARED_FOLDER'] ?? '../shared';

/** Whether the file is absent; says so on standard error, since a skipped test should not pass for a run one. */
export function isAbsent(path: string): boolean {
  if (existsSync(`${SHARED}/${path}`)) return false;
  process.stderr.write(`skipped: ${SHARED}/${path} is absent\n`);
  return true;
}
