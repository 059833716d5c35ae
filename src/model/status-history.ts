import type { Compiled, Mission, StatusClaim, When } from './dataset.ts';
import { anchorDay, compareDays } from './dates.ts';
import { groupBy } from './group-by.ts';
import { compileLines, lasting, linesOf, type Line } from './status.ts';
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
export function statusHistory({ claims, conditions }: Mission, story: Story): StatusStep[] {
  const lines = linesOf(claims, story);
  const places = new Map(lines.map((line, place) => [line, place]));
  const inOrder = (a: Line, b: Line) => places.get(a)! - places.get(b)!;
  let left: Line[] = [];
  return [...groupBy(lines, ({ date }) => anchorDay(date))]
    .sort(([a], [b]) => compareDays(a, b))
    .flatMap(([day, said]) => {
      left = lasting([...left, ...said].sort(inOrder));
      const status = compileLines(left, conditions, story, day ?? undefined);
      const counting = said.filter(({ claim }) => status.claims.includes(claim.id));
      const brought = counting.find(({ claim }) => claim.status === status.value) ?? counting[0];
      return brought ? [{ status, claim: brought.claim, when: brought.when }] : [];
    });
}
