import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { DatasetController, type DataState } from '../../src/loading/dataset-controller.ts';
import { readDataset } from '../../src/loading/read-dataset.ts';
import { misbehaving, smallDataset, smallText } from './server.ts';

class TestHost extends LitElement {
  static override properties = {
    src: {},
    data: { attribute: false },
    integrity: {},
    maxBytes: { type: Number, attribute: 'max-bytes' },
  };

  declare src?: string;
  declare data?: unknown;
  declare integrity?: string;
  declare maxBytes?: number;

  settled: DataState[] = [];
  rendered: DataState[] = [];
  renderedWhenSettled?: DataState;
  reader = new DatasetController(this, (state) => {
    this.settled.push(state);
    this.renderedWhenSettled = this.rendered.at(-1);
    this.#notify.forEach((notify) => notify());
  });

  #notify: (() => void)[] = [];
  #children = new MutationObserver(() => this.requestUpdate());

  override connectedCallback() {
    super.connectedCallback();
    this.#children.observe(this, { childList: true });
  }

  override render() {
    this.rendered.push(this.reader.state);
  }

  /** Waits for the nth settled state. */
  async nth(count: number): Promise<DataState> {
    while (this.settled.length < count)
      await new Promise<void>((resolve) => this.#notify.push(resolve));
    return this.settled[count - 1]!;
  }

  get heading() {
    return this.reader.state.story?.dataset.title ?? '';
  }
}
customElements.define('test-dataset-host', TestHost);

const hosts: Element[] = [];
afterEach(() => hosts.splice(0).forEach((host) => host.remove()));

const make = (properties: Partial<TestHost> = {}) =>
  Object.assign(document.createElement('test-dataset-host') as TestHost, properties);

function attach(host: TestHost): TestHost {
  hosts.push(host);
  document.body.append(host);
  return host;
}

function script(text: string): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = text;
  return element;
}

describe('DatasetController: where data comes from', () => {
  it('has none without any', async () => {
    const host = attach(make());
    await host.updateComplete;
    expect(host.reader.state).to.deep.equal({ status: 'none' });
    expect(host.settled).to.be.empty;
  });

  it('prefers the property to inline JSON, and inline JSON to src', async () => {
    const server = misbehaving('fine');
    const host = make({ src: server.url, data: await smallDataset('Property') });
    host.append(script((await smallText()).replace('A small record', 'Inline')));
    attach(host);
    await host.nth(1);
    expect(host.heading).to.equal('Property');
    host.data = undefined;
    await host.nth(2);
    expect(host.heading).to.equal('Inline');
    expect(await server.requests()).to.equal(0);
    host.querySelector('script')!.remove();
    await host.nth(3);
    expect(host.heading).to.equal('A small record');
    host.src = undefined;
    await host.updateComplete;
    expect(host.reader.state).to.deep.equal({ status: 'none' });
  });

  it('shows data and inline JSON in the very first update', async () => {
    const host = attach(make({ data: await smallDataset() }));
    await host.updateComplete;
    expect(host.rendered.map(({ status }) => status)).to.deep.equal(['ready']);
  });

  it('takes a story as it is', async () => {
    const story = readDataset(await smallDataset());
    const host = attach(make({ data: story }));
    await host.nth(1);
    expect(host.reader.state.story).to.equal(story);
  });

  it('takes up inline JSON that is appended later', async () => {
    const host = attach(make());
    await host.updateComplete;
    host.append(script(await smallText()));
    await host.nth(1);
    expect(host.heading).to.equal('A small record');
  });

  it('leaves other scripts and deeper ones alone', async () => {
    const host = make();
    const text = await smallText();
    const other = script(text);
    other.type = 'application/ld+json';
    const wrapper = document.createElement('div');
    wrapper.append(script(text));
    host.append(other, wrapper);
    attach(host);
    await host.updateComplete;
    expect(host.reader.state.status).to.equal('none');
  });

  it('refuses inline JSON over the limit, and reads it once the limit allows', async () => {
    const host = make({ maxBytes: 10 });
    host.append(script(await smallText()));
    attach(host);
    expect((await host.nth(1)).error?.code).to.equal('too-large');
    host.maxBytes = 10_000;
    expect((await host.nth(2)).status).to.equal('ready');
  });

  it('reads nothing while it is paused', async () => {
    const server = misbehaving('fine');
    const host = make({ src: server.url });
    host.reader.paused = true;
    const partial = script((await smallText()).slice(0, 100));
    host.append(partial);
    attach(host);
    await host.updateComplete;
    expect(host.reader.state).to.deep.equal({ status: 'none' });
    partial.append((await smallText()).slice(100));
    host.reader.paused = false;
    host.requestUpdate();
    await host.nth(1);
    expect(host.settled.map(({ status }) => status)).to.deep.equal(['ready']);
    expect(await server.requests()).to.equal(0);
  });

  it('reports broken inline JSON', async () => {
    const host = make();
    host.append(script('{"format":'));
    attach(host);
    expect((await host.nth(1)).error?.code).to.equal('not-json');
  });
});

