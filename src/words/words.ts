import type { StatusWord } from '../model/status.ts';

/** The interface’s words in one language. A new language is one file of this shape. */
export interface Words {
  /** BCP 47 tag, also given to `Intl`. */
  lang: string;
  /** Status labels in sentence case; an unknown word is printed as it is. */
  statuses: Readonly<Record<StatusWord, string>>;
  kinds: Readonly<Record<string, string>>;
  actorKinds: Readonly<Record<string, string>>;
  stances: Readonly<Record<string, string>>;
  natures: Readonly<Record<string, string>>;

  // dates
  range(start: string, end: string): string;
  until(end: string): string;
  since(start: string): string;
  oneOf(dates: readonly string[]): string;
  about: string;
  seasons: readonly [string, string, string, string];
  dateNotGiven: string;
  yearNotGiven: string;
  monthNotGiven: string;
  dayNotGiven: string;
  uncertain: string;
  inferredFrom(reason: string): string;
  knownFrom(reason: string): string;
  ourEstimate: string;
  yearInferred: string;
  notYet: string;
  /** The article’s own words for a date. */
  inArticle(words: string): string;
  placed: string;
  notPlaced: string;

  // timeline
  timeline: string;
  articles(count: number): string;
  noEntries: string;
  updated: string;
  asOf: string;
  before(year: string): string;
  undated: string;
  noEntryUntil(when: string): string;
  disputed: string;
  oneSource: string;
  accounts(count: number): string;
  says(name: string): string;
  /** In a sentence: “says the article”. */
  theArticle: string;
  /** At the head of a line. */
  articleItself: string;
  carried(agent: string, act: string, medium: string | undefined): string;
  headline: string;
  status(mission: string): string;
  statusChange(mission: string): string;
  noEarlierStatus: string;
  changedTo: string;
  /** Between two statuses given at once. */
  and: string;
  conditions: string;
  who: string;
  reportedBy(count: number): string;
  /** Heads the numbered list of articles. */
  sources: string;
  untitled: string;
  publisherNotGiven: string;
  published(date: string): string;
  marks: Readonly<Record<string, string>>;
  /** After the speaker of words that are given as what cannot be said. */
  unsaid: string;
  translated: string;
  modalities: Readonly<Record<string, string>>;
  figure(comparator: string, value: string, unit: string, of: string): string;
  mistake: string;
  basis: string;

  // overview chart
  overview: string;
  chartKeys: string;
  startNotGiven: string;
  partsOf(mission: string): string;
  moreMissions(count: number): string;
  entries(count: number): string;
  inPeriod(count: number, total: number): string;
  periodShown: string;
  periodStart: string;
  periodEnd: string;
  wholePeriod: string;
  howToRead: string;
  /** What each mark of the chart stands for, beside the statuses. */
  keyMarks: Readonly<
    Record<
      'condition' | 'told' | 'unknown' | 'bounds' | 'earlier' | 'day' | 'vague' | 'several',
      string
    >
  >;

  // filter bar, time travel, links
  filterAndOrder: string;
  chartAndFilters: string;
  filtersOn(count: number): string;
  show: string;
  disputedOnly: string;
  personOrBody: string;
  everyone: string;
  mission: string;
  allMissions: string;
  search: string;
  order: string;
  oldestFirst: string;
  newestFirst: string;
  /** “All 7 entries”, “1 of 7 entries”. */
  entriesShown(shown: number, total: number): string;
  noMatch: string;
  hiddenBy(entries: number, filters: readonly string[]): string;
  clearFilters: string;
  period: string;
  filtersYielded: string;
  asPublishedBy: string;
  wholeRecord: string;
  previousDay: string;
  nextDay: string;
  isNew: string;
  newSince(entries: number, day: string): string;
  goToFirst: string;
  corrections: string;
  correctionTypes: Readonly<Record<string, string>>;
  notShownHere(entries: number): string;
  showMore(period: string): string;
  copyLink: string;
  copyCitation: string;
  linkCopied: string;
  citationCopied: string;
  copyByHand: string;
  citation(
    parts: Readonly<Record<'title' | 'date' | 'source' | 'timeline' | 'day' | 'url', string>>,
  ): string;

  // actor card
  roles: string;
  former: string;
  otherSpellings: string;
  onTheRecord: string;
  entriesHeading: string;
  subjects(count: number): string;
  someOf(shown: number, total: number): string;
  passage(start: string, end: string): string;
  pictureBy(credit: string): string;
  /** When articles give a post: once, or first and last. */
  namedSo(first: string, last?: string): string;
  termNotGiven: string;
  undatedMention: string;
  onlyEntriesWith(name: string): string;

  // mission status
  statusNotGiven: string;
  /** In a line: “said 7 April 2024”. */
  saidOn(date: string): string;
  reportedOn(date: string): string;
  /** In a sentence, where the status would stand. */
  statusNotAvailable: string;
  /** 0 where the number is not known yet. */
  history(count: number): string;
  historyOf(mission: string): string;
  noLaterReport: string;

  // states
  loading: string;
  close: string;
  failed: Readonly<Record<'timeline' | 'card' | 'status', string>>;
  unknownId: Readonly<Record<'card' | 'status', string>>;
  tryAgain: string;
}
