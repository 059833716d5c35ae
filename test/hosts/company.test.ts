/** Requirements 33 to 38, by number: other scripts, other versions and other loaders on the page. */
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import {
  addScript,
  content,
  controls,
  DATA,
  dataset,
  drawn,
  innerText,
  notOnce,
  page,
  SCRIPT,
  settled,
  startHost,
  type Visit,
} from './pages.ts';
import { useAll } from './interactions.ts';
import { polluted, prototypeLike } from './old-libraries.ts';
import { readRoot } from './site.ts';

const host = await startHost();
after(() => host.close());

const timeline = content('A', 'sourced-timeline', { controls });
const badge = content('A', 'sourced-mission-status', { mission: 'eumam', history: true });
const card = content('A', 'sourced-actor-card', { actor: 'kuleba' });
const article = `<article><p>The mission is ${badge}, it says.</p>${card}${timeline}</article>`;

const inline = (json: string) =>
  `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>`;
const withInlineData = `<figure class="sourced-embed" data-element="timeline" data-controls="${controls}">${inline(JSON.stringify(dataset))}</figure>`;

const classic = (code: string) => `<script>${code.replaceAll('</script', '<\\/script')}</script>`;

/** Every title stands once, and nothing was thrown, warned of or blocked. */
async function expectWhole({ page: one, complaints }: Visit, elements = 1) {
  await settled(one, elements);
  assert.deepEqual(notOnce(await timelineText(one)), []);
  assert.deepEqual(complaints, []);
}

const timelineText = (one: Page | Frame) =>
  one.$eval('[data-element="timeline"]', (figure) => (figure as HTMLElement).innerText);

describe('33: without a server, and beside module loaders', () => {
  it('shows inline data from file://', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'host-'));
    try {
      await copyFile('dist/embed.js', join(folder, 'embed.js'));
      const file = join(folder, 'page.html');
      await writeFile(file, page(withInlineData + SCRIPT.replace('/dist/', '')));
      const visit = await host.open(pathToFileURL(file).href);
      await settled(visit.page, 1);
      await useAll(visit.page);
      const missing = visit.complaints.filter((text) => !text.includes('ERR_FILE_NOT_FOUND'));
      assert.deepEqual(missing, []);
      await visit.page.close();
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('takes no part in what RequireJS loads, nor gives it a nameless module', async () => {
    const loader = await readRoot('node_modules/requirejs/require.js');
    const uses =
      'require.config({ baseUrl: "/" }); require(["/dist/embed.js", "own"], (embed, own) => { document.title = `${typeof embed} ${own}`; });' +
      'define("own", [], () => "own");';
    for (const html of [
      `${classic(loader)}${article}${SCRIPT}`,
      `${article}${SCRIPT}${classic(loader)}`,
      `${classic(loader + uses)}${article}`,
    ]) {
      const visit = await host.visit(page(html));
      await expectWhole(visit, 3);
      if (html.includes(uses)) {
        await visit.page.waitForFunction(() => document.title === 'undefined own');
      }
      await visit.page.close();
    }
  });

  it('leaves the globals of CommonJS alone', async () => {
    const globals =
      'var module = { exports: {} }, exports = module.exports, process = { env: {} };';
    const visit = await host.visit(page(classic(globals) + article + SCRIPT));
    await expectWhole(visit, 3);
    const given = await visit.page.evaluate(
      'Object.keys(exports).length + (module.exports === exports ? 0 : 1)',
    );
    assert.equal(given, 0);
    await visit.page.close();
  });
});

