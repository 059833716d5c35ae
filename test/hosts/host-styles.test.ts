/** Requirement 18: style sheets of real sites, and hostile ones, change nothing of ours but its spacing. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { leaveTo, leftTo, prepare, shown, unfold, worst, type Left } from './host-styles-boxes.ts';
import { addScript, content, controls, DATA, settled, startHost } from './pages.ts';
import { WORDPRESS } from './wordpress.ts';

const host = await startHost();
after(() => host.close());

const sheets: Record<string, string> = {
  Bootstrap: 'node_modules/bootstrap/dist/css/bootstrap.css',
  'Tailwind’s preflight': 'node_modules/tailwindcss/preflight.css',
  Foundation: 'node_modules/foundation-sites/dist/css/foundation.css',
  Bulma: 'node_modules/bulma/css/bulma.css',
  USWDS: 'node_modules/@uswds/uswds/dist/css/uswds.css',
  'a WordPress block theme': 'test/fixtures/hosts/block-theme.css',
  'a news site, dark, with 62.5 % of root size': 'test/fixtures/hosts/news.css',
  'a reset of every element': 'test/fixtures/hosts/everything.css',
  'a sheet that hides tags': 'test/fixtures/hosts/hidden-tags.css',
  '#article * with everything !important': 'test/fixtures/hosts/important.css',
  '#article * with all: unset !important': 'test/fixtures/hosts/unset.css',
};

const BLOCKS = `${WORDPRESS}/wp-includes/css/dist/block-library/style.css`;
if (existsSync(BLOCKS)) {
  sheets['WordPress’s block library'] = 'block-library.css';
  host.add('/block-library.css', readFileSync(BLOCKS, 'utf8'), { 'content-type': 'text/css' });
}

const WIDTHS = [320, 600, 1100];
const COUNT = 6;

/** How our elements come into a page. */
const ways = {
  'form A': (tag, attributes) => content('A', tag, attributes),
  'form B': (tag, attributes) => content('B', tag, attributes),
  'made by the script': (tag, attributes) => {
    const name = tag === 'sourced-mission-status' ? 'span' : 'figure';
    const data = Object.entries({ src: DATA, ...attributes }).map(
      ([key, value]) => ` data-${key}="${String(value)}"`,
    );
    const element = tag.replace('sourced-', '');
    return `<${name} class="sourced-embed" data-element="${element}"${data.join('')}></${name}>`;
  },
} satisfies Record<string, (...given: [Tag, Attributes]) => string>;
type Tag = Parameters<typeof content>[1];
type Attributes = NonNullable<Parameters<typeof content>[2]>;

function embeds(write: (tag: Tag, attributes: Attributes) => string): string[] {
  const badge = (attributes: Attributes) => write('sourced-mission-status', attributes);
  const sentence = badge({ mission: 'french-instructors', history: true });
  return [
    write('sourced-timeline', {
      controls,
      since: '2024-04-01',
      limit: '9',
    }),
    write('sourced-actor-card', { actor: 'zelenskyy' }),
    badge({ mission: 'eumam', size: 'large', history: true }),
    badge({ mission: 'french-instructors', size: 'medium' }),
    badge({ mission: 'macron-training', size: 'small' }),
    `<p style="${OWN};font:16px/1.5 serif!important">It is ${sentence}, they say.</p>`,
  ];
}

/** What stands around an embed is the same in every page. */
const OWN = 'all:initial!important;display:block!important';

const page = (html: readonly string[], sheet?: string) => `<!doctype html><html lang="en"><head>
  <meta charset="utf-8"><title>Host</title>
  ${sheet ? `<link rel="stylesheet" href="/${sheet}">` : ''}
  <link rel="stylesheet" href="/dist/embed.css">
  <style>#article > .place, #article > .place > p { &::before, &::after { content: none !important; } }</style>
  </head><body><article id="article" class="content entry-content prose">
  ${html.map((one) => `<div class="place" style="${OWN}">${one}</div>`).join('')}</article></body></html>`;

async function atWidth(one: Page, width: number): Promise<void> {
  await one.setViewport({ width, height: 900 });
  await one.$$eval(
    '.place',
    (places, own) => places.forEach((place) => place.setAttribute('style', own)),
    `${OWN};width:${width - 32}px!important`,
  );
  await unfold(one);
}

/** What a page shows at each width, without the script and with it. */
async function visit(html: readonly string[], sheet?: string, lefts: Left[] = []) {
  const { page: one } = await host.visit(page(html, sheet), prepare);
  const isMade = !html[0]!.includes('data-sourced-content');
  const found = [];
  for (const script of isMade ? [true] : [false, true]) {
    if (script) {
      await one.setViewport({ width: 600, height: 900 });
      await addScript(one);
      await settled(one, COUNT);
      // What is near the window reads its data.
      await one.waitForNetworkIdle({ idleTime: 100 });
    }
    for (const width of WIDTHS) {
      await atWidth(one, width);
      const given = lefts[found.length];
      if (given) await leaveTo(one, given);
      found.push({
        name: `${width} px, ${script ? 'with' : 'without'} the script`,
        left: await leftTo(one),
        ...(await shown(one)),
      });
      if (given) await leaveTo(one, []);
    }
  }
  await one.close();
  return found;
}

for (const [name, write] of Object.entries(ways)) {
  describe(`18: ${name}, where the page has`, () => {
    for (const [site, sheet] of Object.entries(sheets)) {
      it(site, async (test) => {
        const html = embeds(write);
        const ours = await visit(html, sheet);
        const bare = await visit(
          html,
          undefined,
          ours.map(({ left }) => left),
        );
        let most = 0;
        ours.forEach((there, index) => {
          const here = bare[index]!;
          assert.ok(
            here.boxes.length > 500 && here.text.length > 5000,
            `${there.name}: ${there.boxes.length} boxes, ${there.text.length} letters`,
          );
          const { difference, where } = worst(there, here);
          most = Math.max(most, difference);
          assert.ok(difference <= 2, `${there.name}: ${difference.toFixed(2)} px, ${where}`);
          assert.deepEqual(there.clipped, [], there.name);
          assert.equal(there.text, here.text, there.name);
          assert.deepEqual(
            there.looks.filter((look, at) => look !== here.looks[at]),
            [],
            there.name,
          );
        });
        test.diagnostic(`at most ${most.toFixed(2)} px`);
      });
    }
  });
}
