import type { Dataset } from 'sourced-timeline';
import 'sourced-timeline/types/react';

export const Right = ({ record }: { record: Dataset }) => (
  <>
    <sourced-timeline
      data={record}
      missions={['eumam']}
      kinds="attack meeting"
      limit={20}
      heading-level={3}
      headingLevel="3"
      theme="dark"
      urlState
      filter={{ disputed: true }}
      lang="uk"
      className="wide"
      ref={(element) => void element?.show('first-request')}
      onsourced-ready={({ title, events }) => console.log(title.trim(), events.toFixed())}
      onsourced-filter={({ filter }) => console.log(filter.kinds?.join())}
    />
    <sourced-actor-card src="record.json" actor="kuleba" layout="compact">
      <p>Dmytro Kuleba</p>
    </sourced-actor-card>
    <sourced-mission-status status="active" size="small">
      <b>Active</b>
    </sourced-mission-status>
  </>
);
