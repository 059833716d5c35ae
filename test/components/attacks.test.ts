import { expect } from '@open-wc/testing';
import type { Dataset } from '../../src/model/dataset.ts';
import { richRecord } from '../fixtures/rich-record.ts';
import { actor, claim, dataset, event, mission, source, stated } from '../model/fixture.ts';
import {
  attach,
  content,
  create,
  elements,
  entries,
  events,
  one,
  painted,
  show,
  text,
} from './support.ts';

const controls = 'overview filter order search share as-of';

/** Puts a style sheet into the page, as one of the page’s own. */
function sheet(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  attach(style);
}

/** A box of the page, so many pixels wide. */
function box(width: number): HTMLElement {
  const element = attach(document.createElement('div'));
  element.style.cssText = `display: block !important; width: ${width}px !important`;
  return element;
}

/** How far what an element holds reaches out of a box, in pixels. */
const beyond = (holder: HTMLElement) => holder.scrollWidth - holder.clientWidth;

/** A record of one entry in which every word is this one. */
const worded = (word: string): Dataset => ({
  ...dataset({
    title: word,
    summary: word,
    sources: [{ ...source('early', stated('2024-03-08')), title: word, publisher: word }],
    actors: [actor('minister', word, { summary: word })],
    missions: [
      mission('m', [claim('c', 'proposed', { madeOn: stated('2024-03-08') })], {
        name: word,
        place: word,
        status: {
          value: 'proposed',
          disputed: false,
          claims: ['c'],
          conditions: [],
          sources: ['early'],
        },
      }),
    ],
    events: [
      event('e', stated('2024-03-08'), {
        title: word,
        summary: word,
        participants: [{ actor: 'minister', role: 'speaker' }],
        missions: [{ mission: 'm', claim: 'c' }],
      }),
    ],
  }),
});

describe('under a page’s own style sheet', () => {
  const all = () =>
    elements.map(({ tag, rich }) => ({ tag, attributes: { ...rich, controls, limit: '0' } }));
  const hostile = [
    'li { display: none !important }',
    '* { all: unset !important }',
    'section, header, footer, div, p, h2, h3, h4, ol, ul, li { display: inline; float: left; width: 40% }',
    'button, input, select { all: unset; width: 500px; min-width: 800px; height: 90px; position: fixed }',
    'body, main { white-space: nowrap; text-transform: uppercase }',
  ];

  for (const css of hostile) {
    it(`says the same, inside its box: ${css}`, async () => {
      const told = new Map<string, string>();
      for (const isHostile of [false, true]) {
        if (isHostile) sheet(css);
        for (const { tag, attributes } of all()) {
          const holder = box(320);
          const element = create(tag, attributes);
          element.data = richRecord();
          const shown = events(element, 'sourced-ready').nth(1);
          holder.append(element);
          await shown;
          await painted();
          const said = text(content(element)).replace(/\s/g, '').toLowerCase();
          if (isHostile) {
            expect(said, tag).to.equal(told.get(tag));
            expect(beyond(holder), tag).to.be.at.most(0);
          } else told.set(tag, said);
          holder.remove();
        }
      }
    });
  }

  it('has room in a table and in a float, which shrink to what they hold', async () => {
    for (const html of [
      '<table><tr><td></td><td>Next</td></tr></table>',
      '<div style="float:left"></div>',
      '<div style="position:absolute"></div>',
    ]) {
      const place = attach(document.createElement('div'));
      place.innerHTML = html;
      const element = create('sourced-actor-card', { actor: 'minister' });
      element.data = richRecord();
      place.querySelector('td, div')!.append(element);
      await events(element, 'sourced-ready').nth(1);
      expect(element.clientWidth, html).to.be.at.least(200);
      place.remove();
    }
  });

  it('keeps accounts side by side, or one above the other, inside its box in large type', async () => {
    const holder = box(320);
    holder.style.setProperty('--sourced-base', '32px');
    const timeline = create('sourced-timeline', { limit: '0' });
    timeline.data = richRecord();
    holder.append(timeline);
    await events(timeline, 'sourced-ready').nth(1);
    const accounts = [...timeline.querySelectorAll('.sourced-accounts > ul')];
    expect(accounts.length).to.be.at.least(1);
    for (const list of accounts) {
      const { right } = list.getBoundingClientRect();
      for (const account of list.children) {
        expect(account.getBoundingClientRect().right).to.be.at.most(right + 1);
      }
    }
  });
});

