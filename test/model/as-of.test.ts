import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asOf, publicationDays } from '../../src/model/as-of.ts';
import { createStory } from '../../src/model/story.ts';
import { invented } from './fixture.ts';

const whole = invented();
const written = JSON.stringify(whole);
const story = createStory(whole);
const ids = (things: readonly { id: string }[] | undefined) => things?.map(({ id }) => id);

describe('asOf', () => {
  const then = asOf(story, '2024-06-29');

  it('counts a source from the last day of its date or estimate', () => {
    assert.deepEqual(ids(asOf(story, '2024-03-07').dataset.sources), []);
    assert.deepEqual(ids(asOf(story, '2024-03-08').dataset.sources), ['early']);
    assert.deepEqual(ids(then.dataset.sources), ['early']);
    assert.deepEqual(ids(asOf(story, '2024-06-30').dataset.sources), ['early', 'late']);
  });

  it('never counts a source without a date', () => {
    assert.deepEqual(ids(asOf(story, '9999-12-31').dataset.sources), ['early', 'late']);
    assert.equal(asOf(story, '9999-12-31').eventsById.has('denial'), false);
  });

  it('leaves out what rests only on later sources', () => {
    assert.deepEqual(ids(then.events), ['proposal']);
    assert.deepEqual(ids(then.eventsById.get('proposal')?.statements), ['proposal-told']);
    assert.deepEqual(ids(then.missions.get('training')?.claims), ['proposed-early']);
    assert.deepEqual(ids(then.missions.get('training')?.conditions), []);
    const minister = then.actors.get('minister');
    assert.deepEqual(
      minister?.posts.map(({ title }) => title),
      ['Defence minister'],
    );
    assert.deepEqual(minister?.aliases, [
      { text: 'the minister', kind: 'phrase', seenIn: ['early'] },
    ]);
    assert.equal(then.items.has('trainers'), false);
  });

  it('leaves out a dispute of which one side is left, and its mark', () => {
    assert.equal(then.disputes.has('how-many'), false);
    assert.equal(then.eventsById.get('proposal')?.dispute, undefined);
    assert.equal(asOf(story, '2024-06-30').eventsById.get('proposal')?.dispute, 'how-many');
  });

  it('leaves out later corrections', () => {
    assert.deepEqual(
      then.dataset.corrections.map(({ item }) => item),
      ['proposal'],
    );
  });

  it('computes each mission’s status anew, and keeps missions that have none', () => {
    assert.equal(then.missions.get('training')?.status.value, 'proposed');
    assert.equal(then.dataset.missions[0]?.status.value, 'proposed');
    assert.equal(asOf(story, '2024-01-01').missions.get('training')?.status.value, null);
    assert.equal(asOf(story, '2024-06-30').missions.get('training')?.status.value, 'active');
  });

  it('makes one story per day, and leaves the whole as it was', () => {
    assert.equal(asOf(story, '2024-06-29'), then);
    assert.equal(asOf(story, '2024-06'), asOf(story, '2024-06-30'));
    assert.equal(JSON.stringify(whole), written);
  });

  it('refuses a day that cannot be read', () => {
    for (const day of ['yesterday', '2024-02-30', '2024/..', '']) {
      assert.throws(() => asOf(story, day), RangeError);
    }
  });
});

describe('publicationDays', () => {
  it('gives each day once, in order, by the latest bound; undated sources none', () => {
    assert.deepEqual(publicationDays(createStory(invented())), ['2024-03-08', '2024-06-30']);
  });
});
