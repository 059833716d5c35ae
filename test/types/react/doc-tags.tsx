import 'sourced-timeline/define';
import 'sourced-timeline/types/react';

export const Card = () => (
  <sourced-actor-card
    src="/record.json"
    actor="kuleba"
    headingLevel={4}
    onsourced-error={({ code, message }) => console.warn(code, message)}
  />
);
