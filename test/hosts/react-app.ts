import { createElement, useRef, useState } from 'react';
import type { SourcedTimeline as Timeline } from '../../src/index.ts';
import { SourcedActorCard, SourcedMissionStatus, SourcedTimeline } from '../../src/react/index.ts';

export interface Props {
  src: string;
  /** What `prerender` wrote for the timeline; without it the element writes all by itself. */
  html?: string;
}

/** An article of a React site: what it hears of the elements stands in its `output`. */
export function App({ src, html }: Props) {
  const [heard, hear] = useState('');
  const [isNewestFirst, setNewestFirst] = useState(false);
  const timeline = useRef<Timeline>(null);
  const press = (label: string, onClick: () => void) => createElement('button', { onClick }, label);
  return createElement(
    'main',
    null,
    createElement(SourcedTimeline, {
      src,
      ref: timeline,
      className: 'wide',
      controls: ['overview', 'order'],
      order: isNewestFirst ? 'newest' : undefined,
      theme: 'dark',
      ...(html === undefined ? {} : { dangerouslySetInnerHTML: { __html: html } }),
      onSourcedReady: ({ title, events }) => hear(`${title}: ${events}`),
    }),
    createElement(SourcedActorCard, {
      src,
      actor: 'kuleba',
      layout: 'compact',
      onSourcedSelect: (event) => {
        event.preventDefault();
        hear(`${event.detail.type} ${event.id}`);
      },
    }),
    createElement(SourcedMissionStatus, {
      src,
      mission: 'no-such-mission',
      size: 'small',
      onSourcedError: ({ code }) => hear(code),
    }),
    press('Newest first', () => setNewestFirst(true)),
    press('Show', () => hear(String(timeline.current?.show('no-such-event')))),
    createElement('output', null, heard),
  );
}
