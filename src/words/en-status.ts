import { STATUSES } from '../model/status.ts';
import { listText, numberText } from './intl.ts';
import { capital } from './letter-case.ts';
import type { StatusWords } from './words.ts';

export const lang = 'en-GB';

export const count = (n: number, one: string, many: string) =>
  `${numberText(n, lang)} ${n === 1 ? one : many}`;

/** Labels that are the terms themselves: “Press conference”. */
export const spelt = <const Term extends string>(terms: readonly Term[]) =>
  Object.fromEntries(terms.map((term) => [term, capital(term.replaceAll('-', ' '))])) as Record<
    Term,
    string
  >;

export const all = (items: readonly string[]) => listText(items, lang, 'conjunction');

/** What a badge needs of English. */
export const enStatus: StatusWords = {
  lang,
  dir: 'ltr',
  comma: ', ',
  statuses: { ...spelt(STATUSES), inactive: 'Not operating' },

  tidyDate: (text) => text,
  dayOfMonth: (day) => day,
  year: (year) => year,
  season: (season, year) => `${['spring', 'summer', 'autumn', 'winter'][season]} ${year}`,
  range: (start, end) => `${start.text} to ${end.text}`,
  to: ' to ',
  since: ({ text }, isAbout) => `since ${isAbout ? 'about ' : ''}${text}`,
  until: ({ text }, isAbout) => `until ${isAbout ? 'about ' : ''}${text}`,
  about: ({ text }) => ['about', text],
  at: ({ text }) => text,
  dateNotGiven: 'Date not given',
  yearNotGiven: 'Year not given',
  monthNotGiven: 'Month not given',
  dayNotGiven: 'Day not given',
  uncertain: 'Date uncertain',
  inferredFrom: (reason) => `Date inferred: ${reason}`,
  knownFrom: (reason) => `Date from elsewhere: ${reason}`,
  ourEstimate: 'our estimate',
  yearInferred: 'Year inferred',
  inArticle: (words) => `“${words}” in the article`,
  articles: (n) => count(n, 'article', 'articles'),
  disputed: 'Disputed',
  oneSource: 'One source',
  says: (names) => `${names.length > 1 ? 'say' : 'says'} ${all(names)}`,
  articleSays: 'says the article',
  theArticle: 'the article',

  statusNotGiven: 'Status not given',
  saidOn: (at) => `said ${at}`,
  reportedOn: (at) => `reported ${at}`,
  statusNotAvailable: '(status not available)',
  history: (n) => (n > 0 ? `Status history (${n})` : 'Status history'),

  loading: 'Loading',
  failed: {
    timeline: 'The timeline could not be loaded.',
    card: 'The profile could not be loaded.',
    status: 'The status could not be loaded.',
  },
  unknownId: {
    card: 'This person or body is not in the record.',
    status: 'This mission is not in the record.',
  },
  tryAgain: 'Try again',
};
