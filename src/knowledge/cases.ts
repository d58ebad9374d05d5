/** How an entry must be written to count. */
export const CASES = ['any', 'capitalised', 'upper', 'exact'] as const;
export type Case = (typeof CASES)[number];
