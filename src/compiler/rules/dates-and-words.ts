import { dayOf, effective, type SingleDate } from '../../model/dates.ts';
import { daysAway, daysIn, monthsIn, weekdaysIn, yearsIn } from './date-words.ts';
import type { Checkable, Rule } from './rule.ts';
import { dates, type Dated } from './walk.ts';

const dateContradictsWords: Rule = {
  name: 'date-contradicts-words',
  severity: 'error',
  says: 'A stated date agrees with the article’s words for it: year, month, day and day of the week.',
  why: 'A slip of one digit puts an entry into another month, and nobody notices.',
  mend: 'Correct one of the two; what the words do not fix is an `estimate` with its reason.',
  *check(record) {
    for (const stated of datesWithWords(record)) {
      const { words, dated } = stated;
      const { thing, path, when } = dated;
      const wrong = contradiction(stated);
      if (!wrong) continue;
      yield { thing, path: [...path, 'edtf'], message: `“${words}” ${wrong} “${when.edtf}”.` };
    }
  },
};

const whichDay: Rule = {
  name: 'which-day',
  severity: 'warning',
  says: '“Last Tuesday”, “next Friday” and the like are not resolved to one day.',
  why: 'To some readers “last Tuesday” is the latest Tuesday, to others the one of the week before.',
  mend: 'Give both days, [2025-06-03,2025-06-10], or yours as an `estimate` with its reason.',
  *check(record) {
    for (const { date, words, dated } of datesWithWords(record)) {
      const said = EITHER.exec(words)?.[0];
      if (said === undefined || date.day === undefined || daysIn(words).length > 0) continue;
      const path = [...dated.path, 'edtf'];
      yield { thing: dated.thing, path, message: `“${said}” may mean either of two days.` };
    }
  },
};

const EITHER = /\b(?:last|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

interface Stated {
  /** A date that is given alone, or an end of an interval. */
  date: SingleDate;
  words: string;
  language: string;
  /** The day that the article shows. */
  published: string | null;
  dated: Dated;
}

/** Stated dates that come with the article’s words. */
function* datesWithWords({ dataset, story }: Checkable): Generator<Stated> {
  for (const dated of dates(dataset)) {
    const { edtf, basis, asWritten: words } = dated.when;
    const { date } = effective({ edtf, basis });
    if (words === undefined || !date || date.form === 'set') continue;
    const source = story.sources.get(dated.sources[0] ?? '');
    const { edtf: shown = null } = source?.published ?? {};
    const published = dayOf({ edtf: shown, basis });
    const language = source?.language ?? 'en';
    for (const end of date.form === 'single' ? [date] : [date.start, date.end]) {
      if (typeof end === 'object') yield { date: end, words, language, published, dated };
    }
  }
}

/** How the words differ from a date: “names another month than”. */
function contradiction({ date, words, language, published }: Stated): string | undefined {
  const { year, month, day, earliest } = date;
  const misses = (said: readonly number[], part: number | undefined) =>
    part !== undefined && said.length > 0 && !said.includes(part);
  if (misses(yearsIn(words), year)) return 'gives another year than';
  if (misses(monthsIn(words, language), month)) return 'names another month than';
  if (misses(isCount(words) ? [] : daysIn(words), day)) return 'gives another day than';
  if (day === undefined || year === undefined || earliest === null) return undefined;
  const weekday = new Date(timeOf(earliest)).getUTCDay();
  if (misses(weekdaysIn(words, language), weekday)) return 'is another day of the week than';
  const away = published === null ? undefined : daysAway(words);
  const days = (timeOf(earliest) - timeOf(published ?? earliest)) / DAY;
  return misses(away ?? [], days) ? 'is another day than' : undefined;
}

const DAY = 86_400_000;
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** “three days ago”, “for 5 weeks”: the number counts, it names no day. */
const isCount = (words: string) => /\b(?:days?|weeks?|months?|years?|hours?)\b/i.test(words);

export const DATE_AND_WORD_RULES: readonly Rule[] = [dateContradictsWords, whichDay];
