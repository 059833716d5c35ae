import { html, nothing, render, type PropertyValues } from 'lit';
import { nextTask } from '../../loading/turns.ts';
import { publicationDays, storyAt } from '../../model/as-of.ts';
import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { adoptContentStyles } from '../shared/adopt-content-styles.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { optionsStamp, type ContentMaker } from '../shared/content.ts';
import { optionsOf, withDefaults, type Options } from '../shared/content-options.ts';
import { articleCss } from '../shared/content-styles.ts';
import { isUpgraded } from '../shared/define.ts';
import { keyOf } from '../shared/patch-content.ts';
import { watchPictures } from '../shared/picture.ts';
import { popoverStyles } from '../shared/popover.styles.ts';
import { property } from '../shared/property.ts';
import { SourcedElement } from '../shared/sourced-element.ts';
import { CONTROLS, controlsReader, list, prefixReader } from './attributes.ts';
import { Choices } from './choices.ts';
import { controlsRoot, focusFirst, isInView } from './controls-root.ts';
import { controlsOf, foldedControls } from './controls.ts';
import { onEntryClick } from './entry-clicks.ts';
import { EntryList, eventBefore } from './entry-list.ts';
import { SourcedFilterEvent } from './filter-event.ts';
import { filterBarStyles } from './filter-bar.styles.ts';
import { withoutFilters, type ReaderFilter } from './filter-state.ts';
import { namesStyles } from './names.styles.ts';
import { Overview } from './overview/overview.ts';
import { PageAddress } from './page-address.ts';
import { prepareWords } from './prepare-words.ts';
import { ReaderActions } from './reader-actions.ts';
import { ReaderState } from './reader-state.ts';
import type { Reading } from './reading.ts';
import { Copier } from './share.ts';
import { skeleton } from './skeleton.ts';
import { contextOf, eventsOf, timelineMaker } from './timeline-content.ts';
import { timelineStyles } from './timeline.styles.ts';
import { WholeOnPaper } from './whole-on-paper.ts';

/**
 * A sourced timeline: every entry says who said it and which article reported it. Style the parts of
 * its controls with `sourced-timeline .sourced-controls::part(…)`.
 *
 * @tag sourced-timeline
 * @summary Timeline of a record, grouped by year, with dates only as precise as they are known.
 * @attr {string} lang - BCP 47 tag: the language of words and dates. Default: the nearest `lang` on the page.
 * @slot - What the author wrote; shows while the data is not there.
 * @slot sourced - The owned child with the entries.
 * @csspart notice - The line that says that data could not be used.
 * @csspart button - “Try again”; in `.sourced-controls` “Clear filters”, “Show the whole period” and “Close”.
 * @csspart popover - An actor’s profile, opened from a name in an entry; an entry’s link or citation to copy.
 * @csspart overview - In `.sourced-controls`: the chart.
 * @csspart bar - In `.sourced-controls`: a patterned bar of the chart and of its key.
 * @csspart glyph - In `.sourced-controls`: the small sign before a status in the chart and its key.
 * @csspart filter - In `.sourced-controls`: the filter bar.
 * @csspart input - In `.sourced-controls`: the field to search in.
 * @csspart select - In `.sourced-controls`: a list to choose from.
 * @csspart chip - In `.sourced-controls`: a button that is pressed or not.
 * @csspart count - In `.sourced-controls`: how many entries are shown.
 * @csspart as-of - In `.sourced-controls`: the steps through the days of publication.
 * @event {SourcedReadyEvent} sourced-ready - The entries are shown.
 * @event {SourcedErrorEvent} sourced-error - The data could not be used; what the author wrote stays.
 * @event {SourcedSelectEvent} sourced-select - A reader chose an entry or a mission in the chart, a mission or an actor in an entry; cancel it to do something else.
 * @event {SourcedFilterEvent} sourced-filter - A reader changed the filter, the order or the day; or the filter gave way to an entry asked for.
 */
