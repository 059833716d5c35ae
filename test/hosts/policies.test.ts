/** Requirements 24 to 28, by number: strict content security policies, in every state. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { useAll } from './interactions.ts';
import {
  allText,
  content,
  controls,
  DATA,
  dataset,
  innerText,
  missingFrom,
  notOnce,
  page,
  SCRIPT,
  settled,
  startHost,
} from './pages.ts';
import { readRoot } from './site.ts';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const TRUSTED = "require-trusted-types-for 'script'; trusted-types lit-html";

const host = await startHost();
after(() => host.close());

// The page’s own script, as a policy lets it be.
host.add('/own.js', 'document.title = "The host’s own script ran";', {
  'content-type': 'text/javascript; charset=utf-8',
});
const OWN = '<script src="/own.js"></script>';
const visitUnder = (policy: string, html: string) =>
  host.visit(page(html + OWN), undefined, { 'content-security-policy': policy });

const timeline = (attributes = {}) =>
  content('A', 'sourced-timeline', { controls, limit: '3', ...attributes });
const badge = content('A', 'sourced-mission-status', { mission: 'eumam', history: true });
const large = content('A', 'sourced-mission-status', { mission: 'eumam', size: 'large' });
const card = content('A', 'sourced-actor-card', { actor: 'kuleba' });
const article = `<p>The mission is ${badge}, it says.</p><p>${large}</p>${timeline()}${card}`;

/** What style sheets make of our parts, in the page and in shadow roots; the same where all of them apply. */
const looks = (one: Page) =>
  one.evaluate(() => {
    const timeline = document.querySelector('sourced-timeline')!;
    const controls = timeline.querySelector('.sourced-controls')!.shadowRoot!;
    const chart = controls.querySelector('[exportparts]')?.shadowRoot;
    const badges = [...document.querySelectorAll('sourced-mission-status')];
    const parts = [
      ...timeline.querySelectorAll(
        '.sourced-title, .sourced-date, .sourced-quote, .sourced-who li',
      ),
      ...controls.querySelectorAll('.bar, .chip, select, input, svg'),
      ...(chart?.querySelectorAll('[data-at], svg, path, .track') ?? []),
      ...badges.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('.box, .row, svg')]),
      ...document.querySelectorAll('.sourced-card-head, .sourced-name, .sourced-stance'),
    ];
    return parts.map((part) => {
      const { color, backgroundColor, fontFamily, fontSize, display, paddingTop } =
        getComputedStyle(part);
      const { width, height } = part.getBoundingClientRect();
      const name = `${part.localName}.${part.getAttribute('class')}`;
      const size = [width, height].map(Math.round);
      return [
        name,
        color,
        backgroundColor,
        fontFamily,
        fontSize,
        display,
        paddingTop,
        ...size,
      ].join(' ');
    });
  });

describe('24, 25, 27: the strict policy, without and with Trusted Types', () => {
  for (const policy of [STRICT, `${STRICT}; ${TRUSTED}`]) {
    it(`blocks nothing in any state, and all is styled: ${policy}`, async () => {
      const seen = async (given: string) => {
        const visit = await visitUnder(given, article + SCRIPT.repeat(3));
        await settled(visit.page, 4);
        const looked: string[] = [];
        await useAll(visit.page, async (state) => {
          looked.push(state, ...(await looks(visit.page)));
          // What a policy blocks is told at once, with the state that it was blocked in.
          assert.deepEqual(visit.complaints, [], state);
        });
        assert.equal(await visit.page.title(), 'The host’s own script ran');
        await visit.page.close();
        return looked;
      };
      const [free, strict] = [await seen(''), await seen(policy)];
      assert.ok(free.length > 1000);
      assert.deepEqual(
        strict.filter((look, index) => look !== free[index]),
        [],
      );
    });
  }

  it('blocks nothing without prerendered content, from loading to an error and its retry', async () => {
    let answers = 0;
    const src = '/late.json';
    host.add(src, (response) => {
      answers += 1;
      // Asked twice, and twice again at “Try again”, of which the second is answered.
      if (answers < 4) return void response.writeHead(503).end();
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(dataset));
    });
    const empty = `<figure class="sourced-embed" data-element="timeline" data-src="${src}" data-heading="H" data-events="34"></figure>`;
    const visit = await visitUnder(`${STRICT}; ${TRUSTED}`, empty + SCRIPT);
    const inShadow = (selector: string) =>
      visit.page.waitForFunction(
        (given) => document.querySelector('sourced-timeline')?.shadowRoot?.querySelector(given),
        {},
        selector,
      );
    await inShadow('.skeleton');
    await inShadow('.notice .button');
    await visit.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('sourced-timeline')!;
      shadowRoot!.querySelector<HTMLElement>('.notice .button')!.click();
    });
    await settled(visit.page, 1);
    assert.equal(answers, 4);
    assert.deepEqual(notOnce(await innerText(visit.page)), []);
    const own = visit.complaints.filter((text) => !text.includes('503'));
    assert.deepEqual(own, []);
    await visit.page.close();
  });
});

