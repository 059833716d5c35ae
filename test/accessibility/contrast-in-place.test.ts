/** Requirement 21: contrast on the running page, whatever theme and host page say. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { STATUSES } from '../../src/model/status.ts';
import { themeCss, THEMES } from '../themes/colours.ts';
import { paintedContrast } from './painted.ts';
import { openSite, settled, type TestSite } from './support.ts';

const src = 'src="/record.json"';

const badges = (size: string) =>
  [...STATUSES.map((status) => [status, '']), ['proposed', 'condition="after a truce"']]
    .map(
      ([status, condition]) =>
        `<sourced-mission-status status="${status}" ${condition} disputed size="${size}"><b>${status}</b>, it says</sourced-mission-status>`,
    )
    .join(' ');

const everything = `
  <p>Training is <sourced-mission-status ${src} mission="training" group="one" history>under way</sourced-mission-status>.
    ${badges('inline')}</p>
  <div>${badges('medium')}</div>
  <sourced-mission-status ${src} mission="training" group="one" size="large" history></sourced-mission-status>
  <sourced-mission-status ${src} mission="patrol" size="small"></sourced-mission-status>
  <sourced-actor-card ${src} actor="minister"></sourced-actor-card>
  <sourced-actor-card ${src} actor="minister" layout="compact" group="one"></sourced-actor-card>
  <sourced-timeline ${src} since="2024-05-01" group="one"
    controls="overview filter order search share as-of"></sourced-timeline>`;

/** Host pages: ground, text, and what they say of their scheme. */
const hosts = {
  white: ['#fff', '#000', 'light'],
  'light grey': ['#ccc', '#111', 'light'],
  'dark grey': ['#333', '#eee', 'dark'],
  black: ['#000', '#fff', 'dark'],
  'dark grey, and does not say so': ['#333', '#eee', 'normal'],
  'black, and does not say so': ['#000', '#fff', 'normal'],
} as const;

let site: TestSite;
let page: Page;

before(async () => {
  site = await openSite();
  page = await site.open(everything);
  await page.evaluate(() => {
    const openIn = (root: ParentNode) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element instanceof HTMLDetailsElement) element.open = true;
        if (element.shadowRoot) openIn(element.shadowRoot);
      }
    };
    openIn(document);
  });
  // Each kind is pressed, so that all entries stay.
  for (const chip of await page.$$('>>> .chips li:not(:last-child) button')) {
    await chip.evaluate((one) => (one as HTMLElement).click());
  }
  await page.$eval('[data-mission="training"][role="button"]', (one) => {
    (one as HTMLElement).click();
  });
  await page.focus('>>> .history');
  await page.keyboard.press('Shift');
  await settled(page);
});
after(() => site?.close());

/** Dresses page and elements. */
const dress = (host: keyof typeof hosts, theme: string, css: string) =>
  page.evaluate(
    ([ground, text, scheme], name, sheetText) => {
      const { style } = document.documentElement;
      style.setProperty('color-scheme', scheme);
      document.body.style.cssText = `background: ${ground}; color: ${text}`;
      for (const element of document.querySelectorAll(
        'sourced-timeline,sourced-actor-card,sourced-mission-status',
      ))
        element.setAttribute('theme', name);
      document.querySelector('#theme')?.remove();
      const sheet = document.createElement('style');
      sheet.id = 'theme';
      sheet.textContent = sheetText;
      document.head.append(sheet);
    },
    hosts[host],
    theme,
    css,
  );

const dresses = [
  ...['auto', 'light', 'dark'].map((theme) => [`theme="${theme}"`, theme, ''] as const),
  ...THEMES.map((theme) => [`the theme ${theme}`, 'auto', themeCss(theme)] as const),
];

describe('21: contrast as it is painted', () => {
  for (const host of Object.keys(hosts) as (keyof typeof hosts)[]) {
    for (const [name, theme, css] of dresses) {
      it(`${name} on a page that is ${host}`, async () => {
        await dress(host, theme, css);
        await settled(page);
        const { texts, signs, rings, faults } = await paintedContrast(page);
        assert.ok(texts > 200 && signs > 200, `${texts} texts, ${signs} signs`);
        // The first badge’s button has the focus; badges and a name of the chosen mission are marked.
        assert.ok(rings >= 4, `${rings} rings`);
        assert.deepEqual(faults, []);
      });
    }
  }

  for (const [name, theme, css] of dresses) {
    it(`${name}, in popovers`, async () => {
      await dress('black, and does not say so', theme, css);
      await settled(page);
      const closed = await paintedContrast(page);
      for (const opener of ['>>> .history', '[data-actor="minister"]']) {
        await page.$eval(opener, (one) => (one as HTMLElement).click());
        await page.waitForSelector('>>> :popover-open :is(ol, .sourced-card)');
        await settled(page);
        const { texts, faults } = await paintedContrast(page);
        assert.ok(texts > closed.texts + 3, `${texts - closed.texts} texts more`);
        assert.deepEqual(faults, []);
        await page.keyboard.press('Escape');
      }
    });
  }
});
