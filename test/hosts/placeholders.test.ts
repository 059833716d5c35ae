/** Requirements 1, 6 and 7 of placeholders: found wherever they come, made elements of once, never shown twice. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import {
  content,
  DATA,
  dataset,
  innerText,
  missingFrom,
  notOnce,
  page,
  SCRIPT,
  startHost,
} from './pages.ts';

const host = await startHost();
after(() => host.close());

const timeline = content('A', 'sourced-timeline');
const SYNC = SCRIPT.replace(' async', '');

/** A page’s own element, which draws HTML into its shadow root as it is connected, and the HTML given. */
const ownElement = (html: string) => `<script>
  globalThis.define = () => customElements.define('own-panel', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = document.getElementById('given').innerHTML;
    }
  });
</script><template id="given">${html}</template>`;

/** The timelines in the page and all its open shadow roots: their entries, and whether these are styled. */
const timelinesIn = (one: Page) =>
  one.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.localName === 'sourced-timeline' ? [element] : []),
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    return all(document).map((element) => ({
      entries: element.querySelectorAll('.sourced-entry').length,
      isAlone: element.parentElement!.childNodes.length === 1,
      isStyled: /Charter/.test(
        getComputedStyle(element.querySelector('.sourced-title') ?? element).fontFamily,
      ),
    }));
  });

const ONE = { entries: dataset.events.length, isAlone: true, isStyled: true };

async function expectTimelines(one: Page, count: number) {
  const expected = Array<typeof ONE>(count).fill(ONE);
  for (let tries = 0; ; tries++) {
    const found = await timelinesIn(one);
    if (tries === 100) assert.deepEqual(found, expected);
    if (JSON.stringify(found) === JSON.stringify(expected)) return;
    await one.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
}

describe('1: placeholders in open shadow roots', () => {
  it('that are there when the script runs, one inside another', async () => {
    const inner = `<own-panel></own-panel>`;
    const nested = `<script>customElements.define('outer-panel', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '${inner}'; }
    });</script><outer-panel></outer-panel>`;
    const html = `${ownElement(timeline)}<script>define()</script><own-panel></own-panel>${nested}${SCRIPT}`;
    const visit = await host.visit(page(html));
    await expectTimelines(visit.page, 2);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });

  it('of elements that are defined after it, wherever these stand', async () => {
    const html = `<own-panel></own-panel><div id="later"></div>${ownElement(timeline)}${SYNC}`;
    const visit = await host.visit(page(html));
    await visit.page.evaluate(`
      const root = document.getElementById('later').attachShadow({ mode: 'open' });
      document.body.append(document.getElementById('later'));
      root.append(document.createElement('own-panel'));
      define();
    `);
    await expectTimelines(visit.page, 2);
    await visit.page.close();
  });

  it('of the page’s HTML itself, also where the parser is slow', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const address = host.add('/slow-root.html', async (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(`<!doctype html>${SYNC}<div id="first">`);
      await released;
      response.end(`<template shadowrootmode="open">${timeline}</template></div><p>Last</p>`);
    });
    const visit = await host.open(host.add('/empty.html', page('')));
    const arrived = visit.page.goto(address, { waitUntil: 'load' });
    await visit.page.waitForSelector('#first');
    release();
    await arrived;
    await expectTimelines(visit.page, 1);
    await visit.page.close();
  });

  it('that come into them later, again and again', async () => {
    const visit = await host.visit(page(`<div id="host"></div>${SYNC}`));
    await visit.page.evaluate((html) => {
      const element = document.createElement('div');
      const root = element.attachShadow({ mode: 'open' });
      document.getElementById('host')!.append(element);
      root.innerHTML = html;
    }, timeline);
    await expectTimelines(visit.page, 1);
    await visit.page.evaluate((html) => {
      const root = document.querySelector('#host > div')!.shadowRoot!;
      root.innerHTML = html;
    }, timeline);
    await expectTimelines(visit.page, 1);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });
});

describe('7: placeholders that come later', () => {
  it('by endless scrolling, by moving, by a swap of the page: each is made an element of once', async () => {
    const visit = await host.visit(page(`<main></main>${SYNC}`));
    const add = () =>
      visit.page.evaluate((html) => {
        const part = document.createElement('div');
        part.innerHTML = html;
        document.querySelector('main')!.append(part);
      }, timeline);
    for (let parts = 1; parts <= 3; parts++) {
      await add();
      await expectTimelines(visit.page, parts);
    }
    await visit.page.evaluate(() => {
      const main = document.querySelector('main')!;
      main.prepend(main.lastElementChild!);
    });
    await expectTimelines(visit.page, 3);
    await visit.page.evaluate((html) => {
      const main = document.createElement('main');
      main.innerHTML = html;
      document.querySelector('main')!.replaceWith(main);
    }, timeline);
    await expectTimelines(visit.page, 1);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });
});

describe('content that a site’s filter damaged', () => {
  const A = timeline;
  const B = content('B', 'sourced-timeline');
  const first = (html: string, what: RegExp) => html.replace(what, '');
  const damages = {
    'an entry’s key': first(A, /(?<=class="sourced-entry") data-sourced-key="[^"]*"/),
    'the keys of all entries': A.replace(
      /(?<=class="sourced-entry") data-sourced-key="[^"]*"/g,
      '',
    ),
    'a year’s key': first(A, /(?<=class="sourced-group") data-sourced-key="[^"]*"/),
    'all keys': A.replace(/ data-sourced-key="[^"]*"/g, ''),
    'a list’s mark': first(A, / data-sourced-blocks(="")?/),
    'all ids': A.replace(/(?<=<li) id="[^"]*"/g, ''),
    'classes of entries': A.replace(/ class="sourced-entry"/g, ''),
    'the content’s options': first(A, / data-sourced-options="[^"]*"/),
    'the content’s mark': first(A, / data-sourced-content="[^"]*"/),
    'values of data': A.replace(/(?<= data-sourced-(?:key|content|options))="[^"]*"/g, '=""'),
    'the slot of form B': first(B, / slot="sourced"/),
    'keys of form B': B.replace(/ data-sourced-key="[^"]*"/g, ''),
  };
  for (const [name, html] of Object.entries(damages)) {
    it(`is never shown twice: without ${name}`, async () => {
      assert.ok(html !== A && html !== B);
      for (const src of [DATA, '/no/data.json']) {
        const visit = await host.visit(page(html.replaceAll(DATA, src) + SCRIPT));
        await visit.page.waitForFunction(
          () => document.querySelector('sourced-timeline')?.shadowRoot?.childElementCount,
        );
        const hasData = src === DATA;
        await visit.page.evaluate(() => {
          const timeline = document.querySelector('sourced-timeline')!;
          Object.assign(timeline, { filter: { order: 'newest' } });
        });
        await visit.page.waitForFunction(
          (isLoaded, oldest) => {
            const element = document.querySelector('sourced-timeline')!;
            const first = element.querySelector(
              '[data-sourced-content] [data-sourced-blocks] > li',
            );
            return isLoaded
              ? first && !first.textContent.includes(oldest)
              : element.shadowRoot!.querySelector('.notice');
          },
          {},
          hasData,
          'Western instructors train',
        );
        await visit.page.$eval(
          'sourced-timeline',
          (element) => (element as Element & { updateComplete?: unknown }).updateComplete,
        );
        assert.deepEqual(notOnce(await innerText(visit.page)), []);
        const text = await visit.page.evaluate(() => document.body.textContent);
        assert.deepEqual(missingFrom(text), []);
        await visit.page.close();
      }
    });
  }
});
