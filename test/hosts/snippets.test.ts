/** Requirements 1 to 7 of snippets, by number: what is pasted into a site’s pages works there. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { prerender } from '../../src/prerender/index.ts';
import { readRoot } from './site.ts';
import { drupal, feedReader, kses, sanitized, sanitizedWithData, wpautop } from './filters.ts';
import {
  addScript,
  allText,
  code,
  content,
  dataset,
  innerText,
  keptEntries,
  missingFrom,
  notOnce,
  page,
  rememberEntries,
  SCRIPT,
  settled,
  startHost,
  withoutScript,
} from './pages.ts';

const host = await startHost();
after(() => host.close());

const timeline = content('A', 'sourced-timeline');
const badge = content('A', 'sourced-mission-status', { mission: 'eumam', history: true });
const card = content('A', 'sourced-actor-card', { actor: 'kuleba' });
const article = `<p>The mission is ${badge}, it says.</p>${card}${timeline}`;
const plainB = prerender('sourced-timeline', dataset);

const timelineText = (one: Page) =>
  one.$eval('[data-element="timeline"]', (figure) => (figure as HTMLElement).innerText);

/** The timeline in its placeholder is the element that form B makes, with the entries that stood there. */
async function expectUpgraded(one: Page, entries: number) {
  assert.equal(entries, dataset.events.length);
  assert.equal(await keptEntries(one), entries);
  const found = await one.evaluate(() => {
    const figure = document.querySelector('.sourced-embed[data-element="timeline"]')!;
    const element = figure.querySelector(':scope > sourced-timeline')!;
    const content = element.querySelector(':scope > [data-sourced-content]')!;
    const count = (selector: string) => content.querySelectorAll(selector).length;
    return {
      only: figure.children.length === 1,
      slot: content.slot,
      controls: !!content.querySelector('.sourced-controls')?.shadowRoot,
      badges: count('sourced-mission-status'),
      dates: count('time[datetime]'),
      left: count('.sourced-badge, [data-datetime], span.sourced-button'),
    };
  });
  const count = (part: RegExp) => plainB.match(part)?.length ?? 0;
  assert.deepEqual(found, {
    only: true,
    slot: 'sourced',
    controls: true,
    badges: count(/<sourced-mission-status/g),
    dates: count(/<time datetime/g),
    left: 0,
  });
}

describe('1: each form renders with one script at most', () => {
  for (const form of ['A', 'B', 'D'] as const) {
    it(`form ${form}`, async () => {
      const html = page(code(form, 'sourced-timeline'));
      assert.ok((html.match(/<script/g) ?? []).length <= 1);
      const visit = await host.visit(html);
      if (form !== 'D') await settled(visit.page, 1);
      assert.deepEqual(missingFrom(await allText(visit.page)), []);
      assert.deepEqual(notOnce(await innerText(visit.page)), []);
      assert.deepEqual(visit.complaints, []);
      await visit.page.close();
    });
  }
});

describe('2: the list stays inside its figure', () => {
  const cases = { 'in a paragraph': `<p>${timeline}</p>`, 'after wpautop': wpautop(timeline) };
  for (const [name, html] of Object.entries(cases)) {
    it(name, async () => {
      const visit = await host.visit(page(html));
      const inside = () =>
        visit.page.evaluate(() => document.querySelectorAll('figure .sourced-entry').length);
      assert.equal(await inside(), dataset.events.length);
      const entries = await rememberEntries(visit.page);
      await addScript(visit.page);
      await settled(visit.page, 1);
      assert.equal(await inside(), dataset.events.length);
      await expectUpgraded(visit.page, entries);
      await visit.page.close();
    });
  }
});

describe('3: nothing in a snippet that sites break', () => {
  it('has no blank line, style, handler, or raw < or > in attributes', () => {
    for (const form of ['A', 'B', 'D'] as const) {
      const html = code(form, 'sourced-timeline', { heading: 'A > B <i>\n\nC' });
      assert.doesNotMatch(html, /\n\s*\n|\s(style|on\w+)=|="[^"]*[<>][^"]*"/);
    }
  });
});

