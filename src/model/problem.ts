import type { RuleId } from './finding.ts';

/** A place in a file of ours or the user's; `line` and `column` count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something wrong with a file we were given. Data; `render` gives it colour, `cli.ts` an exit status. */
export interface Problem {
  readonly place: Place;
  readonly rule?: RuleId;
  readonly found: string;
  readonly expected?: string;
}

/** Thrown where nothing can be read at all: a rule file or configuration with mistakes. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/** `file:line:column  found; expected …` */
export function describeProblem(problem: Problem): string {
  const { file, line, column } = problem.place;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place}  ${problem.found}${problem.expected === undefined ? '' : `; expected ${problem.expected}`}`;
}
