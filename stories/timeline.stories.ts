import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { manyEntries, manyMissions } from './long-records.ts';
import { find, press } from './reader.ts';
import { datesRecord, element, record, type Args } from './support.ts';

const meta: Meta<Args> = {
  title: 'Elements/Timeline',
  component: 'sourced-timeline',
  args: { src: record },
  render: element('sourced-timeline'),
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const NewestFirst: Story = { args: { order: 'newest' } };

/** Reads the record again each minute; what is new comes in marked. */
export const Live: Story = { args: { order: 'newest', refresh: 60 } };

export const Disputed: Story = { args: { missions: ['french-instructors'] } };

export const AsOfAnEarlierDay: Story = { args: { 'as-of': '2024-04-30' } };

export const APeriod: Story = { args: { from: '2024-03', to: '2024-06', controls: ['none'] } };

/** A part of the record in which nothing stands. */
export const Empty: Story = { args: { missions: ['no-such-mission'] } };

/** Each way in which a date may be known: day, month, season, year, range, approximate, one of, estimated, unknown. */
export const KindsOfDates: Story = { args: { src: undefined, data: datesRecord } };

/** The chart folds the parts of missions where there are many. */
export const ManyMissions: Story = {
  args: { src: undefined, data: manyMissions },
  tags: ['!autodocs'],
};

/** The chart stands entries together that share a place; the list shows them fifty at a time. */
export const ManyEntries: Story = {
  args: { src: undefined, data: manyEntries },
  tags: ['!autodocs'],
};

/** A reader has drawn the period narrower. */
export const NarrowedPeriod: Story = { args: { filter: { from: '2024-03', to: '2024-06' } } };

export const ChartOnly: Story = { args: { controls: ['overview'] } };

/** Every mark of the chart, in words. */
export const ChartWithItsKey: Story = {
  args: { controls: ['overview'], missions: ['french-instructors'] },
  play: async ({ canvasElement, step }) => {
    await step('Open the key', () => press(canvasElement, 'summary', /how to read/i));
    await step('Its marks are there', async () => {
      await find(canvasElement, '.key li', /thin line/i);
    });
  },
};

const short = { missions: ['french-instructors'], controls: ['overview', 'filter'] };

/** Names as the record gives them in Ukrainian; the record’s own words stay in their language. */
export const Ukrainian: Story = { args: short, globals: { language: 'uk' } };

export const German: Story = { args: short, globals: { language: 'de' } };

export const French: Story = { args: short, globals: { language: 'fr' } };

export const Spanish: Story = { args: short, globals: { language: 'es' } };

export const Polish: Story = { args: short, globals: { language: 'pl' } };

/** From right to left; the record’s own words stay in their direction. */
export const Arabic: Story = { args: short, globals: { language: 'ar' } };

/** The record in a language of its own on a page in another. */
export const ArabicOnAnEnglishPage: Story = { args: { ...short, lang: 'ar' } };

/** Filters behind one button; one column. */
export const Narrow: Story = { globals: { width: '320' } };

export const Medium: Story = { globals: { width: '600' } };

/** A fourth column for who and sources. */
export const Wide: Story = { args: short, globals: { width: '1100' } };

/** Follows the `color-scheme` of the page. */
export const OnADarkPage: Story = { globals: { page: 'dark' } };

export const OnABlackPage: Story = { args: short, globals: { page: 'black' } };

/** The element’s ground is the page’s, once the page says so. */
export const OnASalmonPage: Story = {
  args: { ...short, '--sourced-surface': '#fff1e5', '--sourced-wash': '#f6e3d5' },
  globals: { page: 'salmon' },
};

/** Without a word from the page it brings its own ground. */
export const OnAGreyPage: Story = { args: short, globals: { page: 'grey' } };

/** Whatever the page’s colours are. */
export const DarkOnAWhitePage: Story = { args: { ...short, theme: 'dark' } };

export const LightOnADarkPage: Story = {
  args: { ...short, theme: 'light' },
  globals: { page: 'dark' },
};
