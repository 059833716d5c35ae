import { html, nothing, type PropertyValues } from 'lit';
import { storyAt } from '../../model/as-of.ts';
import type { Mission } from '../../model/dataset.ts';
import { baseStyles } from '../shared/base-styles.ts';
import type { Options } from '../shared/content-options.ts';
import { GroupController } from '../shared/group-controller.ts';
import { property } from '../shared/property.ts';
import { SourcedElement } from '../shared/sourced-element.ts';
import type { HistoryPopover } from './history-popover.ts';
import { bar, glyph, markOf, type Mark } from './marks.ts';
import { missionStatusMaker } from './mission-status-content.ts';
import { missionStatusStyles } from './mission-status.styles.ts';

/**
 * A mission’s status in words, with the mark that stands for it: text, never a control.
 *
 * @tag sourced-mission-status
 * @summary Status badge for one mission, as of a date; or, without data, the mark for the words inside.
 * @attr {string} lang - BCP 47 tag: the language of words and dates. Default: the nearest `lang` on the page.
 * @slot - The status in words; stays as written when no data arrives.
 * @slot sourced - The owned child with the words made from the data.
 * @csspart glyph - The small sign before the words.
 * @csspart bar - The patterned bar above them. Absent at size `inline`.
 * @csspart contest - The sign that accounts differ, drawn where the words are the page’s own.
 * @csspart button - The button that opens the history, “Try again” and “Close”.
 * @csspart popover - The status history.
 * @csspart notice - The line that says that data could not be used.
 * @event {SourcedReadyEvent} sourced-ready - The status is shown.
 * @event {SourcedErrorEvent} sourced-error - The data could not be used; the slotted words stay.
 */
export class SourcedMissionStatus extends SourcedElement {
  static override styles = [baseStyles, missionStatusStyles];

  /** Id of the mission in the dataset. */
  @property({ converter: (text) => text ?? '' }) mission = '';

  /** `inline` sits in a sentence and has no bar; `small` and `medium` stand in lists; `large` has a date line. */
  @property({ reflect: true, converter: { fromAttribute: (text) => text ?? 'inline' } })
  size: 'inline' | 'small' | 'medium' | 'large' = 'inline';

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
    return { mission: this.mission, size: this.size, 'as-of': this.#group.day(this.asOf) };
  }

  /** The mission as of the day asked for, once data is there. */
  get #mission(): Mission | undefined {
    const { story } = this;
    return story && storyAt(story, this.#group.day(this.asOf)).missions.get(this.mission);
  }

  #group = new GroupController(this);

  #popover?: HistoryPopover;
  #readsPopover?: Promise<void>;

  /** What the mark stands for: what our words were made from, wherever they were made, else the attributes. */
  get #facts(): Readonly<Partial<Record<'status' | 'condition' | 'history' | 'name', string>>> {
    const words = this.querySelector<HTMLElement>(
      ':scope > [data-sourced-content] > [data-sourced-key]',
    );
    return words ? words.dataset : { status: this.status, condition: this.condition };
  }

  /** Whether a reader chose this mission in the badge’s group. */
  get #isChosen(): boolean {
    const id = this.#mission?.id ?? this.mission;
    return id !== '' && this.#group.selection.mission === id;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#offersHistory) void this.#readPopover();
    this.#popover?.place();
  }

  /** What most badges do without is read where it is asked for. */
  #readPopover(): Promise<void> {
    return (this.#readsPopover ??= import('./history-popover.ts').then(
      ({ HistoryPopover }) => {
        this.#popover = new HistoryPopover(this);
        this.requestUpdate();
      },
      () => undefined,
    ));
  }

  /** Pressed before what it opens is read, it opens that then. */
  readonly #open = async ({ currentTarget }: Event) => {
    this.requestData();
    const button = currentTarget as HTMLElement;
    const opens = () => button.hasAttribute('popovertarget');
    if (opens()) return;
    await this.#readPopover();
    await this.updateComplete;
    if (opens()) button.click();
  };

  protected override render() {
    const { status, condition } = this.#facts;
    const mark = markOf(status, condition);
    const isTall = this.size === 'large';
    const { lang, dir } = this.contentLanguage;
    return html`<span
        class="box"
        data-hue=${mark?.hue ?? nothing}
        lang=${lang ?? nothing}
        dir=${dir ?? nothing}
        aria-current=${this.#isChosen ? 'true' : nothing}
        >${mark && this.size !== 'inline' ? bar(mark, isTall) : nothing}<span class="row"
          >${mark ? this.#renderGlyph(mark) : nothing}<span
            class="words ${this.hasContent ? '' : 'given'}"
            >${this.renderContent()}${
              this.disputed && !this.hasContent
                ? html`<span
                    class="sourced-contest"
                    part="contest"
                    role="img"
                    aria-label=${this.words.disputed}
                  ></span>`
                : nothing
            }${this.#renderButton()}</span
          ></span
        >${this.#renderFailure()}</span
      >${this.#renderPopover()}`;
  }

  /** In a sentence a line never ends between the glyph and the first word. */
  #renderGlyph(mark: Mark) {
    return this.size === 'inline'
      ? html`<span class="glued">${glyph(mark)}&NoBreak;</span>`
      : glyph(mark);
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

  get #offersHistory(): boolean {
    return (
      this.history && (this.mission !== '' || this.hasContent) && this.#mission?.claims.length !== 0
    );
  }

  #renderButton() {
    if (!this.#offersHistory) return nothing;
    const { history = this.words.history(this.#mission?.claims.length ?? 0) } = this.#facts;
    // Of several on a page each is named after its mission.
    const name = this.#facts.name ?? this.#mission?.name;
    return html`<span class="gap"><span> </span></span
      ><button
        class="link history"
        part="button"
        popovertarget=${this.#popover ? 'history' : nothing}
        aria-label=${name ? `${history}: ${name}` : nothing}
        @click=${this.#open}
      >
        ${history}
      </button>`;
  }

  #renderPopover() {
    if (!this.#offersHistory) return nothing;
    const { words, story, error } = this;
    return this.#popover?.render({
      story,
      mission: this.#mission,
      lang: words.lang,
      dir: this.contentLanguage.dir,
      waiting: error
        ? this.renderNotice(words.failed.status)
        : html`<p role="status">${words.loading}</p>`,
    });
  }
}
