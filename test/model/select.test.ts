import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupByYear, isNewSince, selectEvents, type Filter } from '../../src/model/select.ts';
import { createStory } from '../../src/model/story.ts';
import type { Event } from '../../src/model/dataset.ts';
import { dataset, estimated, event, invented, mission, stated } from './fixture.ts';

const story = createStory(invented());
const select = (filter?: Filter) => selectEvents(story, filter).map(({ id }) => id);
const ALL = ['proposal', 'start', 'denial'];

describe('selectEvents', () => {
  it('gives all events in the story’s order where nothing is asked', () => {
    assert.deepEqual(select(), ALL);
    assert.deepEqual(select({ missions: [], kinds: [], query: ' ', disputed: false }), ALL);
  });

  it('takes missions and actors by id or former id, as alternatives', () => {
    assert.deepEqual(select({ missions: ['training'] }), ['proposal', 'start']);
    assert.deepEqual(select({ missions: ['instruction', 'nothing'] }), ['proposal', 'start']);
    assert.deepEqual(select({ missions: ['nothing'] }), []);
    assert.deepEqual(select({ actors: ['minister'] }), ['proposal', 'denial']);
  });

  it('takes kinds, and all fields together', () => {
    assert.deepEqual(select({ kinds: ['proposal', 'deployment'] }), ['proposal', 'start']);
    assert.deepEqual(select({ kinds: ['deployment'], actors: ['minister'] }), []);
  });

  it('takes disputed events', () => {
    assert.deepEqual(select({ disputed: true }), ['proposal', 'start']);
  });

  it('takes events that may lie in a span, undated ones never', () => {
    assert.deepEqual(select({ from: '2024' }), ['proposal', 'start']);
    assert.deepEqual(select({ from: '2024-05-20' }), ['start']);
    assert.deepEqual(select({ to: '2024-05' }), ['proposal', 'start']);
    assert.deepEqual(select({ from: '2024-04', to: '2024-04' }), []);
    assert.deepEqual(select({ to: '2023' }), []);
    assert.throws(() => select({ from: 'May' }), RangeError);
  });

  it('takes open spans of events', () => {
    const events = [event('since', stated('2022/..')), event('until', stated('../2014'))];
    const open = createStory(dataset({ events }));
    assert.deepEqual(
      selectEvents(open, { from: '2030' }).map(({ id }) => id),
      ['since'],
    );
    assert.deepEqual(
      selectEvents(open, { to: '1990' }).map(({ id }) => id),
      ['until'],
    );
  });

  it('searches titles, summaries, names and aliases, without case and accents', () => {
    assert.deepEqual(select({ query: 'CAFE' }), ['proposal']);
    assert.deepEqual(select({ query: 'elodie  propos' }), ['proposal']);
    assert.deepEqual(select({ query: 'шиміч' }), ['proposal', 'denial']);
    assert.deepEqual(select({ query: 'e. simic' }), ['proposal', 'denial']);
    assert.deepEqual(select({ query: 'start' }), ['start']);
    assert.deepEqual(select({ query: 'elodie start' }), []);
  });
});

describe('selectEvents: search', () => {
  it('finds strokes, apostrophes and dotless letters in any spelling', () => {
    const events = [
      event('a', stated('2024'), { title: 'Wałęsa in Đà Nẵng' }),
      event('b', stated('2024'), { title: 'Rut’s Øresund, ISTANBUL, İzmir' }),
    ];
    const many = createStory(dataset({ events }));
    const find = (query: string) => selectEvents(many, { query }).map(({ id }) => id);
    assert.deepEqual(find('walesa'), ['a']);
    assert.deepEqual(find('WAŁĘSA da nang'), ['a']);
    assert.deepEqual(find("rut's oresund"), ['b']);
    assert.deepEqual(find('rut’s istanbul izmir'), ['b']);
  });

  it('looks through places, missions’ names and places, and the words that stand for a date', () => {
    const missions = [mission('hubs', [], { name: 'Repair hubs', place: 'in Łódź' })];
    const events = [
      event('a', stated('2024-06-04'), { place: 'San Sebastián', missions: [{ mission: 'hubs' }] }),
      event('b', stated('2025')),
    ];
    const many = createStory(dataset({ events, missions }));
    const dateOf = ({ when }: Event): string => (when.edtf === '2025' ? '2025' : '4 June 2024');
    const find = (query: string, of = dateOf) =>
      selectEvents(many, { query }, many.events, of).map(({ id }) => id);
    assert.deepEqual(find('REPAIR lodz'), ['a']);
    assert.deepEqual(find('san sebastian'), ['a']);
    assert.deepEqual(find('june 2024 hubs'), ['a']);
    assert.deepEqual(find('2025'), ['b']);
    assert.deepEqual(
      find('червень', () => 'Червень 2024'),
      ['a', 'b'],
      'the words of another language',
    );
    assert.deepEqual(
      selectEvents(many, { query: '2025' }).map(({ id }) => id),
      [],
      'no date in words is given',
    );
  });

  it('looks among some events only, where only these are in question', () => {
    const some = story.events.filter(({ id }) => id !== 'proposal');
    assert.deepEqual(
      selectEvents(story, { query: 'simic' }, some).map(({ id }) => id),
      ['denial'],
    );
  });
});

describe('isNewSince', () => {
  const isNew = (day: string) =>
    story.events.filter((one) => isNewSince(story, one, day)).map(({ id }) => id);

  it('is so of events with a source that was published after the day', () => {
    assert.deepEqual(isNew('2024-03-07'), ['proposal', 'start']);
    assert.deepEqual(isNew('2024-06-29'), ['proposal', 'start']);
    assert.deepEqual(isNew('2024-06-30'), []);
  });
});

describe('groupByYear', () => {
  const groups = (...events: ReturnType<typeof event>[]) =>
    groupByYear(createStory(dataset({ events })).events).map(({ key, events: inYear }) => [
      key,
      ...inYear.map(({ id }) => id),
    ]);

  it('groups by the first year an event may lie in, by its estimate where it has one', () => {
    assert.deepEqual(
      groups(
        event('a', stated('2014/2022')),
        event('b', stated('2014-05')),
        event('c', estimated('2024-12/2025')),
        event('d', stated('0988')),
      ),
      [
        ['0988', 'd'],
        ['2014', 'a', 'b'],
        ['2024', 'c'],
      ],
    );
  });

  it('puts undated events last, but those placed by a link where they stand', () => {
    assert.deepEqual(
      groups(
        event('a', stated('2014')),
        event('b', stated('2024')),
        event('first', stated(null, { before: ['a'] })),
        event('linked', stated(null, { after: ['a'] })),
        event('last', stated(null, { after: ['b'] })),
        event('loose', stated(null)),
      ),
      [
        ['2014', 'first', 'a', 'linked'],
        ['2024', 'b'],
        ['undated', 'last', 'loose'],
      ],
    );
  });

  it('has one group per year, also where links contradict an estimate', () => {
    const late = event('late', { ...estimated('2010'), after: ['b'] });
    const last = event('z', stated('2025'));
    assert.deepEqual(groups(event('b', stated('2024')), late, last), [
      ['2024', 'b', 'late'],
      ['2025', 'z'],
    ]);
  });

  it('has no group for nothing, and one for only undated events', () => {
    assert.deepEqual(groups(), []);
    assert.deepEqual(groups(event('x', stated(null))), [['undated', 'x']]);
  });
});
