import { type Tried, tryRule, tryTheme } from '../explanations/examples.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { WrittenKnowledge } from '../knowledge/packed-knowledge.ts';
import type { CheckedExample } from '../model/checked.ts';
import type { Example } from '../model/rule.ts';

export interface OpenPacks {
  readonly written: WrittenKnowledge;
  readonly knowledge: Knowledge;
}

/** Tries every example of the packs' rules and themes. */
export function tryExamples({ written, knowledge }: OpenPacks): CheckedExample[] {
  // Of what two packs both say the later counts.
  const { rules, themes } = written.sources;
  return written.packs.flatMap(({ sources }) => [
    ...sources.rules
      .filter((rule) => rules.includes(rule))
      .flatMap((rule) =>
        rule.examples.map((example) => checked(rule.id, example, () => tryRule(rule, example, knowledge))),
      ),
    ...sources.themes
      .filter((theme) => themes.includes(theme))
      .flatMap((theme) =>
        theme.examples.map((example) =>
          checked(`themes/${theme.id}`, example, () => tryTheme(theme, example, knowledge)),
        ),
      ),
  ]);
}

function checked(id: string, { text, place, notYet }: Example, attempt: () => Tried): CheckedExample {
  const { expected, found } = attempt();
  const holds = JSON.stringify(sorted(expected)) === JSON.stringify(sorted(found));
  const name = `${id}: ${text.trim().replace(/\s+/g, ' ')}`;
  if (notYet !== undefined) return { name, place, fault: holds ? 'it holds now; take "not yet" away' : null };
  return { name, place, fault: holds ? null : `expected ${shown(expected)}, found ${shown(found)}` };
}

type Finds = Tried['found'];

const sorted = (finds: Finds): unknown => finds.map((one) => Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));

function shown(finds: Finds): string {
  if (finds.length === 0) return 'nothing';
  return finds
    .map((one) => {
      const values = Object.entries(one).map(
        ([key, value]) => `${key} ${typeof value === 'string' ? `“${value}”` : JSON.stringify(value)}`,
      );
      return values.join(', ');
    })
    .join('; ');
}
