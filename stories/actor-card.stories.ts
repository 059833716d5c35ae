import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Actor, Dataset } from '../src/model/dataset.ts';
import { datesRecord, element, record, type Args } from './support.ts';

const meta: Meta<Args> = {
  title: 'Elements/Actor card',
  component: 'sourced-actor-card',
  args: { src: record, actor: 'zelenskyy' },
  render: element('sourced-actor-card'),
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

export const Organisation: Story = { args: { actor: 'french-defence-ministry' } };

export const State: Story = { args: { actor: 'ukraine' } };

export const FormerPost: Story = { args: { actor: 'rasmussen' } };

/** The record as published by that day: fewer positions, and the role it gave then. */
export const AsOfAnEarlierDay: Story = { args: { 'as-of': '2024-04-30' } };

export const Compact: Story = { args: { layout: 'compact', limit: 3 } };

/** In a group the card offers to leave a timeline only this actor’s entries. */
export const InAGroup: Story = { args: { layout: 'compact', limit: 1, group: 'story' } };

/** An actor of whom the record has little. */
export const LittleKnown: Story = { args: { actor: 'trump', layout: 'compact' } };

/** An invented actor with a picture. */
const pictured = (image: Partial<Actor['image']>, kind: Actor['kind'] = 'person'): Args => {
  const data: Dataset = {
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
  };
  return { src: undefined, data, actor: 'speaker', limit: 2 };
};

export const Portrait: Story = { args: pictured({}) };

export const PortraitOfABody: Story = { args: pictured({}, 'organisation') };

/** The picture cannot be had: its words and the initials stand for it. */
export const BrokenPortrait: Story = { args: pictured({ url: 'data/none.jpg' }) };

export const Ukrainian: Story = { args: { limit: 2 }, globals: { language: 'uk' } };

export const German: Story = { args: { limit: 2 }, globals: { language: 'de' } };

export const French: Story = { args: { limit: 2 }, globals: { language: 'fr' } };

export const Spanish: Story = { args: { limit: 2 }, globals: { language: 'es' } };

export const Polish: Story = { args: { limit: 2 }, globals: { language: 'pl' } };

export const Arabic: Story = { args: { limit: 2 }, globals: { language: 'ar' } };

export const Narrow: Story = { args: { actor: 'kallas' }, globals: { width: '320' } };

export const Medium: Story = { args: { actor: 'kallas' }, globals: { width: '600' } };

/** Roles and entries stand at the side. */
export const Wide: Story = { args: { actor: 'kallas' }, globals: { width: '1100' } };

export const OnADarkPage: Story = { globals: { page: 'dark' } };

export const OnASalmonPage: Story = {
  args: { actor: 'kallas', '--sourced-surface': '#fff1e5', '--sourced-wash': '#f6e3d5' },
  globals: { page: 'salmon' },
};

export const DarkOnAWhitePage: Story = { args: { actor: 'kallas', theme: 'dark' } };