describe('4: filters leave titles, dates, speakers and sources', () => {
  const keepingData = {
    'WordPress without unfiltered_html': (html: string) => wpautop(kses(html)),
    'sanitize-html with classes and data': sanitizedWithData,
  };
  for (const [name, filter] of Object.entries(keepingData)) {
    it(`${name}, and the script makes it the element`, async () => {
      const visit = await host.visit(page(filter(code('A', 'sourced-timeline'))));
      assert.deepEqual(missingFrom(await allText(visit.page)), []);
      const entries = await rememberEntries(visit.page);
      await addScript(visit.page);
      await settled(visit.page, 1);
      await expectUpgraded(visit.page, entries);
      assert.deepEqual(notOnce(await innerText(visit.page)), []);
      assert.deepEqual(visit.complaints, []);
      await visit.page.close();
    });
  }

  it('DOMPurify, and the script makes it the element', async () => {
    const visit = await host.visit(page('<main></main>'));
    await visit.page.addScriptTag({
      content: await readRoot('node_modules/dompurify/dist/purify.js'),
    });
    await visit.page.evaluate((html) => {
      const { DOMPurify } = globalThis as unknown as {
        DOMPurify: { sanitize(html: string): string };
      };
      document.querySelector('main')!.innerHTML = DOMPurify.sanitize(html);
    }, article);
    assert.deepEqual(missingFrom(await allText(visit.page)), []);
    const entries = await rememberEntries(visit.page);
    await addScript(visit.page);
    await settled(visit.page, 3);
    await expectUpgraded(visit.page, entries);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });

  const withoutData = { 'sanitize-html': sanitized, Drupal: drupal, 'a feed reader': feedReader };
  for (const [name, filter] of Object.entries(withoutData)) {
    it(`${name}, which takes classes and data away: the text stays, and the script leaves it alone`, async () => {
      for (const form of ['A', 'D'] as const) {
        const visit = await host.visit(page(filter(code(form, 'sourced-timeline')) + SCRIPT));
        const text = await allText(visit.page);
        assert.deepEqual(missingFrom(text), []);
        assert.doesNotMatch(text, /[{}]|Copy link|Show more/);
        assert.deepEqual(visit.complaints, []);
        await visit.page.close();
      }
    });
  }

  it('the browser’s own setHTML', async (test) => {
    const visit = await host.visit(page('<main></main>'));
    const isThere = await visit.page.evaluate(() => 'setHTML' in Element.prototype);
    if (!isThere) return test.skip('this browser has no setHTML');
    const set = (keepsData: boolean) =>
      visit.page.evaluate(
        (html, keeps) => {
          interface Sanitizer {
            setDataAttributes(allow: boolean): void;
            allowAttribute(name: string): void;
          }
          const { Sanitizer } = globalThis as unknown as { Sanitizer: new () => Sanitizer };
          const sanitizer = new Sanitizer();
          if (keeps) {
            sanitizer.setDataAttributes(true);
            for (const name of ['class', 'id', 'role']) sanitizer.allowAttribute(name);
          }
          const main = document.querySelector('main') as unknown as {
            setHTML(html: string, options: object): void;
          };
          main.setHTML(html, { sanitizer });
        },
        timeline,
        keepsData,
      );
    await set(false);
    assert.deepEqual(missingFrom(await allText(visit.page)), []);
    await set(true);
    assert.deepEqual(missingFrom(await allText(visit.page)), []);
    const entries = await rememberEntries(visit.page);
    await addScript(visit.page);
    await settled(visit.page, 1);
    await expectUpgraded(visit.page, entries);
    await visit.page.close();
  });
});

describe('5: form A without its script', () => {
  it('reads as a complete list, styled, and keeps each sentence whole', async () => {
    const visit = await host.visit(page(article), (one) => one.setJavaScriptEnabled(false));
    assert.deepEqual(missingFrom(await allText(visit.page)), []);
    assert.deepEqual(notOnce(await timelineText(visit.page)), []);
    const text = await innerText(visit.page);
    assert.match(text, /The mission is active, it says\./);
    const family = await visit.page.$eval(
      '.sourced-title',
      (title) => getComputedStyle(title).fontFamily,
    );
    assert.match(family, /Charter/);
    await visit.page.close();
  });
});

describe('6: wherever the script stands, and however often', () => {
  const cases = {
    before: `${SCRIPT.replace(' async', '')}${article}`,
    after: `${article}${SCRIPT.replace(' async', '')}`,
    async: `${SCRIPT}${article}`,
    'as a module': `${article}${SCRIPT.replace(' async', ' type="module"')}`,
    'three times': `${SCRIPT}${article.replace('</p>', `</p>${SCRIPT}`)}${SCRIPT}`,
  };
  for (const [name, html] of Object.entries(cases)) {
    it(name, async () => {
      const visit = await host.visit(page(html));
      await settled(visit.page, 3);
      assert.deepEqual(notOnce(await timelineText(visit.page)), []);
      const nested = await visit.page.$$eval(
        '.sourced-embed .sourced-embed',
        ({ length }) => length,
      );
      assert.equal(nested, 0);
      assert.deepEqual(visit.complaints, []);
      await visit.page.close();
    });
  }
});

describe('7: inserted by innerHTML', () => {
  for (const form of ['A', 'B'] as const) {
    it(`form ${form} needs no call of the page’s`, async () => {
      const html = withoutScript(code(form, 'sourced-timeline'));
      const visit = await host.visit(page(`<main></main>${SCRIPT}`));
      await visit.page.evaluate((given) => {
        document.querySelector('main')!.innerHTML = given;
      }, html);
      await settled(visit.page, 1);
      assert.deepEqual(missingFrom(await allText(visit.page)), []);
      assert.deepEqual(notOnce(await innerText(visit.page)), []);
      assert.deepEqual(visit.complaints, []);
      await visit.page.close();
    });
  }
});
