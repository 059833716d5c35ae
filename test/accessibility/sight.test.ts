import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { markOf, type Mark } from '../../src/components/mission-status/marks.ts';
import { STATUSES } from '../../src/model/status.ts';
import { openSite, settled, type TestSite } from './support.ts';

const src = 'src="/record.json"';

/** A page with every element, and something open in each. */
const everything = `
  <p>Training is <sourced-mission-status ${src} mission="training" history>under way</sourced-mission-status>,
    and more of it may come, after a ceasefire that nobody has seen yet.</p>
  <sourced-mission-status ${src} mission="training" size="large" history></sourced-mission-status>
  <sourced-mission-status ${src} mission="patrol" size="small"></sourced-mission-status>
  <sourced-actor-card ${src} actor="minister"></sourced-actor-card>
  <sourced-timeline ${src} since="2024-05-01"
    controls="overview filter order search share as-of"></sourced-timeline>`;

let site: TestSite;

before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** Opens what can be opened, outside popovers. */
const openAll = (page: Page) =>
  page.evaluate(() => {
    const openIn = (root: ParentNode) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element instanceof HTMLDetailsElement) element.open = true;
        if (element.matches('.bar > .fold[aria-expanded="false"]')) element.click();
        if (element.shadowRoot) openIn(element.shadowRoot);
      }
    };
    openIn(document);
  });

/** What is wider than the window, and text that a box cuts off or that lies over other text. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = [];
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    const parentOf = (element: Element): Element | null =>
      element.assignedSlot ??
      element.parentElement ??
      ((element.getRootNode() as ShadowRoot).host as Element | undefined) ??
      null;
    const named = (element: Element) =>
      `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 40)}”`;
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) faults.push(`the page is ${scrollWidth} px wide`);
    for (const element of all(document.body)) {
      const texts = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
      );
      if (texts.length === 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
      // What is drawn only repeats what is in words.
      if (element.closest('[aria-hidden="true"],option,style,script,textarea')) continue;
      // An arrow stands in place of the words.
      if (element.matches('.sourced-to')) continue;
      const range = document.createRange();
      range.selectNodeContents(element);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      for (let outer: Element | null = element; outer; outer = parentOf(outer)) {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(outer);
        // For screen readers only.
        if (clipPath.startsWith('inset(50%') || (position === 'absolute' && outer.clientWidth <= 1))
          break;
        const [box] = outer.getClientRects();
        if (!box || outer.matches('select,input')) break;
        const cuts = (overflow: string) => /hidden|clip/.test(overflow);
        const cut = boxes.some(
          ({ left, right, top, bottom }) =>
            (cuts(overflowX) && (left < box.left - 1 || right > box.right + 1)) ||
            (cuts(overflowY) && (top < box.top - 3 || bottom > box.bottom + 3)),
        );
        if (cut)
          faults.push(`${named(element)} is cut off by ${outer.localName}.${outer.className}`);
      }
    }
    return faults;
  });

describe('marks, without their hues', () => {
  const drawn = [
    ...STATUSES.map((status) => [status, markOf(status)!] as const),
    ['with a condition', markOf('proposed', '')!] as const,
  ];

  it('exist for every status', () => {
    assert.ok(drawn.every(([, mark]) => mark));
    assert.equal(drawn.length, 13);
  });

  /** Share of the ink of two drawings that they do not have in common. */
  const differences = async (shape: 'glyph' | 'bar' | 'tall') => {
    const page = await site.open('');
    const shapes = drawn.map(([name, mark]) => {
      const { glyph, bar, tall = bar }: Mark = mark;
      return { name, ...{ glyph, bar, tall }[shape], isEnded: name === 'ended' };
    });
    const found = await page.evaluate(
      (all, kind) => {
        const size = { glyph: [16, 16], bar: [90, 6], tall: [90, 10] }[kind]!;
        const inks = all.map((one) => {
          const canvas = new OffscreenCanvas(size[0]! * 2, size[1]! * 2);
          const context = canvas.getContext('2d')!;
          context.scale(2, 2);
          const period = 'period' in one ? one.period : 1000;
          for (let x = 0; x < size[0]!; x += period) {
            context.save();
            context.translate(x, 0);
            if (one.fill) context.fill(new Path2D(one.fill));
            if (one.stroke) {
              context.lineWidth = one.width ?? 1;
              context.setLineDash(one.dash?.split(' ').map(Number) ?? []);
              context.stroke(new Path2D(one.stroke));
            }
            context.restore();
          }
          if (one.isEnded && kind !== 'glyph') context.fillRect(0, 0, size[1]!, size[1]!);
          const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
          return data.filter((_, index) => index % 4 === 3);
        });
        return all.flatMap((one, index) =>
          all.slice(index + 1).map((other, further) => {
            const [a, b] = [inks[index]!, inks[index + 1 + further]!];
            let union = 0;
            let apart = 0;
            a.forEach((alpha, at) => {
              union += Math.max(alpha, b[at]!);
              apart += Math.abs(alpha - b[at]!);
            });
            return { pair: `${one.name} / ${other.name}`, share: apart / union };
          }),
        );
      },
      shapes,
      shape,
    );
    await page.close();
    return found;
  };

  for (const shape of ['glyph', 'bar', 'tall'] as const) {
    it(`differ in the ${shape === 'glyph' ? 'glyph' : `pattern (${shape})`}`, async () => {
      const found = await differences(shape);
      assert.equal(found.length, 78);
      assert.deepEqual(
        found.filter(({ share }) => share < 0.15),
        [],
      );
    });
  }
});

