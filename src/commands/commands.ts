import type { Command } from './command.ts';

/** The commands by name. One is loaded when it is asked for, all of them for the help. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command<never>>>> = {
  summarise: async () => (await import('./summarise.ts')).summarise,
  text: async () => (await import('./text.ts')).text,
  explain: async () => (await import('./explain.ts')).explain,
  rules: async () => (await import('./rules.ts')).rules,
  themes: async () => (await import('./rules.ts')).themes,
  diff: async () => (await import('./diff.ts')).diff,
  completion: async () => (await import('./completion.ts')).completion,
  config: async () => (await import('./config.ts')).config,
  schema: async () => (await import('./schema.ts')).schema,
  init: async () => (await import('./init.ts')).init,
  check: async () => (await import('./check.ts')).check,
};

/** What `precis PATH…` does. */
export const DEFAULT_COMMAND = 'summarise';
