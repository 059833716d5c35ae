import type { Story } from '../../model/story.ts';
import type { Event } from '../../model/dataset.ts';
import type { Words } from '../../words/words.ts';
import type { Options } from '../shared/content-options.ts';
import { cleanFilter, yieldTo, type ReaderFilter } from './filter-state.ts';
import { showAll, showAt, showMore, type RowGroup, type Stretch } from './lay-out.ts';
import { Reading } from './reading.ts';
import { eventsOf } from './timeline-content.ts';

const WHOLE: readonly Stretch[] = [[0, Infinity]];

/** What the reader has done with a timeline: filtered, unfolded, typed. Everything shown follows from it. */
export class ReaderState {
  /** What stands in the search field; the filter follows after a pause. */
  typed = '';
  /** Whether the filter bar is unfolded, where it is narrow. */
  open = false;
  /** What happened beside the change of the filter, for its announcement: or that there are new entries. */
  message = '';
  /** All that match are shown, however many. */
  isWhole = false;
  #filter: ReaderFilter = {};
  #reading?: Reading;
  #options?: string;
  /** What is unfolded; undefined: the first entries, as many as `limit` says. */
  #stretches?: readonly Stretch[];
  /** Ids of events that newer data brought. */
  readonly #news = new Set<string>();

  get filter(): ReaderFilter {
    return this.#filter;
  }

  setFilter(filter: ReaderFilter, message = ''): void {
    this.#filter = cleanFilter(filter);
    this.typed = this.#filter.query ?? '';
    this.message = message;
    this.#stretches = undefined;
  }

  /** @param key Stands for the options: with the same key they are the same. */
  read(story: Story, options: Options, key: string, words: Words): Reading {
    const known = this.#reading;
    if (
      known?.story === story &&
      known.filter === this.#filter &&
      known.words === words &&
      this.#options === key
    ) {
      return known;
    }
    const reading = new Reading(story, options, this.#filter, words, this.#news);
    if (this.#options !== key) this.#stretches = undefined;
    else if (known && known.story.dataset.id === story.dataset.id) this.#goOn(known, reading);
    this.#options = key;
    return (this.#reading = reading);
  }

  /** Of newer data, all that is new is shown, and what was shown stays so. */
  #goOn({ story, all, matching }: Reading, now: Reading): void {
    if (story === now.story) return;
    const before = new Map(all.map((event) => [now.story.eventsById.get(event.id), event]));
    const isNew = (event: Event) => !before.has(event);
    for (const { id } of now.all.filter(isNew)) this.#news.add(id);
    for (const id of this.#news) if (!now.story.eventsById.has(id)) this.#news.delete(id);
    const count = now.matching.filter(isNew).length;
    if (count > 0) this.message = now.words.newEntries(count);
    if (!this.#stretches) return;
    const folded = new Set<Event | undefined>(matching);
    for (const stretch of this.#stretches) {
      for (const event of matching.slice(...stretch)) folded.delete(event);
    }
    this.#stretches = showAll(now.matching, (event) => !folded.has(before.get(event)));
  }

  rows(reading: Reading): RowGroup[] {
    if (this.isWhole) return reading.rows(WHOLE);
    return reading.rows((this.#stretches ??= [[0, reading.step]]));
  }

  /** Unfolds the stretch around an event. */
  unfold(reading: Reading, id: string): void {
    const index = reading.matching.findIndex((event) => event.id === id);
    this.#stretches = showAt(this.#stretches ?? [[0, reading.step]], index, reading.step);
  }

  /** Unfolds what follows an event, and gives the first of it. */
  unfoldAfter(reading: Reading, id: string): Event | undefined {
    const index = reading.matching.findIndex((event) => event.id === id) + 1;
    this.#stretches = showMore(this.#stretches ?? [], index, reading.step);
    return reading.matching[index];
  }

  /**
   * The filter without what hides an event; undefined where the attributes leave the event out.
   *
   * @param storyOf The story as of the day that a filter names, or as the author has it.
   */
  yieldTo(
    storyOf: (filter: ReaderFilter) => Story,
    options: Options,
    id: string,
    words: Words,
  ): ReaderFilter | undefined {
    const { asOf, ...rest } = this.#filter;
    const filters = asOf === undefined ? [this.#filter] : [this.#filter, rest];
    for (const filter of filters) {
      const story = storyOf(filter);
      const event = story.eventsById.get(id);
      if (event && eventsOf(story, options).includes(event)) {
        return yieldTo(story, event, filter, words);
      }
    }
    return undefined;
  }
}
