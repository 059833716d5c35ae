import { expect } from '@open-wc/testing';
import { headCss } from '../../src/components/shared/placeholder-styles.ts';
import type { SourcedElement } from '../../src/components/shared/sourced-element.ts';
import { prerender } from '../../src/prerender/index.ts';
import { parseDataset } from '../../src/model/index.ts';
import { richRecord } from '../fixtures/rich-record.ts';
import { misbehaving, smallDataset } from '../loading/server.ts';
import {
  attach,
  canonical,
  content,
  count,
  create,
  elements,
  entries,
  events,
  expectSame,
  failed,
  insert,
  notices,
  painted,
  ready,
  text,
  type Attributes,
} from './support.ts';

const written = (attributes: Attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** Words that each element shows of the rich record, once. */
const telling = {
  'sourced-timeline': 'The minister refuses the patrol',
  'sourced-actor-card': 'Speaks for Northland.',
  'sourced-mission-status': 'Active',
};

const nodesIn = (element: Element) => {
  const nodes: Node[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ALL);
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};

for (const { tag, rich, small } of elements) {
  const record = richRecord({ corrections: [] });
  const words = telling[tag];
  const make = () => {
    const element = create(tag, rich) as SourcedElement;
    element.innerHTML = '<p>Told elsewhere.</p>';
    element.data = record;
    return element;
  };
  const expectOnce = (element: HTMLElement) => {
    content(element);
    expect(count(text(element), words), words).to.equal(1);
    expect(text(element)).not.to.contain('elsewhere');
  };

  describe(`${tag}: its content stands there once`, () => {
    it('and is made in one update, a timeline’s chart in another, after the first paint', async () => {
      const element = create(tag, rich) as SourcedElement;
      element.data = record;
      let updates = 0;
      element.addController({ hostUpdated: () => (updates += 1) });
      attach(element);
      await element.updateComplete;
      await painted();
      expectOnce(element);
      expect(updates).to.equal(tag === 'sourced-timeline' ? 2 : 1);
    });

    it('when it is cleared', async () => {
      const element = attach(make());
      await ready(element);
      const again = ready(element);
      element.innerHTML = '';
      await again;
      expectOnce(element);
      element.replaceChildren('Other words');
      await ready(element);
      expectOnce(element);
    });

    it('when its content is taken away, or doubled', async () => {
      const element = attach(make());
      await ready(element);
      const own = content(element);
      element.append(own.cloneNode(true), own.cloneNode(true));
      await element.updateComplete;
      await painted();
      expect(content(element)).to.equal(own);
      element.prepend(own.cloneNode(true));
      await painted();
      expect(content(element)).to.equal(own);
      own.remove();
      await ready(element);
      expectOnce(element);
    });

    it('when it is moved, taken out and put back', async () => {
      const element = attach(make());
      await ready(element);
      const before = nodesIn(content(element));
      const place = attach(document.createElement('div'));
      place.append(element);
      await element.updateComplete;
      element.remove();
      await painted();
      document.querySelector('main')!.prepend(element);
      await element.updateComplete;
      await painted();
      expectOnce(element);
      expect(nodesIn(content(element))).to.deep.equal(before);
    });

    it('when it is moved while it loads', async () => {
      const server = misbehaving('held');
      const element = create(tag, { ...small, src: server.url }) as SourcedElement;
      attach(element);
      await element.updateComplete;
      const place = attach(document.createElement('div'));
      place.append(element);
      element.remove();
      place.append(element);
      const shown = ready(element);
      await server.release();
      await shown;
      content(element);
      expect(await server.requests()).to.equal(1);
    });

    it('when it is cloned, with or without data of its own', async () => {
      const element = attach(make());
      await ready(element);
      const clone = element.cloneNode(true) as SourcedElement;
      element.remove();
      attach(clone);
      await clone.updateComplete;
      await painted();
      expectOnce(clone);
      const own = content(clone);
      const shown = ready(clone);
      clone.data = record;
      await shown;
      expectOnce(clone);
      expect(content(clone)).to.equal(own);
    });

    it('when a page is kept as HTML and restored, three times', async () => {
      const element = attach(make());
      await ready(element);
      let html = element.outerHTML;
      element.remove();
      for (let visit = 0; visit < 3; visit++) {
        const restored = insert(html);
        await restored.updateComplete;
        await painted();
        expectOnce(restored);
        html = restored.outerHTML;
        restored.parentElement!.remove();
      }
    });

    it('when a snapshot also kept the fallback hidden, and data then fails', async () => {
      const element = attach(make());
      await ready(element);
      const restored = insert(element.outerHTML);
      element.remove();
      restored.querySelector('[data-sourced-content]')!.remove();
      restored.data = {} as SourcedElement['data'];
      await failed(restored);
      expect(text(restored)).to.contain('Told elsewhere.');
    });

    it('when it is inserted as HTML, with inline JSON', async () => {
      const json = JSON.stringify(record).replaceAll('<', '\\u003c');
      const element = insert(
        `<${tag}${written(rich)}><script type="application/json">${json}</script></${tag}>`,
      );
      await ready(element);
      expectOnce(element);
    });

    it('when it is upgraded late, with properties set before', async () => {
      const elsewhere = document.implementation.createHTMLDocument();
      const element = elsewhere.createElement(tag) as SourcedElement;
      expect(element.shadowRoot).to.equal(null);
      element.innerHTML = '<p>Told elsewhere.</p>';
      Object.assign(element, rich, { data: record, theme: 'light' });
      const shown = ready(element);
      attach(element);
      await shown;
      expectOnce(element);
      expect(element.getAttribute('theme')).to.equal('light');
    });

    it('in a shadow root, styled there', async () => {
      const host = attach(document.createElement('div'));
      const root = host.attachShadow({ mode: 'open' });
      const element = make();
      root.append(element);
      await ready(element);
      expectOnce(element);
      const outside = attach(make());
      await ready(outside);
      const style = (one: Element) => {
        const { fontFamily, fontSize, color } = getComputedStyle(content(one));
        return [fontFamily, fontSize, color];
      };
      expect(style(element)).to.deep.equal(style(outside));
      const sheets = root.adoptedStyleSheets;
      expect(sheets).to.have.length(tag === 'sourced-mission-status' ? 1 : 2);
      for (const sheet of sheets) {
        expect(document.adoptedStyleSheets.filter((one) => one === sheet)).to.have.length(1);
      }
    });

    it('in the ink of either theme, and not at all when it is hidden', async () => {
      const element = attach(make());
      await ready(element);
      const ink = (theme: 'dark' | 'light') => {
        element.setAttribute('theme', theme);
        return getComputedStyle(content(element).querySelector('b, h2, h3')!).color;
      };
      expect([ink('dark'), ink('light')]).to.deep.equal(['rgb(236, 239, 243)', 'rgb(21, 24, 29)']);
      element.hidden = true;
      expect(content(element).checkVisibility()).to.equal(false);
    });

    it('with a fallback that comes and goes', async () => {
      const element = attach(make());
      await ready(element);
      const late = document.createElement('p');
      late.textContent = 'Later elsewhere.';
      element.append(late, 'bare elsewhere');
      await painted();
      expectOnce(element);
      const error = failed(element);
      element.data = { format: 'none' } as unknown as SourcedElement['data'];
      await error;
      expect(text(element)).to.contain('Told elsewhere.');
      expect(text(element)).to.contain('Later elsewhere.');
      expect(text(element)).to.contain('bare elsewhere');
      expect(late.hasAttribute('hidden')).to.equal(false);
    });

    it('and leaves hidden what the author hid', async () => {
      const element = make();
      element.innerHTML = '<p hidden>Not for readers.</p>';
      await ready(attach(element));
      element.data = undefined;
      await element.updateComplete;
      expect(element.querySelector('p')!.getAttribute('hidden')).to.equal('');
    });
  });

  describe(`${tag}: prerendered`, () => {
    const far = () => {
      const spacer = attach(document.createElement('div'));
      spacer.style.height = '6000px';
    };
    const page = async (attributes: Attributes, options: Attributes = attributes, changes = {}) => {
      const dataset = parseDataset({ ...(await smallDataset()), ...changes });
      const html = prerender(tag, dataset, options as Record<string, string>);
      far();
      const element = insert(`<${tag}${written(attributes)}>${html}</${tag}>`);
      await element.updateComplete;
      await painted();
      return { element, html, nodes: nodesIn(element) };
    };

    it('keeps its very nodes, and asks for nothing until it must', async () => {
      const server = misbehaving('fine');
      const { element, html, nodes } = await page({ ...small, src: server.url });
      expect(await server.requests()).to.equal(0);
      expect(nodesIn(element)).to.deep.equal(nodes);
      expectSame(content(element), html);
      expect(content(element).checkVisibility()).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('is adopted as it stands when its data comes', async () => {
      const server = misbehaving('fine');
      const { element, nodes } = await page({ ...small, src: server.url });
      const shown = ready(element);
      element.reload();
      await shown;
      expect(await server.requests()).to.equal(1);
      expect(nodesIn(element)).to.deep.equal(nodes);
    });

    it('stays when its data fails, with one line', async () => {
      const { element, nodes } = await page({ ...small, src: misbehaving('404').url });
      const error = failed(element);
      element.reload();
      expect((await error).code).to.equal('not-found');
      expect(nodesIn(element)).to.deep.equal(nodes);
      expect(notices(element)).to.have.length(1);
    });

    it('is replaced at once where it was made with other options', async () => {
      const server = misbehaving('fine');
      const other: Attributes =
        tag === 'sourced-mission-status' ? { size: 'large' } : { 'heading-level': '5' };
      const { element } = await page({ ...small, src: server.url }, { ...small, ...other });
      const expected = prerender(tag, await smallDataset(), small);
      const recorded = (root: Element) => root.getAttribute('data-sourced-options');
      await until(element, () => recorded(content(element)) === recorded(parsed(expected)));
      await element.updateComplete;
      expectSame(content(element), expected);
      expect(await server.requests()).to.equal(1);
    });

    it('is patched where it is of another version', async () => {
      const changes = { version: '0.9.0', title: 'An older title' };
      const { element } = await page({ ...small, src: misbehaving('fine').url }, small, changes);
      const own = content(element);
      const [block] = entries(element).values();
      const shown = ready(element);
      element.reload();
      await shown;
      expect(content(element)).to.equal(own);
      expectSame(own, prerender(tag, await smallDataset(), small));
      // The entry is the same in both versions.
      if (block) expect([...entries(element).values()]).to.deep.equal([block]);
    });

    it('is mended where something cut pieces out of it', async () => {
      const { element } = await page({ ...small, src: misbehaving('fine').url });
      const own = content(element);
      own.setAttribute('data-sourced-content', 'small@0.0.1');
      for (const keyed of own.querySelectorAll('[data-sourced-key]')) {
        keyed.removeAttribute('data-sourced-key');
      }
      const shown = ready(element);
      element.reload();
      await shown;
      const expected = parsed(prerender(tag, await smallDataset(), small));
      const pieces = (root: Element) => [...root.children].map(canonical);
      expect(pieces(content(element))).to.deep.equal(pieces(expected));
    });
  });
}

/** Waits until something holds, looking after each change inside the element. */
function until(element: Element, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(element, { subtree: true, childList: true, attributes: true });
    look();
  });
}

function parsed(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild!;
}

describe('sourced-timeline: prerendered', () => {
  it('reads its data when it comes near', async () => {
    const server = misbehaving('fine');
    const html = prerender('sourced-timeline', await smallDataset());
    const spacer = attach(document.createElement('div'));
    spacer.style.height = '6000px';
    const element = insert(`<sourced-timeline src="${server.url}">${html}</sourced-timeline>`);
    await painted();
    expect(await server.requests()).to.equal(0);
    const shown = ready(element);
    element.scrollIntoView();
    await shown;
    expect(await server.requests()).to.equal(1);
    scrollTo(0, 0);
  });
});

describe('all three, prerendered, with the style sheet in the head', () => {
  const article = async () => {
    const dataset = richRecord();
    const embed = (tag: (typeof elements)[number]['tag'], attributes: Attributes) =>
      `<${tag}${written(attributes)}>${prerender(tag, dataset, attributes as Record<string, string>)}</${tag}>`;
    const badge = (attributes: Attributes) =>
      embed('sourced-mission-status', { mission: 'training', ...attributes });
    return `<!doctype html><html lang="en"><style>${headCss()}</style>
      <p>The training is ${embed('sourced-mission-status', { mission: 'training' })}, and the patrol
        is ${badge({ mission: 'patrol', size: 'inline' })}; <i>so say both of them</i>.</p>
      <ul>${['small', 'medium', 'large'].map((size) => `<li>${badge({ size })}</li>`).join('')}</ul>
      <p>And with history: ${badge({ history: '' })}, <i>which goes on</i>.</p>
      <div>${badge({ size: 'large', history: '' })}</div>
      ${embed('sourced-actor-card', { actor: 'minister' })}
      ${embed('sourced-timeline', { controls: 'none' })}
      <p>The end.</p>`;
  };

  const open = async (html: string) => {
    const frame = attach(document.createElement('iframe'));
    Object.assign(frame.style, { width: '760px', height: '900px' });
    frame.srcdoc = html;
    await events(frame, 'load').nth(1);
    const view = frame.contentWindow as Window & typeof globalThis;
    await view.document.fonts.ready;
    return view;
  };

  const places = (view: Window) =>
    [
      ...view.document.querySelectorAll(
        'p, li, h1, h2, h3, h4, h5, b, i, span[class]:not(.sourced-content, .sourced-words), time, blockquote, section, article, summary',
      ),
    ].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const label = `${element.tagName} ${element.textContent!.trim().slice(0, 30)}`;
      return `${label}: ${[x, y, width, height].map((n) => Math.round(n)).join(' ')}`;
    });

  it('moves nothing when it is upgraded', async () => {
    const view = await open(await article());
    const before = places(view);
    const shifts: string[] = [];
    const canMeasure = view.PerformanceObserver.supportedEntryTypes.includes('layout-shift');
    const observer = new view.PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: { node?: Node }[];
        };
        const moved = sources.map(({ node }) => node?.textContent?.trim().slice(0, 40));
        shifts.push(`${value}: ${moved.join(' | ')}`);
      }
    });
    // Chromium alone measures shifts itself.
    if (canMeasure) observer.observe({ type: 'layout-shift', buffered: true });
    const script = view.document.createElement('script');
    script.type = 'module';
    script.src = '/src/define.ts';
    view.document.head.append(script);
    await events(script, 'load').nth(1);
    for (const { tag } of elements) await view.customElements.whenDefined(tag);
    const upgraded = [
      ...view.document.querySelectorAll<SourcedElement>(elements.map(({ tag }) => tag).join()),
    ];
    await Promise.all(upgraded.map((element) => element.updateComplete));
    await painted();
    await painted();
    expect(places(view)).to.deep.equal(before);
    expect(shifts).to.deep.equal([]);
  });
});
