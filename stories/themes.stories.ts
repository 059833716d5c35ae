import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { enoughContrast, palette } from './palette.ts';
import { specimen } from './specimen.ts';
import { THEMES } from './stage.ts';
import { element, record, type Args } from './support.ts';

/** All three elements, on the ground that the theme gives them. */
const page = () =>
  html`<div style="display: grid; gap: 32px">
    <p style="margin: 0">
      Training by French instructors inside Ukraine is
      ${element('sourced-mission-status')({ src: record, mission: 'french-instructors' })}, say the
      accounts.
    </p>
    ${element('sourced-mission-status')({ src: record, mission: 'eumam-in-ukraine', size: 'large' })}
    ${element('sourced-actor-card')({ src: record, actor: 'kallas', limit: 1 })}
    ${element('sourced-timeline')({
      src: record,
      missions: ['french-instructors'],
      controls: ['overview', 'filter'],
    })}
  </div>`;

const meta: Meta<Args> = {
  title: 'Design/Themes',
  render: page,
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj<Args>;

/** Paper and ink, double rules: `sourced-timeline/themes/broadsheet.css`. */
export const Broadsheet: Story = { globals: { theme: 'broadsheet' } };

export const BroadsheetDark: Story = { globals: { theme: 'broadsheet', page: 'dark' } };

/** One sans-serif face, thick lines: `sourced-timeline/themes/broadcaster.css`. */
export const Broadcaster: Story = { globals: { theme: 'broadcaster' } };

export const BroadcasterDark: Story = { globals: { theme: 'broadcaster', page: 'dark' } };

export const BroadcasterAt320: Story = { globals: { theme: 'broadcaster', width: '320' } };

/** Always dark, with hairlines and round corners: `sourced-timeline/themes/magazine.css`. */
export const Magazine: Story = { globals: { theme: 'magazine', page: 'dark' } };

const colours = (theme: keyof typeof THEMES) => ({
  render: () => specimen([palette('light', THEMES[theme]), palette('dark', THEMES[theme])]),
  play: enoughContrast,
});

/** Computed from the theme’s own sheet, as it comes out on an element. */
export const BroadsheetColours: Story = colours('broadsheet');

export const BroadcasterColours: Story = colours('broadcaster');

/** It has one scheme. */
export const MagazineColours: Story = {
  ...colours('magazine'),
  render: () => specimen(palette('dark', THEMES.magazine)),
};
