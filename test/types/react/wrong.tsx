import 'sourced-timeline/types/react';

export const Wrong = () => (
  <>
    {/* wrong: no such attribute */}
    <sourced-timeline src="record.json" mision="eumam" />
    {/* wrong: no such value */}
    <sourced-actor-card actor="kuleba" layout="compakt" />
    {/* wrong: not a number */}
    <sourced-timeline heading-level="three" />
    {/* wrong: an event has no such field */}
    <sourced-mission-status onsourced-error={({ reason }) => console.log(reason)} />
  </>
);
