import type { Condition, Event, Mission, StatusClaim, When } from '../../model/dataset.ts';
import { compareDays } from '../../model/dates.ts';
import { groupBy } from '../../model/group-by.ts';
import { compileLines, linesOf, NEXT_STEPS } from '../../model/status.ts';
import { claimsOf, type Story } from '../../model/story.ts';
import { tellersOf } from '../../model/tellers.ts';
import { sourceIds } from '../shared/attribution.ts';
import { daySaid } from '../shared/date-said.ts';
import { leadingCondition, samePassage } from '../shared/leading-condition.ts';
import { toldBefore } from './told-before.ts';

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

/** What an entry says of one or more missions’ status, beside what stood before. */
export interface StatusChange {
  missions: Mission[];
  /** The status compiled from what earlier entries tell; null where they tell none. */
  before: string | null;
  given: GivenStatus[];
  /** With what the entry tells, the compiled status is another. */
  isChange: boolean;
  /** The sides differ as of this entry. */
  disputed: boolean;
}

/**
 * What an entry says of statuses; missions of which it says the same stand together.
 *
 * @param inAccounts Ids of what the sides of its dispute say: without a change it is not said again.
 */
export function statusChanges(
  story: Story,
  event: Event,
  inAccounts: ReadonlySet<string>,
): StatusChange[] {
  const byMission = new Map<Mission, StatusClaim[]>();
  for (const { mission: id, claim: claimId } of event.missions) {
    const mission = story.missions.get(id);
    const item = story.items.get(claimId ?? '');
    if (mission && item?.type === 'claim' && item.mission === mission) {
      byMission.set(mission, [...(byMission.get(mission) ?? []), item.value]);
    }
  }
  const alike = new Map<string, StatusChange>();
  for (const [mission, claims] of byMission) {
    const change = statusChange(story, event, mission, claims);
    if (!change.isChange && claims.every(({ id }) => inAccounts.has(id))) continue;
    const key = JSON.stringify(change);
    const same = alike.get(key);
    if (same) same.missions.push(mission);
    else alike.set(key, { ...change, missions: [mission] });
  }
  return [...alike.values()];
}

function statusChange(
  story: Story,
  event: Event,
  mission: Mission,
  claims: readonly StatusClaim[],
): Omit<StatusChange, 'missions'> {
  const place = tellersOf(story).places.get(event) ?? -1;
  const day = claims.map((claim) => daySaid(claim, story)).sort(compareDays)[0];
  const earlier = toldBefore(story)(mission)(place, day);
  const before = compileLines(earlier, [], story).value;
  const after = compileLines([...earlier, ...linesOf(claims, story)], [], story);
  return {
    before,
    given: givenStatuses(mission, claims, event.when),
    // A request is no step back.
    isChange: after.value !== before && (before === null || after.value !== 'requested'),
    disputed: after.disputed,
  };
}

function givenStatuses(mission: Mission, claims: readonly StatusClaim[], when: When) {
  const given: GivenStatus[] = [];
  for (const [status, same] of groupBy(claims, (claim) => claim.status)) {
    const dated = same.find(({ validAt }) => validAt && edtfOf(validAt) !== edtfOf(when));
    const saidBy = [...new Set(same.map((claim) => claim.saidBy))];
    const last = given.at(-1);
    given.push({
      status,
      saidBy,
      sources: sourceIds(same),
      scope: same.find(({ scope }) => scope)?.scope,
      condition: leadingCondition(mission.conditions, same),
      held: dated?.validAt,
      isStep: Boolean(dated && last && follows(status, last.status) && isSame(saidBy, last.saidBy)),
    });
  }
  return given;
}

const edtfOf = ({ edtf, estimate }: When) => estimate?.edtf ?? edtf;

const follows = (status: string, before: string) =>
  Object.entries(NEXT_STEPS).some(
    ([word, next]) => word === before && next.includes(status as 'active'),
  );

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
  const passages = [...event.statements, ...claimsOf(story, event)];
  const told = [...new Set(event.missions.map(({ mission }) => mission))]
    .flatMap((id) => story.missions.get(id)?.conditions ?? [])
    .filter((one) => !inAccounts.has(one.id) && passages.some((said) => samePassage(said, one)));
  const carried = changes.flatMap(({ given }) => given.map(({ condition }) => condition));
  return told.every((one) => carried.includes(one)) ? [] : told;
}
