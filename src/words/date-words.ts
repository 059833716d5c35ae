import type { When } from '../model/dataset.ts';
import {
  dayBefore,
  effective,
  type DateInterval,
  type DateSet,
  type EdtfDate,
  type IntervalEnd,
  type SingleDate,
} from '../model/dates.ts';
import { dayForm, formOf, monthForm, rangeText, shortForm, spanForm } from './date-forms.ts';
import { listText } from './intl.ts';
import { capital, inSentence } from './letter-case.ts';
import type { DateForm, StatusWords } from './words.ts';

/** Words with some of the record’s or an article’s own among them. */
export type Worded = string | { record: string; say: (words: string) => string };

/** A date as readers get it. */
export interface DateText {
  /** “7 April 2024”, “2014 to 2022”, “Date not given”. */
  text: string;
  /** “About” before an approximate or estimated date. */
  prefix?: string;
  /** For `<time>`: only as precise as the article fixes the date. */
  datetime?: string;
  /** What is missing, or where the date comes from: “Month not given”. */
  basis: Worded[];
  /** Why an estimate stands as it does, in a sentence. */
  reason?: Worded;
  /** How it is drawn. */
  rail: 'day' | 'range' | 'approximate' | 'unknown';
  /** Its place is an editor’s estimate. */
  estimated: boolean;
}

/** “7 April 2024” from an ISO day. */
export const dayText = (day: string, words: StatusWords): string => dayForm(day, words).text;

/** “April 2024” from an ISO day. */
export const monthText = (day: string, words: StatusWords): string => monthForm(day, words).text;

/** “Apr 2024” from an ISO day, or with the day “7 Apr 2024”. */
export const shortText = (iso: string, words: StatusWords, withDay = false): string =>
  shortForm(iso, words, withDay).text;

/** The words of a date, where it comes from, and how it is drawn. */
export function dateText(when: When | undefined, words: StatusWords): DateText {
  const { date, given, estimated, vague } = reckoned(when);
  const { prefix, text } = said(when, words);
  const { edtf, asWritten, estimate } = when ?? {};
  if (!date) {
    const inArticle = edtf == null && asWritten ? [quotedDate(asWritten, words)] : [];
    const basis = given ? [words.yearNotGiven] : inArticle;
    const standing = given || !edtf ? capital(text) : text;
    return { text: standing, basis, rail: 'unknown', estimated: false };
  }
  const yearOnly = estimated && !vague;
  const exact = date.form === 'single' && !vague && !date.uncertain && !estimated;
  return {
    prefix: prefix && capital(prefix),
    text: prefix ? text : capital(text),
    datetime: exact ? machineDate(date) : undefined,
    basis: [
      ...(yearOnly ? [words.yearInferred] : missing(estimated ? given : date, asWritten, words)),
      ...(estimated && !yearOnly ? [words.ourEstimate] : []),
      ...(date.uncertain ? [words.uncertain] : []),
    ],
    reason: estimate && {
      record: estimate.reason,
      say: estimate.basis === 'inferred' ? words.inferredFrom : words.knownFrom,
    },
    rail: estimated || date.approximate ? 'approximate' : railOf(date),
    estimated,
  };
}

/** A date in a run of text: “about 29 August 2025”. */
export function dateLine(when: When | undefined, words: StatusWords): string {
  const { prefix, text } = said(when, words);
  return prefix ? `${prefix} ${text}` : text;
}

/** A date after what was done then: “7 April 2024”, in other languages “am 7. April 2024”. */
export const dateAt = (when: When, words: StatusWords): string => said(when, words).at;

/** From one date to another. */
export function spanText(
  first: When | undefined,
  last: When | undefined,
  words: StatusWords,
): string {
  const [start, end] = [first, last].map((when) => said(when, words).form);
  return start && end ? rangeText(start, end, words) : '';
}

/** The date to reckon with, if any day bounds it, and whether it is about then. */
function reckoned(when: When | undefined) {
  const { edtf = null, basis = 'not-shown' } = when ?? {};
  const given = effective({ edtf, basis }).date;
  const { date, estimated } = when ? effective(when) : { date: null, estimated: false };
  const isBound = date?.earliest || date?.latest;
  const yearOnly = estimated && given?.form === 'single' && given.year === undefined;
  const vague = Boolean(date?.approximate) || (estimated && !yearOnly);
  return { date: isBound ? date : null, given, estimated, vague };
}

