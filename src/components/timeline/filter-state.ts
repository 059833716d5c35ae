import { parseDate, readable } from '../../model/dates.ts';
import { onceFor } from '../../model/once-for.ts';
import { selectEvents, type DateOf, type Filter } from '../../model/select.ts';
import type { Event } from '../../model/dataset.ts';
import type { Story } from '../../model/story.ts';
import { dayForm, rangeText, spanForm } from '../../words/date-forms.ts';
import { dateLine } from '../../words/date-words.ts';
import { listText } from '../../words/intl.ts';
import { capital } from '../../words/letter-case.ts';
import type { Words } from '../../words/words.ts';
import { richName } from '../shared/actor-names.ts';
import { fill, ofRecord, type Rich } from '../shared/rich-text.ts';

/** What the reader has chosen, on top of what the attributes choose. Fields left out ask for nothing. */
export interface ReaderFilter extends Filter {
  order?: 'oldest' | 'newest';
  /** ISO day: the record as published by its end; empty: the whole record. */
  asOf?: string;
}

/** What hides entries; fields that belong together are one filter to the reader. */
const HIDING = {
  kinds: ['kinds'],
  actors: ['actors'],
  missions: ['missions'],
  disputed: ['disputed'],
  query: ['query'],
  period: ['from', 'to'],
} as const satisfies Record<string, readonly (keyof Filter)[]>;

type Hiding = keyof typeof HIDING;

const fields = Object.keys(HIDING) as Hiding[];

const isSet = (value: unknown) =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'string' ? !!value.trim() : !!value;

const LISTS = ['kinds', 'actors', 'missions'];

/** Without empty fields, dates that cannot be read, and what is of another type. */
export function cleanFilter(filter: ReaderFilter): ReaderFilter {
  const kept = Object.entries(filter).filter(([name, value]: [string, unknown]) => {
    const isOfType = LISTS.includes(name) ? Array.isArray : isText;
    if (name !== 'disputed' && !isOfType(value)) return false;
    if (name === 'asOf') return value === '' || dateIn(value)?.latest;
    return isSet(value) && (!['from', 'to'].includes(name) || dateIn(value));
  });
  return Object.fromEntries(kept);
}

const isText = (value: unknown) => typeof value === 'string';

const dateIn = (value: unknown) => (isText(value) ? readable(value) : null);

/** The filters that hide entries now. */
export const activeFilters = (filter: ReaderFilter): Hiding[] =>
  fields.filter((field) => HIDING[field].some((name) => isSet(filter[name])));

/** Without what hides entries: all of it, or the filters named. */
export function withoutFilters(filter: ReaderFilter, which: readonly Hiding[] = fields) {
  const dropped = which.flatMap((field): readonly string[] => HIDING[field]);
  return Object.fromEntries(
    Object.entries(filter).filter(([name]) => !dropped.includes(name)),
  ) as ReaderFilter;
}

/** Events’ dates as they stand in entries, for a search. */
export const datesIn = onceFor(
  (words: Words): DateOf =>
    ({ when }) =>
      dateLine(when, words),
);

/** Without the filters that hide an event. */
export function yieldTo(
  story: Story,
  event: Event,
  filter: ReaderFilter,
  words: Words,
): ReaderFilter {
  const hides = (field: Hiding) => {
    const alone = Object.fromEntries(HIDING[field].map((name) => [name, filter[name]]));
    return selectEvents(story, alone, [event], datesIn(words)).length === 0;
  };
  return withoutFilters(filter, activeFilters(filter).filter(hides));
}

/** The filter with a kind added, or taken out where it is in it. */
export function toggleKind(filter: ReaderFilter, kind: string): ReaderFilter {
  const { kinds = [] } = filter;
  const others = kinds.filter((one) => one !== kind);
  return { ...filter, kinds: others.length < kinds.length ? others : [...kinds, kind] };
}

/** Each active filter in words: “Agreement or Request”, “Kaja Kallas”. */
export function filterNames(filter: ReaderFilter, story: Story, words: Words): Rich[] {
  const { kinds = [], actors = [], missions = [], query, from, to } = filter;
  const day = (edtf: string, side: 'earliest' | 'latest') => {
    const known = parseDate(edtf)[side];
    return known ? dayForm(known, words) : spanForm(edtf);
  };
  const oneOf = (names: readonly Rich[]) =>
    fill(names, (...texts) => listText(texts, words.lang, 'disjunction'));
  const missionName = (id: string) => {
    const mission = story.missions.get(id);
    return mission ? ofRecord(mission.name, story, words) : id;
  };
  const names: Record<Hiding, () => Rich> = {
    kinds: () => oneOf(kinds.map((kind) => words.kinds[kind] ?? kind)),
    actors: () => oneOf(actors.map((id) => richName(story, id, words))),
    missions: () => oneOf(missions.map(missionName)),
    disputed: () => words.disputedOnly,
    query: () => words.quoted(query ?? ''),
    period: () => {
      const [first, last] = [from && day(from, 'earliest'), to && day(to, 'latest')];
      if (first && last) return capital(rangeText(first, last, words));
      return capital(first ? words.since(first, false) : last ? words.until(last, false) : '');
    },
  };
  return activeFilters(filter).map((field) => names[field]());
}
