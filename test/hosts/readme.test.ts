import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromeArgs, findChrome } from '../../scripts/browsers.js';
import { readRoot, startSite } from './site.ts';

const readme = await readRoot('README.md');
const examples = [...readme.matchAll(/```html\n([\s\S]*?)```/g)].map(([, html = '']) => html);

describe('the README’s markup', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startSite>>;
  before(async () => {
    site = await startSite();
    browser = await puppeteer.launch({ executablePath: await findChrome(), args: chromeArgs });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('names the version that this is', async () => {
    const { version } = JSON.parse(await readRoot('package.json')) as { version: string };
    assert.deepEqual(
      [...new Set([...readme.matchAll(/sourced-timeline@([\w.-]+)/g)].map(([, named]) => named))],
      [version],
    );
  });

  for (const [index, html] of examples.entries()) {
    it(`works as written: ${html.split('\n')[0]}`, async () => {
      const body = html
        .replaceAll(/https:\S+\/(embed[.\w]*\.js)/g, '/dist/$1')
        .replaceAll(/src="[^"]*record\.json"/g, 'src="/data/western-training-missions.json"');
      const script = body.includes('embed.js') ? '' : '<script src="/dist/embed.js"></script>';
      const address = site.add(
        `/readme-${index}.html`,
        `<!doctype html><html lang="en"><title>README</title><body>${body}${script}`,
      );
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(address, { waitUntil: 'networkidle0' });
      const elements = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            ':not(:defined), sourced-timeline, sourced-actor-card, sourced-mission-status:not(sourced-timeline *)',
          ),
        ].map((element) => ({
          name: element.localName,
          upgraded: element.matches(':defined') && element.shadowRoot !== null,
          text: (element as HTMLElement).innerText.length,
        })),
      );
      assert.ok(elements.length > 0);
      for (const { name, upgraded, text } of elements) assert.ok(upgraded && text > 5, name);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
});
