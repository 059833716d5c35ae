/** Requirements 29 to 32, by number: what is loaded, how often, what moves, and what is left behind; and what is gone. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import type { Dataset } from '../../src/model/dataset.ts';
import { useAll } from './interactions.ts';
import {
  content,
  controls,
  DATA,
  dataset,
  innerText,
  page,
  SCRIPT,
  settled,
  startHost,
} from './pages.ts';
import { readRoot } from './site.ts';

const host = await startHost();
after(() => host.close());

const badge = (mission: string) =>
  `<span class="sourced-embed" data-element="mission-status" data-src="${DATA}" data-mission="${mission}">as told</span>`;

/** The icon is the browser’s own wish. */
const isOfThePage = (url: string) => url !== '/favicon.ico';

describe('29: one request for the script', () => {
  it('holds all that the three elements need', async (test) => {
    const all =
      content('A', 'sourced-timeline', { controls, limit: '3' }) +
      content('A', 'sourced-actor-card', { actor: 'kuleba' }) +
      content('A', 'sourced-mission-status', { mission: 'eumam', history: true });
    const visit = await host.visit(page(all + SCRIPT.repeat(3)));
    await settled(visit.page, 3);
    await useAll(visit.page);
    const asked = visit.requests.slice(1).filter(isOfThePage).sort();
    assert.deepEqual(asked, [DATA, '/dist/embed.css', '/dist/embed.js']);
    const script = await readRoot('dist/embed.js');
    const sizes = [gzipSync(script, { level: 9 }), brotliCompressSync(script)];
    test.diagnostic(`embed.js: ${sizes.map(({ length }) => length).join(' bytes gzip, ')} brotli`);
    await visit.page.close();
  });
});

describe('31: many on a page', () => {
  /** Counts what is done with the data, and for how long the page is kept busy. */
  const count = (one: Page) =>
    one.evaluateOnNewDocument(() => {
      const work = { parsed: 0, checked: 0, longest: 0 };
      const { parse } = JSON;
      JSON.parse = (text: string) => {
        if (text.includes('sourced-timeline/1')) work.parsed += 1;
        return parse(text) as unknown;
      };
      const { keys } = Object;
      Object.keys = (value: object) => {
        if (Object.hasOwn(value, 'format')) work.checked += 1;
        return keys(value);
      };
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) {
          work.longest = Math.max(work.longest, duration);
        }
      }).observe({ type: 'longtask', buffered: true });
      Object.assign(globalThis, { work });
    });

  it('200 badges, a timeline and a card fetch, parse and check the data once', async (test) => {
    const { missions } = dataset;
    const badges = Array.from(
      { length: 200 },
      (_, index) => `<p>It is ${badge(missions[index % missions.length]!.id)}.</p>`,
    );
    const others = `<sourced-timeline src="${DATA}" controls="none"></sourced-timeline><sourced-actor-card src="${DATA}" actor="kuleba"></sourced-actor-card>`;
    const visit = await host.visit(page(badges.join('') + others + SCRIPT), count);
    await settled(visit.page, 202);
    assert.equal(visit.requests.filter((url) => url === DATA).length, 1);
    const { longest, ...work } = await visit.page.evaluate(
      () =>
        (globalThis as unknown as { work: Record<'parsed' | 'checked' | 'longest', number> }).work,
    );
    assert.deepEqual(work, { parsed: 1, checked: 1 });
    test.diagnostic(`Longest task: ${longest || 'below 50'} ms`);
    assert.doesNotMatch(await innerText(visit.page), /as told/);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });
});

