import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { prerender } from '../src/prerender/index.ts';
import { entriesShown, find, press } from './reader.ts';
import { datesRecord, element, neverAnswered, record, unreachable, type Args } from './support.ts';

/** The three elements with the same data, one of them in a sentence. */
const three = (args: Args, content: Readonly<Record<'timeline' | 'card' | 'words', unknown>>) =>
  html`<div style="display: grid; gap: 32px">
    <p style="margin: 0">
      Training on member states’ soil is
      ${element('sourced-mission-status', content.words)({ mission: 'eumam', ...args })}.
    </p>
    ${element('sourced-actor-card', content.card)({ actor: 'kallas', limit: 1, ...args })}
    ${element(
      'sourced-timeline',
      content.timeline,
    )({ missions: ['french-instructors'], events: 2, controls: ['filter'], ...args })}
  </div>`;

const bare = (args: Args) => three(args, { timeline: '', card: '', words: '' });

/** What the page’s author wrote stands in for what is not there. */
const written = {
  timeline: html`<p>The main dates are told in the article above.</p>`,
  card: html`<p>Kaja Kallas, foreign policy chief of the European Union</p>`,
  words: 'under way',
};

const meta: Meta<Args> = { title: 'Elements/States', args: { src: record }, render: bare };
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = {};

/** Room for what is to come; the sentence keeps its line. */
export const Loading: Story = { render: () => bare({ src: neverAnswered() }) };

export const LoadingInTheDark: Story = { ...Loading, globals: { page: 'dark' } };

/** What the author wrote stays until the data is there. */
export const LoadingOverTheAuthorsWords: Story = {
  render: () => three({ src: neverAnswered() }, written),
};

/** Nothing answers at the address. */
export const FailedNotFound: Story = { args: { src: 'data/missing.json' } };

export const FailedInTheDark: Story = { ...FailedNotFound, globals: { page: 'dark' } };

export const FailedInArabic: Story = { ...FailedNotFound, globals: { language: 'ar' } };

/** The author’s words stand, and one line says why no more is there. */
export const FailedOverTheAuthorsWords: Story = {
  render: () => three({ src: 'data/missing.json' }, written),
};

export const FailedAtJson: Story = {
  args: { src: new URL('./scene.svg', import.meta.url).href },
};

export const FailedAtAnotherShape: Story = { args: { src: undefined, data: { title: 'A list' } } };

export const FailedBeingTooLarge: Story = { args: { 'max-bytes': 1000 } };

export const FailedBeingChanged: Story = {
  args: { integrity: `sha384-${'A'.repeat(64)}` },
};

export const FailedAtAnAddressOfAnotherKind: Story = { args: { src: 'ftp://example.org/a.json' } };

export const FailedAtAnUnknownId: Story = {
  render: () =>
    html`<p>
        Training is ${element('sourced-mission-status')({ src: record, mission: 'nothing' })}.
      </p>
      ${element('sourced-mission-status')({ src: record, mission: 'nothing', size: 'medium' })}
      ${element('sourced-actor-card')({ src: record, actor: 'nobody' })}`,
};

/** No network; a reader tries again when there is one. */
export const TriedAgain: Story = {
  render: () => {
    const { address, reach } = unreachable();
    return html`<div @click=${reach}>
      ${element('sourced-timeline')({ src: address, limit: 2, controls: ['none'] })}
    </div>`;
  },
  play: async ({ canvasElement, step }) => {
    await step('Try again', () => press(canvasElement, 'button', /^Try again/));
    await step('The entries are there', async () => {
      await entriesShown(canvasElement, (count) => count === 2);
    });
  },
};

/** As a server wrote them; nothing is read until a reader asks for it. */
export const Prerendered: Story = {
  render: () =>
    html`${(['sourced-timeline', 'sourced-actor-card'] as const).map((tag) => {
      const options = tag === 'sourced-timeline' ? { controls: 'filter' } : { actor: 'speaker' };
      const made = document.createElement(tag);
      for (const [name, value] of Object.entries(options)) made.setAttribute(name, value);
      // Safe: `prerender` escapes.
      made.innerHTML = prerender(tag, datesRecord, options);
      return made;
    })}`,
};

/** A record with next to nothing in it. */
export const EmptyRecord: Story = {
  render: () =>
    element('sourced-timeline')({
      data: { ...datesRecord, summary: 'Nothing is told yet.', events: [] },
    }),
};

/** Newer than this code: words and fields that it does not know. What is known is shown, words as they are. */
export const NewerRecord: Story = {
  render: () =>
    element('sourced-timeline')({
      data: {
        ...datesRecord,
        mood: 'calm',
        events: datesRecord.events.slice(0, 2).map((event) => ({
          ...event,
          kind: 'hologram',
          when: { edtf: '2024-W07', basis: 'told' },
        })),
      },
      controls: ['filter'],
    }),
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.sourced-kind', /hologram/i);
  },
};

/** HTML in a field is text. */
export const HtmlInTheRecord: Story = {
  render: () =>
    element('sourced-timeline')({
      data: {
        ...datesRecord,
        title: '<b>Bold</b> & <script>alert(1)</script>',
        events: datesRecord.events
          .slice(0, 1)
          .map((event) => ({ ...event, title: '<img src=x onerror=alert(1)>' })),
      },
      controls: ['none'],
    }),
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.sourced-title', /<img/);
  },
};

/** Nothing in it can be broken over lines. */
export const LongWords: Story = {
  render: () =>
    element('sourced-timeline')({
      data: {
        ...datesRecord,
        title: 'Ausbildungsunterstützungskoordinierungsstellenleitung'.repeat(3),
        events: datesRecord.events
          .slice(0, 2)
          .map((event) => ({ ...event, title: 'Donaudampfschifffahrt'.repeat(8) })),
      },
      controls: ['none'],
    }),
  globals: { width: '320' },
};
