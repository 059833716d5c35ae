/** Every field of the format in turn: missing, of each wrong type, and odd. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DataError } from '../../src/loading/data-error.ts';
import { readDataset } from '../../src/loading/read-dataset.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { prerender } from '../../src/prerender/index.ts';
import { changed, places, wholeRecord, type Kind, type Place } from '../fixtures/whole-record.ts';
import { nodesOf, textOf } from '../prerender/html.ts';

const all = places();

const OF_KIND: Readonly<Record<Kind, unknown>> = {
  ...{ string: 'text', number: 7, boolean: true, null: null, array: [], object: {} },
};
/** What has the right type, and no sense. */
const ODD: Partial<Record<Kind, readonly unknown[]>> = {
  string: ['', ' ', 'unheard-of', 'constructor', '__proto__', '2024-99-99', '\ud83d', '../x'],
  number: [-1, 0, 0.1, 1e300, Number.MAX_SAFE_INTEGER],
  boolean: [true, false],
  null: [null],
  array: [[]],
};

const cardsOf = (record: unknown) => {
  const { actors, missions } = parseDataset(record);
  return [
    ['sourced-timeline', { 'as-of': '2024-05-31', since: '2024-01-01', controls: 'share' }],
    ...actors.map(({ id }) => ['sourced-actor-card', { actor: id }] as const),
    ...missions.map(
      ({ id }) => ['sourced-mission-status', { mission: id, size: 'large' }] as const,
    ),
  ] as const;
};

/** The record is shown, by all three elements, without a word that is none. */
function assertShown(record: unknown, what: string): void {
  const parsed = parseDataset(record);
  for (const [tag, options] of cardsOf(record)) {
    const text = nodesOf(prerender(tag, parsed, options))
      .slice(0, 1)
      .map(textOf)
      .join();
    assert.doesNotMatch(text, /undefined|\bNaN\b|Infinity|\[object|\[native/, `${tag}: ${what}`);
  }
}

/** The record is refused with `invalid`, and the message names the place. */
function assertRefused(record: unknown, { path }: Pick<Place, 'path'>, why: string): void {
  assert.throws(
    () => readDataset(record),
    (error: unknown) => {
      assert(error instanceof DataError);
      assert.equal(error.code, 'invalid');
      assert.equal(error.message, `The data is not a valid dataset: ${path} ${why}.`);
      return true;
    },
    path,
  );
}

describe('a record with every field', () => {
  it('is one, and has every object that the format knows', () => {
    assert.ok(all.length > 300);
    assert.deepEqual(JSON.parse(JSON.stringify(parseDataset(wholeRecord()))), wholeRecord());
    assertShown(wholeRecord(), 'as it is');
  });
});

describe('a field that is missing', () => {
  for (const isRequired of [true, false]) {
    it(isRequired ? 'and has to be there is named' : 'and may be is not missed', () => {
      const fields = all.filter(({ required }) => required === isRequired);
      assert.ok(fields.length > 50);
      for (const field of fields) {
        const record = changed(field.path, undefined);
        if (isRequired) assertRefused(record, field, 'is missing');
        else assertShown(record, `without ${field.path}`);
      }
    });
  }
});

describe('a field of a wrong type', () => {
  const must: Partial<Record<Kind, string>> = {
    ...{ string: 'a string', number: 'a number', boolean: 'a boolean' },
    ...{ array: 'an array', object: 'an object' },
  };
  for (const kind of Object.keys(OF_KIND) as Kind[]) {
    it(`is named: ${kind}`, () => {
      const fields = all.filter(({ kinds }) => !kinds.includes(kind));
      assert.ok(fields.length > 100);
      for (const field of fields) {
        const [right] = field.kinds.filter((each) => each !== 'null');
        assertRefused(changed(field.path, OF_KIND[kind]), field, `must be ${must[right!]!}`);
      }
    });
  }
});

describe('a field with an odd value of the right type', () => {
  for (const [kind, values] of Object.entries(ODD)) {
    it(`is shown for what it is: ${kind}`, () => {
      const fields = all.filter(
        ({ kinds, path }) => kinds.includes(kind as Kind) && path !== '/format',
      );
      // Two of the values for each field, all of them for every few.
      for (const [index, { path }] of fields.entries()) {
        for (const step of [0, 3]) {
          const value = values[(index + step) % values.length];
          assertShown(changed(path, value), `${path} = ${JSON.stringify(value)}`);
        }
      }
    });
  }
});
