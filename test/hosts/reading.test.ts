/** Requirements of embedding, by number: what readers do with a page that holds ours. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { content, page, SCRIPT, settled, startHost, story } from './pages.ts';

const host = await startHost();
after(() => host.close());

const article = (attributes = {}) =>
  page(`<h1>A headline</h1>${content('A', 'sourced-timeline', attributes)}${SCRIPT}`);
const titles = story.events.map(({ title }) => title);
const last = story.events.at(-1)!;

async function open(html: string, hash = ''): Promise<Page> {
  const address = host.add(`/reading-${titles.length}-${hash.length}.html`, html);
  const { page: one } = await host.open(address + hash);
  await settled(one, 1);
  return one;
}

describe('11: select all', () => {
  it('copies the entries in the order of the story', async () => {
    const one = await open(article());
    const copied = await one.evaluate(() => {
      getSelection()!.selectAllChildren(document.body);
      return getSelection()!.toString();
    });
    const places = titles.map((title) => copied.indexOf(title));
    assert.ok(!places.includes(-1));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    await one.close();
  });
});

describe('12: what a translator wrote', () => {
  it('stays when entries are filtered and shown again', async () => {
    const one = await open(article());
    await one.$$eval('.sourced-entry :is(h3, h4)', (headings) => {
      for (const heading of headings) {
        const font = document.createElement('font');
        font.textContent = `[${heading.textContent}]`;
        heading.replaceChildren(font);
      }
    });
    const shown = () =>
      one.$$eval('.sourced-entry', (all) => all.filter((entry) => entry.checkVisibility()).length);
    for (const filter of [{ query: 'Kallas' }, {}]) {
      await one.$eval(
        'sourced-timeline',
        async (element, wanted) => {
          const timeline = element as HTMLElement & {
            filter: object;
            updateComplete: Promise<unknown>;
          };
          timeline.filter = wanted;
          await timeline.updateComplete;
        },
        filter,
      );
      await one.waitForFunction(
        (isFiltered, all) => {
          const seen = [...document.querySelectorAll('.sourced-entry')];
          const count = seen.filter((entry) => entry.checkVisibility()).length;
          return isFiltered ? count > 0 && count < all : count === all;
        },
        {},
        'query' in filter,
        titles.length,
      );
    }
    assert.equal(await shown(), titles.length);
    const translated = await one.$$eval('.sourced-entry :is(h3, h4) font', (all) =>
      all.map((font) => font.textContent),
    );
    assert.deepEqual(
      translated,
      titles.map((title) => `[${title}]`),
    );
    await one.close();
  });
});

describe('13: an entry’s address', () => {
  it('shows it, also where it is beyond the first entries', async () => {
    const one = await open(article({ limit: '5' }), `#sourced-${last.id}`);
    await one.waitForFunction(
      (id) => {
        const box = document.getElementById(id)?.getBoundingClientRect();
        return box && box.height > 0 && box.top >= 0 && box.top < innerHeight;
      },
      {},
      `sourced-${last.id}`,
    );
    await one.close();
  });
});

describe('14: a text fragment', () => {
  it('unfolds the articles that its words stand in', async () => {
    const text = last.statements[0]!.text;
    const isSeen = (wanted: string) =>
      [...document.querySelectorAll('.sourced-sources li li')].some(
        (said) => said.textContent.includes(wanted) && said.checkVisibility(),
      );
    const folded = await open(article());
    assert.equal(await folded.evaluate(isSeen, text), false);
    await folded.close();
    const found = await open(article(), `#:~:text=${encodeURIComponent(text)}`);
    await found.waitForFunction(isSeen, {}, text);
    await found.close();
  });
});

describe('39: on paper', () => {
  it('every entry shows, with its articles', async () => {
    const one = await open(article({ limit: '5' }));
    await one.emulateMediaType('print');
    await one.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await one.waitForFunction(
      (all) =>
        [...document.querySelectorAll('.sourced-entry')].filter((entry) => entry.checkVisibility())
          .length === all,
      {},
      titles.length,
    );
    const heights = await one.$$eval('.sourced-entry .sourced-sources li', (all) =>
      all.map((said) => said.getBoundingClientRect().height),
    );
    assert.ok(heights.length > titles.length);
    assert.ok(!heights.includes(0));
    await one.close();
  });
});