describe('34: in frames', () => {
  const OPEN = '/open.json';
  const body = page(
    `${timeline.replaceAll(DATA, OPEN)}<p id="own"></p>${SCRIPT}<script>document.getElementById("own").textContent = "ran"</script>`,
  );
  const attribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const frames = (address: string) => ({
    srcdoc: `<iframe srcdoc="${attribute(body)}"></iframe>`,
    'sandboxed, with scripts alone': `<iframe sandbox="allow-scripts" src="${address}"></iframe>`,
    'srcdoc and sandboxed': `<iframe sandbox="allow-scripts" srcdoc="${attribute(body)}"></iframe>`,
  });
  for (const name of Object.keys(frames(''))) {
    it(name, async () => {
      const json = JSON.stringify(dataset);
      host.add(OPEN, json, {
        'content-type': 'application/json',
        'access-control-allow-origin': '*',
      });
      const address = host.add('/framed.html', body);
      const html = frames(address)[name as 'srcdoc'].replace(
        '<iframe ',
        '<iframe width="900" height="900" ',
      );
      const visit = await host.visit(`<!doctype html><title>Host</title>${html}`);
      const frame = visit.page.frames()[1]!;
      await frame.waitForFunction(
        () => document.querySelector('sourced-timeline')?.shadowRoot?.childElementCount,
      );
      const isStored = await frame.evaluate(() => {
        try {
          return !!localStorage;
        } catch {
          return false;
        }
      });
      assert.equal(isStored, name === 'srcdoc');
      await frame.evaluate(() => {
        document.querySelector('sourced-timeline')!.setAttribute('url-state', '');
      });
      await useAll(frame);
      assert.equal(await frame.$eval('#own', (own) => own.textContent), 'ran');
      // What the browser itself says of a frame that may not copy.
      const others = visit.complaints.filter((text) => !text.includes('Clipboard API'));
      assert.deepEqual(others, []);
      await visit.page.close();
    });
  }
});

describe('35: back and forward', () => {
  it('keeps the page as it was left, and shows it again', async () => {
    const args = puppeteer.defaultArgs().find((arg) => arg.startsWith('--disable-features='));
    const other = await startHost({ ignoreDefaultArgs: [args ?? ''] });
    try {
      const away = other.add('/away.html', page('<p>Elsewhere</p>'));
      const listens = classic(
        'addEventListener("pageshow", (event) => { document.title = `persisted: ${event.persisted}`; });',
      );
      const visit = await other.visit(page(article + SCRIPT + listens));
      const { page: one } = visit;
      await settled(one, 3);
      await useAll(one);
      await one.evaluate(() => Object.assign(globalThis, { isTheSame: true }));
      const shown = await timelineText(one);
      await one.goto(away);
      await one.goBack();
      assert.equal(await one.title(), 'persisted: true', JSON.stringify(await reasons(one)));
      assert.equal(await one.evaluate('globalThis.isTheSame'), true);
      assert.equal(await timelineText(one), shown);
      assert.deepEqual(visit.complaints, []);
    } finally {
      await other.close();
    }
  });

  /** Why the browser did not keep the page. */
  const reasons = (one: Page) =>
    one.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      return (entry as unknown as { notRestoredReasons?: unknown }).notRestoredReasons;
    });
});

describe('36: Turbo', () => {
  it('swaps the page three times, and back, and shows each entry once', async () => {
    const turbo = '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';
    const head = (html: string) => html.replace('</head>', `${turbo}${SCRIPT}</head>`);
    const address = host.add('/turbo.html', head(page(`<a href="/away.html">Away</a>${article}`)));
    host.add('/away.html', head(page(`<p id="away">Elsewhere</p>`)));
    const visit = await host.open(address);
    const { page: one } = visit;
    await settled(one, 3);
    await one.evaluate(() => Object.assign(globalThis, { isTheSame: true }));
    for (let round = 0; round < 3; round++) {
      await useAll(one);
      await one.click('a[href="/away.html"]');
      await one.waitForSelector('#away');
      await one.evaluate('history.back()');
      await one.waitForSelector('sourced-timeline');
      await settled(one, 3);
      assert.equal(await one.$$eval('.sourced-embed > *', ({ length }) => length), 3);
    }
    assert.equal(await one.evaluate('globalThis.isTheSame'), true);
    assert.deepEqual(notOnce(await allTitles(one)), []);
    assert.deepEqual(visit.complaints, []);
    await one.close();
  });

  const allTitles = (one: Page) =>
    one.$$eval('.sourced-title', (titles) => titles.map((each) => each.textContent).join('\n'));
});

