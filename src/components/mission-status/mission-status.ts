import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { asOf } from '../../model/as-of.ts';
import type { Mission, StatusClaim } from '../../model/dataset.ts';
import { byline, dateLine, sourceIds, sourceLine } from '../shared/attribution.ts';
import { baseStyles } from '../shared/base-styles.ts';
import type { Options } from '../shared/content-options.ts';
import { SourcedElement } from '../shared/sourced-element.ts';
import { bar, glyph, markOf } from './marks.ts';
import { labelOf, missionStatusMaker } from './mission-status-content.ts';
import { missionStatusStyles } from './mission-status.styles.ts';
import { placePopover } from './place-popover.ts';

/**
 * A mission’s status in words, with the mark that stands for it: text, never a control.
 *
 * @tag sourced-mission-status
 * @summary Status badge for one mission, as of a date; or, without data, the mark for the words inside.
 * @slot - The status in words; stays as written when no data arrives.
 * @slot sourced - The owned child with the words made from the data.
 * @csspart glyph - The small sign before the words.
 * @csspart bar - The patterned bar above them. Absent at size `inline`.
 * @csspart button - The button that opens the history, and “Try again”.
 * @csspart popover - The status history.
 * @csspart notice - The line that says that data could not be used.
 * @cssproperty [--sourced-st-active=#0a4d78] - Ink of the status `active`; likewise for the other hues.
 * @event {SourcedReadyEvent} sourced-ready - The status is shown.
 * @event {SourcedErrorEvent} sourced-error - The data could not be used; the slotted words stay.
 */
export class SourcedMissionStatus extends SourcedElement {
  static override styles = [baseStyles, missionStatusStyles];

  /** Id of the mission in the dataset. */
  @property() mission = '';

  /** `inline` sits in a sentence and has no bar; `small` and `medium` stand in lists; `large` has a date line. */
  @property({ reflect: true }) size: 'inline' | 'small' | 'medium' | 'large' = 'inline';

  /** Offers the status history in a popover. */
  @property({ type: Boolean }) history = false;

  /** Without data: status word to draw the mark of. */
  @property() status?: string;

  /** Without data: the condition it hangs on, which changes the mark. */
  @property() condition?: string;

  /** Without data: whether accounts differ. */
  @property({ type: Boolean }) disputed = false;

  protected readonly maker = missionStatusMaker;

  protected get options(): Options {
    return { mission: this.mission, size: this.size, 'as-of': this.asOf };
  }

  /** The mission as of the day asked for, once data is there. */
  get #mission(): Mission | undefined {
    const { story } = this;
    return story && (this.asOf ? asOf(story, this.asOf) : story).missions.get(this.mission);
  }

  /** What the mark stands for: what our words were made from, wherever they were made, else the attributes. */
  get #facts() {
    const words = this.querySelector<HTMLElement>('[data-sourced-content] [data-status]');
    return words ? words.dataset : { status: this.status, condition: this.condition };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#placePopover();
  }

  #placePopover(): void {
    const popover = this.renderRoot.querySelector<HTMLElement>('.popover:popover-open');
    if (popover) placePopover(popover);
  }

  protected override render() {
    const { status, condition } = this.#facts;
    const mark = markOf(status, condition !== undefined);
    return html`<span class="box" data-hue=${mark?.hue ?? nothing}
      >${mark && status && this.size !== 'inline' ? bar(mark, status) : nothing}<span class="row"
        >${mark ? glyph(mark) : nothing}<span class="words">${this.renderContent()}</span>${
          this.disputed && !this.hasContent
            ? html`<span class="contest" part="contest" aria-hidden="true">≠</span>`
            : nothing
        }</span
      >${this.#renderFailure()}${this.#renderHistory()}</span
    >`;
  }

  #renderFailure() {
    const { error, words } = this;
    if (!error) return nothing;
    if (this.size !== 'inline') {
      return this.renderNotice(
        error.code === 'unknown-id' ? words.unknownId.status : words.failed.status,
      );
    }
    // A sentence that has its words is left alone.
    if (this.hasContent || this.hasFallback) return nothing;
    return html`<span role="status" part="notice">${words.statusNotAvailable}</span>`;
  }

  #renderHistory() {
    if (!this.history || (!this.mission && !this.hasContent)) return nothing;
    const { words } = this;
    const claims = [...(this.#mission?.claims ?? [])].reverse();
    if (this.#mission && claims.length === 0) return nothing;
    return html`<button
        class="link history"
        part="button"
        popovertarget="history"
        @click=${() => this.requestData()}
      >
        ${words.history(claims.length)}</button
      ><span
        class="popover"
        part="popover"
        id="history"
        popover
        role="dialog"
        aria-label=${words.historyOf(this.#mission?.name ?? '')}
        @toggle=${this.#placePopover}
      >
        ${
          this.#mission
            ? html`<b class="name">${words.historyOf(this.#mission.name)}</b>
                <ol role="list">
                  ${claims.map((claim) => this.#renderClaim(claim))}
                </ol>
                <span class="end">${words.noLaterReport}</span>`
            : this.error
              ? this.renderNotice(words.failed.status)
              : html`<span role="status">${words.loading}</span>`
        }
      </span>`;
  }

  #renderClaim(claim: StatusClaim) {
    const { story, words } = this;
    if (!story) return nothing;
    const [source] = sourceIds([claim]).map((id) => story.sources.get(id));
    const mark = markOf(claim.status, false);
    return html`<li>
      <b>${dateLine(claim.validAt ?? claim.madeOn ?? source?.published, words)}</b>
      <span
        ><span class="row" data-hue=${mark?.hue ?? nothing}
          >${mark ? glyph(mark) : nothing}<b>${labelOf(claim.status, words)}</b></span
        ><span class="why"
          >${byline(story, claim, words)}${claim.inferred ? `. ${claim.inferred}` : ''}</span
        ><span class="why">${source ? sourceLine(source, words) : nothing}</span></span
      >
    </li>`;
  }
}
