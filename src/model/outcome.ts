/** How a run ended, as the process's exit status. */
export const OUTCOMES = {
  allRead: 0,
  different: 1,
  wrongUsage: 2,
  someUnread: 3,
} as const;

export type Outcome = (typeof OUTCOMES)[keyof typeof OUTCOMES];
