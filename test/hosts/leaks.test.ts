/** What is left behind in a page, as Chromium itself counts it once all that can be collected is. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { LitElement } from 'lit';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Dataset } from '../../src/model/dataset.ts';
import { controls, page, startHost } from './pages.ts';
import { readRoot } from './site.ts';

let host: Awaited<ReturnType<typeof startHost>>;
before(async () => {
  host = await startHost();
});
after(() => host.close());

const SMALL = await readRoot('test/fixtures/small-dataset.json');

const elements = [
  ['sourced-timeline', { controls, refresh: '60', 'url-state': '' }],
  ['sourced-actor-card', { actor: 'speaker', refresh: '60' }],
  ['sourced-mission-status', { mission: 'visit', size: 'medium', history: '', refresh: '60' }],
] as const;

interface Timers {
  /** What is to be called soon: timers, frames, idle callbacks. */
  soon: Set<string>;
  /** The pauses of `refresh`, which are over when a test says so. */
  pauses: Map<number, () => void>;
  /** Ends the one pause; the next is planned when it resolves. */
  pass(): Promise<void>;
}

declare const timers: Timers;

/** Runs in the page, before its scripts. */
function watchTimers(): void {
  let planned = () => {};
  let last = 0;
  const watched: Timers = {
    soon: new Set(),
    pauses: new Map(),
    pass: () =>
      new Promise((resolve) => {
        planned = resolve;
        const [[id, act]] = [...watched.pauses] as [[number, () => void]];
        watched.pauses.delete(id);
        act();
      }),
  };
  type Ask = (act: (...given: unknown[]) => void, wait?: number) => number;
  type End = (id: number) => void;
  const page = globalThis as unknown as Record<string, Ask & End> & { timers: Timers };
  for (const [ask, end, isRepeated] of [
    ['setTimeout', 'clearTimeout', false],
    ['setInterval', 'clearInterval', true],
    ['requestAnimationFrame', 'cancelAnimationFrame', false],
    ['requestIdleCallback', 'cancelIdleCallback', false],
  ] as const) {
    const real: Ask = page[ask]!;
    const realEnd: End = page[end]!;
    const begin: Ask = (act, wait) => {
      if (ask === 'setTimeout' && wait! >= 20_000) {
        planned();
        watched.pauses.set(--last, act);
        return last;
      }
      const id = real((...given) => {
        if (!isRepeated) watched.soon.delete(ask + id);
        act(...given);
      }, wait);
      watched.soon.add(ask + id);
      return id;
    };
    const stop: End = (id) => {
      watched.soon.delete(ask + id);
      if (!watched.pauses.delete(id)) realEnd(id);
    };
    Object.assign(page, { [ask]: begin, [end]: stop });
  }
  page.timers = watched;
}

/** How many objects of a class are alive, and how many entries they hold where they hold any. */
async function alive(one: Page, prototype: string) {
  const handle = await one.evaluateHandle(prototype);
  const found = await one.queryObjects(handle);
  const counts = await found.evaluate((all) => [
    all.length,
    (all as { size?: unknown }[]).reduce(
      (sum, { size }) => sum + (typeof size === 'number' ? size : 0),
      0,
    ),
  ]);
  await found.dispose();
  await handle.dispose();
  return counts;
}

const CLASSES = [
  ...elements.map(([tag]) => `customElements.get('${tag}').prototype`),
  ...['Mutation', 'Intersection', 'Resize'].map((kind) => `${kind}Observer.prototype`),
  ...['CSSStyleSheet', 'ShadowRoot', 'AbortController'].map((name) => `${name}.prototype`),
  ...['Map', 'Set', 'WeakRef'].map((name) => `${name}.prototype`),
];

/** Listeners of an object, by type. */
async function listeners(client: CDPSession, expression: string) {
  const { result } = await client.send('Runtime.evaluate', { expression });
  const found = await client.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
  await client.send('Runtime.releaseObject', { objectId: result.objectId! });
  return found.listeners.map(({ type }) => type).sort();
}

