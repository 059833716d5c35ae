import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dataset, Event, Statement } from '../../src/model/dataset.ts';
import { faultLine } from '../../src/compiler/fault.ts';
import { compile, type Files } from './invented-record.ts';

const FRAME: Files = {
  'record.yaml':
    'id: small\ntitle: Small\nsummary: Small.\nlanguage: en\nversion: 1.0.0\nupdated: 2024-06-01\n',
  'actors.yaml':
    'anna: {kind: person, name: Anna}\nberta: {kind: person, name: Berta}\npaper: {kind: medium, name: The Paper}\n',
  'missions.yaml':
    'north: {kind: training, name: North, lead: [anna], summary: N.}\nsouth: {kind: training, name: South, summary: S.}\n',
};
const HEAD = `source: {published: 2024-05-01}
passages:
  first: 'one two three … four five six'
  second: 'seven eight nine … ten eleven twelve'
`;

const datasetOf = (articles: Record<string, string>, more: Files = {}): Dataset => {
  const named = Object.entries(articles).map(([name, text]) => [`articles/${name}.yaml`, text]);
  const { dataset, faults } = compile({ ...FRAME, ...more, ...Object.fromEntries(named) });
  assert(dataset, faults.map(faultLine).join('\n'));
  return JSON.parse(JSON.stringify(dataset));
};

/** One entry with the lines given. */
const eventOf = (...lines: string[]): { event: Event; dataset: Dataset } => {
  const head = '  - {id: entry, kind: meeting, title: T, summary: S., ';
  const dataset = datasetOf({ '2024-05-01-a': `${HEAD}events:\n${head}${lines.join(', ')}}\n` });
  return { event: dataset.events[0]!, dataset };
};
const statementOf = (defaults: string, item: string): Statement =>
  eventOf(defaults, `statements: [{text: x, ${item}}]`).event.statements[0]!;

