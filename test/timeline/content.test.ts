import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prerender } from '../../src/prerender/index.ts';
import { dataset, event, invented, source, stated, statement } from '../model/fixture.ts';

const many = (count: number) =>
  dataset({
    sources: [source('early', stated('2024-03-08'))],
    events: Array.from({ length: count }, (_, index) =>
      event(`e${index}`, stated(`20${String(10 + index)}`), {
        statements: [statement(`s${index}`, 'early')],
      }),
    ),
  });

const write = (data = invented(), options = {}) => prerender('sourced-timeline', data, options);
const entriesOf = (html: string) => [...html.matchAll(/id="sourced-([^"]*)"/g)].map(([, id]) => id);
const optionsOf = (html: string) => /data-sourced-options="([^"]*)"/.exec(html)?.[1];

describe('what is written of a long record', () => {
  it('is as many entries as the limit says, and how many are left out', () => {
    const html = write(many(12), { limit: 5 });
    assert.deepEqual(entriesOf(html), ['e0', 'e1', 'e2', 'e3', 'e4']);
    assert.match(html, /7 entries are not shown here\./);
    assert.equal(optionsOf(html), 'limit=5');
  });

  it('is 50 entries unless told otherwise, and all of them with 0', () => {
    assert.equal(entriesOf(write(many(60))).length, 50);
    assert.equal(entriesOf(write(many(60), { limit: 'many' })).length, 50);
    assert.equal(entriesOf(write(many(60), { limit: 0 })).length, 60);
    assert.doesNotMatch(write(many(60), { limit: 0 }), /not shown here/);
  });

  it('has years only where there are entries', () => {
    const years = [...write(many(12), { limit: 2 }).matchAll(/class="sourced-year">(\d+)/g)];
    assert.deepEqual(
      years.map(([, year]) => year),
      ['2010', '2011'],
    );
  });
});

describe('what is written of the controls', () => {
  it('is their place, and the buttons of each entry where they are shared', () => {
    assert.match(write(), /<div class="sourced-controls"[^>]*><\/div>/);
    assert.doesNotMatch(write(), /Copy link/);
    const shared = write(invented(), { controls: 'filter share' });
    assert.equal(shared.split('data-do="link" hidden').length - 1, 3);
  });

  it('is the same with any controls that stand outside the content', () => {
    for (const controls of ['none', 'filter as-of', ['overview'], '']) {
      assert.equal(write(invented(), { controls }), write(), String(controls));
    }
    assert.equal(optionsOf(write(invented(), { controls: 'filter share' })), 'controls=share');
  });
});

describe('what is written of a day since which things are new', () => {
  it('is the word, the number, and a link to the first', () => {
    const html = write(invented(), { since: '2024-03-31' });
    assert.equal(html.split('class="sourced-new"').length - 1, 2);
    assert.match(html, /2 entries are new since 31 March 2024\.\s*<a href="#sourced-proposal">/);
  });

  it('is that of its last day where it is a month, and refused where it cannot be read', () => {
    assert.match(write(invented(), { since: '2024-06' }), /Nothing new since 30 June 2024\./);
    assert.throws(() => write(invented(), { since: 'June' }), RangeError);
  });
});

describe('what is written of corrections', () => {
  it('stands on the entry and in a closing list, newest first, with links to the entries', () => {
    const html = write();
    const list = /<section class="sourced-corrections"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
    assert.deepEqual(
      [
        ...list.matchAll(/<b>(\w+)<\/b>[\s\S]*?<time datetime="([^"]*)"[\s\S]*?href="([^"]*)"/g),
      ].map(([, type, day, href]) => [type, day, href]),
      [
        ['Update', '2024-07-01', '#sourced-start'],
        ['Correction', '2024-03-10', '#sourced-proposal'],
      ],
    );
    assert.equal(html.split('The day was wrong.').length - 1, 2);
  });

  it('is nothing where there are none', () => {
    const html = write({ ...invented(), corrections: [] });
    assert.doesNotMatch(html, /sourced-correct/);
  });

  it('is not that of entries which the attributes leave out', () => {
    assert.doesNotMatch(write(invented(), { kinds: 'proposal' }), /The month is known now/);
  });

  it('names a kind that it does not know as it is', () => {
    const record = invented();
    Object.assign(record.corrections[0]!, { type: 'erratum' });
    assert.match(write(record), /<b>erratum<\/b>/);
  });
});
