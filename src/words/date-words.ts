import type { When } from '../model/dataset.ts';
import {
  effective,
  type DateInterval,
  type EdtfDate,
  type IntervalEnd,
  type SingleDate,
} from '../model/dates.ts';
import type { Words } from './words.ts';

/** A date as readers get it. */
export interface DateText {
  /** “7 April 2024”, “2014 to 2022”, “Date not given”. */
  text: string;
  /** “About” before an approximate or estimated date. */
  prefix?: string;
  /** For `<time>`: only as precise as the article fixes the date. */
  datetime?: string;
  /** What is missing, or where the date comes from: “Month not given”. */
  basis: string[];
  /** Why an estimate stands as it does, in a sentence. */
  reason?: string;
  /** How it is drawn. */
  rail: 'day' | 'range' | 'approximate' | 'unknown';
  /** Its place is an editor’s estimate. */
  estimated: boolean;
}

/** Years past 9999 stay as they are. */
function format(day: string, words: Words, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return formatOf(words.lang, { ...options, timeZone: 'UTC' }).format(date);
}

/** Made once: making one takes far longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(lang, options);
  formats.set(key, format);
  return format;
}

/** “7 April 2024” from an ISO day. */
export const dayText = (day: string, words: Words): string =>
  format(day, words, { dateStyle: 'long' });

/** “April 2024” from an ISO day. */
export const monthText = (day: string, words: Words): string =>
  format(day, words, { month: 'long', year: 'numeric' });

/** “Apr 2024” from an ISO day, or with the day “7 Apr 2024”. */
export const shortText = (iso: string, words: Words, withDay = false): string =>
  format(iso, words, { ...(withDay && { day: 'numeric' }), month: 'short', year: 'numeric' });

/** The words of a date, where it comes from, and how it is drawn. */
export function dateText(when: When | undefined, words: Words): DateText {
  const { edtf = null, asWritten, basis: stands = 'not-shown' } = when ?? {};
  const given = effective({ edtf, basis: stands }).date;
  const { date, estimated } = when ? effective(when) : { date: null, estimated: false };
  if (!date?.earliest && !date?.latest) {
    // What cannot be read (data newer than this code) is printed as it is written.
    const text = given ? plain(given, words) : edtf ? (asWritten ?? edtf) : words.dateNotGiven;
    const inArticle = edtf === null && asWritten ? [words.inArticle(asWritten)] : [];
    const basis = given ? [words.yearNotGiven] : inArticle;
    return { text, basis, rail: 'unknown', estimated: false };
  }
  const yearOnly = estimated && given?.form === 'single' && given.year === undefined;
  const vague = date.approximate || (estimated && !yearOnly);
  const estimate = when?.estimate;
  const exact = date.form === 'single' && !vague && !date.uncertain && !estimated;
  return {
    ...inWords(date, vague, words),
    ...(exact ? { datetime: machineDate(date) } : {}),
    basis: [
      ...(yearOnly ? [words.yearInferred] : missing(estimated ? given : date, asWritten, words)),
      ...(estimated && !yearOnly ? [words.ourEstimate] : []),
      ...(date.uncertain ? [words.uncertain] : []),
    ],
    ...(estimated && estimate
      ? {
          reason: (estimate.basis === 'inferred' ? words.inferredFrom : words.knownFrom)(
            estimate.reason,
          ),
        }
      : {}),
    rail: estimated || date.approximate ? 'approximate' : railOf(date),
    estimated,
  };
}

/** “About” before it, or inside “Since about 24 February 2022”. */
function inWords(date: EdtfDate, vague: boolean, words: Words) {
  if (!vague) return { text: plain(date, words) };
  if (date.form !== 'interval' || isClosed(date)) {
    return { text: plain(date, words), prefix: words.about };
  }
  const about = words.about.toLocaleLowerCase(words.lang);
  return { text: intervalText(date.start, date.end, words, `${about} `) };
}

const isClosed = ({ start, end }: DateInterval) =>
  typeof start === 'object' && typeof end === 'object';

function railOf(date: EdtfDate): DateText['rail'] {
  if (date.form === 'interval') return 'range';
  return date.form === 'single' && date.precision === 'day' ? 'day' : 'approximate';
}

/** A date in words, without what qualifies it. */
function plain(date: EdtfDate, words: Words): string {
  switch (date.form) {
    case 'single':
      return singleText(date, words);
    case 'interval':
      return intervalText(date.start, date.end, words);
    case 'set':
      return words.oneOf(date.members.map((member) => plain(member, words)));
  }
}

function intervalText(start: IntervalEnd, end: IntervalEnd, words: Words, lead = ''): string {
  if (typeof end !== 'object') {
    return typeof start === 'object'
      ? words.since(lead + singleText(start, words))
      : words.dateNotGiven;
  }
  if (typeof start !== 'object') return words.until(lead + singleText(end, words));
  const sameMonth = start.day && end.day && start.year === end.year && start.month === end.month;
  const first = sameMonth ? dayNumber(start.day!, words) : singleText(start, words);
  return words.range(first, singleText(end, words));
}

const dayNumber = (day: number, words: Words) => new Intl.NumberFormat(words.lang).format(day);

function singleText(date: SingleDate, words: Words): string {
  const { precision, year, month, day, season, earliest, latest } = date;
  if (year === undefined) {
    const day2000 = `2000-${pad(month ?? 1)}-${pad(day ?? 1)}`;
    return format(day2000, words, { month: 'long', ...(day ? { day: 'numeric' } : {}) });
  }
  switch (precision) {
    case 'day':
      return dayText(earliest ?? '', words);
    case 'month':
      return monthText(earliest ?? '', words);
    case 'season':
      return `${words.seasons[(season ?? 21) - 21]} ${year}`;
    case 'year':
      return String(year);
    default:
      return words.range(String(year), latest?.slice(0, -6) ?? '');
  }
}

const pad = (part: number) => String(part).padStart(2, '0');

/** What the article leaves out of a date, or the words it has instead of one. */
function missing(date: EdtfDate | null, asWritten: string | undefined, words: Words): string[] {
  if (!date) return [asWritten ? words.inArticle(asWritten) : words.dateNotGiven];
  if (date.form !== 'single') return [];
  if (date.precision === 'year') return [words.monthNotGiven];
  return date.precision === 'month' ? [words.dayNotGiven] : [];
}

const machineDate = ({ earliest, precision }: SingleDate) => {
  const length = new Map([
    ['day', 10],
    ['month', 7],
    ['year', 4],
  ]).get(precision);
  return length === undefined ? undefined : earliest?.slice(0, length);
};
