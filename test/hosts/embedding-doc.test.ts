/** What docs/embedding.md tells people to paste and to do works as written. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { run } from '../../src/cli/run.ts';
import { attr, byTag, elementsOf, skeletonOf } from '../prerender/html.ts';
import { drupalWith, kses, wpautop } from './filters.ts';
import { readRoot, startSite } from './site.ts';
import {
  allText,
  code,
  content,
  DATA,
  dataset,
  innerText,
  keptEntries,
  missingFrom,
  page,
  rememberEntries,
  SCRIPT,
  settled,
  startHost,
  withoutScript,
} from './pages.ts';

const doc = await readRoot('docs/embedding.md');

/** The examples in a language, of the whole document or of one section. */
const blocks = (language: string, section = '') => {
  const [part = ''] = section ? (doc.split(`\n## ${section}\n`)[1] ?? '').split('\n## ') : [doc];
  return [...part.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(
    ([, text = '']) => text.trim(),
  );
};

/** An example with what this site has in the place of addresses elsewhere. */
const local = (html: string) =>
  html
    .replaceAll(/https:[^"]*\/dist\//g, '/dist/')
    .replaceAll('https://news.example/record.json', DATA)
    .replaceAll(' integrity="sha384-…" crossorigin="anonymous"', '');

const host = await startHost();
after(() => host.close());

/** What a command of the document writes for the record of the articles. */
async function written(command: string): Promise<string> {
  const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
  assert.deepEqual(args.splice(0, 2), ['npx', 'sourced-timeline']);
  const file = args.indexOf('record.json');
  if (file > 0) args[file] = DATA.slice(1);
  let [stdout, stderr] = ['', ''];
  const exit = await run(args, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  });
  assert.deepEqual([exit, stderr], [0, ''], command);
  return stdout.trim();
}

const withoutHash = (html: string) => html.replaceAll(/integrity="[^"]*"/g, 'integrity="sha384-…"');

describe('docs/embedding.md', () => {
  for (const section of ['WordPress, without it', 'Newsletters, feeds and apps']) {
    it(`shows what the command writes: ${section}`, async () => {
      const [command = ''] = blocks('sh', section);
      const [html] = blocks('html', section);
      assert.equal(withoutHash(await written(command)), html);
    });
  }
});

describe('docs/embedding.md, by host', () => {
  it('WordPress: what is pasted lives through wpautop', async () => {
    const [html = ''] = blocks('html', 'WordPress, with the right to unfiltered HTML');
    const visit = await host.visit(page(wpautop(local(html))));
    await settled(visit.page, 1);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });

  it('WordPress without unfiltered HTML: the script goes, its tag in the footer makes the element', async () => {
    const [html = '', script = ''] = blocks('html', 'WordPress, without it');
    const saved = wpautop(kses(`<p>The mission is ${local(html)}, it says.</p>`));
    assert.doesNotMatch(saved, /script|sha384/);
    const visit = await host.visit(page(saved + local(script)));
    await settled(visit.page, 1);
    assert.match(await innerText(visit.page), /The mission is active.*, it says\./);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });

  it('Drupal: the allowed tags leave all content as it is', () => {
    const [allowed = ''] = blocks('text', 'Drupal');
    const limit = drupalWith(allowed);
    const missions = dataset.missions.map(({ id }) => id);
    const all = [
      code('A', 'sourced-timeline', { controls: 'share', limit: '5', since: '2024-05-01' }),
      code('A', 'sourced-timeline', { lang: 'ar', 'heading-level': '6' }),
      ...dataset.actors.map(({ id }) => code('A', 'sourced-actor-card', { actor: id })),
      ...missions.map((mission) => code('A', 'sourced-mission-status', { mission, size: 'large' })),
      ...blocks('html', 'Drupal'),
    ];
    for (const html of all) assert.equal(skeletonOf(limit(html)), skeletonOf(withoutScript(html)));
  });

  it('Drupal: what is pasted, and the theme’s script, make the element', async () => {
    const [html = ''] = blocks('html', 'Drupal');
    const [allowed = ''] = blocks('text', 'Drupal');
    const visit = await host.visit(page(drupalWith(allowed)(local(html)) + SCRIPT));
    await settled(visit.page, 1);
    assert.match(await innerText(visit.page), /Kaja Kallas/);
    await visit.page.close();
  });

  it('Ghost: in the newsletter, without scripts, the whole content stands', async () => {
    const [html = ''] = blocks('html', 'Ghost');
    const [figure] = byTag(html, 'figure');
    const missions = attr(figure!, 'data-missions')!;
    const mail = withoutScript(code('A', 'sourced-timeline', { missions }));
    const visit = await host.visit(page(mail), (one) => one.setJavaScriptEnabled(false));
    const text = await innerText(visit.page);
    const told = dataset.events.filter((event) =>
      event.missions.some(({ mission }) => missions.split(' ').includes(mission)),
    );
    assert.ok(told.length > 1);
    for (const { title } of told) assert.ok(text.includes(title), title);
    await visit.page.close();
  });

  it('Arc XP: the element of the story is form A', async () => {
    const [json = ''] = blocks('json', 'Arc XP');
    const element = JSON.parse(json) as { type: string; content: string };
    assert.equal(element.type, 'raw_html');
    const visit = await host.visit(page(local(element.content)));
    await settled(visit.page, 1);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });

  it('AMP: there are only tags and attributes that it allows', async () => {
    const tags =
      /^(section|article|header|footer|div|span|p|b|br|a|h[1-6]|ol|ul|li|cite|blockquote|em)$/;
    for (const html of [
      await written(blocks('sh', 'AMP')[0]!),
      code('D', 'sourced-timeline'),
      code('D', 'sourced-actor-card', { actor: 'zelenskyy' }),
      code('D', 'sourced-mission-status', { mission: 'eumam', size: 'large' }),
    ]) {
      for (const { tagName, attrs } of elementsOf(html)) {
        assert.match(tagName, tags);
        for (const { name } of attrs) {
          assert.match(name, /^(class|id|lang|dir|role|aria-label|href|value)$/);
        }
      }
    }
  });

  it('npm: the code writes content that the element takes over as it stands', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'embedding-'));
    try {
      writeFileSync(join(folder, 'record.json'), await readRoot(DATA.slice(1)));
      const [example = ''] = blocks('js', 'Templates and npm');
      const source = (name: string) =>
        `'${new URL(`../../src/${name}/index.ts`, import.meta.url).href}'`;
      writeFileSync(
        join(folder, 'build.mjs'),
        example
          .replace(`'sourced-timeline/model'`, source('model'))
          .replace(`'sourced-timeline/prerender'`, source('prerender')),
      );
      const loader = new URL(import.meta.resolve('tsx')).href;
      const html = execFileSync(process.execPath, ['--import', loader, 'build.mjs'], {
        cwd: folder,
        encoding: 'utf8',
      });
      const still = html.replace('<sourced-timeline', '<sourced-timeline controls="none"');
      const visit = await host.visit(page(still));
      const entries = await rememberEntries(visit.page);
      assert.ok(entries > 0);
      await visit.page.addScriptTag({ url: '/dist/embed.js' });
      await settled(visit.page, 1);
      assert.equal(await keptEntries(visit.page), entries);
      assert.ok(!visit.requests.includes('/record.json'));
      await visit.page.close();
      const [command = ''] = blocks('sh', 'Templates and npm');
      assert.ok(html.includes(await written(command)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('docs/embedding.md, policies', () => {
  const [own = '', elsewhere = ''] = blocks('http', 'A strict content security policy');

  /** Both forms of the timeline under a policy, with the script from an origin. */
  async function expectWhole(policy: string, origin = '', src = DATA) {
    const body = ['B', 'A'].map((form, index) =>
      content(form as 'A' | 'B', 'sourced-timeline', { 'id-prefix': `t${index}-`, src }),
    );
    const html = page(`${body.join('')}<script async src="${origin}/dist/embed.js"></script>`);
    const visit = await host.visit(
      html.replace('href="/dist/', `href="${origin}/dist/`),
      (one) => one.setViewport({ width: 1100, height: 900 }),
      { 'content-security-policy': policy },
    );
    await settled(visit.page, 2);
    assert.deepEqual(missingFrom(await allText(visit.page)), []);
    const mark = await visit.page.$eval(
      '[data-element="timeline"] sourced-mission-status',
      (badge) => getComputedStyle(badge.shadowRoot!.querySelector('.box')!).color,
    );
    assert.match(mark, /^rgb/);
    await visit.page.evaluate(() => document.querySelector('sourced-timeline')!.reload());
    await visit.page.waitForFunction(() =>
      document
        .querySelector('sourced-timeline .sourced-controls')
        ?.shadowRoot?.querySelector('button, input'),
    );
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  }

  it('24, 25: all is styled and nothing is blocked where all is the site’s own', () =>
    expectWhole(own));

  it('likewise where script and data come from elsewhere, with the headers for data', async () => {
    const [headers = ''] = blocks('http', 'Data from another origin');
    const given = Object.fromEntries(
      headers.split('\n').map((line) => line.split(': ') as [string, string]),
    );
    const cdn = await startSite();
    const news = await startSite();
    const json = JSON.stringify({ ...dataset, version: '9.0.0' });
    news.add('/record.json', json, given);
    news.add('/silent.json', (response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(json);
    });
    try {
      const policy = elsewhere
        .replaceAll('https://cdn.jsdelivr.net', cdn.origin)
        .replaceAll('https://news.example', news.origin);
      await expectWhole(policy, cdn.origin, `${news.origin}/record.json`);

      const src = `${news.origin}/silent.json`;
      const figure = `<figure class="sourced-embed" data-element="timeline" data-src="${src}"><p>The author’s words.</p></figure>`;
      const visit = await host.visit(page(figure + SCRIPT));
      await visit.page.waitForFunction(() =>
        document.querySelector('sourced-timeline')?.shadowRoot?.querySelector('.notice'),
      );
      assert.match(await innerText(visit.page), /The author’s words\./);
      await visit.page.close();
    } finally {
      await cdn.close();
      await news.close();
    }
  });

  it('the command for a hash gives the one that the element checks', async (test) => {
    const command = blocks('sh', 'One exact version, or your own server').find((text) =>
      text.startsWith('openssl'),
    )!;
    const { stdout: hash, status } = spawnSync(
      'sh',
      ['-c', command.replace('record.json', DATA.slice(1))],
      { encoding: 'utf8' },
    );
    if (status !== 0 || !hash) return test.skip('there is no openssl');
    const expected = createHash('sha384')
      .update(await readRoot(DATA.slice(1)))
      .digest('base64');
    assert.equal(hash.trim(), expected);
    const html = `<sourced-timeline src="${DATA}" integrity="sha384-${hash}"></sourced-timeline>`;
    const visit = await host.visit(page(html + SCRIPT));
    await settled(visit.page, 1);
    await visit.page.close();
  });
});
