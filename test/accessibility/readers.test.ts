import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { parseDataset } from '../../src/model/index.ts';
import { readRoot } from '../hosts/site.ts';
import { openSite, settled, written, type TestSite } from './support.ts';

const articles = '/data/western-training-missions.json';

let site: TestSite;
let titles: string[];
let prerendered: string;
let readability: string;

before(async () => {
  site = await openSite();
  const data = parseDataset(JSON.parse(await readRoot(articles.slice(1))));
  titles = data.events.map(({ title }) => title);
  prerendered = written('sourced-timeline', {}, { data, src: articles });
  readability = await readRoot('node_modules/@mozilla/readability/Readability.js');
});
after(() => site?.close());

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** How often each title stands in a text, where it is not once. */
const notOnce = (text: string) =>
  titles
    .map((title) => [title, plain(text).split(plain(title)).length - 1] as const)
    .filter(([, count]) => count !== 1);

/** Paragraphs of the page’s own: reader modes take a page that has few for no article. */
const story =
  '<p>A long paragraph of the article itself, with commas, and more than one clause.</p>'.repeat(8);

const pages = () =>
  ({
    'without a script': { body: story + prerendered + story, script: false },
    'prerendered, with the script': { body: story + prerendered + story, script: true },
    'made by the script': {
      body: `${story}<sourced-timeline src="${articles}"></sourced-timeline>${story}`,
      script: true,
    },
  }) as const;

describe('a page with a timeline', () => {
  for (const name of [
    'without a script',
    'prerendered, with the script',
    'made by the script',
  ] as const) {
    it(`${name}: reader mode has each entry once, in order, and its words`, async () => {
      const { body, script } = pages()[name];
      const page = await site.open(body, { script });
      const read = await page.evaluate(
        `(() => {
          const module = undefined;
          ${readability};
          return new Readability(document.cloneNode(true)).parse();
        })()` as unknown as () => { textContent: string; content: string },
      );
      assert.deepEqual(notOnce(read.textContent), []);
      const headings = await page.evaluate(
        (html) =>
          [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('h4')].map(
            ({ textContent }) => textContent,
          ),
        read.content,
      );
      const shown = await page.$$eval('.sourced-title', (all) => all.map((one) => one.textContent));
      assert.deepEqual(headings.map(plain), shown.map(plain));
      assert.match(read.textContent, /7 April 2024/);
      assert.match(read.textContent, /Reported by 1 article/);
      await page.close();
    });

    it(`${name}: text that is selected or taken from the page has each entry once, in order`, async () => {
      const { body, script } = pages()[name];
      const page = await site.open(body, { script });
      const { selected, text, order } = await page.evaluate(() => {
        const selection = getSelection()!;
        selection.selectAllChildren(document.body);
        return {
          selected: selection.toString(),
          text: document.body.innerText,
          order: [...document.querySelectorAll('.sourced-title')].map((one) => one.textContent),
        };
      });
      for (const whole of [selected, text]) {
        assert.deepEqual(notOnce(whole), []);
        const places = order.map((title) => plain(whole).indexOf(plain(title)));
        assert.deepEqual(
          places,
          [...places].sort((a, b) => a - b),
        );
      }
      await page.close();
    });
  }
});

/** What translators of browsers do: every text in elements of theirs, the page’s language another. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement!.closest('script,style') || !node.textContent!.trim()
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `›${text.textContent}‹`;
      outer.append(inner);
      text.parentNode!.replaceChild(outer, text);
    }
    document.documentElement.lang = 'de';
    document.documentElement.classList.add('translated-ltr');
  });

/** Texts of entries that are not the translator’s, and how many of its own there are. */
const texts = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = { foreign: [] as string[], fonts: document.querySelectorAll('font').length };
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const isOurs = node.parentElement!.closest('[data-sourced-content]');
      if (isOurs && node.textContent!.trim() && !node.parentElement!.closest('font')) {
        found.foreign.push(node.textContent!.trim());
      }
    }
    return found;
  });

describe('a page that a translator has changed', () => {
  const src = 'src="/record.json"';
  const body = `<p>It is <sourced-mission-status ${src} mission="training" history></sourced-mission-status>.</p>
    <sourced-actor-card ${src} actor="minister" group="g"></sourced-actor-card>
    <sourced-timeline ${src} group="g" controls="overview filter order search"></sourced-timeline>`;
  const german = '<script src="/dist/embed.de.js"></script>';

  it('keeps what the translator wrote, whatever the reader does', async () => {
    const page = await site.open(body, { head: german });
    await translate(page);
    const before = await texts(page);
    assert.deepEqual(before.foreign, []);
    assert.ok(before.fonts > 200);
    const click = async (selector: string) => {
      await page.$eval(selector, (one) => (one as HTMLElement).click());
    };
    const choose = (label: string, value: string) =>
      page.$$eval(
        '>>> select',
        (all, part, chosen) => {
          const select = all.find((one) => one.closest('label')!.textContent.includes(part))!;
          select.value = chosen;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        label,
        value,
      );
    const acts: Readonly<Record<string, () => Promise<unknown>>> = {
      'a filter is set': () => click('>>> .chips button'),
      'and cleared': () => click('>>> .chips button'),
      'newest first': () => choose('Order', 'newest'),
      'oldest first': () => choose('Order', 'oldest'),
      'a person is chosen': () => choose('Person', 'southland'),
      'everyone is': () => choose('Person', ''),
      'a period is set': async () => {
        await page.focus('>>> .handle[data-edge="from"]');
        await page.keyboard.press('PageUp');
      },
      'the whole period is': () => click('>>> .period .link'),
      'a history opens': async () => {
        await click('>>> .history');
        await page.waitForSelector('>>> .popover:popover-open ol');
      },
      'a profile opens': async () => {
        await click('[data-actor="minister"]');
        await page.waitForSelector('>>> .profile .sourced-card');
      },
      'the card chooses its entries': () => click('>>> .chip[part="choice"]'),
      'an entry is gone to': () => page.$eval('sourced-timeline', (one) => one.show('denial')),
      'attributes are set anew': () =>
        page.$$eval('sourced-timeline,sourced-actor-card,sourced-mission-status', (all) => {
          for (const one of all) one.setAttribute('theme', 'dark');
        }),
      'the page is printed': () => page.pdf(),
    };
    for (const [act, run] of Object.entries(acts)) {
      await run();
      await settled(page);
      assert.deepEqual({ act, ...(await texts(page)) }, { act, ...before });
    }
    await page.close();
  });

  it('keeps what was written before the script came', async () => {
    const elements = [
      `<p>It is ${written('sourced-mission-status', { mission: 'training', history: true })}.</p>`,
      written('sourced-actor-card', { actor: 'minister' }),
      written('sourced-timeline'),
    ];
    const page = await site.open(elements.join(''), { head: german, script: false });
    await translate(page);
    const before = await texts(page);
    assert.deepEqual(before.foreign, []);
    const isRead = page.evaluate(
      () =>
        new Promise<void>((done) => {
          addEventListener('sourced-ready', ({ target }) => {
            if ((target as Element).localName === 'sourced-timeline') done();
          });
        }),
    );
    await page.addScriptTag({ url: '/dist/embed.js' });
    await isRead;
    await settled(page);
    assert.deepEqual(await texts(page), before);
    await page.close();
  });

  it('is told in its own language where nobody has translated it', async () => {
    const page = await site.open(body, { head: german, lang: 'de' });
    assert.match(await page.$eval('.sourced-top', (one) => one.textContent), /1\. Juli 2024/);
    await page.close();
  });
});
