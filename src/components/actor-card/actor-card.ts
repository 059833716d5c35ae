import { html, nothing, type PropertyValues } from 'lit';
import type { Words } from '../../words/words.ts';
import { adoptContentStyles } from '../shared/adopt-content-styles.ts';
import { baseStyles } from '../shared/base-styles.ts';
import type { Options } from '../shared/content-options.ts';
import { articleCss } from '../shared/content-styles.ts';
import { SourcedSelectEvent } from '../shared/events.ts';
import { GroupController } from '../shared/group-controller.ts';
import { watchPictures } from '../shared/picture.ts';
import { property } from '../shared/property.ts';
import { turned } from '../shared/rich-text.ts';
import { SourcedElement } from '../shared/sourced-element.ts';
import { actorCardMaker } from './actor-card-content.ts';
import { actorCardStyles } from './actor-card.styles.ts';
import { linkEntries } from './link-entries.ts';

/**
 * One person, state or body: what they said and where they stand, with sources.
 *
 * @tag sourced-actor-card
 * @summary Actor card.
 * @attr {string} lang - BCP 47 tag: the language of words and dates. Default: the nearest `lang` on the page.
 * @slot - What the author wrote; shows while the data is not there.
 * @slot sourced - The owned child with the card’s words.
 * @csspart notice - The line that says that data could not be used.
 * @csspart button - “Try again”.
 * @csspart choice - The button, with `group`, that leaves a timeline only this actor’s entries.
 * @event {SourcedReadyEvent} sourced-ready - The card is shown.
 * @event {SourcedErrorEvent} sourced-error - The data could not be used; what the author wrote stays.
 * @event {SourcedSelectEvent} sourced-select - A reader chose an entry, or the actor; cancel it to do something else.
 */
export class SourcedActorCard extends SourcedElement<Words> {
  static override styles = [baseStyles, actorCardStyles];

  /** Id of the actor in the dataset. */
  @property() actor = '';

  /** `full`, or `compact` for sidebars: in one column, without roles and other spellings. */
  @property({ reflect: true }) layout: 'full' | 'compact' = 'full';

  /** How many positions and entries to list, the newest; 0 for all. */
  @property({ type: Number }) limit = 0;

  /** Level of the name’s heading, 1 to 6; levels below it stop at 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  protected readonly maker = actorCardMaker;

  protected get options(): Options {
    return {
      actor: this.actor,
      layout: this.layout,
      limit: this.limit,
      'as-of': this.#group.day(this.asOf),
      'heading-level': this.headingLevel,
    };
  }

  #group = new GroupController(this);

  #link = () => linkEntries(this);

  constructor() {
    super();
    watchPictures(this);
    this.addEventListener('click', this.#follow);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptContentStyles(this.getRootNode(), 'article', articleCss);
    document.addEventListener('sourced-ready', this.#link);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('sourced-ready', this.#link);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#link();
  }

  /** The page may take over where an entry leads. */
  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('[data-event] a');
    const id = link?.closest<HTMLElement>('[data-event]')?.dataset['event'];
    if (!link || !id || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!link.dispatchEvent(new SourcedSelectEvent('event', id))) event.preventDefault();
  }

  protected override render() {
    const { words, error } = this;
    const message = error?.code === 'unknown-id' ? words.unknownId.card : words.failed.card;
    return html`${this.renderNotice(message)}${this.renderContent()}${this.#renderChoice()}`;
  }

  #renderChoice() {
    const name = this.querySelector(':scope > [data-sourced-content]')?.getAttribute('aria-label');
    if (!this.group || !name) return nothing;
    const id = this.story?.actors.get(this.actor)?.id ?? this.actor;
    return html`<button
      class="chip"
      part="choice"
      lang=${this.words.lang}
      dir=${turned(this.words)}
      aria-pressed=${this.#group.selection.actor === id}
      @click=${() => this.#group.toggle('actor', id)}
    >
      ${this.words.onlyEntriesWith(name)}
    </button>`;
  }
}
