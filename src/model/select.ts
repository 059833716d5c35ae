import type { Event } from './dataset.ts';
import { anchorDay, compareDays, effective, parseDate } from './dates.ts';
import type { Story } from './story.ts';

/** What to show. Values of one field are alternatives; all fields given must hold. */
export interface Filter {
  /** Ids of missions the event bears on. */
  missions?: readonly string[];
  /** Ids of actors who took part, or say something in it. */
  actors?: readonly string[];
  kinds?: readonly string[];
  /** EDTF: events that may lie on or after its first day. Undated events are left out. */
  from?: string;
  /** EDTF: events that may lie on or before its last day. Undated events are left out. */
  to?: string;
  /** True: only events on which accounts differ. */
  disputed?: boolean;
  /** Words that all occur in the title, the summary, or the names of those who took part or speak. */
  query?: string;
}

/**
 * The story’s events that pass, in its order. An empty list of ids or words asks for nothing.
 *
 * @throws RangeError if `from` or `to` cannot be read.
 */
export function selectEvents(story: Story, filter: Filter = {}): Event[] {
  const { from, to, disputed, query = '' } = filter;
  const missions = idSet(filter.missions, story.missions);
  const actors = idSet(filter.actors, story.actors);
  const kinds = idSet(filter.kinds);
  const first = from ? parseDate(from).earliest : null;
  const last = to ? parseDate(to).latest : null;
  const words = fold(query).split(/\s+/).filter(Boolean);

  const inTime = (event: Event) => {
    if (!from && !to) return true;
    const { date } = effective(event.when);
    if (!date || !anchorDay(date)) return false;
    const { earliest, latest } = date;
    return !(
      (first && latest && compareDays(latest, first) < 0) ||
      (last && earliest && compareDays(earliest, last) > 0)
    );
  };
  const isFound = (event: Event) => {
    const names = actorsOf(event).map((id) => namesOf(story, id));
    const text = fold([event.title, event.summary, ...names].join('\n'));
    return words.every((word) => text.includes(word));
  };
  const has = (wanted: ReadonlySet<string>, ids: readonly string[], things: Things) =>
    wanted.size === 0 || ids.some((id) => wanted.has(things.get(id)?.id ?? id));

  return story.events.filter(
    (event) =>
      (kinds.size === 0 || kinds.has(event.kind)) &&
      (!disputed || event.dispute !== undefined) &&
      has(
        missions,
        event.missions.map(({ mission }) => mission),
        story.missions,
      ) &&
      has(actors, actorsOf(event), story.actors) &&
      inTime(event) &&
      (words.length === 0 || isFound(event)),
  );
}

type Things = ReadonlyMap<string, { id: string }>;

const idSet = (ids: readonly string[] = [], things?: Things) =>
  new Set(ids.map((id) => things?.get(id)?.id ?? id));

const actorsOf = ({ participants, statements, figures }: Event) => [
  ...new Set([
    ...participants.map(({ actor }) => actor),
    ...[...statements, ...figures].map(({ saidBy }) => saidBy),
  ]),
];

function namesOf(story: Story, id: string): string {
  const actor = story.actors.get(id);
  if (!actor) return '';
  const { name, names = {}, aliases } = actor;
  return [name, ...Object.values(names), ...aliases.map(({ text }) => text)].join('\n');
}

/** Without case and accents. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export interface YearGroup {
  /** Year of the effective date, at least four digits; or `undated`. */
  key: string;
  events: Event[];
}

/**
 * Events in the story’s order, by year. Undated ones that stand among dated ones are placed there by
 * a link and stay, in the group around them; the others come last, as `undated`.
 */
export function groupByYear(events: readonly Event[]): YearGroup[] {
  const years = events.map(({ when }) => anchorDay(effective(when).date)?.slice(0, -6));
  const lastDated = years.findLastIndex(Boolean);
  const groups: YearGroup[] = [];
  let key = years.find(Boolean) ?? 'undated';
  events.forEach((event, index) => {
    const year = years[index];
    if (index > lastDated) key = 'undated';
    else if (year && compareDays(year, key) > 0) key = year;
    const group = groups.at(-1);
    if (group?.key === key) group.events.push(event);
    else groups.push({ key, events: [event] });
  });
  return groups;
}
