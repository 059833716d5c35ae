import { listText, numberText, plural } from './intl.ts';
import type { Words } from './words.ts';

const lang = 'pl';

const count = (n: number, one: string, few: string, many: string) =>
  plural(n, lang, { one, few, many, other: many });

const all = (items: readonly string[]) => listText(items, lang, 'conjunction');

const number = (n: number) => numberText(n, lang);

const quoted = (text: string) => `„${text.replace(/[„“]/g, '«').replace(/”/g, '»')}”`;

const comparators = new Map([
  ['=', ''],
  ['>', 'ponad '],
  ['>=', 'co najmniej '],
  ['<', 'mniej niż '],
  ['<=', 'do '],
  ['~', 'około '],
]);

const seasons = [
  ['wiosna', 'wiosny', 'wiosną'],
  ['lato', 'lata', 'latem'],
  ['jesień', 'jesieni', 'jesienią'],
  ['zima', 'zimy', 'zimą'],
] as const;

/** “maju” from “maja”, in each date of a phrase. */
const locative = (genitive: string) =>
  genitive.replace(/(lutego|listopada|\p{L}+a)(?= \d|$)/gu, (month) =>
    month === 'lutego' ? 'lutym' : month.replace(/a$/, month === 'listopada' ? 'zie' : 'u'),
  );

const roughly = (isAbout: boolean) => (isAbout ? 'mniej więcej ' : '');

