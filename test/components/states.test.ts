import { expect } from '@open-wc/testing';
import type { SourcedReadyEvent } from '../../src/index.ts';
import type { SourcedElement } from '../../src/components/shared/sourced-element.ts';
import { blockedUrls, inherited, payloads } from '../fixtures/hostile.ts';
import { richRecord } from '../fixtures/rich-record.ts';
import { misbehaving, smallText } from '../loading/server.ts';
import {
  all,
  attach,
  content,
  count,
  create,
  elements,
  events,
  failed,
  insert,
  notices,
  one,
  ready,
  text,
  type Attributes,
} from './support.ts';

const realTimeout = globalThis.setTimeout;

/** Leaves out the wait before a retry. */
function hurry() {
  globalThis.setTimeout = ((handler: () => void, wait = 0) =>
    realTimeout(handler, wait === 500 ? 0 : wait)) as typeof setTimeout;
}
afterEach(() => {
  globalThis.setTimeout = realTimeout;
});

const inlineJson = (json: string) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  return script;
};

for (const { tag, rich, small } of elements) {
  const make = (attributes: Attributes = {}) =>
    create(tag, { ...small, ...attributes }) as SourcedElement;
  const fallback = (element: SourcedElement) => {
    element.innerHTML = 'Told <p>in the article.</p>';
    return element;
  };

  describe(`${tag}: where its data comes from`, () => {
    it('prefers data to inline JSON, inline JSON to src, and all to the fallback', async () => {
      const server = misbehaving('fine');
      const element = fallback(make({ src: server.url }));
      const own = JSON.parse(await smallText());
      element.append(inlineJson((await smallText()).replace('"1.0.0"', '"2.0.0"')));
      element.data = { ...own, version: '3.0.0' };
      const seen = events<Event & { version: string }>(element, 'sourced-ready');
      attach(element);
      expect((await seen.nth(1)).version).to.equal('3.0.0');
      element.data = undefined;
      expect((await seen.nth(2)).version).to.equal('2.0.0');
      expect(await server.requests()).to.equal(0);
      element.querySelector('script')!.remove();
      expect((await seen.nth(3)).version).to.equal('1.0.0');
      expect(text(element)).not.to.contain('in the article.');
      element.removeAttribute('src');
      await element.updateComplete;
      expect(text(element)).to.equal('Told in the article.');
      expect(element.querySelector('[data-sourced-content]')).to.equal(null);
    });

    it('takes inline JSON that comes later', async () => {
      const element = attach(fallback(make()));
      await element.updateComplete;
      expect(text(element)).to.equal('Told in the article.');
      const shown = ready(element);
      element.append(inlineJson(await smallText()));
      await shown;
      content(element);
    });

    it('fetches once for many elements', async () => {
      const server = misbehaving('fine');
      const many = Array.from({ length: 20 }, () => make({ src: server.url }));
      const shown = Promise.all(many.map(ready));
      for (const element of many) attach(element);
      await shown;
      expect(await server.requests()).to.equal(1);
    });

    it('says which record it shows once it shows it', async () => {
      const element = make({ src: misbehaving('fine').url });
      const shown: string[] = [];
      document.addEventListener(
        'sourced-ready',
        (event) => {
          const { title, version, events: entries } = event as SourcedReadyEvent;
          const visible = content(element).checkVisibility();
          shown.push(`${title} ${version} ${entries} ${visible}`);
        },
        { once: true },
      );
      await ready(attach(element));
      expect(shown).to.deep.equal(['A small record 1.0.0 1 true']);
    });
  });

  describe(`${tag}: while it loads`, () => {
    it('shows the fallback, then its content', async () => {
      const server = misbehaving('held');
      const element = attach(fallback(make({ src: server.url })));
      await element.updateComplete;
      expect(text(element)).to.equal('Told in the article.');
      const shown = ready(element);
      await server.release();
      await shown;
      expect(text(element)).not.to.contain('in the article.');
      expect(element.querySelector('p')!.hasAttribute('hidden')).to.equal(true);
      await expect(element).to.be.accessible();
    });
  });

  describe(`${tag}: data that cannot be used`, () => {
    for (const json of ['{"format":', '[]', '"text"', 'null', '{"__proto__":{"format":1}}']) {
      it(`inline JSON ${json} is refused`, async () => {
        const element = fallback(make());
        element.append(inlineJson(json));
        const error = await failed(attach(element));
        expect(error.code).to.equal(json.endsWith(':') ? 'not-json' : 'invalid');
        expect(text(element)).to.contain('Told in the article.');
        expect(notices(element)).to.have.length(1);
      });
    }

    it('refuses data that is nested too deeply, or in circles', async () => {
      const round: Record<string, unknown> = { ...richRecord() };
      round['self'] = round;
      const element = make();
      element.data = round as unknown as SourcedElement['data'];
      expect((await failed(attach(element))).code).to.equal('invalid');
    });

    it('tries again when it is asked to, and shows what comes', async () => {
      hurry();
      const server = misbehaving('500-then-500');
      const element = fallback(make({ src: server.url }));
      await failed(attach(element));
      const button = one(element, 'button', 'Try again');
      const again = failed(element);
      button.click();
      await again;
      expect(await server.requests()).to.equal(4);
      expect(notices(element)).to.have.length(1);
      const fine = misbehaving('fine');
      element.src = fine.url;
      await ready(element);
      expect(notices(element)).to.be.empty;
      expect(all(element, 'button', 'Try again')).to.be.empty;
    });

    it('keeps focus on “Try again” while it tries, and says that it does', async () => {
      hurry();
      const server = misbehaving('500');
      const element = make({ src: server.url });
      await failed(attach(element));
      const button = one(element, 'button', 'Try again');
      button.focus();
      const again = failed(element);
      button.click();
      await element.updateComplete;
      expect(notices(element)).to.deep.equal(['Loading']);
      expect(element.shadowRoot!.activeElement).to.equal(button);
      await again;
      expect(notices(element)[0]).to.match(/could not be loaded\.$/);
      expect(element.shadowRoot!.activeElement).to.equal(button);
    });

    it('recovers through “Try again”', async () => {
      hurry();
      const server = misbehaving('cut-then-cut');
      const element = fallback(make({ src: server.url }));
      await failed(attach(element));
      const real = globalThis.fetch;
      const fine = misbehaving('fine');
      globalThis.fetch = (_, init) => real(fine.url, init);
      try {
        const shown = ready(element);
        one(element, 'button', 'Try again').click();
        await shown;
      } finally {
        globalThis.fetch = real;
      }
      expect(notices(element)).to.be.empty;
      expect(text(element)).not.to.contain('in the article.');
      content(element);
    });

    it('keeps what it shows when reading anew fails, and says so', async () => {
      const server = misbehaving('fine-then-404');
      const element = make({ src: server.url });
      await ready(attach(element));
      const before = content(element);
      const error = failed(element);
      element.reload();
      expect((await error).code).to.equal('not-found');
      expect(content(element)).to.equal(before);
      expect(before.checkVisibility()).to.equal(true);
      expect(notices(element)).to.have.length(1);
    });

    it('drops its words when another address fails, for the fallback', async () => {
      const element = fallback(make({ src: misbehaving('fine').url }));
      await ready(attach(element));
      const error = failed(element);
      element.src = misbehaving('404').url;
      await error;
      expect(element.querySelector('[data-sourced-content]')).to.equal(null);
      expect(text(element)).to.contain('Told in the article.');
    });
  });

  if (tag !== 'sourced-timeline') {
    const name = tag === 'sourced-actor-card' ? 'actor' : 'mission';
    describe(`${tag}: an id that the record lacks`, () => {
      for (const id of ['nobody', '', ...inherited]) {
        it(`“${id}” is unknown, once, and mended`, async () => {
          const element = fallback(make({ [name]: id }));
          element.data = richRecord();
          const errors = events<Event & { code: string; message: string }>(
            element,
            'sourced-error',
          );
          attach(element);
          const error = await errors.nth(1);
          expect(error.code).to.equal('unknown-id');
          expect(error.message).to.contain(`“${id}”`);
          expect(notices(element)).to.have.length(1);
          expect(notices(element)[0]).to.match(/^This .+ is not in the record\.$/);
          expect(all(element, 'button', 'Try again')).to.be.empty;
          expect(text(element)).to.contain('Told in the article.');
          element.setAttribute('theme', 'light');
          await element.updateComplete;
          expect(errors.seen).to.have.length(1);
          await expect(element).to.be.accessible();
          const shown = ready(element);
          element.setAttribute(name, (rich as Record<string, string>)[name]!);
          await shown;
          expect(notices(element)).to.be.empty;
          expect(text(element)).not.to.contain('in the article.');
        });
      }
    });
  }

  describe(`${tag}: hostile text`, () => {
    it('is text, and nothing else', async () => {
      const json = JSON.stringify(richRecord());
      const plain = create(tag, rich) as SourcedElement;
      plain.data = JSON.parse(
        json.replaceAll('Northland', 'NORTH').replaceAll('ceasefire', 'NORTH'),
      );
      await ready(attach(plain));
      const tags = (element: Element) =>
        [...content(element).querySelectorAll('*')].map(({ tagName }) => tagName).join(' ');
      for (const payload of payloads) {
        const escaped = JSON.stringify(payload).slice(1, -1).replaceAll('$', '$$$$');
        const element = create(tag, rich) as SourcedElement;
        element.data = JSON.parse(
          json.replaceAll('Northland', escaped).replaceAll('ceasefire', escaped),
        );
        await ready(attach(element));
        expect(tags(element), payload).to.equal(tags(plain));
        expect(content(element).textContent).to.equal(
          content(plain).textContent!.replaceAll('NORTH', payload),
        );
        element.remove();
      }
    });

    it('in its attributes is text, too', async () => {
      for (const payload of payloads) {
        const element = insert(`<${tag}></${tag}>`);
        for (const name of ['heading', 'actor', 'mission', 'status', 'condition', 'id-prefix']) {
          element.setAttribute(name, payload);
        }
        element.data = richRecord();
        const settled = new Promise((resolve) => {
          element.addEventListener('sourced-ready', resolve);
          element.addEventListener('sourced-error', resolve);
        });
        await settled;
        const inside = [
          ...element.querySelectorAll('*'),
          ...element.shadowRoot!.querySelectorAll('*'),
        ];
        expect(inside.filter((node) => node.matches('script,img,template,iframe'))).to.be.empty;
        expect(inside.flatMap((node) => node.getAttributeNames()).filter((n) => /^on/.test(n))).to
          .be.empty;
        element.remove();
      }
    });

    it('leads to no address that does more than lead somewhere', async () => {
      for (const url of blockedUrls) {
        const record = richRecord({ contact: { label: 'Write', url } });
        for (const source of record.sources) source.url = url;
        const element = create(tag, rich) as SourcedElement;
        element.data = record;
        await ready(attach(element));
        const links = [
          ...element.querySelectorAll('a'),
          ...element.shadowRoot!.querySelectorAll('a'),
        ].filter((link) => !link.getAttribute('href')!.startsWith('#'));
        expect(links, url).to.be.empty;
        element.remove();
      }
    });
  });
}

describe('all elements of a page', () => {
  it('share one request, whatever they are, and each shows its part once', async () => {
    const server = misbehaving('fine');
    const all = elements.map(({ tag, small }) => create(tag, { ...small, src: server.url }));
    const shown = Promise.all(all.map((element) => ready(element as SourcedElement)));
    for (const element of all) attach(element);
    await shown;
    expect(await server.requests()).to.equal(1);
    const whole = document.querySelector('main')!.innerText;
    // In the timeline, and in the card’s list of entries.
    expect(count(whole, 'A speech')).to.equal(2);
    expect(count(whole, 'The speaker said something.')).to.equal(1);
    await expect(document.querySelector('main')!).to.be.accessible();
  });

  it('leave no global, no cookie and nothing in storage', async () => {
    const before = Object.keys(globalThis).sort();
    for (const { tag, rich } of elements) {
      const element = create(tag, rich) as SourcedElement;
      element.data = richRecord();
      await ready(attach(element));
    }
    expect(Object.keys(globalThis).sort()).to.deep.equal(before);
    expect(document.cookie).to.equal('');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });
});
