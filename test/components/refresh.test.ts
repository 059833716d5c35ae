import { expect } from '@open-wc/testing';
import { inPlaceOf } from '../../src/components/shared/define.ts';
import type { SourcedElement } from '../../src/components/shared/sourced-element.ts';
import type { SourcedErrorEvent, SourcedReadyEvent, SourcedTimeline } from '../../src/index.ts';
import type { Dataset, Event } from '../../src/model/dataset.ts';
import { prerender } from '../../src/prerender/index.ts';
import { pretend, stopClock } from '../loading/clock.ts';
import { misbehaving, smallDataset } from '../loading/server.ts';
import { actor, dataset, event, source, stated, statement } from '../model/fixture.ts';
import {
  all,
  attach,
  content,
  create,
  elements,
  entries,
  events,
  failed,
  insert,
  notices,
  painted,
  ready,
  text,
  type Attributes,
} from './support.ts';

let clock: ReturnType<typeof stopClock>;
beforeEach(() => {
  clock = stopClock();
  pretend({});
});
afterEach(() => {
  document.querySelector('main')!.replaceChildren();
  clock.goOn();
  pretend({});
  document.documentElement.removeAttribute('style');
  scrollTo(0, 0);
});

const entryOf = (id: string, day: string, more: Partial<Event> = {}) =>
  event(id, stated(day), {
    title: `What happened at ${id}`,
    summary: 'A few words on what it was, and on what it was not, that take a line or two. '.repeat(
      3,
    ),
    participants: [{ actor: 'minister', role: 'speaker' }],
    statements: [statement(`${id}-said`, 'early')],
    ...more,
  });

const recordOf = (list: readonly Event[], more: Partial<Dataset> = {}) =>
  dataset({
    sources: [source('early', stated('2026-01-01'))],
    actors: [actor('minister', 'Élodie Šimić')],
    events: [...list],
    ...more,
  });

const dayOf = (index: number) => `2026-03-${String(index + 1).padStart(2, '0')}`;

/** One entry a day in March 2026: e0, e1 and so on; visits among statements. */
const march = (count = 20) =>
  Array.from({ length: count }, (_, index) =>
    entryOf(`e${index}`, dayOf(index), index % 4 === 0 ? { kind: 'visit' } : {}),
  );

const earlier = [entryOf('a', '2026-02-01'), entryOf('b', '2026-02-02', { kind: 'visit' })];
const later = [entryOf('y', '2026-04-01'), entryOf('z', '2026-04-02', { kind: 'visit' })];

/** An element in the page that follows a server. */
async function live(record: Dataset, attributes: Attributes = {}, tag = elements[0].tag as string) {
  const server = misbehaving('given');
  await server.give(JSON.stringify(record));
  const element = create(tag as 'sourced-timeline', {
    controls: 'filter search order',
    refresh: '60',
    ...attributes,
    src: server.url,
  });
  const shown = ready(element as SourcedElement);
  attach(element);
  await shown;
  await element.updateComplete;
  return { element, server, next: (newer: Dataset) => bring(element, server, newer) };
}

/** Lets time pass until the newer record is shown. */
async function bring(
  element: SourcedElement,
  server: ReturnType<typeof misbehaving>,
  newer: Dataset,
): Promise<void> {
  await server.give(JSON.stringify(newer));
  const shown = ready(element);
  clock.pass(clock.pauses[0]!);
  await shown;
  await element.updateComplete;
}

const status = (timeline: Element) => {
  const regions = timeline
    .querySelector('.sourced-controls')!
    .shadowRoot!.querySelectorAll<HTMLElement>('[role="status"]');
  expect(regions).to.have.length(1);
  return regions[0]!;
};

const shown = (timeline: Element) =>
  [...entries(timeline)].filter(([, entry]) => entry.checkVisibility()).map(([id]) => id);

const isMarked = (entry: Element | undefined) => entry?.querySelector('.sourced-new') !== null;
const marked = (timeline: Element) =>
  [...entries(timeline)].filter(([, entry]) => isMarked(entry)).map(([id]) => id);

