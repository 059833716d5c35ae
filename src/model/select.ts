import type { Event } from './dataset.ts';
import { anchorDay, compareDays, dayOf, effective, parseDate } from './dates.ts';
import { onceFor } from './once-for.ts';
import { sourcesOf, type Story } from './story.ts';

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
  /** Words that all occur in the title, the summary, the place, or the names of missions and of those who took part or speak. */
  query?: string;
}

/**
 * The story’s events that pass, in its order. An empty list of ids or words asks for nothing.
 *
 * @param events Some of the story’s events, where only these are in question.
 * @param dateOf An event’s date in words, which `query` may name, too. The same function for the same words.
 * @throws RangeError if `from` or `to` cannot be read.
 */
export function selectEvents(
  story: Story,
  filter: Filter = {},
  events: readonly Event[] = story.events,
  dateOf: DateOf = withoutDate,
): Event[] {
  const { from, to, disputed, query = '' } = filter;
  const first = from ? parseDate(from).earliest : null;
  const last = to ? parseDate(to).latest : null;
  const words = fold(query).split(/\s+/).filter(Boolean);
  const textOf = searchTexts(dateOf)(story);

  const inTime = (event: Event) => {
    const { date } = effective(event.when);
    if (!date || !anchorDay(date)) return false;
    const { earliest, latest } = date;
    return !(
      (first && latest && compareDays(latest, first) < 0) ||
      (last && earliest && compareDays(earliest, last) > 0)
    );
  };
  const isFound = (event: Event) => {
    const text = textOf(event);
    return words.every((word) => text.includes(word));
  };
  const asked = [
    among(filter.kinds, ({ kind }) => [kind]),
    disputed && (({ dispute }: Event) => dispute !== undefined),
    among(filter.missions, missionsOf, story.missions),
    among(filter.actors, actorsOf, story.actors),
    (from || to) && inTime,
    words.length > 0 && isFound,
  ].filter((one) => !!one);
  return events.filter((event) => asked.every((holds) => holds(event)));
}

/** Whether one of what an event has is among what is asked for; undefined where that is nothing. */
function among(
  ids: readonly string[] = [],
  idsOf: (event: Event) => readonly string[],
  things?: ReadonlyMap<string, { id: string }>,
): ((event: Event) => boolean) | undefined {
  const idNow = (id: string) => things?.get(id)?.id ?? id;
  const wanted = new Set(ids.map(idNow));
  return wanted.size > 0 ? (event) => idsOf(event).some((id) => wanted.has(idNow(id))) : undefined;
}

/** Ids of the missions that an event bears on. */
export const missionsOf = ({ missions }: Event): string[] => missions.map(({ mission }) => mission);

/** Ids of those who took part in an event, or say something in it, as often as they are named. */
export const actorsOf = ({ participants, statements, figures }: Event): string[] => [
  ...participants.map(({ actor }) => actor),
  ...statements.map(({ saidBy }) => saidBy),
  ...figures.map(({ saidBy }) => saidBy),
];

/** An event’s date in words, which depend on the reader’s language. */
export type DateOf = (event: Event) => string;

const withoutDate: DateOf = () => '';

/** What a search looks through, folded; made when an event is first searched. */
const searchTexts = onceFor((dateOf: DateOf) =>
  onceFor((story: Story) =>
    onceFor((event: Event) => {
      const { title, summary, place } = event;
      const missions = event.missions.map(({ mission }) => story.missions.get(mission));
      const told = missions.flatMap((mission) => [mission?.name, mission?.place]);
      const names = [...new Set(actorsOf(event))].map((id) => namesOf(story, id));
      return fold([title, summary, place, dateOf(event), ...told, ...names].join('\n'));
    }),
  ),
);

function namesOf(story: Story, id: string): string {
  const actor = story.actors.get(id);
  if (!actor) return '';
  const { name, names = {}, aliases } = actor;
  return [name, ...Object.values(names), ...aliases.map(({ text }) => text)].join('\n');
}

const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  '’': "'",
  ʼ: "'",
};

/** Without case and accents; strokes and curled apostrophes count as accents. */
const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđøı’ʼ]/g, (letter) => PLAIN[letter] ?? letter);

/** Whether a source of an event was published after a day. Sources without a date were not. */
export const isNewSince = (story: Story, event: Event, day: string): boolean =>
  sourcesOf(story, event).some(({ published }) => {
    const latest = effective(published).date?.latest;
    return !!latest && compareDays(latest, day) > 0;
  });

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
  const years = events.map(({ when }) => dayOf(when)?.slice(0, -6));
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
