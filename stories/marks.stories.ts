import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.ts';
import type { Dataset, Event } from '../src/model/dataset.ts';
import { NEXT_STEPS, STATUSES, type StatusWord } from '../src/model/status.ts';
import { en } from '../src/words/en.ts';
import { until } from './reader.ts';
import { specimen } from './specimen.ts';
import { datesRecord, element, type Args } from './support.ts';

const meta: Meta<Args> = {
  title: 'Design/Marks',
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj<Args>;

const MEANINGS: Readonly<Record<StatusWord, string>> = {
  requested: 'The host asks for it. Counts only where nothing else is said.',
  proposed: 'One who is able to offer it has put it forward, however tentatively.',
  'under-discussion': 'A side that decides says that it is talked about.',
  'agreed-in-principle': 'Political support; nothing binds.',
  authorised: 'Signed, mandated, decided.',
  preparing: 'Visits, papers, first steps.',
  active: 'It operates, if only in part.',
  suspended: 'It has stopped, and may go on.',
  ended: 'It is over. A return is a new mission.',
  withdrawn: 'Those who put it forward have taken it back.',
  'ruled-out': 'One who is able to decide has refused it.',
  inactive: 'Seen not to exist, or not to run, at a time.',
};

const named = (words: readonly StatusWord[]) =>
  words.map((word) => en.statuses[word].toLowerCase()).join(', ') || '–';

const row = (large: unknown, sentence: unknown, meaning: string, next: string) =>
  html`<tr>
    <th scope="row">${large}</th>
    <td>${sentence}</td>
    <td class="small">${meaning}</td>
    <td class="small next">${next}</td>
  </tr>`;

const marked = (status: string, size: string, words: unknown, condition?: string) =>
  element('sourced-mission-status', words)({ status, size, condition });

const statusRow = (status: StatusWord) => {
  const label = en.statuses[status];
  return row(
    marked(status, 'large', html`<b>${label}</b>`),
    html`It is ${marked(status, 'inline', html`<b>${label.toLowerCase()}</b>`)} now.`,
    MEANINGS[status],
    named(NEXT_STEPS[status]),
  );
};

const heading = ['Mark', 'In a sentence', 'Means', 'May be followed by'];

const truce = 'after a ceasefire';

const statuses = () =>
  specimen(
    html`<table>
      <thead>
        <tr>
          ${heading.map((text) => html`<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${STATUSES.map(statusRow)}
        ${row(
          marked('agreed-in-principle', 'large', html`<b>Agreed in principle</b>, ${truce}`, truce),
          html`It is ${marked('proposed', 'inline', html`<b>proposed</b>, ${truce}`, truce)}.`,
          'A condition on what is proposed, under discussion or agreed: the word stays, the mark changes. Any other status keeps its mark and says the condition in words.',
          'as without it',
        )}
        ${row(
          element(
            'sourced-mission-status',
            html`<b>Under discussion</b>`,
          )({
            status: 'under-discussion',
            size: 'large',
            disputed: true,
          }),
          html`It is
          ${element(
            'sourced-mission-status',
            html`<b>active</b>`,
          )({
            status: 'active',
            disputed: true,
          })}.`,
          'Accounts differ: a sign beside the words, whatever the status.',
          '–',
        )}
        ${row(
          element('sourced-mission-status', html`<b>Status not given</b>`)({ size: 'large' }),
          html`The status is ${element('sourced-mission-status', html`<b>not given</b>`)({})}.`,
          'No claim counts. Words without a mark.',
          '–',
        )}
      </tbody>
    </table>`,
  );

/** Bar, glyph and word: each of the three says the status alone, so none has to carry it in colour. */
export const Statuses: Story = {
  render: statuses,
  play: async ({ canvasElement }) => {
    await until('a glyph for each', () =>
      STATUSES.every((status) =>
        [...canvasElement.querySelectorAll(`[status="${status}"]`)].every(({ shadowRoot }) =>
          shadowRoot?.querySelector('.glyph'),
        ),
      ),
    );
  },
};

export const StatusesInTheDark: Story = { ...Statuses, globals: { page: 'dark' } };

export const StatusesAt320: Story = { ...Statuses, globals: { width: '320' } };

/**
 * On the rail: a dot for a day, a bar between two dots for a time, whiskers where the day is not fixed,
 * a dashed ring where no date is given, a dashed line where the place is an estimate.
 */
export const Dates: Story = {
  args: { data: datesRecord, controls: ['none'] },
  render: element('sourced-timeline'),
};

export const DatesInTheDark: Story = { ...Dates, globals: { page: 'dark' } };

/** The same in the chart. */
export const DatesInTheChart: Story = {
  args: { data: datesRecord, controls: ['overview'], limit: 1 },
  render: element('sourced-timeline'),
};

const kindsRecord: Dataset = {
  ...datesRecord,
  id: 'kinds-of-entries',
  title: 'Kinds of entries',
  summary: 'One invented entry of each kind.',
  events: (Object.keys(en.kinds) as Event['kind'][]).map((kind, index) => ({
    ...datesRecord.events[0]!,
    id: kind,
    kind,
    title: `An invented entry: ${en.kinds[kind]?.toLowerCase()}`,
    when: { edtf: `2024-01-${String(index + 1).padStart(2, '0')}`, basis: 'stated' },
    statements: [],
  })),
};

/** A sign beside the name of each kind, the same for all that are alike. */
export const KindsOfEntries: Story = {
  args: { data: kindsRecord, controls: ['filter'] },
  render: element('sourced-timeline'),
};
