import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Event } from '../../src/model/dataset.ts';
import { createStory, sourcesOf } from '../../src/model/story.ts';
import { dataset, estimated, event, invented, stated } from './fixture.ts';

const order = (...events: Event[]) => createStory(dataset({ events })).events.map(({ id }) => id);
const undated = (id: string, links: { after?: string[]; before?: string[] } = {}) =>
  event(id, stated(null, links));

const a = event('a-2014', stated('2014'));
const b = event('b-2022', stated('2022-02-24'));
const c = event('c-2024', stated('2024-05'));

describe('order of events', () => {
  it('goes by effective date, then by id, undated last', () => {
    const guessed = event('guess', estimated('2023'));
    const twin = event('a-twin', stated('2014'));
    assert.deepEqual(order(undated('x'), c, guessed, twin, b, undated('w'), a), [
      'a-2014',
      'a-twin',
      'b-2022',
      'guess',
      'c-2024',
      'w',
      'x',
    ]);
  });

  it('does not depend on the order given', () => {
    const events = [
      a,
      b,
      c,
      undated('x', { after: ['a-2014'] }),
      undated('y', { after: ['a-2014'] }),
    ];
    assert.deepEqual(order(...events), order(...[...events].reverse()));
  });

  it('places undated events right after or right before what they name', () => {
    const later = undated('z', { after: ['a-2014', 'b-2022'] });
    const earlier = undated('y', { before: ['c-2024', 'b-2022'] });
    assert.deepEqual(order(later, earlier, c, b, a), ['a-2014', 'y', 'b-2022', 'z', 'c-2024']);
  });

  it('follows chains, and links that dated events have to undated ones', () => {
    const second = undated('m-second', { after: ['n-first'] });
    const first = undated('n-first', { after: ['a-2014'] });
    const between = undated('k-between', { after: ['n-first'], before: ['m-second'] });
    assert.deepEqual(order(second, first, between, c, a), [
      'a-2014',
      'n-first',
      'k-between',
      'm-second',
      'c-2024',
    ]);
    const named = event('d', stated('2023'), { when: stated('2023', { after: ['q'] }) });
    assert.deepEqual(order(undated('q'), named, a, c), ['a-2014', 'q', 'd', 'c-2024']);
  });

  it('lets links correct an estimate, and an estimate choose between links', () => {
    const guess = (id: string, edtf: string, after: string[], before: string[] = []) =>
      event(id, { ...estimated(edtf), after, before });
    assert.deepEqual(order(a, b, c, guess('g', '2013', ['b-2022'])), [
      'a-2014',
      'b-2022',
      'g',
      'c-2024',
    ]);
    assert.deepEqual(order(a, b, c, guess('g', '2023', ['a-2014'])), [
      'a-2014',
      'b-2022',
      'g',
      'c-2024',
    ]);
    assert.deepEqual(order(a, b, c, guess('g', '2025', [], ['b-2022'])), [
      'a-2014',
      'g',
      'b-2022',
      'c-2024',
    ]);
  });

  it('places events by links to estimated ones', () => {
    const guess = event('g', { ...estimated('2023'), after: ['p'] });
    const previous = undated('p', { after: ['a-2014'] });
    assert.deepEqual(order(a, b, c, guess, previous), ['a-2014', 'p', 'b-2022', 'g', 'c-2024']);
    const earlier = undated('f', { before: ['e'] });
    const middle = undated('e', { before: ['g'] });
    assert.deepEqual(order(a, b, c, event('g', estimated('2023')), earlier, middle), [
      'a-2014',
      'b-2022',
      'f',
      'e',
      'g',
      'c-2024',
    ]);
  });

  it('keeps order before the first dated event', () => {
    const earliest = undated('z', { before: ['y'] });
    const earlier = undated('y', { before: ['x'] });
    const early = undated('x', { before: ['a-2014'] });
    assert.deepEqual(order(a, early, earlier, earliest), ['z', 'y', 'x', 'a-2014']);
  });

  it('keeps the order of a long chain before a date', () => {
    const chain = Array.from({ length: 200 }, (_, index) =>
      undated(`e${1000 - index}`, { before: [index === 199 ? 'c-2024' : `e${999 - index}`] }),
    );
    assert.deepEqual(order(c, b, ...chain), ['b-2022', ...chain.map(({ id }) => id), 'c-2024']);
  });

  it('does not move what the article dates', () => {
    const fixed = event('d', stated('2023', { after: ['c-2024'] }));
    assert.deepEqual(order(fixed, c), ['d', 'c-2024']);
  });

  it('places an unspecified year by its links', () => {
    const summer = event('s', stated('XXXX-08-25', { after: ['b-2022'] }));
    assert.deepEqual(order(summer, c, b), ['b-2022', 's', 'c-2024']);
  });

  it('survives circles, contradictions, and links to nothing or to itself', () => {
    const circle = [
      undated('x', { after: ['z'] }),
      undated('y', { after: ['x'] }),
      undated('z', { after: ['y'], before: ['c-2024'] }),
    ];
    assert.deepEqual(order(...circle, a, c).sort(), ['a-2014', 'c-2024', 'x', 'y', 'z']);
    const torn = undated('t', { after: ['c-2024'], before: ['a-2014'] });
    assert.deepEqual(order(a, c, torn), ['a-2014', 'c-2024', 't']);
    assert.deepEqual(order(a, undated('u', { after: ['nothing', 'u'] })), ['a-2014', 'u']);
  });

  it('sorts long chains and many links in no time', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      undated(`e${index}`, { after: [`e${index + 1}`] }),
    );
    const hub = undated('hub', { after: chain.map(({ id }) => id) });
    assert.equal(order(...chain, hub).length, 20_001);
  });
});

