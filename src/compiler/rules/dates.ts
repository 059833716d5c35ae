import type { SingleDate } from '../../model/dates.ts';
import { anchorDay, compareDays, effective, parseDate } from '../../model/dates.ts';
import type { When } from '../../model/dataset.ts';
import { isRelative, partsInWords } from './date-words.ts';
import type { Checkable, Rule } from './rule.ts';
import { dates } from './walk.ts';

const invalidDate: Rule = {
  name: 'invalid-date',
  severity: 'error',
  says: 'Every date can be read, exists, and does not end before it starts.',
  why: 'A date that cannot be read has no place on the timeline.',
  mend: 'Write it in EDTF: 2024-05-27, 2024-05, 2014/2022, [2024-05-27,2024-05-28], XXXX-08-25.',
  *check({ dataset }) {
    for (const { when, thing, path } of dates(dataset)) {
      for (const keys of [['edtf'], ['estimate', 'edtf']]) {
        const edtf = keys.length > 1 ? when.estimate?.edtf : when.edtf;
        const wrong = edtf === undefined || edtf === null ? undefined : faultOf(edtf);
        if (wrong) yield { thing, path: [...path, ...keys], message: `${wrong}.` };
      }
    }
    const days = [
      { thing: dataset, path: ['updated'], day: dataset.updated },
      ...dataset.corrections.map((thing) => ({ thing, path: ['date'], day: thing.date })),
    ];
    for (const { thing, path, day } of days) {
      const wrong = faultOf(day);
      if (wrong) yield { thing, path, message: `${wrong}.` };
    }
  },
};

function faultOf(edtf: string): string | undefined {
  try {
    parseDate(edtf);
    return undefined;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return error.message;
  }
}

/** What the article fixes, where it can be read. */
const fixed = ({ edtf, basis }: When) => effective({ edtf, basis }).date;

/** Whether one of the articles shows the day it was published. */
const isDated = (sources: readonly string[], { story }: Checkable) =>
  sources.some((id) => anchorDay(fixed(story.sources.get(id)?.published ?? UNKNOWN)) !== null);

const UNKNOWN: When = { edtf: null, basis: 'not-shown' };

const dateTooFine: Rule = {
  name: 'date-too-fine',
  severity: 'error',
  says: 'A stated date is no finer than the article’s words for it.',
  why: 'What the article does not fix is an estimate, and readers see that it is one.',
  mend: 'Give only what the words fix in `edtf`, and the rest as an `estimate` with its reason.',
  *check(record) {
    for (const { when, thing, path, sources } of dates(record.dataset)) {
      const { asWritten } = when;
      const date = fixed(when);
      if (asWritten === undefined || !date) continue;
      if (isRelative(asWritten) && isDated(sources, record)) continue;
      const language = record.story.sources.get(sources[0] ?? '')?.language ?? 'en';
      const said = partsInWords(asWritten, language);
      const ends = singles(date);
      const finer = ([part, has]: readonly [string, boolean]) =>
        !has && ends.some((end) => end[part as 'year' | 'month' | 'day'] !== undefined);
      const yearIsKnown = isDated(sources, record);
      const [part] =
        (
          [
            ['day', said.day],
            ['month', said.month],
            ['year', said.year || yearIsKnown],
          ] as const
        ).find(finer) ?? [];
      if (!part) continue;
      yield {
        thing,
        path: [...path, 'edtf'],
        message: `“${asWritten}” gives no ${part}, but “${when.edtf}” does.`,
      };
    }
  },
};

function singles(date: ReturnType<typeof parseDate>): SingleDate[] {
  if (date.form === 'single') return [date];
  if (date.form === 'set') return date.members.flatMap(singles);
  return [date.start, date.end].filter((end) => typeof end === 'object');
}

