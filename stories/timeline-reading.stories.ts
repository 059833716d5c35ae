import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ReaderFilter } from '../src/index.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { prerender } from '../src/prerender/index.ts';
import '../src/define.ts';
import { languages } from './languages.ts';
import { datesRecord, record } from './support.ts';

interface Args {
  src?: string;
  data?: Dataset;
  controls?: string;
  limit?: number;
  since?: string;
  asOf?: string;
  theme?: 'auto' | 'light' | 'dark';
  lang?: string;
  /** What the reader has chosen. */
  filter?: ReaderFilter;
}

const meta: Meta<Args> = {
  title: 'Timeline, read',
  component: 'sourced-timeline',
  args: { src: record, controls: 'filter order search' },
  argTypes: { lang: languages },
  render: ({ src, data, controls, limit, since, asOf, theme, lang, filter = {} }) =>
    html`<sourced-timeline
      src=${ifDefined(src)}
      controls=${ifDefined(controls)}
      limit=${ifDefined(limit)}
      since=${ifDefined(since)}
      as-of=${ifDefined(asOf)}
      theme=${ifDefined(theme)}
      lang=${ifDefined(lang)}
      .data=${data}
      .filter=${filter}
    ></sourced-timeline>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Two kinds, one person, and what can still be counted. */
export const Filtered: Story = {
  args: { filter: { kinds: ['statement', 'press-conference'], actors: ['kallas'] } },
};

export const FilteredDark: Story = { args: { theme: 'dark', filter: { disputed: true } } };

export const FilteredArabic: Story = {
  args: { lang: 'ar', filter: { kinds: ['visit', 'agreement'], actors: ['zelenskyy'] } },
};

/** Another spelling than the record’s own finds him. */
export const Searched: Story = { args: { filter: { query: 'Zelensky' } } };

/** Two filters leave nothing, and say so. */
export const NothingLeft: Story = { args: { filter: { kinds: ['visit'], actors: ['kallas'] } } };

/** Behind one button, with how many filters are on. */
export const NarrowAndFolded: Story = {
  render: () =>
    html`<div style="max-width: 320px">
      <sourced-timeline
        src=${record}
        controls="filter order search as-of"
        .filter=${{ missions: ['eumam'] }}
      ></sourced-timeline>
    </div>`,
};

/** Steps through the days on which an article was published. */
export const ThroughTime: Story = {
  args: { controls: 'as-of overview filter', filter: { asOf: '2024-04-07' } },
};

/** What was published after a day, in words, counted, with a way to the first. */
export const NewSinceADay: Story = { args: { since: '2024-06-01' } };

export const NothingNew: Story = { args: { since: '2025-12-01' } };

const corrected: Dataset = {
  ...datesRecord,
  corrections: [
    {
      date: '2025-09-03',
      type: 'correction',
      item: 'date-0',
      text: 'The day was given as 8 April.',
    },
    {
      date: '2025-09-10',
      type: 'clarification',
      item: 'statement-1',
      text: 'It was in the morning.',
    },
    { date: '2025-10-01', type: 'update', item: 'article', text: 'The article has a new address.' },
  ],
};

/** Corrections on the entry, and in a closing list. */
export const Corrected: Story = { args: { src: undefined, data: corrected } };

/** Each entry’s link and citation. */
export const Shared: Story = { args: { controls: 'share' } };

/** The first five entries, and the next ones by period. */
export const Limited: Story = { args: { limit: 5, controls: 'filter' } };

export const WithoutControls: Story = { args: { controls: 'none' } };

/** Prerendered: the bar counts what stands in the page until its data is needed. */
export const Prerendered: Story = {
  render: () => {
    const timeline = document.createElement('sourced-timeline');
    timeline.setAttribute('controls', 'filter order search');
    timeline.innerHTML = prerender('sourced-timeline', datesRecord);
    return html`${timeline}`;
  },
};
