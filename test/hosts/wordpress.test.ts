/** A WordPress as Debian packages it, with its default theme and the plugin in docs/wordpress.php. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { framePage } from '../../src/prerender/embed-page.ts';
import { oembed } from '../../src/prerender/index.ts';
import { rawText } from '../prerender/html.ts';
import {
  allText,
  code,
  dataset,
  innerText,
  keptEntries,
  missingFrom,
  notOnce,
  page,
  rememberEntries,
  settled,
  startHost,
  DATA,
} from './pages.ts';
import { missing, whyNot } from './processes.ts';
import { readRoot } from './site.ts';
import { PROGRAMS, startWordPress, WORDPRESS, type Post } from './wordpress.ts';

const skip = whyNot('WordPress', [
  ...missing(...PROGRAMS),
  ...[WORDPRESS, `${WORDPRESS}/wp-content/themes/twentytwentythree`].filter(
    (path) => !existsSync(path),
  ),
]);

const SRC = '/record.json';

describe('WordPress', { skip }, () => {
  let wordpress: Awaited<ReturnType<typeof startWordPress>>;
  let host: Awaited<ReturnType<typeof startHost>>;
  before(async () => {
    wordpress = await startWordPress();
    host = await startHost();
    wordpress.add('record.json', await readRoot(DATA.slice(1)));
  });
  after(async () => {
    await host?.close();
    await wordpress?.end();
  });

  async function visit(address: string, setUp: (one: Page) => Promise<unknown> = async () => {}) {
    const found = await host.visit(page(''), setUp);
    found.complaints.length = found.requests.length = 0;
    await found.page.goto(address, { waitUntil: 'load' });
    return found;
  }
  const scripts = (one: Page) =>
    one.$$eval('script[src*="embed"]', (all) => all.map(({ src }) => new URL(src).pathname));
  const OURS = '/wp-content/mu-plugins/sourced-timeline/embed.js';
  const phone = (one: Page) =>
    one.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true });

  describe('an author without unfiltered_html who pastes form A', () => {
    const badge = code('A', 'sourced-mission-status', { mission: 'eumam', src: SRC });
    const timeline = code('A', 'sourced-timeline', { src: SRC });
    const card = code('A', 'sourced-actor-card', { actor: 'kuleba', src: SRC });
    const article = `<p>The mission is ${badge}, it says.</p>\n\n${card}\n\n${timeline}\n\n<p>The end.</p>`;
    const ways = {
      'into the text, of which WordPress makes paragraphs': article,
      'into a Custom HTML block': `<!-- wp:html -->\n${article}\n<!-- /wp:html -->`,
    };

    it('may not post any HTML', async () => {
      const me = await wordpress.ask<{ capabilities: Record<string, boolean> }>(
        'reporter',
        'users/me',
      );
      assert.equal(me.capabilities['publish_posts'], true);
      assert.ok(!me.capabilities['unfiltered_html']);
      const post = await wordpress.publish(
        'reporter',
        'Filtered',
        `<p onclick="a()">P<script src="/x.js"></script><sourced-timeline src="${SRC}">T</sourced-timeline></p>`,
      );
      assert.equal(post.content.raw, '<p>PT</p>');
    });

    for (const [way, content] of Object.entries(ways)) {
      describe(way, () => {
        let post: Post;
        before(async () => {
          post = await wordpress.publish('reporter', 'Who would train whom', content);
        });

        it('is stored without its script, and else as it was', () => {
          const withoutScripts = content.replace(/<script[^>]*><\/script>/g, '');
          const plain = (html: string) => html.replace(/\s+/g, ' ').trim();
          assert.doesNotMatch(post.content.raw, /<script/);
          const difference = firstDifference(plain(post.content.raw), plain(withoutScripts));
          assert.deepEqual(difference, undefined);
        });

        it('stands whole on the published page, without scripts', async () => {
          const { page: one } = await visit(post.link, (each) => each.setJavaScriptEnabled(false));
          assert.deepEqual(missingFrom(await allText(one)), []);
          assert.equal(
            await one.$$eval('figure .sourced-entry', ({ length }) => length),
            dataset.events.length,
          );
          await one.close();
        });

        it('becomes the elements, with the entries that stood there, by one script', async () => {
          for (const setUp of [async () => {}, phone]) {
            const { page: one, complaints } = await host.visit(page(''), setUp);
            const entries = await entriesBeforeScript(one, post.link);
            complaints.length = 0;
            await settled(one, 3);
            assert.deepEqual(await scripts(one), [OURS]);
            assert.equal(entries, dataset.events.length);
            assert.equal(await keptEntries(one), entries);
            const text = await innerText(one);
            assert.deepEqual(missingFrom(await allText(one)), []);
            const figure = await one.$eval(
              '[data-element="timeline"]',
              (each) => (each as HTMLElement).innerText,
            );
            assert.deepEqual(notOnce(figure), []);
            assert.match(text, /The mission is\s+active\s*, it says\./);
            assert.doesNotMatch(text, /data-|\{|&lt;/);
            const wide = await one.evaluate(
              () => document.documentElement.scrollWidth - innerWidth,
            );
            assert.ok(wide <= 0, `${wide} px too wide`);
            assert.deepEqual(complaints, []);
            await one.close();
          }
        });

        it('stands whole in the feed', async () => {
          const feed = await (await fetch(`${wordpress.origin}/?feed=rss2`)).text();
          const item = feed
            .split('<item>')
            .find((each) => each.includes(`<link>${post.link}</link>`));
          const [, html = ''] =
            /<content:encoded><!\[CDATA\[([^]*?)\]\]><\/content:encoded>/.exec(item ?? '') ?? [];
          const text = textOf(html);
          assert.deepEqual(missingFrom(text), []);
          assert.doesNotMatch(text, /Copy link|Show more|[{}]/);
        });
      });
    }
  });

  describe('an administrator who pastes form B into a Custom HTML block', () => {
    it('gets the element, though the site and the code bring the script', async () => {
      const html = code('B', 'sourced-timeline', { src: SRC }).replace(
        'src="/dist/embed.js"',
        `src="${OURS}"`,
      );
      const content = `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
      const post = await wordpress.publish('editor-in-chief', 'In full', content);
      assert.equal(post.content.raw, content);
      const { page: one, complaints } = await visit(post.link);
      await settled(one, 1);
      assert.deepEqual(await scripts(one), [OURS, OURS]);
      assert.deepEqual(missingFrom(await allText(one)), []);
      assert.deepEqual(notOnce(await innerText(one)), []);
      assert.deepEqual(complaints, []);
      await one.close();
    });
  });

  describe('an author who pastes nothing but an address', () => {
    it('gets a frame by oEmbed, which WordPress puts into a sandbox', async () => {
      for (const name of ['embed.css', 'embed.js', 'frame.js']) {
        wordpress.add(name, await readRoot(`dist/${name}`));
      }
      const base = wordpress.origin;
      const address = `${base}/embed.html`;
      wordpress.add(
        'record.php',
        "<?php header('Access-Control-Allow-Origin: *'); readfile(__DIR__ . '/record.json');",
      );
      const options = { page: address, attributes: { src: '/record.php', limit: '3' } };
      wordpress.add('embed.html', framePage({ base, languages: [] }));
      wordpress.add('oembed.json', JSON.stringify(oembed('sourced-timeline', dataset, options)));
      const post = await wordpress.publish(
        'reporter',
        'By address',
        `Before\n\n${address}\n\nAfter`,
      );
      const { page: one } = await visit(post.link);
      const frame = await one.$eval('iframe', ({ src, title, sandbox }) => ({
        address: src.replace(/\?.*/, ''),
        title,
        sandbox: sandbox.value,
      }));
      assert.deepEqual(frame, { address, title: dataset.title, sandbox: 'allow-scripts' });
      const inside = await one.waitForFrame((each) => each.url().startsWith(address));
      await inside.waitForFunction(() => document.querySelectorAll('.sourced-entry').length === 3);
      await one.close();
    });
  });
});

/** Opens a page; marks its entries before the script comes, and gives how many there are. */
async function entriesBeforeScript(one: Page, address: string): Promise<number> {
  await one.setRequestInterception(true);
  const script = new Promise<HTTPRequest>((resolve) => {
    one.on('request', (request) => {
      if (request.url().endsWith('/embed.js')) resolve(request);
      else void request.continue();
    });
  });
  const arrived = one.goto(address, { waitUntil: 'load' });
  const request = await script;
  await one.waitForFunction(
    (count) => document.querySelectorAll('figure .sourced-entry').length === count,
    {},
    dataset.events.length,
  );
  const entries = await rememberEntries(one);
  await request.continue();
  await arrived;
  return entries;
}

const textOf = (html: string) =>
  parseFragment(html)
    .childNodes.map((node: DefaultTreeAdapterTypes.ChildNode) => rawText(node))
    .join('');

/** Where two long texts part, with what follows in each. */
function firstDifference(one: string, other: string): readonly [string, string] | undefined {
  if (one === other) return undefined;
  const at = [...one].findIndex((character, index) => character !== other[index]);
  return [one.slice(at, at + 80), other.slice(at, at + 80)];
}
