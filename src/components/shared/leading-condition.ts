import type {
  Attribution,
  Compiled,
  Condition,
  Mission,
  StatusClaim,
} from '../../model/dataset.ts';
import { carriersOf } from '../../model/status.ts';

/**
 * The condition that may follow the status word of these claims: one that who says all of them puts
 * in the same article, other than a veto. Of several, one in a claim’s own passage; without such, none.
 * Conditions of others stand apart, with their owner.
 */
export function leadingCondition(
  conditions: readonly Condition[],
  claims: readonly StatusClaim[],
): Condition | undefined {
  // What is observed not to exist hangs on nothing.
  if (claims.some(({ status }) => status === 'inactive')) return undefined;
  const own = conditions.filter(
    (condition) =>
      condition.operator !== 'may-veto' &&
      claims.every(({ saidBy }) => saidBy === condition.saidBy) &&
      claims.some((claim) => sharesEvidence(claim, condition, ['source'])),
  );
  const near = own.find((condition) => claims.some((claim) => samePassage(claim, condition)));
  return near ?? (own.length === 1 ? own[0] : undefined);
}

/** The condition that may follow a mission’s compiled status: put by whom the value rests on. */
export const standingCondition = (
  mission: Pick<Mission, 'claims' | 'conditions'>,
  status: Compiled,
): string | undefined => leadingCondition(mission.conditions, carriersOf(mission, status))?.text;

type Evident = Pick<Attribution, 'evidence'>;

/** Whether two things rest on one passage. */
export const samePassage = (a: Evident, b: Evident): boolean =>
  sharesEvidence(a, b, ['source', 'start', 'end']);

const sharesEvidence = (a: Evident, b: Evident, keys: readonly ('source' | 'start' | 'end')[]) =>
  a.evidence.some((one) =>
    b.evidence.some((other) => keys.every((key) => one[key] === other[key])),
  );
