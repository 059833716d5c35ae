import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.ts';
import { STATUSES } from '../src/model/status.ts';
import { en } from '../src/words/en.ts';
import { find, hasFocus, press, type Reader } from './reader.ts';
import { element, record, type Args } from './support.ts';

const meta: Meta<Args> = {
  title: 'Elements/Mission status',
  component: 'sourced-mission-status',
  args: { src: record, mission: 'french-instructors', size: 'large', history: true },
  render: element('sourced-mission-status'),
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const Conditional: Story = { args: { mission: 'eumam-in-ukraine' } };

export const Medium: Story = { args: { size: 'medium', history: false } };

export const Small: Story = { args: { size: 'small', history: false } };

/** The sentence keeps its lines and its colour. */
export const InASentence: Story = {
  render: () =>
    html`<p>
      Training by French instructors inside Ukraine is
      <sourced-mission-status src=${record} mission="french-instructors"></sourced-mission-status>;
      the mission on member states’ soil stays
      <sourced-mission-status src=${record} mission="eumam"></sourced-mission-status>.
    </p>`,
};

export const InASentenceAt320: Story = { ...InASentence, globals: { width: '320' } };

export const InASentenceOnASalmonPage: Story = { ...InASentence, globals: { page: 'salmon' } };

export const InASentenceOnABlackPage: Story = { ...InASentence, globals: { page: 'black' } };

const openHistory = async ({ canvasElement, step }: Reader) => {
  await step('Open the history', () => press(canvasElement, '.history'));
  await step('It says who said so', async () => {
    await find(canvasElement, '.popover ol');
  });
};

/** Room for the history to open in. */
const withHistory = (args: Args) =>
  html`<div style="min-height: 640px">${element('sourced-mission-status')(args)}</div>`;

/** Who said so when, and where accounts differ. */
export const History: Story = { render: withHistory, play: openHistory };

/** What it hangs on, and who says that. */
export const HistoryWithConditions: Story = {
  args: { mission: 'eumam-in-ukraine' },
  render: withHistory,
  play: openHistory,
};

export const HistoryInTheDark: Story = {
  args: { mission: 'eumam' },
  globals: { page: 'dark' },
  render: withHistory,
  play: openHistory,
};

/** Its button closes it, and has the focus again. */
export const HistoryClosed: Story = {
  render: withHistory,
  play: async (reader) => {
    const { canvasElement, step } = reader;
    await openHistory(reader);
    await hasFocus(canvasElement, '.popover');
    await step('Close it', () => press(canvasElement, '.popover .close'));
    await step('The focus is where it was', () => hasFocus(canvasElement, '.history'));
  },
};

/** No status counts: no mark, and no history to open. */
export const NotGiven: Story = { args: { mission: 'budapest-memorandum' } };

export const AsOfAnEarlierDay: Story = { args: { 'as-of': '2024-04-30' } };

const sizes = ['inline', 'small', 'medium', 'large'] as const;

/** Every status word, drawn without data, at every size. */
export const EveryMark: Story = {
  render: () =>
    html`<ul style="display: grid; gap: 16px; list-style: none; padding: 0">
      ${STATUSES.map(
        (status) =>
          html`<li style="display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px">
            ${sizes.map(
              (size) =>
                html`<span
                  ><sourced-mission-status status=${status} size=${size}
                    ><b>${en.statuses[status]}</b></sourced-mission-status
                  ></span
                >`,
            )}
          </li>`,
      )}
    </ul>`,
};

export const EveryMarkOnADarkPage: Story = { ...EveryMark, globals: { page: 'dark' } };

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

export const Ukrainian: Story = { globals: { language: 'uk' } };

export const German: Story = { globals: { language: 'de' } };

export const French: Story = { globals: { language: 'fr' } };

export const Spanish: Story = { globals: { language: 'es' } };

export const Polish: Story = { globals: { language: 'pl' } };

/** The bar begins at the right; what it hangs on stays in the record’s language. */
export const Arabic: Story = {
  args: { mission: 'eumam-in-ukraine' },
  globals: { language: 'ar' },
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
