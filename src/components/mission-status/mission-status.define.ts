import { define } from '../shared/define.ts';
import { SourcedMissionStatus } from './mission-status.ts';

define('sourced-mission-status', SourcedMissionStatus);

declare global {
  interface HTMLElementTagNameMap {
    'sourced-mission-status': SourcedMissionStatus;
  }
}
