import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from '../shared/base-styles.ts';
import type { Options } from '../shared/content-options.ts';
import { SourcedElement } from '../shared/sourced-element.ts';
import { actorCardMaker } from './actor-card-content.ts';
import { linkEntries } from './link-entries.ts';

/**
 * One person, state or body: what they said and where they stand, with sources.
 *
 * @tag sourced-actor-card
 * @summary Actor card.
 * @slot - What the author wrote; shows while the data is not there.
 * @slot sourced - The owned child with the card’s words.
 * @csspart notice - The line that says that data could not be used.
 * @csspart button - “Try again”.
 * @cssproperty [--sourced-base=medium] - Font size that all others are multiples of.
 * @event {SourcedReadyEvent} sourced-ready - The card is shown.
 * @event {SourcedErrorEvent} sourced-error - The data could not be used; what the author wrote stays.
 */
export class SourcedActorCard extends SourcedElement {
  static override styles = baseStyles;

  /** Id of the actor in the dataset. */
  @property() actor = '';

  /** `full`, or `compact` for sidebars: without roles. */
  @property({ reflect: true }) layout: 'full' | 'compact' = 'full';

  /** How many positions and entries to list; 0 for all. */
  @property({ type: Number }) limit = 0;

  /** Level of the name’s heading, 1 to 6; levels below it stop at 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  protected readonly maker = actorCardMaker;

  protected get options(): Options {
    return {
      actor: this.actor,
      layout: this.layout,
      limit: this.limit,
      'as-of': this.asOf,
      'heading-level': this.headingLevel,
    };
  }

  #link = () => linkEntries(this);

  override connectedCallback(): void {
    super.connectedCallback();
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

  protected override render() {
    const { words, error } = this;
    const message = error?.code === 'unknown-id' ? words.unknownId.card : words.failed.card;
    return html`${this.renderNotice(message)}${this.renderContent()}`;
  }
}
