/** Requirements 34 and 40 to 43 of embedding, by number: a frame on another site’s page. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { framePage } from '../../src/prerender/embed-page.ts';
import { run } from '../../src/cli/run.ts';
import { DATA, dataset, page, startHost, type Visit } from './pages.ts';
import { readRoot, startSite } from './site.ts';

const host = await startHost();
/** The site that the frame is from. */
const site = await startSite();
after(async () => {
  await host.close();
  await site.close();
});

type Query = Readonly<Record<string, string>>;

const query = (given: Query = {}) =>
  String(new URLSearchParams({ element: 'timeline', src: DATA, limit: '4', ...given }));
const address = (given?: Query, path = '/dist/embed.html') =>
  `${site.origin}${path}?${query(given)}`;
const attributeValue = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const frameOf = (src: string, attributes = '') =>
  `<iframe src="${attributeValue(src)}" title="Timeline" width="100%" height="300"${attributes}></iframe>`;

/** Keeps what frames say, and marks what would be a catastrophe. */
const LISTENING = `<script>
  globalThis.heard = [];
  addEventListener('message', ({ data }) => heard.push(data));
</script>`;
const heard = (one: Page) => one.evaluate(() => (globalThis as { heard?: unknown[] }).heard ?? []);
const waitForHeard = (one: Page, count: number) =>
  one.waitForFunction(
    (least) => ((globalThis as { heard?: unknown[] }).heard ?? []).length >= least,
    {},
    count,
  );

/** Waits until the frame has told the height that it has. */
async function waitForLast(one: Page, frame: Frame) {
  await frame.waitForFunction(
    () =>
      new Promise((resolve) => {
        const height = () => document.body.getBoundingClientRect().height;
        const before = height();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(height() === before)));
      }),
  );
  const height = await frame.evaluate(() =>
    Math.ceil(document.body.getBoundingClientRect().height),
  );
  await one.waitForFunction(
    (expected) => {
      const { heard } = globalThis as unknown as { heard: { height?: number }[] };
      return heard.findLast((message) => typeof message?.height === 'number')?.height === expected;
    },
    {},
    height,
  );
}

async function frameIn(one: Page, part = '/embed.html'): Promise<Frame> {
  const frame = await one.waitForFrame((each) => each.url().includes(part));
  await frame.waitForSelector('body');
  return frame;
}

const shown = async (one: Page) => {
  const frame = await frameIn(one);
  await frame.waitForSelector('[data-sourced-content]');
  await frame.$$eval('sourced-timeline', (elements) =>
    Promise.all(
      elements.map((one) => (one as Element & { updateComplete?: unknown }).updateComplete),
    ),
  );
  return frame;
};

/** Waits until the frame is as high as what is in it, within 2 px. */
const fits = (frame: Frame) =>
  frame.waitForFunction(
    () => Math.abs(innerHeight - document.documentElement.getBoundingClientRect().height) <= 2,
  );

/** A frame that is tall enough at first, after a change of its content, and after one of its width. */
async function expectFitting({ page: one }: Visit) {
  const frame = await shown(one);
  await fits(frame);
  const before = await frame.evaluate(() => innerHeight);
  await frame.$eval('[data-do="more"]', (button) => (button as HTMLElement).click());
  await frame.waitForFunction(() => document.querySelectorAll('.sourced-entry').length === 8);
  await fits(frame);
  assert.ok((await frame.evaluate(() => innerHeight)) > before + 100);
  await one.setViewport({ width: 390, height: 800 });
  await frame.waitForFunction(() => innerWidth < 400);
  await fits(frame);
}

