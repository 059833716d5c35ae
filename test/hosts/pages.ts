import { createHash } from 'node:crypto';
import type { Browser, LaunchOptions, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromeArgs, findChrome } from '../../scripts/browsers.js';
import { createStory, parseDataset } from '../../src/model/index.ts';
import { snippet, type Form, type SourcedTag } from '../../src/prerender/index.ts';
import { dateText } from '../../src/words/date-words.ts';
import { wordsFor } from '../../src/words/index.ts';
import { readRoot, startSite } from './site.ts';

export const DATA = '/data/western-training-missions.json';
export const dataset = parseDataset(JSON.parse(await readRoot(DATA.slice(1))));
export const story = createStory(dataset);
const words = wordsFor('en');

const script = {
  url: '/dist/embed.js',
  integrity: `sha384-${createHash('sha384')
    .update(await readRoot('dist/embed.js'))
    .digest('base64')}`,
};

type Attributes = Readonly<Record<string, string | true>>;

/** The code to paste, as the command writes it. */
export const code = (form: Form, tag: SourcedTag, attributes: Attributes = {}) =>
  snippet(tag, dataset, { form, attributes: { src: DATA, ...attributes }, script });

/** The same without its script. */
export const content = (form: Form, tag: SourcedTag, attributes: Attributes = {}) =>
  withoutScript(code(form, tag, attributes));

export const withoutScript = (html: string) => html.replace(/\s*<script[^>]*><\/script>\s*/g, '');

/** Every control that a timeline may have. */
export const controls = 'overview filter order search share as-of';

export const SCRIPT = '<script async src="/dist/embed.js"></script>';

export const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>` +
  `<link rel="stylesheet" href="/dist/embed.css"></head><body>${body}</body></html>`;

/** What every reader must get of each entry: title, date in words, speakers, sources. */
export const told: readonly (readonly [what: string, text: string])[] = dataset.events.flatMap(
  (event) => [
    [`title of ${event.id}`, event.title] as const,
    [`date of ${event.id}`, dateText(event.when, words).text] as const,
    ...event.statements.flatMap(({ id, saidBy, evidence }) => [
      ...(saidBy === 'outlet'
        ? []
        : [[`speaker of ${id}`, story.actors.get(saidBy)?.name ?? saidBy] as const]),
      ...evidence.map(
        ({ source }) =>
          [`source of ${id}`, story.sources.get(source)?.title ?? words.untitled] as const,
      ),
    ]),
  ],
);

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What of `told` a text lacks. */
export const missingFrom = (text: string): string[] => {
  const whole = plain(text);
  return told.filter(([, part]) => !whole.includes(plain(part))).map(([what]) => what);
};

/** How often each entry’s title stands in a text, where not once. */
export const notOnce = (text: string): string[] => {
  const lines = text.split('\n').map(plain);
  return dataset.events
    .map(({ title }) => `${lines.filter((line) => line === plain(title)).length} × ${title}`)
    .filter((count) => !count.startsWith('1 '));
};

export interface Visit {
  page: Page;
  /** Errors, warnings, what was thrown, what a policy blocked. */
  complaints: string[];
  requests: string[];
}

/** Told by the console: what a policy blocked, a page’s own listeners included. */
const REPORT_VIOLATIONS = `addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  console.error('violation: ' + effectiveDirective + ' ' + blockedURI));`;

/** A site with a browser that visits it. */
export async function startHost(options: LaunchOptions = {}) {
  const site = await startSite();
  const browser: Browser = await puppeteer.launch({
    executablePath: await findChrome(),
    args: chromeArgs,
    ...options,
  });
  let pages = 0;
  type SetUp = (page: Page) => Promise<unknown>;
  const open = async (address: string, setUp: SetUp = async () => {}): Promise<Visit> => {
    const page = await browser.newPage();
    const visit: Visit = { page, complaints: [], requests: [] };
    await page.evaluateOnNewDocument(`globalThis.__name = (target) => target;${REPORT_VIOLATIONS}`);
    page.on('console', (message) => {
      if (message.type() !== 'log') visit.complaints.push(message.text());
    });
    page.on('pageerror', (error) => visit.complaints.push(String(error)));
    page.on('request', (request) => visit.requests.push(request.url().replace(site.origin, '')));
    await setUp(page);
    await page.goto(address, { waitUntil: 'load' });
    return visit;
  };
  return {
    ...site,
    open,
    visit: (html: string, setUp?: SetUp, headers?: Record<string, string>) =>
      open(site.add(`/host-${++pages}.html`, html, headers), setUp),
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** Adds the script to a page that is there. */
export const addScript = (one: Page) => one.addScriptTag({ url: '/dist/embed.js' });

/** Waits until every element outside of entries stands, is upgraded and shows all of its content. */
export async function settled(one: Page, count: number) {
  await one.waitForFunction(
    (expected) => {
      const tags = 'sourced-timeline, sourced-actor-card, sourced-mission-status';
      const elements = [...document.querySelectorAll(tags)].filter(
        (element) => !element.closest('[data-sourced-content]'),
      );
      return (
        elements.length === expected &&
        elements.every(
          (element) =>
            element.shadowRoot?.childElementCount &&
            element.querySelector('[data-sourced-content]'),
        )
      );
    },
    {},
    count,
  );
  // Entries after the first come in time, and so do their badges.
  for (const tag of ['sourced-timeline', 'sourced-mission-status']) {
    await one.$$eval(tag, (elements) =>
      Promise.all(
        elements.map((element) => (element as { updateComplete?: unknown }).updateComplete),
      ),
    );
  }
}

export const innerText = (one: Page) => one.evaluate(() => document.body.innerText);

/** Text of a page, also of what is folded. */
export const allText = (one: Page) => one.evaluate(() => document.body.textContent);

/** Marks the entries that stand, to ask later which are still there. */
export const rememberEntries = (one: Page) =>
  one.evaluate(() => {
    const entries = [...document.querySelectorAll('.sourced-entry')];
    Object.assign(globalThis, { entries });
    return entries.length;
  });

export const keptEntries = (one: Page) =>
  one.evaluate(() => {
    const { entries } = globalThis as unknown as { entries: Element[] };
    return entries.filter((entry) => entry.isConnected).length;
  });

/** What our elements are drawn as, shadow roots and all, without what frameworks note in comments. */
export const drawn = (one: Page) =>
  one.evaluate(() => {
    const write = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element)) return '';
      const attributes = node
        .getAttributeNames()
        .map((name) => ` ${name}="${node.getAttribute(name)}"`);
      const shadow = node.shadowRoot ? `#shadow{${inside(node.shadowRoot)}}` : '';
      return `<${node.localName}${attributes.join('')}>${shadow}${inside(node)}</>\n`;
    };
    const inside = (node: Node): string => [...node.childNodes].map(write).join('');
    return [...document.querySelectorAll('.sourced-embed')].map(write).join('\n');
  });