describe('with words of any kind', () => {
  const long = 'x'.repeat(10_000);

  it('breaks what has no spaces, in every element', async () => {
    for (const [tag, attributes] of [
      ['sourced-timeline', { controls, since: '2020' }],
      ['sourced-actor-card', { actor: 'minister' }],
      ['sourced-mission-status', { mission: 'm', size: 'large', history: true }],
      ['sourced-mission-status', { mission: 'm', size: 'small' }],
      ['sourced-mission-status', { mission: 'm' }],
    ] as const) {
      const holder = box(320);
      const element = create(tag, attributes);
      element.data = worded(long);
      holder.append(element);
      await events(element, 'sourced-ready').nth(1);
      await painted();
      expect(beyond(holder), `${tag} ${JSON.stringify(attributes)}`).to.be.at.most(0);
    }
  });

  it('stays in its box at any width of a telephone', async () => {
    const holder = box(250);
    const timeline = create('sourced-timeline', { controls: 'none' });
    timeline.data = worded('words');
    holder.append(timeline);
    await events(timeline, 'sourced-ready').nth(1);
    const tooNarrow: string[] = [];
    for (let width = 250; width < 420; width++) {
      holder.style.setProperty('width', `${width}px`, 'important');
      if (beyond(holder) > 0) tooNarrow.push(`${width}px: ${beyond(holder)}`);
    }
    expect(tooNarrow).to.be.empty;
  });

  it('stays in its box from right to left', async () => {
    const holder = box(320);
    holder.dir = 'rtl';
    for (const { tag, rich } of elements) {
      const element = create(tag, { ...rich, controls, limit: '0' });
      element.data = richRecord();
      holder.replaceChildren(element);
      await events(element, 'sourced-ready').nth(1);
      await painted();
      expect(beyond(holder), tag).to.be.at.most(0);
    }
  });

  it('shows half characters, in words and in ids, and leads where it can', async () => {
    const half = '\ud83d';
    const data = worded(half);
    data.events = [
      event(`e${half}`, stated('2024-03-08'), {
        title: half,
        participants: [{ actor: 'minister', role: 'speaker' }],
        missions: [{ mission: 'm', claim: 'c' }],
      }),
    ];
    data.corrections = [{ date: '2024-04-01', type: 'correction', item: `e${half}`, text: half }];
    const timeline = await show('sourced-timeline', { controls, since: '2020' }, data);
    const card = await show('sourced-actor-card', { actor: 'minister' }, data);
    expect(entries(timeline)).to.have.length(1);
    expect(timeline.show(`e${half}`)).to.equal(true);
    const link = one(card, 'link', half);
    expect(link.getAttribute('href')).to.equal('#sourced-e%EF%BF%BD');
  });

  it('draws the chart also where nobody can tell up to which day the record goes', async () => {
    for (const updated of ['whenever', '', '2024-99-99']) {
      const timeline = await show('sourced-timeline', { controls }, { ...richRecord(), updated });
      const chart = one(timeline, 'slider', 'Start of the period').closest('.overview')!;
      expect(chart.innerHTML, updated).not.to.match(/NaN|Infinity|undefined/);
      timeline.remove();
    }
  });

  it('lists all in a card whose limit is no number of entries', async () => {
    const all = await show('sourced-actor-card', { actor: 'minister' }, richRecord());
    const whole = text(content(all));
    for (const limit of ['-1', 'many', '0.5']) {
      const card = await show('sourced-actor-card', { actor: 'minister', limit }, richRecord());
      expect(text(content(card)), limit).to.equal(whole);
      card.remove();
    }
  });
});

describe('with data that is no data', () => {
  const throwing = new Proxy(
    {},
    {
      get() {
        throw new Error('not to be read');
      },
    },
  );

  for (const { tag, rich } of elements) {
    it(`${tag} says so by its code, and recovers`, async () => {
      const element = await show(tag, rich, richRecord());
      const errors = events<Event & { code: string }>(element, 'sourced-error');
      const wrong: unknown[] = [[], 'text', 5, true, Object.freeze({}), new Map(), throwing];
      for (const [index, data] of wrong.entries()) {
        element.data = data as Dataset;
        expect((await errors.nth(index + 1)).code).to.equal('invalid');
      }
      const again = events(element, 'sourced-ready').nth(1);
      element.data = richRecord();
      await again;
      content(element);
    });
  }
});