describe('40: height, to real receivers', () => {
  const receivers = {
    'pym.js': () =>
      `<div data-pym-src="${attributeValue(address())}"></div>` +
      '<script src="/node_modules/pym.js/dist/pym.v1.min.js"></script>',
    '@newswire/frames': () =>
      `<div data-frame-src="${attributeValue(address())}"></div>` +
      '<script src="/node_modules/@newswire/frames/dist/frames.umd.js"></script>' +
      '<script>newswireFrames.autoInitFrames()</script>',
    'our own': () => `${frameOf(address())}<script async src="/dist/resize.js"></script>`,
  };
  for (const [name, html] of Object.entries(receivers)) {
    it(name, async () => {
      const visit = await host.visit(page(html()));
      await expectFitting(visit);
      assert.deepEqual(visit.complaints, []);
      await visit.page.close();
    });
  }

  it('of frames that are shown only later', async () => {
    // Those of other sites are asleep until then.
    const frame = frameOf(`${host.origin}/dist/embed.html?${query()}`);
    const visit = await host.visit(
      page(
        `${LISTENING}<details><summary>More</summary>${frame}</details><div hidden>${frame}</div>` +
          '<script async src="/dist/resize.js"></script>',
      ),
    );
    const { page: one } = visit;
    for (const each of one.frames().slice(1)) await each.waitForSelector('[data-sourced-content]');
    await one.evaluate(() => {
      for (const { contentWindow } of document.querySelectorAll('iframe')) {
        contentWindow!.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
      }
      document.querySelector('details')!.open = true;
      document.querySelector('[hidden]')!.removeAttribute('hidden');
    });
    for (const each of one.frames().slice(1)) await fits(each);
    const heights = await one.evaluate(() =>
      (globalThis as unknown as { heard: { height?: number }[] }).heard.map(({ height }) => height),
    );
    assert.ok(!heights.includes(0));
    assert.deepEqual(visit.complaints, []);
    await one.close();
  });

  const late = {
    '@newswire/frames': async (one: Page) => {
      await one.addScriptTag({ url: '/node_modules/@newswire/frames/dist/frames.umd.js' });
      await one.addScriptTag({
        content: 'newswireFrames.observeIframe(document.querySelector("iframe"))',
      });
    },
    'our own, three times': async (one: Page) => {
      for (let time = 0; time < 3; time++) await one.addScriptTag({ url: '/dist/resize.js' });
    },
  };
  for (const [name, add] of Object.entries(late)) {
    it(`${name}, long after the frame told it, in a frame with a border`, async () => {
      const style = name.startsWith('our') && ' style="border: 7px solid; box-sizing: border-box"';
      const visit = await host.visit(page(LISTENING + frameOf(address(), style || '')));
      const frame = await shown(visit.page);
      await frame.waitForSelector('.sourced-entry');
      await waitForLast(visit.page, frame);
      await add(visit.page);
      await expectFitting(visit);
      assert.deepEqual(visit.complaints, []);
      await visit.page.close();
    });
  }

  /** By what each of these looks at in a message, as far as their own scripts are not at hand. */
  const dialects = {
    Datawrapper: `({ data, source }) => {
      for (const height of Object.values(data['datawrapper-height'] ?? {})) resize(source, height);
    }`,
    Medium: `({ data }) => {
      if (typeof data !== 'string' || !data.startsWith('{"src"')) return;
      const { context, src, height } = JSON.parse(data);
      const frame = [...document.querySelectorAll('iframe')].find((one) => one.src === src);
      if (context === 'iframe.resize') resize(frame.contentWindow, height);
    }`,
    Flourish: `({ data, source }) => {
      if (typeof data !== 'string' || !data.startsWith('{')) return;
      const { sender, method, context, src, height } = JSON.parse(data);
      const isWhole = typeof context === 'string' && typeof src === 'string';
      if (sender === 'Flourish' && method === 'resize' && isWhole) resize(source, height);
    }`,
  };
  for (const [name, listener] of Object.entries(dialects)) {
    it(`as ${name} reads it`, async () => {
      const html = `<script>
        const resize = (source, height) => {
          for (const one of document.querySelectorAll('iframe')) {
            if (one.contentWindow === source) one.style.height = height + 'px';
          }
        };
        addEventListener('message', ${listener});
      </script>${frameOf(address())}`;
      const visit = await host.visit(page(html));
      await expectFitting(visit);
      assert.deepEqual(visit.complaints, []);
      await visit.page.close();
    });
  }

  it('in these messages, and no others', async () => {
    const visit = await host.visit(page(LISTENING + frameOf(address({ childId: 'chart-1' }))));
    const frame = await shown(visit.page);
    await frame.waitForSelector('.sourced-entry');
    await waitForLast(visit.page, frame);
    await visit.page.evaluate(() => {
      (globalThis as unknown as { heard: unknown[] }).heard.length = 0;
      const message = { sentinel: 'amp', type: 'frames-init' };
      document.querySelector('iframe')!.contentWindow!.postMessage(message, '*');
    });
    await waitForHeard(visit.page, 5);
    const height = await frame.evaluate(() =>
      Math.ceil(document.body.getBoundingClientRect().height),
    );
    const src = JSON.stringify(frame.url());
    const all = await heard(visit.page);
    assert.deepEqual(all.slice(-5), [
      { sentinel: 'amp', type: 'embed-size', height },
      { 'datawrapper-height': { 'sourced-frame': height } },
      `{"src":${src},"context":"iframe.resize","height":${height}}`,
      `{"sender":"Flourish","method":"resize","src":${src},"context":"iframe.resize","height":${height}}`,
      `pymxPYMxchart-1xPYMxheightxPYMx${height}`,
    ]);
    assert.equal(all.length % 5, 0);
    await visit.page.close();
  });
});

