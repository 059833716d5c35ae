/** What attackers write, in Chromium: nothing runs, nothing is asked for, no prototype changes. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { parseDataset } from '../../src/model/index.ts';
import { snippet } from '../../src/prerender/index.ts';
import { ADDRESS_PAYLOADS, PAYLOADS, prototypes, TEXT_PAYLOADS } from '../fixtures/payloads.ts';
import { withAddress, withText } from '../fixtures/whole-record.ts';
import { page, SCRIPT, startHost } from './pages.ts';

const host = await startHost();
after(() => host.close());
for (const path of ['/page', '/archived']) {
  host.add(path, '<svg xmlns="http://www.w3.org/2000/svg"/>', { 'content-type': 'image/svg+xml' });
}
const PROTOTYPES = `(${String(prototypes).replace(/\s+/g, ' ')})()`;

/** A page with traps for what is not to run; `quiet` throws unless nothing was caught. */
async function trapped(html: string, also = /^$/) {
  const visit = await host.visit(page(html), async (one) => {
    await one.setBypassServiceWorker(true);
    await one.evaluateOnNewDocument(`
      globalThis.ran = [];
      for (const name of ['alert', 'open', 'msgbox', 'print'])
        globalThis[name] = () => {
          ran.push(name);
          console.error(name + ' was called in ' + location.href);
        };
    `);
  });
  const { page: one, requests } = visit;
  const own = new Set(
    ['embed.js', 'embed.css', 'frame.js', 'resize.js']
      .map((file) => `/dist/${file}`)
      .concat(['/page', '/archived', '/favicon.ico', '/record.json']),
  );
  const before = await one.evaluate(PROTOTYPES);
  return {
    one,
    async quiet() {
      await one.waitForNetworkIdle({ idleTime: 50 });
      assert.deepEqual(await one.evaluate('ran'), []);
      assert.deepEqual(await one.evaluate(PROTOTYPES), before);
      const strange = requests.filter(
        (url) =>
          !own.has(url) && !also.test(url) && !/^\/host-|^\/dist\/embed\.(html|\w\w\.js)/.test(url),
      );
      assert.deepEqual(strange, []);
      assert.deepEqual(visit.complaints, []);
      await one.close();
    },
  };
}

const ELEMENTS = [
  ['sourced-timeline', { controls: 'overview filter order search share as-of' }],
  ['sourced-actor-card', { actor: 'actor' }],
  ['sourced-mission-status', { mission: 'mission', size: 'large', history: '' }],
] as const;

/** Shows records one after another, in each element; gives each one’s elements and attributes, shadow roots and all. */
const show = (one: Page, records: readonly unknown[], given: readonly string[] = []) =>
  one.evaluate(
    async (all, elements, texts) => {
      const inside = (root: ParentNode): string[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          `${element.localName} ${element.getAttributeNames().sort().join(' ')}`,
          ...(element.shadowRoot ? inside(element.shadowRoot) : []),
        ]);
      const skeletons: string[] = [];
      for (const [index, data] of all.entries()) {
        const [tag, attributes] = elements[index % elements.length]!;
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        const free = ['heading', 'id-prefix', 'theme', 'events'];
        for (const name of free) if (texts[index]) element.setAttribute(name, texts[index]);
        const told = new Promise((resolve) => {
          for (const type of ['sourced-ready', 'sourced-error'])
            element.addEventListener(type, ({ type }) => resolve(type));
        });
        Object.assign(element, { data });
        document.body.append(element);
        skeletons.push([tag, await told, ...inside(element)].join('\n'));
        element.remove();
      }
      return skeletons;
    },
    records,
    ELEMENTS,
    given,
  );

/** As many as the elements: each is shown in its turn. */
const thrice = <T>(value: T) => ELEMENTS.map(() => value);

describe('payloads in a record', () => {
  it('are text in every field, in every element', async () => {
    const { one, quiet } = await trapped(SCRIPT);
    const harmless = await show(one, thrice(withText('~')));
    const found = await show(one, TEXT_PAYLOADS.map(withText));
    for (const [index, skeleton] of found.entries()) {
      assert.equal(skeleton, harmless[index % 3], TEXT_PAYLOADS[index]);
    }
    await quiet();
  });

  it('are text in attributes', async () => {
    const { one, quiet } = await trapped(SCRIPT);
    const record = withText('');
    const harmless = await show(one, thrice(record), thrice('~'));
    const found = await show(
      one,
      TEXT_PAYLOADS.map(() => record),
      TEXT_PAYLOADS,
    );
    for (const [index, skeleton] of found.entries()) {
      const payload = TEXT_PAYLOADS[index]!;
      if (!/\s/.test(payload) && !/^-?\d/.test(payload)) {
        assert.equal(skeleton, harmless[index % 3], payload);
      }
    }
    await quiet();
  });

  it('that are addresses make no link that runs', async () => {
    const { one, quiet } = await trapped('<main></main>');
    const html = ADDRESS_PAYLOADS.map((payload) => parseDataset(withAddress(payload))).map(
      (record) =>
        snippet('sourced-timeline', record, {
          form: 'A',
          attributes: { src: '/data.json' },
          script: { url: '/x.js', integrity: '' },
        }).replaceAll(/ src="[^"]*"/g, ''),
    );
    const schemes = await one.evaluate((all) => {
      const parsed = new DOMParser().parseFromString(all.join(''), 'text/html');
      document.body.append(...parsed.body.children);
      return [...document.links].map(({ protocol }) => protocol);
    }, html);
    assert.ok(schemes.length > 100);
    // A browser that cannot read an address has “:” for it, and leads nowhere.
    assert.deepEqual([...new Set(schemes)].sort(), [':', 'http:', 'https:', 'mailto:']);
    await quiet();
  });
});

