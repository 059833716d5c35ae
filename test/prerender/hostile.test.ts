import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dataset } from '../../src/model/dataset.ts';
import { parseDataset } from '../../src/model/index.ts';
import { prerender } from '../../src/prerender/index.ts';
import { allowedUrls, blockedUrls, inherited, payloads } from '../fixtures/hostile.ts';
import { richRecord } from '../fixtures/rich-record.ts';
import { attr, byTag, nodesOf, rawText, skeletonOf, textOf } from './html.ts';

/** Fields whose text means something to the code: dates, addresses, the format. */
const meant = new Set([
  'format',
  'language',
  'edtf',
  'updated',
  'date',
  'url',
  'comparator',
  'operator',
  'extent',
]);

/** The record with some text after every text in it, ids and references alike. */
function withText(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') return meant.has(key) || value === 'outlet' ? value : value + text;
  if (Array.isArray(value)) return value.map((item) => withText(item, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withText(inner, text, name)]),
  );
}

const hostile = (text: string) => parseDataset(withText(richRecord(), text));

const contentsOf = (record: Dataset, suffix: string) =>
  [
    prerender('sourced-timeline', record, { heading: `Heading${suffix}` }),
    prerender('sourced-timeline', record, { 'id-prefix': suffix, missions: `none${suffix}` }),
    prerender('sourced-actor-card', record, { actor: `minister${suffix}` }),
    prerender('sourced-actor-card', record, { actor: `minister${suffix}`, layout: 'compact' }),
    ...['inline', 'small', 'medium', 'large'].flatMap((size) =>
      ['training', 'patrol', 'silent'].map((mission) =>
        prerender('sourced-mission-status', record, { mission: mission + suffix, size }),
      ),
    ),
  ] as const;

describe('prerender: text that looks like HTML', () => {
  const harmless = contentsOf(hostile('~'), '~');

  it('reaches every content in the first place', () => {
    const reached = harmless.filter((html) => rawText(nodesOf(html)[0]!).includes('~'));
    // A badge without a status has no text of the record.
    assert.equal(reached.length, harmless.length - 4);
  });

  for (const payload of payloads) {
    it(JSON.stringify(payload), () => {
      contentsOf(hostile(payload), payload).forEach((html, index) => {
        assert.equal(skeletonOf(html), skeletonOf(harmless[index]!));
        const [root] = nodesOf(html);
        const expected = rawText(nodesOf(harmless[index]!)[0]!).replaceAll('~', payload);
        assert.equal(rawText(root!), expected);
      });
    });
  }
});

describe('prerender: words that every object has', () => {
  for (const word of inherited) {
    it(`prints “${word}” as it is`, () => {
      const record = richRecord();
      const as = <T>(): T => word as T;
      for (const one of record.events) {
        one.kind = as();
        for (const statement of one.statements) {
          statement.modality = as();
          statement.form = as();
          if (statement.quote) statement.quote.marks = [as()];
        }
        for (const figure of one.figures) figure.comparator = as();
      }
      for (const one of record.disputes) one.nature = as();
      for (const one of record.actors) {
        one.kind = as();
        for (const stance of one.stances) stance.type = as();
      }
      for (const one of record.missions) {
        one.status.value = as();
        for (const claim of one.claims) claim.status = as();
      }
      const options = { actor: 'minister', mission: 'patrol', size: 'medium' };
      const [timeline, card, badge] = (
        ['sourced-timeline', 'sourced-actor-card', 'sourced-mission-status'] as const
      ).map((tag) => prerender(tag, record, options));
      for (const html of [timeline, card, badge]) {
        assert.doesNotMatch(textOf(nodesOf(html!)[0]!), /\[native code\]|\[object/);
      }
      const capital = word.charAt(0).toUpperCase();
      const shown = (html: string | undefined, ...tags: string[]) =>
        byTag(html!, ...tags).map(textOf);
      assert.ok(shown(timeline, 'p').includes(word), 'kind');
      assert.ok(shown(timeline, 'span').includes(word), 'nature');
      assert.ok(shown(timeline, 'b').includes(`${word}.`), 'mark');
      assert.ok(shown(timeline, 'b').includes(word), 'status');
      assert.ok(
        shown(timeline, 'li').some((text) =>
          text.startsWith(`${capital}${word.slice(1)} 1,200.5 `),
        ),
        'comparator',
      );
      assert.ok(shown(card, 'p').includes(word), 'kind of actor');
      assert.ok(shown(card, 'b').includes(`${word}.`), 'stance');
      assert.deepEqual(shown(badge, 'b'), [word]);
    });
  }
});

describe('prerender: addresses', () => {
  const links = (url: string) => {
    const record = richRecord({ contact: { label: 'Write', url } });
    for (const source of record.sources) source.url = url;
    const html = [
      prerender('sourced-timeline', record),
      prerender('sourced-actor-card', record, { actor: 'minister' }),
    ].join('');
    const all = byTag(html, 'a').map((link) => attr(link, 'href') ?? '');
    return all.filter((href) => !href.startsWith('#'));
  };
  for (const url of blockedUrls) {
    it(`makes no link of ${JSON.stringify(url)}`, () => assert.deepEqual(links(url), []));
  }
  for (const url of allowedUrls) {
    it(`links to ${url}`, () => {
      const all = links(url);
      assert.ok(all.length > 5);
      assert.deepEqual([...new Set(all)], [url]);
    });
  }
});
