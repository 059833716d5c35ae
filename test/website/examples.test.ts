/** Every block of HTML in the documentation, pasted into a page as it stands. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { contentAttributes, elementAttributes } from '../../src/prerender/index.ts';
import { nameOf, toCheck, type Example } from '../docs/blocks.ts';
import { elementsOf } from '../prerender/html.ts';
import { page as pageWith, settled, startHost } from '../hosts/pages.ts';
import { pack } from '../package/packed.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const record = readFileSync('data/western-training-missions.json', 'utf8');

const packed = pack();
const host = await startHost();
after(async () => {
  await host.close();
  packed.remove();
});

/** What stands at the addresses that examples name: files of the package, and a record. */
function answerTo(url: string, file: string): string | undefined {
  const path = url
    .replace(`https://cdn.jsdelivr.net/npm/sourced-timeline@${version}/`, '')
    .replace(`${host.origin}/node_modules/sourced-timeline/`, '')
    .replace('https://news.example/timelines/', 'dist/')
    .replace(/\?.*/, '');
  if (packed.files.has(path)) return readFileSync(join(packed.root, path), 'utf8');
  if (!/\/record\.json$/.test(path)) return undefined;
  // The guide’s own record has one mission, and no other example names it.
  return file === 'docs/authoring.md'
    ? record.replaceAll('"french-instructors"', '"demining-in-eastland"')
    : record;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  html: 'text/html',
};

/** Lets a page have what an example may name; tells of every other address. */
async function answering(page: Page, { file }: Example, own: string): Promise<string[]> {
  const unknown: string[] = [];
  const answer = (request: HTTPRequest) => {
    const url = request.url();
    if (url === own || url.endsWith('/favicon.ico') || url.startsWith('data:')) {
      return request.continue();
    }
    const body =
      answerTo(url, file) ?? (url === `${host.origin}/dist/embed.js` ? script : undefined);
    if (body === undefined) unknown.push(url);
    const contentType = TYPES[/\.(\w+)(\?|$)/.exec(url)?.[1] ?? ''] ?? 'text/plain';
    return request.respond({
      status: body === undefined ? 404 : 200,
      headers: { 'access-control-allow-origin': '*' },
      contentType: `${contentType}; charset=utf-8`,
      body: body ?? '',
    });
  };
  page.on('request', (request) => void answer(request));
  await page.setRequestInterception(true);
  return unknown;
}
const script = readFileSync('dist/embed.js', 'utf8');

/** Names of attributes that no element has. */
const unknownAttributes = (html: string) =>
  elementsOf(html).flatMap(({ tagName, attrs }) => {
    const placeholder = attrs.find(({ name }) => name === 'data-element')?.value;
    const tag = placeholder ? `sourced-${placeholder}` : tagName;
    if (!/^sourced-(timeline|actor-card|mission-status)$/.test(tag)) return [];
    const known = [...elementAttributes(tag as Tag), ...contentAttributes(tag as Tag), ...EVERY];
    return attrs
      .map(({ name }) => (placeholder ? name.replace(/^data-/, '') : name))
      .filter((name) => !known.includes(name))
      .map((name) => `${tag}: ${name}`);
  });
type Tag = Parameters<typeof elementAttributes>[0];
const EVERY = ['class', 'id', 'element', 'status', 'condition', 'disputed'];

describe('markup in the documentation works as written', () => {
  const blocks = toCheck('a page');
  assert.ok(blocks.length > 20);
  for (const example of blocks) {
    it(nameOf(example), async () => {
      const code = example.code.replaceAll(' integrity="sha384-…"', '');
      assert.deepEqual(unknownAttributes(code), []);
      const elements = (code.match(/data-element="|<sourced-/g) ?? []).length;
      const needed = elements > 0 && !code.includes('embed.js');
      const body = needed ? `${code}<script async src="/dist/embed.js"></script>` : code;
      const address = host.add(
        `/${example.file.replace(/\W/g, '-')}-${example.line}.html`,
        code.startsWith('<!doctype') ? code : pageWith(body).replace(/<link[^>]*>/, ''),
      );
      let unknown: string[] = [];
      const visit = await host.open(address, async (page) => {
        unknown = await answering(page, example, address);
      });
      if (elements > 0) await settledAll(visit.page, code);
      assert.ok(elements > 0 || visit.requests.length > 1, 'nothing was asked for');
      assert.deepEqual([unknown, visit.complaints], [[], []]);
      await visit.page.close();
    });
  }
});

/** Waits until elements with data have it, and those without are drawn; an entry’s badges wait until they are near. */
async function settledAll(page: Page, code: string): Promise<void> {
  const withData = (code.match(/(?:data-)?src="[^"]*\.json"/g) ?? []).length;
  if (withData > 0) await settled(page, withData);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('sourced-mission-status:not(sourced-timeline *)')].every(
      (badge) => badge.shadowRoot?.childElementCount,
    ),
  );
}
