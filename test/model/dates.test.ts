import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { When } from '../../src/model/dataset.ts';
import { compareWhen, dayBefore, effective, parseDate } from '../../src/model/dates.ts';
import { estimated, stated } from './fixture.ts';

const BOUNDS: [edtf: string, earliest: string | null, latest: string | null][] = [
  ['2024-05-27', '2024-05-27', '2024-05-27'],
  ['2024-05', '2024-05-01', '2024-05-31'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02-29', '2000-02-29', '2000-02-29'],
  ['0000', '0000-01-01', '0000-12-31'],
  ['0004-02', '0004-02-01', '0004-02-29'],
  ['2024-05-27T16:10:00Z', '2024-05-27', '2024-05-27'],
  ['2024-05-27T23:10:00+02:00', '2024-05-27', '2024-05-27'],
  ['2024-05?', '2024-05-01', '2024-05-31'],
  ['2024~', '2024-01-01', '2024-12-31'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['2024-XX', '2024-01-01', '2024-12-31'],
  ['2024-XX-XX', '2024-01-01', '2024-12-31'],
  ['2024-08-XX', '2024-08-01', '2024-08-31'],
  ['XXXX-08-25', null, null],
  ['XXXX-02-29', null, null],
  ['2024-21', '2024-03-01', '2024-05-31'],
  ['2024-22', '2024-06-01', '2024-08-31'],
  ['2024-23', '2024-09-01', '2024-11-30'],
  ['2023-24', '2023-12-01', '2024-02-29'],
  ['2014/2022', '2014-01-01', '2022-12-31'],
  ['2024-05-27/2024-06', '2024-05-27', '2024-06-30'],
  ['2024-06-10/2024-06', '2024-06-10', '2024-06-30'],
  ['2022-02-24/..', '2022-02-24', null],
  ['2022-02-24/', '2022-02-24', null],
  ['../2022', null, '2022-12-31'],
  ['/2022', null, '2022-12-31'],
  ['2014~/2022?', '2014-01-01', '2022-12-31'],
  ['[2024-05-28,2024-05-27]', '2024-05-27', '2024-05-28'],
  ['[2024-03..2024-05]', '2024-03-01', '2024-05-31'],
  ['[2020,2024-03..2024-05]', '2020-01-01', '2024-05-31'],
  ['[..2024]', null, '2024-12-31'],
  ['[2024..]', '2024-01-01', null],
  ['Y17000', '+17000-01-01', '+17000-12-31'],
  ['9999-24', '9999-12-01', '+10000-02-29'],
];

const REFUSED: [edtf: string, why: RegExp][] = [
  ['2024-02-30', /2024-02 has no day 30/],
  ['2023-02-29', /2023-02 has no day 29/],
  ['2024-04-31', /has no day 31/],
  ['2024-05-00', /has no day 00/],
  ['XXXX-02-30', /has no day 30/],
  ['2024-13', /no month 13/],
  ['2024-00', /no month 00/],
  ['2024-25', /no month 25/],
  ['2024-21-05', /season has no days/],
  ['2024-05-02/2024-05-01', /ends before it starts/],
  ['[2024-05..2024-04]', /ends before it starts/],
  ['2014/2018/2022', /one start and one end/],
  ['/', /names no date/],
  ['../..', /names no date/],
  ['XXXX', /names no date/],
  ['XXXX-XX-25', /names no date/],
  ['2024-XX-05', /unspecified part/],
  ['201X-05', /unspecified part/],
  ['-0044', /before 0/],
  ['Y-17000', /before 0/],
  ['', /not an EDTF date/],
  ['May 2024', /not an EDTF date/],
  ['2024-5-7', /not an EDTF date/],
  ['?2024', /not an EDTF date/],
  ['2024-05-27T16:10', /not an EDTF date/],
  ['2024-05-27T25:10:00', /not an EDTF date/],
  ['Y2024', /not an EDTF date/],
  ['[]', /not an EDTF date/],
  ['{2024,2025}', /not an EDTF date/],
  [' 2024', /not an EDTF date/],
];

describe('parseDate', () => {
  for (const [edtf, earliest, latest] of BOUNDS) {
    it(`reads ${edtf}`, () => {
      const date = parseDate(edtf);
      assert.deepEqual([date.earliest, date.latest], [earliest, latest]);
    });
  }

  for (const [edtf, why] of REFUSED) {
    it(`refuses “${edtf}”`, () => {
      assert.throws(
        () => parseDate(edtf),
        (error) => error instanceof RangeError && why.test(error.message),
      );
    });
  }

  it('gives the parts that are given, and no others', () => {
    const parts = (edtf: string) => {
      const date = parseDate(edtf);
      assert(date.form === 'single');
      return [date.precision, date.year, date.month, date.day, date.season];
    };
    assert.deepEqual(parts('2024-05-27'), ['day', 2024, 5, 27, undefined]);
    assert.deepEqual(parts('2024-08-XX'), ['month', 2024, 8, undefined, undefined]);
    assert.deepEqual(parts('2024-XX'), ['year', 2024, undefined, undefined, undefined]);
    assert.deepEqual(parts('XXXX-08-25'), ['day', undefined, 8, 25, undefined]);
    assert.deepEqual(parts('2024-24'), ['season', 2024, undefined, undefined, 24]);
    assert.deepEqual(parts('201X'), ['decade', 2010, undefined, undefined, undefined]);
    assert.deepEqual(parts('20XX'), ['century', 2000, undefined, undefined, undefined]);
  });

  it('tells approximate from uncertain, also inside intervals and sets', () => {
    const marks = (edtf: string) => {
      const { approximate, uncertain } = parseDate(edtf);
      return [approximate, uncertain];
    };
    assert.deepEqual(marks('2024'), [false, false]);
    assert.deepEqual(marks('2024~'), [true, false]);
    assert.deepEqual(marks('2024?'), [false, true]);
    assert.deepEqual(marks('2024-05-27%'), [true, true]);
    assert.deepEqual(marks('2014~/2022'), [true, false]);
    assert.deepEqual(marks('[2023,2024?]'), [false, true]);
  });

  it('keeps open and unknown ends apart', () => {
    const ends = (edtf: string) => {
      const date = parseDate(edtf);
      assert(date.form === 'interval');
      return [date.start, date.end].map((end) => (typeof end === 'object' ? end.year : end));
    };
    assert.deepEqual(ends('2022/..'), [2022, 'open']);
    assert.deepEqual(ends('/2022'), ['unknown', 2022]);
  });

  it('keeps the members of a set', () => {
    const date = parseDate('[2020,2024-03..2024-05]');
    assert(date.form === 'set');
    assert.deepEqual(
      date.members.map(({ form }) => form),
      ['single', 'interval'],
    );
  });

  describe('in every time zone', () => {
    const zone = process.env.TZ;
    afterEach(() => {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    });

    for (const name of [
      'Pacific/Kiritimati',
      'Pacific/Apia',
      'America/Los_Angeles',
      'Asia/Beirut',
    ]) {
      it(`gives the same bounds in ${name}`, () => {
        process.env.TZ = name;
        for (const [edtf, earliest, latest] of BOUNDS) {
          const date = parseDate(edtf);
          assert.deepEqual([date.earliest, date.latest], [earliest, latest], edtf);
        }
        assert.equal(parseDate('2011-12').latest, '2011-12-31');
      });
    }
  });
});

describe('dayBefore', () => {
  it('steps over months, years and leap days', () => {
    assert.equal(dayBefore('2024-05-27'), '2024-05-26');
    assert.equal(dayBefore('2024-03-01'), '2024-02-29');
    assert.equal(dayBefore('2024-01-01'), '2023-12-31');
    assert.equal(dayBefore('+10000-01-01'), '9999-12-31');
  });
});

describe('effective', () => {
  it('reads what is written alike once', () => {
    const { date } = effective(stated('2024-05-06'));
    assert.equal(effective(stated('2024-05-06')).date, date);
    assert.equal(effective(estimated('2024-05-06')).date, date);
  });

  it('prefers the estimate and says so', () => {
    const { date, estimated: isEstimated } = effective({
      ...estimated('2025-08-25'),
      edtf: 'XXXX-08-25',
    });
    assert.equal(date?.earliest, '2025-08-25');
    assert.equal(isEstimated, true);
    assert.equal(effective(stated('2024')).estimated, false);
  });

  it('gives no date where none is given, and no bounds for an unspecified year', () => {
    assert.equal(effective(stated(null)).date, null);
    assert.equal(effective(stated('XXXX-08-25')).date?.earliest, null);
  });

  it('takes what it cannot read for no date', () => {
    assert.equal(effective(stated('2024-05-33')).date, null);
  });
});

describe('compareWhen', () => {
  it('sorts by earliest bound, then by latest, undated last', () => {
    const sorted: When[] = [
      stated('0099'),
      stated('2014/2022'),
      stated('2014/..'),
      stated('../2020'),
      stated('2024-05-01'),
      stated('2024-05'),
      estimated('2024-05-02'),
      stated('Y17000'),
      stated('Y170000002'),
      stated(null),
    ];
    assert.deepEqual([...sorted].reverse().sort(compareWhen), sorted);
  });
});
