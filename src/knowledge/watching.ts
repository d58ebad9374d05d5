import type { Sequence } from '../model/tokens.ts';
import type { RuleMatch } from './run-rules.ts';

type Watcher = (match: RuleMatch, sequence: Sequence) => void;

/** Told of every match of every rule while somebody watches: of most matches nothing is kept but what was made of them. */
export const watch: { watcher: Watcher | null } = { watcher: null };

/** Does the work while `watcher` is told of every match. */
export function watching<Value>(watcher: Watcher, work: () => Value): Value {
  watch.watcher = watcher;
  try {
    return work();
  } finally {
    watch.watcher = null;
  }
}
