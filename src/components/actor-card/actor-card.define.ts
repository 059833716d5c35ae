import { define } from '../shared/define.ts';
import { SourcedActorCard } from './actor-card.ts';

define('sourced-actor-card', SourcedActorCard);

declare global {
  interface HTMLElementTagNameMap {
    'sourced-actor-card': SourcedActorCard;
  }
}
