/** Requirements of embedding, by number: what is read stays whole, and the page is left in peace. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { readRoot } from './site.ts';
import {
  addScript,
  allText,
  content,
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

const host = await startHost();
after(() => host.close());

const timeline = content('A', 'sourced-timeline');
const article = `<article><h1>A headline</h1><p>${'The host’s own words. '.repeat(30)}</p>${timeline}</article>`;

describe('8: without scripts', () => {
  for (const form of ['A', 'B', 'D'] as const) {
    it(`form ${form} shows every entry, date and source`, async () => {
      const html = page(content(form, 'sourced-timeline'));
      const { page: one } = await host.visit(html, (each) => each.setJavaScriptEnabled(false));
      assert.deepEqual(missingFrom(await allText(one)), []);
      assert.deepEqual(notOnce(await innerText(one)), []);
      await one.close();
    });
  }
});

describe('9, 10: what is read of a page', () => {
  it('holds each title once, before and after the upgrade, also in reader mode', async () => {
    const visit = await host.visit(page(article));
    await visit.page.addScriptTag({
      content: await readRoot('node_modules/@mozilla/readability/Readability.js'),
    });
    const readable = () =>
      visit.page.evaluate(() => {
        type Reader = new (page: Node) => { parse(): { content: string } | null };
        const { Readability } = globalThis as unknown as { Readability: Reader };
        const { content = '' } = new Readability(document.cloneNode(true)).parse() ?? {};
        const page = new DOMParser().parseFromString(content, 'text/html');
        return {
          text: page.body.textContent,
          headings: [...page.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((one) => one.textContent),
        };
      });
    const expectReadable = async () => {
      assert.deepEqual(notOnce(await innerText(visit.page)), []);
      const { text, headings } = await readable();
      assert.deepEqual(missingFrom(text), []);
      assert.deepEqual(notOnce(headings.join('\n')), []);
    };
    await expectReadable();
    await addScript(visit.page);
    await settled(visit.page, 1);
    await expectReadable();
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });
});

describe('15: what is not there', () => {
  const own = '<script>document.title = "The host’s own script ran"</script>';
  const expectWhole = async (one: Page) => {
    assert.deepEqual(missingFrom(await allText(one)), []);
    assert.deepEqual(notOnce(await innerText(one)), []);
    assert.equal(await one.title(), 'The host’s own script ran');
  };

  it('the script: the content stays, and nothing waits for it', async () => {
    const visit = await host.visit(page(`${article}<script src="/no/embed.js"></script>${own}`));
    await expectWhole(visit.page);
    await visit.page.close();
  });

  for (const form of ['A', 'B'] as const) {
    it(`the data, form ${form}: the content stays, one line says so when it is asked for`, async () => {
      const html = content(form, 'sourced-timeline', { src: '/no/data.json' });
      const visit = await host.visit(page(html + SCRIPT + own));
      await settled(visit.page, 1);
      await visit.page.evaluate(() => {
        const element = document.querySelector('sourced-timeline')!;
        element.setAttribute('order', 'newest');
      });
      await visit.page.waitForFunction(() =>
        document.querySelector('sourced-timeline')!.shadowRoot!.querySelector('.notice'),
      );
      await expectWhole(visit.page);
      assert.deepEqual(
        visit.complaints.filter((text) => !text.includes('404')),
        [],
      );
      await visit.page.close();
    });
  }
});

describe('22: what is left on the page', () => {
  it('is no global but what Lit notes', async () => {
    const names = (one: Page) => one.evaluate(() => Object.getOwnPropertyNames(globalThis));
    const visit = await host.visit(page(article));
    const before = new Set(await names(visit.page));
    await addScript(visit.page);
    await settled(visit.page, 1);
    const added = (await names(visit.page)).filter((name) => !before.has(name));
    assert.deepEqual(
      added.filter(
        (name) =>
          !/^__|^(litHtml|litElement|reactiveElement)Versions$|^litPropertyMetadata$|^puppeteer/.test(
            name,
          ),
      ),
      [],
    );
    await visit.page.close();
  });
});

describe('30: layout', () => {
  it('moves nothing that is in view when the script comes', async () => {
    const card = content('A', 'sourced-actor-card', { actor: 'kuleba' });
    const badge = content('A', 'sourced-mission-status', { mission: 'eumam', history: true });
    const large = content('A', 'sourced-mission-status', { mission: 'eumam', size: 'large' });
    const html = `<p>It is ${badge}, the host says.</p><p>${large}</p>${timeline}${card}<p id="end">End</p>`;
    for (const width of [320, 700, 1100]) {
      const visit = await host.visit(page(html), (one) => one.setViewport({ width, height: 900 }));
      const places = () =>
        visit.page.evaluate(async () => {
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          return [...document.querySelectorAll('p, .sourced-entry b, .sourced-entry')].map(
            (one) => {
              const { x, y, width, height } = one.getBoundingClientRect();
              return `${one.textContent.trim().slice(0, 30)} ${[x, y, width, height].map(Math.round).join(' ')}`;
            },
          );
        });
      const before = await places();
      await addScript(visit.page);
      await settled(visit.page, 4);
      const after = await places();
      assert.deepEqual(
        after.filter((place, index) => place !== before[index]),
        [],
        `at ${width} px`,
      );
      await visit.page.close();
    }
  });
});

describe('31: many on a page', () => {
  it('200 elements in placeholders ask once for the data', async () => {
    const missions = dataset.missions.map(({ id }) => id);
    const badges = Array.from({ length: 200 }, (_, index) => {
      const mission = missions[index % missions.length]!;
      return `<p>It is <span class="sourced-embed" data-element="mission-status" data-src="${DATA}" data-mission="${mission}">as told</span>.</p>`;
    });
    const visit = await host.visit(page(badges.join('') + SCRIPT.repeat(3)));
    await settled(visit.page, 200);
    assert.equal(visit.requests.filter((url) => url === DATA).length, 1);
    assert.doesNotMatch(await innerText(visit.page), /as told/);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });
});

describe('36: a page that is taken away and brought back', () => {
  it('shows each entry once after three rounds', async () => {
    const visit = await host.visit(page(article + SCRIPT));
    await settled(visit.page, 1);
    for (let round = 0; round < 3; round++) {
      await visit.page.evaluate(() => {
        const copy = document.body.cloneNode(true);
        document.body.replaceWith(document.createElement('body'));
        document.body.replaceWith(copy);
      });
      await settled(visit.page, 1);
    }
    assert.deepEqual(notOnce(await innerText(visit.page)), []);
    assert.equal(await visit.page.$$eval('.sourced-embed > *', ({ length }) => length), 1);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });
});

describe('49: data that is not what was promised', () => {
  it('is refused, and what the author wrote stays', async () => {
    const wrong = `sha384-${'A'.repeat(64)}`;
    const html = `<figure class="sourced-embed" data-element="timeline" data-src="${DATA}" data-integrity="${wrong}"><p>The author’s own words.</p></figure>`;
    const visit = await host.visit(page(html + SCRIPT));
    await visit.page.waitForFunction(() =>
      document.querySelector('sourced-timeline')?.shadowRoot?.querySelector('.notice'),
    );
    assert.match(await innerText(visit.page), /The author’s own words\./);
    assert.equal(await visit.page.$('[data-sourced-content]'), null);
    await visit.page.close();
  });
});

describe('buttons in form A', () => {
  it('show once the script is there, and do what they say', async () => {
    const html = content('A', 'sourced-timeline', { limit: '3', controls: 'share' });
    const visit = await host.visit(page(html));
    const shown = () =>
      visit.page.$$eval('.sourced-button', (buttons) =>
        buttons
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .map(({ textContent }) => textContent.trim()),
      );
    assert.deepEqual(await shown(), []);
    await addScript(visit.page);
    await settled(visit.page, 1);
    const [link, , , , , , more = ''] = await shown();
    assert.equal(link, 'Copy link');
    assert.match(more, /^Show more/);
    await visit.page.click('[data-do="more"]');
    await visit.page.waitForFunction(
      () => document.querySelectorAll('.sourced-entry').length === 6,
    );
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });
});

describe('attributes of a placeholder', () => {
  it('become the element’s where it has them, and nothing else does', async () => {
    const html =
      `<figure class="sourced-embed" data-element="timeline" data-src="${DATA.slice(1)}" data-limit="1" ` +
      'data-order="newest" data-lang="en-GB" data-onclick="document.title=1" data-style="color:red" ' +
      'data-id="x" data-class="y">…</figure>' +
      '<div class="sourced-embed" data-element="script" data-src="x.js">Other</div>';
    const visit = await host.visit(page(html + SCRIPT));
    await settled(visit.page, 1);
    assert.deepEqual(
      await visit.page.$eval('sourced-timeline', (one) => one.getAttributeNames().sort()),
      ['lang', 'limit', 'order', 'src'],
    );
    assert.equal(await visit.page.$$eval('.sourced-entry', ({ length }) => length), 1);
    assert.equal(await visit.page.$eval('div.sourced-embed', (one) => one.innerHTML), 'Other');
    await visit.page.close();
  });

  it('wait for the parser where it is still inside', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const cut = timeline.indexOf('sourced-entry', timeline.length / 2);
    const address = host.add('/slow.html', async (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(
        `<!doctype html>${SCRIPT.replace(' async', '')}<p id="first">First</p>${timeline.slice(0, cut)}`,
      );
      await released;
      response.end(`${timeline.slice(cut)}<p>Last</p>`);
    });
    const visit = await host.visit(page(''));
    const arrived = visit.page.goto(address, { waitUntil: 'load' });
    await visit.page.waitForSelector('.sourced-entry');
    assert.equal(await visit.page.$('sourced-timeline'), null);
    release();
    await arrived;
    await settled(visit.page, 1);
    assert.equal(
      await visit.page.$$eval('sourced-timeline .sourced-entry', ({ length }) => length),
      dataset.events.length,
    );
    await visit.page.close();
  });
});
