/** Requirements 44 to 48, 50 and 51, by number: data that means harm, and what comes from elsewhere. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Dataset } from '../../src/model/dataset.ts';
import { parseDataset } from '../../src/model/index.ts';
import { prerender } from '../../src/prerender/index.ts';
import { HARMLESS, hostileUrls, PAYLOAD, unfilled, withHostileUrls, withText } from './hostile.ts';
import { useAll } from './interactions.ts';
import {
  controls,
  DATA,
  dataset,
  innerText,
  page,
  SCRIPT,
  settled,
  startHost,
  type Visit,
} from './pages.ts';
import { readRoot, startSite } from './site.ts';

const host = await startHost();
after(() => host.close());
host.add('/picture.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', {
  'content-type': 'image/svg+xml',
});

const JSON_TYPE = { 'content-type': 'application/json' };
const serve = (path: string, data: unknown) =>
  host.add(path, typeof data === 'string' ? data : JSON.stringify(data), JSON_TYPE);

const figure = (attributes: string) =>
  `<figure class="sourced-embed" ${attributes}><p>The author’s own words.</p></figure>`;
const all = (src: string) =>
  figure(`data-element="timeline" data-src="${src}" data-controls="${controls}" data-limit="3"`) +
  `<p><span class="sourced-embed" data-element="mission-status" data-src="${src}" data-mission="eumam" data-history="">…</span></p>` +
  figure(`data-element="actor-card" data-src="${src}" data-actor="kuleba"`);

const OWN = '<script>document.title = "The host’s own script ran"</script>';

/** Sets traps for scripts that are not to run, then opens a page. */
const visitTrapped = (html: string): Promise<Visit> =>
  host.visit(page(html), (one) =>
    one.evaluateOnNewDocument(() => {
      for (const name of ['alert', 'eval', 'open', 'msgbox'] as const) {
        Object.assign(globalThis, { [name]: () => console.error(`${name} was called`) });
      }
    }),
  );

describe('44: addresses', () => {
  it('are over a hundred', () => assert.ok(hostileUrls.length > 200));

  /** Links, pictures and whatever else leads somewhere, by what the browser makes of it. */
  const leading = (one: Page) =>
    one.evaluate(() => {
      const inside = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? inside(element.shadowRoot) : []),
        ]);
      const names = ['href', 'src', 'action', 'formaction', 'srcdoc', 'data', 'ping', 'xlink:href'];
      return inside(document.body)
        .filter((element) => !element.matches('script, .sourced-embed > *'))
        .flatMap((element) =>
          names
            .filter((name) => element.hasAttribute(name))
            .map((name) => {
              const value = element.getAttribute(name)!;
              const leads = URL.canParse(value, document.baseURI);
              const { protocol } = leads ? new URL(value, document.baseURI) : { protocol: '' };
              return `${element.localName} ${name} ${protocol}`;
            }),
        );
    });
  const allowed = /^(a href|img src) (https?:)?$/;
  const others = (schemes: Iterable<string>) =>
    [...new Set(schemes)].filter((each) => !/^https?:$/.test(each));
  const schemesOf = ({ requests }: Visit) =>
    requests.map((url) => /^[\w-]+:/.exec(url)?.[0] ?? 'http:');

  it('become links and pictures only where they lead to pages and pictures', async () => {
    serve('/urls.json', withHostileUrls(hostileUrls[0]));
    const html = `<figure class="sourced-embed" data-element="timeline" data-src="/urls.json" data-limit="0"></figure>`;
    const visit = await visitTrapped(html + SCRIPT);
    await settled(visit.page, 1);
    const found = await leading(visit.page);
    assert.ok(found.length > 50);
    assert.deepEqual(
      found.filter((one) => !allowed.test(one)),
      [],
    );
    assert.deepEqual(others(schemesOf(visit)), []);
    const own = visit.complaints.filter((text) => !/Failed to load resource/.test(text));
    assert.deepEqual(own, []);
    await visit.page.close();
  });

  it('nor in what is prerendered, in any form and any field', async () => {
    const base = { base: 'https://news.example/' };
    const whole = withHostileUrls();
    const cards = whole.actors.map(({ id }) => id);
    const html = (['A', 'B', 'D'] as const).flatMap((form) => [
      prerender('sourced-timeline', whole, { form, limit: 0, ...base }),
      ...cards.map((actor) => prerender('sourced-actor-card', whole, { form, actor, ...base })),
      ...hostileUrls.map((url) =>
        prerender(
          'sourced-timeline',
          { ...dataset, events: [], contact: { label: 'Write', url } },
          { form, ...base },
        ),
      ),
    ]);
    const visit = await visitTrapped('<main></main>');
    await visit.page.evaluate((text) => {
      document.querySelector('main')!.innerHTML = text;
    }, html.join(''));
    const found = await leading(visit.page);
    assert.ok(found.length > 200);
    assert.deepEqual(
      found.filter((one) => !allowed.test(one)),
      [],
    );
    await visit.page.close();
  });

  it('of data are asked for only over http and https', async () => {
    const html = hostileUrls.map((url) => {
      const escaped = url.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      return `<span class="sourced-embed" data-element="mission-status" data-mission="x" data-src="${escaped}">words</span>`;
    });
    const visit = await visitTrapped(html.join('') + SCRIPT);
    await visit.page.waitForFunction(
      (count) => document.querySelectorAll('sourced-mission-status').length === count,
      {},
      html.length,
    );
    await visit.page.waitForNetworkIdle();
    assert.deepEqual(others(schemesOf(visit)), []);
    const own = visit.complaints.filter((text) => !/Failed to load|CORS policy/.test(text));
    assert.deepEqual(own, []);
    assert.equal((await innerText(visit.page)).match(/words/g)?.length, html.length);
    await visit.page.close();
  });
});