describe('payloads as messages', () => {
  it('do nothing to a frame’s page, and give a frame no height', async () => {
    host.add('/record.json', JSON.stringify(withText('')), { 'content-type': 'application/json' });
    const src = '/dist/embed.html?element=timeline&src=%2Frecord.json&childId=x';
    const { one, quiet } = await trapped(
      `<iframe src="${src}" height="321"></iframe><script src="/dist/resize.js"></script>`,
    );
    const frame = await one.waitForFrame((each) => each.url().includes('embed.html'));
    await frame.waitForSelector('[data-sourced-content]');
    const before = await frame.evaluate(() => document.documentElement.outerHTML);
    const height = await one.$eval('iframe', (each) => each.style.height);
    await one.evaluate(
      async (all) => {
        const { contentWindow } = document.querySelector('iframe')!;
        const child = contentWindow as Window & typeof globalThis;
        for (const payload of all) {
          const forms = [
            payload,
            { sentinel: 'amp', type: payload, height: payload },
            { sentinel: 'amp', type: 'embed-size', height: payload },
            JSON.parse(`{"__proto__":{"polluted":true},"sentinel":${JSON.stringify(payload)}}`),
            ['pym', 'x', payload, '1'].join('xPYMx'),
            ['pym', 'x', 'width', payload].join('xPYMx'),
            ['pym', 'x', 'parentUrl', payload].join('xPYMx'),
          ];
          for (const message of forms) {
            child.postMessage(message, '*');
            child.eval('(message) => parent.postMessage(message, "*")')(message);
          }
        }
        // The last to come: all before have been heard.
        const heard = new Promise((resolve) =>
          child.addEventListener('message', ({ data }) => data === 'end' && resolve(0)),
        );
        child.postMessage('end', '*');
        await heard;
      },
      TEXT_PAYLOADS.filter((payload) => !/^\d+$/.test(payload)),
    );
    assert.equal(await frame.evaluate(() => document.documentElement.outerHTML), before);
    assert.equal(await one.$eval('iframe', (each) => each.style.height), height);
    assert.equal(await frame.evaluate(() => 'polluted' in {}), false);
    await quiet();
  });
});

/** Opens addresses in frames, one after another, until each shows what it is to; gives those in which something ran. */
const opened = (one: Page, addresses: readonly string[], selector: string) =>
  one.evaluate(
    async (all, wanted) => {
      const found: string[] = [];
      for (const address of all) {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
        await new Promise((resolve) => (frame.onload = resolve));
        const inner = frame.contentDocument!;
        const shown = await new Promise<Element>((resolve) => {
          const look = () => {
            const shown = inner.querySelector(wanted);
            if (!shown) return;
            observer.disconnect();
            resolve(shown);
          };
          const observer = new MutationObserver(look);
          observer.observe(inner, { childList: true, subtree: true, attributes: true });
          look();
        });
        if (shown.localName === 'iframe') {
          await new Promise((resolve) => shown.addEventListener('load', resolve, { once: true }));
        }
        const strange = 'img[src="x"], iframe:not([id="preview"]), object, base';
        if ('polluted' in {} || inner.querySelector(strange)) found.push(address);
        frame.remove();
      }
      return found;
    },
    addresses,
    selector,
  );

describe('payloads in a frame’s address', () => {
  it('show what they say, or one line', async () => {
    host.add('/record.json', JSON.stringify(withText('')), { 'content-type': 'application/json' });
    const names = ['heading', 'id-prefix', 'lang', 'theme', 'controls', 'missions', 'limit'];
    const all = [...PAYLOADS.markup, ...PAYLOADS.attributes, ...PAYLOADS.names, ...PAYLOADS.hidden];
    const { one, quiet } = await trapped('<main></main>');
    const addresses = all.map((payload, index) => {
      const pairs = names.map((name, place) => [name, all[(index + place) % all.length]!]);
      const also = [payload, 'polluted'];
      return new URLSearchParams([
        ['element', 'timeline'],
        ['src', '/record.json'],
        ...pairs,
        also,
      ]);
    });
    // Every seventh: then each payload has stood in each place.
    const chosen = addresses.filter((_, index) => index % 7 === 0).map(String);
    const states = await opened(
      one,
      chosen.map((query) => `/dist/embed.html?${query}`),
      '[data-sourced-content], body > p',
    );
    assert.deepEqual(states, []);
    await quiet();
  });
});

describe('payloads in the builder’s address', () => {
  it('show what they say, or what is wrong, and run nothing in the preview either', async () => {
    execFileSync(process.execPath, ['scripts/build-site.js'], { stdio: 'inherit' });
    const addresses = (all: readonly string[], names: readonly string[]) =>
      all.flatMap((_, index) => {
        if (index % names.length > 0) return [];
        const query = new URLSearchParams({ for: 'html', controls: 'none', limit: '1' });
        names.forEach((name, place) => query.set(name, all[(index + place) % all.length]!));
        return [`/site/builder/index.html?${query}`];
      });
    const { one, quiet } = await trapped('<main></main>', /^\/(site|data)\//);
    const words = addresses(
      [...PAYLOADS.markup, ...PAYLOADS.attributes],
      ['heading', 'id-prefix', 'group', 'lang', 'integrity'],
    );
    assert.deepEqual(await opened(one, words, '#preview[srcdoc*="<body"]'), []);
    const others = addresses(
      [...PAYLOADS.names, ...PAYLOADS.hidden],
      ['missions', 'kinds', 'lang', 'theme', 'limit', 'cdn', 'base'],
    );
    assert.deepEqual(await opened(one, others, 'input[aria-invalid="true"] ~ .fault'), []);
    await quiet();
  });
});
