import { STATUSES } from '../model/status.ts';
import { listText, numberText } from './intl.ts';
import { capital } from './letter-case.ts';
import type { Words } from './words.ts';

const lang = 'en-GB';

const count = (n: number, one: string, many: string) =>
  `${numberText(n, lang)} ${n === 1 ? one : many}`;

/** Labels that are the terms themselves: “Press conference”. */
const spelt = <const Term extends string>(terms: readonly Term[]) =>
  Object.fromEntries(
    terms.map((term) => [term, capital(term.replaceAll('-', ' '), { lang })]),
  ) as Record<Term, string>;

const all = (items: readonly string[]) => listText(items, lang, 'conjunction');

const comparators = new Map([
  ['=', ''],
  ['>', 'more than '],
  ['>=', 'at least '],
  ['<', 'fewer than '],
  ['<=', 'up to '],
  ['~', 'about '],
]);

/** English, house style of the design’s copy rules. */
export const en: Words = {
  lang,
  dir: 'ltr',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  quoted: (text) => `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`,
  statuses: { ...spelt(STATUSES), inactive: 'Not operating' },
  kinds: spelt([
    'statement',
    'interview',
    'press-conference',
    'request',
    'proposal',
    'announcement',
    'meeting',
    'visit',
    'agreement',
    'authorisation',
    'establishment',
    'attack',
    'deployment',
    'position',
    'period',
  ]),
  actorKinds: { ...spelt(['person', 'state', 'organisation', 'group']), medium: 'News medium' },
  stances: {
    requests: 'Asks for it',
    demands: 'Demands it',
    proposes: 'Proposes it',
    supports: 'For it',
    welcomes: 'Welcomes it',
    assures: 'Gives an assurance',
    opposes: 'Against it',
    refuses: 'Refuses it',
    declines: 'Will not do so',
    'does-not-confirm': 'Does not confirm it',
    denies: 'Denies it',
    confirms: 'Confirms it',
  },
  natures: {
    contradictory: 'The accounts contradict each other',
    'partly-compatible': 'Not settled in the articles',
    'different-precision': 'The accounts differ in precision',
  },

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
  notYet: 'had not happened when reported',
  inArticle: (words) => `“${words}” in the article`,
  placed: 'placed by the order of events',
  notPlaced: 'listed last because it cannot be placed',

  timeline: 'Timeline',
  articles: (n) => count(n, 'article', 'articles'),
  noEntries: 'No entries match.',
  updated: (day) => `Updated ${day}`,
  asOf: (day) => `As of ${day}`,
  undated: 'Undated',
  noEntryUntil: ({ text }) => `No entry until ${text}`,
  disputed: 'Disputed',
  oneSource: 'One source',
  accounts: (n) =>
    `${['', 'One', 'Two', 'Three', 'Four', 'Five'][n] || n} ${n === 1 ? 'account' : 'accounts'}`,
  says: (names) => `${names.length > 1 ? 'say' : 'says'} ${all(names)}`,
  articleSays: 'says the article',
  theArticle: 'the article',
  articleItself: 'The article itself',
  carried: (agent, act, medium) => `${act} by ${agent}${medium ? ` ${medium}` : ''}`,
  headline: 'headline only',
  status: (mission) => `Status: ${mission}`,
  statusChange: (mission) => `Status change: ${mission}`,
  noEarlierStatus: 'No earlier status',
  changedTo: 'changed to',
  and: 'and',
  conditions: 'Conditions',
  who: 'Who',
  reportedBy: (n) => `Reported by ${count(n, 'article', 'articles')}`,
  sources: 'Sources',
  untitled: 'Untitled article',
  publisherNotGiven: 'publisher not given',
  published: (at) => `published ${at ?? 'date not given'}`,
  marks: {
    nested: 'At second hand',
    hypothetical: 'Of a supposed case',
    negated: 'Not said',
    garbled: 'Garbled in the article',
  },
  unsaid: 'on words that cannot be said',
  translated: 'translated',
  modalities: {
    planned: 'as a plan',
    possible: 'as a possibility',
    conditional: 'on a condition',
    hypothetical: 'as a supposition',
    opinion: 'as an opinion',
  },
  figure: (comparator, value, unit, of) =>
    `${comparators.get(comparator) ?? `${comparator} `}${value} ${unit}: ${of}`,
  mistake: 'Seen a mistake?',
  basis: 'Every entry says who said it and which article reported it. Quotations are as published.',

  overview: 'Missions and proposals, as last reported',
  chartKeys:
    'Keyboard: arrows go along a row and from row to row, Page keys in longer steps. Among the entries, an entry’s number and Enter go to it.',
  startNotGiven: 'Start not given in these articles',
  noReportYet: 'No report yet',
  partsOf: (mission) => `Parts of: ${mission}`,
  moreMissions: (n) => count(n, 'more mission', 'more missions'),
  entries: (n) => count(n, 'entry', 'entries'),
  inPeriod: (n, total) => `${numberText(n, lang)} of ${numberText(total, lang)} in this period`,
  periodShown: 'Period shown',
  periodStart: 'Start of the period',
  periodEnd: 'End of the period',
  wholePeriod: 'Show the whole period',
  howToRead: 'How to read the chart',
  keyMarks: {
    condition: 'With a condition',
    told: 'Thin line: no later report',
    unknown: 'Dots: date not known',
    bounds: 'Happened between these dates',
    earlier: 'Began before the period shown',
    day: 'Entry on a day, or over a time',
    vague: 'Entry whose day is not fixed',
    several: 'Several entries',
  },

  filterAndOrder: 'Filter and order',
  chartAndFilters: 'Chart and filters',
  filtersOn: (n) => `${n} on`,
  show: 'Show',
  disputedOnly: 'Disputed only',
  personOrBody: 'Person or body',
  everyone: 'Everyone',
  mission: 'Mission',
  allMissions: 'All missions',
  search: 'Search',
  order: 'Order',
  oldestFirst: 'Oldest first',
  newestFirst: 'Newest first',
  entriesShown: (shown, total) =>
    shown < total
      ? `${numberText(shown, lang)} of ${count(total, 'entry', 'entries')}`
      : total === 1
        ? '1 entry'
        : `All ${count(total, 'entry', 'entries')}`,
  noMatch: 'No entries match',
  hiddenBy: (n, filters) =>
    `${count(n, 'entry is', 'entries are')} hidden by ${count(filters.length, 'filter', 'filters')}: ${all(filters)}.`,
  clearFilters: 'Clear filters',
  filtersYielded: 'Filters cleared to show the entry asked for.',
  articlesUpTo: 'Articles published up to',
  allArticles: 'Today (all articles)',
  previousDay: 'Previous publication day',
  nextDay: 'Next publication day',
  isNew: 'New',
  newSince: (n, day) =>
    n > 0
      ? `${count(n, 'entry is', 'entries are')} new since ${day}.`
      : `Nothing new since ${day}.`,
  newEntries: (n) => `${count(n, 'new entry', 'new entries')}.`,
  goToFirst: 'Go to the first',
  corrections: 'Corrections',
  correctionTypes: spelt(['correction', 'clarification', 'retraction', 'update']),
  notShownHere: (n) => `${count(n, 'entry is', 'entries are')} not shown here.`,
  showMore: (period) => `Show more: ${period}`,
  copyLink: 'Copy link',
  copyCitation: 'Copy citation',
  linkCopied: 'Link copied.',
  citationCopied: 'Citation copied.',
  copyByHand: 'The browser does not let this page copy. Copy from here:',
  citation: ({ title, date, source, timeline, day, url }) =>
    `“${title}”, ${date}. ${source}. In: ${timeline}, as of ${day}. ${url}`,

  roles: 'Role in the articles',
  formerly: (post) => `former ${post}`,
  otherSpellings: 'Also written',
  onTheRecord: 'On the record',
  entriesHeading: 'Entries',
  subjects: (n) => count(n, 'subject', 'subjects'),
  someOf: (shown, total) => `${shown} of ${total}`,
  passage: (start, end) => `“${start} … ${end}”`,
  pictureBy: (credit) => `Picture: ${credit}`,
  namedSo: (first, last) =>
    last ? `First named so ${first}, last ${last}.` : `Named so ${first}.`,
  termNotGiven: 'Start and end of term not given.',
  undatedMention: 'in an article without a date',
  onlyEntriesWith: (name) => `Only entries with ${name}`,

  statusNotGiven: 'Status not given',
  saidOn: (at) => `said ${at}`,
  reportedOn: (at) => `reported ${at}`,
  statusNotAvailable: '(status not available)',
  history: (n) => (n > 0 ? `Status history (${n})` : 'Status history'),
  historyOf: (mission) => `${mission}: status history`,
  noLaterReport: 'No later report in these articles.',

  loading: 'Loading',
  close: 'Close',
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
