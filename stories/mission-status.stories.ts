import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.ts';
import type { SourcedMissionStatus } from '../src/index.ts';
import { en } from '../src/words/en.ts';
import { languages } from './languages.ts';
import { neverAnswered, record } from './support.ts';

interface Args {
  src?: string;
  mission?: string;
  size?: 'inline' | 'small' | 'medium' | 'large';
  history?: boolean;
  theme?: 'auto' | 'light' | 'dark';
  lang?: string;
  asOf?: string;
  refresh?: number;
}

const meta: Meta<Args> = {
  title: 'Mission status',
  component: 'sourced-mission-status',
  args: { src: record, mission: 'french-instructors', size: 'large', history: true },
  argTypes: { lang: languages },
  render: ({ src, mission, size, history, theme, lang, asOf, refresh }) =>
    html`<sourced-mission-status
      src=${ifDefined(src)}
      mission=${ifDefined(mission)}
      size=${ifDefined(size)}
      theme=${ifDefined(theme)}
      lang=${ifDefined(lang)}
      as-of=${ifDefined(asOf)}
      refresh=${ifDefined(refresh)}
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

/** Opens the history once the status is shown. */
const openHistory = async ({ target }: Event) => {
  const badge = target as SourcedMissionStatus;
  await badge.updateComplete;
  badge.shadowRoot?.querySelector<HTMLElement>('.history')?.click();
};

const withHistory = (mission: string, theme = 'auto') =>
  html`<div style="min-height: 640px">
    <sourced-mission-status
      src=${record}
      mission=${mission}
      size="large"
      theme=${theme}
      history
      @sourced-ready=${openHistory}
    ></sourced-mission-status>
  </div>`;

/** Who said so when, and where accounts differ. */
export const History: Story = { render: () => withHistory('french-instructors') };

/** What it hangs on, and who says that. */
export const HistoryWithConditions: Story = { render: () => withHistory('eumam-in-ukraine') };

export const HistoryInTheDark: Story = {
  render: () => html`<div style="background: #14171c">${withHistory('eumam', 'dark')}</div>`,
};

/** No status counts: no mark, and no history to open. */
export const NotGiven: Story = { args: { mission: 'budapest-memorandum' } };

export const AsOfAnEarlierDay: Story = { args: { asOf: '2024-04-30' } };

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

/** The same in each size, as words of the page’s author. */
export const EverySizeDisputed: Story = {
  render: () =>
    html`<div style="display: grid; gap: 16px">
      ${sizes.map(
        (size) =>
          html`<p style="margin: 0">
            <sourced-mission-status status="under-discussion" size=${size} disputed
              ><b>Under discussion</b>, says Paris</sourced-mission-status
            >
          </p>`,
      )}
    </div>`,
};

export const Ukrainian: Story = { args: { lang: 'uk' } };

export const Arabic: Story = { args: { lang: 'ar', mission: 'eumam-in-ukraine' } };

export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl">
      <p>
        <sourced-mission-status
          src=${record}
          mission="training-2014-2022"
          size="large"
          history
        ></sourced-mission-status>
      </p>
      <p>
        <sourced-mission-status status="withdrawn" size="medium"
          ><b>Withdrawn</b></sourced-mission-status
        >
      </p>
    </div>`,
};

/** Chosen in a timeline of its group. */
export const Chosen: Story = {
  render: () =>
    html`<p>
        The French mission is
        <sourced-mission-status
          src=${record}
          mission="french-instructors"
          group="story"
        ></sourced-mission-status
        >, the European one
        <sourced-mission-status src=${record} mission="eumam" group="story"></sourced-mission-status
        >.
      </p>
      <sourced-timeline
        src=${record}
        group="story"
        controls="filter"
        .filter=${{ missions: ['french-instructors'] }}
      ></sourced-timeline>`,
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
