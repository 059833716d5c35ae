import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.ts';
import { languages } from './languages.ts';
import { manyEntries, manyMissions } from './long-records.ts';
import { datesRecord, neverAnswered, record } from './support.ts';

interface Args {
  src?: string;
  missions?: string;
  kinds?: string;
  order?: 'oldest' | 'newest';
  asOf?: string;
  heading?: string;
  theme?: 'auto' | 'light' | 'dark';
  lang?: string;
  events?: number;
  refresh?: number;
}

const meta: Meta<Args> = {
  title: 'Timeline',
  component: 'sourced-timeline',
  args: { src: record },
  argTypes: { lang: languages },
  render: ({ src, missions, kinds, order, asOf, heading, theme, lang, events, refresh }) =>
    html`<sourced-timeline
      src=${ifDefined(src)}
      missions=${ifDefined(missions)}
      kinds=${ifDefined(kinds)}
      order=${ifDefined(order)}
      as-of=${ifDefined(asOf)}
      heading=${ifDefined(heading)}
      theme=${ifDefined(theme)}
      lang=${ifDefined(lang)}
      events=${ifDefined(events)}
      refresh=${ifDefined(refresh)}
    ></sourced-timeline>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const NewestFirst: Story = { args: { order: 'newest' } };

/** Reads the record again each minute; what is new comes in marked. */
export const Live: Story = { args: { order: 'newest', refresh: 60 } };

export const Disputed: Story = { args: { missions: 'french-instructors' } };

export const AsOfAnEarlierDay: Story = { args: { asOf: '2024-04-30' } };

export const Empty: Story = { args: { missions: 'no-such-mission' } };

/** Words in Ukrainian, with names as the record gives them in it. */
export const Ukrainian: Story = { args: { lang: 'uk' } };

/** From right to left; the record’s own words stay in their language and direction. */
export const Arabic: Story = { args: { lang: 'ar' } };

export const Dark: Story = { args: { theme: 'dark' } };

export const Narrow: Story = {
  render: () =>
    html`<div style="max-width: 320px">
      <sourced-timeline src=${record}></sourced-timeline>
    </div>`,
};

export const Medium: Story = {
  render: () =>
    html`<div style="max-width: 600px">
      <sourced-timeline src=${record}></sourced-timeline>
    </div>`,
};

/** Each way in which a date may be known: day, month, season, year, range, approximate, one of, estimated, unknown. */
export const KindsOfDates: Story = {
  render: () => html`<sourced-timeline .data=${datesRecord}></sourced-timeline>`,
};

/** The chart folds the parts of missions where there are many. */
export const ManyMissions: Story = {
  render: () => html`<sourced-timeline .data=${manyMissions}></sourced-timeline>`,
};

/** The chart stands entries together that share a place; the list shows them fifty at a time. */
export const ManyEntries: Story = {
  render: () => html`<sourced-timeline .data=${manyEntries}></sourced-timeline>`,
};

/** A reader has drawn the period narrower. */
export const NarrowedPeriod: Story = {
  render: () =>
    html`<sourced-timeline
      src=${record}
      .filter=${{ from: '2024-03', to: '2024-06' }}
    ></sourced-timeline>`,
};

export const ChartOnly: Story = {
  render: () => html`<sourced-timeline src=${record} controls="overview"></sourced-timeline>`,
};

export const Loading: Story = {
  render: () =>
    html`<sourced-timeline
      src=${neverAnswered()}
      heading="Who would train Ukraine’s army, and where"
      events="3"
    ></sourced-timeline>`,
};

export const Failed: Story = { args: { src: 'data/missing.json' } };

export const FailedWithFallback: Story = {
  render: () =>
    html`<sourced-timeline src="data/missing.json">
      <p>The main dates are told in the article above.</p>
    </sourced-timeline>`,
};
