import { SourcedMissionStatus, SourcedTimeline } from 'sourced-timeline/react';

export const Article = () => (
  <>
    <p>
      The plan is <SourcedMissionStatus src="/record.json" mission="french-instructors" />.
    </p>
    <SourcedTimeline
      src="/record.json"
      missions={['eumam', 'french-instructors']}
      headingLevel={3}
      onSourcedSelect={(event) => {
        const { type, id } = event.detail;
        if (type === 'actor') event.preventDefault();
        console.log(type, id);
      }}
    />
  </>
);
