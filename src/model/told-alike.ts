import type { Dataset, Event } from './dataset.ts';
import type { Story } from './story.ts';

/**
 * Ids of the events of which a newer story tells the very same: the event is the same, and so is all that what
 * is told of it may draw on. Rather too few than too many.
 */
export function toldAlike(before: Story, now: Story): ReadonlySet<string> {
  if (frameOf(before.dataset) !== frameOf(now.dataset)) return new Set();
  const isSame = ({ id }: Event) =>
    JSON.stringify(before.eventsById.get(id)) === JSON.stringify(now.eventsById.get(id));
  const same = now.events.filter(isSame);
  const isStill = new Set(same.map(({ id }) => id));
  const old = before.events.filter(({ id }) => isStill.has(id));
  if (old.some(({ id }, place) => id !== same[place]?.id)) return new Set();
  const contested = new Set(
    now.dataset.disputes.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims)),
  );
  // What one event tells of a mission or a dispute may be said in another.
  const standsAlone = ({ missions, dispute, statements, figures }: Event) =>
    missions.length === 0 &&
    !dispute &&
    ![...statements, ...figures].some(({ id }) => contested.has(id));
  const isApart = [...before.events, ...now.events].every(
    (event) => isStill.has(event.id) || standsAlone(event),
  );
  return new Set(same.filter((event) => isApart || standsAlone(event)).map(({ id }) => id));
}

/** All but the events and what numbers the version. */
const frameOf = (dataset: Dataset) =>
  JSON.stringify({ ...dataset, events: [], version: '', updated: '' });
