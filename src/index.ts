export { SourcedActorCard } from './components/actor-card/actor-card.ts';
export { SourcedMissionStatus } from './components/mission-status/mission-status.ts';
export {
  SourcedErrorEvent,
  SourcedReadyEvent,
  SourcedSelectEvent,
} from './components/shared/events.ts';
export { SourcedFilterEvent } from './components/timeline/filter-event.ts';
export type { ReaderFilter } from './components/timeline/filter-state.ts';
export { SourcedTimeline } from './components/timeline/timeline.ts';
export type { DataErrorCode } from './loading/data-error.ts';
export type * from './model/dataset.ts';
export type { Story } from './model/story.ts';
