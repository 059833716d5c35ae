import type { Compiled, Mission, Status, StatusClaim } from '../../../model/dataset.ts';
import { statusHistory } from '../../../model/status-history.ts';
import { carriersOf, whenSaid } from '../../../model/status.ts';
import type { Story } from '../../../model/story.ts';
import { tellersOf } from '../../../model/tellers.ts';
import { standingCondition } from '../../shared/leading-condition.ts';
import { extentOf, type Extent, type Stretch } from './scale.ts';

/** How a status stands on a lane or beside it. */
export interface Standing {
  status: Status;
  condition: string | undefined;
  disputed: boolean;
  /** Ids of those on whose word it stands. */
  saidBy: string[];
}

/** One status on a lane, from what brought it to what came after. */
export interface Span extends Standing {
  /** What brought it. */
  claim: StatusClaim;
  /** Bounds of its start; null where no day is known. */
  start: Extent | null;
  /** Where it is drawn from, up to which reports carry it, and where the next begins. */
  from: number;
  told: number;
  to: number;
  /** It was there before: its start is not given. */
  startless: boolean;
  /** Reports end it themselves; what comes after is not known. */
  ends: boolean;
  /** Entry that tells it. */
  event: string | undefined;
}

/** A mission with its statuses over time, and the missions that are part of it. */
export interface Lane {
  mission: Mission;
  spans: Span[];
  now: Standing | undefined;
  parts: Lane[];
}

/** Statuses that are seen to be so, where others begin by being said. */
const OBSERVED = new Set<string>(['preparing', 'active', 'suspended']);

/**
 * Lanes of missions whose status is told, earliest first, those that are part of another under it.
 *
 * A mission’s is a step of its own.
 *
 * @param ids Missions to show; all where none is named.
 */
export function* lanesOf(
  story: Story,
  ids: readonly string[],
  whole: Stretch,
): Generator<void, Lane[]> {
  const wanted = new Set(ids.map((id) => story.missions.get(id)));
  const lanes = new Map<Mission | undefined, Lane>();
  for (const mission of story.dataset.missions) {
    if (wanted.size > 0 && !wanted.has(mission)) continue;
    const now = standingOf(mission, mission.status);
    lanes.set(mission, {
      mission,
      spans: spansOf(mission, now, story, whole),
      now,
      parts: [],
    });
    yield;
  }
  const roots: Lane[] = [];
  for (const lane of lanes.values()) {
    const parent = lanes.get(story.missions.get(lane.mission.parent ?? ''));
    (parent && parent !== lane ? parent.parts : roots).push(lane);
  }
  return arranged(roots);
}

const arranged = (lanes: readonly Lane[]): Lane[] =>
  lanes
    .map((lane) => ({ ...lane, parts: arranged(lane.parts) }))
    .filter(({ spans, parts }) => spans.length + parts.length > 0)
    .sort((a, b) => beginningOf(a) - beginningOf(b) || 0);

const beginningOf = ({ spans, parts }: Lane): number =>
  Math.min(spans[0]?.start ? spans[0].from : Infinity, ...parts.map(beginningOf));

export function standingOf(mission: Mission, status: Compiled): Standing | undefined {
  if (status.value === null) return undefined;
  const conditions = mission.conditions.filter(({ id }) => status.conditions.includes(id));
  const carriers = carriersOf(mission, status);
  return {
    status: status.value,
    condition: standingCondition({ ...mission, conditions }, status),
    disputed: status.disputed,
    saidBy: [...new Set(carriers.map(({ saidBy }) => saidBy))],
  };
}

function spansOf(
  mission: Mission,
  now: Standing | undefined,
  story: Story,
  whole: Stretch,
): Span[] {
  const { tellers } = tellersOf(story);
  const teller = (claim: string) => story.events[tellers.get(claim) ?? -1]?.id;
  const spans: Span[] = [];
  for (const { status, claim, when } of statusHistory(mission, story)) {
    const standing = standingOf(mission, status);
    if (!standing) continue;
    const start = extentOf(when, whole);
    const last = spans.at(-1);
    const ends = start?.kind === 'range' && start.fixed && !start.open.to;
    // What is said to go on is told up to the day it is said.
    const told = start?.open.to
      ? extentOf(whenSaid({ ...claim, validAt: undefined }, story), whole)
      : start;
    if (last && start && isSame(last, standing)) {
      Object.assign(last, standing, { ends, told: Math.max(last.told, told?.to ?? 0) });
      continue;
    }
    const from = Math.max(
      start ? drawnFrom(start, last?.start?.from) : 0,
      last?.from ?? whole.from,
    );
    if (last && start) last.to = from;
    spans.push({
      ...standing,
      claim,
      start,
      from,
      told: Math.max(told?.to ?? 0, from),
      to: whole.to,
      startless:
        !last &&
        start !== null &&
        (start.open.from || (OBSERVED.has(standing.status) && when !== claim.validAt)),
      ends,
      event: [claim.id, ...status.claims].map(teller).find(Boolean),
    });
  }
  const last = spans.at(-1);
  if (last?.status === now?.status) Object.assign(last ?? {}, now);
  return spans;
}

/** Within its bounds the middle; a report of a stretch, or of something that had no known start, gives the place itself. */
function drawnFrom({ kind, from, to, open }: Extent, least = from): number {
  if (open.from) return to;
  return kind === 'bounds' ? (Math.max(from, least) + to) / 2 : from;
}

const isSame = (a: Standing, b: Standing) =>
  a.status === b.status && a.disputed === b.disputed && !a.condition === !b.condition;
