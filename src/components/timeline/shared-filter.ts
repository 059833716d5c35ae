import type { Selection } from '../shared/group.ts';
import type { ReaderFilter } from './filter-state.ts';

const FIELDS = [
  ['actor', 'actors'],
  ['mission', 'missions'],
] as const;

const only = (ids: readonly string[] = []) => (ids.length === 1 ? ids[0] : undefined);

/** What a filter shares with the group: the one actor and the one mission that it leaves, and the day. */
export const selectionOf = ({ actors, missions, asOf }: ReaderFilter): Selection => ({
  actor: only(actors),
  mission: only(missions),
  asOf,
});

/** The filter as the group’s choice changes it; the same one where that is no news. */
export function followSelection(
  filter: ReaderFilter,
  before: Selection,
  now: Selection,
): ReaderFilter {
  const { asOf } = now;
  const ofDay = asOf === before.asOf || asOf === filter.asOf ? filter : { ...filter, asOf };
  return FIELDS.reduce((next, [one, many]) => {
    const id = now[one];
    if (id === before[one] || id === selectionOf(filter)[one]) return next;
    return { ...next, [many]: id === undefined ? [] : [id] };
  }, ofDay);
}
