import type { Fault } from '../fault.ts';
import type { Checkable, Finding, Rule } from './rule.ts';
import { RULES } from './index.ts';

/** What breaks any of the rules. */
export function checkRules(record: Checkable): Fault[] {
  return RULES.flatMap((rule) =>
    Array.from(rule.check?.(record) ?? [], (finding) => faultOf(finding, rule, record)),
  );
}

function faultOf(finding: Finding, rule: Rule, { places }: Checkable): Fault {
  const { thing = {}, path = [], place = places.get(thing), key, message, mend } = finding;
  const item = finding.item ?? (thing as { id?: string }).id;
  const { name, severity } = rule;
  const position = finding.place ? positionOf(finding.place, key) : places.locate(thing, path, key);
  return {
    rule: name,
    severity,
    file: place?.file.name ?? '',
    ...position,
    message,
    mend: mend ?? rule.mend,
    ...(item !== undefined && { item }),
  };
}

const positionOf = ({ file, path }: NonNullable<Finding['place']>, key?: boolean) =>
  key ? file.locateKey(path) : file.locate(path);