describe('DatasetController: states', () => {
  it('goes from loading to ready, and says so after rendering', async () => {
    const server = misbehaving('held');
    const host = attach(make({ src: server.url }));
    await host.updateComplete;
    expect(host.reader.state.status).to.equal('loading');
    await server.release();
    const state = await host.nth(1);
    expect(state.status).to.equal('ready');
    expect(host.renderedWhenSettled).to.equal(state);
    expect(host.rendered.map(({ status }) => status)).to.deep.equal(['loading', 'ready']);
  });

  it('fails with the error, for every kind of source', async () => {
    const inline = make();
    inline.append(script('[]'));
    const cases: [TestHost, string][] = [
      [make({ src: misbehaving('404').url }), 'not-found'],
      [make({ src: 'javascript:alert(1)' }), 'blocked-url'],
      [make({ data: { format: 'other' } }), 'invalid'],
      [make({ data: 'text' }), 'invalid'],
      [make({ src: misbehaving('fine').url, integrity: 'sha256-AAAA' }), 'integrity'],
      [make({ src: misbehaving('fine').url, maxBytes: 5 }), 'too-large'],
      [inline, 'invalid'],
    ];
    for (const [host, code] of cases) {
      const { status, error, story } = await attach(host).nth(1);
      expect([status, error?.code, story]).to.deep.equal(['failed', code, undefined]);
    }
  });

  it('reads once, however often the host updates or asks', async () => {
    const server = misbehaving('fine');
    const host = attach(make({ src: server.url }));
    await host.nth(1);
    for (let i = 0; i < 3; i++) {
      host.reader.read();
      host.requestUpdate();
      await host.updateComplete;
    }
    expect(host.settled.length).to.equal(1);
    expect(await server.requests()).to.equal(1);
  });

  it('asks once for many hosts', async () => {
    const server = misbehaving('fine');
    const many = Array.from({ length: 50 }, () => attach(make({ src: server.url })));
    const states = await Promise.all(many.map((host) => host.nth(1)));
    expect(new Set(states.map(({ story }) => story)).size).to.equal(1);
    expect(await server.requests()).to.equal(1);
  });
});

