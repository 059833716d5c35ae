/** What attackers write is text in all that is written: content in every form, code to paste, oEmbed. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { parseDataset } from '../../src/model/index.ts';
import { oembed, prerender, snippet, type SourcedTag } from '../../src/prerender/index.ts';
import {
  ADDRESS_PAYLOADS,
  PAYLOADS,
  prototypes,
  TEXT_PAYLOADS,
  YAML_PAYLOADS,
} from '../fixtures/payloads.ts';
import { withAddress, withText } from '../fixtures/whole-record.ts';
import { attr, elementsOf, nodesOf, rawText, skeletonOf } from './html.ts';

const before = prototypes();
after(() => assert.deepEqual(prototypes(), before));

const ELEMENTS: readonly (readonly [SourcedTag, Record<string, string>])[] = [
  ['sourced-timeline', {}],
  ['sourced-actor-card', { actor: 'actor' }],
  ['sourced-mission-status', { mission: 'mission', size: 'large' }],
];
const script = { url: '/embed.js', integrity: 'sha384-x' };
const base = 'https://news.example/';

/** All that is written of an element, with a text in the record and in the attributes that take any. */
function written(text: string, [tag, given]: (typeof ELEMENTS)[number]): string[] {
  const record = parseDataset(withText(text));
  const free: Record<string, string> =
    tag === 'sourced-timeline' ? { heading: `h${text}`, 'id-prefix': `i${text}` } : {};
  const options = { ...given, ...free };
  const attributes = { src: '/data.json', group: `g${text}`, ...options };
  return [
    ...(['A', 'B', 'D'] as const).map((form) => prerender(tag, record, { ...options, form, base })),
    ...(['A', 'B', 'C', 'D'] as const).map((form) =>
      snippet(tag, record, { form, attributes, script, base }),
    ),
    String(oembed(tag, record, { page: `${base}embed.html`, attributes })['html']),
  ];
}

const plain = (html: string) =>
  nodesOf(html)
    .filter((node) => node.parentNode?.nodeName === '#document-fragment')
    .map(rawText)
    .join('')
    .replace(/\s+/g, '');

describe('payloads', () => {
  it('are over 300', () => {
    assert.ok(TEXT_PAYLOADS.length + YAML_PAYLOADS.length > 600);
  });
});

describe('in every text, and in attributes', () => {
  const harmless = ELEMENTS.map((element) => written('~', element));

  for (const [group, payloads] of Object.entries(PAYLOADS)) {
    it(`are text: ${group}`, () => {
      for (const [place, payload] of payloads.entries()) {
        const which = place % ELEMENTS.length;
        written(payload, ELEMENTS[which]!).forEach((html, index) => {
          const expected = harmless[which]![index]!;
          assert.equal(skeletonOf(html), skeletonOf(expected), payload);
          // HTML has no sign for a character without a number, nor for U+0000.
          if (!/[\0\r\p{Surrogate}]/u.test(payload)) {
            const text = plain(expected).replaceAll('~', () => payload.replace(/\s+/g, ''));
            assert.equal(plain(html), text, payload);
          }
        });
      }
    });
  }
});

describe('in every address', () => {
  it('lead nowhere but to pages, pictures and letters', () => {
    for (const payload of ADDRESS_PAYLOADS) {
      const record = parseDataset(withAddress(payload));
      for (const [tag, options] of ELEMENTS) {
        for (const form of ['A', 'B', 'D'] as const) {
          const html = prerender(tag, record, { ...options, form, base });
          for (const element of elementsOf(html)) {
            for (const name of ['href', 'src', 'data-src', 'action', 'srcset', 'data-href']) {
              const address = attr(element, name);
              if (address === undefined || address.startsWith('#')) continue;
              assert.ok(URL.canParse(address, base), `${payload} ${name}`);
              const { protocol } = new URL(address, base);
              assert.match(protocol, /^(https?|mailto):$/, `${payload} ${name}`);
            }
          }
        }
      }
    }
  });

  it('of data, scripts and pages are refused where they are none of the web’s', () => {
    const record = parseDataset(withText(''));
    const [tag, options] = ELEMENTS[0]!;
    for (const payload of ADDRESS_PAYLOADS) {
      const codes: readonly (readonly [address: string, write: () => string])[] = [
        [
          payload.replace(/\s+/g, ' ').trim(),
          () =>
            snippet(tag, record, { form: 'A', attributes: { ...options, src: payload }, script }),
        ],
        [
          payload,
          () =>
            snippet(tag, record, {
              form: 'B',
              attributes: { src: '/data.json' },
              script: { ...script, url: payload },
            }),
        ],
        [
          payload,
          () =>
            snippet(tag, record, { form: 'C', attributes: { src: '/d' }, script, page: payload }),
        ],
      ];
      for (const [address, write] of codes) {
        const leads = URL.canParse(address, base);
        if (leads && /^https?:$/.test(new URL(address, base).protocol)) write();
        else assert.throws(write, { name: 'RangeError', message: /is no address of the web\.$/ });
      }
    }
  });
});
