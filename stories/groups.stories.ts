import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.ts';
import { entriesShown, find, press, until } from './reader.ts';
import { record } from './support.ts';

const meta: Meta = { title: 'Elements/Groups', component: 'sourced-timeline' };
export default meta;

/** A page whose elements share what a reader chooses: an actor in the card, a mission and a day in the timeline. */
export const Page: StoryObj = {
  render: () =>
    html`<div style="display: grid; gap: 24px">
      <p style="margin: 0">
        French instructors are
        <sourced-mission-status src=${record} mission="french-instructors" group="page" history>
        </sourced-mission-status
        >; the training of the European Union is
        <sourced-mission-status src=${record} mission="eumam" group="page"></sourced-mission-status
        >.
      </p>
      <sourced-actor-card
        src=${record}
        actor="kallas"
        layout="compact"
        limit="1"
        group="page"
      ></sourced-actor-card>
      <sourced-timeline
        src=${record}
        controls="overview filter order search as-of"
        group="page"
      ></sourced-timeline>
    </div>`,
  play: async ({ canvasElement, step }) => {
    const all = await entriesShown(canvasElement, () => true);
    const choice = await find(canvasElement, 'button[part~=choice]');
    await step('Choose the actor in the card', async () => choice.click());
    await step('The timeline shows only her entries', async () => {
      await entriesShown(canvasElement, (count) => count < all);
      await until('the choice is marked', () => choice.ariaPressed === 'true');
    });
  },
};

/** A name in an entry opens who that is. */
export const Profile: StoryObj = {
  render: () =>
    html`<sourced-timeline
      src=${record}
      controls="none"
      actors="kallas"
      group="profile"
    ></sourced-timeline>`,
  play: async ({ canvasElement, step }) => {
    await step('Press a name', () => press(canvasElement, '[data-actor="kallas"]'));
    await step('Her card opens', async () => {
      await find(canvasElement, 'sourced-actor-card');
    });
  },
};
