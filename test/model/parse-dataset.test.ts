import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  checkDataset,
  DatasetError,
  parseDataset,
  type Fault,
} from '../../src/model/parse-dataset.ts';
import { invented } from './fixture.ts';

const wire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The invented dataset as read from JSON, with the member at `path` replaced, or removed where undefined. */
function changed(path: string, value: unknown): unknown {
  const whole = wire({ root: invented() }) as Record<string, unknown>;
  const steps = ['root', ...path.split('/').slice(1)];
  const last = steps.pop() ?? '';
  const parent = steps.reduce((node, step) => node[step] as Record<string, unknown>, whole);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return whole['root'];
}

function faultsOf(value: unknown, check = parseDataset): readonly Fault[] {
  try {
    check(value);
    return [];
  } catch (error) {
    assert(error instanceof DatasetError);
    return error.faults;
  }
}

function frozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

const nested = (levels: number): unknown => (levels === 0 ? 0 : [nested(levels - 1)]);

describe('parseDataset', () => {
  it('gives a sound dataset back, as a copy', () => {
    const value = wire(invented());
    const parsed = parseDataset(value);
    assert.deepEqual(wire(parsed), value);
    assert.notEqual(parsed, value);
  });

  it('leaves what it is given as it is, all the way down', () => {
    const value = changed('/events/0/mood', ['sombre']);
    const before = structuredClone(value);
    const [event] = parseDataset(frozen(value)).events;
    assert.deepEqual(value, before);
    assert.ok(!Object.isFrozen(event) && !Object.isFrozen(event?.statements));
  });

  it('takes an optional field that is undefined for none, and a required one for missing', () => {
    const [event] = invented().events;
    const optional = parseDataset({ ...invented(), events: [{ ...event, place: undefined }] });
    assert.ok(!('place' in optional.events[0]!));
    assert.deepEqual(faultsOf({ ...invented(), title: undefined }), [
      { path: '/title', message: 'is missing' },
    ]);
  });

  it('leaves unknown fields out and keeps unknown words', () => {
    const kind = changed('/events/0/kind', 'summit');
    assert.equal(parseDataset(kind).events[0]?.kind, 'summit');
    const extra = parseDataset(changed('/events/0/mood', 'sombre'));
    assert(!('mood' in (extra.events[0] ?? {})));
  });

  it('names each fault by its path', () => {
    const cases: [path: string, value: unknown, message: RegExp][] = [
      ['/title', undefined, /is missing/],
      ['/title', 7, /must be a string/],
      ['/title', null, /must be a string/],
      ['/events', {}, /must be an array/],
      ['/events/1', 'start', /must be an object/],
      ['/events/1', [], /must be an object/],
      ['/events/1/when', null, /must be an object/],
      ['/events/1/figures/0/value', '40', /must be a number/],
      ['/events/1/occurred', 'yes', /must be a boolean/],
      ['/missions/0/claims/1/evidence/0/source', undefined, /is missing/],
      ['/missions/0/lead/0', 1, /must be a string/],
      ['/actors/2/names/uk', 1, /must be a string/],
      ['/actors/2/names', 'Елоді', /must be an object/],
      ['/format', 'sourced-timeline/2', /must be sourced-timeline\/1/],
      ['/format', 'sourced-timeline/10', /must be sourced-timeline\/1/],
    ];
    for (const [path, value, message] of cases) {
      const faults = faultsOf(changed(path, value));
      assert.deepEqual(
        faults.map((fault) => fault.path),
        [path],
      );
      assert.match(faults[0]?.message ?? '', message);
    }
  });

  it('escapes keys in paths', () => {
    assert.equal(
      faultsOf(changed('/actors/2/names', { 'a/b~c': 1 }))[0]?.path,
      '/actors/2/names/a~1b~0c',
    );
  });

  it('accepts null where the format does, later minor versions, and absent optional fields', () => {
    assert.deepEqual(faultsOf(changed('/sources/0/title', null)), []);
    assert.deepEqual(faultsOf(changed('/events/0/occurred', null)), []);
    assert.deepEqual(faultsOf(changed('/format', 'sourced-timeline/1.4')), []);
    assert.deepEqual(faultsOf(changed('/contact', undefined)), []);
  });

  it('refuses what is no object at all', () => {
    for (const value of [undefined, null, 'text', 3, [], () => 0]) {
      assert.deepEqual(
        faultsOf(value).map(({ path }) => path),
        [''],
      );
    }
  });

  it('finds every fault, up to a hundred', () => {
    assert.equal(faultsOf({ format: 'other' }).length, 13);
    const events = Array.from({ length: 150 }, () => 'not an event');
    assert.equal(faultsOf(changed('/events', events)).length, 100);
  });

  it('refuses an id that stands twice in its collection, also across missions', () => {
    const [event] = invented().events;
    const faults = faultsOf(changed('/events', [event, { ...event, statements: [] }]));
    assert.deepEqual(
      faults.map(({ path }) => path),
      ['/events/1/id'],
    );
    const [mission] = invented().missions;
    const twice = faultsOf(changed('/missions', [mission, { ...mission, id: 'other' }]));
    assert.deepEqual(
      twice.map(({ path }) => path),
      ['/missions/1/claims/0/id', '/missions/1/claims/1/id', '/missions/1/conditions/0/id'],
    );
  });

  it('refuses more than 20 levels, wherever they are', () => {
    assert.deepEqual(faultsOf(changed('/extra', nested(19))), []);
    assert.match(
      faultsOf(changed('/extra', nested(20)))[0]?.message ?? '',
      /deeper than 20 levels/,
    );
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    assert.match(faultsOf(circle)[0]?.message ?? '', /deeper than 20 levels/);
  });

  it('is not moved by keys that name parts of every object', () => {
    const text = JSON.stringify(invented()).replace(
      '"uk":',
      '"__proto__":"P","constructor":"C","uk":',
    );
    const hostile = `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},${text.slice(1)}`;
    const parsed = parseDataset(JSON.parse(hostile));
    assert.equal(Object.getPrototypeOf(parsed), Object.prototype);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    const names = parsed.actors[2]?.names;
    assert.deepEqual(Object.keys(names ?? {}), ['__proto__', 'constructor', 'uk']);
    // React lets only plain objects through from a server’s component to one of the browser.
    assert.equal(Object.getPrototypeOf(names), Object.prototype);
    assert.equal(faultsOf(JSON.parse(`{"__proto__":${text}}`)).length, 13);
  });

  it('takes nothing that an object has from its prototype for a field', () => {
    assert.equal(faultsOf(Object.create(invented())).length, 13);
  });

  it('takes nothing for a field that a page has given to all objects', () => {
    const value = wire(invented()) as Record<string, unknown>;
    delete value['title'];
    const all = Object.prototype as unknown as Record<string, unknown>;
    try {
      Object.assign(all, { title: 'Of all', place: 'Everywhere' });
      for (const check of [parseDataset, checkDataset]) {
        assert.deepEqual(faultsOf(value, check), [{ path: '/title', message: 'is missing' }]);
      }
      assert.ok(!Object.hasOwn(parseDataset({ ...value, title: 'Own' }).events[0]!, 'place'));
    } finally {
      delete all['title'];
      delete all['place'];
    }
  });
});

describe('checkDataset', () => {
  it('gives back the very value, without unknown fields', () => {
    const value = changed('/events/0/mood', 'sombre');
    assert.equal(checkDataset(value), value);
    assert.deepEqual(value, wire(invented()));
    const hostile = JSON.parse(`{"__proto__":{},${JSON.stringify(invented()).slice(1)}`);
    assert.deepEqual(checkDataset(hostile), wire(invented()));
    assert.ok(!Object.hasOwn(hostile, '__proto__'));
  });

  it('refuses what lies too deep in them, and only that', () => {
    assert.deepEqual(faultsOf(changed('/events/0/mood', nested(17)), checkDataset), []);
    assert.deepEqual(faultsOf(changed('/events/0/mood', nested(18)), checkDataset), [
      { path: '', message: 'is nested deeper than 20 levels' },
    ]);
    assert.deepEqual(faultsOf(changed('/title', nested(30)), checkDataset), [
      { path: '/title', message: 'must be a string' },
    ]);
  });
});
