import { execFileSync } from 'node:child_process';

/** Tests read the knowledge and start the program as they are built from what lies on disk now. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
