import { useState } from 'react';
import type { SourcedSelectEvent } from 'sourced-timeline';
import { SourcedActorCard, SourcedMissionStatus, SourcedTimeline } from 'sourced-timeline/react';
import 'sourced-timeline/styles.css';
import './article.css';
import { record } from './record.ts';

const controls = ['overview', 'filter', 'order'];

export function Article() {
  const [order, setOrder] = useState<'oldest' | 'newest'>('oldest');
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [heard, hear] = useState('');
  const chosen = ({ detail }: SourcedSelectEvent) => hear(`Chosen: ${detail.type} ${detail.id}`);

  return (
    <main className="article">
      <h1>Instructors for Ukraine</h1>
      <p>
        French instructors in Ukraine:{' '}
        <SourcedMissionStatus data={record} mission="french-instructors" theme={theme} />.
      </p>
      <SourcedActorCard data={record} actor="kuleba" layout="compact" theme={theme} />
      <p>
        <button onClick={() => setOrder('newest')}>Newest first</button>{' '}
        <button onClick={() => setTheme('dark')}>Dark</button> <output>{heard}</output>
      </p>
      <SourcedTimeline
        data={record}
        heading="What was said, and by whom"
        controls={controls}
        order={order}
        theme={theme}
        onSourcedReady={({ events }) => hear(`Ready: ${events} events`)}
        onSourcedSelect={chosen}
      />
    </main>
  );
}
