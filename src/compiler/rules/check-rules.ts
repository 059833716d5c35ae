import type { Fault } from '../fault.ts';
import { faultOf } from './fault-of.ts';
import { RULES } from './index.ts';
import type { Checkable } from './rule.ts';

/** What breaks any of the rules. */
export function checkRules(record: Checkable): Fault[] {
  return RULES.flatMap((rule) =>
    Array.from(rule.check?.(record) ?? [], (finding) => faultOf(finding, rule, record.places)),
  );
}
