import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  activeFilters,
  cleanFilter,
  filterNames,
  toggleKind,
  withoutFilters,
  yieldTo,
  type ReaderFilter,
} from '../../src/components/timeline/filter-state.ts';
import { readFilter, writeFilter } from '../../src/components/timeline/url-state.ts';
import { createStory } from '../../src/model/story.ts';
import { en } from '../../src/words/en.ts';
import { invented } from '../model/fixture.ts';

const story = createStory(invented());
const full: ReaderFilter = {
  kinds: ['proposal'],
  actors: ['minister'],
  missions: ['training'],
  disputed: true,
  query: 'café',
  from: '2024-03',
  to: '2024-05',
  order: 'newest',
  asOf: '2024-07-01',
};

describe('a reader’s filter', () => {
  it('is cleaned of what asks for nothing or cannot be read', () => {
    assert.deepEqual(
      cleanFilter({
        kinds: [],
        query: '  ',
        disputed: false,
        from: 'May',
        to: '2024-13',
        asOf: '2024-xx',
      }),
      {},
    );
    assert.deepEqual(cleanFilter({ asOf: '' }), { asOf: '' });
    assert.deepEqual(cleanFilter(full), full);
    const other = { kinds: 'visit', actors: {}, missions: 1, query: 42, from: [], asOf: 0 };
    assert.deepEqual(cleanFilter(other as unknown as ReaderFilter), {});
  });

  it('counts a period as one filter, and order and day as none', () => {
    assert.deepEqual(activeFilters({ from: '2024', to: '2025', order: 'newest', asOf: '' }), [
      'period',
    ]);
    assert.equal(activeFilters(full).length, 6);
  });

  it('is cleared of what hides entries; order and day stay', () => {
    assert.deepEqual(withoutFilters(full), { order: 'newest', asOf: '2024-07-01' });
  });

  it('takes a kind in, and out again', () => {
    const once = toggleKind({ kinds: ['proposal'] }, 'visit');
    assert.deepEqual(once.kinds, ['proposal', 'visit']);
    assert.deepEqual(toggleKind(once, 'proposal').kinds, ['visit']);
  });

  it('gives way to an event only as far as it hides it', () => {
    const start = story.eventsById.get('start')!;
    assert.deepEqual(yieldTo(story, start, { ...full, query: 'start May', kinds: ['visit'] }, en), {
      missions: ['training'],
      disputed: true,
      query: 'start May',
      from: '2024-03',
      to: '2024-05',
      order: 'newest',
      asOf: '2024-07-01',
    });
  });

  it('is named in words', () => {
    assert.deepEqual(filterNames({ ...full, kinds: ['proposal', 'visit'] }, story, en), [
      'Proposal or Visit',
      'Élodie Šimić',
      'Mission training',
      'Disputed only',
      '“café”',
      '1 March 2024 to 31 May 2024',
    ]);
    assert.deepEqual(filterNames({ from: '2024-03' }, story, en), ['Since 1 March 2024']);
    assert.deepEqual(filterNames({ to: '2024-03', actors: ['x'] }, story, en), [
      'x',
      'Until 31 March 2024',
    ]);
  });
});

describe('a filter in the page’s address', () => {
  it('leaves the page’s own parameters as they are, to the letter', () => {
    const search = '?q=a%20b&flag&sourced-kinds=old&x=%zz';
    const written = writeFilter(search, 'sourced-', { kinds: ['visit', 'attack'], disputed: true });
    assert.equal(written, '?q=a%20b&flag&x=%zz&sourced-kinds=visit+attack&sourced-disputed=1');
    assert.equal(writeFilter(written, 'sourced-', {}), '?q=a%20b&flag&x=%zz');
    assert.equal(writeFilter('?sourced-q=x', 'sourced-', {}), '');
  });

  it('keeps several timelines apart', () => {
    const both = writeFilter(writeFilter('', 'a-', { query: 'one' }), 'b-', { query: 'two' });
    assert.deepEqual(readFilter(both, 'a-'), { query: 'one' });
    assert.deepEqual(readFilter(both, 'b-'), { query: 'two' });
  });

  it('passes over what it cannot read', () => {
    assert.deepEqual(
      readFilter('?s-from=soon&s-order=sideways&s-disputed=no&s-as-of=1&s-kinds=&s-x=1', 's-'),
      {},
    );
  });

  it('comes back as it went in, whatever is in it', () => {
    const id = fc.string({ minLength: 1 }).filter((text) => !/\s/.test(text));
    const filter = fc.record(
      {
        kinds: fc.array(id, { minLength: 1 }),
        actors: fc.array(id, { minLength: 1 }),
        missions: fc.array(id, { minLength: 1 }),
        disputed: fc.constant(true),
        query: fc.string().filter((text) => text.trim() !== ''),
        from: fc.constantFrom('2024', '2024-05', '2024-05-06'),
        to: fc.constantFrom('2025', '2025-05~'),
        order: fc.constantFrom('oldest' as const, 'newest' as const),
        asOf: fc.constantFrom('', '2024-05-06'),
      },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(filter, fc.constantFrom('', '?a=1', '?q=2&from'), (given, search) => {
        assert.deepEqual(readFilter(writeFilter(search, 'p-', given), 'p-'), given);
      }),
    );
  });
});
