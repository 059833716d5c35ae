/** Requirements of isolation, by number: what a page is leaves the embed whole, and the embed leaves the page as it is. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { addScript, content, settled, startHost } from './pages.ts';

let host: Awaited<ReturnType<typeof startHost>>;
before(async () => {
  host = await startHost();
});
after(() => host.close());

const limit = '4';
const timeline = content('A', 'sourced-timeline', { limit });
const card = content('A', 'sourced-actor-card', { actor: 'kuleba', limit });
const large = content('A', 'sourced-mission-status', { mission: 'eumam', size: 'large' });
const inSentence = content('A', 'sourced-mission-status', {
  mission: 'french-instructors',
  history: true,
});
const all = `${timeline}${card}<div>${large}</div><p>It is ${inSentence}, they say.</p>`;

const page = (body: string, style = '', html = '') =>
  `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>Host</title>
  <style>${style}</style><link rel="stylesheet" href="/dist/embed.css"></head><body>${body}</body></html>`;

async function visit(html: string, count: number, width = 600): Promise<Page> {
  const { page: one } = await host.visit(html, (each) => each.setViewport({ width, height: 900 }));
  await addScript(one);
  await settled(one, count);
  return one;
}

/** Font size of everything in the light DOM, by place, once all of it is drawn. */
async function sizes(one: Page): Promise<string[]> {
  const read = () =>
    one.$$eval('.sourced-content, .sourced-content *', (elements) =>
      elements.map((element) => getComputedStyle(element).fontSize),
    );
  let found = await read();
  // What waits for its badge has no size yet.
  while (found.includes('')) found = await read();
  return found;
}

describe('16: root sizes', () => {
  it('of 50 %, 62.5 % and 200 % leave text as large as it was', async () => {
    const boxes = `${timeline}${card}<div>${large}</div>`;
    const bare = await visit(page(boxes), 3);
    const expected = await sizes(bare);
    await bare.close();
    for (const size of ['50%', '62.5%', '200%']) {
      const one = await visit(page(boxes, `html{font-size:${size}}`), 3);
      assert.deepEqual(await sizes(one), expected, size);
      await one.close();
    }
  });
});

describe('17: a larger font size in the browser', () => {
  it('enlarges the text', async () => {
    const bare = await visit(page(timeline), 1);
    const [usual] = await sizes(bare);
    await bare.close();
    const session = await startHost({
      args: [
        ...(await import('../../scripts/browsers.js')).chromeArgs,
        '--blink-settings=defaultFontSize=24',
      ],
    });
    const { page: one } = await session.visit(page(timeline));
    assert.deepEqual([usual, (await sizes(one))[0]], ['16px', '24px']);
    await session.close();
  });
});

describe('--sourced-base', () => {
  it('as a percentage or in em counts once, before and after the script', async () => {
    for (const base of ['150%', '1.5em']) {
      const body = `${timeline}<div>${large}</div>`;
      const { page: one } = await host.visit(page(body, `body{--sourced-base:${base}}`));
      const roots = () =>
        one.$$eval('section.sourced-content, [data-element=mission-status]', (elements) =>
          elements.map((element) => {
            const root = element.querySelector(':scope > sourced-mission-status') ?? element;
            return getComputedStyle(root).fontSize;
          }),
        );
      assert.equal((await roots())[0], '24px', base);
      await addScript(one);
      await settled(one, 2);
      assert.deepEqual(await roots(), ['24px', '24px'], base);
      const nested = await one.$$eval(
        '.sourced-change sourced-mission-status[size=medium]',
        (badges) => badges.map((badge) => Math.round(parseFloat(getComputedStyle(badge).fontSize))),
      );
      assert.ok(nested.length > 0);
      assert.deepEqual([...new Set(nested)], [24], base);
      await one.close();
    }
  });
});

describe('19: hidden', () => {
  it('hides each element and its placeholder', async () => {
    const one = await visit(page(all), 4);
    const shown = () =>
      one.evaluate(() =>
        [...document.querySelectorAll('.sourced-embed')].map((element) =>
          element.checkVisibility(),
        ),
      );
    assert.deepEqual(await shown(), [true, true, true, true]);
    await one.$$eval('figure.sourced-embed, span.sourced-embed', (elements) =>
      elements.forEach((each) => each.setAttribute('hidden', '')),
    );
    assert.deepEqual(await shown(), [false, false, false, false]);
    await one.$$eval('figure.sourced-embed, span.sourced-embed', (elements) =>
      elements.forEach((each) => {
        each.removeAttribute('hidden');
        each.firstElementChild!.setAttribute('hidden', '');
      }),
    );
    const inside = await one.$$eval('.sourced-embed > *', (elements) =>
      elements.map((each) => each.checkVisibility()),
    );
    assert.deepEqual(inside, [false, false, false, false]);
    await one.close();
  });
});

