import { define } from '../shared/define.ts';
import { SourcedActorCard } from './actor-card.ts';

// What listeners get is typed where the element is.
export type { SourcedErrorEvent, SourcedReadyEvent, SourcedSelectEvent } from '../shared/events.ts';

define('sourced-actor-card', SourcedActorCard);

declare global {
  interface HTMLElementTagNameMap {
    'sourced-actor-card': SourcedActorCard;
  }
}
