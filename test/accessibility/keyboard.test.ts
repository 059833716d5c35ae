import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { KeyInput, Page } from 'puppeteer-core';
import { openSite, settled, type TestSite } from './support.ts';

const src = 'src="/record.json"';

let site: TestSite;

before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** A page with each element and everything a reader can use, between two links of the page’s own. */
const everything = `
  <p><a href="#before">A link before</a></p>
  <p>Training is <sourced-mission-status ${src} mission="training" history group="g">under way</sourced-mission-status>.</p>
  <sourced-mission-status ${src} mission="patrol" size="large" history></sourced-mission-status>
  <sourced-actor-card ${src} actor="minister" group="g"></sourced-actor-card>
  <sourced-timeline ${src} group="g" limit="2" since="2024-05-01"
    controls="overview filter order search share as-of"></sourced-timeline>
  <p><a href="#after">A link after</a></p>`;

/** Functions for the page: what has focus, and how it looks. */
const tools = () => {
  const deepFocus = () => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused as HTMLElement | null;
  };
  const nameOf = (element: HTMLElement) => {
    const own =
      element.getAttribute('aria-label') ??
      [...(element.closest('label')?.childNodes ?? element.childNodes)]
        .filter((node) => node !== element && node.nodeType !== Node.COMMENT_NODE)
        .map((node) => node.textContent)
        .join('');
    return own.replace(/\s+/g, ' ').trim();
  };
  const inside = (outer: Element, inner: Element | null): boolean => {
    let node: Node | null = inner;
    while (node && node !== outer) {
      node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
    }
    return node === outer;
  };
  const at = (x: number, y: number) => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot) {
      const deeper = found.shadowRoot.elementFromPoint(x, y);
      if (!deeper || deeper === found) break;
      found = deeper;
    }
    return found;
  };
  Object.assign(globalThis, {
    deepFocus,
    /** Role-like tag, name, and what is wrong with the way its focus shows. */
    look: async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const element = deepFocus();
      if (!element || element === document.body) return null;
      const faults: string[] = [];
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push('no ring');
      const { x, y, width, height } = element.getBoundingClientRect();
      if (width < 1 || height < 1) faults.push('no size');
      const isIn = y >= -1 && x >= -1 && y + Math.min(height, innerHeight) <= innerHeight + 1;
      if (!isIn) faults.push('out of view');
      const [box] = element.getClientRects();
      const hit = at(box!.x + box!.width / 2, box!.y + box!.height / 2);
      if (!inside(element, hit) && !(hit && inside(hit, element))) faults.push('obscured');
      return { name: `${element.localName} ${nameOf(element)}`, faults };
    },
  });
};

const open = (body: string, width = 1100) =>
  site.open(body, {
    viewport: { width, height: 800 },
    setUp: (page) => page.evaluateOnNewDocument(tools),
  });

interface Look {
  name: string;
  faults: string[];
}

const look = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { look(): Promise<Look | null> }).look());

const focused = async (page: Page) => (await look(page))?.name ?? '';

async function press(page: Page, ...keys: KeyInput[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key);
  await settled(page);
  return focused(page);
}

/** Presses Tab until the page’s own link is reached, and tells what had focus on the way. */
async function walk(page: Page, until: string, key: 'forward' | 'back'): Promise<Look[]> {
  const seen: Look[] = [];
  if (key === 'back') await page.keyboard.down('Shift');
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const now = await look(page);
    if (!now || now.name === until) break;
    seen.push(now);
  }
  if (key === 'back') await page.keyboard.up('Shift');
  return seen;
}

const focus = (page: Page, selector: string) =>
  page.$eval(`>>> ${selector}`, (one) => (one as HTMLElement).focus());

const filterOf = (page: Page) =>
  page.$eval('sourced-timeline', (timeline) => JSON.stringify(timeline.filter));

for (const width of [320, 1100]) {
  describe(`with the Tab key, ${width} px wide`, () => {
    it('everything is reached, in the order it is read, and left again, both ways', async () => {
      const page = await open(everything, width);
      await focus(page, 'a[href="#before"]');
      const there = await walk(page, 'a A link after', 'forward');
      assert.equal(await focused(page), 'a A link after');
      const back = await walk(page, 'a A link before', 'back');
      assert.equal(await focused(page), 'a A link before');
      assert.deepEqual(
        [...there, ...back].filter(({ faults }) => faults.length > 0),
        [],
      );
      const names = there.map(({ name }) => name);
      assert.deepEqual(back.map(({ name }) => name).reverse(), names);
      const marks = [
        'button Status history (2): Mission training',
        'button Status history (2): Mission patrol',
        'summary Reported by 1 article',
        'button Only entries with Élodie Šimić',
        'a Go to the first',
        'button 7 March 2024: Northland proposes training',
        'div Start of the period',
        'div End of the period',
        'summary How to read the chart',
        'select Articles published up to',
        ...(width < 480
          ? ['button Filter and order']
          : ['button Statement 1', 'select Person or body', 'input Search', 'select Order']),
        'b Mission patrol',
        'span Élodie Šimić',
        'summary Reported by 1 article',
        'button Copy link',
        'button Show more: May 2024 to June 2024',
        'a Write to the desk',
      ];
      let place = -1;
      for (const mark of marks) {
        const next = names.findIndex((name, index) => index > place && name.startsWith(mark));
        assert.ok(
          next > place,
          `${mark} after ${names[place] ?? 'the start'} in ${names.join(' | ')}`,
        );
        place = next;
      }
      await page.close();
    });
  });
}