describe('refresh: new entries in a timeline', () => {
  it('come in among the others, which stay the very nodes, and are marked', async () => {
    const { element, next } = await live(recordOf(march()));
    const before = entries(element);
    await next(recordOf([...earlier, ...march(), ...later], { version: '1.0.1' }));
    const now = entries(element);
    expect([...now.keys()]).to.deep.equal(['a', 'b', ...before.keys(), 'y', 'z']);
    for (const [id, node] of before) expect(now.get(id), id).to.equal(node);
    expect(marked(element)).to.deep.equal(['a', 'b', 'y', 'z']);
    await next(
      recordOf([...earlier, ...march(), ...later], { version: '1.0.2', title: 'Another' }),
    );
    expect(marked(element)).to.deep.equal(['a', 'b', 'y', 'z']);
    for (const [id, node] of now) expect(entries(element).get(id), id).to.equal(node);
  });

  it('are announced once, with how many they are', async () => {
    const { element, server, next } = await live(recordOf(march()));
    expect(text(status(element))).to.equal('All 20 entries');
    const region = status(element);
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(text(region)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await next(recordOf([...march(), ...later], { version: '1.0.1' }));
    await Promise.resolve();
    expect(said).to.deep.equal(['2 new entries. All 22 entries']);
    await clock.nextPause();
    await element.updateComplete;
    expect(await server.requests()).to.equal(3);
    expect(said).to.have.length(1);
    await next(recordOf([...earlier.slice(1), ...march(), ...later], { version: '1.0.2' }));
    await Promise.resolve();
    expect(said.slice(1)).to.deep.equal(['1 new entry. All 23 entries']);
    observer.disconnect();
    expect(status(element)).to.equal(region);
  });

  it('are announced where the controls are folded away, and where there are none', async () => {
    const record = recordOf(march(2));
    const html = prerender('sourced-timeline', record);
    const server = misbehaving('given');
    await server.give(JSON.stringify(record));
    const element = inPlaceOf(true, () => create('sourced-timeline', { refresh: '60' }));
    element.innerHTML = html;
    element.src = server.url;
    const adopted = ready(element as SourcedElement);
    attach(element);
    await adopted;
    expect(all(element, 'button', 'Chart and filters')).to.have.length(1);
    expect(text(status(element))).to.equal('');
    await bring(element, server, recordOf([...march(2), ...later], { version: '1.0.1' }));
    expect(text(status(element))).to.equal('2 new entries.');
    element.remove();

    const { element: bare, next } = await live(record, { controls: 'none' });
    await next(recordOf([...march(2), ...later], { version: '1.0.1' }));
    expect(text(status(bare))).to.equal('2 new entries. All 4 entries');
  });

  it('leave the reader’s filter; those that it hides are not announced', async () => {
    const { element, next } = await live(recordOf(march()));
    element.filter = { kinds: ['visit'] };
    await element.updateComplete;
    const visits = ['e0', 'e4', 'e8', 'e12', 'e16'];
    expect(shown(element)).to.deep.equal(visits);
    await next(recordOf([...march(), ...later], { version: '1.0.1' }));
    expect(element.filter).to.deep.equal({ kinds: ['visit'] });
    expect(shown(element)).to.deep.equal([...visits, 'z']);
    expect(text(status(element))).to.equal('1 new entry. 6 of 22 entries');
    element.filter = {};
    await element.updateComplete;
    expect(shown(element)).to.have.length(22);
    expect(marked(element)).to.deep.equal(['y', 'z']);
    expect(text(status(element))).to.equal('All 22 entries');
  });

  it('are shown beside the first as many as `limit` says, none of which goes away', async () => {
    const attributes = { limit: '5', order: 'newest' };
    const { element, next } = await live(recordOf(march()), attributes);
    const nodes = [...entries(element).values()];
    await next(recordOf([...earlier, ...march(), ...later], { version: '1.0.1' }));
    expect(shown(element)).to.deep.equal(['z', 'y', 'e19', 'e18', 'e17', 'e16', 'e15', 'b', 'a']);
    expect([...entries(element).values()].slice(2, 7)).to.deep.equal(nodes);
    expect(text(element)).to.contain('15 entries are not shown here.');
  });

  it('are not new where only their id is', async () => {
    const { element, next } = await live(recordOf(march(3)));
    const [first, ...others] = march(3);
    const renamed = { ...first!, id: 'renamed', formerIds: ['e0'] };
    await next(recordOf([renamed, ...others], { version: '2.0.0' }));
    expect([...entries(element).keys()]).to.deep.equal(['renamed', 'e1', 'e2']);
    expect(marked(element)).to.be.empty;
    expect(text(status(element))).to.equal('All 3 entries');
  });

  it('leave focus, selection, open sources and what is typed', async () => {
    const { element, next } = await live(recordOf(march()));
    const entry = entries(element).get('e2')!;
    const details = entry.querySelector('details')!;
    details.open = true;
    const summary = details.querySelector('summary')!;
    summary.focus();
    const words = entries(element).get('e1')!.querySelector('.sourced-summary')!;
    getSelection()!.selectAllChildren(words);
    const chosen = getSelection()!.toString();
    await next(recordOf([...earlier, ...march(), ...later], { version: '1.0.1' }));
    expect(document.activeElement).to.equal(summary);
    expect(details.open).to.equal(true);
    expect(getSelection()!.toString()).to.equal(chosen);
    expect(chosen).to.contain('A few words');
    getSelection()!.removeAllRanges();

    const root = element.querySelector('.sourced-controls')!.shadowRoot!;
    const input = root.querySelector('input')!;
    input.focus();
    input.value = 'What happ';
    input.setSelectionRange(2, 4);
    input.dispatchEvent(new InputEvent('input'));
    await next(recordOf([...march(), ...later], { version: '1.0.2' }));
    expect(root.activeElement).to.equal(input);
    expect([input.value, input.selectionStart, input.selectionEnd]).to.deep.equal([
      'What happ',
      2,
      4,
    ]);
  });

  it('leave focus and open sources in an entry that changes', async () => {
    const { element, next } = await live(recordOf(march(4)));
    const change = (id: string, version: string) =>
      next(
        recordOf(
          march(4).map((one) =>
            one.id === id ? { ...one, title: `Put right: ${one.title}` } : one,
          ),
          { version },
        ),
      );
    const before = entries(element).get('e2')!;
    before.querySelector('details')!.open = true;
    before.querySelector('summary')!.focus();
    await change('e2', '1.0.1');
    const now = entries(element).get('e2')!;
    expect(now).not.to.equal(before);
    expect(now.querySelector('details')!.open).to.equal(true);
    expect(document.activeElement).to.equal(now.querySelector('summary'));

    entries(element).get('e1')!.querySelector<HTMLElement>('[data-actor]')!.focus();
    await change('e1', '1.0.2');
    const name = entries(element).get('e1')!.querySelector('[data-actor]')!;
    expect(document.activeElement).to.equal(name);
    await element.updateComplete;
    expect(name.getAttribute('tabindex')).to.equal('0');

    element.show('e3');
    await change('e3', '1.0.3');
    expect(document.activeElement).to.equal(entries(element).get('e3'));
    element.focus();
    await change('e0', '1.0.4');
    expect(document.activeElement).to.equal(entries(element).get('e3'));
  });

  it('give focus on to the next entry that shows where the one that has it goes, or to the one before', async () => {
    const { element, next } = await live(recordOf(march(5)));
    const without = (version: string, ...gone: string[]) =>
      next(
        recordOf(
          march(5).filter(({ id }) => !gone.includes(id)),
          { version },
        ),
      );
    element.filter = { kinds: ['statement'] };
    await element.updateComplete;
    entries(element).get('e3')!.querySelector('summary')!.focus();
    await without('1.0.1', 'e3');
    expect(document.activeElement).to.equal(entries(element).get('e2'));
    await without('1.0.2', 'e2', 'e3');
    expect(document.activeElement).to.equal(entries(element).get('e1'));
    element.filter = {};
    await element.updateComplete;
    await without('1.0.3', 'e1', 'e2', 'e3');
    expect(document.activeElement).to.equal(entries(element).get('e4'));
  });
});

describe('refresh: what is being read stays in its place', () => {
  const tall = (height: number) =>
    Object.assign(document.createElement('p'), {
      textContent: 'Other words.',
      style: `height:${height}px`,
    });

  interface Scene {
    attributes?: Attributes;
    record?: Dataset;
    newer: Dataset;
    /** Scrolls there, and gives what is read; by name, as it may be another node afterwards. */
    reads(timeline: SourcedTimeline): () => Element;
    inside?: boolean;
  }

  const row = (timeline: Element, id: string) => () => entries(timeline).get(id)!;
  const under = (element: Element, top: number) => {
    const box = element.closest('.box') ?? document.scrollingElement!;
    box.scrollTop += element.getBoundingClientRect().top - top;
  };
  /** Where an element stands once nothing scrolls any more. */
  const resting = async (find: () => Element): Promise<number> => {
    const { top } = find().getBoundingClientRect();
    await painted();
    await painted();
    return find().getBoundingClientRect().top === top ? top : resting(find);
  };
  const reading = (id: string, top: number) => (timeline: SourcedTimeline) => {
    under(row(timeline, id)(), top);
    return row(timeline, id);
  };

  const scenes: Record<string, Scene> = {
    'entries come before it': {
      newer: recordOf([...earlier, ...march()], { version: '1.0.1' }),
      reads: reading('e9', 40),
    },
    'entries come before it, and its beginning is above the screen': {
      newer: recordOf([...earlier, ...march()], { version: '1.0.1' }),
      reads: reading('e9', -30),
    },
    'entries come at the head of the list, the newest first': {
      attributes: { order: 'newest', controls: 'none' },
      newer: recordOf([...march(), ...later], { version: '1.0.1' }),
      reads: reading('e19', 150),
    },
    'a year comes before it': {
      newer: recordOf([entryOf('old', '2019'), ...march()], { version: '1.0.1' }),
      reads: reading('e3', 20),
    },
    'entries come after it': {
      newer: recordOf([...march(), ...later], { version: '1.0.1' }),
      reads: reading('e9', 40),
    },
    'entries before it are gone': {
      record: recordOf([...earlier, ...march()]),
      newer: recordOf(march(), { version: '1.0.1' }),
      reads: reading('e9', 40),
    },
    'it changes itself, and entries come before it': {
      newer: recordOf(
        [...earlier, ...march().map((one) => (one.id === 'e9' ? { ...one, title: 'New' } : one))],
        { version: '1.0.1' },
      ),
      reads: reading('e9', 40),
    },
    'it stands after the timeline': {
      newer: recordOf([...earlier, ...march(), ...later], { version: '1.0.1' }),
      reads(timeline) {
        under(timeline.nextElementSibling!, 30);
        return () => timeline.nextElementSibling!;
      },
    },
    'it stands before the timeline': {
      newer: recordOf([...earlier, ...march(), ...later], { version: '1.0.1' }),
      reads(timeline) {
        under(timeline.previousElementSibling!, 30);
        return () => timeline.previousElementSibling!;
      },
    },
    'all of it is in a box that scrolls': {
      newer: recordOf([...earlier, ...march()], { version: '1.0.1' }),
      reads: reading('e9', 40),
      inside: true,
    },
    'a chart grows': {
      attributes: { controls: 'overview filter' },
      newer: recordOf([...earlier, ...march()], { version: '1.0.1' }),
      reads: reading('e9', 40),
    },
  };

  for (const [
    name,
    { attributes, record = recordOf(march()), newer, reads, inside },
  ] of Object.entries(scenes)) {
    // With the engine’s own anchoring, where it has any, and without.
    for (const anchoring of ['auto', 'none']) {
      it(`when ${name} (overflow-anchor: ${anchoring})`, async () => {
        document.documentElement.setAttribute(
          'style',
          `overflow-anchor: ${anchoring}; scroll-behavior: smooth`,
        );
        const { element, next } = await live(record, attributes);
        const box = document.createElement('div');
        if (inside) {
          box.className = 'box';
          box.setAttribute('style', `overflow: auto; height: 400px; overflow-anchor: ${anchoring}`);
        }
        element.before(box);
        box.append(tall(900), element, tall(1500));
        await element.updateComplete;
        await painted();
        document.documentElement.style.scrollBehavior = 'auto';
        const find = reads(element);
        const top = await resting(find);
        document.documentElement.style.scrollBehavior = 'smooth';
        const height = element.scrollHeight;
        await next(newer);
        expect(find().getBoundingClientRect().top).to.be.closeTo(top, 1);
        await painted();
        await painted();
        expect(find().getBoundingClientRect().top).to.be.closeTo(top, 1);
        if (!name.includes('itself')) expect(element.scrollHeight).not.to.equal(height);
      });
    }
  }
});

for (const { tag, small } of elements) {
  describe(`refresh: ${tag}`, () => {
    const newer = async (version: string) => {
      const record = await smallDataset('A newer record');
      const [visit] = record.missions;
      visit!.status.value = 'active';
      visit!.claims[0]!.status = 'active';
      record.actors[0]!.name = 'Another speaker';
      return { ...record, version };
    };

    it('is brought up to date in place', async () => {
      const { element, next } = await live(await smallDataset(), small, tag);
      const own = content(element);
      const record = await newer('1.1.0');
      await next(record);
      expect(content(element)).to.equal(own);
      expect(text(element)).to.match(/Another speaker|Active/);
      expect(own.dataset['sourcedContent']).to.equal('small@1.1.0');
      expect(notices(element)).to.be.empty;
    });

    it('stays as it is where nothing is newer', async () => {
      const { element, server } = await live(await smallDataset(), small, tag);
      const seen = events<SourcedReadyEvent>(element, 'sourced-ready');
      const changes = new MutationObserver(() => {});
      changes.observe(element, { childList: true, subtree: true, attributes: true });
      for (let count = 0; count < 3; count++) await clock.nextPause();
      await element.updateComplete;
      expect(await server.requests()).to.equal(4);
      expect(seen.seen).to.be.empty;
      expect(changes.takeRecords()).to.be.empty;
    });

    it('stays as it is where reading fails, with one event until that has gone well', async () => {
      const { element, server, next } = await live(await smallDataset(), small, tag);
      const seen = events<SourcedErrorEvent>(element, 'sourced-error').seen;
      const changes = new MutationObserver(() => {});
      changes.observe(element, { childList: true, subtree: true, attributes: true });
      const drawn = element.shadowRoot!.innerHTML;
      await server.give('', 500);
      for (let count = 0; count < 3; count++) await clock.nextPause();
      await element.updateComplete;
      expect(seen.map(({ code }) => code)).to.deep.equal(['network']);
      expect(changes.takeRecords()).to.be.empty;
      expect(element.shadowRoot!.innerHTML).to.equal(drawn);
      await next(await newer('1.1.0'));
      await server.give('no record');
      for (let count = 0; count < 2; count++) await clock.nextPause();
      expect(seen.map(({ code }) => code)).to.deep.equal(['network', 'not-json']);
      expect(text(element)).to.match(/Another speaker|Active/);
    });

    it('shows what could not be had at first, without saying more than once that it could not', async () => {
      const server = misbehaving('given');
      await server.give('', 404);
      const attributes = { ...small, refresh: '60', src: server.url };
      const element = create(tag, attributes) as SourcedElement;
      const seen = events<SourcedErrorEvent>(element, 'sourced-error');
      attach(element);
      await seen.nth(1);
      expect(notices(element)).to.have.length(1);
      await clock.nextPause();
      expect(clock.pauses).to.deep.equal([120]);
      await bring(element, server, await smallDataset());
      expect(seen.seen).to.have.length(1);
      expect(notices(element)).to.be.empty;
      content(element);
    });

    if (tag !== 'sourced-timeline') {
      it('stays, with one line, where a newer record lacks it, until that has it again', async () => {
        const { element, server, next } = await live(await smallDataset(), small, tag);
        const own = content(element);
        const before = own.outerHTML;
        const { seen, nth } = events<SourcedErrorEvent>(element, 'sourced-error');
        const record = { ...(await newer('1.1.0')), actors: [], missions: [], events: [] };
        await server.give(JSON.stringify(record));
        await clock.nextPause();
        expect((await nth(1)).code).to.equal('unknown-id');
        expect(content(element)).to.equal(own);
        expect(own.outerHTML).to.equal(before);
        expect(own.checkVisibility()).to.equal(true);
        expect(notices(element)).to.have.length(1);
        await next(await newer('1.2.0'));
        expect(content(element)).to.equal(own);
        expect(text(element)).to.match(/Another speaker|Active/);
        expect(notices(element)).to.be.empty;
        expect(seen).to.have.length(1);
      });
    }

    it('does not ask while it is out of the page, and at once when it is back and overdue', async () => {
      const { element, server } = await live(await smallDataset(), small, tag);
      element.remove();
      expect(clock.timers).to.equal(0);
      clock.pass(3600);
      expect(await server.requests()).to.equal(1);
      attach(element);
      await element.updateComplete;
      const next = clock.nextPlan();
      clock.pass(0);
      await next;
      expect(await server.requests()).to.equal(2);
      expect(clock.pauses).to.deep.equal([60]);
      const place = attach(document.createElement('div'));
      clock.pass(40);
      place.append(element);
      await element.updateComplete;
      expect(clock.timers).to.equal(1);
      clock.pass(19);
      expect(await server.requests()).to.equal(2);
    });

    it('asks as often as it is told to, if it is told a number', async () => {
      const { element, server } = await live(await smallDataset(), { ...small, refresh: '' }, tag);
      for (const [value, pauses] of [
        ['45', [45]],
        ['5', [30]],
        ['0', [30]],
        [' 90 ', [90]],
        ['often', []],
        ['60', [60]],
        ['', []],
        ['60s', []],
      ] as const) {
        expect(clock.timers, `before ${value}`).to.equal(clock.pauses.length);
        element.setAttribute('refresh', value);
        await element.updateComplete;
        expect(clock.pauses, value).to.deep.equal(pauses);
      }
      for (const [value, pauses] of [
        [40, [40]],
        [NaN, []],
        [40, [40]],
        [undefined, []],
      ] as const) {
        element.refresh = value;
        await element.updateComplete;
        expect(clock.pauses).to.deep.equal(pauses);
      }
      element.refresh = 60;
      await element.updateComplete;
      element.removeAttribute('refresh');
      element.setAttribute('refresh', '70');
      await element.updateComplete;
      expect(clock.pauses).to.deep.equal([70]);
      element.removeAttribute('refresh');
      await element.updateComplete;
      expect(clock.timers).to.equal(0);
      expect(await server.requests()).to.equal(1);
    });

    it('asks only for what has an address', async () => {
      const element = create(tag, { ...small, refresh: '60' }) as SourcedElement;
      element.data = await smallDataset();
      const shownOnce = ready(element);
      attach(element);
      await shownOnce;
      expect(clock.timers).to.equal(0);
      element.data = undefined;
      element.src = 'javascript:0';
      expect((await failed(element)).code).to.equal('blocked-url');
      await element.updateComplete;
      expect(clock.timers).to.equal(0);
    });

    it('asks when prerendered content is near the screen, and goes on from there', async () => {
      const server = misbehaving('given');
      await server.give(JSON.stringify(await newer('1.1.0')));
      const html = prerender(tag, await smallDataset(), small);
      const far = attach(document.createElement('div'));
      far.style.height = '5000px';
      const written = Object.entries({ ...small, controls: 'none', refresh: '60', src: server.url })
        .map(([name, value]) => ` ${name}="${value}"`)
        .join('');
      const element = insert(`<${tag}${written}>${html}</${tag}>`);
      await element.updateComplete;
      await painted();
      await painted();
      expect(await server.requests()).to.equal(0);
      expect(clock.timers).to.equal(0);
      const shownNewer = ready(element);
      far.style.height = '0';
      await shownNewer;
      expect(text(element)).to.match(/Another speaker|Active/);
      expect(await server.requests()).to.equal(1);
      expect(clock.pauses).to.deep.equal([60]);
      await bring(element, server, await smallDataset('Once more'));
      expect(await server.requests()).to.equal(2);
    });
  });
}

describe('refresh: a page that stays open', () => {
  it('asks once for all elements of one address', async () => {
    const server = misbehaving('given');
    await server.give(JSON.stringify(await smallDataset()));
    const all = elements.map(
      ({ tag, small }) =>
        create(tag, { ...small, refresh: '60', src: server.url }) as SourcedElement,
    );
    const shownAll = all.map((element) => ready(element));
    all.forEach(attach);
    await Promise.all(shownAll);
    expect(clock.timers).to.equal(1);
    const shownNewer = all.map((element) => ready(element));
    await server.give(JSON.stringify({ ...(await smallDataset('Newer')), version: '1.0.1' }));
    clock.pass(60);
    await Promise.all(shownNewer);
    expect(await server.requests()).to.equal(2);
    all[0]!.remove();
    expect(clock.timers).to.equal(1);
    all[1]!.remove();
    all[2]!.remove();
    expect(clock.timers).to.equal(0);
  });

  it('does not grow in a day: nodes, listeners, observers, timers', async function () {
    this.timeout(60_000);
    const [day, night] = [
      await smallDataset(),
      { ...(await smallDataset('Night')), version: '1.0.1' },
    ];
    const { element, server } = await live(day, { refresh: '300' });
    const others = elements.slice(1).map(({ tag, small }) => {
      const other = create(tag, { ...small, refresh: '300', src: server.url }) as SourcedElement;
      return attach(other);
    });
    await Promise.all(others.map(ready));
    const counts = { listeners: 0, observers: 0 };
    const undo = countMade(counts);
    const nodes = () =>
      [...document.querySelectorAll('*')].reduce(
        (sum, { shadowRoot }) => sum + 1 + (shadowRoot?.querySelectorAll('*').length ?? 0),
        0,
      );
    const pass = async (record: Dataset) => {
      await server.give(JSON.stringify(record));
      await clock.nextPause();
      await Promise.all([element, ...others].map((one) => one.updateComplete));
      expect(content(element).dataset['sourcedContent']).to.equal(`small@${record.version}`);
    };
    try {
      await pass(night);
      await pass(day);
      const before = { ...counts, nodes: nodes(), timers: clock.timers };
      expect(before.timers).to.equal(1);
      // 24 hours: 288 times, with newer data each hour.
      for (let count = 0; count < 288; count++) {
        await pass(Math.floor(count / 12) % 2 === 0 ? night : day);
      }
      expect({ ...counts, nodes: nodes(), timers: clock.timers }).to.deep.equal(before);
      expect(await server.requests()).to.equal(291);
      expect(counts.observers).to.equal(0);
    } finally {
      undo();
    }
  });
});

/** Counts listeners that are there, and observers that were made, from now on. */
function countMade(counts: { listeners: number; observers: number }): () => void {
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const kept = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] as const;
  const real = kept.map((name) => window[name]);
  EventTarget.prototype.addEventListener = function (...given: Parameters<typeof add>) {
    counts.listeners++;
    add.apply(this, given);
  };
  EventTarget.prototype.removeEventListener = function (...given: Parameters<typeof remove>) {
    counts.listeners--;
    remove.apply(this, given);
  };
  const wrap = <T extends new (...given: never[]) => object>(Real: T) =>
    new Proxy(Real, {
      construct(target, given) {
        counts.observers++;
        return Reflect.construct(target, given) as object;
      },
    });
  window.MutationObserver = wrap(MutationObserver);
  window.IntersectionObserver = wrap(IntersectionObserver);
  window.ResizeObserver = wrap(ResizeObserver);
  return () => {
    Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove });
    kept.forEach((name, index) => Object.assign(window, { [name]: real[index] }));
  };
}
