import { define } from '../shared/define.ts';
import '../actor-card/actor-card.define.ts';
import '../mission-status/mission-status.define.ts';
import { SourcedTimeline } from './timeline.ts';

// What listeners get is typed where the element is.
export type { SourcedErrorEvent, SourcedReadyEvent, SourcedSelectEvent } from '../shared/events.ts';
export type { SourcedFilterEvent } from './filter-event.ts';

define('sourced-timeline', SourcedTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'sourced-timeline': SourcedTimeline;
  }
}