describe('26: a policy that forbids what Lit does', () => {
  const LINE =
    'sourced-timeline cannot begin here; the content stays as it is. See docs/embedding.md.';
  const policies = {
    'no policies at all': "require-trusted-types-for 'script'; trusted-types 'none'",
    'other policies': "require-trusted-types-for 'script'; trusted-types dompurify",
    'a second copy of Lit': TRUSTED,
  };
  for (const [name, policy] of Object.entries(policies)) {
    it(`${name}: the content stays, one line says so, nothing is thrown`, async () => {
      host.add('/lit.js', 'trustedTypes.createPolicy("lit-html", {});', {
        'content-type': 'text/javascript',
      });
      const before = policy === TRUSTED ? '<script src="/lit.js"></script>' : '';
      const script = '<script src="/dist/embed.js"></script>';
      const thrown: string[] = [];
      const html = page(before + content('A', 'sourced-timeline') + badge + script + OWN);
      const visit = await host.visit(
        html,
        async (one) => void one.on('pageerror', (error) => thrown.push(String(error))),
        { 'content-security-policy': `${STRICT}; ${policy}` },
      );
      assert.deepEqual(thrown, []);
      const ours = visit.complaints.filter((text) => text.includes('sourced'));
      assert.equal(ours.length, 1);
      assert.ok(ours[0]!.startsWith(LINE), ours[0]);
      assert.ok((await readRoot('docs/embedding.md')).includes(LINE));
      assert.equal(await visit.page.title(), 'The host’s own script ran');
      assert.equal(await visit.page.$('sourced-timeline'), null);
      assert.deepEqual(missingFrom(await allText(visit.page)), []);
      assert.deepEqual(notOnce(await innerText(visit.page)), []);
      await visit.page.close();
    });
  }
});

describe('28: no shadow root is prerendered; in one that the page writes, content is styled', () => {
  it('under the strict policy, after the upgrade', async () => {
    const root = `<div id="host"><template shadowrootmode="open"><link rel="stylesheet" href="/dist/embed.css">${timeline()}</template></div>`;
    for (const html of [root, root.replace(/<link[^>]*>/, '')]) {
      const visit = await visitUnder(`${STRICT}; ${TRUSTED}`, html + SCRIPT);
      await visit.page.waitForFunction(
        () =>
          document.querySelector('#host')?.shadowRoot?.querySelector('sourced-timeline')?.shadowRoot
            ?.childElementCount,
      );
      const found = await visit.page.evaluate(() => {
        const { shadowRoot } = document.querySelector('#host')!;
        const title = shadowRoot!.querySelector('.sourced-title')!;
        const mark = shadowRoot!.querySelector('sourced-mission-status')!.shadowRoot!;
        return {
          font: getComputedStyle(title).fontFamily,
          mark: getComputedStyle(mark.querySelector('.box')!).color,
          sheets: shadowRoot!.adoptedStyleSheets.length,
        };
      });
      assert.match(found.font, /Charter/);
      assert.notEqual(found.mark, 'rgb(0, 0, 0)');
      assert.equal(found.sheets, 2);
      assert.deepEqual(visit.complaints, []);
      await visit.page.close();
    }
  });

  it('and no form of ours writes one', () => {
    for (const form of ['A', 'B', 'D'] as const) {
      assert.doesNotMatch(content(form, 'sourced-timeline', { src: DATA }), /<template|shadowroot/);
    }
  });
});