describe('20: a host’s overlay', () => {
  it('is above all of it, wherever it stands in the page', async () => {
    const overlay = '<div id="overlay" style="position:fixed;inset:0;z-index:1"></div>';
    for (const body of [overlay + all, all + overlay]) {
      const one = await visit(page(body), 4);
      const above = await one.evaluate(() => {
        const found = new Set<string>();
        for (let down = 0; down < document.body.scrollHeight; down += innerHeight) {
          scrollTo(0, down);
          for (let y = 5; y < innerHeight; y += 15) {
            for (let x = 5; x < innerWidth; x += 15) found.add(document.elementFromPoint(x, y)!.id);
          }
        }
        return [...found];
      });
      assert.deepEqual(above, ['overlay']);
      await one.close();
    }
  });
});

describe('22: the page’s own elements', () => {
  const own = `<div id="own"><h1 class="title">Title</h1><p class="row name box words">A <a href="#">link</a>,
    <b>b</b> <time>now</time> <cite>cite</cite></p><ul class="bar"><li>One</li></ul><figure class="notice">
    <img alt=""><figcaption>Caption</figcaption></figure><details><summary>More</summary></details>
    <button class="chip">Button</button><blockquote class="popover">Words</blockquote></div>`;

  it('look as they did before', async () => {
    const html = page(own + all).replace(/<link[^>]*>/, '');
    const { page: one } = await host.visit(html);
    const looks = () =>
      one.$$eval('html, #own, #own *', (elements) =>
        elements.flatMap((element) =>
          [null, '::before', '::after'].map((pseudo) => {
            const style = getComputedStyle(element, pseudo);
            return [...style]
              .filter((name) => !name.startsWith('--lightningcss-'))
              .filter((name) => element !== document.documentElement || !/size|origin/.test(name))
              .map((name) => `${name}:${style.getPropertyValue(name)}`)
              .filter((line) => element !== document.documentElement || !/height/.test(line))
              .join(';');
          }),
        ),
      );
    const before = await looks();
    await one.addStyleTag({ url: '/dist/embed.css' });
    await addScript(one);
    await settled(one, 4);
    assert.deepEqual(await looks(), before);
    await one.close();
  });

  it('are none that a selector of ours begins with; all are in the layer', async () => {
    const one = await visit(page(all), 4);
    const faults = await one.evaluate(() => {
      const parts = (text: string) => {
        let depth = 0;
        return [...text].reduce<string[]>(
          (found, sign) => {
            if (sign === '(') depth++;
            if (sign === ')') depth--;
            if (sign === ',' && depth === 0) return [...found, ''];
            return [...found.slice(0, -1), found.at(-1)! + sign];
          },
          [''],
        );
      };
      const isOurs = (selector: string): boolean => {
        const [, name, rest = ''] = /^\s*(?::(is|where)\()?([^]*)/.exec(selector)!;
        if (!name) return /^(sourced-[a-z-]+|\.sourced-(?:embed|content|words))/.test(rest.trim());
        let depth = 1;
        const end = [...rest].findIndex((sign) => {
          depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
          return depth === 0;
        });
        return parts(rest.slice(0, end)).every(isOurs);
      };
      const countOf = (rules: CSSRuleList): number =>
        [...rules].reduce(
          (n, rule) => n + 1 + countOf((rule as CSSGroupingRule).cssRules ?? []),
          0,
        );
      const selectors = (rules: CSSRuleList): string[] =>
        [...rules].flatMap((rule) =>
          rule instanceof CSSStyleRule
            ? parts(rule.selectorText)
            : selectors((rule as CSSGroupingRule).cssRules ?? []),
        );
      const sheets = [...document.adoptedStyleSheets, document.styleSheets[1]!];
      return sheets.map(({ cssRules }) => {
        const found = selectors(cssRules);
        const loose = [...cssRules].filter(
          (rule) =>
            !(rule instanceof CSSLayerStatementRule) &&
            !(rule instanceof CSSLayerBlockRule && rule.name === 'sourced'),
        );
        return {
          many: countOf(cssRules) > 30,
          loose: loose.length,
          // What Lightning CSS asks of a page is nothing that is seen.
          others: found.filter((one) => one !== ':root' && !isOurs(one)),
        };
      });
    });
    const none = { many: true, loose: 0, others: [] };
    assert.deepEqual(faults, [none, none, none]);
    await one.close();
  });
});

describe('21: a black page that does not say it is dark', () => {
  it('has the words of a badge in a sentence in the sentence’s colour, and a ground under others', async () => {
    const one = await visit(page(all, 'body{background:#000;color:#fff}'), 4);
    const looks = await one.evaluate(() => {
      const colours = [...document.querySelectorAll('p > .sourced-embed :is(b, .sourced-contest)')];
      const large = document.querySelector('sourced-mission-status[size=large]')!;
      return {
        words: [...new Set(colours.map((words) => getComputedStyle(words).color))],
        ground: getComputedStyle(large).backgroundColor,
      };
    });
    assert.deepEqual(looks, { words: ['rgb(255, 255, 255)'], ground: 'rgb(255, 255, 255)' });
    await one.close();
  });
});

const placesOf = (one: Page) =>
  one.$$eval('.sourced-entry, .sourced-title, .sourced-when, .sourced-name', (elements) =>
    elements.map((element) => {
      const { x, width } = element.getBoundingClientRect();
      return [x, innerWidth - x - width, width].map(Math.round);
    }),
  );

describe('23: dir=rtl', () => {
  for (const width of [320, 1100]) {
    it(`mirrors the layout at ${width} px`, async () => {
      const ltr = await visit(page(timeline + card), 2, width);
      const there = await placesOf(ltr);
      await ltr.close();
      const rtl = await visit(
        page(timeline + card, '', 'dir="rtl"').replace(' lang="en"', ''),
        2,
        width,
      );
      const here = await placesOf(rtl);
      await rtl.close();
      assert.ok(there.length > 10);
      assert.deepEqual(
        here.map(([start, end, size]) => [end, start, size]),
        there,
      );
    });
  }
});

describe('30: controls="share"', () => {
  it('moves nothing when the script comes', async () => {
    const share = content('A', 'sourced-timeline', { limit, controls: 'share' });
    for (const width of [320, 600, 1100]) {
      const { page: one } = await host.visit(page(share), (each) =>
        each.setViewport({ width, height: 900 }),
      );
      const before = await placesDown(one);
      await addScript(one);
      await settled(one, 1);
      assert.deepEqual(await placesDown(one), before, `at ${width} px`);
      await one.close();
    }
  });
});

const placesDown = (one: Page) =>
  one.$$eval('.sourced-entry, .sourced-foot', (elements) =>
    elements.map((element) => Math.round(element.getBoundingClientRect().y)),
  );

describe('59: where an embed stands', () => {
  const places: Readonly<Record<string, string>> = {
    'in a flex row': 'main{display:flex}',
    'in a flex column that centres': 'main{display:flex;flex-direction:column;align-items:center}',
    'in a grid': 'main{display:grid}',
    'among floats': 'main>*{float:left}',
    'with margins of its own': 'main>*{margin-inline:16px}',
  };
  for (const [name, style] of Object.entries(places)) {
    it(`${name}: as wide as there is room, at 320 px without sideways scroll`, async () => {
      for (const body of [timeline, content('B', 'sourced-timeline', { limit })]) {
        const one = await visit(page(`<main>${body}</main>`, style), 1, 320);
        const found = await one.evaluate(() => {
          const { width } = document.querySelector('sourced-timeline')!.getBoundingClientRect();
          return { width, page: document.documentElement.scrollWidth };
        });
        assert.deepEqual(found, { width: style.includes('margin') ? 272 : 304, page: 320 });
        await one.close();
      }
    });
  }

  it('in a tab that is shown later: as in a page of its own', async () => {
    const heights = (one: Page) =>
      one.$$eval('.sourced-entry', (entries) => entries.map(({ clientHeight }) => clientHeight));
    const bare = await visit(page(timeline), 1);
    const expected = await heights(bare);
    await bare.close();
    const one = await visit(page(`<main>${timeline}</main>`, 'main{display:none}'), 1);
    await one.$eval('main', (main) => main.setAttribute('style', 'display:block'));
    assert.deepEqual(await heights(one), expected);
    await one.close();
  });
});
