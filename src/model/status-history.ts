import type { Compiled, Mission, StatusClaim, When } from './dataset.ts';
import { compareDays, dayOf } from './dates.ts';
import { groupBy } from './group-by.ts';
import { compileStatus, whenSaid } from './status.ts';
import type { Story } from './story.ts';

/** A mission’s status as it stood from a day on which something was said of it. */
export interface StatusStep {
  status: Compiled;
  /** What brought it: of the claims dated so, the one that carries the status, where there is one. */
  claim: StatusClaim;
  /** When that claim holds, else when it was said; undefined where nobody knows. */
  when: When | undefined;
}

/**
 * The status on each day on which a claim starts to hold, oldest first.
 * Last, where claims count whose day nobody knows, the status with them.
 */
export function statusHistory(mission: Mission, story: Story): StatusStep[] {
  const dated = mission.claims.map((claim) => ({ claim, when: whenSaid(claim, story) }));
  return [...groupBy(dated, ({ when }) => dayOf(when))]
    .sort(([a], [b]) => compareDays(a, b))
    .flatMap(([day, said]) => {
      const status = compileStatus(mission, story, day ?? undefined);
      const counting = said.filter(({ claim }) => status.claims.includes(claim.id));
      const brought = counting.find(({ claim }) => claim.status === status.value) ?? counting[0];
      return brought ? [{ status, ...brought }] : [];
    });
}
