/** What an engine lacks, taken away before any script loads: docs/support.md names what comes in its place. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import {
  addScript,
  allText,
  content,
  controls,
  DATA,
  innerText,
  missingFrom,
  page,
  SCRIPT,
  settled,
  startHost,
} from './pages.ts';
import { readRoot } from './site.ts';

let host: Awaited<ReturnType<typeof startHost>>;
before(async () => {
  host = await startHost();
});
after(() => host.close());

const hash = createHash('sha384')
  .update(await readRoot(DATA.slice(1)))
  .digest('base64');
const body = `
  <sourced-timeline src="${DATA}" controls="${controls}" url-state integrity="sha384-${hash}"></sourced-timeline>
  <sourced-actor-card src="${DATA}" actor="kallas"></sourced-actor-card>
  <p>It is <sourced-mission-status src="${DATA}" mission="eumam" history></sourced-mission-status>.</p>`;

/** Runs in the page, before its scripts. */
type Lack = () => unknown;

/** What is new in engines, or in some of them only, and nothing here may need. */
const UNUSED: Lack = () => {
  const all: readonly (readonly [object, readonly string[]])[] = [
    [
      globalThis,
      ['requestIdleCallback', 'cancelIdleCallback', 'DecompressionStream', 'CompressionStream'],
    ],
    [globalThis, ['Sanitizer', 'Highlight', 'navigation', 'scheduler', 'structuredClone']],
    [globalThis, ['PerformanceObserver', 'BroadcastChannel', 'SharedWorker', 'Worker']],
    [Element.prototype, ['setHTML', 'setHTMLUnsafe', 'getHTML', 'ariaNotify', 'checkVisibility']],
    [Document, ['parseHTML', 'parseHTMLUnsafe']],
    [Document.prototype, ['startViewTransition', 'fragmentDirective', 'timeline']],
    [Intl, ['Segmenter', 'RelativeTimeFormat', 'DisplayNames', 'DurationFormat']],
    [Navigator.prototype, ['serviceWorker', 'share', 'connection', 'locks', 'sendBeacon']],
    [Object, ['groupBy']],
    [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
    [Set.prototype, ['union', 'intersection', 'difference']],
    [Promise, ['withResolvers', 'try']],
  ];
  for (const [holder, names] of all) {
    for (const name of names) Reflect.deleteProperty(holder, name);
  }
};

const LACKS: Readonly<Record<string, Lack>> = {
  'no observer of what is near, or of sizes': () => {
    Reflect.deleteProperty(globalThis, 'IntersectionObserver');
    Reflect.deleteProperty(globalThis, 'ResizeObserver');
  },
  'no storage': () => {
    const refuse = () => {
      throw new DOMException('No storage here.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(globalThis, name, { get: refuse });
    }
    Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
  },
  'no `crypto.subtle`': () => {
    Object.defineProperty(crypto, 'subtle', { value: undefined });
  },
  'no Trusted Types': () => {
    Reflect.deleteProperty(globalThis, 'trustedTypes');
  },
  'nothing that tells how the page was opened': () => {
    performance.getEntriesByType = () => [];
  },
  'an address that cannot be written': () => {
    history.replaceState = () => {
      throw new DOMException('100 times in 10 s', 'SecurityError');
    };
  },
  'nothing of what is new': UNUSED,
};

/** Declarations that some engine passes over. */
const STYLES =
  /content-visibility|contain-intrinsic-[a-z-]+|text-wrap|hyphens|overscroll-behavior/g;

/** Our script and sheet, with declarations that mean nothing to the engine. */
async function withoutStyles(one: Page): Promise<void> {
  await one.setRequestInterception(true);
  one.on('request', (request) => {
    const [, file, kind] = /\/(dist\/embed\.(js|css))$/.exec(request.url()) ?? [];
    if (!file) return void request.continue();
    void readRoot(file).then((text) =>
      request.respond({
        contentType: kind === 'js' ? 'text/javascript' : 'text/css',
        body: text.replace(STYLES, 'no-such-property'),
      }),
    );
  });
}

async function visit(setUp: (one: Page) => Promise<unknown> = async () => {}) {
  const visited = await host.visit(page(body), setUp);
  await addScript(visited.page);
  await settled(visited.page, 3);
  return visited;
}

/** Types into the search, and waits until only entries that match show. */
async function search(one: Page, query: string): Promise<void> {
  await one.evaluate((query) => {
    const bar = document.querySelector('.sourced-controls')!.shadowRoot!;
    const field = bar.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }, query);
  await one.waitForFunction(
    (query) =>
      [...document.querySelectorAll<HTMLElement>('.sourced-entry:not([hidden])')].every((entry) =>
        entry.textContent.includes(query),
      ),
    {},
    query,
  );
}

describe('an engine that has', () => {
  let whole = '';
  before(async () => {
    const { page: one } = await visit();
    whole = await allText(one);
    await one.close();
  });
  const expectSame = async ({ page: one, complaints }: Awaited<ReturnType<typeof visit>>) => {
    assert.equal(await allText(one), whole);
    await search(one, 'Macron');
    assert.deepEqual(complaints, []);
    await one.close();
  };

  for (const [name, lack] of Object.entries(LACKS)) {
    it(`${name} shows the very same`, async () => {
      await expectSame(await visit((one) => one.evaluateOnNewDocument(lack)));
    });
  }

  it('none of the styles that only some have shows the very same', async () => {
    await expectSame(await visit(withoutStyles));
  });
});

/** Less than docs/support.md asks for. */
const TOO_LITTLE: Readonly<Record<string, Lack>> = {
  'no custom elements': () => Reflect.deleteProperty(globalThis, 'customElements'),
  'no shadow roots': () => Reflect.deleteProperty(Element.prototype, 'attachShadow'),
  'no style sheets made by scripts': () => {
    Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
    Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
  },
  'no popovers': () => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
  },
};

describe('an engine that is too old, with', () => {
  for (const [name, lack] of Object.entries(TOO_LITTLE)) {
    it(`${name} shows the content that was written before`, async () => {
      const { page: one } = await host.visit(
        page(content('A', 'sourced-timeline') + SCRIPT),
        (each) => each.evaluateOnNewDocument(lack),
      );
      await one.waitForNetworkIdle({ idleTime: 50 });
      assert.deepEqual(missingFrom(await allText(one)), []);
      const seen = missingFrom(await innerText(one)).filter((what) => !what.startsWith('source'));
      assert.deepEqual(seen, []);
      await one.close();
    });
  }
});
