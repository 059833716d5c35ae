import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prerender, type SourcedTag } from '../../src/prerender/index.ts';
import { richRecord } from '../fixtures/rich-record.ts';
import { event, stated, dataset } from '../model/fixture.ts';
import { attr, byClass, byTag, elementsOf, nodesOf, rawText, textOf } from './html.ts';

const record = richRecord();
const contents: [name: string, tag: SourcedTag, options: Record<string, string>][] = [
  ['timeline', 'sourced-timeline', {}],
  [
    'timeline cut short',
    'sourced-timeline',
    { limit: '2', controls: 'share', since: '2024-03-15' },
  ],
  ['selection', 'sourced-timeline', { missions: 'patrol', 'as-of': '2024-12-31', lang: 'en-GB' }],
  ['card', 'sourced-actor-card', { actor: 'minister' }],
  ['badge', 'sourced-mission-status', { mission: 'training' }],
  ['large badge', 'sourced-mission-status', { mission: 'training', size: 'large' }],
];

/** Text without white space: what stands between blocks is for the eye. */
const letters = (html: string) =>
  nodesOf(html)
    .filter(({ nodeName }) => nodeName === '#text')
    .map(rawText)
    .join('')
    .replace(/\s+/g, '');

const buttons = (html: string) => byTag(html, 'button').map((one) => textOf(one));

describe('prerender: form A', () => {
  for (const [name, tag, options] of contents) {
    const b = prerender(tag, record, options);
    const a = prerender(tag, record, { ...options, form: 'A' });

    it(`has no tag or attribute that a site’s filter takes away: ${name}`, () => {
      const tags = elementsOf(a).filter(
        ({ tagName }) =>
          ['time', 'button', 'svg', 'template'].includes(tagName) || tagName.includes('-'),
      );
      assert.deepEqual(
        tags.map(({ tagName }) => tagName),
        [],
      );
      const kept =
        /^(data-[a-z]+(-[a-z]+)*|class|id|lang|role|aria-label|href|value|alt|src|width|height|loading|decoding|referrerpolicy)$/;
      const names = new Set(elementsOf(a).flatMap(({ attrs }) => attrs.map(({ name }) => name)));
      assert.deepEqual(
        [...names].filter((one) => !kept.test(one)),
        [],
      );
      assert.doesNotMatch(a, /[\n\r]/);
    });

    it(`says what form B says, with the same stamps: ${name}`, () => {
      assert.equal(
        letters(a),
        buttons(b).reduce(
          (text, button) => text.replace(button.replace(/\s+/g, ''), ''),
          letters(b),
        ),
      );
      const stamps = (html: string) =>
        elementsOf(html).flatMap((one) =>
          ['data-sourced-content', 'data-sourced-options', 'data-sourced-key', 'id'].flatMap(
            (stamp) => attr(one, stamp) ?? [],
          ),
        );
      assert.deepEqual(stamps(a), stamps(b));
    });

    it(`holds the machine-readable dates, the badges and the buttons as data: ${name}`, () => {
      const values = (html: string, tag: string, attribute: string) =>
        byTag(html, tag).flatMap((one) => attr(one, attribute) ?? []);
      assert.deepEqual(values(a, 'span', 'data-datetime'), values(b, 'time', 'datetime'));
      for (const attribute of ['status', 'size', 'condition']) {
        assert.deepEqual(
          byClass(a, 'sourced-badge').map((one) => attr(one, `data-${attribute}`)),
          byTag(b, 'sourced-mission-status').map((one) => attr(one, attribute)),
        );
      }
      assert.deepEqual(values(a, 'span', 'data-label'), buttons(b));
    });
  }
});

describe('prerender: words', () => {
  for (const form of ['A', 'B', 'D'] as const) {
    it(`do not run together where nothing is styled, form ${form}`, () => {
      const all = [
        ...contents,
        ...record.actors.map(({ id }) => [id, 'sourced-actor-card', { actor: id }] as const),
      ];
      for (const [name, tag, options] of all) {
        const html = prerender(tag, record, { ...options, form });
        const glued =
          /[^\s>](?:<\/?(?:span|b|a|cite|time|sourced-mission-status)\b[^>]*>)+[\p{L}\p{N}]/u.exec(
            html,
          );
        assert.equal(glued?.[0], undefined, name);
      }
    });
  }
});

