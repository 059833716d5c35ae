import { isoDay, type SingleDate } from '../model/dates.ts';
import { dateFormat } from './intl.ts';
import type { DateForm, Declined, StatusWords } from './words.ts';

const MONTH = { month: 'long', year: 'numeric' } as const;
const DAY = { ...MONTH, day: 'numeric' } as const;
const SHORT_MONTH = { ...MONTH, month: 'short' } as const;
const SHORT_DAY = { ...DAY, month: 'short' } as const;
const MONTH_ALONE = { month: 'long' } as const;
const DAY_OF_MONTH = { ...MONTH_ALONE, day: 'numeric' } as const;

/** Beside a day, languages that decline months have them in the genitive. */
const BESIDE_A_DAY = new Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormatOptions>([
  [MONTH, DAY],
  [SHORT_MONTH, SHORT_DAY],
  [MONTH_ALONE, DAY_OF_MONTH],
]);

/** Years past 9999 stay as they are. */
function form(
  iso: string,
  precision: DateForm['precision'],
  options: Intl.DateTimeFormatOptions,
  { lang, tidyDate }: StatusWords,
): DateForm {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return { precision, text: iso, genitive: iso };
  const text = dateFormat(lang, options).format(date);
  const monthIn = (format: Intl.DateTimeFormatOptions) =>
    dateFormat(lang, format)
      .formatToParts(date)
      .find(({ type }) => type === 'month')?.value ?? '';
  const declined = BESIDE_A_DAY.get(options);
  return {
    precision,
    text: tidyDate(text),
    // Few languages ask for it.
    get genitive() {
      return tidyDate(declined ? text.replace(monthIn(options), monthIn(declined)) : text);
    },
  };
}

export const dayForm = (iso: string, words: StatusWords) => form(iso, 'day', DAY, words);
export const monthForm = (iso: string, words: StatusWords) => form(iso, 'month', MONTH, words);

/** “Apr 2024” from an ISO day, or with the day “7 Apr 2024”. */
export const shortForm = (iso: string, words: StatusWords, withDay = false) =>
  withDay ? form(iso, 'day', SHORT_DAY, words) : form(iso, 'month', SHORT_MONTH, words);

const declined = (precision: DateForm['precision'], forms: Declined): DateForm => {
  const [text, genitive] = typeof forms === 'string' ? [forms, forms] : forms;
  return { precision, text, genitive };
};

/** A phrase that stays as it is. */
export const spanForm = (text: string) => declined('span', text);

/** From one date to another. */
export const rangeText = (start: DateForm, end: DateForm, words: StatusWords): string =>
  [start, end].some(({ precision }) => precision === 'span')
    ? start.text + words.to + end.text
    : words.range(start, end);

/** A date’s own words, without what qualifies it. */
export function formOf(date: SingleDate, words: StatusWords): DateForm {
  const { precision, year, month, day, season, earliest, latest } = date;
  if (year === undefined) {
    const iso = isoDay(2000, month ?? 1, day ?? 1);
    return day ? form(iso, 'day', DAY_OF_MONTH, words) : form(iso, 'month', MONTH_ALONE, words);
  }
  const yearForm = (text: string) => declined('year', words.year(text));
  switch (precision) {
    case 'day':
      return dayForm(earliest ?? '', words);
    case 'month':
      return monthForm(earliest ?? '', words);
    case 'season':
      return declined('season', words.season(((season ?? 21) - 21) as 0, String(year)));
    case 'year':
      return yearForm(String(year));
    default:
      return spanForm(words.range(yearForm(String(year)), yearForm(latest?.slice(0, -6) ?? '')));
  }
}
