import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import edtf from 'edtf';
import fc from 'fast-check';
import { parseDate } from '../../src/model/dates.ts';
import { runs } from '../runs.ts';

/*
 * The npm package is taken as it is for single dates, closed and open intervals, and sets of single dates.
 * Left out, because it is wrong or reads them another way: seasons (its spring is January to March), unknown
 * interval ends (null, which sorts as 1970), years before 100 and 29 February (its leap years),
 * the bounds of sets that are not in order, ranges within sets (it drops their end), years of four X, times of
 * day (a moment, not a day), and intervals that end in a part of the day they start in.
 */

const pad = (value: number, width: number) => String(value).padStart(width, '0');
const year = fc.integer({ min: 100, max: 9999 }).map((value) => pad(value, 4));
const month = fc.integer({ min: 1, max: 12 }).map((value) => pad(value, 2));
const day = fc.integer({ min: 1, max: 31 }).map((value) => pad(value, 2));
const qualifier = fc.constantFrom('', '?', '~', '%');

const parts = fc.oneof(
  year,
  fc.integer({ min: 10, max: 999 }).map((value) => `${pad(value, 3)}X`),
  fc.integer({ min: 1, max: 99 }).map((value) => `${pad(value, 2)}XX`),
  fc.tuple(year, fc.oneof(month, fc.constant('XX'))).map((each) => each.join('-')),
  fc.tuple(year, month, fc.oneof(day, fc.constant('XX'))).map((each) => each.join('-')),
  fc.integer({ min: 10000, max: 270000 }).map((value) => `Y${value}`),
);
const plain = parts.filter((text) => isReadable(text) && !text.endsWith('-02-29'));
const single = fc
  .tuple(plain, qualifier)
  .map((each) => each.join(''))
  .filter(isReadable);

function isReadable(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

/** A day as the parser writes it; null where open. */
function dayOf(time: number): string | null {
  return Number.isFinite(time)
    ? new Date(time).toISOString().slice(0, -14).replace(/^\+0*/, '+')
    : null;
}

const assertSameBounds = (text: string) => {
  const { min, max } = edtf(text);
  const { earliest, latest } = parseDate(text);
  assert.deepEqual([earliest, latest], [dayOf(min), dayOf(max)], text);
};

describe('parseDate beside the npm package edtf', () => {
  it('gives the same bounds to single dates', () => {
    fc.assert(fc.property(single, assertSameBounds), runs(1000));
  });

  it('refuses days that the calendar lacks', () => {
    fc.assert(
      fc.property(fc.tuple(year, month, day), (each) => {
        const text = each.join('-');
        const date = new Date(`${text}T00:00:00Z`);
        if (date.getUTCDate() === Number(each[2])) assertSameBounds(text);
        else assert.throws(() => parseDate(text), RangeError);
      }),
      runs(1000),
    );
  });

  it('gives the same bounds to intervals, and refuses those that end before they start', () => {
    const end = fc.oneof(
      { weight: 3, arbitrary: single },
      { weight: 1, arbitrary: fc.constant('..') },
    );
    fc.assert(
      fc.property(fc.tuple(end, end), ([start, stop]) => {
        const text = `${start}/${stop}`;
        fc.pre(start !== '..' || stop !== '..');
        if (isReadable(text)) assertSameBounds(text);
        else if (start !== '..' && stop !== '..' && isWhollyBefore(stop, start)) {
          assert.throws(() => parseDate(text), /ends before it starts/);
        }
      }),
      runs(1000),
    );
  });

  it('gives the same bounds to sets of single dates', () => {
    // The package takes no unspecified digits there.
    const member = plain.filter((text) => !text.includes('X'));
    const members = fc.array(member, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(members, (list) => {
        const text = `[${list.sort((a, b) => edtf(a).min - edtf(b).min).join(',')}]`;
        const latest = Math.max(...list.map((each) => edtf(each).max));
        fc.pre(isReadable(text) && edtf(list.at(-1)!).max === latest);
        assertSameBounds(text);
      }),
      runs(500),
    );
  });
});

const isWhollyBefore = (a: string, b: string) => edtf(a).max < edtf(b).min;
