/** A React site that renders on its server and hydrates. React’s development build says what it finds amiss. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build, type Rolldown } from 'vite';
import { prerender } from '../../src/prerender/index.ts';
import { DATA, dataset, keptEntries, page, rememberEntries, startHost } from './pages.ts';
import { App, type Props } from './react-app.ts';

const [{ output }] = (await build({
  configFile: false,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"development"' },
  build: {
    write: false,
    minify: false,
    lib: { entry: 'test/hosts/react-client.ts', formats: ['iife'], name: 'client' },
  },
})) as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
const client = output[0].code;
const host = await startHost();
after(() => host.close());

const html = prerender('sourced-timeline', dataset, { controls: 'overview order' });

const rendered = (props: Props) =>
  page(
    `<div id="root">${renderToString(createElement(App, props))}</div>` +
      `<script>props = ${JSON.stringify(props).replaceAll('<', '\\u003c')}</script>`,
  );

/** Opens a page as the server wrote it, and hydrates it once its elements are there, if they are to be. */
async function hydrated(props: Props, earlier?: (page: Page) => Promise<unknown>) {
  const visit = await host.visit(rendered(props));
  await rememberEntries(visit.page);
  await earlier?.(visit.page);
  await visit.page.addScriptTag({ content: client });
  const said = (text: string) =>
    visit.page.waitForFunction(
      (expected) => document.querySelector('output')?.textContent === expected,
      {},
      text,
    );
  const press = (label: string) => visit.page.locator(`button ::-p-text(${label})`).click();
  const expectNoComplaint = () =>
    assert.deepEqual(
      visit.complaints.filter((text) => !text.includes('React DevTools')),
      [],
    );
  return { page: visit.page, said, press, expectNoComplaint };
}

const titles = (one: Page) =>
  one.evaluate(() =>
    [...document.querySelectorAll('.sourced-title')].map((title) => title.textContent.trim()),
  );

describe('React', () => {
  it('writes what was prerendered on the server, and no property as an attribute', () => {
    const markup = renderToString(createElement(App, { src: DATA, html }));
    assert.ok(markup.includes(`<sourced-timeline class="wide">${html}</sourced-timeline>`));
    assert.ok(markup.includes('<sourced-actor-card></sourced-actor-card>'));
  });

  for (const [when, earlier] of [
    ['with the elements', undefined],
    [
      'after the elements',
      async (one: Page) => {
        await one.addScriptTag({ url: '/dist/embed.js' });
        await one.waitForSelector('sourced-timeline:defined');
      },
    ],
  ] as const) {
    it(`hydrates ${when}: keeps every entry, hears events, complains of nothing`, async () => {
      const {
        page: one,
        said,
        press,
        expectNoComplaint,
      } = await hydrated({ src: DATA, html }, earlier);
      await one.waitForSelector('sourced-timeline[theme=dark].wide');
      await one.waitForFunction(() => document.querySelector('output')?.textContent);
      await one.waitForSelector('sourced-actor-card [data-event] a');
      assert.equal(
        await keptEntries(one),
        await one.$$eval('.sourced-entry', ({ length }) => length),
      );

      await press('Show');
      await said('false');
      await one.$eval('sourced-actor-card [data-event] a', (link) => (link as HTMLElement).click());
      await one.waitForFunction(() =>
        /^event ./.test(document.querySelector('output')!.textContent),
      );

      const before = await titles(one);
      await press('Newest first');
      await one.waitForFunction(
        (first) => document.querySelector('.sourced-title')?.textContent.trim() !== first,
        {},
        before[0],
      );
      assert.equal(await keptEntries(one), before.length);
      expectNoComplaint();
      await one.close();
    });
  }

  it('lets elements write their content where nothing was prerendered', async () => {
    const { page: one, expectNoComplaint } = await hydrated({ src: DATA });
    await one.waitForSelector('.sourced-entry');
    await one.waitForFunction(() => document.querySelector('output')?.textContent);
    const count = dataset.events.length;
    assert.equal((await titles(one)).length, Math.min(count, 50));
    expectNoComplaint();
    await one.close();
  });
});
