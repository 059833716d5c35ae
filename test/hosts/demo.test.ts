import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromeArgs, findChrome } from '../../scripts/browsers.js';
import type { Dataset } from '../../src/model/dataset.ts';
import { createStory, parseDataset, type Story } from '../../src/model/index.ts';
import { prerender, type SourcedTag } from '../../src/prerender/index.ts';
import { dateText } from '../../src/words/date-words.ts';
import { wordsFor } from '../../src/words/index.ts';
import { readRoot, startSite } from './site.ts';

const words = wordsFor('en');
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

let site: Awaited<ReturnType<typeof startSite>>;
let browser: Browser;
let article: string;
let dataset: Dataset;
let story: Story;

before(async () => {
  site = await startSite();
  browser = await puppeteer.launch({ executablePath: await findChrome(), args: chromeArgs });
  article = await readRoot('demo/article.html');
  dataset = parseDataset(JSON.parse(await readRoot('data/western-training-missions.json')));
  story = createStory(dataset);
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** The article with the content of each element written into it. */
const prerendered = () =>
  article.replace(
    /<(sourced-[\w-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>[^]*?<\/\1\s*>/g,
    (_, tag: SourcedTag, attributes: string) => {
      const options = Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [
          name,
          value,
        ]),
      );
      return `<${tag}${attributes}>${prerender(tag, dataset, options)}</${tag}>`;
    },
  );

interface Visit {
  page: Page;
  /** Errors, warnings, what was thrown, what a policy blocked. */
  complaints: string[];
  requests: string[];
}

async function newPage(): Promise<Page> {
  const page = await browser.newPage();
  // The TypeScript loader wraps functions in this call, also those that are sent to the page.
  await page.evaluateOnNewDocument('globalThis.__name = (target) => target');
  return page;
}

async function visit(
  address: string,
  setUp: (page: Page) => Promise<unknown> = async () => {},
): Promise<Visit> {
  const page = await newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${String(error)}`));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url().replace(site.origin, ''));
  });
  await page.setViewport({ width: 1100, height: 900 });
  await setUp(page);
  await page.goto(address, { waitUntil: 'load' });
  return { page, complaints, requests };
}

/** Waits until every element of the page has its content and has rendered. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    type Element = HTMLElement & { updateComplete?: Promise<unknown> };
    const tags = ['sourced-timeline', 'sourced-actor-card', 'sourced-mission-status'];
    await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
    const all = [...document.querySelectorAll<Element>(tags.join())];
    const isShown = (element: Element) =>
      !element.hasAttribute('src') || element.querySelector(':scope > [data-sourced-content]');
    while (!all.every(isShown)) await new Promise(requestAnimationFrame);
    await Promise.all(all.map(({ updateComplete }) => updateComplete));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });

/** What the events of the record say, each with the texts of which one has to be readable. */
function told(): [what: string, ...texts: string[]][] {
  const name = (id: string) =>
    id === 'outlet' ? words.theArticle : (story.actors.get(id)?.name ?? id);
  return dataset.events.flatMap((event): [string, ...string[]][] => [
    [`title of ${event.id}`, event.title],
    [`date of ${event.id}`, dateText(event.when, words).text],
    [`summary of ${event.id}`, event.summary],
    ...event.statements.flatMap(({ id, saidBy, quote }): [string, string][] => [
      [`speaker of ${id}`, name(saidBy)],
      ...(quote ? [[`quotation of ${id}`, quote.exact] as [string, string]] : []),
    ]),
    ...(story.disputes.get(event.dispute ?? '')?.positions ?? []).flatMap(
      ({ label, claims }): [string, ...string[]][] => [
        [`account in ${event.id}`, label],
        ...claims.flatMap((id): [string, ...string[]][] => {
          const item = story.items.get(id);
          if (item?.type !== 'statement') return [];
          const { text, quote } = item.value;
          return [[`account ${id}`, text, ...(quote ? [quote.exact] : [])]];
        }),
      ],
    ),
  ]);
}

/** Quotation marks depend on what a quotation stands in. */
const comparable = (text: string) =>
  plain(text)
    .toLowerCase()
    .replace(/[“”‘’]/g, '’');

async function expectFullText(page: Page) {
  await page.$$eval('sourced-timeline', (elements) =>
    Promise.all(
      elements.map((one) => (one as Element & { updateComplete?: unknown }).updateComplete),
    ),
  );
  const text = comparable(await page.evaluate(() => document.body.innerText));
  const missing = told().filter(
    ([, ...texts]) => !texts.some((one) => text.includes(comparable(one))),
  );
  assert.deepEqual(missing, []);
  const titles = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('sourced-timeline .sourced-title')].map(
      ({ innerText }) => innerText,
    ),
  );
  assert.deepEqual(
    titles.map(plain).sort(),
    dataset.events.map(({ title }) => plain(title)).sort(),
  );
}

/** No sentence lacks the word that an element would have put there. */
async function expectWholeSentences(page: Page) {
  const paragraphs = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('article > p')].map(({ innerText }) => innerText),
  );
  assert.ok(paragraphs.length > 5);
  for (const paragraph of paragraphs) assert.doesNotMatch(paragraph, /\s[,.;:]|(?:is|stays)\s*$/);
}

describe('the demo article', () => {
  const address = () => `${site.origin}/demo/article.html`;

  it('asks for the page, the sheet, the script and the dataset, and complains of nothing', async () => {
    const { page, complaints, requests } = await visit(address());
    await settled(page);
    assert.deepEqual(requests.sort(), [
      '/data/western-training-missions.json',
      '/demo/article.html',
      '/dist/embed.css',
      '/dist/embed.js',
    ]);
    assert.deepEqual(complaints, []);
    assert.deepEqual(await page.cookies(), []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    await page.close();
  });

  it('tells every event in full, once', async () => {
    const { page } = await visit(address());
    await settled(page);
    await expectFullText(page);
    await expectWholeSentences(page);
    await page.close();
  });

  it('reads as an article when the script is blocked, and says the same of each status', async () => {
    const { page, complaints } = await visit(address(), (one) => blockScript(one));
    await expectWholeSentences(page);
    const badges = (shown: Page) =>
      shown.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('article > p sourced-mission-status')].map(
          ({ innerText }) => innerText.trim(),
        ),
      );
    const written = await badges(page);
    assert.ok(written.every((text) => text.length > 3));
    assert.deepEqual(
      complaints.filter((text) => !text.includes('ERR_BLOCKED')),
      [],
    );
    await page.close();
    const live = await visit(address());
    await settled(live.page);
    const shown = await badges(live.page);
    assert.deepEqual(
      shown.map((text, index) => text.startsWith(written[index]!)),
      shown.map(() => true),
      `written: ${written.join(' | ')}; in the record: ${shown.join(' | ')}`,
    );
    await live.page.close();
  });

  for (const width of [320, 600, 1100]) {
    it(`is never wider than a window of ${width} px`, async () => {
      const { page } = await visit(address(), (one) => one.setViewport({ width, height: 800 }));
      await settled(page);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => `${element.tagName}.${element.className}`),
      );
      assert.deepEqual(wide, []);
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(scroll <= width, `${scroll} px wide`);
      await page.close();
    });
  }

  it('lets the keyboard reach every control, with focus that can be seen', async () => {
    const { page } = await visit(address());
    await settled(page);
    const expected = await page.evaluate(() => {
      const controls: Element[] = [];
      const walk = (root: ParentNode) => {
        for (const element of root.querySelectorAll<HTMLElement>('*')) {
          const selector = 'a[href],button,summary,input,select,textarea,[tabindex="0"]';
          const isUsable =
            element.matches(selector) && !element.matches(':disabled,[tabindex="-1"]');
          if (isUsable && element.checkVisibility({ visibilityProperty: true })) {
            controls.push(element);
          }
          if (element.shadowRoot) walk(element.shadowRoot);
        }
      };
      walk(document);
      Object.assign(globalThis, { controls, reached: new Set<Element>(), unseen: [] });
      return controls.length;
    });
    assert.ok(expected > 20, `${expected} controls`);
    const look = () =>
      page.evaluate(() => {
        const { controls, reached, unseen } = globalThis as unknown as {
          controls: Element[];
          reached: Set<Element>;
          unseen: string[];
        };
        let focused = document.activeElement;
        while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
        if (!focused || focused === document.body) return false;
        reached.add(focused);
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        const { width, height } = focused.getBoundingClientRect();
        if (!isSeen || width === 0 || height === 0) unseen.push(focused.outerHTML.slice(0, 120));
        return controls.length > 0;
      });
    for (let presses = 0; presses < expected + 20; presses++) {
      await page.keyboard.press('Tab');
      if (!(await look())) break;
    }
    const { missed, unseen } = await page.evaluate(() => {
      const state = globalThis as unknown as {
        controls: Element[];
        reached: Set<Element>;
        unseen: string[];
      };
      const left = state.controls.filter((element) => !state.reached.has(element));
      return { missed: left.map(({ outerHTML }) => outerHTML.slice(0, 120)), unseen: state.unseen };
    });
    assert.deepEqual(missed, []);
    assert.deepEqual(unseen, []);
    await page.close();
  });
});

async function blockScript(page: Page) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.url().endsWith('/embed.js')
      ? request.abort('blockedbyclient')
      : request.continue());
  });
}

/** Gathers layout shifts as `shifts`, each with what moved. */
function watchShifts() {
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & {
        value: number;
        sources: { node?: Node }[];
      };
      const moved = sources.map(({ node }) => node?.textContent?.trim().slice(0, 40));
      shifts.push(`${value}: ${moved.join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

describe('an article with prerendered embeds', () => {
  const address = () =>
    site.add('/demo/prerendered.html', prerendered().replace('<script async', '<script defer'));

  it('reads in full without scripts', async () => {
    const { page, complaints } = await visit(address(), (one) => one.setJavaScriptEnabled(false));
    await expectFullText(page);
    await expectWholeSentences(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('keeps its nodes and moves nothing when the script comes', async () => {
    const { page, complaints } = await visit(address(), async (one) => {
      await one.evaluateOnNewDocument(watchShifts);
      await one.evaluateOnNewDocument(() => {
        // Deferred, the script runs before this event and after the parser.
        document.addEventListener('readystatechange', () => {
          const entries = document.querySelectorAll('.sourced-entry, .sourced-card, [data-status]');
          if (document.readyState === 'interactive')
            Object.assign(globalThis, { entries: [...entries] });
        });
      });
    });
    await settled(page);
    const { kept, all, shifts } = await page.evaluate(() => {
      const { entries, shifts } = globalThis as unknown as { entries: Element[]; shifts: string[] };
      return {
        kept: entries.filter((entry) => entry.isConnected).length,
        all: entries.length,
        shifts,
      };
    });
    assert.ok(all > dataset.events.length);
    assert.equal(kept, all);
    assert.deepEqual(shifts, []);
    assert.deepEqual(complaints, []);
    await expectFullText(page);
    await page.close();
  });

  for (const width of [320, 600, 1100]) {
    it(`moves nothing that is in view at ${width} px, its controls included`, async () => {
      const timeline = `<sourced-timeline src="../data/western-training-missions.json">${prerender(
        'sourced-timeline',
        dataset,
      )}</sourced-timeline><p id="end">The end.</p>`;
      const html = article.replace(/<body>[^]*<\/body>/, `<body><main>${timeline}</main></body>`);
      let release = () => {};
      const released = new Promise<void>((resolve) => (release = resolve));
      const script = await readRoot('dist/embed.js');
      site.add('/demo/held.js', async (response) => {
        await released;
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      });
      const page = await newPage();
      await page.setViewport({ width, height: 900 });
      await page.evaluateOnNewDocument(watchShifts);
      const arrived = page.goto(
        site.add('/demo/top.html', html.replace('../dist/embed.js', 'held.js')),
        { waitUntil: 'load' },
      );
      await page.waitForSelector('#end');
      const places = () =>
        page.evaluate(async () => {
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          return [...document.querySelectorAll('.sourced-entry, #end')].map((element) => {
            const { x, y, width: w, height } = element.getBoundingClientRect();
            return [element.id, ...[x, y, w, height].map(Math.round)].join(' ');
          });
        });
      const before = await places();
      release();
      await arrived;
      await settled(page);
      assert.deepEqual(await places(), before);
      assert.deepEqual(await page.evaluate('shifts'), []);
      await page.close();
    });
  }

  /** Sends a page up to some text, and the rest when it is released. */
  function inTwoParts(html: string, until: string) {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const cut = html.indexOf(until) + until.length;
    const address = site.add('/demo/streamed.html', async (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(html.slice(0, cut));
      await released;
      response.end(html.slice(cut));
    });
    return { address, release };
  }

  it('is taken up whole while the page still arrives, script first', async () => {
    const html = prerendered().replace('<script async', '<script');
    const { address: streamed, release } = inTwoParts(html, `id="sourced-${story.events[2]!.id}"`);
    const page = await newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url().replace(site.origin, '')));
    const arrived = page.goto(streamed, { waitUntil: 'load' });
    await page.waitForFunction(() => document.querySelectorAll('.sourced-entry').length >= 2);
    const [first] = await page.$$('.sourced-entry');
    assert.equal(await first!.evaluate((entry) => entry.checkVisibility()), true);
    assert.ok(!requests.some((path) => path.endsWith('.json')));
    release();
    await arrived;
    await settled(page);
    assert.equal(await first!.evaluate((entry) => entry.isConnected), true);
    await expectFullText(page);
    await page.close();
  });

  it('waits for the end of inline JSON that is still arriving', async () => {
    const json = JSON.stringify(dataset).replaceAll('<', '\\u003c');
    const html = article
      .replace('<script async', '<script')
      .replace(
        /<sourced-timeline[^]*<\/sourced-timeline>/,
        () =>
          `<sourced-timeline><script type="application/json">${json}</script></sourced-timeline>`,
      );
    const { address: streamed, release } = inTwoParts(html, '"missions":');
    const page = await newPage();
    await page.evaluateOnNewDocument(() => {
      const errors: string[] = [];
      Object.assign(globalThis, { errors });
      document.addEventListener('sourced-error', ({ type }) => errors.push(type));
    });
    const arrived = page.goto(streamed, { waitUntil: 'load' });
    await page.waitForFunction(() => document.querySelector('sourced-timeline')?.shadowRoot);
    release();
    await arrived;
    await page.waitForSelector('.sourced-entry');
    assert.deepEqual(await page.evaluate('errors'), []);
    await expectFullText(page);
    await page.close();
  });
});

describe('a page that loads the script three times', () => {
  it('shows each element once, whether its markup stands before or after', async () => {
    const script = '<script async src="../dist/embed.js?copy"></script>';
    const html = article
      .replace('</head>', `${script}</head>`)
      .replace('</body>', `${script}</body>`);
    const { page, complaints } = await visit(site.add('/demo/thrice.html', html));
    await settled(page);
    await expectFullText(page);
    const contents = await page.$$eval(
      'sourced-timeline, sourced-actor-card, article > p sourced-mission-status',
      (all) => all.map((one) => one.querySelectorAll(':scope > [data-sourced-content]').length),
    );
    assert.ok(contents.every((count) => count === 1));
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 2);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

describe('a page with a strict policy', () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
  const trusted = "; require-trusted-types-for 'script'; trusted-types lit-html";
  const pageOf = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8">
    <title>Strict</title><link rel="stylesheet" href="/dist/embed.css">
    <script async src="/dist/embed.js"></script><body>${body}`;
  const src = 'src="/data/western-training-missions.json"';
  const bare = `<p>It is <sourced-mission-status ${src} mission="french-instructors" history></sourced-mission-status>.</p>
    <sourced-actor-card ${src} actor="kallas"></sourced-actor-card>
    <sourced-timeline ${src}></sourced-timeline>`;

  for (const [name, header] of [
    ['blocks nothing of ours', policy],
    ['blocks nothing of ours with trusted types', policy + trusted],
  ] as const) {
    it(name, async () => {
      const address = site.add('/strict.html', pageOf(bare), { 'content-security-policy': header });
      const { page, complaints } = await visit(address, (one) =>
        one.evaluateOnNewDocument(() => {
          document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
            console.error(`${violatedDirective}: ${sample}`),
          );
        }),
      );
      await settled(page);
      await page.focus('>>> button.history');
      await page.keyboard.press('Enter');
      await page.waitForSelector('>>> [role="dialog"]:popover-open');
      assert.deepEqual(complaints, []);
      await expectFullText(page);
      const serif = await page.$eval(
        '.sourced-title',
        (title) => getComputedStyle(title).fontFamily,
      );
      assert.match(serif, /Charter/);
      await page.close();
    });
  }
});
