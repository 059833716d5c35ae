import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.ts';
import type { SourcedTimeline } from '../src/index.ts';
import { record } from './support.ts';

const meta: Meta = { title: 'Groups', component: 'sourced-timeline' };
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
        actor="zelenskyy"
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
};

const openProfile = async ({ currentTarget }: Event) => {
  const timeline = currentTarget as SourcedTimeline;
  await timeline.updateComplete;
  const name = timeline.querySelector<HTMLElement>('[data-actor="kallas"]');
  name?.scrollIntoView({ block: 'center' });
  name?.click();
};

/** A name in an entry opens who that is. */
export const Profile: StoryObj = {
  render: () =>
    html`<sourced-timeline
      src=${record}
      controls="none"
      actors="kallas"
      group="profile"
      @sourced-ready=${openProfile}
    ></sourced-timeline>`,
};
