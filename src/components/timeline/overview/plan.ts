import type { Event, When } from '../../../model/dataset.ts';
import { whenSaid } from '../../../model/status.ts';
import type { Story } from '../../../model/story.ts';
import { lanesOf, type Lane } from './lanes.ts';
import { pointsOf, type Point } from './points.ts';
import { endOf, extentOf, reachOf, type Stretch } from './scale.ts';

/** What a chart shows of a record, whatever part of it is in view. */
export interface Plan {
  /** From the year of the first date up to the last, or up to which the record goes. */
  whole: Stretch;
  /** What is in view until a reader chooses: where most entries lie. */
  first: Stretch;
  /** End of the day up to which the record goes. */
  until: number;
  lanes: Lane[];
  /** What the lanes were made from. */
  lanesFor: readonly unknown[];
  points: Point[];
}

export const areSame = <T>(a: readonly T[], b: readonly T[]) =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** Where open ends lie as long as they may lie anywhere. */
const NOWHERE = reachOf([]);

/** Share of entries that may lie before the first view, and how much shorter than the whole it has to be. */
const EARLIER = 0.25;
const SHORTER = 0.5;

/**
 * @param ids Missions to show; all where none is named.
 * @param day ISO day up to which the record goes.
 * @param before What was made last: lanes that are the same are taken from it.
 * @returns Undefined where nothing has a place in time.
 */
export function* planOf(
  story: Story,
  events: readonly Event[],
  ids: readonly string[],
  day: string,
  before?: Plan,
): Generator<void, Plan | undefined> {
  const claims: (When | undefined)[] = [];
  for (const mission of story.dataset.missions) {
    for (const claim of mission.claims) claims.push(whenSaid(claim, story));
    yield;
  }
  const told = events.flatMap((event) => {
    const extent = extentOf(event.when, NOWHERE);
    return extent ? [{ ...extent, event }] : [];
  });
  const extents = [...told, ...claims.flatMap((when) => extentOf(when, NOWHERE) ?? [])];
  if (extents.length === 0) return undefined;

  const dated = reachOf(extents);
  // A day that cannot be read ends with what is dated.
  const until = endOf(day) || dated.to;
  const to = Math.max(dated.to, until);
  const whole = { from: Math.floor(Math.min(dated.from, to) / 12) * 12, to };
  const points = pointsOf(told, whole);
  const start = points[Math.floor(points.length * EARLIER)]?.at ?? whole.from;
  const first = { from: Math.floor(start / 12) * 12, to };
  const isShort = first.to - first.from < (whole.to - whole.from) * SHORTER;
  const lanesFor = [story, whole.from, whole.to, ...ids];
  return {
    whole,
    first: isShort ? first : whole,
    until,
    lanesFor,
    lanes:
      before && areSame(before.lanesFor, lanesFor)
        ? before.lanes
        : yield* lanesOf(story, ids, whole),
    points,
  };
}
