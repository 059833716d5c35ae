import { ATTRIBUTION_RULES } from './attribution.ts';
import { DATE_AND_WORD_RULES } from './dates-and-words.ts';
import { DATE_RULES } from './dates.ts';
import { DISPUTE_RULES } from './disputes.ts';
import { FIGURE_RULES } from './figures.ts';
import { ID_RULES } from './ids.ts';
import { READING_RULES } from './reading.ts';
import type { Rule } from './rule.ts';
import { SHOWN_RULES } from './shown.ts';
import { STATUS_RULES } from './status.ts';
import { TEXT_RULES } from './texts.ts';
import { THING_RULES } from './things.ts';
import { WORDING_RULES } from './wording.ts';

/** Every rule, by what it is about. */
export const RULE_GROUPS: readonly { title: string; rules: readonly Rule[] }[] = [
  { title: 'Form', rules: READING_RULES },
  { title: 'Ids and addresses', rules: ID_RULES },
  { title: 'Dates', rules: [...DATE_RULES, ...DATE_AND_WORD_RULES] },
  { title: 'Who says what', rules: ATTRIBUTION_RULES },
  { title: 'Status', rules: STATUS_RULES },
  { title: 'Disputes', rules: DISPUTE_RULES },
  { title: 'Actors and entries', rules: THING_RULES },
  { title: 'Wording', rules: WORDING_RULES },
  {
    title: 'The articles’ own texts (`--texts`)',
    rules: [...TEXT_RULES, ...SHOWN_RULES, ...FIGURE_RULES],
  },
];

export const RULES: readonly Rule[] = RULE_GROUPS.flatMap(({ rules }) => rules);

const byName = new Map(RULES.map((rule) => [rule.name, rule]));

/** The rule of a name that the code itself uses. */
export function ruleNamed(name: string): Rule {
  const rule = byName.get(name);
  if (!rule) throw new Error(`no rule ${name}`);
  return rule;
}