describe('37: beside old libraries', () => {
  const libraries = {
    'what Prototype.js changes': async () => prototypeLike,
    'MooTools’ own types': () =>
      readRoot('node_modules/mootools/lib/mootools-core-1.5.2-server.js'),
    'functions on every object': async () => polluted,
  };
  const seen = async (library: string) => {
    // So high that all badges are near, and drawn.
    const visit = await host.visit(page(classic(library) + article + SCRIPT), (one) =>
      one.setViewport({ width: 800, height: 30_000 }),
    );
    await settled(visit.page, 3);
    await visit.page.waitForFunction(() =>
      [...document.querySelectorAll('.sourced-group:not([hidden]) sourced-mission-status')].every(
        (badge) => badge.shadowRoot,
      ),
    );
    const states: string[] = [];
    await useAll(visit.page, async (state) => {
      states.push(state, await drawn(visit.page));
    });
    await visit.page.close();
    return [...states.join('\n').split('\n'), ...visit.complaints];
  };
  for (const [name, read] of Object.entries(libraries)) {
    it(`draws the same in every state: ${name}`, async () => {
      const [clean, beside] = [await seen(''), await seen(await read())];
      const differs = beside.flatMap((line, index) =>
        line === clean[index] ? [] : [{ line, clean: clean[index] }],
      );
      assert.deepEqual(differs.slice(0, 3), []);
      assert.equal(beside.length, clean.length);
    });
  }
});

describe('38: beside another copy of ourselves', () => {
  /** As a page’s own bundle holds us: another version, with other words and without what guards the script. */
  const bundle = async (entry: string) => {
    const plugins = [
      {
        name: 'other-words',
        transform: (code: string, id: string) =>
          id.endsWith('/en.ts') ? code.replaceAll('Reported by', 'As reported by') : null,
      },
    ];
    const lib = { entry, formats: ['iife' as const], name: 'other' };
    const made = await build({
      configFile: false,
      publicDir: false,
      logLevel: 'silent',
      plugins,
      build: { write: false, lib },
    });
    const [output] = [made].flat();
    assert.ok(output && 'output' in output);
    return output.output[0].code;
  };

  it('changes nothing for whoever came first', async () => {
    const scripts = { 'other-embed': 'src/embed.ts', 'other-define': 'src/define.ts' };
    for (const [name, entry] of Object.entries(scripts)) {
      const address = `/${name}.js`;
      host.add(address, await bundle(entry), { 'content-type': 'text/javascript' });
      const other = `<script src="${address}"></script>`;
      const ours = SCRIPT.replace(' async', '');
      for (const [first, ...rest] of [
        [other, ours],
        [ours, other],
        [other, ours, other, ours],
      ]) {
        const own = `<sourced-timeline data-element="timeline" src="${DATA}" id-prefix="b-"></sourced-timeline>`;
        const visit = await host.visit(page(own + badge + card + first + rest.join('')));
        await expectWhole(visit, 3);
        const words = first === other ? /As reported by/ : /Reported by/;
        assert.match(await innerText(visit.page), words);
        const sheets = await visit.page.evaluate(() => document.adoptedStyleSheets.length);
        assert.equal(sheets, 2);
        await visit.page.close();
      }
    }
  });

  it('and three times the same: one element in each placeholder', async () => {
    const visit = await host.visit(page(SCRIPT + article + SCRIPT));
    await addScript(visit.page);
    await expectWhole(visit, 3);
    assert.equal(await visit.page.$$eval('.sourced-embed > *', ({ length }) => length), 3);
    await visit.page.close();
  });
});
