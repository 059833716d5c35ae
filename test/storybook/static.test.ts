/** The built Storybook, below a path of a server and without any other. `npm run build:storybook` has to have run. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromeArgs, findChrome } from '../../scripts/browsers.js';
import { readElements } from '../../scripts/types/read-elements.ts';

const FOLDER = '/some/where/';
const BUILT = 'storybook-static/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

interface Entry {
  id: string;
  type: 'docs' | 'story';
}

const { entries } = JSON.parse(readFileSync(`${BUILT}index.json`, 'utf8')) as {
  entries: Record<string, Entry>;
};

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = pathname.replace(FOLDER, BUILT).replace(/\/$/, '/index.html');
  if (!file.startsWith(BUILT)) return void response.writeHead(404).end();
  readFile(file).then(
    (body) => {
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' });
      response.end(body);
    },
    () => response.writeHead(404).end(),
  );
});

let browser: Browser;
let base = '';
/** Addresses outside of the folder that a page asked for, and what was thrown in it. */
const faults: string[] = [];

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  base = origin + FOLDER;
  browser = await puppeteer.launch({ executablePath: await findChrome(), args: chromeArgs });
});

after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

/** Counts, on the page, how often a filter was changed. */
const COUNT_FILTERS = `let filters = 0;
addEventListener('sourced-filter', () => (document.documentElement.dataset.filters = ++filters));`;

async function visit(path: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.setViewport({ width: 1300, height: 900 });
  page.on('request', (request) => {
    const url = request.url();
    const isHere = url.startsWith(base) || /^(data|blob):/.test(url);
    // The browser’s own request.
    if (!isHere && !url.endsWith('/favicon.ico')) faults.push(url);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.evaluateOnNewDocument(COUNT_FILTERS);
  await page.goto(base + path, { waitUntil: 'load', timeout: 60_000 });
  return page;
}

const story = (id: string, globals = '') =>
  visit(`iframe.html?id=${id}&viewMode=story&globals=${globals}`);

const noFaults = () => assert.deepEqual(faults.splice(0), []);

describe('the built Storybook in a folder of a server', () => {
  for (const { tagName, attributes } of readElements('dist/custom-elements.json')) {
    it(`opens with a control for every attribute of ${tagName}, and no request outside of the folder`, async () => {
      const name = tagName.replace('sourced-', '');
      const page = await visit(`?path=/story/elements-${name}--default`);
      const preview = await page.waitForSelector('iframe#storybook-preview-iframe');
      const frame = await preview!.contentFrame();
      await frame.waitForSelector(`${tagName} [data-sourced-content]`);
      for (const { name } of attributes) {
        await page.waitForSelector(`[id="control-${name}"], [id="set-${name}"]`);
      }
      await page.close();
      noFaults();
    });
  }

  for (const { id } of Object.values(entries).filter(({ type }) => type === 'docs')) {
    it(`shows the page ${id}`, async () => {
      const page = await visit(`iframe.html?id=${id}&viewMode=docs`);
      await page.waitForFunction(() => document.querySelector('#storybook-docs h1'));
      await page.close();
      noFaults();
    });
  }

  it('follows the menus of the toolbar', async () => {
    const page = await story(
      'elements-mission-status--default',
      'language:de;page:dark;width:320;theme:broadcaster',
    );
    const words = await page.waitForSelector('sourced-mission-status [data-sourced-content]');
    assert.match(await words!.evaluate((one) => (one as HTMLElement).innerText), /Im Gespräch/);
    await page.waitForFunction(() => {
      const badge = document.querySelector('sourced-mission-status')!;
      const { colorScheme } = getComputedStyle(badge);
      const surface = getComputedStyle(badge).getPropertyValue('--sourced-surface');
      return colorScheme === 'dark' && surface.includes('#0d0f14') && badge.clientWidth <= 320;
    });
    await page.close();
    noFaults();
  });

  it('has pictures at addresses', async () => {
    const page = await story('elements-pictures--of-an-event');
    await page.waitForFunction(() => (document.images[0]?.naturalWidth ?? 0) > 0);
    await page.close();
    noFaults();
  });

  it('plays: a filter set and cleared', async () => {
    const page = await story('elements-timeline-read--filtering-by-kind');
    await page.waitForFunction(() => {
      const entries = [...document.querySelectorAll('.sourced-entry')];
      return (
        document.documentElement.dataset['filters'] === '2' &&
        entries.every((one) => one.checkVisibility())
      );
    });
    await page.close();
    noFaults();
  });

  it('plays, and checks a record of one’s own by the rules of the command', async () => {
    const page = await story('your-record--a-record-with-faults');
    await page.waitForFunction(() =>
      /nobody/.test(document.querySelector('.checked table')?.textContent ?? ''),
    );
    await page.close();
    noFaults();
  });
});