const relativeDate: Rule = {
  name: 'relative-date',
  severity: 'warning',
  says: 'Words such as “yesterday” or “on Monday” are resolved only in an article that shows its date.',
  why: 'Without the article’s date nobody can tell which day is meant.',
  mend: 'Add an `estimate` with its reason.',
  *check(record) {
    for (const { when, thing, path, sources } of dates(record.dataset)) {
      const { asWritten, estimate, after, before } = when;
      if (asWritten === undefined || !isRelative(asWritten)) continue;
      if (estimate || after || before || isDated(sources, record)) continue;
      const message = `“${asWritten}” hangs on the article’s date, which it does not show.`;
      yield { thing, path: [...path, 'asWritten'], message };
    }
  },
};

const estimateContradicts: Rule = {
  name: 'estimate-contradicts',
  severity: 'error',
  says: 'An estimate lies within what the article fixes.',
  why: 'An estimate adds to the article; it does not correct it.',
  mend: 'Correct one of the two; if the article is wrong, say so in a note.',
  *check({ dataset }) {
    for (const { when, thing, path } of dates(dataset)) {
      const [stated, date] = [fixed(when), when.estimate && effective(when).date];
      if (!stated || !date || !(isBefore(stated, date) || isBefore(date, stated))) continue;
      const message = `The estimate “${when.estimate?.edtf}” lies outside “${when.edtf}”.`;
      yield { thing, path: [...path, 'estimate', 'edtf'], message };
    }
  },
};

type Bounds = { earliest: string | null; latest: string | null };

const isBefore = (a: Bounds, b: Bounds) =>
  Boolean(a.latest && b.earliest) && compareDays(a.latest, b.earliest) < 0;

const orderContradicts: Rule = {
  name: 'order-contradicts',
  severity: 'error',
  says: 'What comes after another entry is not dated wholly before it, nor the other way round.',
  why: 'The link would be passed over, and the order be another than the one written.',
  mend: 'Correct the date or the link.',
  *check({ dataset, story }) {
    for (const event of dataset.events) {
      const { date } = effective(event.when);
      for (const name of ['after', 'before'] as const) {
        for (const [index, id] of (event.when[name] ?? []).entries()) {
          const other = story.eventsById.get(id);
          const otherDate = other && effective(other.when).date;
          if (!date || !otherDate) continue;
          const wrong = name === 'after' ? isBefore(date, otherDate) : isBefore(otherDate, date);
          if (!wrong) continue;
          const message = `By its date this does not come ${name} “${id}”.`;
          yield { thing: event, path: ['when', name, index], message };
        }
      }
    }
  },
};

const laterThanArticle: Rule = {
  name: 'later-than-article',
  severity: 'warning',
  says: 'What an article reports as done or said is not later than the article.',
  why: 'One of the two dates, or `occurred`, is likely to be wrong.',
  mend: 'Correct the date, or set `occurred: false` if it is still to come.',
  *check(record) {
    const { dataset, story } = record;
    for (const { when, thing, path, sources } of dates(dataset)) {
      if (!['when', 'madeOn'].includes(String(path[0])) || isUnoccurred(thing)) continue;
      const { date } = effective(when);
      const published = sources.flatMap((id) => {
        const source = story.sources.get(id);
        return source ? [effective(source.published).date] : [];
      });
      if (!date || published.length === 0) continue;
      if (!published.every((day) => day && isBefore(day, date))) continue;
      const message = `This is dated after the article that reports it.`;
      yield { thing, path, message };
    }
  },
};

const isUnoccurred = (thing: object) => 'occurred' in thing && thing.occurred !== true;

const updatedTooEarly: Rule = {
  name: 'updated-too-early',
  severity: 'error',
  says: 'The record’s `updated` is not before its latest correction.',
  why: 'Readers are told the day of the last change.',
  mend: 'Set `updated` to the day of the last change.',
  *check({ dataset }) {
    const latest = dataset.corrections
      .map(({ date }) => date)
      .sort(compareDays)
      .at(-1);
    if (latest === undefined || compareDays(dataset.updated, latest) >= 0) return;
    const message = `The record was last changed on ${latest}, not on ${dataset.updated}.`;
    yield { thing: dataset, path: ['updated'], message };
  },
};

export const DATE_RULES: readonly Rule[] = [
  invalidDate,
  dateTooFine,
  relativeDate,
  estimateContradicts,
  orderContradicts,
  laterThanArticle,
  updatedTooEarly,
];