describe('createStory', () => {
  const whole = invented();
  const before = JSON.stringify(whole);
  const story = createStory(whole);

  it('leaves the dataset as it was', () => {
    assert.equal(JSON.stringify(whole), before);
    assert.equal(story.dataset, whole);
  });

  it('finds things by id and by former ids, and nothing by the names of object members', () => {
    assert.equal(story.actors.get('the-south')?.id, 'southland');
    assert.equal(story.missions.get('instruction')?.id, 'training');
    assert.equal(story.eventsById.get('start')?.kind, 'deployment');
    assert.equal(story.disputes.get('how-many')?.positions.length, 2);
    assert.equal(story.sources.get('constructor'), undefined);
  });

  it('lets no former id hide a present one', () => {
    const events = [
      event('new', stated('2024'), { formerIds: ['old'] }),
      event('old', stated('2023')),
    ];
    assert.equal(createStory(dataset({ events })).eventsById.get('old')?.id, 'old');
  });

  it('finds what was said, and where', () => {
    const found = (id: string) => {
      const item = story.items.get(id);
      return [item?.type, item?.mission?.id, item?.event?.id, item?.actor?.id];
    };
    assert.deepEqual(found('active-late'), ['claim', 'training', undefined, undefined]);
    assert.deepEqual(found('after-ceasefire'), ['condition', 'training', undefined, undefined]);
    assert.deepEqual(found('proposal-told'), ['statement', undefined, 'proposal', undefined]);
    assert.deepEqual(found('trainers'), ['figure', undefined, 'start', undefined]);
    assert.deepEqual(found('minister-supports'), ['stance', 'training', undefined, 'minister']);
  });
});

describe('sourcesOf', () => {
  it('gives each article once, in the order of the dataset', () => {
    const story = createStory(invented());
    const ids = (id: string) => {
      const subject = story.eventsById.get(id);
      assert(subject);
      return sourcesOf(story, subject).map((source) => source.id);
    };
    assert.deepEqual(ids('proposal'), ['early', 'late']);
    assert.deepEqual(ids('start'), ['late']);
  });

  it('passes over claims and sources that the dataset lacks', () => {
    const lonely = event('e', stated('2024'), { missions: [{ mission: 'm', claim: 'none' }] });
    assert.deepEqual(sourcesOf(createStory(dataset({ events: [lonely] })), lonely), []);
  });
});
