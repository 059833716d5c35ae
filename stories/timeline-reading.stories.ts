import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Dataset } from '../src/model/dataset.ts';
import { prerender } from '../src/prerender/index.ts';
import { entriesShown, find, press, seen, type, until } from './reader.ts';
import { datesRecord, element, record, type Args } from './support.ts';

const meta: Meta<Args> = {
  title: 'Elements/Timeline, read',
  component: 'sourced-timeline',
  args: { src: record, controls: ['filter', 'order', 'search'] },
  render: element('sourced-timeline'),
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

/** A chip leaves entries of one kind; “Clear filters” brings all of them back. */
export const FilteringByKind: Story = {
  play: async ({ canvasElement, step }) => {
    const all = await entriesShown(canvasElement, () => true);
    await step('Press “Agreement”', () => press(canvasElement, '.chip', /^Agreement/));
    await step('Fewer entries are left', async () => {
      await entriesShown(canvasElement, (count) => count < all);
    });
    await step('Clear the filters', () => press(canvasElement, 'button', /^Clear filters/));
    await step('All are back', async () => {
      await entriesShown(canvasElement, (count) => count === all);
    });
  },
};

/** Another spelling than the record’s own finds him. */
export const Searched: Story = { args: { filter: { query: 'Zelensky' } } };

export const Searching: Story = {
  play: async ({ canvasElement, step }) => {
    const all = await entriesShown(canvasElement, () => true);
    await step('Type a name', () => type(canvasElement, 'input[type=search]', 'Rasmussen'));
    await step('Fewer entries are left, and each has it', async () => {
      await entriesShown(canvasElement, (count) => count < all);
      const entries = seen(canvasElement, '.sourced-entry');
      await until('the name in each', () =>
        entries.every(({ textContent }) => textContent?.includes('Rasmussen')),
      );
    });
  },
};

/** Two filters leave nothing, and say so. */
export const NothingLeft: Story = { args: { filter: { kinds: ['visit'], actors: ['kallas'] } } };

/** Behind one button, with how many filters are on. */
export const NarrowAndFolded: Story = {
  args: {
    controls: ['filter', 'order', 'search', 'as-of'],
    filter: { missions: ['eumam'] },
  },
  globals: { width: '320' },
};

export const NarrowAndUnfolded: Story = {
  args: { missions: ['french-instructors'] },
  globals: { width: '320' },
  play: async ({ canvasElement, step }) => {
    await step('Unfold the filters', () => press(canvasElement, '.fold', /^Filter/));
    await step('Their chips are there', async () => {
      await find(canvasElement, '.chips .chip');
    });
  },
};

/** Steps through the days on which an article was published. */
export const ThroughTime: Story = {
  args: { controls: ['as-of', 'overview', 'filter'], filter: { asOf: '2024-04-07' } },
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
export const Shared: Story = { args: { controls: ['share'] } };

/** The first five entries, and the next ones by period. */
export const Limited: Story = {
  args: { limit: 5, controls: ['filter'] },
  play: async ({ canvasElement, step }) => {
    await entriesShown(canvasElement, (count) => count === 5);
    await step('Show more', () => press(canvasElement, 'button', /^Show more/));
    await step('More are there', async () => {
      await entriesShown(canvasElement, (count) => count > 5);
    });
  },
};

/** The articles that reported an entry, with the passage. */
export const SourcesOpen: Story = {
  args: { missions: ['french-instructors'], controls: ['none'] },
  play: async ({ canvasElement, step }) => {
    await step('Open the sources', () => press(canvasElement, '.sourced-sources summary'));
    await step('The passage is there', async () => {
      await find(canvasElement, '.sourced-sources[open] .sourced-via');
    });
  },
};

export const WithoutControls: Story = { args: { controls: ['none'] } };

/** Prerendered: the bar counts what stands in the page until its data is needed. */
export const Prerendered: Story = {
  render: () => {
    const timeline = document.createElement('sourced-timeline');
    timeline.setAttribute('controls', 'filter order search');
    // Safe: `prerender` escapes.
    timeline.innerHTML = prerender('sourced-timeline', datesRecord);
    return html`${timeline}`;
  },
};
