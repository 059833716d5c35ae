import { listText, numberText, plural, type Forms } from './intl.ts';
import type { Words } from './words.ts';

const lang = 'ar';

/** Every category that Arabic has. */
const count = (n: number, forms: Required<Forms>) => plural(n, lang, forms);

const all = (items: readonly string[]) => listText(items, lang, 'conjunction');

const number = (n: number) => numberText(n, lang);

const quoted = (text: string) => `«${text.replace(/«/g, '“').replace(/»/g, '”')}»`;

const entries = (n: number) =>
  count(n, {
    zero: 'لا مدخلات',
    one: 'مدخل واحد',
    two: 'مدخلان',
    few: '# مدخلات',
    many: '# مدخلًا',
    other: '# مدخل',
  });

const newEntries = (n: number) =>
  count(n, {
    zero: 'لا مدخلات جديدة',
    one: 'مدخل جديد واحد',
    two: 'مدخلان جديدان',
    few: '# مدخلات جديدة',
    many: '# مدخلًا جديدًا',
    other: '# مدخل جديد',
  });

/** After a preposition. */
const entriesOf = (n: number) =>
  count(n, {
    zero: '# مدخل',
    one: 'مدخل واحد',
    two: 'مدخلين',
    few: '# مدخلات',
    many: '# مدخلًا',
    other: '# مدخل',
  });

const comparators = new Map([
  ['=', ''],
  ['>', 'أكثر من '],
  ['>=', 'ما لا يقل عن '],
  ['<', 'أقل من '],
  ['<=', 'ما يصل إلى '],
  ['~', 'نحو '],
]);

const roughly = (isAbout: boolean) => (isAbout ? 'نحو ' : '');

