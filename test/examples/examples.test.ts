/** Each example, made with the package as it is packed, and used in Chromium. dist/ has to be built. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { dataset, settled, startHost, type Visit } from '../hosts/pages.ts';
import { workshop } from '../hosts/processes.ts';
import { pack } from '../package/packed.ts';
import { build, buildWithout, place, read, unpack, type Lock } from './app.ts';
import { serveFiles, serveNext, type Served } from './serve.ts';

/** The folder of what a browser gets, in each example. */
const EXAMPLES = {
  html: 'dist',
  react: 'dist',
  vue: 'dist',
  svelte: 'dist',
  angular: 'dist',
  next: '.next/static',
};

const packed = pack();
const shop = workshop('examples');
const host = await startHost();
const report: string[] = [];
after(async () => {
  await host.close();
  await shop.end();
  packed.remove();
  console.log(report.join('\n'));
});

const ids = dataset.events.map(({ id }) => `sourced-${id}`).sort();

const press = (one: Page, label: string) => one.locator(`button ::-p-text(${label})`).click();

/** Waits until the page’s `output` says it. */
const heard = async (one: Page, pattern: RegExp): Promise<string> => {
  await one.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('output')?.textContent ?? ''),
    {},
    pattern.source,
  );
  return one.$eval('output', ({ textContent }) => textContent);
};

const entries = (one: Page) =>
  one.$$eval('sourced-timeline .sourced-entry', (all) => all.map(({ id }) => id));

const background = (one: Page) =>
  one.$eval('sourced-timeline', (timeline) => getComputedStyle(timeline).backgroundColor);

/** Without what React and Lit say in development: where tools are, and that it is not for readers. */
const complaints = (visit: Visit) =>
  visit.complaints.filter((text) => !/React DevTools|^Lit is in dev mode/.test(text));

for (const [name, built] of Object.entries(EXAMPLES)) {
  describe(`examples/${name}`, () => {
    let app: string;
    let served: Served;
    let visit: Visit;
    before(async () => {
      app = place(name, packed);
      const without = await buildWithout(app, built, packed);
      unpack(app, packed);
      const { seconds, script, style } = build(app, built);
      const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
      report.push(
        `examples/${name}: built in ${seconds.toFixed(1)} s; the package adds ${kB(script - without.script)}` +
          ` to ${kB(without.script)} of scripts and ${kB(style - without.style)} to ${kB(without.style)} of style sheets (gzip)`,
      );
      assert.ok(script - without.script > 10_000, 'The package is not among the scripts.');
      served = await (built === 'dist' ? serveFiles(app, built) : serveNext(shop, app, 'start'));
      visit = await host.open(served.address);
      await settled(visit.page, 3);
    });
    after(async () => {
      await visit?.page.close();
      await served?.close();
    });

    it('has a lock file for any registry, and for what the package depends on', () => {
      const { packages } = JSON.parse(read(join(app, 'package-lock.json'))) as Lock;
      const addresses = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
      assert.deepEqual(addresses, ['file:../sourced-timeline.tgz']);
      const { dependencies, peerDependencies } = packages['node_modules/sourced-timeline']!;
      assert.deepEqual(
        { dependencies, peerDependencies },
        {
          dependencies: packed.manifest.dependencies,
          peerDependencies: packed.manifest.peerDependencies,
        },
        'Run `npm run test:examples -- --update`.',
      );
    });

    it('shows each entry once, and hears that it is ready', async () => {
      assert.equal(await heard(visit.page, /^Ready/), `Ready: ${dataset.events.length} events`);
      assert.deepEqual((await entries(visit.page)).sort(), ids);
      assert.deepEqual(
        await visit.page.$$eval(
          'sourced-timeline, sourced-actor-card, sourced-mission-status:not([status])',
          (elements) =>
            elements.map((element) => element.querySelectorAll('[data-sourced-content]').length),
        ),
        [1, 1, 1],
      );
    });

    it('gives the elements objects and strings', async () => {
      const [controls, attribute, heading, data] = await visit.page.evaluate(() => {
        const timeline = document.querySelector('sourced-timeline')!;
        const card = document.querySelector('sourced-actor-card')!;
        return [timeline.controls, card.getAttribute('data'), timeline.heading, typeof card.data];
      });
      assert.deepEqual(controls, ['overview', 'filter', 'order']);
      assert.equal(heading, 'What was said, and by whom');
      assert.equal(attribute, null);
      assert.equal(data, 'object');
    });

    it('hears what is chosen', async () => {
      await visit.page.locator('sourced-timeline [data-actor]').click();
      assert.match(await heard(visit.page, /^Chosen/), /^Chosen: actor [a-z-]+$/);
      await visit.page.keyboard.press('Escape');
    });

    it('has the order and the theme that it asks for', async () => {
      const [first] = await entries(visit.page);
      await press(visit.page, 'Newest first');
      await visit.page.waitForFunction(
        (id) => document.querySelector('.sourced-entry')?.id !== id,
        {},
        first,
      );
      assert.equal(await background(visit.page), 'rgb(255, 250, 240)');
      await press(visit.page, 'Dark');
      await visit.page.waitForSelector('sourced-timeline[theme=dark]');
      assert.equal(await background(visit.page), 'rgb(28, 23, 18)');
    });

    it('complains of nothing, and asks nothing of another host', () => {
      assert.deepEqual(complaints(visit), []);
      const elsewhere = visit.requests.filter((url) => !url.startsWith(served.address));
      assert.deepEqual(
        elsewhere.filter((url) => !url.startsWith('data:')),
        [],
      );
    });

    if (name === 'next') {
      it('comes from the server whole, in the order that was asked for', async () => {
        const [oldest = [], newest = []] = await Promise.all(
          ['', '?order=newest'].map(async (query) => {
            const html = await (await fetch(served.address + query)).text();
            return [...html.matchAll(/<li\s+id="(sourced-[\w-]+)"/g)].map(([, id]) => id);
          }),
        );
        assert.deepEqual([...oldest].sort(), ids);
        assert.deepEqual([...newest].sort(), ids);
        assert.notEqual(newest[0], oldest[0]);
      });

      for (const command of ['start', 'dev'] as const) {
        it(`keeps every entry when React hydrates, and warns of nothing: next ${command}`, async () => {
          const { address } = command === 'start' ? served : await serveNext(shop, app, command);
          const hydrated = await host.open(`${address}?order=newest`, (page) =>
            page.evaluateOnNewDocument(() => {
              const lost: string[] = [];
              Object.assign(globalThis, { lost });
              new MutationObserver((records) => {
                for (const { removedNodes } of records) {
                  for (const node of removedNodes) {
                    if (node instanceof Element && node.outerHTML.includes('sourced-entry')) {
                      lost.push(node.outerHTML);
                    }
                  }
                }
              }).observe(document, { childList: true, subtree: true });
            }),
          );
          await settled(hydrated.page, 3);
          await heard(hydrated.page, /^Ready/);
          assert.deepEqual(
            await hydrated.page.evaluate(() => (globalThis as unknown as { lost: string[] }).lost),
            [],
          );
          assert.deepEqual(complaints(hydrated), []);
          await hydrated.page.close();
        });
      }
    }
  });
}
