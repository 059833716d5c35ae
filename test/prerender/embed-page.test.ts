import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { framePage } from '../../src/prerender/embed-page.ts';
import { snippet } from '../../src/prerender/snippet.ts';
import { invented } from '../model/fixture.ts';
import { attr, byTag, elementsOf } from './html.ts';

const page = framePage({
  base: 'https://news.example/a"b',
  dataOrigins: ['https://data.example', 'https://"><script>alert(1)</script>'],
  languages: ['uk'],
});
const link = (html: string, rel: string) =>
  attr(
    byTag(html, 'link').find((one) => attr(one, 'rel') === rel)!,
    'href',
  );

describe('the page for frames', () => {
  it('has nothing that a strict policy blocks', () => {
    for (const one of elementsOf(page)) {
      assert.ok(one.attrs.every(({ name }) => name !== 'style' && !name.startsWith('on')));
      if (one.tagName === 'script') assert.ok(attr(one, 'src'));
      assert.notEqual(one.tagName, 'style');
    }
    assert.doesNotMatch(page, /<script[^>]*>[^<]/);
  });

  it('names its folder where oEmbed is found, and the origins of data, as text', () => {
    assert.equal(link(page, 'canonical'), 'https://news.example/a"b/embed.html');
    assert.equal(link(page, 'alternate'), 'https://news.example/a"b/oembed.json');
    const metas = byTag(page, 'meta');
    const content = (name: string) =>
      attr(
        metas.find((one) => attr(one, 'name') === name)!,
        'content',
      );
    assert.equal(
      content('sourced-data'),
      'https://data.example https://"><script>alert(1)</script>',
    );
    assert.equal(content('robots'), 'noindex');
  });

  it('is relative without a folder', () => {
    const relative = framePage({ languages: [] });
    assert.equal(link(relative, 'canonical'), 'embed.html');
    assert.equal(link(relative, 'alternate'), 'oembed.json');
  });

  it('is beside the page around where nobody says, at an address that the receiver knows', () => {
    const code = snippet('sourced-timeline', invented(), {
      form: 'C',
      attributes: { src: '/record.json' },
      script: { url: 'resize.js', integrity: '' },
    });
    assert.match(code, /^<iframe src="\.\/embed\.html\?/);
  });
});
