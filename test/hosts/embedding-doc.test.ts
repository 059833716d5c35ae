/** What docs/embedding.md tells people to paste works as written. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readRoot } from './site.ts';
import { allText, code, content, DATA, missingFrom, page, settled, startHost } from './pages.ts';

const doc = await readRoot('docs/embedding.md');
const blocks = (language: string) =>
  [...doc.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, text = '']) =>
    text.trim(),
  );
const examples = blocks('html').filter((html) => !html.startsWith('<link'));
const { version } = JSON.parse(await readRoot('package.json')) as { version: string };

let host: Awaited<ReturnType<typeof startHost>>;
before(async () => {
  host = await startHost();
});
after(() => host.close());

describe('docs/embedding.md', () => {
  it('names this version, in each address', () => {
    const named = [...doc.matchAll(/sourced-timeline@([\w.-]+?)\//g)].map(([, each]) => each);
    assert.ok(named.length > 3);
    assert.deepEqual([...new Set(named)], [version]);
  });

  it('shows what the command writes', () => {
    const written = code('A', 'sourced-mission-status', {
      mission: 'eumam',
      src: 'https://news.example/record.json',
    })
      .replace('src="/dist/', `src="https://cdn.jsdelivr.net/npm/sourced-timeline@${version}/dist/`)
      .replace(/integrity="[^"]*"/, 'integrity="sha384-…"');
    assert.equal(
      written,
      examples.find((html) => html.startsWith('<span')),
    );
  });

  assert.equal(examples.length, 3);
  for (const html of examples) {
    it(`has markup that works: ${html.slice(0, 60)}`, async () => {
      const local = html
        .replace(/https:[^"]*\/dist\//, '/dist/')
        .replace('https://news.example/record.json', DATA)
        .replace(' integrity="sha384-…" crossorigin="anonymous"', '');
      const visit = await host.visit(page(local));
      await settled(visit.page, 1);
      assert.deepEqual(visit.complaints, []);
      await visit.page.close();
    });
  }

  it('24, 25: has a policy under which all is styled and nothing is blocked', async () => {
    const [policy = ''] = blocks('http');
    const body = ['missions', 'controls'].map((_, index) =>
      content(index ? 'A' : 'B', 'sourced-timeline', { 'id-prefix': `t${index}-` }),
    );
    const script = '<script async src="/dist/embed.js"></script>';
    const address = host.add('/strict.html', page(body.join('') + script), {
      'content-security-policy': policy,
    });
    const visit = await host.visit(page(''));
    await visit.page.goto(address, { waitUntil: 'load' });
    await settled(visit.page, 2);
    assert.deepEqual(missingFrom(await allText(visit.page)), []);
    const mark = await visit.page.$eval(
      '[data-element="timeline"] sourced-mission-status',
      (badge) => getComputedStyle(badge.shadowRoot!.querySelector('.box')!).color,
    );
    assert.match(mark, /^rgb/);
    assert.deepEqual(visit.complaints, []);
    await visit.page.close();
  });
});
