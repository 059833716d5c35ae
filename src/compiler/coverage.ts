import type { Story } from '../model/story.ts';
import { evidenced } from './rules/walk.ts';

/** How much a record holds, by what is counted. */
export type Coverage = Record<string, number>;

/** Counts what a dataset holds. Passages are counted once, however much rests on them. */
export function coverageOf({ dataset }: Story): Coverage {
  const { sources, actors, missions, events, disputes } = dataset;
  const statements = events.flatMap((event) => event.statements);
  const passages = new Set<string>();
  for (const { evidence } of evidenced(dataset)) {
    for (const { source, start, end } of evidence) passages.add([source, start, end].join('\n'));
  }
  const count = <T>(things: readonly T[], inner: (thing: T) => readonly unknown[]) =>
    things.reduce((sum, thing) => sum + inner(thing).length, 0);
  return {
    sources: sources.length,
    actors: actors.length,
    missions: missions.length,
    events: events.length,
    statements: statements.length,
    quotations: statements.filter(({ quote }) => quote).length,
    figures: count(events, ({ figures }) => figures),
    'status claims': count(missions, ({ claims }) => claims),
    stances: count(actors, ({ stances }) => stances),
    conditions: count(missions, ({ conditions }) => conditions),
    disputes: disputes.length,
    passages: passages.size,
  };
}