describe('expanding authored files', () => {
  it('takes what the article does not show for null, and its id from the file’s name', () => {
    const names = ['2024-05-01-a', '2024-05-b', '2024-c-d', 'undated-e', 'f'];
    const { sources } = datasetOf(Object.fromEntries(names.map((name) => [name, 'source: {}'])));
    assert.deepEqual(
      sources.map(({ id }) => id),
      ['a', 'b', 'c-d', 'e', 'f'],
    );
    assert.deepEqual(sources[0], {
      ...{ id: 'a', title: null, publisher: null, authors: [], language: 'en' },
      published: { edtf: null, basis: 'not-shown' },
    });
  });

  it('reads dates: stated where the article gives them or words for them', () => {
    const when = (text: string) => eventOf(`when: ${text}`).event.when;
    assert.deepEqual(eventOf('occurred: true').event.when, { edtf: null, basis: 'not-shown' });
    assert.deepEqual(when('2024-05-27'), { edtf: '2024-05-27', basis: 'stated' });
    assert.deepEqual(when('2024'), { edtf: '2024', basis: 'stated' });
    assert.deepEqual(when('0099'), { edtf: '0099', basis: 'stated' });
    assert.deepEqual(when('{asWritten: in spring}'), {
      ...{ edtf: null, asWritten: 'in spring', basis: 'stated' },
    });
    assert.deepEqual(when('{estimate: {edtf: 2024, basis: outside, reason: Known.}}'), {
      ...{ edtf: null, basis: 'not-shown' },
      estimate: { edtf: '2024', basis: 'outside', reason: 'Known.' },
    });
  });

  it('dates what the entry’s speaker says by the entry, where that is when they spoke', () => {
    const madeOn = (kind: string, item: string, when = '2024-04-02, before: [entry]') =>
      datasetOf({
        '2024-05-01-a': `${HEAD}events:
  - {id: entry, kind: meeting, title: T, summary: S.}
  - {id: said, kind: ${kind}, title: T, summary: S., when: {edtf: ${when}}, participants: {anna: [visitor, speaker]}, saidBy: anna, at: first, statements: [{text: x, ${item}}]}
`,
      }).events.find(({ id }) => id === 'said')!.statements[0]!.madeOn;
    const day = { edtf: '2024-04-02', basis: 'stated' };
    assert.deepEqual(madeOn('interview', 'note: n'), day);
    assert.deepEqual(madeOn('interview', 'madeOn: 2024'), { edtf: '2024', basis: 'stated' });
    assert.equal(madeOn('interview', 'saidBy: berta'), undefined);
    assert.equal(madeOn('interview', 'saidBy: outlet'), undefined);
    assert.equal(madeOn('visit', 'note: n'), undefined);
  });

  it('gives items what the entry says, unless they say otherwise', () => {
    const defaults =
      'saidBy: anna, medium: the radio, via: [{agent: paper, act: told}], madeOn: 2024-04, at: first';
    assert.deepEqual(statementOf(defaults, 'note: n'), {
      ...{ id: 'entry-first', text: 'x', saidBy: 'anna', medium: 'the radio', note: 'n' },
      ...{ via: [{ agent: 'paper', act: 'told' }], madeOn: { edtf: '2024-04', basis: 'stated' } },
      ...{ form: 'paraphrase', modality: 'asserted' },
      evidence: [{ source: 'a', start: 'one two three', end: 'four five six' }],
    });
    const other = statementOf(defaults, 'saidBy: berta, via: [], modality: possible, at: second');
    assert.deepEqual(
      [other.saidBy, other.via, other.medium, other.modality, other.id],
      ['berta', undefined, undefined, 'possible', 'entry-second'],
    );
  });

  it('gives the article’s own voice no carrier, medium or day of the entry’s speaker', () => {
    const defaults =
      'saidBy: anna, medium: the radio, via: [{agent: paper, act: told}], madeOn: 2024-04, at: first';
    const own = statementOf(defaults, 'saidBy: outlet');
    assert.deepEqual(
      [own.form, own.via, own.medium, own.madeOn],
      ['outlet-voice', undefined, undefined, undefined],
    );
    const outlet = statementOf('saidBy: outlet, madeOn: 2024-04, at: first', 'note: n');
    assert.equal(outlet.madeOn?.edtf, '2024-04');
  });

  it('takes the form from the quote, and the quote for full and unmarked', () => {
    const quoted = statementOf('saidBy: anna, at: first', 'quote: Well');
    assert.equal(quoted.form, 'quotation');
    assert.deepEqual(quoted.quote, { exact: 'Well', extent: 'full', marks: [] });
    const partly = statementOf(
      'saidBy: anna, at: first',
      'quote: {exact: Well, extent: partial, translated: true}',
    );
    assert.deepEqual(partly.quote, {
      ...{ exact: 'Well', extent: 'partial', marks: [], translated: true },
    });
  });

  it('makes ids of the entry and its first passage, with the kind of item', () => {
    const { event, dataset } = eventOf(
      'saidBy: anna',
      'at: [second, first]',
      'statements: [{text: x}, {text: y, id: own}]',
      'claims: [{mission: north, status: proposed}]',
      'conditions: [{mission: north, operator: if, text: if asked}]',
      'stances: [{mission: north, type: supports}]',
      "figures: [{value: 3, comparator: '=', unit: days, of: days}]",
    );
    assert.deepEqual(
      event.statements.map(({ id }) => id),
      ['entry-second', 'own'],
    );
    assert.equal(event.figures[0]?.id, 'entry-second-figure');
    assert.equal(dataset.missions[0]?.claims[0]?.id, 'entry-second-claim');
    assert.equal(dataset.missions[0]?.conditions[0]?.id, 'entry-second-condition');
    assert.equal(dataset.actors[0]?.stances[0]?.id, 'entry-second-stance');
  });

  it('links an entry to the missions it names and those of its claims, conditions and stances, each once', () => {
    const { event } = eventOf(
      'saidBy: anna',
      'at: first',
      'missions: [north, south]',
      'claims: [{mission: north, status: proposed}]',
      'stances: [{mission: south, type: supports}]',
    );
    assert.deepEqual(event.missions, [
      { mission: 'north', claim: 'entry-first-claim' },
      { mission: 'south' },
    ]);
  });

  it('adds to another article’s entry what this one reports of it', () => {
    const { events, missions } = datasetOf({
      '2024-05-02-b': `${HEAD}events:
  - addsTo: entry
    inferred: Both name the day.
    participants: {anna: speaker, berta: [host, speaker]}
    saidBy: berta
    at: first
    statements: [{text: y, id: added}]
    claims: [{mission: south, status: proposed}]
`,
      '2024-05-03-a': `${HEAD}events:
  - {id: entry, kind: meeting, title: T, summary: S., participants: {anna: speaker}, saidBy: anna, at: first, statements: [{text: x}]}
`,
    });
    const [event] = events;
    assert.equal(events.length, 1);
    assert.equal(event?.inferred, 'Both name the day.');
    assert.deepEqual(event?.participants, [
      { actor: 'anna', role: 'speaker' },
      { actor: 'berta', role: 'host' },
      { actor: 'berta', role: 'speaker' },
    ]);
    assert.deepEqual(
      event?.statements.map(({ id, evidence }) => [id, evidence[0]?.source]),
      [
        ['entry-first', 'a'],
        ['added', 'b'],
      ],
    );
    assert.deepEqual(event?.missions, [{ mission: 'south', claim: 'entry-first-claim' }]);
    assert.equal(missions[1]?.status.value, null);
  });

  it('cites a passage of another article', () => {
    const { events } = datasetOf({
      a: `${HEAD}events:\n  - {id: entry, kind: meeting, title: T, summary: S., inferred: Same day., saidBy: anna, statements: [{text: x, at: [first, b/second]}]}\n`,
      b: HEAD,
    });
    assert.deepEqual(
      events[0]?.statements[0]?.evidence.map(({ source, start }) => `${source}: ${start}`),
      ['a: one two three', 'b: seven eight nine'],
    );
  });

  it('takes claims, conditions and stances of the article itself', () => {
    const { missions, actors } = datasetOf({
      a: `${HEAD}claims: [{mission: north, status: active, saidBy: anna, party: anna, at: first}]\nstances: [{mission: south, type: opposes, saidBy: berta, at: second}]\n`,
    });
    assert.deepEqual(missions[0]?.status, {
      ...{ value: 'active', disputed: false, claims: ['a-first-claim'], conditions: [] },
      ...{ since: { edtf: '2024-05-01', basis: 'stated' }, sources: ['a'] },
    });
    assert.equal(actors[1]?.stances[0]?.id, 'a-second-stance');
  });

  it('sorts sources, actors, missions and disputes by id, entries by date, claims by when they were made', () => {
    const event = (id: string, day: string) =>
      `  - {id: ${id}, kind: meeting, title: T, summary: S., when: ${day}, saidBy: anna, at: first, claims: [{mission: south, status: proposed, madeOn: ${day}}]}\n`;
    const { events, actors, missions } = datasetOf(
      {
        z: `${HEAD}events:\n${event('b', '2024-03-01')}${event('a', '2024-02-01')}${event('c', '2024-01-01')}`,
      },
      { 'actors.yaml': 'zoe: {kind: person, name: Zoe}\nanna: {kind: person, name: Anna}\n' },
    );
    assert.deepEqual(
      [events, actors].map((things) => things.map(({ id }) => id)),
      [
        ['c', 'a', 'b'],
        ['anna', 'zoe'],
      ],
    );
    assert.deepEqual(
      missions[1]?.claims.map(({ id }) => id),
      ['c-first-claim', 'a-first-claim', 'b-first-claim'],
    );
  });
});