describe('41: the receiver', () => {
  const bad = [
    ...[-1, 20_001, 1e12, NaN, Infinity, '400', '400px', null, [400]].map((height) => ({
      sentinel: 'amp',
      type: 'embed-size',
      height,
    })),
    ...[null, undefined, 0, '', 'x', [], {}, { height: 400 }],
    { sentinel: 'amp', type: 'navigate', url: 'https://evil.example/', height: 400 },
    { sentinel: 'amp', type: 'embed-size', height: 20_000.5, width: '1px;position:fixed' },
    { 'datawrapper-height': { x: 400 } },
    '{"sentinel":"amp","type":"embed-size","height":400}',
    '{"src":"x","context":"iframe.resize","height":400}',
    'pymxPYMxxxPYMxheightxPYMx400',
    'pymxPYMxxxPYMxnavigateToxPYMxhttps://evil.example/',
    'pymxPYMxxxPYMxscrollToChildPosxPYMx400',
    '[iFrameSizer]x:400:400:init',
  ];
  /** A page in a frame that says bad things first, then a height. */
  const saying = (height: number) =>
    `<!doctype html><script>
      const bad = [${bad
        .map((one) =>
          one === undefined
            ? 'undefined'
            : JSON.stringify(one, (_, value: unknown) =>
                typeof value === 'number' && !Number.isFinite(value) ? `<${value}>` : value,
              ).replace(/"<(\w+)>"/g, '$1'),
        )
        .join(',')}];
      for (const one of bad) parent.postMessage(one, '*');
      parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: ${height} }, '*');
    </script>`;
  /** The host’s page, which notes each style that a frame gets. */
  const NOTING = `<script>
    globalThis.styles = [];
    new MutationObserver((records) => {
      for (const { target } of records) styles.push(target.id + ' ' + target.getAttribute('style'));
    }).observe(document, { subtree: true, attributeFilter: ['style', 'height', 'src'] });
  </script><script src="/dist/resize.js"></script>`;
  const styles = (one: Page) =>
    one.evaluate(() => (globalThis as unknown as { styles: string[] }).styles);

  it('takes a height from its own frame alone, within bounds, and nothing else', async () => {
    site.add('/bad/embed.html', saying(321));
    site.add('/other.html', saying(654));
    const html =
      NOTING +
      `<iframe id="other" src="${site.origin}/other.html"></iframe>` +
      `<iframe id="ours" src="${site.origin}/bad/embed.html?x"></iframe>` +
      LISTENING;
    const visit = await host.visit(page(html));
    await waitForHeard(visit.page, 2 * (bad.length + 1));
    await visit.page.waitForFunction(() => (globalThis as unknown as { styles: [] }).styles.length);
    assert.deepEqual(await styles(visit.page), ['ours height: 321px;']);
    assert.equal(new URL(visit.page.url()).origin, host.origin);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });

  for (const height of [0, 20_000]) {
    it(`takes ${height}, the bound`, async () => {
      site.add('/bound/embed.html', saying(height));
      const html = `${NOTING}<iframe id="ours" src="${site.origin}/bound/embed.html?x"></iframe>`;
      const visit = await host.visit(page(html));
      await visit.page.waitForFunction(
        () => (globalThis as unknown as { styles: [] }).styles.length,
      );
      assert.deepEqual(await styles(visit.page), [`ours height: ${height}px;`]);
      await visit.page.close();
    });
  }
});

