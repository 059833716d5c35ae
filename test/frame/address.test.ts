import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FRAME_ATTRIBUTES, originsIn, readAddress, writeQuery } from '../../src/frame/address.ts';
import { elementAttributes } from '../../src/prerender/index.ts';

const read = (query: string) => readAddress(new URLSearchParams(query));

describe('the address of a frame', () => {
  it('may set every attribute, but those for more than one element, the page’s address, the limit of size, and a popover without room', () => {
    const all = (['sourced-timeline', 'sourced-actor-card', 'sourced-mission-status'] as const)
      .flatMap(elementAttributes)
      .filter((name) => !['group', 'url-state', 'max-bytes', 'history'].includes(name));
    assert.deepEqual([...FRAME_ATTRIBUTES].sort(), [...new Set([...all, 'refresh'])].sort());
  });

  it('is read by the names of attributes; the first counts, and nothing else', () => {
    assert.deepEqual(
      read('element=actor-card&src=/a.json&actor=x&actor=y&onload=1&style=2&status=active&class=c'),
      { element: 'actor-card', attributes: { src: '/a.json', actor: 'x' } },
    );
  });

  it('names one of the three elements, or nothing', () => {
    for (const name of ['', 'script', 'sourced-timeline', 'Timeline', 'timeline><b', '__proto__']) {
      assert.equal(read(`src=/a.json&element=${encodeURIComponent(name)}`), undefined, name);
    }
  });

  it('comes back as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('timeline', 'actor-card', 'mission-status'),
        fc.dictionary(fc.constantFrom(...FRAME_ATTRIBUTES), fc.string({ unit: 'grapheme' })),
        (element, given) => {
          const attributes = { ...given };
          assert.deepEqual(read(writeQuery({ element, attributes })), { element, attributes });
        },
      ),
    );
  });

  it('is never more than its attributes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const query = new URLSearchParams([...pairs, ['element', 'timeline']]);
        const { attributes = {} } = readAddress(query) ?? {};
        assert.ok(Object.keys(attributes).every((name) => FRAME_ATTRIBUTES.includes(name)));
      }),
    );
  });
});

describe('origins in a list', () => {
  it('are those of the web, without paths; what is none is left out', () => {
    assert.deepEqual(
      originsIn(
        " https://data.example/a/b\nhttp://127.0.0.1:8080  * data.example javascript:1 data:,x file:///a https:// 'self'; ",
      ),
      ['https://data.example', 'http://127.0.0.1:8080'],
    );
  });
});
