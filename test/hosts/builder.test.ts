/** The embed builder, as a web producer uses it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { run } from '../../src/cli/run.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { DATA, dataset, startHost } from './pages.ts';
import { readRoot } from './site.ts';

execFileSync(process.execPath, ['scripts/build-site.js'], { stdio: 'inherit' });
const axe = await readRoot('node_modules/axe-core/axe.min.js');
const host = await startHost();
after(() => host.close());

const WIDTHS = [320, 600, 1100];

async function open(query = '', setUp?: (page: Page) => Promise<unknown>) {
  const visit = await host.open(`${host.origin}/site/builder/index.html${query}`, setUp);
  await visit.page.waitForFunction(() =>
    /entries|\.$/.test(document.querySelector('#record')!.textContent),
  );
  return visit;
}

const valueOf = (page: Page, id: string) =>
  page.$eval(`#${id}`, (box) => (box as HTMLTextAreaElement).value);
const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (one) => one.textContent.replace(/\s+/g, ' ').trim());
const missing = (page: Page) => textOf(page, '.results .fault');

/** The arguments of a command line in which only single quotes quote. */
const argsOf = (line: string) =>
  [...line.matchAll(/'((?:[^']|'\\'')*)'|(\S+)/g)].map(([, quoted, bare = '']) =>
    quoted === undefined ? bare : quoted.replaceAll(`'\\''`, `'`),
  );

/** Waits for the element in the preview, and gives what the frame shows. */
async function previewOf(page: Page, selector: string) {
  const element = await page.waitForSelector('#preview');
  const frame = (await element!.contentFrame())!;
  await frame.waitForSelector(selector);
  return frame;
}

