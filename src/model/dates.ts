import { isExists } from 'date-fns/isExists';
import type { When } from './dataset.ts';

interface Bounds {
  /** First day it can be, `YYYY-MM-DD` (`+YYYYY-MM-DD` past the year 9999); null where open or unknown. */
  earliest: string | null;
  /** Last day it can be, likewise. Qualifiers widen neither bound. */
  latest: string | null;
  /** Qualified with `~` or `%`; in intervals and sets, any part of it is. */
  approximate: boolean;
  /** Qualified with `?` or `%`; in intervals and sets, any part of it is. */
  uncertain: boolean;
}

export interface SingleDate extends Bounds {
  form: 'single';
  /** The finest part that is given: `month` for `2024-08-XX`, `year` for `2024-XX`. */
  precision: 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';
  /** Undefined where unspecified (`XXXX-08-25`); the first year of a decade or century. */
  year?: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  /** 21 spring (March to May), 22 summer, 23 autumn, 24 winter (December to February of the next year). */
  season?: number;
}

/** `open`: it goes on (`..`). `unknown`: there is an end, but nobody says when. */
export type IntervalEnd = SingleDate | 'open' | 'unknown';

export interface DateInterval extends Bounds {
  form: 'interval';
  start: IntervalEnd;
  end: IntervalEnd;
}

/** One of several: `[a,b,c]`, `[a..b]`. */
export interface DateSet extends Bounds {
  form: 'set';
  members: readonly (SingleDate | DateInterval)[];
}

export type EdtfDate = SingleDate | DateInterval | DateSet;

const DATE =
  /^(?:Y([1-9]\d{4,8})|(\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:Z|[+-]\d\d(?::\d\d)?)?)?)?)?)([?~%])?$/;

/**
 * Reads a date in EDTF level 0 or 1, an unspecified year (`XXXX-08-25`), or a one-of set.
 * A time of day is read over: the day stays as written. Years before 0 are refused.
 * Throws RangeError naming what is wrong.
 */
export function parseDate(edtf: string): EdtfDate {
  if (edtf.startsWith('[') && edtf.endsWith(']')) {
    const members = edtf
      .slice(1, -1)
      .split(',')
      .map((member) => (member.includes('..') ? readInterval(member, '..') : readSingle(member)));
    const bound = (side: 'earliest' | 'latest', sign: number) =>
      members
        .map((member) => member[side])
        .reduce((a, b) => (a && b && (compareDays(a, b) * sign > 0 ? b : a)) || null);
    return {
      form: 'set',
      members,
      earliest: bound('earliest', 1),
      latest: bound('latest', -1),
      ...qualified(members),
    };
  }
  return edtf.includes('/') ? readInterval(edtf, '/') : readSingle(edtf);
}

function readInterval(edtf: string, separator: '/' | '..'): DateInterval {
  const ends = edtf.split(separator).map((text): IntervalEnd => {
    if (text === '..' || (!text && separator === '..')) return 'open';
    return text ? readSingle(text) : 'unknown';
  });
  const singles = ends.filter((end) => typeof end === 'object');
  const [start, end] = ends;
  if (!start || !end || ends.length > 2) fail(edtf, 'an interval has one start and one end');
  if (singles.length === 0) fail(edtf, 'it names no date');
  const earliest = typeof start === 'object' ? start.earliest : null;
  const latest = typeof end === 'object' ? end.latest : null;
  if (earliest && latest && compareDays(earliest, latest) > 0)
    fail(edtf, 'it ends before it starts');
  return { form: 'interval', start, end, earliest, latest, ...qualified(singles) };
}

