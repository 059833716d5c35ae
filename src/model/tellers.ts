import type { Event } from './dataset.ts';
import { onceFor } from './once-for.ts';
import type { Story } from './story.ts';

interface Tellers {
  /** Each event’s place in the story. */
  readonly places: ReadonlyMap<Event, number>;
  /** Status claims by id, each with the place of the first event that tells it. */
  readonly tellers: ReadonlyMap<string, number>;
}

/** Where in the story its events stand, and which of them tells a status claim first. */
export const tellersOf = onceFor((story: Story): Tellers => {
  const places = new Map(story.events.map((event, place) => [event, place]));
  const tellers = new Map<string, number>();
  for (const [{ missions }, place] of places) {
    for (const { claim } of missions) if (claim && !tellers.has(claim)) tellers.set(claim, place);
  }
  return { places, tellers };
});