describe('with keys', () => {
  it('the chart is walked, an entry chosen by its number, a period set', async () => {
    const page = await open(`<sourced-timeline ${src}></sourced-timeline>`);
    await focus(page, '.dots-track .go');
    assert.equal(await press(page, 'ArrowRight'), 'button May 2024: Event start');
    assert.equal(await press(page, 'End'), 'button About June 2024: Event denial');
    assert.match(await press(page, 'ArrowUp'), /^button Active, reported about June 2024/);
    assert.match(await press(page, 'Home'), /^button Mission patrol/);
    await focus(page, '.dots-track .go');
    assert.match(await press(page, '3', 'Enter'), /^li .*Event start/);
    await focus(page, '.handle[data-edge="from"]');
    const start = () =>
      page.$eval('>>> .handle[data-edge="from"]', ({ ariaValueText }) => ariaValueText);
    await press(page, 'Home');
    assert.equal(await start(), 'January 2022');
    await press(page, 'ArrowRight');
    assert.equal(await start(), 'February 2022');
    await press(page, 'PageUp');
    assert.equal(await start(), 'February 2023');
    assert.equal(await filterOf(page), '{"from":"2023-02","to":"2024-07-01"}');
    await page.close();
  });

  it('filters are set and cleared, and announced once each', async () => {
    const page = await open(
      `<sourced-timeline ${src} controls="filter order search as-of"></sourced-timeline>`,
    );
    await page.evaluate(() => {
      const root = document.querySelector('.sourced-controls')!.shadowRoot!;
      const said: string[] = [];
      Object.assign(globalThis, { said });
      new MutationObserver(() => {
        const text = root.querySelector('[role=status]')!.textContent!.replace(/\s+/g, ' ').trim();
        if (said.at(-1) !== text) said.push(text);
      }).observe(root, { subtree: true, childList: true, characterData: true });
    });
    const said = () =>
      page.evaluate(() => (globalThis as unknown as { said: string[] }).said.splice(0));
    await focus(page, '.chips button');
    await press(page, 'Space');
    assert.deepEqual(await said(), ['1 of 4 entries']);
    await press(page, 'Enter');
    assert.deepEqual(await said(), ['All 4 entries']);
    await focus(page, 'input[type=search]');
    await page.keyboard.type('patrol');
    await page.waitForFunction(() =>
      (globalThis as unknown as { said: string[] }).said.includes('1 of 4 entries'),
    );
    assert.deepEqual(await said(), ['1 of 4 entries']);
    assert.match(await press(page, 'Tab', 'Tab'), /^button Clear filters/);
    await press(page, 'Enter');
    assert.deepEqual(await said(), ['All 4 entries']);
    await focus(page, '.as-of select');
    await press(page, 'ArrowUp');
    assert.deepEqual(await said(), ['As of 30 June 2024. All 3 entries']);
    await page.close();
  });

  it('a history and a profile open, close with Escape and give focus back', async () => {
    const page = await open(
      `<p>It is <sourced-mission-status ${src} mission="training" history></sourced-mission-status>.</p>
       <sourced-timeline ${src} controls="none"></sourced-timeline>`,
    );
    const isOpen = (selector: string) =>
      page.$eval(`>>> ${selector}`, (one) => one.matches(':popover-open'));
    await focus(page, '.history');
    assert.match(await press(page, 'Enter'), /^div Mission training: status history/);
    assert.equal(await isOpen('.popover'), true);
    assert.equal(await press(page, 'Tab'), 'button Close');
    assert.match(await press(page, 'Escape'), /^button Status history/);
    assert.equal(await isOpen('.popover'), false);
    await focus(page, '[data-actor="minister"]');
    assert.equal(await press(page, 'Space'), 'div Élodie Šimić');
    assert.equal(await isOpen('.profile'), true);
    assert.equal(await press(page, 'Escape'), 'span Élodie Šimić');
    assert.equal(await isOpen('.profile'), false);
    await page.close();
  });

  it('sources open, a link is copied by hand where the page may not copy, more entries show', async () => {
    const page = await open(
      `<sourced-timeline ${src} controls="share" limit="1"></sourced-timeline>`,
    );
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await focus(page, 'summary');
    await press(page, 'Enter');
    assert.equal(await page.$eval('details', ({ open: isOpen }) => isOpen), true);
    await focus(page, '[data-do="link"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('>>> .by-hand:popover-open');
    assert.match(await focused(page), /^textarea/);
    assert.equal(await press(page, 'Escape'), 'button Copy link');
    await focus(page, '[data-do="more"]');
    assert.match(await press(page, 'Enter'), /^li .*Northland proposes training/);
    await page.close();
  });
});

describe('keys of the page and the browser', () => {
  it('are left to them, wherever focus is', async () => {
    const page = await open(everything);
    await page.evaluate(() => {
      const taken: string[] = [];
      Object.assign(globalThis, { taken });
      const modifiers = ['altKey', 'ctrlKey', 'metaKey'] as const;
      addEventListener('keydown', (event) => {
        const held = modifiers.filter((name) => event[name]).map((name) => name.slice(0, -3));
        if (event.defaultPrevented) taken.push([...held, event.key].join('+'));
      });
    });
    const stops = await page.evaluate(() => {
      const stopsOf = (root: ParentNode): HTMLElement[] =>
        [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
          ...(element.tabIndex >= 0 && element.checkVisibility() ? [element] : []),
          ...(element.shadowRoot ? stopsOf(element.shadowRoot) : []),
        ]);
      const stops = stopsOf(document);
      Object.assign(globalThis, { stops });
      return stops.length;
    });
    assert.ok(stops > 30, `${stops} stops`);
    const own: Readonly<Record<string, readonly string[]>> = {
      slider: 'ArrowLeft ArrowRight ArrowUp ArrowDown PageUp PageDown Home End'.split(' '),
      chart: 'ArrowLeft ArrowRight ArrowUp ArrowDown PageUp PageDown Home End'.split(' '),
      name: ['Enter', ' '],
    };
    const keys = [...own['slider']!, 'Enter', ' ', 'Escape', 'Tab', '/', '?', 'a', 'j', 'k', 'F1'];
    const { taken, atEach } = await page.evaluate((pressed: string[]) => {
      const { stops, taken } = globalThis as unknown as { stops: HTMLElement[]; taken: string[] };
      const atEach: Record<string, string[]> = {};
      const send = (target: HTMLElement, key: string, more: KeyboardEventInit = {}) =>
        target.dispatchEvent(
          new KeyboardEvent('keydown', {
            key,
            bubbles: true,
            composed: true,
            cancelable: true,
            repeat: true,
            ...more,
          }),
        );
      for (const stop of stops) {
        const kind = stop.matches('.handle')
          ? 'slider'
          : stop.matches('.go')
            ? 'chart'
            : stop.matches('[data-actor],[data-mission]')
              ? 'name'
              : 'other';
        for (const key of pressed) send(stop, key);
        atEach[kind] = [...new Set([...(atEach[kind] ?? []), ...taken.splice(0)])];
        for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) {
          for (const key of pressed) send(stop, key, { [modifier]: true });
        }
        atEach['with a modifier'] = [...(atEach['with a modifier'] ?? []), ...taken.splice(0)];
      }
      return { taken, atEach };
    }, keys);
    assert.deepEqual(taken, []);
    for (const [kind, found] of Object.entries(atEach)) {
      const stray = found.filter((key) => !(own[kind] ?? []).includes(key));
      assert.deepEqual([kind, stray], [kind, []]);
    }
    assert.ok(atEach['slider']!.length > 0 && atEach['name']!.length > 0);
    await page.close();
  });
});

