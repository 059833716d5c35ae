import { expect } from '@open-wc/testing';
import { DataError } from '../../src/loading/data-error.ts';
import { loadDataset, type LoadOptions } from '../../src/loading/load-dataset.ts';
import { misbehaving, smallText } from './server.ts';

const title = 'A small record';
const patient = { retryMs: 1 };

async function failure(url: string, options: LoadOptions = {}): Promise<DataError> {
  const error = await loadDataset(url, { ...patient, ...options }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(DataError);
  return error as DataError;
}

async function hashOf(algorithm: string, text: string): Promise<string> {
  const digest = await crypto.subtle.digest(algorithm, new TextEncoder().encode(text));
  const name = algorithm.toLowerCase().replace('-', '');
  return `${name}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

describe('loadDataset: one request', () => {
  it('serves many callers with one request and one story', async () => {
    const server = misbehaving('fine');
    const absolute = new URL(server.url, document.baseURI).href;
    const calls = Array.from({ length: 200 }, (_, index) =>
      loadDataset([server.url, absolute, `${server.url}#part`][index % 3]!),
    );
    const stories = new Set(await Promise.all(calls));
    stories.add(await loadDataset(server.url));
    expect(stories.size).to.equal(1);
    expect([...stories][0]!.dataset.title).to.equal(title);
    expect(await server.requests()).to.equal(1);
  });

  it('asks separately for another integrity or limit', async () => {
    const server = misbehaving('fine');
    await loadDataset(server.url);
    await loadDataset(server.url, { integrity: await hashOf('SHA-256', await smallText()) });
    await failure(server.url, { maxBytes: 10 });
    expect(await server.requests()).to.equal(3);
  });

  it('forgets a failure, so that a later caller asks again', async () => {
    const server = misbehaving('404-once');
    await failure(server.url);
    expect((await loadDataset(server.url)).dataset.title).to.equal(title);
    expect(await server.requests()).to.equal(2);
  });

  it('shares a failure among those who waited for it', async () => {
    const server = misbehaving('404');
    const errors = new Set(await Promise.all([1, 2, 3].map(() => failure(server.url))));
    expect(errors.size).to.equal(1);
    expect(await server.requests()).to.equal(1);
  });

  it('asks the server again on reload, conditionally, and once for many', async () => {
    const server = misbehaving('etag');
    const first = await loadDataset(server.url);
    const again = await Promise.all([1, 2, 3].map(() => loadDataset(server.url, { reload: true })));
    expect(new Set(again).size).to.equal(1);
    expect(again[0]).not.to.equal(first);
    expect(await loadDataset(server.url)).to.equal(again[0]);
    expect(await server.requests()).to.equal(2);
    // A browser that keeps a cache asks conditionally, and answers an ordinary request from it.
    await fetch(server.url);
    const { requests, notModified } = await server.seen();
    expect(notModified === 1 || requests === 3).to.equal(true);
  });

  it('sends no cookies', async () => {
    document.cookie = 'reader=1; path=/';
    const server = misbehaving('fine');
    await loadDataset(server.url);
    document.cookie = 'reader=; path=/; max-age=0';
    expect(await server.seen()).to.include({ requests: 1, cookies: 0 });
  });

  it('follows a redirect and reads past a byte-order mark', async () => {
    const server = misbehaving('redirect');
    expect((await loadDataset(server.url)).dataset.title).to.equal(title);
    expect(await server.target()).to.include({ requests: 1 });
    expect((await loadDataset(misbehaving('bom').url)).dataset.title).to.equal(title);
  });
});

