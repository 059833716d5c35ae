import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  layOut,
  orderGroups,
  showAt,
  showMore,
  type RowGroup,
  type Stretch,
} from '../../src/components/timeline/lay-out.ts';
import { Reading } from '../../src/components/timeline/reading.ts';
import { ReaderState } from '../../src/components/timeline/reader-state.ts';
import { en } from '../../src/words/en.ts';
import { timelineMaker } from '../../src/components/timeline/timeline-content.ts';
import { createStory } from '../../src/model/story.ts';
import { dataset, event, invented, stated } from '../model/fixture.ts';

const events = Array.from({ length: 10 }, (_, index) =>
  event(`e${index}`, stated(`20${10 + Math.floor(index / 3)}-0${1 + (index % 3)}`)),
);
const shown = (groups: readonly RowGroup[]) =>
  groups.flatMap(({ rows }) => rows.filter((row) => row.shown).map(({ key }) => key));

describe('the list', () => {
  const groups = orderGroups(events, 'oldest');

  it('shows the first entries, and then how many are not shown', () => {
    const laid = layOut(groups, events, [[0, 4]], 4);
    assert.deepEqual(shown(laid), ['e0', 'e1', 'e2', 'e3', 'more:e3']);
    assert.deepEqual(
      laid.map((group) => group.shown),
      [true, true, false, false],
    );
    const more = laid[1]!.rows[1]!;
    assert.ok(more.type === 'more');
    assert.equal(more.hidden, 6);
    assert.deepEqual(
      more.next.map(({ id }) => id),
      ['e4', 'e5', 'e6', 'e7'],
    );
  });

  it('says what is left out between two stretches', () => {
    const laid = layOut(
      groups,
      events,
      [
        [0, 2],
        [6, 8],
      ],
      2,
    );
    assert.deepEqual(shown(laid), ['e0', 'e1', 'more:e1', 'e6', 'e7', 'more:e7']);
  });

  it('shows of those that match', () => {
    const odd = events.filter((_, index) => index % 2 === 1);
    assert.deepEqual(shown(layOut(groups, odd, [[0, 2]], 2)), ['e1', 'e3', 'more:e3']);
    assert.deepEqual(shown(layOut(groups, odd, [[0, 50]], 50)), ['e1', 'e3', 'e5', 'e7', 'e9']);
  });

  it('says a gap only between two entries that are shown', () => {
    const far = [
      event('a', stated('2010')),
      event('b', stated('2014')),
      event('c', stated('2014')),
    ];
    const laid = (matching: typeof far) =>
      shown(layOut(orderGroups(far, 'oldest'), matching, [[0, 9]], 9));
    assert.deepEqual(laid(far), ['a', 'gap:a', 'b', 'c']);
    assert.deepEqual(laid([far[0]!, far[2]!]), ['a', 'c']);
    assert.deepEqual(shown(layOut(orderGroups(far, 'newest'), far, [[0, 9]], 9)), ['c', 'b', 'a']);
  });

  it('has the newest first, what has no date last', () => {
    const all = [...events.slice(0, 4), event('x', stated(null))];
    assert.deepEqual(
      orderGroups(all, 'newest').map(({ key, events: inYear }) => [
        key,
        ...inYear.map(({ id }) => id),
      ]),
      [
        ['2011', 'e3'],
        ['2010', 'e2', 'e1', 'e0'],
        ['undated', 'x'],
      ],
    );
  });

  it('shows every matching entry in its stretches once, and counts the rest', () => {
    const stretches = fc
      .array(fc.nat(9), { maxLength: 4 })
      .map((at) => at.reduce<Stretch[]>((known, index) => showAt(known, index, 3), [[0, 3]]));
    fc.assert(
      fc.property(stretches, fc.subarray(events), (open, matching) => {
        const rows = layOut(groups, matching, open, 3).flatMap((group) => group.rows);
        const entries = rows.filter((row) => row.type === 'entry' && row.shown);
        const hidden = rows.reduce((sum, row) => sum + (row.type === 'more' ? row.hidden : 0), 0);
        assert.equal(entries.length + hidden, matching.length);
        assert.equal(rows.filter(({ type }) => type === 'entry').length, events.length);
      }),
    );
  });
});

describe('stretches of the list', () => {
  it('grow by a step, and into each other', () => {
    assert.deepEqual(
      showMore(
        [
          [0, 2],
          [4, 6],
        ],
        2,
        2,
      ),
      [[0, 6]],
    );
    assert.deepEqual(
      showMore(
        [
          [0, 2],
          [4, 6],
        ],
        6,
        2,
      ),
      [
        [0, 2],
        [4, 8],
      ],
    );
  });

  it('are added where an entry is asked for that is in none', () => {
    assert.deepEqual(showAt([[0, 50]], 487, 50), [
      [0, 50],
      [450, 500],
    ]);
    assert.deepEqual(showAt([[0, 50]], 12, 50), [[0, 50]]);
    assert.deepEqual(showAt([[0, 50]], 73, 50), [[0, 100]]);
  });
});

describe('what is read', () => {
  const story = createStory(invented());
  const { defaults } = timelineMaker;
  const facets = (filter = {}, options = {}) => {
    const { kinds, ...rest } = new Reading(story, { ...defaults, ...options }, filter, en).facets;
    return { kinds: Object.fromEntries(kinds), ...rest };
  };

  it('counts what each choice would show beside the other filters', () => {
    assert.deepEqual(facets().kinds, { proposal: 1, deployment: 1, statement: 1 });
    assert.equal(facets().disputed, 2);
    const one = facets({ kinds: ['deployment'], actors: ['minister'] });
    assert.deepEqual(one.kinds, { proposal: 1, deployment: 0, statement: 1 });
    assert.equal(one.disputed, 0);
  });

  it('offers the people, bodies and missions of the part that is chosen', () => {
    assert.deepEqual(facets().actors, [['minister', 'Élodie Šimić']]);
    assert.deepEqual(facets({}, { kinds: ['statement'] }).missions, []);
    assert.deepEqual(facets().missions, [['training', 'Mission training']]);
  });

  it('lets the reader’s order go before the author’s', () => {
    const ids = (filter = {}) =>
      new Reading(story, { ...defaults, order: 'newest' }, filter, en).all.map(({ id }) => id);
    assert.deepEqual(ids(), ['start', 'proposal', 'denial']);
    assert.deepEqual(ids({ order: 'oldest' }), ['proposal', 'start', 'denial']);
  });

  it('is folded again when the filter changes, and stays unfolded when the data does', () => {
    const record = createStory(dataset({ events }));
    const state = new ReaderState();
    const options = { ...defaults, limit: 4 };
    const read = (from = record) => shown(state.rows(state.read(from, options, 'key', en))).length;
    assert.equal(read(), 5);
    assert.equal(state.unfoldAfter(state.read(record, options, 'key', en), 'e3')?.id, 'e4');
    assert.equal(read(), 9);
    assert.equal(read(createStory(dataset({ events }))), 9);
    state.setFilter({ order: 'newest' });
    assert.equal(read(), 5);
  });
});