describe('45, 46: words', () => {
  /** Elements, attributes and all that reaches style sheets, in the page and in shadow roots. */
  const skeleton = (one: Page) =>
    one.evaluate(() => {
      const inside = (root: ParentNode): string[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          `${element.localName} ${element.getAttributeNames().sort().join(' ')}`,
          ...(element.shadowRoot ? inside(element.shadowRoot) : []),
        ]);
      return inside(document.body);
    });
  const styles = (one: Page) =>
    one.evaluate(() => {
      const inside = (root: ParentNode): string[] =>
        [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
          element.getAttribute('style') ?? 'none',
          getComputedStyle(element).backgroundImage,
          ...(element.shadowRoot ? inside(element.shadowRoot) : []),
        ]);
      return [...new Set(inside(document.body))];
    });

  it('reach every field of text that the schema has', () => {
    withText(PAYLOAD);
    assert.deepEqual(unfilled(), []);
  });

  it('stay words, in every state, and reach no style sheet', async () => {
    const seen = async (text: string) => {
      const data = parseDataset(withText(text));
      serve('/words.json', data);
      const own = ['heading', 'id-prefix', 'theme', 'lang', 'style', 'class', 'group']
        .map((name) => `data-${name}="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
        .join(' ');
      const html = all('/words.json').replace('data-limit="3"', `data-limit="3" ${own}`);
      const visit = await visitTrapped(html + SCRIPT + OWN);
      await settled(visit.page, 3);
      assert.equal(await visit.page.title(), 'The host’s own script ran');
      const states: string[][] = [];
      await useAll(visit.page, async (state) => {
        states.push([state, ...(await skeleton(visit.page))]);
      });
      for (const value of await styles(visit.page)) {
        assert.match(value, /^(none|linear-gradient\([^"]*\)|([\w-]+: -?[\d.]+(px|%); ?)*)$/);
      }
      assert.ok((await visit.page.evaluate(() => document.body.textContent)).includes(text));
      assert.deepEqual(
        visit.requests.filter((url) => !/^\/(host-|dist|words|picture|favicon)/.test(url)),
        [],
      );
      assert.deepEqual(visit.complaints, []);
      await visit.page.close();
      return states;
    };
    const [harmless, hostile] = [await seen(HARMLESS), await seen(PAYLOAD)];
    for (const [index, state] of hostile.entries()) {
      const expected = harmless[index]!;
      const differs = state.filter((line, place) => line !== expected[place]);
      assert.deepEqual(differs.slice(0, 5), [], state[0]);
      assert.equal(state.length, expected.length, state[0]);
    }
  });
});

describe('47: names that every object has', () => {
  it('change no prototype, and no word', async () => {
    const poison = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
    serve('/names.json', JSON.stringify(dataset).replaceAll(/(?<!"names":){"/g, `{${poison},"`));
    const visit = await visitTrapped(all('/names.json') + SCRIPT);
    await settled(visit.page, 3);
    await useAll(visit.page);
    const polluted = await visit.page.evaluate(() =>
      [{}, [], () => {}, 'text', 1].map((one) => 'polluted' in Object(one)),
    );
    assert.deepEqual(polluted, Array(5).fill(false));
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });
});

describe('48: too much', () => {
  const expectRefused = async (src: string, code: string) => {
    const listens = `<script>document.addEventListener('sourced-error', ({ code }) => { document.title = code; })</script>`;
    const visit = await visitTrapped(listens + all(src) + SCRIPT);
    await visit.page.waitForFunction(
      (expected) =>
        document.title === expected &&
        document.querySelectorAll('.sourced-embed > *').length === 3 &&
        document.querySelector('sourced-timeline')!.shadowRoot!.querySelector('.notice'),
      {},
      code,
    );
    assert.match(
      await innerText(visit.page),
      /The author’s own words\.[^]*The author’s own words\./,
    );
    assert.equal(await visit.page.$('[data-sourced-content]'), null);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  };

  it('more than 20,000,000 bytes, told before or only found', async () => {
    const huge = Buffer.from(JSON.stringify(dataset).padEnd(20_000_001));
    for (const headers of [{ 'content-length': String(huge.length) }, {}]) {
      host.add('/huge.json', (response) => {
        response.writeHead(200, { ...JSON_TYPE, ...headers });
        response.write(huge.subarray(0, 10_000_000));
        response.end(huge.subarray(10_000_000));
      });
      await expectRefused('/huge.json', 'too-large');
    }
  });

  it('deeper than 20 levels; and not what is as deep as that', async () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : { inner: nested(levels - 1) });
    serve('/deep.json', { ...dataset, deep: nested(20) });
    await expectRefused('/deep.json', 'invalid');
    serve('/deep.json', { ...dataset, deep: nested(19) });
    const visit = await visitTrapped(all('/deep.json') + SCRIPT);
    await settled(visit.page, 3);
    await visit.page.close();
  });
});