describe('prerender: spaces', () => {
  it('of other kinds than those between tags are the record’s own', () => {
    const odd = { ...record, title: 'One\u2003two\ufeffthree\u2028four' };
    for (const form of ['A', 'B', 'D'] as const) {
      const [title] = byClass(prerender('sourced-timeline', odd, { form }), 'sourced-headline');
      assert.ok(rawText(title!).includes(odd.title));
    }
  });
});

describe('prerender: words that look like markup', () => {
  const text = 'A slot="b" data-x=1 time status= <time datetime="x">, hidden> </a> href="y"';
  const odd = {
    ...record,
    title: text,
    missions: record.missions.map((mission) => ({
      ...mission,
      conditions: mission.conditions.map((condition) => ({ ...condition, text })),
    })),
  };
  for (const form of ['A', 'D'] as const) {
    it(`stay as they are in form ${form}`, () => {
      const html = prerender('sourced-timeline', odd, { form });
      assert.equal(attr(elementsOf(html)[0]!, 'aria-label'), text);
      assert.deepEqual(byClass(html, 'sourced-headline').map(textOf), [text]);
      assert.equal(letters(html).split(text.replace(/\s+/g, '')).length > 2, true);
    });
  }

  it('stay as they are on a badge in form A', () => {
    const conditions = (html: string, name: string) =>
      elementsOf(html).flatMap((one) => attr(one, name) ?? []);
    const plain = conditions(prerender('sourced-timeline', odd), 'condition');
    const data = conditions(prerender('sourced-timeline', odd, { form: 'A' }), 'data-condition');
    assert.ok(plain.includes(text));
    assert.deepEqual(data, plain);
  });
});

describe('prerender: form D', () => {
  for (const [name, tag, options] of contents) {
    const html = prerender(tag, record, { ...options, form: 'D' });
    it(`holds nothing for a script, nothing hidden or folded: ${name}`, () => {
      const odd = elementsOf(html).filter(
        ({ tagName, attrs }) =>
          tagName.includes('-') ||
          ['details', 'summary', 'button', 'time'].includes(tagName) ||
          attrs.some(({ name }) => /^(data-|slot|hidden|style|on)/.test(name)),
      );
      assert.deepEqual(
        odd.map(({ tagName }) => tagName),
        [],
      );
      assert.equal(byClass(html, 'sourced-controls').length, 0);
    });
  }

  it('is complete where no limit is given', () => {
    const events = Array.from({ length: 70 }, (_, n) => event(`e${n}`, stated('2020')));
    const long = dataset({ events });
    const count = (limit?: number) =>
      byClass(prerender('sourced-timeline', long, { form: 'D', limit }), 'sourced-entry').length;
    assert.deepEqual([count(), count(50)], [70, 50]);
  });

  it('has links that lead somewhere from anywhere', () => {
    const [first, second] = record.sources;
    const linked = {
      ...record,
      sources: [
        { ...first!, url: '/articles/1?a=1&b=2' },
        { ...second!, url: 'https://example.org/2' },
        ...record.sources.slice(2),
      ],
    };
    const links = (base?: string) => [
      ...new Set(
        byTag(prerender('sourced-timeline', linked, { form: 'D', base }), 'a')
          .map((a) => attr(a, 'href')!)
          .filter((href) => href.includes('/articles/') || href.endsWith('/2')),
      ),
    ];
    assert.deepEqual(links('https://news.example/x/').sort(), [
      'https://example.org/2',
      'https://news.example/articles/1?a=1&b=2',
    ]);
    assert.deepEqual(links(), ['https://example.org/2']);
    const text = letters(prerender('sourced-timeline', linked, { form: 'D' }));
    assert.ok(text.includes(first!.title!.replace(/\s+/g, '')));
  });

  it('refuses a form that there is not', () => {
    assert.throws(
      () => prerender('sourced-timeline', record, { form: 'E' as 'D' }),
      /No form “E”: use A, B, D\./,
    );
  });
});
