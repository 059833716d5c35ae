import { ID_RULES } from './ids.ts';
import { READING_RULES } from './reading.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the documentation. */
export const RULES: readonly Rule[] = [...READING_RULES, ...ID_RULES];

const byName = new Map(RULES.map((rule) => [rule.name, rule]));

/** The rule of a name that the code itself uses. */
export function ruleNamed(name: string): Rule {
  const rule = byName.get(name);
  if (!rule) throw new Error(`no rule ${name}`);
  return rule;
}
