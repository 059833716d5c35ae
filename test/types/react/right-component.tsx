import type { Dataset, SourcedTimeline as Element } from 'sourced-timeline';
import { SourcedActorCard, SourcedMissionStatus, SourcedTimeline } from 'sourced-timeline/react';
import { useRef } from 'react';

export function Right({ record, html }: { record: Dataset; html: string }) {
  const timeline = useRef<Element>(null);
  return (
    <>
      <SourcedTimeline
        data={record}
        missions={['eumam']}
        limit={20}
        headingLevel={3}
        theme="dark"
        urlState
        lang="uk"
        className="wide"
        ref={timeline}
        dangerouslySetInnerHTML={{ __html: html }}
        onSourcedReady={({ title, events }) => console.log(title.trim(), events.toFixed())}
        onSourcedFilter={({ filter }) => console.log(filter.kinds?.join())}
      />
      <SourcedActorCard
        src="record.json"
        actor="kuleba"
        onSourcedSelect={(event) => {
          if (event.detail.type === 'event') event.preventDefault();
          timeline.current?.show(event.id);
        }}
      />
      <SourcedMissionStatus src="record.json" mission="eumam" size="small" history />
    </>
  );
}
