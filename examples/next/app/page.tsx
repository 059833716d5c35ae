import { prerender } from 'sourced-timeline/prerender';
import { Article } from './article.tsx';
import { badge, card, timeline, type Order } from './options.ts';
import { record } from './record.ts';

/** Rendered on the server for each request: `/?order=newest` comes with the newest entries first. */
export default async function Page({ searchParams }: PageProps<'/'>) {
  const order: Order = (await searchParams).order === 'newest' ? 'newest' : 'oldest';
  return (
    <Article
      order={order}
      record={record}
      badgeHtml={prerender('sourced-mission-status', record, badge)}
      cardHtml={prerender('sourced-actor-card', record, card)}
      timelineHtml={prerender('sourced-timeline', record, { ...timeline, order })}
    />
  );
}