describe('32: nothing asked for but the data and its pictures, and nothing left behind', () => {
  const PICTURE = '/picture.svg';
  const [first, ...rest] = dataset.events;
  const image = { url: PICTURE, alt: 'A picture', credit: 'Nobody', width: 8, height: 8 };
  const pictured: Dataset = {
    ...dataset,
    contact: { label: 'Write', url: '/contact.html' },
    sources: dataset.sources.map((source, index) => ({
      ...source,
      url: `/article-${index}.html`,
      archived: `https://archive.example/${index}`,
    })),
    events: [{ ...first!, image }, ...rest.map((event) => ({ ...event, image }))],
  };

  /** All that a browser stores for a site. */
  async function storedBy(one: Page): Promise<unknown> {
    const session = await one.createCDPSession();
    const { cookies } = await session.send('Network.getCookies');
    const items = await Promise.all(
      [true, false].map((isLocalStorage) =>
        session.send('DOMStorage.getDOMStorageItems', {
          storageId: { securityOrigin: host.origin, isLocalStorage },
        }),
      ),
    );
    const { databaseNames } = await session.send('IndexedDB.requestDatabaseNames', {
      securityOrigin: host.origin,
    });
    const { caches } = await session.send('CacheStorage.requestCacheNames', {
      securityOrigin: host.origin,
    });
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin: host.origin });
    await session.detach();
    return [cookies, items.flatMap(({ entries }) => entries), databaseNames, caches, usage];
  }

  it('after every interaction', async () => {
    const src = '/pictured.json';
    host.add(src, JSON.stringify(pictured), {
      'content-type': 'application/json',
      'set-cookie': 'from-the-data=1',
    });
    host.add(PICTURE, '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>', {
      'content-type': 'image/svg+xml',
    });
    const html =
      `<figure class="sourced-embed" data-element="timeline" data-src="${src}" data-controls="${controls}" data-limit="3" data-url-state></figure>` +
      `<p>It is <span class="sourced-embed" data-element="mission-status" data-src="${src}" data-mission="eumam" data-history="">…</span></p>` +
      `<figure class="sourced-embed" data-element="actor-card" data-src="${src}" data-actor="kuleba"></figure>`;
    const visit = await host.visit(page(html + SCRIPT));
    await settled(visit.page, 3);
    const nothing = [[], [], [], [], 0];
    assert.deepEqual(await storedBy(visit.page), nothing);
    await useAll(visit.page, async (state) => {
      assert.deepEqual(await storedBy(visit.page), nothing, state);
    });
    await visit.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await visit.page.waitForNetworkIdle();
    const asked = new Set(visit.requests.slice(1).filter(isOfThePage));
    assert.deepEqual([...asked].sort(), ['/dist/embed.css', '/dist/embed.js', PICTURE, src]);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });
});

describe('30: made by the script, where the number of entries is given', () => {
  for (const width of [320, 600, 1100]) {
    it(`moves less than 0.05 at ${width} px`, async (test) => {
      let release = () => {};
      const asked = new Promise<void>((done) => (release = done));
      const late = host.add(`/late-${width}.json`, async (response) => {
        await asked;
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(dataset));
      });
      const timeline = `<sourced-timeline src="${late}" events="34"></sourced-timeline>`;
      const { page: one } = await host.visit(
        page(`<h1>A headline</h1>${timeline}<p>After it.</p>${SCRIPT}`),
        async (each) => {
          await each.setViewport({ width, height: 900 });
          await each.evaluateOnNewDocument(() => {
            const shifts: number[] = [];
            Object.assign(globalThis, { shifts });
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                shifts.push((entry as PerformanceEntry & { value: number }).value);
              }
            }).observe({ type: 'layout-shift', buffered: true });
          });
        },
      );
      await one.waitForFunction(() =>
        document.querySelector('sourced-timeline')?.shadowRoot?.querySelector('.skeleton'),
      );
      await one.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      release();
      await settled(one, 1);
      const moved = await one.evaluate(async () => {
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        for (let count = 0; count < 4; count += 1) await frame();
        const { shifts } = globalThis as unknown as { shifts: number[] };
        return shifts.reduce((sum, value) => sum + value, 0);
      });
      test.diagnostic(`shift ${moved.toFixed(3)}`);
      assert.ok(moved < 0.05, `${moved}`);
      await one.close();
    });
  }
});
