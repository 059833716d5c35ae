import type {
  Actor,
  Attribution,
  Event,
  Mission,
  Quote,
  Stance,
  Statement,
} from '../../model/dataset.ts';
import type { Story } from '../../model/story.ts';

/** Where an actor stands, or what it said, on one mission: a row of the card. */
export interface RecordRow {
  mission: Mission | undefined;
  attribution: Attribution;
  stance?: Stance;
  statement?: Statement & { quote: Quote };
}

/**
 * What an actor is on the record with: stances, then quotations that no stance on the same mission covers.
 */
export function onTheRecord(story: Story, actor: Actor): RecordRow[] {
  const quotations = story.events.flatMap((event) =>
    event.statements
      .filter(
        (one): one is Statement & { quote: Quote } =>
          one.saidBy === actor.id && one.quote !== undefined && one.quote.extent !== 'fragment',
      )
      .map((statement) => ({ statement, event })),
  );
  const used = new Set<string>();
  const stances = actor.stances.map((stance): RecordRow => {
    const match = quotations.find(
      ({ statement, event }) =>
        !used.has(statement.id) && bearsOn(event, stance.mission) && samePassage(statement, stance),
    );
    if (match) used.add(match.statement.id);
    return {
      mission: story.missions.get(stance.mission),
      attribution: stance,
      stance,
      ...(match ? { statement: match.statement } : {}),
    };
  });
  const rest = quotations
    .filter(({ statement }) => !used.has(statement.id))
    .map(({ statement, event }): RecordRow => ({
      mission: story.missions.get(event.missions[0]?.mission ?? ''),
      attribution: statement,
      statement,
    }));
  return [...stances, ...rest];
}

const bearsOn = (event: Event, mission: string) =>
  event.missions.some((one) => one.mission === mission);

const samePassage = (a: Attribution, b: Attribution) =>
  a.evidence.some((one) =>
    b.evidence.some((other) => other.source === one.source && other.start === one.start),
  );

/** The entries an actor takes part or speaks in. */
export const entriesOf = (story: Story, actor: Actor): Event[] =>
  story.events.filter(
    (event) =>
      event.participants.some((participant) => participant.actor === actor.id) ||
      event.statements.some(({ saidBy }) => saidBy === actor.id),
  );
