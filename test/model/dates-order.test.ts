import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { When } from '../../src/model/dataset.ts';
import { anchorDay, compareDays, compareWhen, parseDate } from '../../src/model/dates.ts';
import { createStory } from '../../src/model/story.ts';
import { dataset, event } from './fixture.ts';
import { runs } from '../runs.ts';

const pad = (value: number, width = 2) => String(value).padStart(width, '0');
const year = fc.integer({ min: 1990, max: 2030 }).map((value) => pad(value, 4));
const month = fc.integer({ min: 1, max: 12 }).map((value) => pad(value));
const season = fc.integer({ min: 21, max: 24 }).map((value) => pad(value));
const day = fc.integer({ min: 1, max: 28 }).map((value) => pad(value));
const single = fc.oneof(
  year,
  fc.constantFrom('199X', '20XX', 'Y17000', '9999-12-31'),
  fc.tuple(year, fc.oneof(month, season, fc.constant('XX'))).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
  fc.tuple(month, day).map((parts) => `XXXX-${parts.join('-')}`),
);
const qualified = fc
  .tuple(single, fc.constantFrom('', '?', '~', '%'))
  .map((parts) => parts.join(''));
const end = fc.oneof(
  { weight: 4, arbitrary: qualified },
  { weight: 1, arbitrary: fc.constantFrom('..', '') },
);

/** EDTF dates of every form that the profile knows. */
const edtf = fc
  .oneof(
    qualified,
    fc.tuple(end, end).map((ends) => ends.join('/')),
    fc.array(single, { minLength: 1, maxLength: 3 }).map((members) => `[${members.join(',')}]`),
  )
  .filter((text) => {
    try {
      parseDate(text);
      return true;
    } catch {
      return false;
    }
  });

const when: fc.Arbitrary<When> = fc.record({
  edtf: fc.option(edtf, { nil: null }),
  basis: fc.constantFrom('stated', 'not-shown'),
});

describe('the order of dates', () => {
  it('is total: turned round by swapping, and carried on', () => {
    fc.assert(
      fc.property(when, when, when, (a, b, c) => {
        assert.equal(Math.sign(compareWhen(a, b)), -Math.sign(compareWhen(b, a)) + 0);
        assert.equal(compareWhen(a, a), 0);
        const [first, second, third] = [a, b, c].sort(compareWhen);
        assert(compareWhen(first!, third!) <= 0);
        assert(compareWhen(first!, second!) <= 0 && compareWhen(second!, third!) <= 0);
      }),
      runs(2000),
    );
  });

  it('agrees with the bounds', () => {
    fc.assert(
      fc.property(edtf, edtf, (a, b) => {
        const [one, other] = [parseDate(a), parseDate(b)];
        if (one.earliest && one.latest) assert(compareDays(one.earliest, one.latest) <= 0);
        if (!one.latest || !other.earliest || compareDays(one.latest, other.earliest) >= 0) return;
        const order = compareWhen({ edtf: a, basis: 'stated' }, { edtf: b, basis: 'stated' });
        assert(order < 0, `${a} is wholly before ${b}`);
      }),
      runs(2000),
    );
  });

  it('puts the same events in the same order, however they were listed; undated ones last', () => {
    fc.assert(
      fc.property(fc.array(when, { maxLength: 12 }), fc.integer(), (list, seed) => {
        const events = list.map((each, index) => event(`event-${index}`, each));
        const shuffled = [...events].sort(
          (a, b) =>
            ((seed * 31 + Number(a.id.slice(6)) * 7) % 11) -
            ((seed * 17 + Number(b.id.slice(6)) * 5) % 13),
        );
        const ordered = createStory(dataset({ events })).events.map(({ id }) => id);
        assert.deepEqual(
          createStory(dataset({ events: shuffled })).events.map(({ id }) => id),
          ordered,
        );
        const days = createStory(dataset({ events })).events.map(({ when: { edtf: text } }) =>
          text === null ? null : anchorDay(parseDate(text)),
        );
        days.slice(1).forEach((each, index) => assert(compareDays(days[index], each) <= 0));
      }),
      runs(500),
    );
  });
});
