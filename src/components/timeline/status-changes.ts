import type { Condition, Event, Mission, StatusClaim } from '../../model/dataset.ts';
import { compileStatus } from '../../model/status.ts';
import { dayBefore, effective } from '../../model/dates.ts';
import type { Story } from '../../model/story.ts';
import { sourceIds } from '../shared/attribution.ts';

/** One status that an entry’s speakers give a mission. */
export interface GivenStatus {
  status: string;
  saidBy: string[];
  sources: string[];
  condition?: string;
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
      given: givenStatuses(mission, claims),
      disputed: compileStatus(mission, story, last).disputed,
    };
  });
}

function earliestOf(story: Story, claim: StatusClaim): string | null {
  const source = story.sources.get(claim.evidence[0]?.source ?? '');
  const when = claim.validAt ?? claim.madeOn ?? source?.published;
  return when ? (effective(when).date?.earliest ?? null) : null;
}

function givenStatuses(mission: Mission, claims: readonly StatusClaim[]): GivenStatus[] {
  const byStatus = new Map<string, StatusClaim[]>();
  for (const claim of claims) {
    byStatus.set(claim.status, [...(byStatus.get(claim.status) ?? []), claim]);
  }
  return [...byStatus].map(([status, same]) => {
    const sources = sourceIds(same);
    const condition = leadingCondition(mission.conditions, sources);
    return {
      status,
      saidBy: [...new Set(same.map((claim) => claim.saidBy))],
      sources,
      ...(condition ? { condition } : {}),
    };
  });
}

/** The first condition that the articles put on it, other than a veto: to follow the status word. */
export function leadingCondition(
  conditions: readonly Condition[],
  sources: readonly string[],
): string | undefined {
  return conditions.find(
    ({ operator, evidence }) =>
      operator !== 'may-veto' && evidence.some(({ source }) => sources.includes(source)),
  )?.text;
}