describe('zoom to 400 % of 1,280 px, text spaced out', () => {
  const zoomed = { width: 320, height: 256, deviceScaleFactor: 4 };
  const spacing = `
    *, ::before, ::after { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`;

  const spaceOut = (page: Page) =>
    page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const adopt = (root: Document | ShadowRoot) => {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) adopt(shadowRoot);
      };
      adopt(document);
    }, spacing);

  for (const [name, viewport] of [
    ['at 400 %', zoomed],
    ['at 600 px', { width: 600, height: 800 }],
    ['at 1,100 px', { width: 1100, height: 800 }],
  ] as const) {
    it(`${name} nothing is cut off, with spacing or without`, async () => {
      const page = await site.open(everything, { viewport });
      await openAll(page);
      await settled(page);
      assert.deepEqual(await faultsOf(page), []);
      await spaceOut(page);
      await settled(page);
      assert.deepEqual(await faultsOf(page), []);
      await page.close();
    });
  }

  it('popovers stay in the window and scroll', async () => {
    const page = await site.open(everything, { viewport: zoomed });
    await spaceOut(page);
    for (const [opener, popover] of [
      ['>>> .history', '>>> .popover:popover-open ol'],
      ['[data-actor="minister"]', '>>> .profile:popover-open .sourced-card'],
    ] as const) {
      await page.$eval(opener, (one) => {
        one.scrollIntoView({ block: 'center' });
        (one as HTMLElement).click();
      });
      await page.waitForSelector(popover);
      await settled(page);
      const { inside, scrolls } = await page.$eval(popover, (content) => {
        const box = content.closest<HTMLElement>('[popover]')!;
        const { left, right, top, bottom } = box.getBoundingClientRect();
        return {
          inside: left >= 0 && right <= innerWidth && top >= -1 && bottom <= innerHeight + 1,
          scrolls: box.scrollWidth <= box.clientWidth + 1,
        };
      });
      assert.deepEqual({ opener, inside, scrolls }, { opener, inside: true, scrolls: true });
      await page.keyboard.press('Escape');
    }
    await page.close();
  });
});

describe('reduced motion', () => {
  const animations = async (value: string) => {
    const page = await site.open(
      '<sourced-timeline src="/never.json" events="2"></sourced-timeline>',
      {
        setUp: (one) => one.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]),
      },
    );
    const running = await page.$eval(
      'sourced-timeline',
      ({ shadowRoot }) => shadowRoot!.getAnimations().length,
    );
    await page.close();
    return running;
  };

  it('stops what pulses while loading', async () => {
    assert.ok((await animations('no-preference')) > 0);
    assert.equal(await animations('reduce'), 0);
  });

  it('has nothing else to stop', async () => {
    const page = await site.open(everything);
    await openAll(page);
    await page.click('>>> .chips button');
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
    await page.close();
  });
});

describe('forced colours', () => {
  it('keep marks, rings and what is pressed apart from their ground', async () => {
    const page = await site.open(everything, {
      setUp: async (one) => {
        const session = await one.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', {
          features: [
            { name: 'forced-colors', value: 'active' },
            { name: 'prefers-color-scheme', value: 'dark' },
          ],
        });
      },
    });
    assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
    await page.click('>>> .chips button');
    await openAll(page);
    const faults = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      const system = (name: string) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const [canvas, text, highlight] = ['Canvas', 'CanvasText', 'Highlight'].map(system);
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? all(element.shadowRoot) : []),
        ]);
      const found = all(document).filter((element) => element.checkVisibility());
      const marks = found.filter((element) => element.matches('svg.glyph, svg.bar'));
      const pressed = found.filter((element) => element.matches('.chip[aria-pressed="true"]'));
      return {
        marks: marks.length,
        pressed: pressed.length,
        pale: marks
          .filter((mark) => getComputedStyle(mark).color !== text)
          .map((mark) => mark.outerHTML),
        notShown: pressed.filter((one) => getComputedStyle(one).backgroundColor !== highlight)
          .length,
        isForced: canvas !== text,
      };
    });
    assert.ok(faults.marks > 20 && faults.pressed === 1 && faults.isForced);
    assert.deepEqual([faults.pale, faults.notShown], [[], 0]);
    await page.close();
  });
});
