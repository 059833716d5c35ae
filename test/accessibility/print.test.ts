import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openSite, record, written, type TestSite } from './support.ts';

const src = 'src="/record.json"';
const live = `<sourced-actor-card ${src} actor="minister" group="g"></sourced-actor-card>
  <p>It is <sourced-mission-status ${src} mission="training" history></sourced-mission-status>.</p>
  <sourced-timeline ${src} group="g" limit="1" controls="overview filter order search share as-of"></sourced-timeline>
  <sourced-timeline src="/missing.json"></sourced-timeline>`;
const plain = written('sourced-actor-card', { actor: 'minister' }) + written('sourced-timeline');

let site: TestSite;

before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** What stands on paper: asked while the page prints, when it is laid out for that. */
async function printed(page: Page) {
  await page.emulateMediaType('print');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return page.evaluate(() => {
    const all = (root: ParentNode): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    const shown = all(document.body).filter(
      (element) => element.checkVisibility() && element.getClientRects().length > 0,
    );
    const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
    const breaking = (selector: string) =>
      shown
        .filter((element) => element.matches(selector))
        .map((element) => getComputedStyle(element).breakInside);
    return {
      controls: shown
        .filter((element) => element.matches('button,input,select,[role=slider],[popover]'))
        .filter((element) => !element.matches('.go'))
        .map((element) => element.outerHTML.slice(0, 100)),
      sources: shown.filter((element) => element.matches('details > ul li')).map(textOf),
      closed: document.querySelectorAll('details:not([open])').length,
      key: shown.filter((element) => element.matches('.key li')).length,
      titles: shown.filter((element) => element.matches('.sourced-title')).map(textOf),
      notes: shown
        .filter((element) => element.matches('.sourced-notes li'))
        .map((note) => [note.getAttribute('value'), textOf(note)]),
      marks: shown
        .filter((element) => element.matches('[data-note]'))
        .map((element) => getComputedStyle(element, '::before').content),
      cited: shown
        .filter((element) => element.matches('.sourced-entry [data-note] > .sourced-via'))
        .map((element) => getComputedStyle(element))
        .map(({ display, orphans, widows }) => `${display} ${orphans} ${widows}`),
      whole: {
        accounts: breaking('.sourced-accounts'),
        quotations: breaking('.sourced-quote'),
        changes: breaking('.sourced-change'),
        picture: breaking('.sourced-picture'),
        key: breaking('.key'),
      },
    };
  });
}

describe('on paper', () => {
  it('everything is open and no control is left', async () => {
    const page = await site.open(live);
    const { controls, sources, key, titles } = await printed(page);
    assert.deepEqual(controls, []);
    assert.equal(titles.length, record.events.length);
    assert.ok(key > 15, `${key} rows of the key`);
    assert.ok(sources.some((text) => text.includes('What denied says.')));
    assert.ok(sources.length > 15, `${sources.length} sources`);
    await page.close();
  });

  for (const [name, body, script] of [
    ['without a script', plain, false],
    ['with it', plain, true],
  ] as const) {
    it(`${name} articles are numbered notes, with their addresses at the end`, async () => {
      const page = await site.open(body, { script });
      const { notes, marks, closed, sources } = await printed(page);
      assert.ok(closed > 0 && sources.length > closed, 'closed, and yet shown');
      const early =
        'Article early A. Writer, B. Editor, publisher not given, published 8 March 2024 https://example.org/early';
      const late =
        'Article late B. Editor, The Gazette, published about June 2024 https://example.org/late';
      const undated = 'Untitled article publisher not given, published date not given';
      assert.deepEqual(notes, [
        // The card’s, then the timeline’s.
        ['1', early],
        ['2', late],
        ['1', early],
        ['2', late],
        ['3', undated],
      ]);
      assert.ok(marks.length > 5);
      assert.deepEqual(
        marks.filter((content) => !/^"\[" attr\(data-note\) "\] "$|^"\[\d\] "$/.test(content)),
        [],
      );
      await page.close();
    });
  }

  it('no page ends within an account, a quotation, a status change, a picture, the key, an article’s title and publisher', async () => {
    const page = await site.open(plain + live);
    await page.waitForSelector('>>> .key');
    const { whole, cited } = await printed(page);
    assert.ok(cited.length > 5);
    // With its title in one paragraph of two or three lines.
    assert.deepEqual([...new Set(cited)], ['inline 2 2']);
    for (const [what, rules] of Object.entries(whole)) {
      assert.ok(rules.length > 0, what);
      assert.ok(
        rules.every((rule) => rule === 'avoid'),
        what,
      );
    }
    await page.close();
  });

  it('all entries are there while the browser prints, and only then', async () => {
    const page = await site.open(live);
    const shown = () =>
      page.$$eval('.sourced-entry', (all) => all.filter((one) => one.checkVisibility()).length);
    assert.equal(await shown(), 1);
    await page.evaluate(() => {
      const whilePrinting: number[] = [];
      Object.assign(globalThis, { whilePrinting });
      addEventListener('beforeprint', () => {
        const all = [...document.querySelectorAll('.sourced-entry')];
        whilePrinting.push(all.filter((one) => one.checkVisibility()).length);
      });
    });
    const paper = await page.pdf({ format: 'A4' });
    assert.equal(Buffer.from(paper.slice(0, 5)).toString(), '%PDF-');
    assert.deepEqual(await page.evaluate('whilePrinting'), [record.events.length]);
    assert.equal(await shown(), 1);
    await page.close();
  });

  it('is shown on no screen: the notes would be a second list of articles', async () => {
    const page = await site.open(plain);
    assert.equal(
      await page.$$eval('.sourced-notes', (all) => all.some((one) => one.checkVisibility())),
      false,
    );
    await page.close();
  });
});
