import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.ts';
import type { Actor, Dataset } from '../src/model/dataset.ts';
import { languages } from './languages.ts';
import { datesRecord, neverAnswered, record } from './support.ts';

interface Args {
  src?: string;
  actor?: string;
  layout?: 'full' | 'compact';
  limit?: number;
  theme?: 'auto' | 'light' | 'dark';
  lang?: string;
  asOf?: string;
  group?: string;
  refresh?: number;
}

const meta: Meta<Args> = {
  title: 'Actor card',
  component: 'sourced-actor-card',
  args: { src: record, actor: 'zelenskyy' },
  argTypes: { lang: languages },
  render: ({ src, actor, layout, limit, theme, lang, asOf, group, refresh }) =>
    html`<sourced-actor-card
      src=${ifDefined(src)}
      actor=${ifDefined(actor)}
      layout=${ifDefined(layout)}
      limit=${ifDefined(limit)}
      theme=${ifDefined(theme)}
      lang=${ifDefined(lang)}
      as-of=${ifDefined(asOf)}
      group=${ifDefined(group)}
      refresh=${ifDefined(refresh)}
    ></sourced-actor-card>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const Organisation: Story = { args: { actor: 'french-defence-ministry' } };

export const State: Story = { args: { actor: 'ukraine' } };

export const FormerPost: Story = { args: { actor: 'rasmussen' } };

/** The record as published by that day: fewer positions, and the role it gave then. */
export const AsOfAnEarlierDay: Story = { args: { asOf: '2024-04-30' } };

export const Compact: Story = { args: { layout: 'compact', limit: 3 } };

/** In a group the card offers to leave a timeline only this actor’s entries. */
export const InAGroup: Story = { args: { layout: 'compact', limit: 1, group: 'story' } };

export const Dark: Story = {
  render: () =>
    html`<div style="background: #14171c; padding: 16px">
      <sourced-actor-card src=${record} actor="zelenskyy" theme="dark"></sourced-actor-card>
    </div>`,
};

const inABox = (width: number, actor: string) =>
  html`<div style="max-width: ${width}px">
    <sourced-actor-card src=${record} actor=${actor}></sourced-actor-card>
  </div>`;

export const Narrow: Story = { render: () => inABox(320, 'kallas') };

export const Medium: Story = { render: () => inABox(460, 'kallas') };

export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl">
      <sourced-actor-card src=${record} actor="kallas"></sourced-actor-card>
    </div>`,
};

export const Ukrainian: Story = { args: { lang: 'uk' } };

export const Arabic: Story = { args: { lang: 'ar' } };

/** An actor of whom the record has little. */
export const LittleKnown: Story = { args: { actor: 'trump', layout: 'compact' } };

/** An invented actor with a picture. */
const pictured = (image: Partial<Actor['image']>, kind: Actor['kind'] = 'person'): Dataset => ({
  ...datesRecord,
  actors: datesRecord.actors.map((actor) => ({
    ...actor,
    kind,
    image: {
      url: new URL('./portrait.svg', import.meta.url).href,
      alt: 'A grey figure before a grey wall',
      credit: 'A. Lens, for The Gazette',
      width: 400,
      height: 500,
      ...image,
    },
  })),
});

const portrayed = (data: Dataset) =>
  html`<sourced-actor-card .data=${data} actor="speaker" limit="2"></sourced-actor-card>`;

export const Portrait: Story = { render: () => portrayed(pictured({})) };

export const PortraitOfABody: Story = { render: () => portrayed(pictured({}, 'organisation')) };

/** The picture cannot be had: its words and the initials stand for it. */
export const BrokenPortrait: Story = {
  render: () => portrayed(pictured({ url: 'data/none.jpg' })),
};

export const Loading: Story = {
  render: () =>
    html`<sourced-actor-card src=${neverAnswered()} actor="zelenskyy">
      <p>Volodymyr Zelenskyy, president of Ukraine</p>
    </sourced-actor-card>`,
};

export const Failed: Story = { args: { src: 'data/missing.json' } };

export const UnknownActor: Story = { args: { actor: 'nobody' } };
