import { define } from '../shared/define.ts';
import { SourcedMissionStatus } from './mission-status.ts';

// What listeners get is typed where the element is.
export type { SourcedErrorEvent, SourcedReadyEvent } from '../shared/events.ts';

define('sourced-mission-status', SourcedMissionStatus);

declare global {
  interface HTMLElementTagNameMap {
    'sourced-mission-status': SourcedMissionStatus;
  }
}
