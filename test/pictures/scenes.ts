import { html, type TemplateResult } from 'lit';
import * as missionStatus from '../../stories/mission-status.stories.ts';
import * as pictures from '../../stories/pictures.stories.ts';
import { element, neverAnswered } from '../../stories/support.ts';
import * as timeline from '../../stories/timeline.stories.ts';
import { pictured } from '../accessibility/pictured.ts';

interface Scene {
  render(): TemplateResult;
  /** What is waited for; nothing where no data is read. */
  awaits?: 'sourced-ready' | 'sourced-error';
  /** What a reader does first. */
  act?(): unknown;
}

const data = pictured(new URL('../../stories/portrait.svg', import.meta.url).href);

const click = (selector: string, root: ParentNode = document) =>
  root.querySelector<HTMLElement>(selector)?.click();

const ofTimeline = element('sourced-timeline');
const story = (one: { render?: unknown }) => one.render as () => TemplateResult;

/** What pictures are taken of: stories of invented data, and the invented record that has everything. */
export const scenes: Readonly<Record<string, Scene>> = {
  timeline: {
    render: () =>
      html`<sourced-timeline
        .data=${data}
        since="2024-05-01"
        controls="overview filter order search share as-of"
      ></sourced-timeline>`,
    awaits: 'sourced-ready',
  },
  'sources-and-key': {
    render: () =>
      html`<sourced-timeline .data=${data} controls="overview" limit="1"></sourced-timeline>`,
    awaits: 'sourced-ready',
    act: () => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      const controls = document.querySelector('.sourced-controls')?.shadowRoot;
      const chart = [...(controls?.querySelectorAll('*') ?? [])].find((one) => one.shadowRoot);
      if (chart?.shadowRoot) click('.key summary', chart.shadowRoot);
    },
  },
  'kinds-of-dates': {
    render: () => ofTimeline(timeline.KindsOfDates.args ?? {}),
    awaits: 'sourced-ready',
  },
  'nothing-left': {
    render: () =>
      html`<sourced-timeline
        .data=${data}
        .filter=${{ kinds: ['interview'], disputed: true }}
        controls="filter order search"
      ></sourced-timeline>`,
    awaits: 'sourced-ready',
  },
  loading: {
    render: () =>
      ofTimeline({
        src: neverAnswered(),
        heading: 'Who would train Ukraine’s army, and where',
        events: 3,
      }),
  },
  failed: {
    render: () => html`<sourced-timeline src="missing.json"></sourced-timeline>`,
    awaits: 'sourced-error',
  },
  picture: { render: story(pictures.OfAnEvent), awaits: 'sourced-ready' },
  card: {
    render: () => html`<sourced-actor-card .data=${data} actor="minister"></sourced-actor-card>`,
    awaits: 'sourced-ready',
  },
  marks: { render: story(missionStatus.EveryMark) },
  history: {
    render: () =>
      html`<p style="min-block-size: 420px">
        Training is
        <sourced-mission-status .data=${data} mission="training" history></sourced-mission-status>,
        as the ministers say.
      </p>`,
    awaits: 'sourced-ready',
    act: () => click('.history', document.querySelector('sourced-mission-status')!.shadowRoot!),
  },
};
