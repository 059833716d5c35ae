import { listText, numberText, plural } from './intl.ts';
import type { Words } from './words.ts';

const lang = 'uk';

const count = (n: number, one: string, few: string, many: string) =>
  plural(n, lang, { one, few, many, other: many });

const all = (items: readonly string[]) => listText(items, lang, 'conjunction');

const number = (n: number) => numberText(n, lang);

const quoted = (text: string) => `«${text.replace(/[«“]/g, '„').replace(/[»”]/g, '“')}»`;

const comparators = new Map([
  ['=', ''],
  ['>', 'понад '],
  ['>=', 'щонайменше '],
  ['<', 'менш ніж '],
  ['<=', 'до '],
  ['~', 'близько '],
]);

const seasons = [
  ['весна', 'весни', 'навесні'],
  ['літо', 'літа', 'влітку'],
  ['осінь', 'осені', 'восени'],
  ['зима', 'зими', 'взимку'],
] as const;

/** “у травні” from “травня”. */
const locative = (genitive: string) =>
  genitive
    .replaceAll('ня ', 'ні ')
    .replaceAll('лютого', 'лютому')
    .replaceAll('листопада', 'листопаді');

const roughly = (isAbout: boolean) => (isAbout ? 'приблизно ' : '');

/** Ukrainian. */
export const uk: Words = {
  lang,
  dir: 'ltr',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  quoted,
  statuses: {
    requested: 'Подано запит',
    proposed: 'Запропоновано',
    'under-discussion': 'Обговорюється',
    'agreed-in-principle': 'Погоджено в принципі',
    authorised: 'Ухвалено',
    preparing: 'Готується',
    active: 'Діє',
    suspended: 'Призупинено',
    ended: 'Завершено',
    withdrawn: 'Відкликано',
    'ruled-out': 'Відхилено',
    inactive: 'Не діє',
  },
  kinds: {
    statement: 'Заява',
    interview: 'Інтерв’ю',
    'press-conference': 'Пресконференція',
    request: 'Прохання',
    proposal: 'Пропозиція',
    announcement: 'Оголошення',
    meeting: 'Зустріч',
    visit: 'Візит',
    agreement: 'Угода',
    authorisation: 'Ухвалення',
    establishment: 'Створення',
    attack: 'Атака',
    deployment: 'Розгортання',
    position: 'Позиція',
    period: 'Період',
  },
  actorKinds: {
    person: 'Особа',
    state: 'Держава',
    organisation: 'Організація',
    group: 'Група',
    medium: 'Медіа',
  },
  stances: {
    requests: 'Просить про це',
    demands: 'Вимагає цього',
    proposes: 'Пропонує це',
    supports: 'Підтримує це',
    welcomes: 'Вітає це',
    assures: 'Дає запевнення',
    opposes: 'Виступає проти',
    refuses: 'Відмовляє в цьому',
    declines: 'Не робитиме цього',
    'does-not-confirm': 'Не підтверджує цього',
    denies: 'Заперечує це',
    confirms: 'Підтверджує це',
  },
  natures: {
    contradictory: 'Версії суперечать одна одній',
    'partly-compatible': 'У статтях не з’ясовано',
    'different-precision': 'Версії різняться точністю',
  },

  tidyDate: (text) => text.replace(/ р\.$/, ''),
  dayOfMonth: (day) => day,
  year: (year) => [`${year} рік`, `${year} року`],
  season: (season, year) => [`${seasons[season][0]} ${year}`, `${seasons[season][1]} ${year}`],
  range: (start, end) => {
    const from = end.precision === 'year' ? start.genitive.replace(' року', '') : start.genitive;
    return `від ${from} до ${end.genitive}`;
  },
  to: ' – ',
  since: ({ genitive }, isAbout) =>
    `${roughly(isAbout)}${/^[сш]/.test(genitive) ? 'із' : 'з'} ${genitive}`,
  until: ({ genitive }, isAbout) => `${roughly(isAbout)}до ${genitive}`,
  about: ({ precision, text, genitive }) =>
    precision === 'span' ? ['приблизно', text] : ['близько', genitive],
  at: ({ precision, text, genitive }) => {
    switch (precision) {
      case 'month':
        return `у ${locative(genitive)}`;
      case 'season':
        return seasons.reduce((phrase, [name, , at]) => phrase.replaceAll(name, at), text);
      case 'year':
        return `у ${genitive.replaceAll('року', 'році')}`;
      default:
        return genitive;
    }
  },
  dateNotGiven: 'Дату не вказано',
  yearNotGiven: 'Рік не вказано',
  monthNotGiven: 'Місяць не вказано',
  dayNotGiven: 'День не вказано',
  uncertain: 'Дата непевна',
  inferredFrom: (reason) => `Дату визначено за контекстом: ${reason}`,
  knownFrom: (reason) => `Дата з іншого джерела: ${reason}`,
  ourEstimate: 'за нашою оцінкою',
  yearInferred: 'Рік визначено за контекстом',
  notYet: 'на час повідомлення ще не сталося',
  inArticle: (text) => `у статті: ${quoted(text)}`,
  placed: 'розміщено за порядком подій',
  notPlaced: 'наведено наприкінці, бо час визначити неможливо',

  timeline: 'Хронологія',
  articles: (n) => count(n, '# стаття', '# статті', '# статей'),
  noEntries: 'Немає відповідних записів.',
  updated: (day) => `Оновлено ${day}`,
  asOf: (day) => `Станом на ${day}`,
  undated: 'Без дати',
  noEntryUntil: ({ genitive }) => `До ${genitive} записів немає`,
  disputed: 'Спірно',
  oneSource: 'Одне джерело',
  accounts: (n) =>
    ['', 'Одна версія', 'Дві версії', 'Три версії', 'Чотири версії'][n] ||
    count(n, '# версія', '# версії', '# версій'),
  says: (names) => `${names.length > 1 ? 'кажуть' : 'каже'} ${all(names)}`,
  articleSays: 'йдеться у статті',
  theArticle: 'стаття',
  articleItself: 'Сама стаття',
  carried: (agent, act, medium) => `передає ${agent} (${act}${medium ? ` ${medium}` : ''})`,
  headline: 'лише в заголовку',
  status: (mission) => `Статус: ${mission}`,
  statusChange: (mission) => `Зміна статусу: ${mission}`,
  noEarlierStatus: 'Попереднього статусу немає',
  changedTo: 'змінено на',
  and: 'і',
  conditions: 'Умови',
  who: 'Хто',
  sources: 'Джерела',
  reportedBy: (n) => `За даними ${count(n, '# статті', '# статей', '# статей')}`,
  untitled: 'Стаття без назви',
  publisherNotGiven: 'видання не вказано',
  published: (at) => (at ? `опубліковано ${at}` : 'дату публікації не вказано'),
  marks: {
    nested: 'З чужих слів',
    hypothetical: 'Про гіпотетичний випадок',
    negated: 'Цього не сказано',
    garbled: 'У статті спотворено',
  },
  unsaid: 'про слова, які не можна сказати',
  translated: 'переклад',
  modalities: {
    planned: 'як план',
    possible: 'як можливість',
    conditional: 'за певної умови',
    hypothetical: 'як припущення',
    opinion: 'як особиста думка',
  },
  figure: (comparator, value, unit, of) =>
    `${comparators.get(comparator) ?? `${comparator} `}${value} ${unit}: ${of}`,
  mistake: 'Помітили помилку?',
  basis:
    'У кожному записі вказано, хто це сказав і яка стаття про це повідомила. Цитати подано так, як їх опубліковано.',

  overview: 'Місії та пропозиції за останніми повідомленнями',
  chartKeys:
    'Клавіатура: стрілки ведуть уздовж рядка й від рядка до рядка, клавіші Page Up і Page Down — довшими кроками. Серед записів номер запису й Enter ведуть до нього.',
  startNotGiven: 'Початок у цих статтях не вказано',
  noReportYet: 'Повідомлень ще немає',
  partsOf: (mission) => `Частини місії: ${mission}`,
  moreMissions: (n) => `Ще ${count(n, '# місія', '# місії', '# місій')}`,
  statusChanges: (n) => count(n, '# зміна статусу', '# зміни статусу', '# змін статусу'),
  entries: (n) => count(n, '# запис', '# записи', '# записів'),
  inPeriod: (n, total) => `${number(n)} з ${number(total)} у цьому періоді`,
  periodShown: 'Показаний період',
  periodStart: 'Початок періоду',
  periodEnd: 'Кінець періоду',
  wholePeriod: 'Показати весь період',
  howToRead: 'Як читати діаграму',
  keyMarks: {
    condition: 'З умовою',
    told: 'Тонка лінія: пізніших повідомлень немає',
    unknown: 'Крапки: дата невідома',
    bounds: 'Сталося між цими датами',
    earlier: 'Почалося до показаного періоду',
    day: 'Запис про день або проміжок часу',
    vague: 'Запис без точного дня',
    several: 'Кілька записів',
  },

  filterAndOrder: 'Фільтри й порядок',
  chartAndFilters: 'Діаграма й фільтри',
  filtersOn: (n) => `увімкнено ${number(n)}`,
  show: 'Показати',
  disputedOnly: 'Лише спірне',
  personOrBody: 'Особа чи організація',
  everyone: 'Усі',
  mission: 'Місія',
  allMissions: 'Усі місії',
  search: 'Пошук',
  order: 'Порядок',
  oldestFirst: 'Спершу давніші',
  newestFirst: 'Спершу новіші',
  entriesShown: (shown, total) =>
    shown < total
      ? `${number(shown)} з ${count(total, '# запису', '# записів', '# записів')}`
      : `Усі записи: ${number(total)}`,
  noMatch: 'Немає відповідних записів',
  hiddenBy: (n, filters) =>
    `${count(n, '# запис приховано', '# записи приховано', '# записів приховано')} ${count(filters.length, '# фільтром', '# фільтрами', '# фільтрами')}: ${all(filters)}.`,
  clearFilters: 'Скинути фільтри',
  filtersYielded: 'Фільтри знято, щоб показати потрібний запис.',
  articlesUpTo: 'Статті, опубліковані до',
  allArticles: 'Сьогодні (усі статті)',
  previousDay: 'Попередній день публікації',
  nextDay: 'Наступний день публікації',
  isNew: 'Нове',
  newSince: (n, day) =>
    n > 0
      ? `${count(n, '# новий запис', '# нові записи', '# нових записів')} з ${day}.`
      : `Нічого нового з ${day}.`,
  newEntries: (n) => `${count(n, '# новий запис', '# нові записи', '# нових записів')}.`,
  goToFirst: 'До першого',
  corrections: 'Виправлення',
  correctionTypes: {
    correction: 'Виправлення',
    clarification: 'Уточнення',
    retraction: 'Відкликання',
    update: 'Оновлення',
  },
  notShownHere: (n) =>
    `${count(n, '# запис тут не показано', '# записи тут не показано', '# записів тут не показано')}.`,
  showMore: (period) => `Показати ще: ${period}`,
  copyLink: 'Копіювати посилання',
  copyCitation: 'Копіювати опис джерела',
  linkCopied: 'Посилання скопійовано.',
  citationCopied: 'Опис джерела скопійовано.',
  copyByHand: 'Браузер не дозволяє цій сторінці копіювати. Скопіюйте звідси:',
  citation: ({ title, date, source, timeline, day, url }) =>
    `${quoted(title)}, ${date}. ${source}. У: ${timeline}, станом на ${day}. ${url}`,

  roles: 'Посади у статтях',
  formerly: (post) => `раніше: ${post}`,
  otherSpellings: 'Інші написання',
  onTheRecord: 'Публічні позиції',
  entriesHeading: 'Записи',
  subjects: (n) => count(n, '# тема', '# теми', '# тем'),
  someOf: (shown, total) => `${number(shown)} з ${number(total)}`,
  passage: (start, end) => quoted(`${start} … ${end}`),
  pictureBy: (credit) => `Зображення: ${credit}`,
  namedSo: (first, last) =>
    last ? `Уперше названо так ${first}, востаннє ${last}.` : `Названо так ${first}.`,
  termNotGiven: 'Початок і кінець повноважень не вказано.',
  undatedMention: 'у статті без дати',
  onlyEntriesWith: (name) => `Лише записи, де є ${name}`,

  statusNotGiven: 'Статус не вказано',
  saidOn: (at) => `сказано ${at}`,
  reportedOn: (at) => `повідомлено ${at}`,
  statusNotAvailable: '(статус недоступний)',
  history: (n) => (n > 0 ? `Історія статусу (${number(n)})` : 'Історія статусу'),
  historyOf: (mission) => `${mission}: історія статусу`,
  noLaterReport: 'Пізніших повідомлень у цих статтях немає.',

  loading: 'Завантаження',
  close: 'Закрити',
  failed: {
    timeline: 'Не вдалося завантажити хронологію.',
    card: 'Не вдалося завантажити профіль.',
    status: 'Не вдалося завантажити статус.',
  },
  unknownId: {
    card: 'Цієї особи чи організації немає в даних.',
    status: 'Цієї місії немає в даних.',
  },
  tryAgain: 'Спробувати ще раз',
};
