import type { Event } from '../../model/dataset.ts';
import { groupBy } from '../../model/group-by.ts';
import { actorsOf, missionsOf, selectEvents, type YearGroup } from '../../model/select.ts';
import type { Story } from '../../model/story.ts';
import { collator } from '../../words/intl.ts';
import type { Words } from '../../words/words.ts';
import { actorName } from '../shared/actor-names.ts';
import type { Options } from '../shared/content-options.ts';
import { isForeign } from '../shared/rich-text.ts';
import { datesIn, withoutFilters, type ReaderFilter } from './filter-state.ts';
import { layOut, orderGroups, type Order, type RowGroup, type Stretch } from './lay-out.ts';
import { eventsOf, stepOf } from './timeline-content.ts';

/** What there is to choose from, and how many entries each choice would show beside the other filters. */
export interface Facets {
  /** How many entries the filters leave. */
  entries: number;
  /** Whether these are all of them, not the part that the page holds. */
  isWhole: boolean;
  /** Known only from data where the page holds a part of the entries. */
  kinds: ReadonlyMap<string, number | undefined>;
  disputed: number | undefined;
  /** Ids with names, by name. */
  actors: readonly Choice[];
  /** Ids with names, in the record’s order. */
  missions: readonly Choice[];
}

/** What can be chosen; `lang` where its label is in a language of its own. */
export type Choice = readonly [value: string, label: string, lang?: string];

/** What of a story is read: what the attributes choose, less what the reader’s filter hides. */
export class Reading {
  /** Entries that the attributes choose, by group, in the order asked for. */
  readonly groups: readonly YearGroup[];
  readonly all: readonly Event[];
  /** Those of `all` that the filter lets through. */
  readonly matching: readonly Event[];
  /** How many entries are shown at first, and more at a time. */
  readonly step: number;
  /** Entries that the filter lets through, of every period. */
  readonly ofEveryPeriod: readonly Event[];
  #rows?: { stretches: readonly Stretch[]; groups: RowGroup[] };
  #facets?: Facets;

  constructor(
    readonly story: Story,
    options: Options,
    readonly filter: ReaderFilter,
    readonly words: Words,
    private readonly news?: ReadonlySet<string>,
  ) {
    const order = (filter.order ?? options['order']) as Order;
    this.groups = orderGroups(eventsOf(story, options), order);
    this.all = this.groups.flatMap(({ events }) => events);
    this.matching = this.#select(filter);
    this.ofEveryPeriod =
      filter.from || filter.to ? this.#select(withoutFilters(filter, ['period'])) : this.matching;
    this.step = stepOf(options);
  }

  /** What stands in the list when these stretches of `matching` are unfolded. */
  rows(stretches: readonly Stretch[]): RowGroup[] {
    if (this.#rows?.stretches !== stretches) {
      const groups = layOut(this.groups, this.matching, stretches, this.step, this.news);
      this.#rows = { stretches, groups };
    }
    return this.#rows.groups;
  }

  #select(filter: ReaderFilter): Event[] {
    return selectEvents(this.story, filter, this.all, datesIn(this.words));
  }

  /** Id of the first entry that bears on a mission. */
  firstOf(mission: string): string | undefined {
    return this.#select({ missions: [mission] })[0]?.id;
  }

  get facets(): Facets {
    return (this.#facets ??= this.#count());
  }

  #count(): Facets {
    const { story, all, filter, words } = this;
    const found = groupBy(this.#select({ ...filter, kinds: [] }), ({ kind }) => kind);
    const actors = named(all.flatMap(actorsOf), story.actors);
    const missions = named(all.flatMap(missionsOf), story.missions);
    const { language } = story.dataset;
    const choice = (id: string, label: string, isOwn: boolean): Choice =>
      isOwn && isForeign(language, words) ? [id, label, language] : [id, label];
    return {
      entries: this.matching.length,
      isWhole: true,
      kinds: new Map(all.map(({ kind }) => [kind, found.get(kind)?.length ?? 0])),
      disputed: this.#select({ ...filter, disputed: true }).length,
      actors: story.dataset.actors
        .filter((actor) => actors.has(actor))
        .map(({ id, name }) => {
          const shown = actorName(story, id, words);
          return choice(id, shown, shown === name);
        })
        .sort((a, b) => collator(words.lang).compare(a[1], b[1])),
      missions: story.dataset.missions
        .filter((mission) => missions.has(mission))
        .map(({ id, name }) => choice(id, name, true)),
    };
  }
}

/** What ids stand for, each once. */
const named = <T>(ids: readonly string[], things: ReadonlyMap<string, T>) =>
  new Set([...new Set(ids)].map((id) => things.get(id)));

/** What the entries of a page tell of themselves, until the data is read. */
export function facetsInPage(content: Element): Facets {
  const entries = [...content.querySelectorAll<HTMLElement>('.sourced-entry')];
  const isWhole = !content.querySelector('.sourced-more');
  const kinds = groupBy(entries, ({ dataset }) => dataset['kind'] ?? '');
  return {
    entries: entries.length,
    isWhole,
    kinds: new Map([...kinds].map(([kind, { length }]) => [kind, isWhole ? length : undefined])),
    disputed: isWhole
      ? content.querySelectorAll('.sourced-when > .sourced-contest').length
      : undefined,
    actors: [],
    missions: [],
  };
}
