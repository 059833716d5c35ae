'use client';
import { useState } from 'react';
import type { Dataset, SourcedSelectEvent } from 'sourced-timeline';
import { SourcedActorCard, SourcedMissionStatus, SourcedTimeline } from 'sourced-timeline/react';
import { badge, card, timeline, type Order } from './options.ts';

const src = '/record.json';

interface Props {
  order: Order;
  /** For the card, to show that an object does: each page carries it. An address is asked for once, by all. */
  record: Dataset;
  badgeHtml: string;
  cardHtml: string;
  timelineHtml: string;
}

export function Article({ order: asked, record, badgeHtml, cardHtml, timelineHtml }: Props) {
  const [order, setOrder] = useState(asked);
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [heard, hear] = useState('');
  const chosen = ({ detail }: SourcedSelectEvent) => hear(`Chosen: ${detail.type} ${detail.id}`);

  return (
    <main className="article">
      <h1>Instructors for Ukraine</h1>
      <p>
        French instructors in Ukraine:{' '}
        <SourcedMissionStatus
          src={src}
          {...badge}
          theme={theme}
          dangerouslySetInnerHTML={{ __html: badgeHtml }}
        />
        .
      </p>
      <SourcedActorCard
        data={record}
        {...card}
        theme={theme}
        dangerouslySetInnerHTML={{ __html: cardHtml }}
      />
      <p>
        <button onClick={() => setOrder('newest')}>Newest first</button>{' '}
        <button onClick={() => setTheme('dark')}>Dark</button> <output>{heard}</output>
      </p>
      <SourcedTimeline
        src={src}
        {...timeline}
        order={order}
        theme={theme}
        onSourcedReady={({ events }) => hear(`Ready: ${events} events`)}
        onSourcedSelect={chosen}
        dangerouslySetInnerHTML={{ __html: timelineHtml }}
      />
    </main>
  );
}