/** Polish. */
export const pl: Words = {
  lang,
  dir: 'ltr',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  quoted,
  statuses: {
    requested: 'Zgłoszono prośbę',
    proposed: 'Zaproponowano',
    'under-discussion': 'W trakcie rozmów',
    'agreed-in-principle': 'Uzgodniono co do zasady',
    authorised: 'Zatwierdzono',
    preparing: 'W przygotowaniu',
    active: 'W toku',
    suspended: 'Zawieszono',
    ended: 'Zakończono',
    withdrawn: 'Wycofano',
    'ruled-out': 'Wykluczono',
    inactive: 'Nie działa',
  },
  kinds: {
    statement: 'Wypowiedź',
    interview: 'Wywiad',
    'press-conference': 'Konferencja prasowa',
    request: 'Prośba',
    proposal: 'Propozycja',
    announcement: 'Zapowiedź',
    meeting: 'Spotkanie',
    visit: 'Wizyta',
    agreement: 'Porozumienie',
    authorisation: 'Zatwierdzenie',
    establishment: 'Utworzenie',
    attack: 'Atak',
    deployment: 'Rozmieszczenie',
    position: 'Stanowisko',
    period: 'Okres',
  },
  actorKinds: {
    person: 'Osoba',
    state: 'Państwo',
    organisation: 'Organizacja',
    group: 'Grupa',
    medium: 'Media',
  },
  stances: {
    requests: 'Prosi o to',
    demands: 'Żąda tego',
    proposes: 'Proponuje to',
    supports: 'Za',
    welcomes: 'Przyjmuje to z zadowoleniem',
    assures: 'Daje zapewnienie',
    opposes: 'Przeciw',
    refuses: 'Odmawia',
    declines: 'Nie zrobi tego',
    'does-not-confirm': 'Nie potwierdza tego',
    denies: 'Zaprzecza temu',
    confirms: 'Potwierdza to',
  },
  natures: {
    contradictory: 'Wersje są ze sobą sprzeczne',
    'partly-compatible': 'Artykuły tego nie rozstrzygają',
    'different-precision': 'Wersje różnią się dokładnością',
  },

  tidyDate: (text) => text.replace(/^(\d+) maj /, '$1 maja '),
  dayOfMonth: (day) => day,
  year: (year) => [year, `${year} roku`],
  season: (season, year) => [`${seasons[season][0]} ${year}`, `${seasons[season][1]} ${year}`],
  range: (start, end) => {
    const from = end.precision === 'year' ? start.genitive.replace(' roku', '') : start.genitive;
    // “maj” is its own short form.
    return `od ${from} do ${end.genitive}`.replaceAll('maj ', 'maja ');
  },
  to: ' – ',
  since: ({ genitive }, isAbout) => `${roughly(isAbout)}od ${genitive}`,
  until: ({ genitive }, isAbout) => `${roughly(isAbout)}do ${genitive}`,
  about: ({ precision, text, genitive }) =>
    precision === 'span' ? ['mniej więcej', text] : ['około', genitive],
  at: ({ precision, text, genitive }) => {
    switch (precision) {
      case 'month':
        return `${genitive.startsWith('wrz') ? 'we' : 'w'} ${locative(genitive)}`;
      case 'season':
        return seasons.reduce((phrase, [name, , at]) => phrase.replaceAll(name, at), text);
      case 'year':
        return `w ${genitive}`;
      default:
        return genitive;
    }
  },
  dateNotGiven: 'Nie podano daty',
  yearNotGiven: 'Nie podano roku',
  monthNotGiven: 'Nie podano miesiąca',
  dayNotGiven: 'Nie podano dnia',
  uncertain: 'Data niepewna',
  inferredFrom: (reason) => `Data ustalona na podstawie kontekstu: ${reason}`,
  knownFrom: (reason) => `Data z innego źródła: ${reason}`,
  ourEstimate: 'według naszych szacunków',
  yearInferred: 'Rok ustalony na podstawie kontekstu',
  notYet: 'w chwili publikacji jeszcze się nie wydarzyło',
  inArticle: (text) => `w artykule: ${quoted(text)}`,
  placed: 'umieszczono według kolejności wydarzeń',
  notPlaced: 'umieszczono na końcu, bo nie da się ustalić czasu',

  timeline: 'Kalendarium',
  articles: (n) => count(n, '# artykuł', '# artykuły', '# artykułów'),
  noEntries: 'Brak pasujących wpisów.',
  updated: (day) => `Zaktualizowano ${day}`,
  asOf: (day) => `Stan na ${day}`,
  undated: 'Bez daty',
  noEntryUntil: ({ genitive }) => `Brak wpisów do ${genitive}`,
  disputed: 'Sporne',
  oneSource: 'Jedno źródło',
  accounts: (n) =>
    ['', 'Jedna wersja', 'Dwie wersje', 'Trzy wersje', 'Cztery wersje'][n] ||
    count(n, '# wersja', '# wersje', '# wersji'),
  says: (names) => `${names.length > 1 ? 'mówią' : 'mówi'} ${all(names)}`,
  articleSays: 'czytamy w artykule',
  theArticle: 'artykuł',
  articleItself: 'Sam artykuł',
  carried: (agent, act, medium) => `podaje ${agent} (${act}${medium ? ` ${medium}` : ''})`,
  headline: 'tylko w nagłówku',
  status: (mission) => `Status: ${mission}`,
  statusChange: (mission) => `Zmiana statusu: ${mission}`,
  noEarlierStatus: 'Brak wcześniejszego statusu',
  changedTo: 'zmieniono na',
  and: 'i',
  conditions: 'Warunki',
  who: 'Kto',
  sources: 'Źródła',
  reportedBy: (n) => `Według ${count(n, '# artykułu', '# artykułów', '# artykułów')}`,
  untitled: 'Artykuł bez tytułu',
  publisherNotGiven: 'nie podano wydawcy',
  published: (at) => (at ? `opublikowano ${at}` : 'nie podano daty publikacji'),
  marks: {
    nested: 'Z drugiej ręki',
    hypothetical: 'O hipotetycznym przypadku',
    negated: 'Tego nie powiedziano',
    garbled: 'Zniekształcono w artykule',
  },
  unsaid: 'o słowach, których nie można powiedzieć',
  translated: 'tłumaczenie',
  modalities: {
    planned: 'jako plan',
    possible: 'jako możliwość',
    conditional: 'warunkowo',
    hypothetical: 'jako przypuszczenie',
    opinion: 'jako opinia',
  },
  figure: (comparator, value, unit, of) =>
    `${comparators.get(comparator) ?? `${comparator} `}${value} ${unit}: ${of}`,
  mistake: 'Widzisz błąd?',
  basis:
    'Każdy wpis podaje, kto to powiedział i który artykuł o tym poinformował. Cytaty przytoczono w opublikowanym brzmieniu.',

  overview: 'Misje i propozycje według ostatnich doniesień',
  chartKeys:
    'Klawiatura: strzałki prowadzą wzdłuż wiersza i między wierszami, klawisze Page Up i Page Down — dłuższymi krokami. Wśród wpisów numer wpisu i Enter prowadzą do niego.',
  startNotGiven: 'W tych artykułach nie podano początku',
  noReportYet: 'Jeszcze bez doniesień',
  partsOf: (mission) => `Części misji: ${mission}`,
  moreMissions: (n) => `Jeszcze ${count(n, '# misja', '# misje', '# misji')}`,
  statusChanges: (n) => count(n, '# zmiana statusu', '# zmiany statusu', '# zmian statusu'),
  entries: (n) => count(n, '# wpis', '# wpisy', '# wpisów'),
  inPeriod: (n, total) => `${number(n)} z ${number(total)} w tym okresie`,
  periodShown: 'Wyświetlany okres',
  periodStart: 'Początek okresu',
  periodEnd: 'Koniec okresu',
  wholePeriod: 'Pokaż cały okres',
  howToRead: 'Jak czytać wykres',
  keyMarks: {
    condition: 'Z warunkiem',
    told: 'Cienka linia: brak późniejszych doniesień',
    unknown: 'Kropki: data nieznana',
    bounds: 'Wydarzyło się między tymi datami',
    earlier: 'Zaczęło się przed wyświetlanym okresem',
    day: 'Wpis dotyczący dnia lub okresu',
    vague: 'Wpis bez ustalonego dnia',
    several: 'Kilka wpisów',
  },

  filterAndOrder: 'Filtry i kolejność',
  chartAndFilters: 'Wykres i filtry',
  filtersOn: (n) => `włączone: ${number(n)}`,
  show: 'Pokaż',
  disputedOnly: 'Tylko sporne',
  personOrBody: 'Osoba lub instytucja',
  everyone: 'Wszyscy',
  mission: 'Misja',
  allMissions: 'Wszystkie misje',
  search: 'Szukaj',
  order: 'Kolejność',
  oldestFirst: 'Od najstarszych',
  newestFirst: 'Od najnowszych',
  entriesShown: (shown, total) =>
    shown < total
      ? `${number(shown)} z ${count(total, '# wpisu', '# wpisów', '# wpisów')}`
      : `Wszystkie wpisy: ${number(total)}`,
  noMatch: 'Brak pasujących wpisów',
  hiddenBy: (n, filters) =>
    `${count(filters.length, '# filtr ukrywa', '# filtry ukrywają', '# filtrów ukrywa')} ${count(n, '# wpis', '# wpisy', '# wpisów')}: ${all(filters)}.`,
  clearFilters: 'Wyczyść filtry',
  filtersYielded: 'Usunięto filtry, aby pokazać żądany wpis.',
  articlesUpTo: 'Artykuły opublikowane do',
  allArticles: 'Dziś (wszystkie artykuły)',
  previousDay: 'Poprzedni dzień publikacji',
  nextDay: 'Następny dzień publikacji',
  isNew: 'Nowe',
  newSince: (n, day) =>
    n > 0
      ? `${count(n, '# nowy wpis', '# nowe wpisy', '# nowych wpisów')} od ${day}.`
      : `Nic nowego od ${day}.`,
  newEntries: (n) => `${count(n, '# nowy wpis', '# nowe wpisy', '# nowych wpisów')}.`,
  goToFirst: 'Przejdź do pierwszego',
  corrections: 'Sprostowania',
  correctionTypes: {
    correction: 'Sprostowanie',
    clarification: 'Wyjaśnienie',
    retraction: 'Wycofanie',
    update: 'Aktualizacja',
  },
  notShownHere: (n) => `Nie pokazano tu ${count(n, '# wpisu', '# wpisów', '# wpisów')}.`,
  showMore: (period) => `Pokaż więcej: ${period}`,
  copyLink: 'Kopiuj link',
  copyCitation: 'Kopiuj przypis',
  linkCopied: 'Link skopiowany.',
  citationCopied: 'Przypis skopiowany.',
  copyByHand: 'Przeglądarka nie pozwala tej stronie kopiować. Skopiuj stąd:',
  citation: ({ title, date, source, timeline, day, url }) =>
    `${quoted(title)}, ${date}. ${source}. W: ${timeline}, stan na ${day}. ${url}`,

  roles: 'Funkcje w artykułach',
  formerly: (post) => `dawniej: ${post}`,
  otherSpellings: 'Inne formy zapisu',
  onTheRecord: 'Publiczne stanowiska',
  entriesHeading: 'Wpisy',
  subjects: (n) => count(n, '# temat', '# tematy', '# tematów'),
  someOf: (shown, total) => `${number(shown)} z ${number(total)}`,
  passage: (start, end) => quoted(`${start} … ${end}`),
  pictureBy: (credit) => `Zdjęcie: ${credit}`,
  namedSo: (first, last) =>
    last
      ? `Tak nazwano po raz pierwszy ${first}, po raz ostatni ${last}.`
      : `Tak nazwano ${first}.`,
  termNotGiven: 'Nie podano początku ani końca kadencji.',
  undatedMention: 'w artykule bez daty',
  onlyEntriesWith: (name) => `Tylko wpisy: ${name}`,

  statusNotGiven: 'Nie podano statusu',
  saidOn: (at) => `powiedziano ${at}`,
  reportedOn: (at) => `podano ${at}`,
  statusNotAvailable: '(status niedostępny)',
  history: (n) => (n > 0 ? `Historia statusu (${number(n)})` : 'Historia statusu'),
  historyOf: (mission) => `${mission}: historia statusu`,
  noLaterReport: 'Brak późniejszych doniesień w tych artykułach.',

  loading: 'Wczytywanie',
  close: 'Zamknij',
  failed: {
    timeline: 'Nie udało się wczytać kalendarium.',
    card: 'Nie udało się wczytać profilu.',
    status: 'Nie udało się wczytać statusu.',
  },
  unknownId: {
    card: 'Tej osoby lub instytucji nie ma w danych.',
    status: 'Tej misji nie ma w danych.',
  },
  tryAgain: 'Spróbuj ponownie',
};
