import { groupBy } from '../../../model/group-by.ts';
import type { Span } from './lanes.ts';
import { shareOf, type Stretch } from './scale.ts';

/** Width of a mark’s place in em. */
const PLACE = 1.875;

/** Whether a lane has more statuses than a view `width` em wide has room for. */
export const isCrowded = (spans: readonly unknown[], width: number) => spans.length > width;

/** Where a status lies, -1 before a view, 0 in it, 1 after it. */
const sideOf = ({ from, to }: Stretch, view: Stretch) =>
  to < view.from ? -1 : from > view.to ? 1 : 0;

/** Whether it is drawn in a view. */
export const isSeen = (span: Stretch, view: Stretch) => sideOf(span, view) === 0;

/**
 * A lane’s statuses by the mark they share. There is one for each, unless more are in view, before or after it,
 * than it has ems: then those that begin within a place, and are shorter than one, share theirs. How it stands now,
 * stands alone.
 */
export function runsOf(spans: readonly Span[], view: Stretch, width: number): Span[][] {
  const sides = groupBy(spans, (span) => sideOf(span, view));
  const at = (moment: number) => shareOf(moment, view);
  const runs: Span[][] = [];
  spans.forEach((span, index) => {
    const run = runs.at(-1);
    const side = sideOf(span, view);
    const shares =
      run?.[0] &&
      spans[index + 1]?.start &&
      sideOf(run[0], view) === side &&
      isCrowded(sides.get(side) ?? [], width) &&
      Math.max(at(span.from) - at(run[0].from), at(span.to) - at(span.from)) < PLACE / width;
    if (shares) run.push(span);
    else runs.push([span]);
  });
  return runs;
}