export class SourcedTimeline extends SourcedElement<Words> {
  static override styles = [baseStyles, popoverStyles, timelineStyles, namesStyles];

  /** Ids of missions: only entries that bear on them. Default: all. */
  @property(list) missions: string[] = [];

  /** Ids of actors: only entries they take part or speak in. Default: all. */
  @property(list) actors: string[] = [];

  /** Kinds of events to show. Default: all. */
  @property(list) kinds: string[] = [];

  /** EDTF date: entries that may have happened at it or later. */
  @property() from?: string;

  /** EDTF date: entries that may have happened at it or earlier. */
  @property() to?: string;

  /** How many entries to show at first, and at each “Show more”; 0 for all. */
  @property({ type: Number }) limit = 50;

  /** `oldest` or `newest` first, until the reader chooses. Undated entries stay last. */
  @property() order: 'oldest' | 'newest' = 'oldest';

  /** ISO date: entries with something published after it are marked as new, and counted in the head. */
  @property() since?: string;

  /**
   * What the reader is offered, any of: `overview` (the chart), `filter` (kinds, person or body,
   * mission, disputed only), `order`, `search` (titles, summaries, places, dates, names in every spelling), `share`
   * (an entry’s link and citation to copy), `as-of` (the days on which something was published). Or
   * `none`. Default: `overview filter order search`.
   */
  @property({ converter: controlsReader }) controls: string[] = CONTROLS;

  /**
   * Keeps what the reader chose in the page’s address, as query parameters that begin with
   * `id-prefix` (of several timelines with the same, the second’s with `sourced-2-` and so on).
   * The page’s own parameters stay as they are.
   */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  /** Headline; the record’s title by default. */
  @property() heading?: string;

  /** Level of the headline, 1 to 6; levels below it stop at 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** What comes before an event’s id in its entry’s `id`. */
  @property({ attribute: 'id-prefix', converter: prefixReader }) idPrefix = 'sourced-';

  /** How many entries to reserve height for before the data comes. */
  @property({ type: Number }) events?: number;

  /**
   * What the reader has chosen: `kinds`, `actors`, `missions` (ids), `disputed`, `query`, `from`, `to`
   * (EDTF), `order`, `asOf`. May be set; a new object replaces all of the old one.
   */
  @property({ attribute: false })
  get filter(): ReaderFilter {
    return this.#state.filter;
  }
  set filter(filter: ReaderFilter | null | undefined) {
    const ownDay = this.#ownDay;
    this.#state.setFilter(filter ?? {});
    this.#authorsDay = ownDay;
    this.asOf = (this.filter.asOf ?? ownDay) || undefined;
  }

  protected readonly maker: ContentMaker = {
    ...timelineMaker,
    make: (story, options, words) => {
      if (!this.hasContent) this.#isFolded = false;
      const rows = this.#state.rows(this.#read(story));
      return this.#list.make(rows, story, options, this.#optionsKey, words);
    },
  };

