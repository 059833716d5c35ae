import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.ts';
import { specimen } from './specimen.ts';
import { element, record, type Args } from './support.ts';

const meta: Meta<Args> = {
  title: 'Design/Notes',
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj<Args>;

type Half = readonly [shown: unknown, says: string];

/** What to do beside what not to do. */
const pair = ([good, why]: Half, [bad, whyNot]: Half): Story => ({
  render: () =>
    specimen(
      html`<div class="pair">
        <section class="do">
          <h3>Do</h3>
          <div class="shown">${good}</div>
          <p>${why}</p>
        </section>
        <section class="dont">
          <h3>Don’t</h3>
          <div class="shown">${bad}</div>
          <p>${whyNot}</p>
        </section>
      </div>`,
    ),
});

const status = (status: string, words: unknown, args: Args = {}) =>
  element('sourced-mission-status', words)({ status, size: 'medium', ...args });

/** The word is the status. Bar and glyph repeat it for those who skim; neither stands alone. */
export const WordsBeforeMarks = pair(
  [status('under-discussion', html`<b>Under discussion</b>`), 'Word, glyph and bar together.'],
  [
    html`<span aria-hidden="true" style="color: #54408c; font-size: 28px">●</span>`,
    'A dot in a colour tells nothing to those who do not know the key, or do not see the hue.',
  ],
);

/** Whose word it is stands beside what is said. */
export const WhoSaysSo = pair(
  [
    status('proposed', html`<b>Proposed</b>, says France`),
    'Name the one who said it, and the article that carried it.',
  ],
  [html`<p>Officials say that it is planned.</p>`, 'Nobody can be asked who “officials” are.'],
);

/** Hue says how firm something is, never whether it is good. */
export const NoVerdicts = pair(
  [
    html`<p>${status('active', html`<b>Active</b>`)}</p>
      <p>${status('ruled-out', html`<b>Ruled out</b>`)}</p>`,
    'Blue is firm, violet is open, grey is over.',
  ],
  [
    html`<p>${status('active', html`<b>Active</b>`, { '--sourced-st-active': '#0a7a2f' })}</p>
      <p>
        ${status('ruled-out', html`<b>Ruled out</b>`, { '--sourced-st-ruled-out': '#c4161c' })}
      </p>`,
    'Green and red take a side, and look alike to one man in twelve.',
  ],
);

/** What is disputed is shown as disputed, with both accounts; the reader decides. */
export const BothAccounts = pair(
  [
    status('under-discussion', html`<b>Under discussion</b>, says Paris`, { disputed: true }),
    'The least that all agree on, and the sign that someone says more.',
  ],
  [
    status('preparing', html`<b>Preparing</b>`),
    'The furthest claim without its speaker settles what the articles leave open.',
  ],
);

/** A date is as precise as the article, and says how it is known. */
export const DatesAsKnown = pair(
  [html`<p><b>2024</b><br />Month not given</p>`, 'What is missing is said.'],
  [html`<p><b>1 January 2024</b></p>`, 'A default day is an invention.'],
);

/** A badge is text. It stands in a sentence as a word does, and is never a control. */
export const ABadgeIsText = pair(
  [
    html`<p>
      The mission is ${status('suspended', html`<b>suspended</b>`, { size: 'inline' })} for now.
    </p>`,
    'Size `inline` keeps the line as it is.',
  ],
  [
    html`<p>
      The mission is ${status('suspended', html`<b>Suspended</b>`, { size: 'large' })} for now.
    </p>`,
    'A large badge breaks the sentence. Give it a place of its own.',
  ],
);

const part = { src: record, actor: 'rasmussen', limit: 1, layout: 'compact' };
const card = element('sourced-actor-card');

/** Elements bring their own ground unless the page names its own. */
export const TheGroundOfThePage = pair(
  [
    html`<div style="color-scheme: light; background: #fff1e5; color: #33302e; padding: 16px">
      ${card({ ...part, '--sourced-surface': '#fff1e5', '--sourced-wash': '#f6e3d5' })}
    </div>`,
    'Set --sourced-surface and --sourced-wash, and look at the contrast under Tokens.',
  ],
  [
    html`<div style="color-scheme: light; background: #fff1e5; color: #33302e; padding: 16px">
      ${card(part)}
    </div>`,
    'White with text up to its edge looks pasted on.',
  ],
);

/** A timeline takes the width it is given, from 320 px on, and the height that it needs. */
export const RoomToRead = pair(
  [
    element('sourced-timeline')({
      src: record,
      missions: ['french-instructors'],
      controls: ['none'],
      limit: 1,
    }),
    'In the column of the article. Fewer entries with `limit` where it has to be short.',
  ],
  [
    html`<div
      tabindex="0"
      role="region"
      aria-label="A box that scrolls"
      style="block-size: 220px; overflow: auto; border: 1px solid"
    >
      ${element('sourced-timeline')({
        src: record,
        missions: ['french-instructors'],
        controls: ['none'],
        'id-prefix': 'box-',
      })}
    </div>`,
    'A box that scrolls hides the sources, and traps the page’s own scrolling.',
  ],
);

/** What stands between the tags is read where no data comes: by feeds, by readers without scripts. */
export const WordsInCase = pair(
  [
    element(
      'sourced-timeline',
      html`<p>In April 2024 France offers instructors; by June nothing is signed.</p>`,
    )({ src: 'data/missing.json' }),
    'The story in a sentence, or what `prerender` writes.',
  ],
  [
    element('sourced-timeline')({ src: 'data/missing.json' }),
    'Nothing between the tags is nothing to read when the network fails.',
  ],
);
