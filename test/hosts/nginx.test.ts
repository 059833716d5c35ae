/** A static host: the demo site from nginx, with the configuration in docs/nginx.conf. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startNginx } from './nginx.ts';
import { DATA, page, settled, startHost } from './pages.ts';
import { missing, whyNot } from './processes.ts';
import { readRoot } from './site.ts';

const skip = whyNot('nginx', missing('nginx'));

describe('nginx', { skip }, () => {
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  let host: Awaited<ReturnType<typeof startHost>>;
  before(async () => {
    nginx = await startNginx();
    host = await startHost();
  });
  after(async () => {
    await host?.close();
    await nginx?.end();
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(nginx.origin + path, { headers });
  const nameIn = async (path: string, pattern: RegExp) => {
    const [name] = pattern.exec(await (await get(path)).text()) ?? [];
    assert.ok(name, String(pattern));
    return `/${name}`;
  };
  const script = () => nameIn('/', /embed\.[0-9a-f]{12}\.js/);
  const sheet = () => nameIn('/', /embed\.[0-9a-f]{12}\.css/);

  it('sends scripts, style sheets, data and pages compressed, and says that they vary', async () => {
    const types = {
      [await script()]: 'application/javascript; charset=utf-8',
      [await sheet()]: 'text/css; charset=utf-8',
      [DATA]: 'application/json; charset=utf-8',
      '/': 'text/html; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      const { headers, status } = await get(path, { 'accept-encoding': 'gzip' });
      assert.equal(status, 200);
      assert.equal(headers.get('content-type'), type);
      assert.equal(headers.get('content-encoding'), 'gzip', path);
      assert.equal(headers.get('vary'), 'Accept-Encoding', path);
      const plain = await get(path, { 'accept-encoding': 'identity' });
      assert.equal(plain.headers.get('content-encoding'), null, path);
    }
  });

  it('answers 304 where nothing changed, compressed or not', async () => {
    for (const path of ['/', '/embed.html', DATA]) {
      for (const encoding of ['gzip', 'identity']) {
        const asked = { 'accept-encoding': encoding };
        const first = await get(path, asked);
        const etag = first.headers.get('etag') ?? '';
        assert.match(etag, /^(W\/)?"[^"]+"$/);
        const again = await get(path, { ...asked, 'if-none-match': etag });
        assert.equal(again.status, 304, path);
        const other = await get(path, { ...asked, 'if-none-match': '"other"' });
        assert.equal(other.status, 200, path);
      }
    }
  });

  it('lets browsers keep what bears its hash, and asks anew for all else', async () => {
    for (const path of [
      await script(),
      await sheet(),
      await nameIn('/embed.html', /frame\.\w+\.js/),
    ]) {
      const { headers } = await get(path);
      assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable', path);
    }
    for (const path of ['/', '/embed.html', DATA]) {
      assert.equal((await get(path)).headers.get('cache-control'), 'no-cache', path);
    }
    assert.equal((await get('/embed.0123456789ab.js')).headers.get('cache-control'), null);
  });

  it('gives scripts, style sheets and data to pages of any site, and nothing else', async () => {
    for (const path of [await script(), await sheet(), DATA]) {
      const { headers } = await get(path);
      assert.equal(headers.get('access-control-allow-origin'), '*', path);
      assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin', path);
    }
    for (const path of ['/', '/embed.html']) {
      const { headers } = await get(path);
      assert.equal(headers.get('access-control-allow-origin'), null, path);
      assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin', path);
    }
  });

  it('has the policy of the documentation on every page, and lets only the page for frames be framed', async () => {
    const doc = await readRoot('docs/embedding.md');
    const [, recipe = ''] = /```http\n(default-src [^\n]*)\n```/.exec(doc) ?? [];
    assert.match(recipe, /trusted-types lit-html/);
    const policy = async (path: string) =>
      (await get(path)).headers.get('content-security-policy') ?? '';
    const rest = "; base-uri 'none'; form-action 'none'";
    for (const path of ['/', '/no/such/page']) {
      assert.equal(await policy(path), `${recipe}${rest}; frame-ancestors 'self'`);
    }
    const own = recipe.replaceAll("'self'", nginx.origin);
    assert.equal(await policy('/embed.html'), own + rest);
    const { headers } = await get('/embed.html');
    assert.equal(headers.get('x-robots-tag'), 'noindex');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal((await get('/')).headers.get('x-robots-tag'), null);
  });

  it('serves the demo article: every element, fully styled, nothing blocked', async () => {
    const visit = await host.visit(page(''));
    await visit.page.goto(nginx.origin, { waitUntil: 'load' });
    await settled(visit.page, 7);
    const font = await visit.page.$eval('body', (body) => getComputedStyle(body).fontSize);
    assert.equal(font, '19px');
    assert.deepEqual(visit.complaints, []);
    assert.deepEqual(
      visit.requests.filter((url) => url.startsWith('http') && !url.startsWith(nginx.origin)),
      [],
    );
    await visit.page.close();
  });

  for (const sandbox of ['', ' sandbox="allow-scripts"']) {
    it(`serves frames to pages of other sites${sandbox && ', in a sandbox too'}`, async () => {
      const src = `${nginx.origin}/embed.html?element=timeline&amp;limit=3&amp;src=${DATA}&amp;lang=uk`;
      const visit = await host.visit(
        page(
          `<iframe src="${src}" title="Timeline"${sandbox}></iframe><script src="/dist/resize.js"></script>`,
        ),
      );
      const frame = await visit.page.waitForFrame((one) => one.url().includes('/embed.html'));
      await frame.waitForFunction(() => document.body?.innerText.includes('Показати'));
      await frame.waitForFunction(
        () => Math.abs(innerHeight - document.body.getBoundingClientRect().height) <= 2,
      );
      assert.deepEqual(visit.complaints, []);
      await visit.page.close();
    });
  }

  it('lets no other site frame its articles', async () => {
    const visit = await host.visit(
      page(`<iframe src="${nginx.origin}/" title="Article"></iframe>`),
    );
    assert.ok(visit.complaints.some((text) => text.includes('frame-ancestors')));
    await visit.page.close();
  });
});
