import type {
  Actor,
  Condition,
  Dataset,
  Dispute,
  Event,
  Evidence,
  Figure,
  Mission,
  Source,
  Stance,
  Statement,
  StatusClaim,
} from './dataset.ts';
import { sortEvents } from './sort-events.ts';

/** Something said, and where in the dataset it stands. */
export type Item = (
  | { type: 'claim'; value: StatusClaim }
  | { type: 'condition'; value: Condition }
  | { type: 'statement'; value: Statement }
  | { type: 'figure'; value: Figure }
  | { type: 'stance'; value: Stance }
) & { mission?: Mission; event?: Event; actor?: Actor };

/** A dataset made ready to ask: sorted, and indexed by id. Former ids find what they were merged into. */
export interface Story {
  dataset: Dataset;
  /** By effective date; undated ones by their links, else last. */
  events: readonly Event[];
  eventsById: ReadonlyMap<string, Event>;
  sources: ReadonlyMap<string, Source>;
  /** Every source’s number in the whole record, the same as of any day. */
  numbers: ReadonlyMap<Source, number>;
  actors: ReadonlyMap<string, Actor>;
  missions: ReadonlyMap<string, Mission>;
  disputes: ReadonlyMap<string, Dispute>;
  /** Claims, conditions, statements, figures and stances. */
  items: ReadonlyMap<string, Item>;
}

/**
 * Sorts and indexes a dataset, which stays as it is. Where an id stands twice, the first holds.
 *
 * @param whole The record that it is a part of.
 */
export function createStory(dataset: Dataset, whole?: Story): Story {
  const items = new Map<string, Item>();
  const add = (item: Item) => {
    if (!items.has(item.value.id)) items.set(item.value.id, item);
  };
  const missions = byId(dataset.missions);
  for (const mission of dataset.missions) {
    for (const value of mission.claims) add({ type: 'claim', value, mission });
    for (const value of mission.conditions) add({ type: 'condition', value, mission });
  }
  for (const event of dataset.events) {
    for (const value of event.statements) add({ type: 'statement', value, event });
    for (const value of event.figures) add({ type: 'figure', value, event });
  }
  for (const actor of dataset.actors) {
    for (const value of actor.stances) {
      add({ type: 'stance', value, actor, mission: missions.get(value.mission) });
    }
  }
  const eventsById = byId(dataset.events);
  return {
    dataset,
    events: sortEvents(dataset.events, eventsById),
    eventsById,
    sources: byId(dataset.sources),
    numbers:
      whole?.numbers ??
      new Map(dataset.sources.map((source, index) => [source, index + 1] as const)),
    actors: byId(dataset.actors),
    missions,
    disputes: byId(dataset.disputes),
    items,
  };
}

function byId<T extends { id: string; formerIds?: string[] }>(
  things: readonly T[],
): Map<string, T> {
  const map = new Map<string, T>();
  const add = (id: string, thing: T) => {
    if (!map.has(id)) map.set(id, thing);
  };
  for (const thing of things) add(thing.id, thing);
  for (const thing of things) thing.formerIds?.forEach((id) => add(id, thing));
  return map;
}

/**
 * Distinct sources of an event’s statements, figures and linked claims, in dataset order.
 *
 * @param more What else is cited beside them.
 */
export function sourcesOf(story: Story, event: Event, more: readonly Cited[] = []): Source[] {
  const { statements, figures } = event;
  const cited = [...statements, ...figures, ...claimsOf(story, event), ...more].flatMap(
    ({ evidence }) => evidence.flatMap(({ source }) => story.sources.get(source) ?? []),
  );
  const numberOf = (source: Source) => story.numbers.get(source) ?? 0;
  return [...new Set(cited)].sort((a, b) => numberOf(a) - numberOf(b));
}

/** The status claims that an event tells. */
export const claimsOf = (story: Story, { missions }: Event) =>
  missions.flatMap(({ claim }) => story.items.get(claim ?? '')?.value ?? []);

interface Cited {
  evidence: readonly Evidence[];
}
