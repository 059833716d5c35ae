import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { SourcedFilterEvent, SourcedTimeline } from '../../src/index.ts';
import type { Dataset, Event } from '../../src/model/dataset.ts';
import { headCss } from '../../src/components/shared/placeholder-styles.ts';
import { prerender } from '../../src/prerender/index.ts';
import { de } from '../../src/words/de.ts';
import { registerWords } from '../../src/words/index.ts';
import { actor, dataset, event, mission, source, stated, statement } from '../model/fixture.ts';
import { misbehaving } from '../loading/server.ts';
import {
  all,
  attach,
  content,
  entries,
  insert,
  one,
  painted,
  ready,
  show,
  text,
  type Attributes,
} from './support.ts';

const said = (id: string, by: string, from = 'early') =>
  statement(`${id}-said`, from, { saidBy: by });

/** Seven entries of 2014 to 2025 by four people, on two missions; one disputed, one without a date. */
const seven = (more: Partial<Dataset> = {}): Dataset => {
  const tells = (id: string, by: string, more: Partial<Event>, from?: string): Partial<Event> => ({
    title: `${by} on ${id}`,
    participants: [{ actor: by, role: 'speaker' }],
    statements: [said(id, by, from)],
    ...more,
  });
  return dataset({
    title: 'Who would train',
    sources: [
      source('early', stated('2024-03-08')),
      source('middle', stated('2024-06-15')),
      source('late', stated('2025-09-01')),
    ],
    actors: [
      actor('zelenskyy', 'Volodymyr Zelenskyy', {
        aliases: [{ text: 'Selenskyj', kind: 'transliteration', seenIn: [] }],
      }),
      actor('sanchez', 'Pedro Sánchez'),
      actor('kallas', 'Kaja Kallas'),
      actor('kuleba', 'Dmytro Kuleba'),
    ],
    missions: [
      mission('training', [], { name: 'Training inside' }),
      mission('border', [], { name: 'Border mission' }),
    ],
    events: [
      event('programme', stated('2014/2022'), tells('programme', 'kuleba', { kind: 'period' })),
      event(
        'welcome',
        stated('2024-04-07'),
        tells('welcome', 'zelenskyy', {
          kind: 'interview',
          missions: [{ mission: 'border' }, { mission: 'training' }],
        }),
      ),
      event(
        'papers',
        stated('2024-05-27'),
        tells(
          'papers',
          'kuleba',
          { missions: [{ mission: 'training' }], dispute: 'how-far' },
          'middle',
        ),
      ),
      event('visit', stated('2024-05-28'), tells('visit', 'sanchez', { kind: 'visit' }, 'middle')),
      event('promise', stated('2025-08-25'), tells('promise', 'zelenskyy', {}, 'late')),
      event(
        'backing',
        stated('2025-08-29'),
        tells(
          'backing',
          'kallas',
          { kind: 'announcement', missions: [{ mission: 'training' }] },
          'late',
        ),
      ),
      event('request', stated(null), tells('request', 'kuleba', { kind: 'request' })),
    ],
    disputes: [
      {
        id: 'how-far',
        question: 'How far?',
        nature: 'contradictory',
        positions: [
          { label: 'Far', claims: ['papers-said'] },
          { label: 'Not far', claims: ['visit-said'] },
        ],
      },
    ],
    corrections: [
      { date: '2024-04-10', type: 'correction', item: 'welcome', text: 'The day was wrong.' },
      { date: '2025-09-02', type: 'clarification', item: 'backing-said', text: 'Not all agree.' },
      { date: '2025-09-03', type: 'update', item: 'training', text: 'The name is new.' },
    ],
    ...more,
  });
};

const KINDS = ['statement', 'interview', 'visit', 'attack'];

/** One entry every few days from 2015 on, of four kinds in turn. */
const many = (count: number) =>
  dataset({
    sources: [source('early', stated('2024-03-08'))],
    actors: [actor('minister', 'Élodie Šimić')],
    events: Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.UTC(2015, 0, 1 + Math.floor((index * 3650) / count)));
      return event(`e${index}`, stated(day.toISOString().slice(0, 10)), {
        kind: KINDS[index % 4] as Event['kind'],
        statements: [statement(`s${index}`, 'early')],
      });
    }),
  });

const timelineOf = (data: Dataset, attributes: Attributes = {}) =>
  show('sourced-timeline', { controls: 'filter order search', ...attributes }, data);

/** Ids of the entries that are shown, in the order of the page. */
const shown = (timeline: Element) =>
  [...entries(timeline)].filter(([, entry]) => entry.checkVisibility()).map(([id]) => id);

const inside = (timeline: Element, selector: string) =>
  [
    ...(timeline
      .querySelector('.sourced-controls')
      ?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ].filter((element) => element.checkVisibility());

const button = (timeline: Element, name: RegExp): HTMLElement => {
  const found = all(timeline, 'button', name);
  expect(found.map(text), String(name)).to.have.length(1);
  return found[0]!;
};

const field = <T extends HTMLElement = HTMLSelectElement>(timeline: Element, name: string): T => {
  const label = inside(timeline, 'label').find((one) => one.textContent.trim().startsWith(name));
  return label!.querySelector<T>('select, input')!;
};

const status = (timeline: Element) =>
  timeline
    .querySelector('.sourced-controls')!
    .shadowRoot!.querySelector<HTMLElement>('[role="status"]')!;

const announced = (timeline: Element) => status(timeline).textContent.replace(/\s+/g, ' ').trim();

/** Works a control with the mouse. */
async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
  await painted();
}

