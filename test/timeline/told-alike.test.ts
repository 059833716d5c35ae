import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { entry } from '../../src/components/timeline/entry.ts';
import { stampOf } from '../../src/components/shared/block.ts';
import type { Dataset, Event } from '../../src/model/dataset.ts';
import { createStory, type Story } from '../../src/model/story.ts';
import { toldAlike } from '../../src/model/told-alike.ts';
import record from '../../data/western-training-missions.json' with { type: 'json' };
import { en } from '../../src/words/en.ts';
import { runs } from '../runs.ts';

const before = createStory(record as unknown as Dataset);
const stampIn = (story: Story, id: string) =>
  stampOf(
    entry(story.eventsById.get(id)!, {
      story,
      words: en,
      level: 4,
      idPrefix: 'sourced-',
      share: false,
      since: '',
    }),
  );

/** Things done to a record, each at a place. */
const edits: Record<string, (made: Dataset, at: (length: number) => number) => void> = {
  'an event is taken out': ({ events }, at) => events.splice(at(events.length), 1),
  'an event comes twice, under another id': ({ events }, at) => {
    const one = structuredClone(events[at(events.length)]!);
    const renamed = <T extends { id: string }>(items: T[]) =>
      items.map((item) => ({ ...item, id: `${item.id}-again` }));
    const again = { id: `${one.id}-again`, statements: renamed(one.statements) };
    events.splice(at(events.length), 0, { ...one, ...again, figures: renamed(one.figures) });
  },
  'an event has another title': ({ events }, at) => {
    events[at(events.length)]!.title = 'Another title';
  },
  'an event is at another time': ({ events }, at) => {
    events[at(events.length)]!.when = { edtf: '2013-05-06', basis: 'stated' };
  },
  'an event is told to be after another': ({ events }, at) => {
    const { id } = events[at(events.length)]!;
    events[at(events.length)]!.when = { edtf: null, basis: 'not-shown', after: [id] };
  },
  'an event no longer tells of missions': ({ events }, at) => {
    events[at(events.length)]!.missions = [];
  },
  'an event tells what another told': ({ events }, at) => {
    events[at(events.length)]!.missions = events[at(events.length)]!.missions;
  },
  'a statement is put otherwise': ({ events }, at) => {
    const said = events.filter(({ statements }) => statements.length > 0);
    said[at(said.length)]!.statements[0]!.text = 'Put otherwise.';
  },
  'an actor has another name': ({ actors }, at) => {
    actors[at(actors.length)]!.name = 'Another Name';
  },
  'a source is taken out': ({ sources }, at) => sources.splice(at(sources.length), 1),
  'a mission has a claim less': ({ missions }, at) => {
    missions[at(missions.length)]!.claims.shift();
  },
  'a correction comes': ({ corrections, events }, at) => {
    const { id: item } = events[at(events.length)]!;
    corrections.push({ date: '2026-01-01', type: 'correction', item, text: 'It was otherwise.' });
  },
};

const edited = (steps: readonly (readonly [string, number])[]): Story => {
  const made = structuredClone(record) as unknown as Dataset;
  for (const [name, number] of steps) {
    let rest = number;
    edits[name]!(made, (length) => {
      const place = rest % length;
      rest = Math.floor(rest / length) + 7;
      return place;
    });
  }
  return createStory(made);
};

const ofAll = before.events.map(({ id }) => id);

describe('events of which a newer record tells the same', () => {
  it('have the very same entries, whatever else is changed', () => {
    const step = fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(1_000_000));
    const steps = fc.array(step, { minLength: 1, maxLength: 3 });
    const check = (made: [string, number][]) => {
      const now = edited(made);
      for (const id of toldAlike(before, now)) {
        assert.equal(stampIn(now, id), stampIn(before, id), id);
      }
    };
    fc.assert(fc.property(steps, check), runs(300));
  });

  it('are all where nothing is changed but the version', () => {
    const now = createStory({ ...before.dataset, version: '9.0.0', updated: '2027-01-01' });
    assert.deepEqual([...toldAlike(before, now)].sort(), [...ofAll].sort());
  });

  it('are all others where one comes, goes or changes that tells of no mission and no dispute', () => {
    const alone = before.events.find((one) => one.missions.length === 0 && !one.dispute)!;
    const others = ofAll.filter((id) => id !== alone.id).sort();
    const without = before.dataset.events.filter((one) => one !== alone);
    const changed: Event = { ...alone, title: 'Another title' };
    for (const events of [without, [...without, changed], [...without, { ...changed, id: 'x' }]]) {
      const now = createStory({ ...before.dataset, events });
      assert.deepEqual([...toldAlike(before, now)].sort(), others);
    }
  });

  it('are none where what all may draw on is changed', () => {
    const [first, ...rest] = before.dataset.actors;
    const actors = [{ ...first!, name: 'Another Name' }, ...rest];
    assert.equal(toldAlike(before, createStory({ ...before.dataset, actors })).size, 0);
  });
});