describe('50: windows and drawings', () => {
  it('no link opens a window that could reach back, and no drawing of the record runs', async () => {
    host.add(
      '/hostile.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script><image href="/reached.png" width="9" height="9"/></svg>',
      { 'content-type': 'image/svg+xml' },
    );
    const image = { url: '/hostile.svg', alt: 'A drawing', credit: 'X', width: 9, height: 9 };
    const url = 'https://news.example/article';
    const data: Dataset = {
      ...dataset,
      sources: dataset.sources.map((source) => ({ ...source, url })),
      events: dataset.events.map((event) => ({ ...event, image })),
    };
    serve('/drawn.json', data);
    const visit = await visitTrapped(all('/drawn.json') + SCRIPT);
    await settled(visit.page, 3);
    await visit.page.waitForFunction(() => {
      const picture = document.querySelector<HTMLImageElement>('[data-sourced-picture] img');
      picture?.scrollIntoView();
      return picture?.complete && picture.naturalWidth === 9;
    });
    await useAll(visit.page);
    const found = await visit.page.evaluate(() => ({
      links: document.querySelectorAll('.sourced-sources a').length,
      reaching: document.querySelectorAll('[target]:not([rel~="noopener"])').length,
      drawings: document.querySelectorAll('.sourced-content :is(svg, object, embed, iframe)')
        .length,
    }));
    assert.ok(found.links > 0);
    assert.deepEqual({ ...found, links: 0 }, { links: 0, reaching: 0, drawings: 0 });
    assert.ok(!visit.requests.includes('/reached.png'));
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });
});

describe('51: the script from another origin, with its hash', () => {
  it('runs where it is what it was, and its server allows that; else the content stays', async () => {
    const other = await startSite();
    const script = await readRoot('dist/embed.js');
    const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
    const allow = { 'access-control-allow-origin': '*' };
    const type = { 'content-type': 'text/javascript; charset=utf-8' };
    const cases = {
      [other.add('/right.js', script, { ...type, ...allow })]: true,
      [other.add('/changed.js', `${script} `, { ...type, ...allow })]: false,
      [other.add('/closed.js', script, type)]: false,
    };
    for (const [address, runs] of Object.entries(cases)) {
      const tag = `<script src="${address}" integrity="${integrity}" crossorigin="anonymous"></script>`;
      const visit = await visitTrapped(all(DATA) + tag + OWN);
      assert.equal((await visit.page.$('sourced-timeline')) !== null, runs, address);
      if (runs) await settled(visit.page, 3);
      else assert.match(await innerText(visit.page), /The author’s own words\./);
      assert.equal(await visit.page.title(), 'The host’s own script ran');
      await visit.page.close();
    }
    await other.close();
  });
});
