import type { When } from '../../../model/dataset.ts';
import { effective, isoDay, monthLength, parseDate } from '../../../model/dates.ts';

/** A stretch of time in months since the year 0, with the part of a month gone by. */
export interface Stretch {
  from: number;
  to: number;
}

/** Where a date lies. */
export interface Extent extends Stretch {
  /** A day, a stretch of time, or the bounds between which it lies. */
  kind: 'day' | 'range' | 'bounds';
  /** An article fixes it, and does not call it approximate. */
  fixed: boolean;
  /** Which of its ends nobody gives. */
  open: { from: boolean; to: boolean };
}

/** Later years than 9999 are drawn at its end. */
const END_OF_TIME = 120_000;

/** First and last moment of the days met so far: long records have many entries on each. */
const moments = new Map<string, readonly [number, number]>();

function momentsOf(day: string): readonly [number, number] {
  let known = moments.get(day);
  if (!known) {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    const whole = Math.min(year * 12 + month - 1, END_OF_TIME - 1);
    const length = monthLength(year, month);
    moments.set(day, (known = [whole + (date - 1) / length, whole + date / length]));
  }
  return known;
}

/** The first moment of an ISO day. */
export const startOf = (day: string): number => momentsOf(day)[0];

/** The last moment of an ISO day. */
export const endOf = (day: string): number => momentsOf(day)[1];

/** ISO day from a moment in that day. */
export function dayAt(moment: number): string {
  const year = Math.floor(moment / 12);
  const month = Math.floor(moment % 12) + 1;
  // A little later, so that no rounding falls back into the day before.
  const day = Math.floor((moment % 1) * monthLength(year, month) + 0.01) + 1;
  return isoDay(year, month, day);
}

/** `2024-04` from a moment in that month: EDTF, as are days. */
const monthAt = (moment: number): string => dayAt(moment).slice(0, -3);

/** Where a date lies, open ends at those of `whole`; null where no day bounds it. */
export function extentOf(when: When | undefined, whole: Stretch): Extent | null {
  const { date, estimated } = when ? effective(when) : { date: null, estimated: false };
  if (!date || !(date.earliest ?? date.latest)) return null;
  const isDay = date.form === 'single' && date.precision === 'day';
  return {
    from: date.earliest ? startOf(date.earliest) : whole.from,
    to: date.latest ? endOf(date.latest) : whole.to,
    kind: date.form === 'interval' ? 'range' : isDay ? 'day' : 'bounds',
    fixed: !estimated && !date.approximate,
    open: { from: !date.earliest, to: !date.latest },
  };
}

/** From where the first starts to where the last ends. */
export const reachOf = (all: readonly Stretch[]): Stretch => ({
  from: all.reduce((least, { from }) => Math.min(least, from), Infinity),
  to: all.reduce((most, { to }) => Math.max(most, to), -Infinity),
});

/** A period as two EDTF dates: whole months where it starts and ends with one. */
export interface Period {
  from: string;
  to: string;
}

export const HALF_A_DAY = 1 / 62;

export const periodOf = ({ from, to }: Stretch): Period => ({
  from: Number.isInteger(from) ? monthAt(from) : dayAt(from),
  to: Number.isInteger(to) ? monthAt(to - 1) : dayAt(to - HALF_A_DAY),
});

/** What a period covers, open ends at those of `whole`; all of `whole` where it ends before it starts. */
export function stretchOf({ from, to }: Partial<Period>, whole: Stretch): Stretch {
  const first = from ? parseDate(from).earliest : null;
  const last = to ? parseDate(to).latest : null;
  const period = { from: first ? startOf(first) : whole.from, to: last ? endOf(last) : whole.to };
  return period.from < period.to ? period : whole;
}

/** Share of a view, from 0 to 1, that lies before a moment. */
export const shareOf = (moment: number, { from, to }: Stretch): number =>
  Math.min(Math.max((moment - from) / (to - from), 0), 1);

const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000];

/** Moments to label, a round number of months apart: of years where there are two, at most `most` of them. */
export function ticksOf({ from, to }: Stretch, most: number): { step: number; at: number[] } {
  const span = to - from;
  const step = STEPS.find((size) => (size >= 12 || span < 24) && span / size <= most) ?? 12000;
  const first = Math.ceil(from / step);
  return {
    step,
    at: [...Array<undefined>(Math.ceil(to / step) - first)].map(
      (_, index) => (first + index) * step,
    ),
  };
}