describe('targets', () => {
  for (const width of [320, 1100]) {
    it(`are at least 24 px wide and high, ${width} px wide`, async () => {
      const page = await open(everything, width);
      await page.evaluate(() => {
        const openIn = (root: ParentNode) => {
          for (const element of root.querySelectorAll<HTMLElement>('*')) {
            if (element instanceof HTMLDetailsElement) element.open = true;
            if (element.matches('.fold[aria-expanded="false"]')) element.click();
            if (element.shadowRoot) openIn(element.shadowRoot);
          }
        };
        openIn(document);
      });
      await page.click('>>> .history');
      await page.waitForSelector('>>> .popover:popover-open li');
      const sizes = await page.evaluate(() => {
        const usable = 'a[href],button,summary,input,select,textarea,[role=button],[role=slider]';
        const all = (root: ParentNode): HTMLElement[] =>
          [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
            ...(element.matches(usable) && element.checkVisibility() ? [element] : []),
            ...(element.shadowRoot ? all(element.shadowRoot) : []),
          ]);
        return [
          ...document.querySelectorAll(
            'sourced-mission-status,sourced-actor-card,sourced-timeline',
          ),
        ]
          .flatMap((element) => [...all(element), ...all(element.shadowRoot!)])
          .map((element) => {
            const { width: wide, height } = element.getBoundingClientRect();
            return {
              wide,
              height,
              name: `${element.localName}.${element.className} ${element.textContent.trim()}`,
            };
          });
      });
      assert.ok(sizes.length > 40, `${sizes.length} targets`);
      assert.deepEqual(
        sizes.filter(({ wide, height }) => wide < 24 || height < 24),
        [],
      );
      await page.close();
    });
  }
});
