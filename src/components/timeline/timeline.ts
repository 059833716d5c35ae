import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from '../shared/base-styles.ts';
import { wordList, type Options } from '../shared/content-options.ts';
import { SourcedElement } from '../shared/sourced-element.ts';
import { settleIds } from './entry-ids.ts';
import { timelineMaker } from './timeline-content.ts';
import { timelineStyles } from './timeline.styles.ts';

const list = { converter: { fromAttribute: wordList } };

/**
 * A sourced timeline: every entry says who said it and which article reported it.
 *
 * @tag sourced-timeline
 * @summary Timeline of a record, grouped by year, with dates only as precise as they are known.
 * @slot - What the author wrote; shows while the data is not there.
 * @slot sourced - The owned child with the entries.
 * @csspart notice - The line that says that data could not be used.
 * @csspart button - “Try again”.
 * @cssproperty [--sourced-base=medium] - Font size that all others are multiples of.
 * @cssproperty --sourced-serif - Font stack of what is read.
 * @cssproperty --sourced-sans - Font stack of dates, labels and marks.
 * @cssproperty --sourced-surface - Background; likewise `wash`, `ink`, `ink-2`, `rule`, `control`, `focus`, `contest`.
 * @event {SourcedReadyEvent} sourced-ready - The entries are shown.
 * @event {SourcedErrorEvent} sourced-error - The data could not be used; what the author wrote stays.
 */
export class SourcedTimeline extends SourcedElement {
  static override styles = [baseStyles, timelineStyles];

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

  /** `oldest` or `newest` first. Undated entries stay last. */
  @property() order: 'oldest' | 'newest' = 'oldest';

  /** Headline; the record’s title by default. */
  @property() heading?: string;

  /** Level of the headline, 1 to 6; levels below it stop at 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** What comes before an event’s id in its entry’s `id`. */
  @property({ attribute: 'id-prefix' }) idPrefix = 'sourced-';

  /** How many entries to reserve height for before the data comes. */
  @property({ type: Number }) events?: number;

  protected readonly maker = timelineMaker;

  #nearby = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.requestData();
    },
    { rootMargin: '100%' },
  );

  protected get options(): Options {
    return {
      missions: this.missions,
      actors: this.actors,
      kinds: this.kinds,
      from: this.from,
      to: this.to,
      order: this.order,
      'as-of': this.asOf,
      heading: this.heading,
      'heading-level': this.headingLevel,
      'id-prefix': this.idPrefix,
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#nearby.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#nearby.disconnect();
  }

  /** Scrolls to an event’s entry and moves focus there. Returns whether it is shown. */
  show(eventId: string): boolean {
    const entry = this.querySelector<HTMLElement>(
      `.sourced-entry[data-sourced-key^="${CSS.escape(eventId)}@"]`,
    );
    if (!entry) return false;
    entry.tabIndex = -1;
    entry.focus({ preventScroll: true });
    entry.scrollIntoView();
    return true;
  }

  protected override updated(changed: PropertyValues): void {
    settleIds(this.querySelectorAll('.sourced-entry'), this.idPrefix ?? 'sourced-');
    super.updated(changed);
    if (this.story) this.#nearby.disconnect();
  }

  protected override render() {
    const loading = this.loader.state.status === 'loading' && !this.hasContent && !this.hasFallback;
    return html`${this.renderNotice(this.words.failed.timeline)}${this.renderContent()}${
      loading ? this.#renderSkeleton() : nothing
    }`;
  }

  #renderSkeleton() {
    const rows = Array.from({ length: Math.min(Math.max(this.events ?? 3, 1), 100) });
    return html`<div class="skeleton" aria-busy="true">
      <p class="top"><span role="status">${this.words.loading}</span></p>
      <div aria-hidden="true">
        ${this.heading ? html`<p class="headline">${this.heading}</p>` : html`<i class="hed"></i>`}
        ${rows.map(
          () =>
            html`<div class="row">
              <i></i><b></b><span><i></i><i></i><i></i></span>
            </div>`,
        )}
      </div>
    </div>`;
  }
}
