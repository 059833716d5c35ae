import type { Event } from '../../model/dataset.ts';
import { effective } from '../../model/dates.ts';
import { groupByYear, type YearGroup } from '../../model/select.ts';

export type Order = 'oldest' | 'newest';

/** A stretch of the list that is shown: from an index up to before another. */
export type Stretch = readonly [start: number, end: number];

/** What stands in the list, each under a key of its own. */
export type Row = { key: string; shown: boolean } & (
  | { type: 'entry'; event: Event; isNew: boolean }
  /** More than a year without an entry, up to a day. */
  | { type: 'gap'; until: string }
  /** Entries that are not shown here, and the first of them, which “Show more” would show. */
  | { type: 'more'; hidden: number; next: readonly Event[] }
);

/** Entries of a year, or without a date. */
export interface RowGroup {
  key: string;
  shown: boolean;
  rows: Row[];
}

/** Months without an entry that are worth a sentence. */
const GAP_MONTHS = 12;

/** Groups in the order asked for; what has no date stays last. */
export function orderGroups(events: readonly Event[], order: Order): YearGroup[] {
  const groups = groupByYear(events);
  if (order === 'oldest') return groups;
  for (const group of groups) group.events.reverse();
  return groups.reverse().sort((a, b) => Number(a.key === 'undated') - Number(b.key === 'undated'));
}

/**
 * Every row of a list, and which of them show.
 *
 * @param matching Events that pass the reader’s filter, in the order of the groups.
 * @param stretches Stretches of `matching` to show, in order, apart from each other.
 * @param step How many entries “Show more” shows.
 * @param news Ids of events that came while the reader was there.
 */
export function layOut(
  groups: readonly YearGroup[],
  matching: readonly Event[],
  stretches: readonly Stretch[],
  step: number,
  news: ReadonlySet<string> = new Set(),
): RowGroup[] {
  const shown = new Set(stretches.flatMap(([start, end]) => matching.slice(start, end)));
  const holes = new Map<Event | undefined, Stretch>();
  stretches.forEach(([, end], index) => {
    const next = Math.min(stretches[index + 1]?.[0] ?? Infinity, matching.length);
    if (next > end) holes.set(matching[end - 1], [end, next]);
  });
  const all = groups.flatMap(({ events }) => events);
  let index = 0;
  return groups.map(({ key, events }) => {
    const rows = events.flatMap((event): Row[] => {
      const following = all[++index];
      const hole = holes.get(event);
      const until = gapUntil(event, following);
      return [
        {
          type: 'entry',
          key: event.id,
          shown: shown.has(event),
          event,
          isNew: news.has(event.id),
        },
        ...(hole
          ? [
              {
                type: 'more' as const,
                key: `more:${event.id}`,
                shown: true,
                hidden: hole[1] - hole[0],
                next: matching.slice(hole[0], Math.min(hole[1], hole[0] + step)),
              },
            ]
          : []),
        ...(until && following
          ? [
              {
                type: 'gap' as const,
                key: `gap:${event.id}`,
                shown: shown.has(event) && shown.has(following),
                until,
              },
            ]
          : []),
      ];
    });
    return { key, shown: rows.some((row) => row.shown), rows };
  });
}

/** The day of the next entry, where more than a year passes without one. */
function gapUntil(event: Event, next: Event | undefined): string | undefined {
  const from = effective(event.when).date?.latest;
  const to = next && effective(next.when).date?.earliest;
  return from && to && monthsOf(to) - monthsOf(from) > GAP_MONTHS ? to : undefined;
}

const monthsOf = (day: string) => Number(day.slice(0, -6)) * 12 + Number(day.slice(-5, -3));

/** The stretches with the one that ends at `index` made longer by a step. */
export const showMore = (stretches: readonly Stretch[], index: number, step: number): Stretch[] =>
  merge(stretches.map(([start, end]) => [start, end === index ? end + step : end]));

/** The stretches, with that around an index where it is in none. */
export const showAt = (stretches: readonly Stretch[], index: number, step: number): Stretch[] => {
  const start = index - (index % step);
  return stretches.some(([from, to]) => from <= index && index < to)
    ? [...stretches]
    : merge([...stretches, [start, start + step]]);
};

/** Stretches of just those that are to be shown. */
export const showAll = (events: readonly Event[], isShown: (event: Event) => boolean): Stretch[] =>
  merge(events.flatMap((event, index) => (isShown(event) ? [[index, index + 1]] : [])));

function merge(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}
