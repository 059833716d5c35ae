import { SourcedActorCard, SourcedMissionStatus, SourcedTimeline } from 'sourced-timeline/react';

export const Wrong = () => (
  <>
    {/* wrong: no such property */}
    <SourcedTimeline src="record.json" headinglevel={3} />
    {/* wrong: no such value */}
    <SourcedActorCard actor="kuleba" layout="compakt" />
    {/* wrong: a list, not text */}
    <SourcedTimeline missions="eumam" />
    {/* wrong: no such event */}
    <SourcedMissionStatus onSourcedFilter={() => undefined} />
  </>
);
