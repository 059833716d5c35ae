import type { Actor, Attribution, Event, Mission, Stance, Statement } from '../../model/dataset.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Story } from '../../model/story.ts';
import { daySaid, newestFirst } from '../shared/date-said.ts';
import { isQuotation } from '../shared/is-quotation.ts';
import { samePassage } from '../shared/leading-condition.ts';

/** Where an actor stands, or what it is quoted with. */
export interface Position {
  attribution: Attribution;
  stance?: Stance;
  /** What was said of it in the same passage. */
  statement?: Statement;
  /** Whether another account differs. */
  disputed: boolean;
}

/** An actor’s positions on one mission; without a mission, what it is quoted with on none. */
export interface Subject {
  mission: Mission | undefined;
  positions: Position[];
}

interface Said {
  statement: Statement;
  event: Event;
}

/**
 * What an actor is on the record with, by mission, newest first: stances, with the quotation or the
 * statement of the same passage, and the quotations that belong to no stance.
 */
export function onTheRecord(story: Story, actor: Actor): Subject[] {
  const said = story.events.flatMap((event) =>
    event.statements
      .filter(({ saidBy }) => story.actors.get(saidBy) === actor)
      .map((statement): Said => ({ statement, event })),
  );
  const contested = new Set(
    story.dataset.disputes.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims)),
  );
  const used = new Set<Statement>();
  const stances = actor.stances.map((stance) => {
    const statement = statementFor(stance, story, said, used);
    if (statement) used.add(statement);
    return { mission: story.missions.get(stance.mission), attribution: stance, stance, statement };
  });
  const quotations = said
    .filter(({ statement }) => isQuotation(statement) && !used.has(statement))
    .map(({ statement, event }) => ({
      mission: story.missions.get(event.missions[0]?.mission ?? ''),
      attribution: statement,
      stance: undefined,
      statement,
    }));
  const day = ({ attribution }: { attribution: Attribution }) => daySaid(attribution, story);
  const told = [...stances, ...quotations]
    .sort((a, b) => newestFirst(day(a), day(b)))
    .map((position) => {
      const ids = [position.statement?.id, position.stance?.id];
      return { ...position, disputed: ids.some((id) => id !== undefined && contested.has(id)) };
    });
  return [...groupBy(told, ({ mission }) => mission)].map(([mission, positions]) => ({
    mission,
    positions,
  }));
}

/** What the stance’s passage says on its mission, in quotation where there is one; each statement once. */
function statementFor(
  stance: Stance,
  story: Story,
  said: readonly Said[],
  used: ReadonlySet<Statement>,
): Statement | undefined {
  const mission = story.missions.get(stance.mission);
  const fitting = said
    .filter(
      ({ statement, event }) =>
        !used.has(statement) &&
        event.missions.some((one) => story.missions.get(one.mission) === mission) &&
        samePassage(statement, stance),
    )
    .map(({ statement }) => statement);
  return fitting.find(isQuotation) ?? fitting[0];
}
