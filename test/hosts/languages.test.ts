import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromeArgs, findChrome } from '../../scripts/browsers.js';
import { parseDataset } from '../../src/model/index.ts';
import { prerender } from '../../src/prerender/index.ts';
import { ar } from '../../src/words/ar.ts';
import { uk } from '../../src/words/uk.ts';
import { readRoot, startSite } from './site.ts';

let site: Awaited<ReturnType<typeof startSite>>;
let browser: Browser;

before(async () => {
  site = await startSite();
  browser = await puppeteer.launch({ executablePath: await findChrome(), args: chromeArgs });
});

after(async () => {
  await browser?.close();
  await site?.close();
});

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const script = (file: string, how = 'async') => `<script ${how} src="/dist/${file}"></script>`;

const timeline = (lang: string, inner = '') =>
  `<sourced-timeline lang="${lang}" src="/data/western-training-missions.json" controls="filter">${inner}</sourced-timeline>`;

/** Opens a page that is all ASCII, and waits until its timeline speaks a language. */
async function visit(
  path: string,
  body: string,
  kind: string | undefined,
  charset = 'utf-8',
): Promise<{ complaints: string[]; kinds: string[]; globals: string[]; symbols: string[] }> {
  const address = site.add(path, `<!doctype html><title>Page</title><body>${body}`, {
    'content-type': `text/html; charset=${charset}`,
    'content-security-policy': POLICY,
  });
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(`globalThis.__name = (target) => target;
    globalThis.known = [...Reflect.ownKeys(globalThis), 'known'];`);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address, { waitUntil: 'load' });
  if (kind) {
    await page.waitForFunction(
      (word) =>
        [...document.querySelectorAll('.sourced-kind')].some(
          ({ textContent }) => textContent.trim() === word,
        ),
      {},
      kind,
    );
  }
  const found = await page.evaluate(() => {
    const { known } = globalThis as unknown as { known: PropertyKey[] };
    const added = Reflect.ownKeys(globalThis).filter((key) => !known.includes(key));
    return {
      kinds: [...document.querySelectorAll('.sourced-kind')].map(({ textContent }) =>
        textContent.trim(),
      ),
      globals: added.filter((key) => typeof key === 'string'),
      symbols: added.filter((key) => typeof key === 'symbol').map(String),
    };
  });
  await page.close();
  return { complaints, ...found };
}

describe('a language as a script file', () => {
  const orders: Readonly<Record<string, string>> = {
    'before the elements’ own': script('embed.uk.js', '') + script('embed.js', '') + timeline('uk'),
    'after it': timeline('uk') + script('embed.js', '') + script('embed.uk.js', ''),
    'twice, beside another, in any order':
      script('embed.uk.js') +
      script('embed.js') +
      script('embed.ar.js') +
      script('embed.uk.js') +
      timeline('uk'),
    'as a module': script('embed.uk.js', 'type="module"') + script('embed.js') + timeline('uk'),
  };
  for (const [order, body] of Object.entries(orders)) {
    it(`works ${order}, under a strict policy, with one global`, async () => {
      const path = `/demo/${Object.keys(orders).indexOf(order)}.html`;
      const { complaints, kinds, globals, symbols } = await visit(path, body, uk.kinds.visit);
      assert.deepEqual(complaints, []);
      const known = Object.values(uk.kinds);
      assert.deepEqual(
        kinds.filter((kind) => !known.includes(kind)),
        [],
      );
      assert.deepEqual(symbols, ['Symbol(sourced-timeline)']);
      // Lit’s own, and those of what drives the browser.
      assert.deepEqual(
        globals.filter((name) => !/^(lit|reactive)|AriaQuery|ariaQuery/.test(name)),
        [],
      );
    });
  }

  it('is read in a page of another encoding', async () => {
    const body = timeline('uk') + script('embed.js') + script('embed.uk.js');
    const { complaints } = await visit('/demo/encoded.html', body, uk.kinds.visit, 'windows-1251');
    assert.deepEqual(complaints, []);
  });

  it('alone does nothing, and says nothing', async () => {
    const { complaints, kinds } = await visit(
      '/demo/alone.html',
      script('embed.ar.js', ''),
      undefined,
    );
    assert.deepEqual([complaints, kinds], [[], []]);
  });

  it('leaves content that was prerendered in it as it stands, before and after it comes', async () => {
    const dataset = parseDataset(JSON.parse(await readRoot('data/western-training-missions.json')));
    const html = prerender('sourced-timeline', dataset, { lang: 'ar', controls: 'filter' });
    const ascii = html.replace(/[^\0-\x7f]/g, (character) => `&#${character.codePointAt(0)};`);
    const body = timeline('ar', ascii) + script('embed.js', '') + script('embed.ar.js', '');
    const { complaints, kinds } = await visit('/demo/prerendered.html', body, ar.kinds.visit);
    assert.deepEqual(complaints, []);
    assert.ok(kinds.every((kind) => (Object.values(ar.kinds) as string[]).includes(kind)));
  });

  it('holds words only, in ASCII', async () => {
    for (const lang of ['uk', 'de', 'fr', 'es', 'pl', 'ar']) {
      const code = await readRoot(`dist/embed.${lang}.js`);
      assert.match(code, /^[\0-\x7f]*$/);
      assert.doesNotMatch(code, /customElements|attachShadow|Date not given/);
    }
    assert.doesNotMatch(await readRoot('dist/embed.js'), /\\u04[0-9a-f]{2}|\\u06[0-9a-f]{2}/);
  });
});