describe('DatasetController: replies nobody waits for', () => {
  it('drops the reply for an address that has changed', async () => {
    const slow = misbehaving('held');
    const host = attach(make({ src: slow.url }));
    await host.updateComplete;
    host.src = misbehaving('404').url;
    await host.nth(1);
    await slow.release();
    // A second host tells when the slow reply has been read.
    await attach(make({ src: slow.url })).nth(1);
    await host.updateComplete;
    expect(host.settled.map(({ error }) => error?.code)).to.deep.equal(['not-found']);
    expect(host.reader.state.status).to.equal('failed');
  });

  it('drops the reply when data has been set meanwhile', async () => {
    const slow = misbehaving('held');
    const host = attach(make({ src: slow.url }));
    await host.updateComplete;
    host.data = await smallDataset('Property');
    await host.nth(1);
    await slow.release();
    await attach(make({ src: slow.url })).nth(1);
    expect(host.heading).to.equal('Property');
    expect(host.settled.length).to.equal(1);
  });

  it('drops the reply after it was disconnected, and asks again when put back', async () => {
    const slow = misbehaving('held');
    const host = attach(make({ src: slow.url }));
    await host.updateComplete;
    host.remove();
    expect(host.reader.state.status).to.equal('none');
    await slow.release();
    await attach(make({ src: slow.url })).nth(1);
    expect(host.reader.state.status).to.equal('none');
    expect(host.settled).to.be.empty;
    attach(host);
    await host.nth(1);
    expect(host.heading).to.equal('A small record');
    expect(await slow.requests()).to.equal(1);
  });

  it('is served once when it is moved while loading, and not again when moved later', async () => {
    const slow = misbehaving('held');
    const host = attach(make({ src: slow.url }));
    await host.updateComplete;
    document.body.prepend(host);
    await slow.release();
    await host.nth(1);
    document.body.append(host);
    await host.updateComplete;
    expect(host.settled.length).to.equal(1);
    expect(host.reader.state.status).to.equal('ready');
    expect(await slow.requests()).to.equal(1);
  });

  it('starts nothing while it is not in the page', async () => {
    const server = misbehaving('fine');
    const host = attach(make());
    await host.updateComplete;
    host.remove();
    host.src = server.url;
    host.reader.read();
    host.reader.reload();
    await host.updateComplete;
    expect(await server.requests()).to.equal(0);
    expect(host.reader.state.status).to.equal('none');
  });
});

describe('DatasetController: deferring', () => {
  const deferred = (src: string) => {
    const host = make({ src });
    host.reader.defer = true;
    return attach(host);
  };

  it('fetches nothing until it is asked to', async () => {
    const server = misbehaving('fine');
    const host = deferred(server.url);
    await host.updateComplete;
    host.reader.read();
    expect(host.reader.state).to.deep.equal({ status: 'none' });
    expect(await server.requests()).to.equal(0);
    host.reader.defer = false;
    host.reader.read();
    await host.nth(1);
    expect(host.heading).to.equal('A small record');
  });

  it('fetches on reload, and goes on when it is told again to defer', async () => {
    const server = misbehaving('held');
    const host = deferred(server.url);
    await host.updateComplete;
    host.reader.reload();
    host.reader.defer = true;
    await host.updateComplete;
    expect(host.reader.state.status).to.equal('loading');
    await server.release();
    expect((await host.nth(1)).status).to.equal('ready');
  });

  it('still takes data that is at hand', async () => {
    const server = misbehaving('fine');
    const host = deferred(server.url);
    host.data = await smallDataset('Property');
    await host.nth(1);
    expect(host.heading).to.equal('Property');
    expect(await server.requests()).to.equal(0);
  });
});

describe('DatasetController: reloading', () => {
  it('tries again after a failure', async () => {
    const server = misbehaving('404-once');
    const host = attach(make({ src: server.url }));
    expect((await host.nth(1)).status).to.equal('failed');
    host.reader.reload();
    expect(host.reader.state.status).to.equal('loading');
    expect((await host.nth(2)).status).to.equal('ready');
    expect(await server.requests()).to.equal(2);
  });

  it('keeps what was read while it asks, and when that fails', async () => {
    const server = misbehaving('fine-then-404');
    const host = attach(make({ src: server.url }));
    const { story } = await host.nth(1);
    host.reader.reload();
    expect(host.reader.state).to.deep.equal({ status: 'loading', story });
    const state = await host.nth(2);
    expect([state.status, state.story, state.error?.code]).to.deep.equal([
      'failed',
      story,
      'not-found',
    ]);
  });

  it('does not keep the story of another address', async () => {
    const host = attach(make({ src: misbehaving('fine').url }));
    await host.nth(1);
    host.src = misbehaving('404').url;
    expect((await host.nth(2)).story).to.equal(undefined);
  });

  it('stays ready when it is removed during a reload', async () => {
    const host = attach(make({ src: misbehaving('fine').url }));
    const { story } = await host.nth(1);
    host.reader.reload();
    host.remove();
    expect(host.reader.state).to.deep.equal({ status: 'ready', story });
    attach(host);
    await host.updateComplete;
    expect(host.reader.state).to.deep.equal({ status: 'ready', story });
  });
});