describe('loadDataset: a misbehaving server', () => {
  const refused: [kind: string, code: string, requests: number, words: RegExp, LoadOptions?][] = [
    ['404', 'not-found', 1, /answered with 404/],
    ['410', 'not-found', 1, /answered with 410/],
    ['403', 'network', 1, /answered with 403/],
    ['500', 'network', 2, /answered with 500/],
    ['429', 'network', 2, /answered with 429/],
    ['cut', 'network', 2, /could not be fetched/],
    ['silent', 'timeout', 2, /sent nothing for 0\.15 s/, { idleMs: 150 }],
    ['stalled', 'timeout', 2, /sent nothing for 0\.15 s/, { idleMs: 150 }],
    ['html', 'not-json', 1, /is not JSON/],
    ['empty', 'not-json', 1, /is not JSON/],
    ['shape', 'invalid', 1, /not a valid dataset: \/events must be an array\.$/],
    ['declared', 'too-large', 1, /limit of 20000000 bytes/],
    ['declared', 'too-large', 1, /limit of 20000000 bytes/, { maxBytes: NaN }],
    ['flood', 'too-large', 1, /limit of 500000 bytes/, { maxBytes: 500_000 }],
  ];
  for (const [kind, code, requests, words, options] of refused) {
    it(`${kind}: ${code} after ${requests} request(s)`, async () => {
      const server = misbehaving(kind);
      const error = await failure(server.url, options);
      expect(error.code).to.equal(code);
      expect(error.url).to.equal(new URL(server.url, document.baseURI).href);
      expect(error.message).to.match(words);
      expect(error.message).to.contain(error.url);
      expect(await server.requests()).to.equal(requests);
    });
  }

  for (const kind of ['500-once', '503-once', '429-once', 'cut-once', 'stalled-once']) {
    it(`${kind}: recovers with the one retry`, async () => {
      const server = misbehaving(kind);
      const story = await loadDataset(server.url, { ...patient, idleMs: 400 });
      expect(story.dataset.title).to.equal(title);
      expect(await server.requests()).to.equal(2);
    });
  }

  it('drops the connection as soon as the data is too large', async () => {
    for (const kind of ['declared', 'flood']) {
      const server = misbehaving(kind);
      await failure(server.url, { maxBytes: 100_000 });
      await server.closed();
    }
  });

  it('waits for a slow answer as long as bytes keep coming', async () => {
    const story = await loadDataset(misbehaving('drip').url, { idleMs: 500 });
    expect(story.dataset.title).to.equal(title);
  });

  it('accepts data of exactly the limit', async () => {
    const size = new Blob([await smallText()]).size;
    const { url } = misbehaving('fine');
    expect((await loadDataset(url, { maxBytes: size })).dataset.title).to.equal(title);
    expect((await failure(url, { maxBytes: size - 1 })).code).to.equal('too-large');
  });

  it('reports an unreachable server', async () => {
    // Port 9 is one that browsers themselves refuse.
    expect((await failure('http://127.0.0.1:9/data.json')).code).to.equal('network');
  });
});

describe('loadDataset: addresses', () => {
  const blocked = [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:application/json,{}',
    `blob:${location.origin}/x`,
    'file:///etc/hosts',
    'ftp://example.org/x.json',
    'http://',
    'https://[',
  ];
  for (const address of blocked) {
    it(`refuses ${JSON.stringify(address)}`, async () => {
      const error = await failure(address);
      expect(error.code).to.equal('blocked-url');
      expect(error.message).to.match(/only http and https/);
    });
  }

  it('resolves relative to the base of the document', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = '/_misbehave/fine/';
    try {
      expect((await loadDataset(crypto.randomUUID())).dataset.title).to.equal(title);
    } finally {
      base.remove();
    }
  });
});

describe('loadDataset: integrity', () => {
  const wrong = `sha512-${'A'.repeat(86)}==`;

  const rules = () => {
    for (const algorithm of ['SHA-256', 'SHA-384', 'SHA-512']) {
      it(`accepts a matching ${algorithm}, among others and with options`, async () => {
        const right = await hashOf(algorithm, await smallText());
        const other = `${right.slice(0, 7)}${btoa('another')}`;
        const { url } = misbehaving('fine');
        const story = await loadDataset(url, {
          integrity: `${other}  ${right}?ct=application/json`,
        });
        expect(story.dataset.title).to.equal(title);
      });
    }

    it('refuses a mismatch without asking again', async () => {
      const server = misbehaving('fine');
      const error = await failure(server.url, { integrity: wrong });
      expect(error.code).to.equal('integrity');
      expect(error.message).to.contain('does not match its integrity hash');
      expect(await server.requests()).to.equal(1);
    });

    it('goes by the strongest kind of hash', async () => {
      const weaker = await hashOf('SHA-256', await smallText());
      const error = await failure(misbehaving('fine').url, { integrity: `${weaker} ${wrong}` });
      expect(error.code).to.equal('integrity');
    });

    it('refuses data where no hash can be read', async () => {
      for (const integrity of ['md5-abc', 'nonsense', 'xsha256-abc']) {
        expect((await failure(misbehaving('fine').url, { integrity })).code).to.equal('integrity');
      }
    });
  };

  rules();

  describe('on a page without crypto.subtle', () => {
    let whole: SubtleCrypto;
    beforeEach(() => {
      whole = crypto.subtle;
    });
    const hide = () =>
      Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    afterEach(() => {
      Reflect.deleteProperty(crypto, 'subtle');
      expect(crypto.subtle).to.equal(whole);
    });

    it('still accepts a match and refuses a mismatch', async () => {
      const right = await hashOf('SHA-384', await smallText());
      hide();
      const { url } = misbehaving('fine');
      expect((await loadDataset(url, { integrity: right })).dataset.title).to.equal(title);
      expect((await failure(url, { integrity: wrong })).code).to.equal('integrity');
    });
  });
});
