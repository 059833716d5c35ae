import puppeteer, { type Page, type Viewport } from 'puppeteer-core';
import { chromeArgs, findChrome } from '../../scripts/browsers.js';
import { prerender, type PrerenderOptions, type SourcedTag } from '../../src/prerender/index.ts';
import { startSite } from '../hosts/site.ts';
import { pictured } from './pictured.ts';

export const record = pictured('/stories/portrait.svg');

/** An element with its content written into it; attributes given as options. */
export function written(
  tag: SourcedTag,
  options: PrerenderOptions = {},
  { data = record, src = '/record.json' } = {},
): string {
  const all: PrerenderOptions = { src, ...options };
  const attributes = Object.entries(all).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${String(value)}"`,
  );
  return `<${tag}${attributes.join('')}>${prerender(tag, data, options)}</${tag}>`;
}

export interface PageOptions {
  lang?: string;
  viewport?: Viewport;
  /** Without it the page is as it stands before the script, or without. */
  script?: boolean;
  head?: string;
  setUp?(page: Page): unknown;
}

const desk: Viewport = { width: 1100, height: 900 };

/** A browser, and a site with the record at `/record.json` and no answer at `/never.json`. */
export async function openSite() {
  const site = await startSite();
  const browser = await puppeteer.launch({
    executablePath: await findChrome(),
    args: chromeArgs,
  });
  const json = JSON.stringify(record);
  site.add('/record.json', (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(json);
  });
  site.add('/never.json', () => {});
  return {
    origin: site.origin,
    add: site.add,
    /** Opens a page with this in its main part, and waits until everything there shows what it has. */
    async open(body: string, options: PageOptions = {}): Promise<Page> {
      const { lang = 'en', viewport = desk, script = true, head = '', setUp } = options;
      const address = site.add(
        '/page.html',
        `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title>
        <meta name="viewport" content="width=device-width">
        <link rel="stylesheet" href="/dist/embed.css">${head}
        ${script ? '<script async src="/dist/embed.js"></script>' : ''}</head>
        <body><main><h1>An article</h1>${body}</main></body></html>`,
      );
      const page = await browser.newPage();
      // The TypeScript loader wraps functions in this call, also those that are sent to the page.
      await page.evaluateOnNewDocument('globalThis.__name = (target) => target');
      await page.evaluateOnNewDocument(() => {
        const failed = new WeakSet();
        Object.assign(globalThis, { failed });
        addEventListener('sourced-error', ({ target }) => failed.add(target!));
      });
      await page.setViewport(viewport);
      await setUp?.(page);
      await page.goto(address, { waitUntil: 'load' });
      if (script) await settled(page);
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

export type TestSite = Awaited<ReturnType<typeof openSite>>;

/** Waits until every element has its content, or has said that it has none, and has rendered. */
export const settled = (page: Page) =>
  page.evaluate(async () => {
    type Sourced = HTMLElement & { updateComplete?: Promise<unknown> };
    const { failed } = globalThis as unknown as { failed: WeakSet<Element> };
    const tags = ['sourced-timeline', 'sourced-actor-card', 'sourced-mission-status'];
    await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
    const all = [...document.querySelectorAll<Sourced>(tags.join())];
    const isSettled = (element: Sourced) =>
      !element.hasAttribute('src') ||
      element.getAttribute('src')!.includes('never') ||
      element.querySelector(':scope > [data-sourced-content]') ||
      failed.has(element);
    while (!all.every(isSettled)) await new Promise(requestAnimationFrame);
    await Promise.all(all.map(({ updateComplete }) => updateComplete));
    await painted();
    function painted() {
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
  });
