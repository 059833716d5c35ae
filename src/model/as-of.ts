import type { Compiled, Dataset, Evidence } from './dataset.ts';
import { compareDays, effective, parseDate } from './dates.ts';
import { onceFor } from './once-for.ts';
import { compileStatus } from './status.ts';
import { createStory, type Story } from './story.ts';

const byDay = onceFor<Story, Map<string, Story>>(() => new Map());

/**
 * The record as published by the end of a day, UTC. Sources published later, or on nobody knows what
 * day, are left out with every claim, statement, event and dispute that rests on no other; each
 * mission’s status is computed anew. Actors and missions stay, as things that can be asked for.
 *
 * @param day ISO day; `2024-05` means the end of that month.
 * @throws RangeError if the day cannot be read.
 */
export function asOf(story: Story, day: string): Story {
  const until = parseDate(day).latest;
  if (until === null) throw new RangeError(`“${day}”: it has no last day`);
  const days = byDay(story);
  const known = days.get(until) ?? publishedBy(story, until);
  days.set(until, known);
  return known;
}

/** The days on which a source was published, by the latest bound of its date, in order, each once. */
export function publicationDays(story: Story): string[] {
  const days = story.dataset.sources.map(({ published }) => effective(published).date?.latest);
  return [...new Set(days.filter((day) => !!day))].sort(compareDays) as string[];
}

/**
 * A mission’s status in the whole record, or as of a day.
 *
 * @throws RangeError if the record has no such mission, or the day cannot be read.
 */
export function statusAt(story: Story, missionId: string, date?: string): Compiled {
  const then = date === undefined ? story : asOf(story, date);
  const mission = then.missions.get(missionId);
  if (!mission) throw new RangeError(`no mission “${missionId}”`);
  return compileStatus(mission, then);
}

function publishedBy(story: Story, until: string): Story {
  const { dataset } = story;
  const sources = dataset.sources.filter(({ published }) => {
    const latest = effective(published).date?.latest;
    return latest && compareDays(latest, until) <= 0;
  });
  const published = new Set(sources);
  const isPublished = (id: string) => {
    const source = story.sources.get(id);
    return source !== undefined && published.has(source);
  };
  const items = new Set<string>();
  const left = <T extends { id?: string; evidence: Evidence[] }>(all: readonly T[]): T[] =>
    all.flatMap((item) => {
      const evidence = item.evidence.filter(({ source }) => isPublished(source));
      if (evidence.length === 0) return [];
      if (item.id !== undefined) items.add(item.id);
      return [{ ...item, evidence }];
    });

  const missions = dataset.missions.map((mission) => ({
    ...mission,
    claims: left(mission.claims),
    conditions: left(mission.conditions),
  }));
  const actors = dataset.actors.map((actor) => ({
    ...actor,
    aliases: actor.aliases.flatMap((alias) => {
      const seenIn = alias.seenIn.filter(isPublished);
      return seenIn.length > 0 || alias.seenIn.length === 0 ? [{ ...alias, seenIn }] : [];
    }),
    posts: left(actor.posts),
    stances: left(actor.stances),
  }));
  const events = dataset.events.flatMap((event) => {
    const statements = left(event.statements);
    const figures = left(event.figures);
    const linked = event.missions.filter(({ claim }) => claim === undefined || items.has(claim));
    const rests = [...statements, ...figures, ...linked.filter(({ claim }) => claim !== undefined)];
    return rests.length > 0 ? [{ ...event, statements, figures, missions: linked }] : [];
  });
  const disputes = dataset.disputes.flatMap((dispute) => {
    const positions = dispute.positions.flatMap((position) => {
      const claims = position.claims.filter((id) => items.has(id));
      return claims.length > 0 ? [{ ...position, claims }] : [];
    });
    return positions.length > 1 ? [{ ...dispute, positions }] : [];
  });
  const open = new Set(disputes.map(({ id }) => id));
  for (const event of events) if (!open.has(event.dispute ?? '')) delete event.dispute;

  const corrections = dataset.corrections.filter(({ date }) => compareDays(date, until) <= 0);
  const kept: Dataset = { ...dataset, sources, actors, missions, events, disputes, corrections };
  const then = createStory(kept, story);
  for (const mission of missions) mission.status = compileStatus(mission, then);
  return then;
}

/** The story as of a day, where one is named. */
export const storyAt = (story: Story, day: string | undefined): Story =>
  day ? asOf(story, day) : story;