describe('the builder’s code', () => {
  const queries = [
    '',
    '?for=html&missions=eumam&limit=3&order=newest&heading=It’s+“here”&url-state=',
    '?for=newsletter&from=2024&to=2024-05&lang=de&base=https%3A%2F%2Fnews.example%2F',
    '?element=actor-card&actor=kallas&layout=compact&lang=uk&for=wordpress-filtered',
    '?element=mission-status&mission=eumam&history=&size=large&theme=dark&for=ghost',
    '?for=amp&limit=2&cdn=https%3A%2F%2Fcdn.jsdelivr.net%2Fown',
    '?element=mission-status&mission=french-instructors&as-of=2024-05-31&cdn=https%3A%2F%2Fcdn.example%2F',
  ];
  for (const query of queries) {
    it(`is what the command beside it writes, byte for byte: ${query}`, async () => {
      const { page, complaints } = await open(query);
      const [npx, name, snippet, file, ...args] = argsOf(await valueOf(page, 'command'));
      assert.deepEqual(
        [npx, name, snippet, file],
        ['npx', 'sourced-timeline', 'snippet', 'record.json'],
      );
      let stdout = '';
      await run(['snippet', DATA.slice(1), ...args], {
        stdout: { write: (text) => (stdout += text) },
        stderr: { write: (text) => assert.fail(text) },
      });
      assert.equal(`${await valueOf(page, 'code')}\n`, stdout);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
});

describe('the record that the builder begins with', () => {
  it('is where the package has it', async () => {
    const { page } = await open();
    const { exports } = JSON.parse(await readRoot('package.json')) as { exports: object };
    const [, path] = (await valueOf(page, 'src')).split(/@[\d.]+/);
    assert.ok(Object.values(exports).includes(`.${path}`), path);
    await page.close();
  });
});

describe('a producer', () => {
  it('chooses a card by name for a WordPress without unfiltered HTML, and copies the code', async () => {
    const { page, complaints } = await open('', (one) =>
      one
        .browserContext()
        .overridePermissions(host.origin, ['clipboard-read', 'clipboard-sanitized-write']),
    );
    await page.click('.choice:nth-of-type(2)');
    await page.select('#actor', 'kuleba');
    await page.select('#layout', 'compact');
    await page.select('#lang', 'uk');
    await page.select('#place', 'wordpress-filtered');
    assert.match(await textOf(page, '#advice'), /takes the script away/);
    const code = await valueOf(page, 'code');
    assert.match(code, /^<figure class="sourced-embed" data-element="actor-card" lang="uk"/);
    assert.match(code, /Дмитро Кулеба|Kuleba/);
    const script = await valueOf(page, 'script');
    assert.ok(code.endsWith(script));
    assert.match(script, /embed\.uk\.js" integrity="sha384-/);
    await page.bringToFront();
    await page.click('#code + .copy button');
    await page.waitForSelector('#code + .copy ::-p-text(Copied.)');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);

    const address = page.url();
    const again = await host.open(address);
    await again.page.waitForSelector('#code');
    assert.equal(await valueOf(again.page, 'code'), code);
    assert.equal(again.page.url(), address);
    assert.deepEqual([...complaints, ...again.complaints], []);
    await again.page.close();
    await page.close();
  });

  it('whose browser does not copy has the code selected', async () => {
    const { page } = await open('?limit=1', (one) =>
      one.evaluateOnNewDocument(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
      }),
    );
    await page.click('#code + .copy button');
    await page.waitForSelector('#code + .copy ::-p-text(the text is selected)');
    const selected = await page.$eval('#code', (box) => {
      const { selectionStart, selectionEnd, value } = box as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    assert.equal(selected, await valueOf(page, 'code'));
    await page.close();
  });

  it('ticks missions, types dates, and reads what that leaves', async () => {
    const { page } = await open();
    const part = () => textOf(page, '.step:nth-of-type(3) [role="status"]');
    assert.equal(await part(), `All ${dataset.events.length} entries.`);
    await page.click('.several summary');
    await page.click('input[name="missions"][value="eumam"]');
    await page.click('input[name="missions"][value="border-mission"]');
    assert.match(await part(), /^\d+ of 34 entries\.$/);
    assert.match(
      await valueOf(page, 'code'),
      /data-missions="(eumam border-mission|border-mission eumam)"/,
    );
    await page.click('input[name="missions"][value="eumam"]');
    assert.match(await valueOf(page, 'code'), /data-missions="border-mission"/);

    await page.type('#from', '2024-13');
    assert.match(await textOf(page, '#from-fault'), /2024-13/);
    assert.match(await missing(page), /until what is marked/);
    assert.equal(await page.$('#code'), null);
    await page.$eval('#from', (input) => ((input as HTMLInputElement).value = ''));
    await page.type('#from', '2030');
    assert.match(await part(), /^0 of 34 entries\. Choose less narrowly/);
    await page.close();
  });

  it('takes controls away, all of them and one', async () => {
    const { page } = await open();
    const controls = () => page.$$('input[name="controls"]');
    await page.$$eval('.several', (all) => all.forEach((one) => one.setAttribute('open', '')));
    assert.doesNotMatch(await valueOf(page, 'code'), /data-controls/);
    const [overview, ...others] = await controls();
    await overview!.click();
    assert.match(await valueOf(page, 'code'), /data-controls="filter order search"/);
    for (const box of others.slice(0, 3)) await box.click();
    assert.match(await valueOf(page, 'code'), /data-controls="none"/);
    for (const box of [...others.slice(0, 3), overview!]) await box.click();
    assert.doesNotMatch(await valueOf(page, 'code'), /data-controls/);
    await page.close();
  });

  it('gets no code for a folder whose address would run a script', async () => {
    for (const cdn of ['javascript:alert(1)//', ' JavaScript:alert(1)//', 'data:text/html,x']) {
      for (const place of ['amp', 'html']) {
        const { page } = await open(`?for=${place}&cdn=${encodeURIComponent(cdn)}`);
        assert.match(await missing(page), /folder as an address of the web/);
        await page.close();
      }
    }
  });

  it('gets no code for an address that names whom the record lacks, until another is chosen', async () => {
    const named: [query: string, said: RegExp][] = [
      ['element=actor-card&actor=nobody', /no actor “nobody”/],
      ['element=actor-card&actor=__proto__', /no actor “__proto__”/],
      ['element=mission-status&mission=eumann', /no mission “eumann”\. Did you mean “eumam”\?/],
      ['actors=kuleba+nobody', /no actor “nobody”/],
    ];
    for (const [query, said] of named) {
      const { page } = await open(`?${query}`);
      assert.match(await missing(page), said);
      if (query.includes('actor=')) {
        await page.select('#actor', 'kuleba');
        assert.match(await valueOf(page, 'code'), /data-actor="kuleba"/);
      }
      await page.close();
    }
  });

  it('gets a frame for AMP once the folder of its page is known', async () => {
    const { page } = await open('?for=amp&limit=2&src=%2Fown.json');
    assert.match(await missing(page), /no code without a record/);
    await page.$eval('#src', (input) => ((input as HTMLInputElement).value = ''));
    await page.type('#src', `${host.origin}${DATA}`);
    await page.click('h1');
    await page.waitForFunction(() =>
      document.querySelector('.results .fault')?.textContent?.includes('folder of embed.html'),
    );
    await page.type('#cdn', 'https://news.example/timelines');
    assert.match(
      await valueOf(page, 'amp-code'),
      /^<amp-iframe src="https:\/\/news\.example\/timelines\/embed\.html\?/,
    );
    assert.match(
      await textOf(page, '#amp-code-note'),
      /until you write http:\/\/127\.0\.0\.1:\d+ into/,
    );
    assert.match(await valueOf(page, 'code'), /^<iframe .*resize\.js"/s);
    assert.equal(await page.$('#group'), null);
    const frame = await previewOf(page, 'sourced-timeline .sourced-entry');
    assert.equal(await frame.evaluate(() => document.querySelectorAll('.sourced-entry').length), 2);
    await page.close();
  });

  it('gets another form than the advised one where it is asked for', async () => {
    const { page } = await open('?for=html&limit=1');
    assert.match(await valueOf(page, 'code'), /<sourced-timeline /);
    await page.select('#form', 'D');
    assert.doesNotMatch(await valueOf(page, 'code'), /script|data-/);
    assert.match(page.url(), /form=D/);
    await page.select('#place', 'npm');
    assert.match(await valueOf(page, 'code'), /<sourced-timeline /);
    assert.doesNotMatch(page.url(), /form=/);
    await page.close();
  });
});

describe('the preview', () => {
  for (const width of WIDTHS) {
    it(`shows the real element at ${width} px, and asks nobody else for anything`, async () => {
      const { page, requests, complaints } = await open('?limit=2');
      await page.click(`input[name="width"][value="${width}"]`);
      const frame = await previewOf(page, 'sourced-timeline .sourced-entry');
      await frame.waitForFunction(
        () => document.querySelector('sourced-timeline')?.shadowRoot?.childElementCount,
      );
      assert.equal(await frame.evaluate(() => innerWidth), width);
      assert.ok(
        requests.every(
          (url) => url.startsWith('/') || url === 'about:srcdoc' || url.startsWith('data:'),
        ),
      );
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  it('has the data at hand, also where readers will get it elsewhere', async () => {
    const { page, requests } = await open('?limit=2&for=html');
    const frame = await previewOf(page, 'sourced-timeline .sourced-more button');
    // No frames are painted in a frame below the page’s edge: nothing waits for one.
    const polling = { polling: 50 };
    await frame.waitForFunction(
      () => document.querySelector('.sourced-more button')?.checkVisibility(),
      polling,
    );
    await frame.click('.sourced-more button');
    await frame.waitForFunction(
      () => document.querySelectorAll('.sourced-entry').length === 4,
      polling,
    );
    assert.equal(requests.filter((url) => url.endsWith('.json')).length, 1);
    await page.close();
  });

  it('follows language, theme and element', async () => {
    const { page } = await open('?element=mission-status&mission=eumam&lang=uk&theme=dark');
    const frame = await previewOf(page, 'p > .sourced-embed > sourced-mission-status');
    await frame.waitForFunction(() => /діє/.test(document.body.innerText), { polling: 50 });
    assert.equal(
      await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme),
      'dark',
    );
    await page.select('#place', 'newsletter');
    await page.waitForFunction(
      () => !document.querySelector<HTMLIFrameElement>('#preview')!.srcdoc.includes('<script'),
    );
    const plain = await previewOf(page, 'body > p > span');
    assert.match(await plain.evaluate(() => document.body.innerText), /діє/);
    await page.close();
  });
});

describe('a record of one’s own', () => {
  const name = '<img src=x onerror="top.hit = 1"><script>top.hit = 1</script>';
  const own: Dataset = {
    ...dataset,
    id: 'own',
    title: `Own ${name}`,
    missions: dataset.missions.map((mission, index) => (index ? mission : { ...mission, name })),
  };

  const paste = (page: Page, text: string) =>
    page.$eval(
      '#pasted',
      (box, given) => {
        (box as HTMLTextAreaElement).value = given;
        box.dispatchEvent(new Event('change'));
      },
      text,
    );

  it('is pasted: its names are offered as text, and the code waits for its address', async () => {
    const { page, complaints } = await open();
    await paste(page, JSON.stringify(own));
    await page.waitForFunction(() =>
      document.querySelector('#record')!.textContent.includes('Own'),
    );
    assert.match(await textOf(page, '#record'), /from what was pasted/);
    assert.ok((await textOf(page, 'form')).includes(name));
    assert.equal(await valueOf(page, 'src'), '');
    assert.match(await missing(page), /address where readers will get the record/);
    await previewOf(page, 'sourced-timeline .sourced-entry');

    await page.type('#src', '/own.json');
    await page.click('h1');
    await page.waitForSelector('#code');
    assert.match(await valueOf(page, 'code'), /data-src="\/own\.json".*data-sourced-content="own@/);
    const frame = await previewOf(page, 'sourced-timeline .sourced-entry');
    assert.ok((await frame.evaluate(() => document.body.innerText)).includes(name));
    assert.equal(await page.evaluate(() => 'hit' in globalThis), false);
    assert.equal(await page.$('img'), null);
    assert.equal(await page.$eval('iframe', (one) => one.getAttribute('sandbox')), 'allow-scripts');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('is dropped as a file', async () => {
    const { page } = await open();
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'own.json', { type: 'application/json' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    }, JSON.stringify(own));
    await page.waitForFunction(() =>
      document.querySelector('#record')!.textContent.includes('from “own.json”'),
    );
    await page.close();
  });

  it('is read from an address, in whose place stays what it was', async () => {
    host.add('/own.json', JSON.stringify(own), { 'content-type': 'application/json' });
    const { page } = await open('?src=%2Fown.json&missions=eumam');
    assert.match(await textOf(page, '#record'), /Own/);
    assert.match(await valueOf(page, 'code'), /data-src="\/own\.json" data-missions="eumam"/);
    await page.close();
  });

  it('that is none is said to be none, and why', async () => {
    const { page } = await open('?src=%2Fno%2Fdata.json');
    assert.match(await textOf(page, '#record'), /no\/data\.json was answered with 404/);
    assert.match(await missing(page), /no code without a record/);
    await paste(page, '{"format": 1');
    await page.waitForFunction(() =>
      document.querySelector('#record')!.textContent.includes('JSON'),
    );
    await paste(page, '{"format": "sourced-timeline/1"}');
    await page.waitForFunction(() =>
      document.querySelector('#record')!.textContent.includes('is not a valid dataset: '),
    );
    await page.close();
  });
});

describe('the builder’s page', () => {
  const states = {
    timeline: '?limit=2',
    'a fault': '?from=2024-13',
    card: '?element=actor-card&actor=kallas&for=wordpress-filtered',
    'a frame': '?for=amp&cdn=%2Ftimelines',
    badge: '?element=mission-status&mission=eumam&for=newsletter',
    'no record': '?src=%2Fno%2Fdata.json',
  };
  for (const [name, query] of Object.entries(states)) {
    it(`has nothing that axe finds fault with, light or dark, folded or not: ${name}`, async () => {
      for (const scheme of ['light', 'dark']) {
        const { page } = await open(query, (one) =>
          one.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
        );
        await page.addScriptTag({ content: axe });
        const faults = () =>
          page.evaluate(async () => {
            interface Axe {
              run(options: object): Promise<{
                violations: { id: string; nodes: { html: string }[] }[];
              }>;
            }
            const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({
              iframes: false,
            });
            return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
          });
        assert.deepEqual(await faults(), []);
        await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
        assert.deepEqual(await faults(), []);
        await page.close();
      }
    });
  }

  it('scrolls sideways at no width, and has targets of 24 px', async () => {
    for (const query of Object.values(states)) {
      for (const width of WIDTHS) {
        const { page } = await open(query, (one) => one.setViewport({ width, height: 900 }));
        await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        const small = await page.$$eval(
          'button, select, summary, label:has(input), input, textarea',
          (all) =>
            all.flatMap((one) => {
              const { width: w, height: h } = (one.closest('label') ?? one).getBoundingClientRect();
              return w < 24 || h < 24 ? [one.outerHTML] : [];
            }),
        );
        assert.deepEqual(small, []);
        await page.close();
      }
    }
  });

  it('gives every control to the Tab key, each with a focus that is seen', async () => {
    const { page } = await open('?element=mission-status&mission=eumam');
    const expected = await page.evaluate(() => {
      const controls = 'summary, select, textarea, button, input:not([type="radio"])';
      const open = [...document.querySelectorAll(controls)].filter((one) => one.checkVisibility());
      // One stop for each group of radio buttons.
      return [...open.map(({ id, textContent }) => id || textContent.trim()), 'element', 'width'];
    });
    const reached = new Set<string>();
    for (let presses = 0; presses < expected.length + 10; presses++) {
      await page.keyboard.press('Tab');
      const [name, isSeen] = await page.evaluate(() => {
        const one = document.activeElement as HTMLInputElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return [
          one.id || (one.type === 'radio' ? one.name : one.textContent.trim()),
          one.localName === 'body' ||
            one.localName === 'iframe' ||
            (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2),
        ] as const;
      });
      assert.ok(isSeen, name);
      reached.add(name);
    }
    assert.deepEqual(
      expected.filter((name) => !reached.has(name)),
      [],
    );
    await page.close();
  });

  it('keeps the focus where it was while the code changes', async () => {
    const { page } = await open();
    await page.focus('#heading');
    await page.keyboard.type('Talks');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'heading');
    assert.equal(await valueOf(page, 'heading'), 'Talks');
    assert.match(await valueOf(page, 'code'), /data-heading="Talks"/);
    await page.close();
  });
});
