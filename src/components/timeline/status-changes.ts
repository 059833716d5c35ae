import type { Condition, Event, Mission, StatusClaim, When } from '../../model/dataset.ts';
import { compileStatus, NEXT_STEPS } from '../../model/status.ts';
import { dayBefore, effective } from '../../model/dates.ts';
import type { Story } from '../../model/story.ts';
import { sourceIds } from '../shared/attribution.ts';
import { leadingCondition, samePassage } from '../shared/leading-condition.ts';

/** One status that an entry’s speakers give a mission. */
export interface GivenStatus {
  status: string;
  saidBy: string[];
  sources: string[];
  scope?: string;
  /** Put by those who give the status, never by others. */
  condition?: Condition;
  /** When it holds, where that is another time than the entry’s. */
  held?: When;
  /** The same speakers give it as what followed on the one before. */
  isStep: boolean;
}

/** What an entry says of one mission’s status, beside what stood before. */
export interface StatusChange {
  mission: Mission;
  /** The status compiled from what was said earlier; null where nothing was. */
  before: string | null;
  given: GivenStatus[];
  /** The sides differ as of this entry. */
  disputed: boolean;
}

export function statusChanges(story: Story, event: Event): StatusChange[] {
  const byMission = new Map<Mission, StatusClaim[]>();
  for (const { mission: id, claim: claimId } of event.missions) {
    const mission = story.missions.get(id);
    const claim = mission?.claims.find((candidate) => candidate.id === claimId);
    if (mission && claim) byMission.set(mission, [...(byMission.get(mission) ?? []), claim]);
  }
  return [...byMission].map(([mission, claims]) => {
    const days = claims
      .map((claim) => earliestOf(story, claim))
      .filter((day) => day !== null)
      .sort();
    const [first, last] = [days[0], days.at(-1)];
    return {
      mission,
      before: first ? compileStatus(mission, story, dayBefore(first)).value : null,
      given: givenStatuses(mission, claims, event.when),
      disputed: compileStatus(mission, story, last).disputed,
    };
  });
}

function earliestOf(story: Story, claim: StatusClaim): string | null {
  const source = story.sources.get(claim.evidence[0]?.source ?? '');
  const when = claim.validAt ?? claim.madeOn ?? source?.published;
  return when ? (effective(when).date?.earliest ?? null) : null;
}

function givenStatuses(mission: Mission, claims: readonly StatusClaim[], when: When) {
  const byStatus = new Map<string, StatusClaim[]>();
  for (const claim of claims) {
    byStatus.set(claim.status, [...(byStatus.get(claim.status) ?? []), claim]);
  }
  const given: GivenStatus[] = [];
  for (const [status, same] of byStatus) {
    const { scope, validAt } = same.find(({ validAt: held }) => held) ?? same[0]!;
    const held = validAt && edtfOf(validAt) !== edtfOf(when) ? validAt : undefined;
    const saidBy = [...new Set(same.map((claim) => claim.saidBy))];
    const last = given.at(-1);
    given.push({
      status,
      saidBy,
      sources: sourceIds(same),
      scope,
      condition: leadingCondition(mission.conditions, same),
      held,
      isStep: Boolean(held && last && follows(status, last.status) && isSame(saidBy, last.saidBy)),
    });
  }
  return given;
}

const edtfOf = ({ edtf, estimate }: When) => estimate?.edtf ?? edtf;

const follows = (status: string, before: string) =>
  (NEXT_STEPS[before as 'active'] as readonly string[] | undefined)?.includes(status);

/** Whether two short lists hold the same, in the same order. */
export const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.join() === b.join();

/**
 * The conditions that an entry tells: those on its missions that stand in a passage of it. Without those
 * that its accounts give, and without one that its status already carries, where it is the only one.
 */
export function conditionsTold(
  story: Story,
  event: Event,
  changes: readonly StatusChange[],
  inAccounts: ReadonlySet<string>,
): Condition[] {
  const claims = event.missions.flatMap(({ claim }) => story.items.get(claim ?? '')?.value ?? []);
  const passages = [...event.statements, ...claims];
  const told = [...new Set(event.missions.map(({ mission }) => mission))]
    .flatMap((id) => story.missions.get(id)?.conditions ?? [])
    .filter((one) => !inAccounts.has(one.id) && passages.some((said) => samePassage(said, one)));
  const carried = changes.flatMap(({ given }) => given.map(({ condition }) => condition));
  return told.every((one) => carried.includes(one)) ? [] : told;
}
