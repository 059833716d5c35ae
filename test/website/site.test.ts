/** The documentation as a site: whole, readable at every width, in light and dark, with and without scripts. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { globSync } from 'tinyglobby';
import { startHost, type Visit } from '../hosts/pages.ts';
import { byTag, attr, elementsOf } from '../prerender/html.ts';
import { startDocumentation } from './site.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const { folder, root, close } = await startDocumentation();
const host = await startHost();
after(async () => {
  await host.close();
  await close();
});

const pages = globSync('**/*.html', { cwd: folder, ignore: ['builder/**', 'dist/**'] }).sort();
const open = (path: string, setUp?: (page: Page) => Promise<unknown>) =>
  host.open(`${root}${path}`, setUp);

const html = (path: string) => readFileSync(join(folder, path), 'utf8');
const idsOf = (path: string) =>
  new Set(elementsOf(html(path)).flatMap((element) => attr(element, 'id') ?? []));

describe('the site', () => {
  it('has a page for each document', () => {
    const documents = globSync(['docs/**/*.md', '{CONTRIBUTING,SECURITY,CODE_OF_CONDUCT}.md']);
    const folders = [
      'decisions',
      'examples',
      ...globSync('examples/*/', { onlyDirectories: true }),
    ];
    assert.equal(pages.length, documents.length + folders.length);
    for (const path of pages) assert.ok(existsSync(join(folder, path.replace(/html$/, 'md'))));
  });

  it('has no dead link', () => {
    const dead = pages.flatMap((path) =>
      elementsOf(html(path)).flatMap((element) => {
        const link = attr(element, 'href') ?? attr(element, 'src') ?? '';
        if (!link || /^(https?:|mailto:|data:)/.test(link)) return [];
        const { pathname, hash } = new URL(link, `http://x/${path}`);
        const target = pathname.slice(1);
        const id = decodeURIComponent(hash.slice(1));
        const isThere =
          existsSync(join(folder, target)) &&
          (!id || !target.endsWith('.html') || idsOf(target).has(id));
        return isThere ? [] : [`${path}: ${link}`];
      }),
    );
    assert.deepEqual(dead, []);
  });

  it('names every page for machines, as Markdown', () => {
    const text = readFileSync(join(folder, 'llms.txt'), 'utf8');
    assert.match(text, /^# sourced-timeline\n\n> \w/);
    const named = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path);
    assert.deepEqual(named.sort(), pages.map((path) => path.replace(/html$/, 'md')).sort());
  });

  it('gives each id once in a page', () => {
    for (const path of pages) {
      const ids = elementsOf(html(path)).flatMap((element) => attr(element, 'id') ?? []);
      assert.equal(new Set(ids).size, ids.length, path);
    }
  });
});

/** Faults that axe finds, each with its first place. */
const faultsIn = (page: Page, only?: string) =>
  page.evaluate(async (rule) => {
    type Axe = { run(options: object): Promise<{ violations: Violation[] }> };
    type Violation = { id: string; nodes: { target: unknown; failureSummary: string }[] };
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(
      rule ? { runOnly: [rule], resultTypes: ['violations'] } : { resultTypes: ['violations'] },
    );
    return violations.map(
      ({ id, nodes: [node] }) => `${id}: ${String(node?.target)} ${node?.failureSummary}`,
    );
  }, only);

const scheme = (page: Page, value: 'light' | 'dark') =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

/** Waits until elements with data show it. */
const upgraded = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('.live [src$=".json"]')].every(
      (element) => element.shadowRoot?.childElementCount,
    ),
  );

describe('every page', () => {
  for (const path of pages) {
    it(`is in order: ${path}`, async () => {
      const { page, complaints, requests }: Visit = await open(path, async (one) => {
        await one.setViewport({ width: 1100, height: 900 });
        await scheme(one, 'light');
      });
      await upgraded(page);
      await page.evaluate(axe);
      assert.deepEqual(await faultsIn(page), []);
      await scheme(page, 'dark');
      assert.deepEqual(await faultsIn(page, 'color-contrast'), []);
      for (const width of [1100, 600, 320]) {
        await page.setViewport({ width, height: 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${over} px wider than ${width}`);
      }
      assert.deepEqual(complaints, []);
      assert.deepEqual(
        requests.filter((one) => !one.startsWith(root) && !one.startsWith('data:')),
        [],
      );
      await page.close();
    });
  }
});

describe('without scripts', () => {
  it('examples are read in full, and nothing is offered that needs scripts', async () => {
    const { page } = await open('index.html', (one) => one.setJavaScriptEnabled(false));
    const text = await page.evaluate(() => document.body.innerText);
    assert.match(text, /Syrskyi says he has signed papers[^]*Kaja Kallas[^]*agreed in principle/);
    assert.doesNotMatch(text, /Search|Copy/);
    await page.close();
  });

  it('the menu leads everywhere, also where it is folded', async () => {
    const { page } = await open('start.html', async (one) => {
      await one.setJavaScriptEnabled(false);
      await one.setViewport({ width: 320, height: 700 });
    });
    await page.click('.menu summary');
    await Promise.all([page.waitForNavigation(), page.click('.menu a[href="theming.html"]')]);
    assert.equal(page.url(), `${root}theming.html`);
    await page.close();
  });
});

describe('the search', () => {
  it('finds sections while one types, and leads there with keys alone', async () => {
    const { page, complaints, requests } = await open('decisions/0013-frames.html');
    assert.ok(!requests.some((one) => one.endsWith('search.json')));
    await page.focus('#search');
    await page.keyboard.type('wordpress unfiltered');
    await page.waitForSelector('#found a');
    const [count, first] = await page.evaluate(() => [
      document.querySelector('#found-count')!.textContent,
      document.querySelector('#found a')!.textContent,
    ]);
    assert.match(String(count), /^\d+ sections? found/);
    assert.match(String(first), /^Embedding: WordPress/);
    await page.evaluate(axe);
    assert.deepEqual(await faultsIn(page), []);
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(page.url(), /\/embedding\.html#wordpress-/);
    assert.ok(requests.every((one) => one.startsWith(root)));
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('says that there is nothing, and is cleared by Escape', async () => {
    const { page } = await open('start.html');
    await page.focus('#search');
    await page.keyboard.type('zzzzzz');
    await page.waitForSelector('#found-count::-p-text(Nothing found.)');
    await page.keyboard.press('Escape');
    await page.waitForSelector('#found[hidden]');
    assert.equal(await page.$eval('#search', (box) => (box as HTMLInputElement).value), '');
    await page.close();
  });
});

describe('examples in the pages', () => {
  it('are the elements themselves, which take over what was written', async () => {
    const { page, requests } = await open('index.html');
    await upgraded(page);
    const taken = await page.$$eval('.live sourced-timeline', (all) =>
      all.map((one) => one.querySelectorAll(':scope > [data-sourced-content]').length),
    );
    assert.deepEqual(taken, [1]);
    assert.equal(byTag(html('index.html'), 'sourced-timeline').length, 1);
    assert.ok(requests.filter((one) => one.endsWith('.json')).length < 2);
    await page.close();
  });

  it('are copied by a button', async () => {
    const { page } = await open('start.html', (one) =>
      one
        .browserContext()
        .overridePermissions(new URL(root).origin, ['clipboard-read', 'clipboard-sanitized-write']),
    );
    await page.bringToFront();
    await page.click('figure.code button');
    await page.waitForSelector('figure.code button::-p-text(Copied)');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^<!doctype html>[^]*<\/html>\n$/);
    await page.close();
  });
});