  /** What its parts ask of it. */
  readonly #host = {
    story: () => this.story,
    asOf: () => this.asOf,
    ownDay: () => this.#ownDay,
    words: () => this.words,
    isLoading: () => this.loader.state.status === 'loading',
    filter: () => this.filter,
    change: (filter: ReaderFilter, message?: string) => this.#change(filter, message),
    use: () => this.#useData(),
    redraw: () => this.requestUpdate(),
    fail: (cause: unknown) => this.fail(cause),
  };
  readonly #state = new ReaderState();
  readonly #list = new EntryList(this, this.#host);
  readonly #overview = new Overview({
    ...this.#host,
    onPeriod: (period) => this.#change({ ...withoutFilters(this.filter, ['period']), ...period }),
    onSelect: ({ type, id }) => {
      const entry = type === 'event' ? id : this.#reading?.firstOf(id);
      if (this.#choices.choose(type, id) && entry) this.show(entry);
    },
    onAllMissions: () => this.#change(withoutFilters(this.filter, ['missions'])),
  });
  readonly #address = new PageAddress(this, () => this.requestData());
  readonly #copier: Copier = new Copier(this);
  readonly #actions = new ReaderActions(this.#state, this.#host);
  readonly #choices = new Choices(this, this.#host);
  /** The author’s `as-of`, while the reader has chosen another day. */
  #authorsDay?: string;
  /** Whether the page held the element before it was defined: what is in view then must not move. */
  readonly #stoodThere = isUpgraded();
  #isFolded?: boolean;
  #controls?: ShadowRoot;
  /** To be done once the data is there. */
  #waiting: (() => void)[] = [];

  constructor() {
    super();
    watchPictures(this);
    this.addController(new WholeOnPaper(this.#state, this.#overview, () => this.#updateNow()));
    this.addEventListener(
      'click',
      onEntryClick({
        more: (row) => this.#showMore(row),
        copy: (button, entry) => {
          const url = this.#address.addressOf(entry.id || `${this.idPrefix}${keyOf(entry)}`);
          void this.#copier.copy(button, entry, url, this.words);
        },
        // Elsewhere the browser finds its way, and `hashchange` follows.
        follow: (id) => {
          const event = this.#address.eventOf(id) ?? '';
          const isHere = id === this.#address.id || this.#list.entry(event)?.id === '';
          return isHere && this.show(event);
        },
      }),
    );
  }

  protected get options(): Options {
    return optionsOf(this, timelineMaker.defaults);
  }

  protected override get readsWhenNear(): boolean {
    return super.readsWhenNear || this.controls.includes('overview');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptContentStyles(this.getRootNode(), 'article', articleCss);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#actions.stop();
    this.#list.stop();
  }

  /**
   * Scrolls to an event’s entry and moves focus there. Filters that hide it give way, and say so.
   * Returns whether it is shown: not where the attributes leave it out, or the data is not there yet.
   */
  show(eventId: string): boolean {
    const id = this.story?.eventsById.get(eventId)?.id ?? eventId;
    if (this.story && !this.#reveal(id)) return false;
    return this.#list.goTo(id);
  }

  /** Whether there is an entry for an event, shown or not. */
  has(eventId: string): boolean {
    if (!this.story) return this.#list.entry(eventId) !== null;
    const event = this.story.eventsById.get(eventId);
    return !!event && eventsOf(this.story, this.#options).includes(event);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#address.read();
    this.#choices.share();
    const { filter, asOf } = this;
    if (changed.has('asOf') && filter.asOf !== undefined && asOf !== (filter.asOf || undefined)) {
      this.#authorsDay = asOf;
      this.#state.setFilter({ ...filter, asOf: undefined });
    }
    if (Object.keys(filter).length > 0 && !this.story) this.requestData();
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    const reading = this.#reading;
    if (reading) {
      const context = contextOf(reading.story, this.#options, this.words);
      this.#list.arrange(this.#state.rows(reading), context);
    }
    this.#list.settleNames(this.idPrefix);
    if (this.#list.content) this.#renderControls(this.#list.content, reading);
    super.updated(changed);
    if (this.loader.state.status === 'loading' && !this.hasContent) void prepareWords(this.words);
    if (this.story) for (const act of this.#waiting.splice(0)) void this.updateComplete.then(act);
  }

  protected override get isWhole(): boolean {
    return this.#list.isWhole && this.#overview.isWhole;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    if (this.isWhole) return isDone;
    await (this.#list.painting ?? nextTask());
    return this.getUpdateComplete();
  }

  get #optionsKey(): string {
    return optionsStamp(this.maker, this.options);
  }

  get #options(): Options {
    return withDefaults(this.options, this.maker.defaults);
  }

  /** The day the author asks for. */
  get #ownDay(): string | undefined {
    return this.filter.asOf === undefined ? this.asOf : this.#authorsDay;
  }

  /** What is read of the record as it is shown: as of a day, where one is asked for. */
  get #reading(): Reading | undefined {
    return this.story && this.#read(storyAt(this.story, this.asOf));
  }

  #read(story: Story): Reading {
    return this.#state.read(story, this.#options, this.#optionsKey, this.words);
  }

  /** Makes an entry show, at once; false where the attributes leave it out. */
  #reveal(id: string): boolean {
    const { story, filter } = this;
    if (!story) return false;
    const storyOf = ({ asOf: day = this.#ownDay }: ReaderFilter) => storyAt(story, day);
    const next = this.#state.yieldTo(storyOf, this.#options, id, this.words);
    if (!next) return false;
    if (Object.keys(next).length < Object.keys(filter).length) {
      this.#change(next, this.words.filtersYielded);
    }
    this.#state.unfold(this.#read(storyOf(next)), id);
    this.#updateNow();
    return true;
  }

  #updateNow(): void {
    do {
      this.#list.painting = undefined;
      this.requestUpdate();
      this.performUpdate();
    } while (this.#list.painting);
    this.#list.finish();
    this.#overview.finish();
  }

  #change({ order, ...filter }: ReaderFilter, message = ''): void {
    this.filter = order === (this.order ?? 'oldest') ? filter : { ...filter, order };
    this.#state.message = message;
    this.#useData();
    this.dispatchEvent(new SourcedFilterEvent(this.filter));
  }

  /** A control is used: what it needs is read, where content came without data. */
  #useData(): void {
    if (!this.story) this.requestData();
  }

  #unfold = () => {
    this.#isFolded = false;
    this.#state.open = true;
    this.#useData();
    this.#updateNow();
    if (this.#controls) focusFirst(this.#controls);
  };

  #showMore(row: Element): void {
    const id = eventBefore(row);
    const show = () => {
      const first = this.#reading && this.#state.unfoldAfter(this.#reading, id);
      this.#updateNow();
      if (first) this.#list.goTo(first.id, false);
    };
    if (this.story) return show();
    this.#waiting.push(show);
    this.requestData();
  }

  protected override render() {
    const loading = this.loader.state.status === 'loading' && !this.hasContent && !this.hasFallback;
    return html`${this.renderNotice(this.words.failed.timeline)}${this.renderContent()}${
      loading ? skeleton(this.heading, this.events, this.words) : nothing
    }${this.controls.includes('share') ? this.#copier.render(this.words) : nothing}`;
  }

  #renderControls(content: Element, reading: Reading | undefined): void {
    const root = controlsRoot(content, this.#controls, [baseStyles, filterBarStyles]);
    this.#controls = root;
    this.#isFolded ??= this.#stoodThere && isInView(root.host);
    const { story, controls, words } = this;
    const template = this.#isFolded
      ? foldedControls({ controls, state: this.#state }, words, this.#unfold)
      : controlsOf(
          {
            reading,
            content,
            controls,
            order: this.filter.order ?? this.order ?? 'oldest',
            day: this.asOf ?? '',
            days: story ? publicationDays(story) : [],
            state: this.#state,
            chart: reading && this.#chart(reading),
          },
          words,
          this.#actions,
        );
    render(template, root, { host: this });
  }

  /** The chart, brought up to date; undefined where it is not asked for. */
  #chart({ story, filter, ofEveryPeriod }: Reading): Element | undefined {
    if (!this.controls.includes('overview')) return undefined;
    if (!this.#list.painting)
      this.#overview.update({
        story,
        events: ofEveryPeriod,
        missions: this.missions,
        chosen: filter.missions ?? [],
        period: filter.from || filter.to ? filter : null,
        day: this.asOf ?? story.dataset.updated,
        words: this.words,
      });
    else this.#overview.keepRoom(story, this.missions, this.words);
    return this.#overview.element;
  }
}