type Inventory = Awaited<ReturnType<typeof count>>;

/** All that is there, by name, once counting again gives the same: some things are let go of late. */
async function inventory(one: Page, client: CDPSession): Promise<Inventory> {
  let last = await count(one, client);
  for (;;) {
    const now = await count(one, client);
    if (isDeepStrictEqual({ ...now, heap: 0 }, { ...last, heap: 0 })) return now;
    last = now;
  }
}

async function count(one: Page, client: CDPSession) {
  await one.waitForFunction(() => timers.soon.size === 0);
  // What one collection sets free, the next collects.
  for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
  const classes: Record<string, number[]> = {};
  for (const name of CLASSES) classes[name] = await alive(one, name);
  const objects = ['window', 'document', 'document.documentElement', 'document.body', 'navigator'];
  return {
    classes,
    listeners: Object.fromEntries(
      await Promise.all(objects.map(async (name) => [name, await listeners(client, name)])),
    ) as Record<string, string[]>,
    pauses: await one.evaluate(() => timers.pauses.size),
    sheets: await one.evaluate(() => document.adoptedStyleSheets.length),
    elements: await one.evaluate(() => document.querySelectorAll('*').length),
    counted: await client.send('Memory.getDOMCounters'),
    heap: (await client.send('Runtime.getHeapUsage')).usedSize,
  };
}

async function open() {
  const { page: one } = await host.visit(
    page('<main></main><script src="/dist/embed.js"></script>'),
    (each) => each.evaluateOnNewDocument(watchTimers),
  );
  return { one, client: await one.createCDPSession() };
}

/** Puts an element into the page and takes it out, in many ways, again and again. */
const mount = (
  one: Page,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  data: string | null,
  times: number,
) =>
  one.evaluate(
    async (tag, attributes, data, times) => {
      const main = document.querySelector('main')!;
      const src = '/test/fixtures/small-dataset.json';
      const come = async (time: number) => {
        const place = main.appendChild(document.createElement('div'));
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.setAttribute('group', `group-${time}`);
        element.innerHTML = '<p>Told elsewhere.</p>';
        if (data) Object.assign(element, { data: JSON.parse(data) as unknown });
        else element.setAttribute('src', src);
        const shown = new Promise((resolve) => {
          element.addEventListener('sourced-ready', resolve, { once: true });
        });
        place.append(element);
        const way = time % 5;
        // Taken out while it loads; while it is drawn; moved; cleared; used.
        if (way > 0) await (way === 1 ? Promise.resolve() : shown);
        if (way === 2) main.prepend(element);
        if (way === 3) element.replaceChildren();
        if (way === 4) {
          const { shadowRoot } = element;
          element.querySelector<HTMLElement>('[data-actor]')?.click();
          shadowRoot?.querySelector<HTMLElement>('[popovertarget]')?.click();
          shadowRoot?.querySelector<HTMLElement>('[part~=choice]')?.click();
          const bar = element.querySelector('.sourced-controls')?.shadowRoot;
          const search = bar?.querySelector<HTMLInputElement>('input[type=search]');
          if (search) {
            search.value = 'visit';
            search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          }
          await (element as Partial<LitElement>).updateComplete;
        }
        element.remove();
        place.remove();
      };
      // Several at a time, as readers who scroll fast would have them.
      for (let time = 0; time < times; time += 10) {
        await Promise.all(Array.from({ length: 10 }, (_, index) => come(time + index)));
      }
    },
    tag,
    attributes,
    data,
    times,
  );

/** What was counted, by name. */
const counts = ({ classes, counted, pauses, sheets, elements }: Inventory) =>
  new Map<string, number>([
    ...Object.entries(classes).flatMap(([name, [all = 0, held = 0]]) => [
      [name, all] as const,
      [`${name}: held`, held] as const,
    ]),
    ...Object.entries({ ...counted, pauses, sheets, elements }),
  ]);

/**
 * Nothing is more than before, but for what is of so many elements: the engine itself holds on to the last
 * ones that were used. Little is more in the heap, where stands what the engine has learned of the code, too.
 */
