import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.ts';
import { en } from '../src/words/en.ts';
import { neverAnswered, record } from './support.ts';

interface Args {
  src?: string;
  mission?: string;
  size?: 'inline' | 'small' | 'medium' | 'large';
  history?: boolean;
  theme?: 'auto' | 'light' | 'dark';
  asOf?: string;
}

const meta: Meta<Args> = {
  title: 'Mission status',
  component: 'sourced-mission-status',
  args: { src: record, mission: 'french-instructors', size: 'large', history: true },
  render: ({ src, mission, size, history, theme, asOf }) =>
    html`<sourced-mission-status
      src=${ifDefined(src)}
      mission=${ifDefined(mission)}
      size=${ifDefined(size)}
      theme=${ifDefined(theme)}
      as-of=${ifDefined(asOf)}
      ?history=${history}
    ></sourced-mission-status>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const Conditional: Story = { args: { mission: 'eumam-in-ukraine' } };

export const Medium: Story = { args: { size: 'medium', history: false } };

export const Small: Story = { args: { size: 'small', history: false } };

export const InASentence: Story = {
  render: () =>
    html`<p>
      Training by French instructors inside Ukraine is
      <sourced-mission-status src=${record} mission="french-instructors"></sourced-mission-status>;
      the mission on member states’ soil stays
      <sourced-mission-status src=${record} mission="eumam"></sourced-mission-status>.
    </p>`,
};

const sizes = ['inline', 'small', 'medium', 'large'] as const;

/** Every status word, drawn without data, at every size. */
export const EveryMark: Story = {
  render: () =>
    html`<ul style="display: grid; gap: 16px; list-style: none; padding: 0">
      ${Object.entries(en.statuses).map(
        ([status, label]) =>
          html`<li style="display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px">
            ${sizes.map(
              (size) =>
                html`<span
                  ><sourced-mission-status status=${status} size=${size}
                    ><b>${label}</b></sourced-mission-status
                  ></span
                >`,
            )}
          </li>`,
      )}
    </ul>`,
};

export const WithConditionAndDispute: Story = {
  render: () =>
    html`<sourced-mission-status
      status="agreed-in-principle"
      condition="only after a ceasefire"
      size="medium"
      disputed
      ><b>Agreed in principle</b>, only after a ceasefire</sourced-mission-status
    >`,
};

export const Dark: Story = {
  render: () =>
    html`<div style="background: #14171c; padding: 16px">
      <sourced-mission-status
        src=${record}
        mission="eumam-in-ukraine"
        size="large"
        theme="dark"
      ></sourced-mission-status>
    </div>`,
};

export const Loading: Story = {
  render: () =>
    html`<p>
      The plan is
      <sourced-mission-status src=${neverAnswered()} mission="eumam"
        >under way</sourced-mission-status
      >.
    </p>`,
};

export const FailedKeepsTheWords: Story = {
  render: () =>
    html`<p>
      The plan is
      <sourced-mission-status src="data/missing.json" mission="eumam"
        >under way</sourced-mission-status
      >.
    </p>`,
};

export const Failed: Story = { args: { src: 'data/missing.json', history: false } };