/** What happens when a reader picks an option of the browser’s own list. */
async function choose(timeline: Element, name: string, option: string): Promise<void> {
  const select = field(timeline, name);
  const found = [...select.options].find(({ text: label }) => label === option);
  expect([...select.options].map((one) => one.text)).to.include(option);
  select.value = found!.value;
  select.dispatchEvent(new globalThis.Event('change', { bubbles: true }));
  await (timeline as SourcedTimeline).updateComplete;
}

async function search(timeline: Element, query: string, label = 'Search'): Promise<void> {
  const input = field<HTMLInputElement>(timeline, label);
  input.focus();
  input.select();
  await sendKeys(query ? { type: query } : { press: 'Backspace' });
  await sendKeys({ press: 'Enter' });
  await painted();
}

/** Ends, as the address that the tests were opened with. */
const address = location.href;
afterEach(() => history.replaceState(null, '', address));

describe('sourced-timeline: filter bar', () => {
  it('offers the kinds with how many entries each has', async () => {
    const timeline = await timelineOf(seven());
    const chips = inside(timeline, '[aria-pressed]');
    expect(chips.map(text)).to.deep.equal([
      'Statement 2',
      'Interview 1',
      'Request 1',
      'Announcement 1',
      'Visit 1',
      'Period 1',
      'Disputed only 1',
    ]);
    expect(chips.every((chip) => chip.getAttribute('aria-pressed') === 'false')).to.equal(true);
    expect(announced(timeline)).to.equal('All 7 entries');
  });

  it('shows the kinds that are pressed, as alternatives, and marks them', async () => {
    const timeline = await timelineOf(seven());
    await click(button(timeline, /^Visit/));
    expect(shown(timeline)).to.deep.equal(['visit']);
    expect(button(timeline, /^Visit/).getAttribute('aria-pressed')).to.equal('true');
    expect(button(timeline, /^Visit/).querySelector('svg'), 'tick').to.not.equal(null);
    await click(button(timeline, /^Request/));
    expect(shown(timeline)).to.deep.equal(['visit', 'request']);
    await click(button(timeline, /^Visit/));
    expect(shown(timeline)).to.deep.equal(['request']);
    await click(button(timeline, /^Request/));
    expect(shown(timeline)).to.have.length(7);
  });

  it('hides the year of entries that are all hidden, and the sentence of a gap beside one', async () => {
    const timeline = await timelineOf(seven());
    const years = () =>
      all(content(timeline), 'heading')
        .filter((one) => one.tagName === 'H3')
        .map(text);
    expect(text(timeline)).to.contain('No entry until August 2025');
    await click(button(timeline, /^Visit/));
    await click(button(timeline, /^Announcement/));
    expect(years()).to.deep.equal(['2024', '2025', 'Corrections']);
    expect(text(timeline)).to.not.contain('No entry until August 2025');
  });

  it('is worked by keyboard', async () => {
    const timeline = await timelineOf(seven());
    button(timeline, /^Statement/).focus();
    await sendKeys({ press: ' ' });
    await painted();
    expect(shown(timeline)).to.deep.equal(['papers', 'promise']);
    await sendKeys({ press: ' ' });
    await painted();
    expect(shown(timeline)).to.have.length(7);
  });

  it('has lists that are worked by keyboard', async () => {
    const timeline = await timelineOf(seven(), { controls: 'filter order as-of' });
    const press = async (name: string, ...keys: string[]) => {
      field(timeline, name).focus();
      for (const key of keys) await sendKeys({ press: key });
      await painted();
    };
    await press('Person or body', 'ArrowDown');
    expect(timeline.filter).to.deep.equal({ actors: ['kuleba'] });
    expect(shown(timeline)).to.deep.equal(['programme', 'papers', 'request']);
    await press('Order', 'ArrowDown');
    expect(shown(timeline)).to.deep.equal(['papers', 'programme', 'request']);
    await press('Articles published up to', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(timeline.asOf).to.equal('2024-03-08');
    expect(shown(timeline)).to.deep.equal(['programme', 'request']);
    await press('Mission', 'ArrowDown');
    expect(timeline.filter.missions).to.have.length(1);
    expect(shown(timeline)).to.be.empty;
  });

  it('leaves a person’s or body’s entries, a mission’s, the disputed ones', async () => {
    const timeline = await timelineOf(seven());
    await choose(timeline, 'Person or body', 'Dmytro Kuleba');
    expect(shown(timeline)).to.deep.equal(['programme', 'papers', 'request']);
    await choose(timeline, 'Person or body', 'Everyone');
    await choose(timeline, 'Mission', 'Training inside');
    expect(shown(timeline)).to.deep.equal(['welcome', 'papers', 'backing']);
    await click(button(timeline, /^Disputed only/));
    expect(shown(timeline)).to.deep.equal(['papers']);
  });

  it('counts anew what each choice would show beside the others', async () => {
    const timeline = await timelineOf(seven());
    await choose(timeline, 'Mission', 'Training inside');
    const chips = inside(timeline, '[aria-pressed]').map(text);
    expect(chips).to.include.members(['Statement 1', 'Interview 1', 'Visit 0', 'Disputed only 1']);
    await click(button(timeline, /^Interview/));
    expect(inside(timeline, '[aria-pressed]').map(text)).to.include.members([
      'Statement 1',
      'Disputed only 0',
    ]);
  });

  it('says politely how many entries are left, once per change', async () => {
    const timeline = await timelineOf(seven());
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(status(timeline), { subtree: true, childList: true, characterData: true });
    await click(button(timeline, /^Visit/));
    expect(announced(timeline)).to.equal('1 of 7 entries');
    expect(changes).to.equal(1);
    await click(button(timeline, /^Visit/));
    expect(announced(timeline)).to.equal('All 7 entries');
    expect(changes).to.equal(2);
    expect(all(timeline, 'status').filter((one) => one.textContent.includes('7'))).to.have.length(
      1,
    );
  });

  it('says which filters hide how many where nothing is left, and clears them', async () => {
    const timeline = await timelineOf(seven());
    await click(button(timeline, /^Visit/));
    await choose(timeline, 'Person or body', 'Kaja Kallas');
    expect(shown(timeline)).to.deep.equal([]);
    const [empty] = inside(timeline, '.empty');
    expect(text(empty!)).to.equal(
      'No entries match 7 entries are hidden by 2 filters: Visit and Kaja Kallas. Clear filters',
    );
    expect(announced(timeline)).to.equal('0 of 7 entries');
    await click(all(timeline, 'button', 'Clear filters').at(-1)!);
    expect(shown(timeline)).to.have.length(7);
    expect(inside(timeline, '.empty')).to.be.empty;
    expect(field(timeline, 'Person or body').selectedOptions[0]!.text).to.equal('Everyone');
    const { activeElement } = status(timeline).getRootNode() as ShadowRoot;
    expect(text(activeElement as HTMLElement), 'focus stays in the bar').to.match(/^Statement/);
  });

  it('turns the order round with the same nodes, undated entries last', async () => {
    const timeline = await timelineOf(seven());
    const before = entries(timeline);
    await choose(timeline, 'Order', 'Newest first');
    expect(shown(timeline)).to.deep.equal([
      'backing',
      'promise',
      'visit',
      'papers',
      'welcome',
      'programme',
      'request',
    ]);
    for (const [id, entry] of entries(timeline)) expect(entry === before.get(id)).to.equal(true);
    await choose(timeline, 'Order', 'Oldest first');
    expect(shown(timeline)).to.deep.equal([...before.keys()]);
  });

  it('stands behind one button where it is narrow, which says how many filters are on', async () => {
    const timeline = await timelineOf(seven());
    timeline.style.setProperty('width', '320px', 'important');
    await painted();
    expect(inside(timeline, '[aria-pressed], select, input')).to.be.empty;
    const fold = button(timeline, /^Filter and order All 7 entries$/);
    expect(fold.getAttribute('aria-expanded')).to.equal('false');
    await click(fold);
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
    await click(button(timeline, /^Visit/));
    await click(button(timeline, /^Disputed only/));
    expect(text(fold)).to.equal('Filter and order (2 on) 0 of 7 entries');
    await click(fold);
    expect(inside(timeline, '[aria-pressed]')).to.be.empty;
    expect(timeline.scrollWidth).to.be.at.most(320);
  });

  it('is made of the controls that are asked for', async () => {
    const labels = (timeline: Element) =>
      inside(timeline, 'label').map((one) => one.firstChild!.nextSibling!.textContent!.trim());
    for (const [controls, expected] of [
      ['none', []],
      ['order', ['Order']],
      ['search', ['Search']],
      ['filter', ['Person or body', 'Mission']],
      ['as-of', ['Articles published up to']],
    ] as const) {
      const timeline = await timelineOf(seven(), { controls });
      expect(labels(timeline), controls).to.deep.equal(expected);
      expect(inside(timeline, '[aria-pressed]').length > 0, controls).to.equal(
        controls === 'filter',
      );
      timeline.remove();
    }
  });

  it('tells the page, and can be set by it', async () => {
    const timeline = await timelineOf(seven());
    const told: unknown[] = [];
    document.body.addEventListener(
      'sourced-filter',
      (one) => told.push((one as SourcedFilterEvent).filter),
      { once: true },
    );
    await click(button(timeline, /^Visit/));
    expect(told).to.deep.equal([{ kinds: ['visit'] }]);
    timeline.filter = { actors: ['kuleba'], from: '2024' };
    await timeline.updateComplete;
    expect(shown(timeline)).to.deep.equal(['papers']);
    expect(field(timeline, 'Person or body').selectedOptions[0]!.text).to.equal('Dmytro Kuleba');
    expect(button(timeline, /^Visit/).getAttribute('aria-pressed')).to.equal('false');
    timeline.filter = { from: 'nonsense', kinds: [] };
    await timeline.updateComplete;
    expect(shown(timeline)).to.have.length(7);
    timeline.filter = undefined;
    expect(timeline.filter).to.deep.equal({});
  });
});

describe('sourced-timeline: search', () => {
  it('finds titles, and people by other spellings, without case and accents', async () => {
    const timeline = await timelineOf(seven());
    await search(timeline, 'ON VISIT');
    expect(shown(timeline)).to.deep.equal(['visit']);
    await search(timeline, 'Zelensky');
    expect(shown(timeline)).to.deep.equal(['welcome', 'promise']);
    await search(timeline, 'selenskyj promise');
    expect(shown(timeline)).to.deep.equal(['promise']);
    await search(timeline, 'sanchez');
    expect(shown(timeline)).to.deep.equal(['visit']);
    await search(timeline, '');
    expect(shown(timeline)).to.have.length(7);
  });

  it('finds missions by name, and dates as they are shown, in the reader’s language', async () => {
    const timeline = await timelineOf(seven());
    await search(timeline, 'border');
    expect(shown(timeline)).to.deep.equal(['welcome']);
    await search(timeline, 'May 2024');
    expect(shown(timeline)).to.deep.equal(['papers', 'visit']);
    await search(timeline, '2014 to');
    expect(shown(timeline)).to.deep.equal(['programme']);
    await search(timeline, 'zelensky 2025');
    expect(shown(timeline)).to.deep.equal(['promise']);
    registerWords(de);
    timeline.lang = 'de';
    await painted();
    await search(timeline, 'Mai 2024', 'Suche');
    expect(shown(timeline)).to.deep.equal(['papers', 'visit']);
  });

  it('is made while the reader pauses, and leaves what is typed alone', async () => {
    const timeline = await timelineOf(seven());
    const input = field<HTMLInputElement>(timeline, 'Search');
    input.focus();
    await sendKeys({ type: 'promise ' });
    await waitUntil(() => shown(timeline).length === 1);
    expect(input.value).to.equal('promise ');
  });

  it('looks through the words of each entry once, from the first search on', async () => {
    let folded = 0;
    const { normalize } = String.prototype;
    String.prototype.normalize = function (form) {
      if (this.includes('\n')) folded++;
      return normalize.call(this, form);
    };
    try {
      const timeline = await timelineOf(seven());
      await click(button(timeline, /^Disputed only/));
      await click(button(timeline, /^Disputed only/));
      expect(folded).to.equal(0);
      await search(timeline, 'kallas');
      expect(folded).to.equal(7);
      await search(timeline, 'kuleba');
      expect(folded).to.equal(7);
    } finally {
      String.prototype.normalize = normalize;
    }
  });
});

/** Which entries, gaps and years a change of the page touched; with an entry also what is in it. */
function touched(timeline: Element) {
  const seen = new Set<Element>();
  const observer = new MutationObserver((records) => note(records));
  const note = (records: MutationRecord[]) => {
    for (const { target, addedNodes, removedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement!;
      seen.add(element.closest('.sourced-entry') ?? element);
      for (const node of [...addedNodes, ...removedNodes])
        if (node instanceof Element) seen.add(node);
    }
  };
  observer.observe(timeline, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return [...seen];
  };
}

describe('sourced-timeline: what a filter touches', function () {
  this.timeout(30_000);
  const attacks = (entry: Element) => entry.getAttribute('data-kind') === 'attack';

  it('is the entries that change, among 1,000', async () => {
    const timeline = await timelineOf(many(1000), { limit: '0' });
    const before = [...entries(timeline).values()];
    const first = touched(timeline);
    await click(button(timeline, /^Attack/));
    expect(shown(timeline)).to.have.length(250);
    const hidden = first();
    expect(hidden.filter((one) => one.matches('.sourced-entry'))).to.have.length(750);
    expect(hidden.some(attacks)).to.equal(false);

    const second = touched(timeline);
    await click(button(timeline, /^Visit/));
    expect(shown(timeline)).to.have.length(500);
    const found = second();
    expect(found).to.have.length(250);
    expect(found.every((one) => one.getAttribute('data-kind') === 'visit')).to.equal(true);
    expect([...entries(timeline).values()]).to.deep.equal(before);
  });

  it('is no prerendered entry that stays', async () => {
    const record = many(1000);
    const html = prerender('sourced-timeline', record, { limit: 0, controls: ['filter'] });
    const timeline = insert<SourcedTimeline>(
      `<sourced-timeline limit="0" controls="filter">${html}</sourced-timeline>`,
    );
    const before = [...entries(timeline).values()];
    timeline.data = record;
    await ready(timeline);
    const changes = touched(timeline);
    await click(button(timeline, /^Attack/));
    expect(shown(timeline)).to.have.length(250);
    expect(changes().some(attacks)).to.equal(false);
    expect([...entries(timeline).values()]).to.deep.equal(before);
  });
});

describe('sourced-timeline: prerendered, with controls', () => {
  it('shows the bar at once, and reads its data on first use of it', async () => {
    const server = misbehaving('fine');
    const record = await (await fetch(server.url)).json();
    const html = prerender('sourced-timeline', record);
    const timeline = insert<SourcedTimeline>(
      `<sourced-timeline controls="filter order search" src="${server.url}">${html}</sourced-timeline>`,
    );
    await painted();
    const chips = inside(timeline, '[aria-pressed]').map(text);
    expect(announced(timeline)).to.match(/^(All )?\d+ entr/);
    expect(await server.requests()).to.equal(1);
    const nodes = [...entries(timeline).values()];
    const shownData = ready(timeline);
    inside(timeline, '[aria-pressed]')[0]!.click();
    await shownData;
    await timeline.updateComplete;
    expect(await server.requests()).to.equal(2);
    expect(inside(timeline, '[aria-pressed]').map(text)).to.deep.equal(chips);
    expect(inside(timeline, '[aria-pressed]')[0]!.getAttribute('aria-pressed')).to.equal('true');
    expect(shown(timeline).length).to.be.lessThan(nodes.length + 1);
    expect([...entries(timeline).values()]).to.deep.equal(nodes);
  });
});

describe('sourced-timeline: prerendered, in view when its script comes', () => {
  const open = async (lead: string) => {
    const frame = attach(document.createElement('iframe'));
    Object.assign(frame.style, { width: '760px', height: '900px' });
    const html = prerender('sourced-timeline', seven());
    frame.srcdoc = `<!doctype html><html lang="en"><style>${headCss()}</style>${lead}
      <sourced-timeline>${html}<script type="application/json">${JSON.stringify(seven())}</script>
      </sourced-timeline>`;
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const view = frame.contentWindow as Window & typeof globalThis;
    const timeline = view.document.querySelector<SourcedTimeline>('sourced-timeline')!;
    const places = () =>
      [...timeline.querySelectorAll('header, section, li')].map(
        (one) => one.getBoundingClientRect().top,
      );
    const before = places();
    const script = view.document.createElement('script');
    Object.assign(script, { type: 'module', src: '/src/define.ts' });
    const shown = new Promise((resolve) => timeline.addEventListener('sourced-ready', resolve));
    view.document.head.append(script);
    await shown;
    await timeline.updateComplete;
    return { timeline, moved: () => places().some((top, index) => top !== before[index]) };
  };

  it('moves nothing: one button stands for chart and filters', async () => {
    const { timeline, moved } = await open('');
    expect(moved()).to.equal(false);
    const fold = inside(timeline, 'button').map(text);
    expect(fold).to.deep.equal(['Chart and filters']);
    const root = timeline.querySelector('.sourced-controls')!.shadowRoot!;
    root.querySelector('button')!.click();
    await timeline.updateComplete;
    expect(inside(timeline, '[aria-pressed]').length).to.be.greaterThan(6);
    expect(text(root.activeElement as HTMLElement)).to.match(/^Statement/);
  });

  it('has its controls at once where they come below', async () => {
    const { timeline } = await open('<p style="height: 2000px">Long lead.</p>');
    expect(inside(timeline, '[aria-pressed]').length).to.be.greaterThan(6);
  });
});

describe('sourced-timeline: controls that a page takes away', () => {
  const boxes = (timeline: Element) => [...timeline.querySelectorAll('.sourced-controls')];
  const whole = (timeline: Element) => {
    expect(boxes(timeline)).to.have.length(1);
    expect(content(timeline).children[1]).to.equal(boxes(timeline)[0]);
    expect(inside(timeline, '[role="group"][aria-label="Filter and order"]')).to.have.length(1);
    expect(all(timeline, 'slider'), 'the chart').to.have.length(2);
    expect(shown(timeline)).to.have.length(7);
  };
  const full = () => timelineOf(seven(), { controls: 'overview filter order' });

  it('are back when the element next renders, as they were', async () => {
    const timeline = await full();
    one(timeline, 'button', 'How to read the chart').click();
    boxes(timeline)[0]!.remove();
    timeline.order = 'newest';
    await timeline.updateComplete;
    whole(timeline);
    expect(all(timeline, 'list', /Under discussion/), 'the key, still open').to.have.length(1);
  });

  it('are there once where the page puts the old ones back, or doubles them', async () => {
    const timeline = await full();
    const [box] = boxes(timeline);
    box!.remove();
    timeline.requestUpdate();
    await timeline.updateComplete;
    content(timeline).append(box!);
    content(timeline).prepend(box!.cloneNode(true));
    timeline.requestUpdate();
    await timeline.updateComplete;
    expect(boxes(timeline)).to.deep.equal([box]);
    expect(all(timeline, 'slider')).to.have.length(2);
  });

  it('are back when the element is connected again, in its place or as HTML', async () => {
    const timeline = await full();
    boxes(timeline)[0]!.remove();
    const parent = timeline.parentElement!;
    timeline.remove();
    parent.append(timeline);
    await timeline.updateComplete;
    whole(timeline);
    boxes(timeline)[0]!.remove();
    const place = attach(document.createElement('div'));
    place.innerHTML = timeline.outerHTML;
    const copy = place.querySelector('sourced-timeline')!;
    timeline.remove();
    copy.data = seven();
    await ready(copy);
    whole(copy);
  });

  it('are back with content that is written anew', async () => {
    const timeline = await full();
    boxes(timeline)[0]!.remove();
    timeline.heading = 'Another';
    await timeline.updateComplete;
    whole(timeline);
    timeline.data = seven({ version: '9.9.9', title: 'New' });
    await ready(timeline);
    whole(timeline);
  });
});

describe('sourced-timeline: time travel', () => {
  const days = (timeline: Element) => field(timeline, 'Articles published up to');

  it('steps through the days on which something was published', async () => {
    const timeline = await timelineOf(seven(), { controls: 'as-of filter' });
    expect([...days(timeline).options].map((one) => one.text)).to.deep.equal([
      '8 March 2024',
      '15 June 2024',
      '1 September 2025',
      'Today (all articles)',
    ]);
    const [previous, next] = [
      button(timeline, /^Previous publication day$/),
      button(timeline, /^Next publication day$/),
    ];
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    await click(previous);
    await click(previous);
    expect(shown(timeline)).to.deep.equal(['programme', 'welcome', 'papers', 'visit', 'request']);
    expect(text(timeline)).to.contain('As of 15 June 2024');
    expect(announced(timeline)).to.equal('As of 15 June 2024. All 5 entries');
    expect(timeline.asOf).to.equal('2024-06-15');
    await click(previous);
    expect(shown(timeline)).to.deep.equal(['programme', 'welcome', 'request']);
    await click(previous);
    expect(timeline.asOf).to.equal('2024-03-08');
    await choose(timeline, 'Articles published up to', 'Today (all articles)');
    expect(shown(timeline)).to.have.length(7);
    expect(timeline.asOf).to.equal(undefined);
  });

  it('keeps the entries that say the same, and the reader’s filter', async () => {
    const timeline = await timelineOf(seven(), { controls: 'as-of filter' });
    await choose(timeline, 'Person or body', 'Dmytro Kuleba');
    const entry = entries(timeline).get('programme');
    await choose(timeline, 'Articles published up to', '8 March 2024');
    expect(shown(timeline)).to.deep.equal(['programme', 'request']);
    expect(entries(timeline).get('programme') === entry).to.equal(true);
  });

  it('begins at the author’s day, and lets the author set another', async () => {
    const timeline = await timelineOf(seven(), { controls: 'as-of', 'as-of': '2024-07-01' });
    expect(days(timeline).selectedOptions[0]!.text).to.equal('1 July 2024');
    await choose(timeline, 'Articles published up to', 'Today (all articles)');
    expect(shown(timeline)).to.have.length(7);
    timeline.asOf = '2024-03-08';
    await timeline.updateComplete;
    expect(shown(timeline)).to.have.length(3);
    expect(timeline.filter).to.deep.equal({});
  });

  it('marks in words what is new since a day, counts it, and leads to the first', async () => {
    const timeline = await timelineOf(seven(), { since: '2024-06-15' });
    const isNew = [...entries(timeline)]
      .filter(([, entry]) =>
        /\bNew\b/.test(text(entry.querySelector<HTMLElement>('.sourced-when')!)),
      )
      .map(([id]) => id);
    expect(isNew).to.deep.equal(['promise', 'backing']);
    expect(text(timeline)).to.contain('2 entries are new since 15 June 2024. Go to the first');
    await click(all(timeline, 'link', 'Go to the first')[0]!);
    await waitUntil(() => document.activeElement?.id === 'sourced-promise');
  });

  it('says that nothing is new', async () => {
    const timeline = await timelineOf(seven(), { since: '2025-12-01' });
    expect(text(timeline)).to.contain('Nothing new since 1 December 2025.');
    expect(all(timeline, 'link', 'Go to the first')).to.be.empty;
  });
});

describe('sourced-timeline: corrections', () => {
  it('stand on the entry, with date and kind, and in a closing list', async () => {
    const timeline = await timelineOf(seven());
    const entry = (id: string) => text(entries(timeline).get(id) as HTMLElement);
    expect(entry('welcome')).to.contain('Correction, 10 April 2024: The day was wrong.');
    expect(entry('backing')).to.contain('Clarification, 2 September 2025: Not all agree.');
    const list = timeline.querySelector<HTMLElement>('.sourced-corrections')!;
    expect(text(list)).to.equal(
      'Corrections Update, 3 September 2025: The name is new. ' +
        'Clarification, 2 September 2025: Not all agree. kallas on backing ' +
        'Correction, 10 April 2024: The day was wrong. zelenskyy on welcome',
    );
    await click(all(list, 'link', 'zelenskyy on welcome')[0]!);
    await waitUntil(() => document.activeElement?.id === 'sourced-welcome');
  });

  it('are those of the part that is shown, as of its day', async () => {
    const timeline = await timelineOf(seven(), { kinds: 'interview', 'as-of': '2024-12-31' });
    const list = timeline.querySelector<HTMLElement>('.sourced-corrections')!;
    expect(text(list)).to.equal(
      'Corrections Correction, 10 April 2024: The day was wrong. zelenskyy on welcome',
    );
    timeline.asOf = '2024-03-31';
    await timeline.updateComplete;
    expect(timeline.querySelector('.sourced-corrections')).to.equal(null);
  });
});

describe('sourced-timeline: long records', () => {
  it('shows 50 entries, and more by period', async () => {
    const timeline = await timelineOf(many(120));
    expect(shown(timeline)).to.have.length(50);
    expect(announced(timeline)).to.equal('All 120 entries');
    expect(text(timeline)).to.contain('70 entries are not shown here.');
    const kept = [...entries(timeline).values()];
    button(timeline, /^Show more: March 2019 to March 2023$/).focus();
    await sendKeys({ press: 'Enter' });
    await painted();
    expect(shown(timeline)).to.have.length(100);
    expect([...entries(timeline).values()].slice(0, 50)).to.deep.equal(kept);
    expect(document.activeElement?.id).to.equal('sourced-e50');
    await click(button(timeline, /^Show more: /));
    expect(shown(timeline)).to.have.length(120);
    expect(all(timeline, 'button', /^Show more/)).to.be.empty;
  });

  it('counts the limit among the entries that match', async () => {
    const timeline = await timelineOf(many(120), { limit: '20' });
    await click(button(timeline, /^Attack/));
    expect(shown(timeline)).to.have.length(20);
    expect(shown(timeline).every((id) => Number(id.slice(1)) % 4 === 3)).to.equal(true);
    expect(announced(timeline)).to.equal('30 of 120 entries');
    await click(button(timeline, /^Attack/));
    expect(shown(timeline)).to.deep.equal(Array.from({ length: 20 }, (_, index) => `e${index}`));
  });

  it('shows what a jump needs, and says what it leaves out', async () => {
    const timeline = await timelineOf(many(1000));
    expect(timeline.show('e487')).to.equal(true);
    expect(document.activeElement?.id).to.equal('sourced-e487');
    expect(shown(timeline)).to.have.length(100);
    expect(all(timeline, 'button', /^Show more/)).to.have.length(2);
    // What is far is in the page, though the browser has not laid it out.
    expect(timeline.textContent).to.contain('400 entries are not shown here.');
    expect(timeline.textContent).to.contain('500 entries are not shown here.');
  });

  it('is unfolded where prerendered content ends', async () => {
    const record = many(60);
    const html = prerender('sourced-timeline', record, { limit: 20 });
    const timeline = insert<SourcedTimeline>(
      `<sourced-timeline limit="20" controls="none">${html}</sourced-timeline>`,
    );
    await painted();
    const nodes = [...entries(timeline).values()];
    expect(nodes).to.have.length(20);
    button(timeline, /^Show more: /).click();
    timeline.data = record;
    await ready(timeline);
    await waitUntil(() => shown(timeline).length === 40);
    expect([...entries(timeline).values()].slice(0, 20)).to.deep.equal(nodes);
  });

  it('keeps what is unfolded, and the nodes of it, when new data comes, and shows what is new', async () => {
    const record = many(120);
    const timeline = await timelineOf(record);
    button(timeline, /^Show more/).click();
    await timeline.updateComplete;
    const ids = shown(timeline);
    const nodes = [...entries(timeline).values()];
    const latest = event('latest', stated('2026'), {
      statements: [statement('latest-s', 'early')],
    });
    timeline.data = { ...record, version: '1.0.1', events: [...record.events, latest] };
    await timeline.updateComplete;
    expect(ids).to.have.length(100);
    expect(shown(timeline)).to.deep.equal([...ids, 'latest']);
    expect(text(timeline)).to.contain('20 entries are not shown here.');
    expect([...entries(timeline).values()].slice(0, 100)).to.deep.equal(nodes);
  });
});

describe('sourced-timeline: links to entries', () => {
  const go = (hash: string) => (location.hash = hash);
  const focusIs = (id: string) => waitUntil(() => document.activeElement?.id === id, id);

  it('are followed when the page opens with one, also past the limit', async () => {
    history.replaceState(null, '', '#sourced-e77');
    const timeline = await timelineOf(many(120), { limit: '10' });
    await focusIs('sourced-e77');
    const { top } = document.activeElement!.getBoundingClientRect();
    expect(top).to.be.within(-1, innerHeight - 100);
    expect(shown(timeline)).to.have.length(20);
  });

  it('are followed when the address changes', async () => {
    await timelineOf(many(120), { limit: '10' });
    go('#sourced-e45');
    await focusIs('sourced-e45');
    go('#sourced-e3');
    await focusIs('sourced-e3');
  });

  it('make the filter that hides an entry give way, and say so', async () => {
    const timeline = await timelineOf(seven());
    await click(button(timeline, /^Visit/));
    await choose(timeline, 'Order', 'Newest first');
    const told: unknown[] = [];
    timeline.addEventListener('sourced-filter', (one) => told.push(one.filter));
    go('#sourced-welcome');
    await focusIs('sourced-welcome');
    expect(announced(timeline)).to.equal(
      'Filters cleared to show the entry asked for. All 7 entries',
    );
    expect(told).to.deep.equal([{ order: 'newest' }]);
    expect(button(timeline, /^Visit/).getAttribute('aria-pressed')).to.equal('false');
    await click(button(timeline, /^Visit/));
    expect(announced(timeline)).to.equal('1 of 7 entries');
  });

  it('make the day that the reader chose give way, not the author’s', async () => {
    const timeline = await timelineOf(seven(), { controls: 'as-of', 'as-of': '2024-07-01' });
    await choose(timeline, 'Articles published up to', '8 March 2024');
    expect(timeline.show('visit')).to.equal(true);
    expect(timeline.asOf).to.equal('2024-07-01');
    expect(timeline.show('backing')).to.equal(false);
    expect(timeline.asOf).to.equal('2024-07-01');
  });

  it('lead nowhere where the attributes leave the entry out', async () => {
    const timeline = await timelineOf(seven(), { kinds: 'visit' });
    expect(timeline.show('welcome')).to.equal(false);
    expect(timeline.show('nothing')).to.equal(false);
    expect(timeline.show('visit')).to.equal(true);
  });

  it('lead to the timeline that has the entry, and to the first of two', async () => {
    const visits = await timelineOf(seven(), { kinds: 'visit', limit: '1' });
    const both = await timelineOf(seven(), { limit: '1' });
    const last = await timelineOf(seven());
    go('#sourced-backing');
    await focusIs('sourced-backing');
    expect(last.contains(document.activeElement)).to.equal(true);
    go('#sourced-visit');
    await focusIs('sourced-visit');
    expect(visits.contains(document.activeElement)).to.equal(true);
    both.show('visit');
    expect(both.contains(document.activeElement)).to.equal(true);
    expect(document.querySelectorAll('#sourced-visit')).to.have.length(1);
  });

  it('stay apart by their prefix', async () => {
    const first = await timelineOf(seven(), { 'id-prefix': 'a-' });
    const second = await timelineOf(seven(), { 'id-prefix': 'b-' });
    go('#b-visit');
    await focusIs('b-visit');
    expect(second.contains(document.activeElement)).to.equal(true);
    go('#a-visit');
    await focusIs('a-visit');
    expect(first.contains(document.activeElement)).to.equal(true);
  });
});

describe('sourced-timeline: sharing', () => {
  let copied: string[] = [];
  let refuses = false;
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  before(() =>
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: async (words: string) => {
          if (refuses) throw new DOMException('no', 'NotAllowedError');
          copied.push(words);
        },
      },
    }),
  );
  after(() => {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });
  beforeEach(() => {
    copied = [];
    refuses = false;
  });

  const share = async (entry: Element, name: RegExp) => {
    const [found] = all(entry, 'button', name);
    found!.focus();
    await sendKeys({ press: 'Enter' });
    await painted();
  };

  it('is offered where it is asked for', async () => {
    const timeline = await timelineOf(seven());
    expect(all(timeline, 'button', /^Copy/)).to.be.empty;
  });

  it('copies an entry’s link, without the filter in the address, and says so', async () => {
    const timeline = await timelineOf(seven(), { controls: 'filter share', 'url-state': true });
    await click(button(timeline, /^Visit/));
    expect(location.search).to.contain('sourced-kinds=visit');
    await share(entries(timeline).get('visit')!, /^Copy link$/);
    expect(copied).to.deep.equal([`${address.replace(/#.*/, '')}#sourced-visit`]);
    expect(all(timeline, 'status').map(text)).to.include('Link copied.');
  });

  it('copies a citation: title, date, source, as of', async () => {
    const timeline = await timelineOf(seven(), { controls: 'share', 'as-of': '2024-07-01' });
    await share(entries(timeline).get('visit')!, /^Copy citation$/);
    expect(copied).to.deep.equal([
      '“sanchez on visit”, 28 May 2024. Article middle, publisher not given, published 15 June 2024. ' +
        `In: Who would train, as of 1 July 2024. ${address.replace(/#.*/, '')}#sourced-visit`,
    ]);
    expect(all(timeline, 'status').map(text)).to.include('Citation copied.');
  });

  it('offers the text where the browser refuses, and gives focus back', async () => {
    refuses = true;
    const timeline = await timelineOf(seven(), { controls: 'share' });
    const entry = entries(timeline).get('visit')!;
    await share(entry, /^Copy link$/);
    const area = timeline.shadowRoot!.querySelector('textarea')!;
    expect(area.checkVisibility()).to.equal(true);
    expect(area.value).to.match(/#sourced-visit$/);
    expect(timeline.shadowRoot!.activeElement === area).to.equal(true);
    expect(area.selectionEnd! - area.selectionStart!).to.equal(area.value.length);
    await sendKeys({ press: 'Escape' });
    await painted();
    expect(area.checkVisibility()).to.equal(false);
    expect(document.activeElement === all(entry, 'button', /^Copy link$/)[0]).to.equal(true);
  });

  it('is the same in prerendered content, where it does nothing without the element', async () => {
    const html = prerender('sourced-timeline', seven(), { controls: ['share'] });
    const inert = attach(document.createElement('div'));
    inert.innerHTML = html;
    expect(all(inert, 'button', /^Copy/)).to.be.empty;
    const timeline = insert<SourcedTimeline>(
      `<sourced-timeline controls="filter share">${html}</sourced-timeline>`,
    );
    const nodes = [...entries(timeline).values()];
    timeline.data = seven();
    await ready(timeline);
    expect([...entries(timeline).values()]).to.deep.equal(nodes);
    await share(entries(timeline).get('visit')!, /^Copy citation$/);
    expect(copied).to.have.length(1);
  });
});

