import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { followSelection, selectionOf } from '../../src/components/timeline/shared-filter.ts';

describe('filter and group', () => {
  it('share the one actor and the one mission that a filter leaves, and the day', () => {
    const nothing = { actor: undefined, mission: undefined, asOf: undefined };
    assert.deepEqual(selectionOf({}), nothing);
    assert.deepEqual(selectionOf({ actors: ['a'], missions: ['m', 'n'], kinds: ['visit'] }), {
      ...nothing,
      actor: 'a',
    });
    assert.deepEqual(selectionOf({ asOf: '' }), { ...nothing, asOf: '' });
  });

  it('follow the group in what it has chosen anew, and leave the rest', () => {
    const filter = { kinds: ['visit'], actors: ['a'], missions: ['m', 'n'] };
    assert.deepEqual(followSelection(filter, { actor: 'a' }, { actor: 'b' }), {
      ...filter,
      actors: ['b'],
    });
    assert.deepEqual(followSelection(filter, { actor: 'a' }, { actor: 'a', mission: 'o' }), {
      ...filter,
      missions: ['o'],
    });
    assert.deepEqual(followSelection(filter, { actor: 'a' }, {}), { ...filter, actors: [] });
    assert.deepEqual(followSelection(filter, {}, { asOf: '2024-05-01' }), {
      ...filter,
      asOf: '2024-05-01',
    });
  });

  it('are left the same where the group says nothing new', () => {
    const filter = { actors: ['a'], missions: ['m', 'n'] };
    for (const [before, now] of [
      [{}, {}],
      [{ actor: 'b' }, { actor: 'b' }],
      [{}, { actor: 'a' }],
      [{ asOf: '' }, { asOf: '' }],
    ]) {
      assert.equal(followSelection(filter, before!, now!), filter);
    }
  });
});