function expectSame(now: Inventory, before: Inventory, remaining = 0): void {
  assert.deepEqual(now.listeners, before.listeners);
  const known = counts(before);
  for (const [name, count] of counts(now)) {
    const ofOne = name === 'nodes' ? 200 : /held|Map|Set|Listeners/.test(name) ? 50 : 1;
    const most = known.get(name)! + remaining * ofOne;
    assert.ok(count <= most, `${name}: ${count}, before ${known.get(name)}`);
  }
  assert.ok(now.heap - before.heap < 1_000_000, `${now.heap} bytes, before ${before.heap}`);
}

/** The small record, with an entry of that hour. */
function atHour(hour: number): string {
  const record = JSON.parse(SMALL) as Dataset;
  const [speech] = record.events as [Dataset['events'][number]];
  const said = speech.statements.map((statement) => ({ ...statement, id: `said-${hour}` }));
  const news = { ...speech, id: `news-${hour}`, title: `News of ${hour}`, statements: said };
  return JSON.stringify({ ...record, version: `1.0.${hour}`, events: [speech, news] });
}

describe('mounted and unmounted 1,000 times', () => {
  for (const [tag, attributes] of elements) {
    for (const given of ['data', 'src'] as const) {
      it(`${tag} with ${given} leaves nothing behind`, async () => {
        const { one, client } = await open();
        const data = given === 'data' ? SMALL : null;
        await mount(one, tag, attributes, data, 50);
        const before = await inventory(one, client);
        await mount(one, tag, attributes, data, 1000);
        expectSame(await inventory(one, client), before, 3);
        await one.close();
      });
    }
  }
});

describe('a page that is never left', () => {
  it('remembers the latest records only, of hundreds', async () => {
    const { one, client } = await open();
    const visit = (from: number, to: number) =>
      one.evaluate(
        async (from, to) => {
          const main = document.querySelector('main')!;
          for (let index = from; index < to; index++) {
            const element = document.createElement('sourced-mission-status');
            element.setAttribute('mission', 'visit');
            element.setAttribute('refresh', '60');
            element.setAttribute('src', `/test/fixtures/small-dataset.json?${index}`);
            const shown = new Promise((resolve) =>
              element.addEventListener('sourced-ready', resolve, { once: true }),
            );
            main.replaceChildren(element);
            await shown;
          }
          main.replaceChildren();
        },
        from,
        to,
      );
    await visit(0, 60);
    const before = await inventory(one, client);
    await visit(60, 260);
    expectSame(await inventory(one, client), before);
    await one.close();
  });

  it('does not grow in a day of newer data, with all three elements', async () => {
    let hour = 0;
    host.add('/live.json', (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-cache' });
      response.end(atHour(hour));
    });
    const { one, client } = await open();
    await one.evaluate(async (all) => {
      for (const [tag, attributes] of all) {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.setAttribute('src', '/live.json');
        const shown = new Promise((resolve) => element.addEventListener('sourced-ready', resolve));
        document.querySelector('main')!.append(element);
        await shown;
      }
    }, elements);
    /** Lets the pause of `refresh` be over, and waits until the next is planned. */
    const refresh = async (version: string) => {
      await one.evaluate(() => timers.pass());
      await one.waitForFunction(
        (version) =>
          [...document.querySelectorAll('main > * > [data-sourced-content]')].every((content) =>
            content.getAttribute('data-sourced-content')!.endsWith(version),
          ),
        {},
        version,
      );
    };
    // Each hour another entry takes the place of the last; a first one is for what grows but once.
    const pass = async (hours: number, rounds: number) => {
      for (const until = hour + hours; hour < until; hour++) {
        for (let round = 0; round < rounds; round++) await refresh(`@1.0.${hour}`);
      }
      hour--;
    };
    await pass(3, 1);
    const before = await inventory(one, client);
    await pass(25, 12);
    expectSame(await inventory(one, client), before);
    await one.close();
  });
});
