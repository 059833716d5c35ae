import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { run } from '../../src/cli/run.ts';
import { SourcedActorCard, SourcedMissionStatus, SourcedTimeline } from '../../src/index.ts';
import { parseDataset } from '../../src/model/index.ts';
import { elementAttributes, prerender } from '../../src/prerender/index.ts';
import { attr, byTag, elementsOf, nodesOf } from '../prerender/html.ts';

const FILE = 'data/western-training-missions.json';
const SRC = 'https://example.org/record.json?a=1&b=<2>';

async function command(...args: string[]) {
  let [stdout, stderr] = ['', ''];
  const code = await run(args, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  });
  return { code, stdout, stderr };
}

const snippet = async (form: string, ...args: string[]) => {
  const { code, stdout, stderr } = await command('snippet', FILE, '--form', form, ...args);
  assert.deepEqual([code, stderr], [0, '']);
  return stdout;
};

const elements = [
  ['timeline', ['--missions', 'eumam', '--heading', 'A > B\n\n"C"', '--url-state']],
  ['actor-card', ['--actor', 'kuleba', '--layout', 'compact']],
  ['mission-status', ['--mission', 'eumam', '--size', 'large', '--history']],
] as const;

describe('snippet', () => {
  for (const [element, options] of elements) {
    for (const form of ['A', 'B', 'D']) {
      it(`writes nothing that a site would break: ${element}, form ${form}`, async () => {
        const html = await snippet(form, '--element', element, '--src', SRC, ...options);
        assert.doesNotMatch(html, /\n\s*\n/);
        assert.ok(
          !html
            .trim()
            .slice(html.indexOf('</script>') + 10)
            .includes('\n'),
        );
        for (const { attrs } of elementsOf(html)) {
          assert.deepEqual(
            attrs.filter(({ name }) => name === 'style' || name.startsWith('on')),
            [],
          );
        }
        assert.doesNotMatch(html, /="[^"]*[<>][^"]*"/);
        const scripts = byTag(html, 'script');
        assert.equal(scripts.length, form === 'D' ? 0 : 1);
        assert.ok(nodesOf(html).every(({ nodeName }) => nodeName !== '#comment'));
      });
    }
  }

  it('names one version of the script, with the hash of what the package holds', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    const hash = createHash('sha384')
      .update(await readFile('dist/embed.js'))
      .digest('base64');
    const args = ['--element', 'timeline', '--src', SRC];
    const [script] = byTag(await snippet('A', ...args), 'script');
    assert.deepEqual(
      script?.attrs.map(({ name, value }) => `${name}=${value}`),
      [
        'async=',
        `src=https://cdn.jsdelivr.net/npm/sourced-timeline@${version}/dist/embed.js`,
        `integrity=sha384-${hash}`,
        'crossorigin=anonymous',
      ],
    );
    const own = byTag(await snippet('B', ...args, '--cdn', '/assets/'), 'script');
    assert.deepEqual(
      own.map((one) => attr(one, 'src')),
      ['/assets/embed.js'],
    );
  });

  it('brings the words of another language with them', async () => {
    const hash = createHash('sha384')
      .update(await readFile('dist/embed.uk.js'))
      .digest('base64');
    for (const form of ['A', 'B']) {
      const html = await snippet(form, '--element', 'timeline', '--src', SRC, '--lang', 'uk-UA');
      const [, language, ...more] = byTag(html, 'script');
      assert.match(attr(language!, 'src') ?? '', /\/dist\/embed\.uk\.js$/);
      assert.equal(attr(language!, 'integrity'), `sha384-${hash}`);
      assert.deepEqual(more, []);
      assert.match(html, /Хронологія/);
    }
  });

  it('writes the attributes, as data attributes in form A, and the content made with them', async () => {
    const args = ['--element', 'timeline', '--src', SRC, '--lang', 'en-GB', '--limit', '2'];
    const more = ['--order', 'newest', '--heading', ' A > B\n\n"C" ', '--url-state'];
    const [figure] = elementsOf(await snippet('A', ...args, ...more));
    assert.equal(figure?.tagName, 'figure');
    assert.deepEqual(Object.fromEntries(figure!.attrs.map(({ name, value }) => [name, value])), {
      class: 'sourced-embed',
      'data-element': 'timeline',
      lang: 'en-GB',
      'data-src': SRC,
      'data-limit': '2',
      'data-order': 'newest',
      'data-heading': 'A > B "C"',
      'data-url-state': '',
    });
    const html = await snippet('B', ...args, ...more);
    const [timeline] = byTag(html, 'sourced-timeline');
    assert.equal(attr(timeline!, 'heading'), 'A > B "C"');
    assert.equal(attr(timeline!, 'url-state'), '');
    assert.match(
      html,
      /data-sourced-options="heading=A\+%3E\+B\+%22C%22&amp;limit=2&amp;order=newest"/,
    );
  });

  it('puts nothing into a sentence but the words', async () => {
    const args = ['--element', 'mission-status', '--mission', 'eumam', '--src', SRC];
    assert.match(await snippet('A', ...args), /^<span class="sourced-embed"[^\n]*<\/script>\n$/);
  });

  it('writes for feeds what `prerender` does', async () => {
    const dataset = parseDataset(JSON.parse(await readFile(FILE, 'utf8')));
    const form = 'D' as const;
    assert.equal(
      await snippet('d', '--element', 'timeline'),
      `${prerender('sourced-timeline', dataset, { form })}\n`,
    );
  });

  it('writes a frame, and the script that gives it its height', async () => {
    const hash = createHash('sha384')
      .update(await readFile('dist/resize.js'))
      .digest('base64');
    const cdn = ['--cdn', 'https://news.example/a/'];
    const titles = ['A > B "C"', 'Dmytro Kuleba', 'EU training mission'];
    for (const [index, [element, options]] of elements.entries()) {
      const { code, stdout, stderr } = await command(
        ...['snippet', FILE, '--form', 'c', '--element', element, '--src', '/r.json?a&b=<2>'],
        ...[...cdn, ...options.filter((option) => !['--url-state', '--history'].includes(option))],
      );
      assert.deepEqual([code, stderr], [0, '']);
      assert.doesNotMatch(stdout, /\n\s*\n|\s(style|on\w+)=|="[^"]*[<>][^"]*"/);
      const [frame, script, ...more] = elementsOf(stdout);
      assert.deepEqual(more, []);
      assert.deepEqual(
        frame?.attrs.map(({ name }) => name),
        ['src', 'title', 'loading', 'width', 'height', 'frameborder'],
      );
      const { origin, pathname, searchParams } = new URL(attr(frame!, 'src') ?? '');
      assert.equal(origin + pathname, 'https://news.example/a/embed.html');
      assert.equal(searchParams.get('element'), element);
      assert.equal(searchParams.get('src'), '/r.json?a&b=<2>');
      assert.equal(attr(frame!, 'title'), titles[index]);
      assert.equal(attr(script!, 'src'), 'https://news.example/a/resize.js');
      assert.equal(attr(script!, 'integrity'), `sha384-${hash}`);
    }
  });

  it('writes what oEmbed asks for', async () => {
    const args = ['--element', 'timeline', '--src', '/r.json', '--limit', '5'];
    const { code, stdout, stderr } = await command(
      ...['snippet', FILE, '--oembed', 'https://news.example/a', ...args],
    );
    assert.deepEqual([code, stderr], [0, '']);
    const { title } = parseDataset(JSON.parse(await readFile(FILE, 'utf8')));
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    const { html, ...others } = answer;
    assert.deepEqual(others, {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: 'news.example',
      provider_url: 'https://news.example/',
      width: 600,
      height: 600,
    });
    const frames = elementsOf(String(html));
    assert.deepEqual(
      frames.map(({ tagName }) => tagName),
      ['iframe'],
    );
    assert.equal(
      attr(frames[0]!, 'src'),
      'https://news.example/a/embed.html?element=timeline&src=%2Fr.json&limit=5',
    );
  });

  it('says where the page for frames would not take the data', async () => {
    const args = ['--element', 'timeline', '--src', 'https://data.example/r.json'];
    const { code, stderr } = await command(
      ...['snippet', FILE, '--oembed', 'https://news.example', ...args],
    );
    assert.equal(code, 0);
    assert.match(stderr, /write https:\/\/data\.example into its <meta name="sourced-data">/);
  });

  it('says what is missing or cannot be had', async () => {
    const wrong = [
      [['--element', 'timeline', '--form', 'A'], /--src/],
      [['--element', 'timeline', '--form', 'B'], /--src/],
      [['--element', 'timeline', '--form', 'C', '--src', SRC], /--cdn/],
      [['--element', 'timeline', '--form', 'C', '--cdn', '/a'], /Form C needs --src/],
      [
        ['--element', 'timeline', '--form', 'C', '--cdn', '/a', '--src', '/r', '--group', 'g'],
        /--group is of no use in a frame/,
      ],
      [['--element', 'timeline', '--oembed', 'https://a.example'], /--oembed needs --src/],
      [['--element', 'timeline', '--oembed', 'a.example', '--src', SRC], /--oembed/],
      [
        ['--element', 'timeline', '--oembed', 'https://a.example', '--form', 'C', '--src', SRC],
        /one of --form and --oembed/,
      ],
      [['--element', 'timeline', '--form', 'X', '--src', SRC], /no form “X”/],
      [['--element', 'timeline', '--form', 'A', '--src', SRC, '--history'], /--history/],
      [['--element', 'timeline', '--src', SRC], /--form/],
      [['--element', 'timeline', '--form', 'D', '--base', 'news.example'], /--base/],
      [['--element', 'timeline', '--form', 'D', '--base', 'javascript:x'], /--base/],
      ...['A', 'B', 'C'].flatMap((form) => {
        const given = ['--element', 'timeline', '--form', form];
        return [
          [
            [...given, '--src', SRC, '--cdn', 'JavaScript:alert(1)//'],
            /--cdn .+ address of the web/,
          ],
          [[...given, '--src', 'data:,{}', '--cdn', '/a'], /--src data:,\{\}: write an address/],
        ] as const;
      }),
    ] as const;
    for (const [args, message] of wrong) {
      const { code, stdout, stderr } = await command('snippet', FILE, ...args);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, message);
    }
  });
});

describe('attributes in snippets', () => {
  const classes = {
    'sourced-timeline': SourcedTimeline,
    'sourced-actor-card': SourcedActorCard,
    'sourced-mission-status': SourcedMissionStatus,
  };
  /** What draws a badge without data, which has no snippet. */
  const dataless = ['status', 'condition', 'disputed'];
  for (const [tag, { observedAttributes }] of Object.entries(classes)) {
    it(`are those that ${tag} reads`, () => {
      const read = observedAttributes.filter((name) => !dataless.includes(name));
      const known = elementAttributes(tag as keyof typeof classes);
      assert.deepEqual(known.filter((name) => name !== 'lang').sort(), read.sort());
    });
  }
});
