import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Dataset, Image } from '../../src/model/dataset.ts';
import { prerender } from '../../src/prerender/index.ts';
import { openSite, record, written, type TestSite } from './support.ts';

let site: TestSite;

before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** The record with other pictures. */
const withPictures = (more: Partial<Image>): Dataset => {
  const changed = <T extends { image?: Image }>(one: T): T =>
    one.image ? { ...one, image: { ...one.image, ...more } } : one;
  return {
    ...record,
    events: record.events.map(changed),
    actors: record.actors.map(changed),
  };
};

const both = (data: Dataset) =>
  `<sourced-actor-card actor="minister">${prerender('sourced-actor-card', data, { actor: 'minister' })}</sourced-actor-card>` +
  written('sourced-timeline', {}, { data });

/** The addresses that a page asks for, beside itself and ours. */
function watch(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, origin } = new URL(request.url());
    if (
      !/^\/(page\.html|favicon\.ico|dist\/.*|record\.json)$/.test(pathname) ||
      origin !== site.origin
    ) {
      asked.push(request.url().replace(site.origin, ''));
    }
  });
  return asked;
}

describe('a picture', () => {
  for (const script of [false, true]) {
    const when = script ? 'with the script' : 'without a script';

    it(`${when} has its words, credit and size, and is asked for when it is near, without saying from where`, async () => {
      let asked: string[] = [];
      const referrers = new Set<string>();
      const page = await site.open(both(record), {
        script,
        setUp: (one) => {
          asked = watch(one);
          one.on('request', (request) => {
            if (request.url().endsWith('.svg')) referrers.add(request.headers()['referer'] ?? '');
          });
        },
      });
      const found = await page.$$eval('[data-sourced-picture]', (all) =>
        all.map((figure) => {
          const image = figure.querySelector('img')!;
          return [
            image.alt,
            ['width', 'height'].map((name) => image.getAttribute(name)).join('×'),
            image.loading,
            image.decoding,
            image.referrerPolicy,
            figure.querySelector('figcaption')!.textContent.trim(),
          ];
        }),
      );
      const rest = ['400×500', 'lazy', 'async', 'no-referrer', 'Picture: A. Lens'];
      assert.deepEqual(found, [
        ['The minister at a desk', ...rest],
        ['Two flags at a border post', ...rest],
      ]);
      assert.deepEqual([...new Set(asked)], ['/stories/portrait.svg']);
      assert.deepEqual([...referrers], ['']);
      await page.close();
    });
  }

  it('leaves its words where it cannot be had, and no hole', async () => {
    const page = await site.open(both(withPictures({ url: '/none.jpg' })));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[data-sourced-picture]')].every((figure) =>
        figure.hasAttribute('data-broken'),
      ),
    );
    const figures = await page.$$eval('[data-sourced-picture]', (all) =>
      all.map((figure) => ({
        isLow: figure.querySelector('img')!.getBoundingClientRect().height < 60,
        hasCredit: figure.querySelector('figcaption')!.checkVisibility(),
      })),
    );
    assert.deepEqual(figures, [
      { isLow: true, hasCredit: false },
      { isLow: true, hasCredit: false },
    ]);
    await page.close();
  });

  it('has its room before it comes, and moves nothing when it does', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    site.add('/late.svg', async (response) => {
      await released;
      response.writeHead(200, { 'content-type': 'image/svg+xml' });
      response.end('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="500"/>');
    });
    const opened = site.open(both(withPictures({ url: '/late.svg' })), {
      setUp: (one) =>
        one.evaluateOnNewDocument(() => {
          const shifts: number[] = [];
          Object.assign(globalThis, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              shifts.push((entry as PerformanceEntry & { value: number }).value);
            }
          }).observe({ type: 'layout-shift', buffered: true });
        }),
    });
    release();
    const page = await opened;
    await page.waitForFunction(() =>
      [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
    );
    assert.deepEqual(await page.evaluate('shifts'), []);
    await page.close();
  });

  it('that is far away, or filtered out, is not asked for', async () => {
    let asked: string[] = [];
    const far = `<div style="block-size: 9000px"></div>${written('sourced-timeline')}`;
    const page = await site.open(far, { setUp: (one) => (asked = watch(one)) });
    assert.deepEqual(asked, []);
    await page.close();
  });

  for (const url of [
    'javascript:alert(1)',
    'data:image/svg+xml,<svg/>',
    'mailto:desk@example.org',
    ' MAILTO:desk@example.org',
    'blob:x',
    'file:///etc/hosts',
    'http://[',
  ]) {
    it(`under ${url} is not shown`, () => {
      const data = withPictures({ url });
      assert.doesNotMatch(prerender('sourced-timeline', data), /<(img|figure)/);
      assert.doesNotMatch(
        prerender('sourced-actor-card', data, { actor: 'minister' }),
        /<(img|figure)/,
      );
    });
  }

  for (const url of [
    'https://pictures.example/a.jpg',
    'http://pictures.example/a.jpg',
    'a/b.jpg',
    '//pictures.example/a.jpg',
  ]) {
    it(`under ${url} is`, () => {
      assert.ok(prerender('sourced-timeline', withPictures({ url })).includes(`src="${url}"`));
    });
  }
});
