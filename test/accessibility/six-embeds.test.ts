import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { prerender } from '../../src/prerender/index.ts';
import { openSite, record, written, type TestSite } from './support.ts';
import { treeOf } from './tree.ts';

const src = 'src="/record.json"';

let site: TestSite;

before(async () => {
  site = await openSite();
});
after(() => site?.close());

describe('six embeds on a page', () => {
  const embeds = `
    <p>It is <sourced-mission-status ${src} mission="training" history></sourced-mission-status>
      and <sourced-mission-status ${src} mission="patrol" history></sourced-mission-status>.</p>
    <sourced-actor-card ${src} actor="minister" heading-level="2"></sourced-actor-card>
    <sourced-timeline ${src}></sourced-timeline>
    ${written('sourced-timeline')}
    <sourced-timeline ${src} missions="training"></sourced-timeline>`;

  it('have names of their own: parts of the page, and what opens a history', async () => {
    const page = await site.open(embeds);
    const tree = await treeOf(page, 'main');
    const named = (role: string) =>
      [...tree.matchAll(new RegExp(`^ *${role} “(.*?)”`, 'gm'))].map(([, name]) => name);
    assert.deepEqual(named('region').sort(), [
      'A rich record',
      'A rich record (2)',
      'A rich record (3)',
    ]);
    assert.deepEqual(named('article'), ['Élodie Šimić']);
    assert.deepEqual(
      named('button').filter((name) => name?.startsWith('Status history')),
      ['Status history (2): Mission training', 'Status history (2): Mission patrol'],
    );
    await page.close();
  });

  it('have the words that are seen in every name', async () => {
    const page = await site.open(embeds);
    const named = await page.$$eval(
      '>>> :is(a, button, summary, [role=button])[aria-label]',
      (all) => all.map((one) => [(one as HTMLElement).innerText, one.ariaLabel] as const),
    );
    const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
    assert.ok(named.some(([seen]) => plain(seen).length > 1));
    for (const [seen, name] of named) assert.ok(plain(name).includes(plain(seen)), name ?? '');
    await page.close();
  });

  it('have no id twice', async () => {
    const page = await site.open(embeds);
    const ids = await page.$$eval('main [id]', (all) => all.map(({ id }) => id));
    assert.ok(ids.length >= record.events.length);
    assert.equal(new Set(ids).size, ids.length);
    await page.close();
  });

  it('keep the name that each had at first', async () => {
    const page = await site.open(embeds);
    const names = () =>
      page.$$eval('sourced-timeline > section', (all) => all.map(({ ariaLabel }) => ariaLabel));
    const first = await names();
    await page.$$eval('sourced-timeline', (all) => {
      for (const one of all) one.order = 'newest';
    });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('sourced-timeline')].every((one) => !one.isUpdatePending),
    );
    assert.deepEqual([...(await names())].sort(), [...first].sort());
    assert.equal(new Set(await names()).size, 3);
    await page.close();
  });
});

describe('headings', () => {
  for (const tag of ['sourced-timeline', 'sourced-actor-card'] as const) {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`${tag} begins at ${level} and skips none`, () => {
        const html = prerender(tag, record, { actor: 'minister', 'heading-level': level });
        const order = [...html.matchAll(/<h(\d)/g)].map(([, one]) => Number(one));
        assert.equal(order[0], level);
        order.forEach((one, index) => {
          assert.ok(one <= (order[index - 1] ?? level) + 1, `${one} after ${order[index - 1]}`);
        });
      });
    }
  }
});