describe('sourced-timeline: url-state', () => {
  const query = () => new URLSearchParams(location.search);

  it('keeps the filter in the address, beside the page’s own parameters', async () => {
    history.replaceState({ page: 1 }, '', '?own=a%20b&kinds=mine#here');
    const timeline = await timelineOf(seven(), { 'url-state': true });
    expect(location.search).to.equal('?own=a%20b&kinds=mine');
    await click(button(timeline, /^Visit/));
    await choose(timeline, 'Order', 'Newest first');
    expect(location.search).to.equal(
      '?own=a%20b&kinds=mine&sourced-kinds=visit&sourced-order=newest',
    );
    expect(location.hash).to.equal('#here');
    expect(history.state).to.deep.equal({ page: 1 });
    await click(button(timeline, /^Clear filters$/));
    await choose(timeline, 'Order', 'Oldest first');
    expect(location.search).to.equal('?own=a%20b&kinds=mine');
  });

  it('takes the filter from the address, also the day', async () => {
    history.replaceState(null, '', '?sourced-actors=kuleba&sourced-as-of=2024-03-08');
    const timeline = await timelineOf(seven(), { 'url-state': true });
    expect(shown(timeline)).to.deep.equal(['programme', 'request']);
    expect(entries(timeline).size, 'made').to.equal(2);
    expect(field(timeline, 'Person or body').selectedOptions[0]!.text).to.equal('Dmytro Kuleba');
  });

  it('leaves the address alone without it', async () => {
    history.replaceState(null, '', '?sourced-actors=kuleba');
    const timeline = await timelineOf(seven());
    expect(shown(timeline)).to.have.length(7);
    await click(button(timeline, /^Visit/));
    expect(location.search).to.equal('?sourced-actors=kuleba');
  });

  it('keeps several timelines apart, also with the same prefix', async () => {
    history.replaceState(null, '', location.pathname);
    const first = await timelineOf(seven(), { 'url-state': true });
    const second = await timelineOf(seven(), { 'url-state': true });
    const third = await timelineOf(seven(), { 'url-state': true, 'id-prefix': 'x-' });
    await click(button(first, /^Visit/));
    await click(button(second, /^Request/));
    await click(button(third, /^Interview/));
    expect(Object.fromEntries(query())).to.deep.equal({
      'sourced-kinds': 'visit',
      'sourced-2-kinds': 'request',
      'x-kinds': 'interview',
    });
  });

  it('goes back and forward with the page', async () => {
    history.replaceState(null, '', '?sourced-kinds=visit');
    const timeline = await timelineOf(seven(), { 'url-state': true });
    history.pushState(null, '', '?sourced-kinds=visit&step=2');
    await click(button(timeline, /^Request/));
    expect(shown(timeline)).to.deep.equal(['visit', 'request']);
    history.back();
    await waitUntil(() => shown(timeline).length === 1);
    expect(query().get('sourced-kinds')).to.equal('visit');
    history.forward();
    await waitUntil(() => shown(timeline).length === 2);
    expect(query().get('step')).to.equal('2');
    history.back();
    await waitUntil(() => query().get('step') === null);
  });

  it('gives way to an entry that the address names', async () => {
    history.replaceState(null, '', '?sourced-kinds=visit#sourced-welcome');
    await timelineOf(seven(), { 'url-state': true });
    await waitUntil(() => document.activeElement?.id === 'sourced-welcome');
    expect(location.search).to.equal('');
  });
});

describe('sourced-timeline: controls, for everyone', () => {
  for (const width of ['900px', '320px']) {
    for (const theme of ['light', 'dark']) {
      it(`are accessible, also filtered to nothing and stepped back: ${theme}, ${width}`, async () => {
        const controls = 'overview filter order search share as-of';
        const timeline = await timelineOf(seven(), { controls, theme, since: '2024-06-15' });
        timeline.style.setProperty('width', width, 'important');
        for (const fold of all(timeline, 'button', /^Filter and order/)) fold.click();
        await painted();
        await expect(timeline).to.be.accessible();
        timeline.filter = { kinds: ['visit'], actors: ['kallas'], asOf: '2024-06-15' };
        await timeline.updateComplete;
        await expect(timeline).to.be.accessible();
      });
    }
  }

  it('have targets of 24 pixels or more', async () => {
    const timeline = await timelineOf(seven(), { controls: 'filter order search share as-of' });
    for (const one of [
      ...inside(timeline, 'button, select, input'),
      ...all(timeline, 'button', /^Copy/),
    ]) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height), text(one)).to.be.at.least(24);
    }
  });
});