interface Said {
  prefix?: string;
  text: string;
  /** After what was done then. */
  at: string;
  form: DateForm;
}

/** A date in running text. */
function said(when: When | undefined, words: StatusWords): Said {
  const { date, given, vague } = reckoned(when);
  // What cannot be read (data newer than this code) is printed as it is written.
  const unread = when?.edtf ? (when.asWritten ?? when.edtf) : inSentence(words.dateNotGiven);
  const form = date
    ? plain(date, vague, words)
    : given
      ? plain(given, false, words)
      : spanForm(unread);
  if (!vague || !date || (date.form === 'interval' && !isClosed(date))) {
    return { text: form.text, at: form.precision === 'span' ? form.text : words.at(form), form };
  }
  const [prefix, text] = words.about(form);
  const about = `${prefix} ${text}`;
  return { prefix, text, at: about, form: spanForm(about) };
}

const isClosed = ({ start, end }: DateInterval) =>
  typeof start === 'object' && typeof end === 'object';

function railOf(date: EdtfDate): DateText['rail'] {
  if (date.form === 'interval') return 'range';
  return date.form === 'single' && date.precision === 'day' ? 'day' : 'approximate';
}

/** A date in words; of what qualifies it only what stands inside: “since about 24 February 2022”. */
function plain(date: EdtfDate, vague: boolean, words: StatusWords): DateForm {
  switch (date.form) {
    case 'single':
      return formOf(date, words);
    case 'interval':
      return spanForm(intervalText(date.start, date.end, vague, words));
    case 'set':
      return oneOf(date, words);
  }
}

function intervalText(
  start: IntervalEnd,
  end: IntervalEnd,
  vague: boolean,
  words: StatusWords,
): string {
  if (typeof end !== 'object') {
    return typeof start === 'object'
      ? words.since(formOf(start, words), vague)
      : inSentence(words.dateNotGiven);
  }
  if (typeof start !== 'object') return words.until(formOf(end, words), vague);
  return rangeText(beside(start, end, words), formOf(end, words), words);
}

/** “27 or 28 May 2024”, “May 2024 or June 2024”. */
function oneOf({ members }: DateSet, words: StatusWords): DateForm {
  const dates = members.flatMap(twoDays);
  const last = dates.at(-1);
  const forms = dates.map((date) =>
    date.form === 'single' && last?.form === 'single'
      ? beside(date, last, words)
      : plain(date, false, words),
  );
  const either = (side: 'text' | 'genitive') =>
    listText(
      forms.map((form) => form[side]),
      words.lang,
      'disjunction',
    );
  const { precision = 'span' } = forms[0] ?? {};
  const isEven = forms.every((form) => form.precision === precision);
  return {
    precision: isEven ? precision : 'span',
    text: either('text'),
    genitive: either('genitive'),
  };
}

/** A stretch of two days is one or the other. */
function twoDays(member: SingleDate | DateInterval): (SingleDate | DateInterval)[] {
  if (member.form !== 'interval') return [member];
  const { start, end } = member;
  const isTwo =
    typeof start === 'object' &&
    typeof end === 'object' &&
    start.day &&
    end.day &&
    dayBefore(end.earliest ?? '') === start.earliest;
  return isTwo ? [start, end] : [member];
}

/** A date before another: only its day where month and year are the same. */
function beside(date: SingleDate, next: SingleDate, words: StatusWords): DateForm {
  const form = formOf(date, words);
  const isBare =
    date !== next && date.day && next.day && date.year === next.year && date.month === next.month;
  if (!isBare) return form;
  const day = words.dayOfMonth(String(date.day));
  return { ...form, text: day, genitive: day };
}

const quotedDate = (record: string, words: StatusWords): Worded => ({
  record,
  say: words.inArticle,
});

/** What the article leaves out of a date, or the words it has instead of one. */
function missing(
  date: EdtfDate | null,
  asWritten: string | undefined,
  words: StatusWords,
): Worded[] {
  if (!date) return [asWritten ? quotedDate(asWritten, words) : words.dateNotGiven];
  if (date.form !== 'single') return [];
  if (date.precision === 'year') return [words.monthNotGiven];
  return date.precision === 'month' ? [words.dayNotGiven] : [];
}

const LENGTHS: Readonly<Partial<Record<SingleDate['precision'], number>>> = {
  day: 10,
  month: 7,
  year: 4,
};

const machineDate = ({ earliest, precision }: SingleDate) =>
  earliest?.slice(0, LENGTHS[precision] ?? 0) || undefined;
