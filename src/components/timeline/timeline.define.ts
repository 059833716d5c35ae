import { define } from '../shared/define.ts';
import '../actor-card/actor-card.define.ts';
import '../mission-status/mission-status.define.ts';
import { SourcedTimeline } from './timeline.ts';

define('sourced-timeline', SourcedTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'sourced-timeline': SourcedTimeline;
  }
}