describe('42: the page in the frame', () => {
  const commands = [
    'pymxPYMxchart-1xPYMxnavigateToxPYMxhttps://evil.example/',
    'pymxPYMxchart-1xPYMxscrollToxPYMxend',
    'pymxPYMxotherxPYMxwidthxPYMx100',
    'pymxPYMxchart-1xPYMxwidthxPYMx<img src=x onerror=alert(1)>',
    '[iFrameSizer]chart-1:8:false:true:32:true:true:null:bodyOffset',
    JSON.stringify({ sender: 'Flourish', method: 'setSetting', name: 'heading', value: 'Evil' }),
    { sentinel: 'amp', type: 'embed-size', height: 1 },
    { sentinel: 'amp', type: 'embed-size-changed', requestedHeight: 1 },
    { type: 'set-height', value: 1 },
    { type: 'navigate', url: 'https://evil.example/' },
    { type: 'eval', code: 'document.title = "Evil"' },
    { src: 'https://evil.example/data.json', heading: 'Evil' },
    ...[null, undefined, 0, true, '', [], {}],
  ];

  it('obeys no command, from the page around or from any other, but a request for its size', async () => {
    const html = LISTENING + frameOf(address({ childId: 'chart-1' })) + '<iframe></iframe>';
    const visit = await host.visit(page(html));
    const frame = await shown(visit.page);
    const state = () =>
      frame.evaluate(() => [location.href, document.title, document.documentElement.outerHTML]);
    const before = await state();
    const said = (await heard(visit.page)).length;
    const requests = visit.requests.length;
    await visit.page.evaluate((given) => {
      const [target, other] = document.querySelectorAll('iframe');
      const size = { sentinel: 'amp', type: 'frames-init' };
      const send = other!.contentWindow!.document.createElement('script');
      send.textContent = `parent[0].postMessage(${JSON.stringify(size)}, '*')`;
      other!.contentWindow!.document.body.append(send);
      for (const command of given) target!.contentWindow!.postMessage(command, '*');
      target!.contentWindow!.postMessage(size, '*');
    }, commands);
    await waitForHeard(visit.page, said + 5);
    await visit.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    assert.equal((await heard(visit.page)).length, said + 5);
    assert.deepEqual(await state(), before);
    assert.equal(visit.requests.length, requests);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });
});

describe('43: what the page in the frame is', () => {
  it('has a title, noindex, a canonical address and the way to oEmbed', async () => {
    const given = { heading: 'Who <b>said</b> what', order: 'newest' };
    const asked = address({ ...given, utm_source: 'x', parentUrl: 'https://host.example/' });
    const visit = await host.visit(page(frameOf(asked)));
    const frame = await shown(visit.page);
    await frame.waitForFunction(() => document.title.startsWith('Who'));
    const head = await frame.evaluate(() => {
      const link = (rel: string) =>
        document.head.querySelector<HTMLLinkElement>(`link[rel="${rel}"]`)!;
      return {
        title: document.title,
        robots: document.head.querySelector<HTMLMetaElement>('[name="robots"]')!.content,
        canonical: link('canonical').href,
        oembed: [link('alternate').type, link('alternate').href],
      };
    });
    const canonical = { element: 'timeline', src: DATA, limit: '4', order: 'newest' };
    assert.deepEqual(head, {
      title: given.heading,
      robots: 'noindex',
      canonical: `${site.origin}/dist/embed.html?${new URLSearchParams({ ...canonical, heading: given.heading }).toString()}`,
      oembed: ['application/json+oembed', `${site.origin}/dist/oembed.json`],
    });
    await visit.page.close();
  });

  it('is named after the record, and speaks the language asked for', async () => {
    const visit = await host.visit(page(frameOf(address({ lang: 'uk-UA' }))));
    const frame = await shown(visit.page);
    await frame.waitForFunction(() => document.body.innerText.includes('Показати'));
    assert.equal(await frame.title(), dataset.title);
    assert.equal(await frame.$eval('html', ({ lang }) => lang), 'uk-UA');
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });

  it('opens links to other sites beside the host’s page, and without a way back', async () => {
    const url = 'https://paper.example/article';
    const linked = { ...dataset, sources: dataset.sources.map((one) => ({ ...one, url })) };
    site.add('/linked.json', JSON.stringify(linked), { 'content-type': 'application/json' });
    const visit = await host.visit(page(frameOf(address({ src: '/linked.json' }))));
    const frame = await shown(visit.page);
    await frame.waitForSelector('a');
    const links = await frame.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<a href="#within">Within</a>');
      addEventListener('click', (event) => event.preventDefault());
      const all = [...document.querySelectorAll('a')];
      for (const link of all) link.click();
      return all.map((one) =>
        [one.getAttribute('href')!.replace(/(?<=.).*/, ''), one.target, one.rel].join(' '),
      );
    });
    assert.deepEqual([...new Set(links)].sort(), ['#  ', 'h _blank noopener']);
    await visit.page.close();
  });
});