function readSingle(edtf: string): SingleDate {
  if (/^Y?-/.test(edtf)) fail(edtf, 'years before 0 are not supported');
  const match = DATE.exec(edtf);
  if (!match) fail(edtf, 'not an EDTF date of level 0 or 1');
  const [, longYear, yearText = '', monthText, dayText, mark = ''] = match;
  const year = yearText === 'XXXX' ? undefined : Number(longYear ?? yearText.replaceAll('X', '0'));
  const span = year === undefined ? 0 : 10 ** (yearText.split('X').length - 1) - 1;
  const part = (text = 'XX') => (text === 'XX' ? undefined : Number(text));
  const [code, day] = [part(monthText), part(dayText)];

  if (year === undefined && code === undefined) fail(edtf, 'it names no date');
  if ((span > 0 && monthText) || (code === undefined && day !== undefined)) {
    fail(edtf, 'nothing may follow an unspecified part');
  }
  const season = code && code > 20 && code < 25 ? code : undefined;
  const month = season ? undefined : code;
  if (month !== undefined && (month < 1 || month > 12))
    fail(edtf, `there is no month ${monthText}`);
  if (season && dayText) fail(edtf, 'a season has no days');
  if (month && day !== undefined && (day < 1 || day > monthLength(year ?? 2000, month))) {
    fail(edtf, `${yearText}-${monthText} has no day ${dayText}`);
  }

  const [first, last] = season ? [season * 3 - 60, season * 3 - 58] : [month ?? 1, month ?? 12];
  const known = year !== undefined;
  return {
    form: 'single',
    precision: day ? 'day' : season ? 'season' : month ? 'month' : (SPANS[span] ?? 'century'),
    year,
    month,
    day,
    season,
    earliest: known ? isoDay(year, first, day ?? 1) : null,
    latest: known ? isoDay(year + span, last, day) : null,
    approximate: '~%'.includes(mark || '-'),
    uncertain: '?%'.includes(mark || '-'),
  };
}

const SPANS: Readonly<Record<number, SingleDate['precision']>> = { 0: 'year', 9: 'decade' };

/** Without a day, the last of the month. Months past 12 are those of the next year. */
export function isoDay(year: number, month: number, day?: number): string {
  if (month > 12) return isoDay(year + 1, month - 12, day);
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const date = day ?? monthLength(year, month);
  return `${year > 9999 ? '+' : ''}${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** February is asked of a year with the same calendar in 2000 to 2399. */
export function monthLength(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return isExists(2000 + (year % 400), 1, 29) ? 29 : 28;
}

const qualified = (parts: readonly Bounds[]) => ({
  approximate: parts.some((part) => part.approximate),
  uncertain: parts.some((part) => part.uncertain),
});

function fail(edtf: string, reason: string): never {
  throw new RangeError(`“${edtf}”: ${reason}`);
}

/** Order of two days as `earliest` and `latest` give them; unknown ones last. */
export function compareDays(a: string | null | undefined, b: string | null | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}

/** The day before an ISO day. */
export function dayBefore(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (date > 1) return isoDay(year, month, date - 1);
  return month > 1 ? isoDay(year, month - 1) : isoDay(year - 1, 12);
}

/** The day to place a date by: its earliest bound, or its latest where the start is open. */
export const anchorDay = (date: EdtfDate | null): string | null =>
  date && (date.earliest ?? date.latest);

/** The first day a date may stand for; null where nobody knows. */
export const dayOf = (when: When | undefined): string | null =>
  when ? anchorDay(effective(when).date) : null;

/**
 * The date to reckon with: the estimate where there is one, else what the article fixes.
 * Null where neither is given, or where it cannot be read (data newer than this code).
 */
export function effective({ edtf: given, estimate }: When): EffectiveDate {
  const edtf = estimate?.edtf ?? given;
  return { date: edtf === null ? null : readable(edtf), estimated: estimate !== undefined };
}

interface EffectiveDate {
  readonly date: EdtfDate | null;
  readonly estimated: boolean;
}

/** Dates as written, each read once: ordering, statuses and words all ask, and many things happen on one day. */
const read = new Map<string, EdtfDate | null>();
const MOST = 50_000;

/** A date; null where it cannot be read. */
export function readable(edtf: string): EdtfDate | null {
  let date = read.get(edtf);
  if (date !== undefined) return date;
  try {
    date = parseDate(edtf);
  } catch {
    date = null;
  }
  // A page that is never left does not grow.
  if (read.size >= MOST) read.clear();
  read.set(edtf, date);
  return date;
}

/** Order by earliest bound, then by latest, with estimates; undated ones last. */
export function compareWhen(a: When, b: When): number {
  return compareDates(effective(a).date, effective(b).date);
}

export function compareDates(a: EdtfDate | null, b: EdtfDate | null): number {
  return compareDays(anchorDay(a), anchorDay(b)) || compareDays(a?.latest, b?.latest);
}
