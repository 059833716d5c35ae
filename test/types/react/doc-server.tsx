import { parseDataset } from 'sourced-timeline/model';
import { prerender } from 'sourced-timeline/prerender';
import { SourcedTimeline } from 'sourced-timeline/react';

const src = 'https://news.example/record.json';

export default async function Page() {
  const record = parseDataset(await (await fetch(src)).json());
  const html = prerender('sourced-timeline', record, { order: 'newest', lang: 'de' });
  return (
    <SourcedTimeline
      src={src}
      order="newest"
      lang="de"
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
