import { listText, numberText } from './intl.ts';
import type { Words } from './words.ts';

const lang = 'de';

const number = (n: number) => numberText(n, lang);

const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

const all = (items: readonly string[]) => listText(items, lang, 'conjunction');

const quoted = (text: string) => `„${text.replace(/[„“]/g, '‚').replace(/”/g, '‘')}“`;

const comparators = new Map([
  ['=', ''],
  ['>', 'mehr als '],
  ['>=', 'mindestens '],
  ['<', 'weniger als '],
  ['<=', 'bis zu '],
  ['~', 'etwa '],
]);

const roughly = (isAbout: boolean) => (isAbout ? 'etwa ' : '');

/** German. Labels that may stand within a line begin with no noun. */
export const de: Words = {
  lang,
  dir: 'ltr',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  quoted,
  statuses: {
    requested: 'Angefragt',
    proposed: 'Vorgeschlagen',
    'under-discussion': 'Im Gespräch',
    'agreed-in-principle': 'Grundsätzlich vereinbart',
    authorised: 'Beschlossen',
    preparing: 'In Vorbereitung',
    active: 'Aktiv',
    suspended: 'Ausgesetzt',
    ended: 'Beendet',
    withdrawn: 'Zurückgezogen',
    'ruled-out': 'Ausgeschlossen',
    inactive: 'Nicht aktiv',
  },
  kinds: {
    statement: 'Äußerung',
    interview: 'Interview',
    'press-conference': 'Pressekonferenz',
    request: 'Anfrage',
    proposal: 'Vorschlag',
    announcement: 'Ankündigung',
    meeting: 'Treffen',
    visit: 'Besuch',
    agreement: 'Abkommen',
    authorisation: 'Beschluss',
    establishment: 'Gründung',
    attack: 'Angriff',
    deployment: 'Entsendung',
    position: 'Haltung',
    period: 'Zeitraum',
  },
  actorKinds: {
    person: 'Person',
    state: 'Staat',
    organisation: 'Organisation',
    group: 'Gruppe',
    medium: 'Medium',
  },
  stances: {
    requests: 'Bittet darum',
    demands: 'Fordert es',
    proposes: 'Schlägt es vor',
    supports: 'Dafür',
    welcomes: 'Begrüßt es',
    assures: 'Gibt eine Zusicherung',
    opposes: 'Dagegen',
    refuses: 'Lehnt es ab',
    declines: 'Wird es nicht tun',
    'does-not-confirm': 'Bestätigt es nicht',
    denies: 'Bestreitet es',
    confirms: 'Bestätigt es',
  },
  natures: {
    contradictory: 'Die Darstellungen widersprechen einander',
    'partly-compatible': 'In den Artikeln nicht geklärt',
    'different-precision': 'Die Darstellungen sind unterschiedlich genau',
  },

  tidyDate: (text) => text,
  dayOfMonth: (day) => `${day}.`,
  year: (year) => year,
  season: (season, year) => `${['Frühjahr', 'Sommer', 'Herbst', 'Winter'][season]} ${year}`,
  range: (start, end) => `${start.text} bis ${end.text}`,
  to: ' bis ',
  since: ({ precision, text }, isAbout) =>
    `${roughly(isAbout)}seit ${precision === 'day' ? 'dem ' : ''}${text}`,
  until: ({ precision, text }, isAbout) =>
    `${roughly(isAbout)}bis ${precision === 'day' ? 'zum ' : ''}${text}`,
  about: ({ precision, text }) => {
    const prefix = { day: 'um den', month: 'etwa im', season: 'etwa im', year: 'um', span: 'etwa' };
    return [prefix[precision], text];
  },
  at: ({ precision, text }) => {
    const prefix = { day: 'am ', month: 'im ', season: 'im ', year: '', span: '' };
    return prefix[precision] + text;
  },
  dateNotGiven: 'Ohne Datumsangabe',
  yearNotGiven: 'Ohne Jahresangabe',
  monthNotGiven: 'Ohne Monatsangabe',
  dayNotGiven: 'Ohne Tagesangabe',
  uncertain: 'Unsicher datiert',
  inferredFrom: (reason) => `Datum erschlossen: ${reason}`,
  knownFrom: (reason) => `Datum aus anderer Quelle: ${reason}`,
  ourEstimate: 'nach unserer Schätzung',
  yearInferred: 'Aus dem Zusammenhang erschlossenes Jahr',
  notYet: 'zum Zeitpunkt des Berichts noch nicht geschehen',
  inArticle: (text) => `im Artikel: ${quoted(text)}`,
  placed: 'nach der Reihenfolge der Ereignisse eingeordnet',
  notPlaced: 'zuletzt aufgeführt, weil es sich nicht einordnen lässt',

  timeline: 'Chronologie',
  articles: (n) => count(n, 'Artikel', 'Artikel'),
  noEntries: 'Keine passenden Einträge.',
  updated: (day) => `Aktualisiert am ${day}`,
  asOf: (day) => `Stand: ${day}`,
  undated: 'Ohne Datum',
  noEntryUntil: ({ text }) => `Kein Eintrag bis ${text}`,
  disputed: 'Umstritten',
  oneSource: 'Eine Quelle',
  accounts: (n) =>
    ['', 'Eine Darstellung', 'Zwei Darstellungen', 'Drei Darstellungen', 'Vier Darstellungen'][n] ||
    count(n, 'Darstellung', 'Darstellungen'),
  says: (names) => `${names.length > 1 ? 'sagen' : 'sagt'} ${all(names)}`,
  articleSays: 'heißt es im Artikel',
  theArticle: 'der Artikel',
  articleItself: 'Der Artikel selbst',
  carried: (agent, act, medium) => `über ${agent} (${act}${medium ? ` ${medium}` : ''})`,
  headline: 'nur in der Überschrift',
  status: (mission) => `Status: ${mission}`,
  statusChange: (mission) => `Statusänderung: ${mission}`,
  noEarlierStatus: 'Kein früherer Status',
  changedTo: 'geändert zu',
  and: 'und',
  conditions: 'Bedingungen',
  who: 'Wer',
  sources: 'Quellen',
  reportedBy: (n) => `Laut ${count(n, 'Artikel', 'Artikeln')}`,
  untitled: 'Artikel ohne Titel',
  publisherNotGiven: 'Medium nicht angegeben',
  published: (at) => (at ? `veröffentlicht ${at}` : 'ohne Veröffentlichungsdatum'),
  marks: {
    nested: 'Aus zweiter Hand',
    hypothetical: 'Für einen angenommenen Fall',
    negated: 'Nicht gesagt',
    garbled: 'Im Artikel entstellt',
  },
  unsaid: 'über Worte, die man nicht sagen kann',
  translated: 'übersetzt',
  modalities: {
    planned: 'als Plan',
    possible: 'als Möglichkeit',
    conditional: 'unter einer Bedingung',
    hypothetical: 'als Annahme',
    opinion: 'als Meinung',
  },
  figure: (comparator, value, unit, of) =>
    `${comparators.get(comparator) ?? `${comparator} `}${value} ${unit}: ${of}`,
  mistake: 'Fehler entdeckt?',
  basis:
    'Jeder Eintrag nennt, wer es gesagt und welcher Artikel darüber berichtet hat. Zitate stehen so, wie sie veröffentlicht wurden.',

  overview: 'Missionen und Vorschläge nach den letzten Berichten',
  chartKeys:
    'Tastatur: Die Pfeiltasten führen eine Zeile entlang und von Zeile zu Zeile, die Bildtasten in größeren Schritten. Bei den Einträgen führen die Nummer eines Eintrags und die Eingabetaste zu ihm.',
  startNotGiven: 'Ohne Angabe des Beginns in diesen Artikeln',
  noReportYet: 'Noch kein Bericht',
  partsOf: (mission) => `Teile von: ${mission}`,
  moreMissions: (n) => count(n, 'weitere Mission', 'weitere Missionen'),
  statusChanges: (n) => count(n, 'Statusänderung', 'Statusänderungen'),
  entries: (n) => count(n, 'Eintrag', 'Einträge'),
  inPeriod: (n, total) => `${number(n)} von ${number(total)} in diesem Zeitraum`,
  periodShown: 'Angezeigter Zeitraum',
  periodStart: 'Beginn des Zeitraums',
  periodEnd: 'Ende des Zeitraums',
  wholePeriod: 'Ganzen Zeitraum anzeigen',
  howToRead: 'So liest man das Diagramm',
  keyMarks: {
    condition: 'Mit Bedingung',
    told: 'Dünne Linie: kein späterer Bericht',
    unknown: 'Punkte: Datum nicht bekannt',
    bounds: 'Zwischen diesen Tagen geschehen',
    earlier: 'Vor dem angezeigten Zeitraum begonnen',
    day: 'Eintrag zu einem Tag oder einer Zeitspanne',
    vague: 'Eintrag ohne festen Tag',
    several: 'Mehrere Einträge',
  },

  filterAndOrder: 'Filter und Reihenfolge',
  chartAndFilters: 'Diagramm und Filter',
  filtersOn: (n) => `${number(n)} aktiv`,
  show: 'Anzeigen',
  disputedOnly: 'Nur Umstrittenes',
  personOrBody: 'Person oder Organisation',
  everyone: 'Alle',
  mission: 'Mission',
  allMissions: 'Alle Missionen',
  search: 'Suche',
  order: 'Reihenfolge',
  oldestFirst: 'Älteste zuerst',
  newestFirst: 'Neueste zuerst',
  entriesShown: (shown, total) => {
    if (shown < total) return `${number(shown)} von ${count(total, 'Eintrag', 'Einträgen')}`;
    return total === 1 ? '1 Eintrag' : `Alle ${count(total, 'Eintrag', 'Einträge')}`;
  },
  noMatch: 'Keine passenden Einträge',
  hiddenBy: (n, filters) =>
    `${count(n, 'Eintrag ist', 'Einträge sind')} durch ${count(filters.length, 'Filter', 'Filter')} ausgeblendet: ${all(filters)}.`,
  clearFilters: 'Filter zurücksetzen',
  filtersYielded: 'Filter aufgehoben, um den gesuchten Eintrag anzuzeigen.',
  articlesUpTo: 'Artikel, erschienen bis',
  allArticles: 'Heute (alle Artikel)',
  previousDay: 'Voriger Veröffentlichungstag',
  nextDay: 'Nächster Veröffentlichungstag',
  isNew: 'Neu',
  newSince: (n, day) =>
    n > 0
      ? `${count(n, 'neuer Eintrag', 'neue Einträge')} seit dem ${day}.`
      : `Nichts Neues seit dem ${day}.`,
  newEntries: (n) => `${count(n, 'neuer Eintrag', 'neue Einträge')}.`,
  goToFirst: 'Zum ersten Eintrag',
  corrections: 'Korrekturen',
  correctionTypes: {
    correction: 'Korrektur',
    clarification: 'Klarstellung',
    retraction: 'Widerruf',
    update: 'Aktualisierung',
  },
  notShownHere: (n) => `${count(n, 'Eintrag ist', 'Einträge sind')} hier nicht angezeigt.`,
  showMore: (period) => `Mehr anzeigen: ${period}`,
  copyLink: 'Link kopieren',
  copyCitation: 'Quellenangabe kopieren',
  linkCopied: 'Link kopiert.',
  citationCopied: 'Quellenangabe kopiert.',
  copyByHand: 'Der Browser erlaubt dieser Seite das Kopieren nicht. Bitte von hier kopieren:',
  citation: ({ title, date, source, timeline, day, url }) =>
    `${quoted(title)}, ${date}. ${source}. In: ${timeline}, Stand: ${day}. ${url}`,

  roles: 'Funktion in den Artikeln',
  formerly: (post) => `früher: ${post}`,
  otherSpellings: 'Andere Schreibweisen',
  onTheRecord: 'Öffentliche Äußerungen',
  entriesHeading: 'Einträge',
  subjects: (n) => count(n, 'Thema', 'Themen'),
  someOf: (shown, total) => `${number(shown)} von ${number(total)}`,
  passage: (start, end) => quoted(`${start} … ${end}`),
  pictureBy: (credit) => `Bild: ${credit}`,
  namedSo: (first, last) =>
    last ? `Zuerst so bezeichnet ${first}, zuletzt ${last}.` : `So bezeichnet ${first}.`,
  termNotGiven: 'Beginn und Ende der Amtszeit nicht angegeben.',
  undatedMention: 'in einem Artikel ohne Datum',
  onlyEntriesWith: (name) => `Nur Einträge mit ${name}`,

  statusNotGiven: 'Ohne Statusangabe',
  saidOn: (at) => `gesagt ${at}`,
  reportedOn: (at) => `berichtet ${at}`,
  statusNotAvailable: '(Status nicht verfügbar)',
  history: (n) => (n > 0 ? `Statusverlauf (${number(n)})` : 'Statusverlauf'),
  historyOf: (mission) => `${mission}: Statusverlauf`,
  noLaterReport: 'Kein späterer Bericht in diesen Artikeln.',

  loading: 'Wird geladen',
  close: 'Schließen',
  failed: {
    timeline: 'Die Chronologie konnte nicht geladen werden.',
    card: 'Das Profil konnte nicht geladen werden.',
    status: 'Der Status konnte nicht geladen werden.',
  },
  unknownId: {
    card: 'Diese Person oder Organisation ist nicht verzeichnet.',
    status: 'Diese Mission ist nicht verzeichnet.',
  },
  tryAgain: 'Erneut versuchen',
};