describe('34: in a sandbox without an origin, under a strict policy', () => {
  const policy = (origin: string) =>
    `default-src 'none'; script-src ${origin}; style-src ${origin}; connect-src ${origin}; img-src ${origin}; ` +
    `base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;

  it('shows all, in its language, and is given its height', async () => {
    const html = (await readRoot('dist/embed.html')).replace(
      /(src|href)="(?=[\w.]+")/g,
      '$1="/dist/',
    );
    site.add('/strict/embed.html', html, { 'content-security-policy': policy(site.origin) });
    const src = address({ lang: 'uk' }, '/strict/embed.html');
    const visit = await host.visit(
      page(
        `${frameOf(src, ' sandbox="allow-scripts"')}<script async src="/dist/resize.js"></script>`,
      ),
    );
    const frame = await shown(visit.page);
    await frame.waitForFunction(() => document.body.innerText.includes('Показати'));
    assert.equal(await frame.evaluate(() => self.origin), 'null');
    await fits(frame);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });
});

describe('hostile addresses', () => {
  const RAN = 'globalThis.ran = true';
  /** What would be seen had anything of an address run, gone elsewhere or become markup. */
  async function expectHarmless(given: Query, visit: Visit, frame: Frame) {
    const name = JSON.stringify(given);
    assert.equal(await frame.evaluate(() => 'ran' in globalThis), false, name);
    assert.ok(frame.url().startsWith(`${site.origin}/dist/embed.html?`), name);
    const elsewhere = visit.requests.filter(
      (url) => url.startsWith('http') && !url.startsWith(site.origin),
    );
    assert.deepEqual(elsewhere, [], name);
    const found = await frame.evaluate(() => ({
      elements: document.querySelectorAll('body > *').length,
      strange: document.querySelectorAll('img, iframe, object, embed, base, form, svg script')
        .length,
      handlers: [...document.body.querySelectorAll('*')].flatMap((one) =>
        one.getAttributeNames().filter((each) => each.startsWith('on') || each === 'style'),
      ),
      extra: 'polluted' in {},
    }));
    assert.deepEqual(
      { ...found, elements: 0 },
      { elements: 0, strange: 0, handlers: [], extra: false },
      name,
    );
  }

  const markup = `"><img src=x onerror="${RAN}"><script>${RAN}</script>`;
  const shownAddresses: Query[] = [
    { heading: markup },
    { 'id-prefix': markup },
    {
      onload: RAN,
      onclick: RAN,
      onfocus: RAN,
      autofocus: '',
      tabindex: '0',
      style: 'x',
      class: 'x',
    },
    { innerHTML: markup, textContent: markup, data: '{}', filter: '{}' },
    { __proto__x: '1', ['__proto__']: 'polluted', 'constructor.prototype.polluted': '1' },
    { lang: '../../evil' },
    { lang: `"]${markup}` },
    { lang: 'constructor' },
    { theme: `dark;background:url(https://evil.example/)` },
    { childId: `x${markup}` },
    { controls: markup, missions: '', actors: '', kinds: '', limit: '4e9' },
    { 'heading-level': '9e99', events: '1e9', limit: '-1' },
    { status: 'ended', condition: markup, 'max-bytes': '1', group: markup, 'url-state': '' },
    { parentUrl: `javascript:${RAN}`, initialWidth: markup },
  ];
  it('change what is shown, and run nothing', async () => {
    for (const given of shownAddresses) {
      const visit = await host.visit(page(LISTENING + frameOf(address(given))));
      const frame = await shown(visit.page);
      await expectHarmless(given, visit, frame);
      const messages = await heard(visit.page);
      assert.ok(messages.every((one) => typeof one !== 'string' || !one.startsWith('pym')));
      await visit.page.close();
    }
  });

  const refused: readonly (readonly [Query, RegExp])[] = [
    [{ src: 'https://evil.example/data.json' }, /data from “https:\/\/evil\.example”/],
    [{ src: '//evil.example/data.json' }, /data from “http:\/\/evil\.example”/],
    [{ src: '\\\\evil.example\\data.json' }, /data from “http:\/\/evil\.example”/],
    [{ src: 'http://127.0.0.1/data.json' }, /data from “http:\/\/127\.0\.0\.1”/],
    [{ src: 'http://user@evil.example:80/' }, /data from “http:\/\/evil\.example”/],
    [{ src: `javascript:${RAN}` }, /data from “null”/],
    [{ src: 'data:application/json,{}' }, /data from “null”/],
    [{ src: `http://${markup}` }, /data from “http:\/\/">/],
    [{ src: '' }, /names no data/],
    [{ element: 'script' }, /names no element/],
    [{ element: markup }, /names no element/],
    [{ element: '__proto__' }, /names no element/],
  ];
  it('that name data elsewhere, or no element, show one line', async () => {
    for (const [given, line] of refused) {
      const visit = await host.visit(page(LISTENING + frameOf(address(given))));
      const frame = await frameIn(visit.page);
      await frame.waitForFunction(() => document.body.innerText.includes('Nothing to show'));
      assert.match(await frame.evaluate(() => document.body.innerText), line);
      await expectHarmless(given, visit, frame);
      await waitForHeard(visit.page, 4);
      await visit.page.close();
    }
  });

  it('reach no data elsewhere by a redirection', async () => {
    const elsewhere = await startSite();
    site.add('/moved.json', (response) => {
      response.writeHead(302, { location: elsewhere.origin + DATA }).end();
    });
    const visit = await host.visit(page(frameOf(address({ src: '/moved.json' }))));
    const frame = await frameIn(visit.page);
    await frame.waitForFunction(() =>
      document.querySelector('sourced-timeline')?.shadowRoot?.querySelector('.notice'),
    );
    assert.equal(await frame.$('.sourced-entry'), null);
    await visit.page.close();
    await elsewhere.close();
  });

  it('get data from a host that the page lists', async () => {
    const data = await startSite();
    const html = framePage({ dataOrigins: [data.origin], languages: [] });
    site.add('/listed/embed.html', html.replace(/(src|href)="(?=[\w.]+")/g, '$1="/dist/'));
    const src = address({ src: data.origin + DATA }, '/listed/embed.html');
    const visit = await host.visit(page(frameOf(src)));
    await shown(visit.page);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
    await data.close();
  });
});

describe('docs/frames.md', () => {
  it('shows what the command writes', async () => {
    const doc = await readRoot('docs/frames.md');
    const blocks = (language: string) =>
      [...doc.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(
        ([, text = '']) => text,
      );
    const commands = blocks('sh').map((line) =>
      line.replace(/ > .*/, '').trim().split(' ').slice(4),
    );
    const written: string[] = [];
    for (const args of commands) {
      const record = DATA.slice(1);
      const code = await run(['snippet', record, ...args], {
        stdout: { write: (text) => written.push(text) },
        stderr: { write: (text) => assert.fail(text) },
      });
      assert.equal(code, 0);
    }
    const [code = '', answer = ''] = written;
    assert.equal(blocks('html')[0], code.replace(/integrity="[^"]*"/, 'integrity="sha384-…"'));
    const { html } = JSON.parse(answer) as { html: string };
    assert.equal(code.split('\n')[0], html);
    const [, , amp = ''] = blocks('html');
    const src = (text: string) => /src="([^"]*)"/.exec(text)?.[1];
    assert.equal(src(amp), src(html)?.replace('&amp;limit=5', ''));
  });
});
