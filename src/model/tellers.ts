import type { Story } from './story.ts';

const known = new WeakMap<Story, ReadonlyMap<string, number>>();

/** Status claims, each with the place in the story of the first event that tells it. */
export function tellersOf(story: Story): ReadonlyMap<string, number> {
  const found = known.get(story);
  if (found) return found;
  const tellers = new Map<string, number>();
  story.events.forEach(({ missions }, place) => {
    for (const { claim } of missions) if (claim && !tellers.has(claim)) tellers.set(claim, place);
  });
  known.set(story, tellers);
  return tellers;
}
