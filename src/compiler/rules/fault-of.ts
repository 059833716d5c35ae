import type { Fault } from '../fault.ts';
import { locate, type Places } from '../places.ts';
import type { Finding, Rule } from './rule.ts';

/** A finding as a message gives it. */
export function faultOf(finding: Finding, rule: Rule, places: Places): Fault {
  const { thing = {}, path, place = places.get(thing), key, message, mend = rule.mend } = finding;
  const item = finding.item ?? (thing as { id?: string }).id;
  return {
    rule: rule.name,
    severity: rule.severity,
    file: place?.file.name ?? '',
    ...(place ? locate(place, path, key) : { line: 1, column: 1 }),
    message,
    mend,
    ...(item !== undefined && { item }),
  };
}