/** Arabic. */
export const ar: Words = {
  lang,
  dir: 'rtl',
  comma: '، ',
  semicolon: '؛ ',
  colon: ': ',
  quoted,
  statuses: {
    requested: 'مطلوب',
    proposed: 'مقترح',
    'under-discussion': 'قيد البحث',
    'agreed-in-principle': 'متفق عليه مبدئيًا',
    authorised: 'معتمد',
    preparing: 'قيد الإعداد',
    active: 'جارٍ',
    suspended: 'معلّق',
    ended: 'منتهٍ',
    withdrawn: 'مسحوب',
    'ruled-out': 'مستبعد',
    inactive: 'غير قائم',
  },
  kinds: {
    statement: 'تصريح',
    interview: 'مقابلة',
    'press-conference': 'مؤتمر صحفي',
    request: 'طلب',
    proposal: 'اقتراح',
    announcement: 'إعلان',
    meeting: 'اجتماع',
    visit: 'زيارة',
    agreement: 'اتفاق',
    authorisation: 'إقرار',
    establishment: 'إنشاء',
    attack: 'هجوم',
    deployment: 'انتشار',
    position: 'موقف',
    period: 'فترة',
  },
  actorKinds: {
    person: 'شخص',
    state: 'دولة',
    organisation: 'منظمة',
    group: 'مجموعة',
    medium: 'وسيلة إعلام',
  },
  stances: {
    requests: 'طلب',
    demands: 'مطالبة',
    proposes: 'اقتراح',
    supports: 'تأييد',
    welcomes: 'ترحيب',
    assures: 'تطمين',
    opposes: 'معارضة',
    refuses: 'رفض',
    declines: 'امتناع',
    'does-not-confirm': 'عدم تأكيد',
    denies: 'نفي',
    confirms: 'تأكيد',
  },
  natures: {
    contradictory: 'الروايات متناقضة',
    'partly-compatible': 'لم تحسمه المقالات',
    'different-precision': 'الروايات متفاوتة الدقة',
  },

  tidyDate: (text) => text,
  dayOfMonth: (day) => day,
  year: (year) => [year, `عام ${year}`],
  season: (season, year) => `${['ربيع', 'صيف', 'خريف', 'شتاء'][season]} ${year}`,
  range: (start, end) => `من ${start.genitive} إلى ${end.genitive}`,
  to: ' – ',
  since: ({ genitive }, isAbout) => `منذ ${roughly(isAbout)}${genitive}`,
  until: ({ genitive }, isAbout) => `حتى ${roughly(isAbout)}${genitive}`,
  about: ({ precision, text, genitive }) =>
    precision === 'span' ? ['تقريبًا', text] : ['نحو', genitive],
  at: ({ precision, genitive }) => (precision === 'year' ? genitive : `في ${genitive}`),
  dateNotGiven: 'التاريخ غير مذكور',
  yearNotGiven: 'السنة غير مذكورة',
  monthNotGiven: 'الشهر غير مذكور',
  dayNotGiven: 'اليوم غير مذكور',
  uncertain: 'التاريخ غير مؤكد',
  inferredFrom: (reason) => `استُنتج التاريخ: ${reason}`,
  knownFrom: (reason) => `التاريخ من مصدر آخر: ${reason}`,
  ourEstimate: 'بحسب تقديرنا',
  yearInferred: 'السنة مستنتجة',
  notYet: 'لم يكن قد حدث عند نشر الخبر',
  inArticle: (text) => `في المقال: ${quoted(text)}`,
  placed: 'أُدرج بحسب ترتيب الأحداث',
  notPlaced: 'أُدرج في النهاية لتعذّر تحديد زمنه',

  timeline: 'تسلسل زمني',
  articles: (n) =>
    count(n, {
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: '# مقالات',
      many: '# مقالًا',
      other: '# مقال',
    }),
  noEntries: 'لا مدخلات مطابقة.',
  updated: (day) => `آخر تحديث: ${day}`,
  asOf: (day) => `الوضع حتى ${day}`,
  undated: 'بلا تاريخ',
  noEntryUntil: ({ text }) => `لا مدخلات حتى ${text}`,
  disputed: 'موضع خلاف',
  oneSource: 'مصدر واحد',
  accounts: (n) =>
    count(n, {
      zero: 'لا روايات',
      one: 'رواية واحدة',
      two: 'روايتان',
      few: '# روايات',
      many: '# رواية',
      other: '# رواية',
    }),
  says: (names) => `بحسب ${all(names)}`,
  articleSays: 'بحسب المقال',
  theArticle: 'المقال',
  articleItself: 'المقال نفسه',
  carried: (agent, act, medium) => `نقلًا عن ${agent} (${act}${medium ? ` ${medium}` : ''})`,
  headline: 'في العنوان فقط',
  status: (mission) => `الحالة: ${mission}`,
  statusChange: (mission) => `تغيّر الحالة: ${mission}`,
  noEarlierStatus: 'لا حالة سابقة',
  changedTo: 'تغيّرت إلى',
  and: 'و',
  conditions: 'الشروط',
  who: 'الأطراف',
  sources: 'المصادر',
  reportedBy: (n) =>
    `بحسب ${count(n, {
      zero: '# مقال',
      one: 'مقال واحد',
      two: 'مقالين',
      few: '# مقالات',
      many: '# مقالًا',
      other: '# مقال',
    })}`,
  untitled: 'مقال بلا عنوان',
  publisherNotGiven: 'الناشر غير مذكور',
  published: (at) => (at ? `نُشر ${at}` : 'تاريخ النشر غير مذكور'),
  marks: {
    nested: 'كلام منقول',
    hypothetical: 'عن حالة افتراضية',
    negated: 'لم يُقَل',
    garbled: 'محرّف في المقال',
  },
  unsaid: 'عن كلام لا يمكن قوله',
  translated: 'ترجمة',
  modalities: {
    planned: 'بوصفه خطة',
    possible: 'بوصفه احتمالًا',
    conditional: 'بشرط',
    hypothetical: 'بوصفه افتراضًا',
    opinion: 'بوصفه رأيًا',
  },
  figure: (comparator, value, unit, of) =>
    `${comparators.get(comparator) ?? `${comparator} `}${value} ${unit}: ${of}`,
  mistake: 'هل لاحظت خطأ؟',
  basis: 'يذكر كل مدخل من قال ذلك وأي مقال نقله. الاقتباسات واردة كما نُشرت.',

  overview: 'المهام والمقترحات بحسب آخر التقارير',
  chartKeys:
    'لوحة المفاتيح: تنتقل الأسهم على امتداد الصف ومن صف إلى صف، ومفتاحا الصفحة بخطوات أطول. وبين المدخلات يوصل رقم المدخل ثم مفتاح الإدخال إليه.',
  startNotGiven: 'البداية غير مذكورة في هذه المقالات',
  noReportYet: 'لا تقارير بعد',
  partsOf: (mission) => `أجزاء المهمة: ${mission}`,
  moreMissions: (n) =>
    count(n, {
      zero: 'لا مهام أخرى',
      one: 'مهمة أخرى',
      two: 'مهمتان أخريان',
      few: '# مهام أخرى',
      many: '# مهمة أخرى',
      other: '# مهمة أخرى',
    }),
  statusChanges: (n) =>
    count(n, {
      zero: 'لا تغيّرات في الحالة',
      one: 'تغيّر واحد في الحالة',
      two: 'تغيّران في الحالة',
      few: '# تغيّرات في الحالة',
      many: '# تغيّرًا في الحالة',
      other: '# تغيّر في الحالة',
    }),
  entries,
  inPeriod: (n, total) => `${number(n)} من ${number(total)} في هذه الفترة`,
  periodShown: 'الفترة المعروضة',
  periodStart: 'بداية الفترة',
  periodEnd: 'نهاية الفترة',
  wholePeriod: 'عرض الفترة كاملة',
  howToRead: 'كيفية قراءة الرسم',
  keyMarks: {
    condition: 'مشروط',
    told: 'خط رفيع: لا تقارير لاحقة',
    unknown: 'نقاط: التاريخ غير معروف',
    bounds: 'حدث بين هذين التاريخين',
    earlier: 'بدأ قبل الفترة المعروضة',
    day: 'مدخل في يوم أو على مدى فترة',
    vague: 'مدخل لم يُحدَّد يومه',
    several: 'عدة مدخلات',
  },

  filterAndOrder: 'التصفية والترتيب',
  chartAndFilters: 'الرسم والتصفية',
  filtersOn: (n) => `المفعّل: ${number(n)}`,
  show: 'عرض',
  disputedOnly: 'المختلف عليه فقط',
  personOrBody: 'شخص أو جهة',
  everyone: 'الجميع',
  mission: 'المهمة',
  allMissions: 'كل المهام',
  search: 'بحث',
  order: 'الترتيب',
  oldestFirst: 'الأقدم أولًا',
  newestFirst: 'الأحدث أولًا',
  entriesShown: (shown, total) => {
    if (shown < total) return `${number(shown)} من ${entriesOf(total)}`;
    return total === 1 ? entries(total) : `كل المدخلات: ${number(total)}`;
  },
  noMatch: 'لا مدخلات مطابقة',
  hiddenBy: (n, filters) =>
    `المدخلات المخفية: ${number(n)}، بسبب عوامل التصفية (${number(filters.length)}): ${all(filters)}.`,
  clearFilters: 'مسح عوامل التصفية',
  filtersYielded: 'أُزيلت عوامل تصفية لعرض المدخل المطلوب.',
  articlesUpTo: 'المقالات المنشورة حتى',
  allArticles: 'اليوم (كل المقالات)',
  previousDay: 'يوم النشر السابق',
  nextDay: 'يوم النشر التالي',
  isNew: 'جديد',
  newSince: (n, day) => (n > 0 ? `${newEntries(n)} منذ ${day}.` : `لا جديد منذ ${day}.`),
  newEntries: (n) => `${newEntries(n)}.`,
  goToFirst: 'الانتقال إلى الأول',
  corrections: 'التصويبات',
  correctionTypes: {
    correction: 'تصويب',
    clarification: 'توضيح',
    retraction: 'سحب',
    update: 'تحديث',
  },
  notShownHere: (n) => `غير معروض هنا: ${entries(n)}.`,
  showMore: (period) => `عرض المزيد: ${period}`,
  copyLink: 'نسخ الرابط',
  copyCitation: 'نسخ المرجع',
  linkCopied: 'نُسخ الرابط.',
  citationCopied: 'نُسخ المرجع.',
  copyByHand: 'لا يسمح المتصفح لهذه الصفحة بالنسخ. انسخ من هنا:',
  citation: ({ title, date, source, timeline, day, url }) =>
    `${quoted(title)}، ${date}. ${source}. في: ${timeline}، الوضع حتى ${day}. ${url}`,

  roles: 'الصفة في المقالات',
  formerly: (post) => `سابقًا: ${post}`,
  otherSpellings: 'صيغ أخرى للاسم',
  onTheRecord: 'مواقف معلنة',
  entriesHeading: 'المدخلات',
  subjects: (n) =>
    count(n, {
      zero: 'لا مواضيع',
      one: 'موضوع واحد',
      two: 'موضوعان',
      few: '# مواضيع',
      many: '# موضوعًا',
      other: '# موضوع',
    }),
  someOf: (shown, total) => `${number(shown)} من ${number(total)}`,
  passage: (start, end) => quoted(`${start} … ${end}`),
  pictureBy: (credit) => `الصورة: ${credit}`,
  namedSo: (first, last) =>
    last ? `وردت هذه الصفة أول مرة ${first} وآخر مرة ${last}.` : `وردت هذه الصفة ${first}.`,
  termNotGiven: 'لم تُذكر بداية الولاية ولا نهايتها.',
  undatedMention: 'في مقال بلا تاريخ',
  onlyEntriesWith: (name) => `المدخلات التي تشمل ${name} فقط`,

  statusNotGiven: 'الحالة غير مذكورة',
  saidOn: (at) => `قيل ${at}`,
  reportedOn: (at) => `ورد ${at}`,
  statusNotAvailable: '(الحالة غير متاحة)',
  history: (n) => (n > 0 ? `سجل الحالة (${number(n)})` : 'سجل الحالة'),
  historyOf: (mission) => `${mission}: سجل الحالة`,
  noLaterReport: 'لا تقارير لاحقة في هذه المقالات.',

  loading: 'جارٍ التحميل',
  close: 'إغلاق',
  failed: {
    timeline: 'تعذّر تحميل التسلسل الزمني.',
    card: 'تعذّر تحميل الملف التعريفي.',
    status: 'تعذّر تحميل الحالة.',
  },
  unknownId: {
    card: 'لا يرد هذا الشخص أو هذه الجهة في البيانات.',
    status: 'لا ترد هذه المهمة في البيانات.',
  },
  tryAgain: 'إعادة المحاولة',
};
