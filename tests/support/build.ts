import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const BUILT_LAST = 'dist/bundle/cli.cjs';

/** Tests read the knowledge and start the program as they are built from what lies on disk now. */
export function setup(): void {
  if (existsSync(BUILT_LAST) && newest('src') < statSync(BUILT_LAST).mtimeMs) return;
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** When anything in the folder was last changed; a folder changes when a file comes or goes. */
function newest(folder: string): number {
  const times = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (name) => statSync(join(folder, name)).mtimeMs,
  );
  return Math.max(...times);
}
