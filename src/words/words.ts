import type {
  Actor,
  Attribution,
  Correction,
  Dispute,
  Event,
  Quote,
  Stance,
} from '../model/dataset.ts';
import type { StatusWord } from '../model/status.ts';

/** A date’s own words, for a language to make phrases of. */
export interface DateForm {
  /** `span`: a phrase that stays as it is. */
  precision: 'day' | 'month' | 'season' | 'year' | 'span';
  /** As it stands alone in running text: “7 May 2024”, “spring 2024”. */
  text: string;
  /** Where languages with cases need the genitive: “травня 2024 року”; else the same. */
  genitive: string;
}

/** Words, with their genitive where that is another. */
export type Declined = string | readonly [text: string, genitive: string];

/** Labels of a closed list; a word that newer data adds to it has none, and is printed as it is. */
type Labels<Word extends string> = Readonly<Record<Word, string>> &
  Readonly<Record<string, string | undefined>>;

/** What a badge needs of a language at once: words for statuses, dates and states. */
export interface StatusWords {
  /** BCP 47 tag, also given to `Intl`. */
  lang: string;
  dir: 'ltr' | 'rtl';
  comma: string;

  /** Labels in sentence case. */
  statuses: Labels<StatusWord>;

  // dates
  /** Mends what `Intl` writes otherwise than the language’s newspapers. */
  tidyDate(text: string): string;
  /** A day before a date of the same month: “27” in “27 or 28 May 2024”. */
  dayOfMonth(day: string): string;
  year(year: string): Declined;
  /** @param season 0 spring to 3 winter. */
  season(season: 0 | 1 | 2 | 3, year: string): Declined;
  range(start: DateForm, end: DateForm): string;
  /** Between two phrases for dates that stay as they are. */
  to: string;
  /** @param isAbout The start is approximate. */
  since(start: DateForm, isAbout: boolean): string;
  until(end: DateForm, isAbout: boolean): string;
  /** An approximate date, in two parts as it may stand in two lines. */
  about(date: DateForm): readonly [prefix: string, date: string];
  /** After what was done then: “(published) in May 2024”. */
  at(date: DateForm): string;
  dateNotGiven: string;
  yearNotGiven: string;
  monthNotGiven: string;
  dayNotGiven: string;
  uncertain: string;
  inferredFrom(reason: string): string;
  knownFrom(reason: string): string;
  ourEstimate: string;
  yearInferred: string;
  /** The article’s own words for a date. */
  inArticle(words: string): string;
  articles(count: number): string;
  disputed: string;
  oneSource: string;
  says(names: readonly string[]): string;
  articleSays: string;
  /** Among other names. */
  theArticle: string;

  // mission status
  statusNotGiven: string;
  /** In a line: “said 7 April 2024”. */
  saidOn(at: string): string;
  reportedOn(at: string): string;
  /** In a sentence, where the status would stand. */
  statusNotAvailable: string;
  /** 0 where the number is not known yet. */
  history(count: number): string;

  // states
  loading: string;
  failed: Readonly<Record<'timeline' | 'card' | 'status', string>>;
  unknownId: Readonly<Record<'card' | 'status', string>>;
  tryAgain: string;
}

/**
 * The interface’s words in one language. A new language is one file of this shape.
 *
 * Functions are given names, titles and other words of the record, and phrases made here, in the form
 * in which they stand alone: a language with cases writes around them. Words for dates are in lower
 * case where the language has it; what begins a line gets its capital there.
 */
export interface Words extends StatusWords {
  semicolon: string;
  colon: string;
  /** In quotation marks; such marks in it become inner ones. */
  quoted(text: string): string;
  kinds: Labels<Event['kind']>;
  actorKinds: Labels<Actor['kind']>;
  stances: Labels<Stance['type']>;
  natures: Labels<Dispute['nature']>;
  notYet: string;
  placed: string;
  notPlaced: string;

  // timeline
  timeline: string;
  noEntries: string;
  updated(day: string): string;
  asOf(day: string): string;
  undated: string;
  noEntryUntil(month: DateForm): string;
  accounts(count: number): string;
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
  /** @param at Undefined where no date is given. */
  published(at: string | undefined): string;
  marks: Labels<Quote['marks'][number]>;
  /** After the speaker of words that are given as what cannot be said. */
  unsaid: string;
  translated: string;
  modalities: Labels<Exclude<Attribution['modality'], 'asserted'>>;
  figure(comparator: string, value: string, unit: string, of: string): string;
  mistake: string;
  basis: string;

  // overview chart
  overview: string;
  chartKeys: string;
  startNotGiven: string;
  /** Of a status that is first told after the period in view. */
  noReportYet: string;
  partsOf(mission: string): string;
  moreMissions(count: number): string;
  /** Of one mission, at least two. */
  statusChanges(count: number): string;
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
  filtersYielded: string;
  /** Before a day, or before `allArticles`. */
  articlesUpTo: string;
  allArticles: string;
  previousDay: string;
  nextDay: string;
  isNew: string;
  newSince(entries: number, day: string): string;
  /** “2 new entries.”, that have just come. */
  newEntries(count: number): string;
  goToFirst: string;
  corrections: string;
  correctionTypes: Labels<Correction['type']>;
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
  formerly(post: string): string;
  otherSpellings: string;
  onTheRecord: string;
  entriesHeading: string;
  subjects(count: number): string;
  someOf(shown: number, total: number): string;
  passage(start: string, end: string): string;
  pictureBy(credit: string): string;
  /** When articles give a post: once, or first and last. */
  namedSo(firstAt: string, lastAt?: string): string;
  termNotGiven: string;
  /** In place of when articles give a post. */
  undatedMention: string;
  onlyEntriesWith(name: string): string;
  historyOf(mission: string): string;
  noLaterReport: string;
  close: string;
}
