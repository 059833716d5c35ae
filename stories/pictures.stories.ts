import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.ts';
import type { Dataset, Image } from '../src/model/dataset.ts';
import { datesRecord } from './support.ts';

const meta: Meta = { title: 'Elements/Pictures', component: 'sourced-timeline' };
export default meta;

/** The first invented entry, with a picture. */
const pictured = (image: Partial<Image>): Dataset => ({
  ...datesRecord,
  events: datesRecord.events.slice(0, 1).map((event) => ({
    ...event,
    image: {
      url: new URL('./scene.svg', import.meta.url).href,
      alt: 'Two flags on either side of a valley',
      credit: 'A. Lens, for The Gazette',
      width: 640,
      height: 360,
      ...image,
    },
  })),
});

const timeline = (image: Partial<Image>, theme = 'auto') =>
  html`<sourced-timeline
    .data=${pictured(image)}
    controls="none"
    theme=${theme}
  ></sourced-timeline>`;

export const OfAnEvent: StoryObj = { render: () => timeline({}) };

export const OfAnEventDark: StoryObj = { render: () => timeline({}, 'dark') };

/** No higher than the words beside it need: the whole of it is shown. */
export const Upright: StoryObj = {
  render: () =>
    timeline({ url: new URL('./portrait.svg', import.meta.url).href, width: 400, height: 500 }),
};

/** It cannot be had: its words stand for it, without a hole. */
export const Broken: StoryObj = { render: () => timeline({ url: 'data/none.jpg' }) };
