import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.ts';
import { neverAnswered, record } from './support.ts';

interface Args {
  src?: string;
  actor?: string;
  layout?: 'full' | 'compact';
  limit?: number;
  theme?: 'auto' | 'light' | 'dark';
}

const meta: Meta<Args> = {
  title: 'Actor card',
  component: 'sourced-actor-card',
  args: { src: record, actor: 'zelenskyy' },
  render: ({ src, actor, layout, limit, theme }) =>
    html`<sourced-actor-card
      src=${ifDefined(src)}
      actor=${ifDefined(actor)}
      layout=${ifDefined(layout)}
      limit=${ifDefined(limit)}
      theme=${ifDefined(theme)}
    ></sourced-actor-card>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const Organisation: Story = { args: { actor: 'french-defence-ministry' } };

export const FormerPost: Story = { args: { actor: 'rasmussen' } };

export const Compact: Story = { args: { layout: 'compact', limit: 3 } };

export const Dark: Story = { args: { theme: 'dark' } };

export const Narrow: Story = {
  render: () =>
    html`<div style="max-width: 320px">
      <sourced-actor-card src=${record} actor="kallas"></sourced-actor-card>
    </div>`,
};

/** An actor of whom the record has little. */
export const LittleKnown: Story = { args: { actor: 'trump', layout: 'compact' } };

export const Loading: Story = {
  render: () =>
    html`<sourced-actor-card src=${neverAnswered()} actor="zelenskyy">
      <p>Volodymyr Zelenskyy, president of Ukraine</p>
    </sourced-actor-card>`,
};

export const Failed: Story = { args: { src: 'data/missing.json' } };

export const UnknownActor: Story = { args: { actor: 'nobody' } };
