import type { AuthoredRecord } from './authored.ts';
import type { Fault } from './fault.ts';
import type { Checked } from './read-record.ts';
import { RULES, ruleNamed } from './rules/index.ts';
import { didYouMean } from './suggest.ts';

/** Takes out the warnings that the record accepts; what it accepts in vain is an error. */
export function acceptWarnings(
  faults: readonly Fault[],
  { file, value }: Checked<AuthoredRecord>,
  hasTexts: boolean,
): Fault[] {
  const accepted = value.accepted ?? [];
  const used = new Set<number>();
  const left = faults.filter(({ rule, severity, item }) => {
    const index = accepted.findIndex((entry) => entry.rule === rule && entry.item === item);
    if (index < 0 || severity === 'error') return true;
    used.add(index);
    return false;
  });
  const vain = accepted.flatMap(({ rule, item }, index): Fault[] => {
    const known = RULES.find(({ name }) => name === rule);
    if (used.has(index) || (known?.needsTexts && !hasTexts)) return [];
    const warnings = RULES.filter(({ severity }) => severity === 'warning').map(({ name }) => name);
    const [key, message, mend] = !known
      ? ['rule', `There is no rule “${rule}”.`, didYouMean(rule, warnings, 'Take it out.')]
      : known.severity === 'error'
        ? ['rule', `“${rule}” is an error, which cannot be accepted.`, 'Mend the error.']
        : ['item', `Nothing at “${item}” breaks the rule “${rule}”.`, 'Take it out.'];
    const position = file.locate(['accepted', index, key]);
    const { name, severity } = ruleNamed('accepted-in-vain');
    return [{ rule: name, severity, file: file.name, ...position, message, mend, item }];
  });
  return [...left, ...vain];
}
