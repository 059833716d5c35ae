import { ATTRIBUTION_RULES } from './attribution.ts';
import { DATE_RULES } from './dates.ts';
import { DISPUTE_RULES } from './disputes.ts';
import { ID_RULES } from './ids.ts';
import { READING_RULES } from './reading.ts';
import type { Rule } from './rule.ts';
import { SHOWN_RULES } from './shown.ts';
import { STATUS_RULES } from './status.ts';
import { TEXT_RULES } from './texts.ts';
import { THING_RULES } from './things.ts';
import { WORDING_RULES } from './wording.ts';

/** Every rule, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  ...READING_RULES,
  ...ID_RULES,
  ...DATE_RULES,
  ...ATTRIBUTION_RULES,
  ...STATUS_RULES,
  ...DISPUTE_RULES,
  ...THING_RULES,
  ...WORDING_RULES,
  ...TEXT_RULES,
  ...SHOWN_RULES,
];

const byName = new Map(RULES.map((rule) => [rule.name, rule]));

/** The rule of a name that the code itself uses. */
export function ruleNamed(name: string): Rule {
  const rule = byName.get(name);
  if (!rule) throw new Error(`no rule ${name}`);
  return rule;
}
