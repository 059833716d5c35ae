import type { Event } from './dataset.ts';
import { anchorDay, compareDates, dayOf, effective } from './dates.ts';

/** Longer chains of undated events are cut. */
const MAX_CHAIN = 1000;

/**
 * Events by effective date, then by id; undated ones last.
 * Those whose article fixes no date stand by their `after` and `before` links (their own and those of
 * the events that name them), and between these by their estimate. Links that contradict each other,
 * run in a circle or name no event are passed over.
 */
export function sortEvents(events: readonly Event[], byId: ReadonlyMap<string, Event>): Event[] {
  const dated = events
    .map((event) => ({ event, date: effective(event.when).date }))
    .sort((a, b) => compareDates(a.date, b.date) || byIds(a.event, b.event));
  const sorted = dated.map(({ event }) => event);
  const links = linksOf(events, byId);
  if (links.size === 0) return sorted;

  const step = 1 / (2 * events.length);
  const indexes = new Map<Event, number>();
  /** Linked events without a fixed date, each with its index where it has an estimate, else Infinity. */
  const loose = new Map<Event, number>();
  dated.forEach(({ event, date }, index) => {
    const { edtf, basis } = event.when;
    indexes.set(event, index);
    if (links.has(event) && !dayOf({ edtf, basis })) {
      loose.set(event, anchorDay(date) ? index : Infinity);
    }
  });

  /** What the event has to stay below, looking only at what comes after it. */
  const highs = new Map<Event, number>();
  const highOf = (event: Event, depth: number): number => {
    let high = highs.get(event);
    if (high !== undefined || depth > MAX_CHAIN) return high ?? Infinity;
    high = Infinity;
    highs.set(event, high);
    for (const other of links.get(event)?.before ?? []) {
      const own = loose.get(other);
      high = Math.min(
        high,
        own === undefined
          ? (indexes.get(other) ?? high)
          : Math.min(own, highOf(other, depth + 1)) - step,
      );
    }
    highs.set(event, high);
    return high;
  };

  /** Undefined while the event waits for itself. */
  const places = new Map<Event, number | undefined>();
  const placeOf = (event: Event, depth: number): number | undefined => {
    const index = indexes.get(event) ?? 0;
    const own = loose.get(event);
    if (own === undefined) return index;
    if (places.has(event) || depth > MAX_CHAIN) return places.get(event);
    places.set(event, undefined);
    const low = (links.get(event)?.after ?? []).reduce(
      (place, other) => Math.max(place, placeOf(other, depth + 1) ?? -1),
      -1,
    );
    const high = highOf(event, 0);
    let place = index;
    if (low > -1 && !(own > low && own < Infinity)) {
      place = low + Math.min(step, low < high ? (high - low) / 2 : step);
    } else if (high < Infinity && own >= high) {
      place = high - step;
    }
    places.set(event, place);
    return place;
  };
  return sorted
    .map((event) => ({ event, place: placeOf(event, 0) ?? 0 }))
    .sort((a, b) => a.place - b.place || byIds(a.event, b.event))
    .map(({ event }) => event);
}

const byIds = (a: Event, b: Event) => (a.id < b.id ? -1 : 1);

interface Links {
  after: Event[];
  before: Event[];
}

/** The links of every event that has any, in both directions. */
function linksOf(events: readonly Event[], byId: ReadonlyMap<string, Event>): Map<Event, Links> {
  const links = new Map<Event, Links>();
  const add = (event: Event, side: keyof Links, other: Event) => {
    const own = links.get(event) ?? { after: [], before: [] };
    own[side].push(other);
    links.set(event, own);
  };
  const link = (earlier: Event | undefined, later: Event | undefined) => {
    if (!earlier || !later || earlier === later) return;
    add(later, 'after', earlier);
    add(earlier, 'before', later);
  };
  for (const event of events) {
    event.when.after?.forEach((id) => link(byId.get(id), event));
    event.when.before?.forEach((id) => link(event, byId.get(id)));
  }
  return links;
}
