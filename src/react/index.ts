'use client';
import type { EventName } from '@lit/react';
import { SourcedActorCard as ActorCard } from '../components/actor-card/actor-card.ts';
import { SourcedMissionStatus as MissionStatus } from '../components/mission-status/mission-status.ts';
import type {
  SourcedErrorEvent,
  SourcedReadyEvent,
  SourcedSelectEvent,
} from '../components/shared/events.ts';
import type { SourcedFilterEvent } from '../components/timeline/filter-event.ts';
import { SourcedTimeline as Timeline } from '../components/timeline/timeline.ts';
import '../define.ts';
import { wrap, type Component } from './wrap.ts';

const outcome = {
  onSourcedReady: 'sourced-ready' as EventName<SourcedReadyEvent>,
  onSourcedError: 'sourced-error' as EventName<SourcedErrorEvent>,
};
const choice = {
  ...outcome,
  onSourcedSelect: 'sourced-select' as EventName<SourcedSelectEvent>,
};
const filtering = {
  ...choice,
  onSourcedFilter: 'sourced-filter' as EventName<SourcedFilterEvent>,
};

/** `<sourced-timeline>` */
export const SourcedTimeline: Component<Timeline, typeof filtering> = wrap(
  'sourced-timeline',
  Timeline,
  filtering,
);

/** `<sourced-actor-card>` */
export const SourcedActorCard: Component<ActorCard, typeof choice> = wrap(
  'sourced-actor-card',
  ActorCard,
  choice,
);

/** `<sourced-mission-status>` */
export const SourcedMissionStatus: Component<MissionStatus, typeof outcome> = wrap(
  'sourced-mission-status',
  MissionStatus,
  outcome,
);
